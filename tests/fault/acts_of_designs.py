"""The acts of those who draw procedures. They have no address yet: a program of the installation does them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from engine.commands import (
    advise_deployment,
    approve_design,
    begin_paper,
    check_design,
    comment_design,
    drop_design,
    offer_parts,
    open_design,
    plan_design,
    propose_design,
    rebase_design,
    rehearse_design,
    release_design,
    return_design,
    review_design,
    save_design,
    show_rule,
)
from engine.domain.calendar import TIME_ZONE
from engine.domain.designs import Release
from engine.domain.rehearsals import Result, ScenarioRef
from tests.fault.kinds import Act, Do, Prepare, Ring
from tests.integration.commands.designs import AN, HEAD, ONE, THAO, TWO, UNPLAYED, WHY, Studio
from tests.offices import Desk

TOMORROW: Final = datetime(2024, 6, 5, 8, tzinfo=TIME_ZONE)
SCENE: Final = ScenarioRef(file="scenarios/1.feature", number=0, name="Một việc", line=4)
SAVED: Final = {"p.bpmn": save_design.Saving(content=ONE, seen=0)}


def drawn(desk: Desk) -> int:
    """A design with one file in it."""
    return Studio(desk).drawn(ONE)


def proposed(desk: Desk) -> int:
    key = drawn(desk)
    Studio(desk).propose(key)
    return key


def reviewed(desk: Desk) -> int:
    key = proposed(desk)
    Studio(desk).review(key)
    return key


def commented(desk: Desk) -> int:
    key = drawn(desk)
    desk.do(comment_design.CommentDesign(actor=desk.actor(THAO), design=key, text="Bước này thừa"))
    return key


def overtaken(desk: Desk) -> int:
    """Somebody else's design of the same procedure is in force by now."""
    key = drawn(desk)
    Studio(desk).released(TWO)
    return key


def rehearsed(desk: Desk) -> int:
    """Its scenario is being played."""
    key = drawn(desk)
    desk.do(_begin(key, desk))
    return key


def _begin(key: int, desk: Desk) -> rehearse_design.BeginRehearsal:
    return rehearse_design.BeginRehearsal(actor=desk.actor(THAO), design=key, scenarios=(SCENE,), wanted=(SCENE.key,))


def _result(desk: Desk) -> Act:
    key = drawn(desk)
    told = Result(scenario=SCENE, package=desk.do(_begin(key, desk)), seconds=1.0)
    return Do(command=rehearse_design.RecordResult(actor=desk.actor(THAO), design=key, result=told))


def _with(kind: type, made: Callable[[Desk], int], login: str = THAO, **given: Any) -> Prepare:
    return lambda desk: Do(command=kind(design=made(desk), actor=desk.actor(login), **given))


def _open(desk: Desk) -> Act:
    return Do(command=open_design.OpenDesign(actor=desk.actor(THAO), folder="p", title="Quy trình thử", new=True))


def _release(desk: Desk) -> Act:
    key = drawn(desk)
    Studio(desk).propose(key, valid_from=TOMORROW)
    Studio(desk).approve(key)
    return Ring(day="2024-06-05", hour="08:01")


def _advise(desk: Desk) -> Act:
    deployed = desk.deploy(("p.bpmn", ONE)).key
    return Do(command=advise_deployment.AdviseDeployment(actor=desk.actor("tri.qtht"), deployment=deployed))


DESIGNS: Final[Mapping[type, Prepare]] = {
    advise_deployment.AdviseDeployment: _advise,
    approve_design.ApproveDesign: _with(approve_design.ApproveDesign, reviewed, HEAD, despite=UNPLAYED),
    release_design.ReleaseDesign: _release,
    check_design.CheckDesign: _with(check_design.CheckDesign, drawn),
    comment_design.CommentDesign: _with(comment_design.CommentDesign, drawn, text="Bước này thừa"),
    comment_design.SettleComment: _with(comment_design.SettleComment, commented, number=1),
    drop_design.DropDesign: _with(drop_design.DropDesign, drawn),
    begin_paper.BeginPaper: lambda desk: Do(command=begin_paper.BeginPaper(actor=desk.actor(THAO), title="Phiếu")),
    offer_parts.OfferParts: lambda desk: Do(command=offer_parts.OfferParts(actor=desk.actor(THAO))),
    show_rule.ShowRule: lambda desk: Do(command=show_rule.ShowRule(actor=desk.actor(THAO), code="no-limit")),
    open_design.OpenDesign: _open,
    plan_design.PlanDesign: _with(plan_design.PlanDesign, drawn),
    propose_design.ProposeDesign: _with(propose_design.ProposeDesign, drawn, release=Release(note=WHY)),
    rebase_design.RebaseDesign: _with(rebase_design.RebaseDesign, overtaken),
    rehearse_design.BeginRehearsal: lambda desk: Do(command=_begin(drawn(desk), desk)),
    rehearse_design.RecordResult: _result,
    rehearse_design.EndRehearsal: _with(rehearse_design.EndRehearsal, rehearsed),
    return_design.ReturnDesign: _with(return_design.ReturnDesign, proposed, HEAD, remark="Bước a thừa, xin bỏ"),
    review_design.ReviewDesign: _with(review_design.ReviewDesign, proposed, AN),
    save_design.SaveDesign: _with(save_design.SaveDesign, lambda desk: Studio(desk).open(), files=SAVED),
}
