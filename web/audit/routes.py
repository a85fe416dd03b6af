"""Replay on the diagram, proof that nothing was altered, the file to take away; reports on all cases."""

from flask import Blueprint, Response, request

from engine.domain.keys import InstanceKey
from engine.queries.case_file import AskCaseFile
from engine.queries.leave_lists import AskLeaveLists
from engine.queries.letter_statistics import AskLetterStatistics
from engine.queries.meeting_series import AskMeetingSeries
from engine.queries.oversight import AskOversight
from engine.queries.red_list import AskRedList
from engine.queries.replay import AskReplay
from engine.queries.reports import Report
from engine.queries.successors import AskSuccessors
from engine.queries.trip_lists import AskTripLists
from engine.queries.verification import AskVerification
from engine.queries.views import ReplayView, Verification
from web.audit import view
from web.audit.table import table
from web.shared.download import download
from web.shared.office import office
from web.shared.page import page
from web.shared.parse import year
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


@area.get("/reports/red-list")
def red_list() -> str | Response:
    """What is late today, and who answers late."""
    found: Report = office().ask(AskRedList(actor=me(), year=year(office().clock.now())))
    return _shown(found)


@area.get("/reports/meetings")
def meetings() -> str | Response:
    """What was held in a year, who came."""
    found: Report = office().ask(AskMeetingSeries(actor=me(), year=year(office().clock.now())))
    return _shown(found)


@area.get("/reports/letters")
def letters() -> str | Response:
    """What letters came in a year, how they were settled; nobody is named."""
    found: Report = office().ask(AskLetterStatistics(actor=me(), year=year(office().clock.now())))
    return _shown(found)


@area.get("/reports/leaves")
def leaves() -> str | Response:
    """What an auditor asks of leave: substitutes, late decisions, exceptions, corrections by hand."""
    found: Report = office().ask(AskLeaveLists(actor=me(), year=year(office().clock.now())))
    return _shown(found)


@area.get("/reports/trips")
def trips() -> str | Response:
    """Who is late with report, settlement or advance; what was unusual in a year."""
    found: Report = office().ask(AskTripLists(actor=me(), year=year(office().clock.now())))
    return _shown(found)


@area.get("/reports/oversight")
def oversight() -> str | Response:
    """What an auditor asks of all procedures at once."""
    found: Report = office().ask(AskOversight(actor=me(), year=year(office().clock.now())))
    return _shown(found)


@area.get("/reports/successors")
def successors() -> str | Response:
    """What a changed organisation has left without anybody."""
    found: Report = office().ask(AskSuccessors(actor=me()))
    return _shown(found)


def _shown(report: Report) -> str | Response:
    """As a page, or as the table that the address asks for."""
    return download(table(report)) if request.args.get("as") == "csv" else page("audit/report.html", report=report)
