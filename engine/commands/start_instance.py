"""Start a case: the start form is sent."""

from dataclasses import dataclass
from typing import Final

from engine.commands import answers as filled
from engine.commands.attaching import attach, claim
from engine.commands.beginning import SEALED_AUTHOR, Beginning, begin, check, draft_place, is_sealed
from engine.commands.proceed import proceed, title_of
from engine.commands.sealing import apart, keep
from engine.commands.starting import begun_body
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.decisions import feel
from engine.domain.actor import Actor
from engine.domain.errors import Invalid
from engine.domain.facts import Variables
from engine.domain.instances import Instance
from engine.domain.keys import SEALED, InstanceKey, Login
from engine.domain.steps import Start
from engine.ports import Notice

SHORTEST: Final = 10
ENTERED: Final = "Hồ sơ được nộp thay bạn: {title}"
ENTERED_BY: Final = "{name} đã nhập hồ sơ này thay bạn. Lý do: {reason}"


class BehalfUnexplained(Invalid):
    code = "behalf-unexplained"
    vi = "Hãy ghi lý do nộp thay (ít nhất {least} ký tự)."
    en = "Say why you enter it for somebody else (at least {least} characters)."


@dataclass(frozen=True, kw_only=True)
class StartInstance:
    actor: Actor
    process_id: str
    answers: Variables
    on_behalf_of: Login | None = None  #: whose case it is, if the Office enters it for somebody
    behalf_reason: str = ""  #: then: why


@dataclass(frozen=True, kw_only=True)
class Started:
    instance_key: InstanceKey
    case_no: str | None
    hidden: bool = False  #: who sent it does not see the case, only what its author is told


def handle(cmd: StartInstance, tools: Tools) -> Started:
    """Raises NotFound, InvalidInput (a field, or a rule of the procedure is against it), BehalfUnexplained, and what a
    start needs. Who did not enter their own case is told of it."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        begun = begin(tools, tx, cmd.actor, cmd.process_id, cmd.on_behalf_of)
        place = draft_place(cmd.actor, cmd.process_id, cmd.on_behalf_of)
        checked = check(tools, tx, begun, cmd.actor.login, cmd.answers)
        asker = (cmd.actor.login, begun.case.instance.key)
        files = claim(tools, tx, begun.info.start_form_id, checked, place, asker)
        given = apart(tools, tx, begun.info.start_form_id, files.answers)
        instance, organisation, at = begun.case.instance, begun.world.organisation, begun.world.at
        by = instance.entered_by
        body = begun_body(begun, by)
        body["authority"] = {"position": title_of(organisation, by, at), "role": None}
        for_other = instance.initiator != by
        if for_other:
            body |= {"on_behalf_of": instance.initiator, "reason": _explained(cmd)}
        if is_sealed(begun.info) or given:
            body["sealed"] = keep(tools, tx, instance.key, given, _account(cmd, begun, given.open), at)
        body |= attach(tools, tx, files, instance.key, at)
        step = Start(variables={**given.open, **begun.identity})
        done = proceed(begun.world, begun.case, "start_instance", body, step)
        filled.refuse_errors(begun.preview, done.advance.variables, at)
        for cause in filled.cases_chosen(tools, tx, begun.info.start_form_id, given.open):
            tx.links.add(instance.key, cause, at)
        tx.drafts.drop(cmd.actor.login, place)
        if for_other and instance.initiator != SEALED:
            _tell(begun.world, done.instance, cmd.behalf_reason.strip())
        tx.requests.made(done.instance.key)
        return Started(instance_key=done.instance.key, case_no=done.instance.case_no, hidden=by == SEALED)


def _account(cmd: StartInstance, begun: Beginning, known: Variables) -> Login | None:
    """Whose account finds a letter again: the author's own, unless they wrote anonymously."""
    if begun.case.instance.entered_by != SEALED:
        return None
    kept = begun.info.start_properties[SEALED_AUTHOR].lstrip().removeprefix("=")
    return cmd.actor.login if feel.evaluate_json(kept, known, now=begun.world.at) is True else None


def _explained(cmd: StartInstance) -> str:
    reason = cmd.behalf_reason.strip()
    if len(reason) < SHORTEST:
        raise BehalfUnexplained(place="behalf_reason", least=SHORTEST)
    return reason


def _tell(world: CaseWorld, instance: Instance, reason: str) -> None:
    text = ENTERED_BY.format(name=world.organisation.person(world.actor).name, reason=reason)
    notice = Notice(to=(instance.initiator,), subject=ENTERED.format(title=instance.title), text=text, kind="result")
    world.tx.notify(notice, instance.key, world.at)
