"""Replay on the diagram, proof that nothing was altered, the file to take away."""

from flask import Blueprint, Response

from engine.domain.keys import InstanceKey
from engine.queries.case_file import AskCaseFile
from engine.queries.replay import AskReplay
from engine.queries.verification import AskVerification
from engine.queries.views import ReplayView, Verification
from web.audit import view
from web.shared.download import download
from web.shared.office import office
from web.shared.page import page
from web.shared.session import me

area = Blueprint("audit", __name__)


@area.get("/cases/<key:key>/replay")
def replay(key: int) -> str:
    """The case, step by step on its own diagram."""
    asked: ReplayView = office().ask(AskReplay(actor=me(), instance_key=InstanceKey(key)))
    return page("audit/replay.html", replay=asked, island=view.island(asked), detail_word=view.detail_word)


@area.get("/cases/<key:key>/verification")
def verification(key: int) -> str:
    """Whether the chain of records is whole: a badge for the case page."""
    asked: Verification = office().ask(AskVerification(actor=me(), instance_key=InstanceKey(key)))
    return page("audit/verification.html", verification=asked)


@area.get("/cases/<key:key>/file")
def case_file(key: int) -> Response:
    """Everything about the case in one file that verifies without us."""
    return download(office().ask(AskCaseFile(actor=me(), instance_key=InstanceKey(key))))
