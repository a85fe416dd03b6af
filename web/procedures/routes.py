"""The catalogue, the start page of a procedure, its diagram."""

from flask import Blueprint, Response, jsonify, request, url_for
from flask.typing import ResponseReturnValue

from engine.commands.start_instance import Started
from engine.domain.errors import NotFound
from engine.domain.requests import AlreadyDone
from engine.queries.calendar import AskCalendar, CalendarView
from engine.queries.printed import AskPrinted, Printed
from engine.queries.printed_paper import AskPrintedPaper
from engine.queries.procedures import AskDiagram, AskProcedures
from engine.queries.start import AskStart
from engine.queries.usual import AskUsual
from engine.queries.views import Blob, Preview, ProcedureRow, StartView
from web.procedures import parse
from web.shared import plan
from web.shared.download import download
from web.shared.i18n import language, t
from web.shared.office import office
from web.shared.page import page, tell
from web.shared.parse import body, fields, search
from web.shared.session import me

area = Blueprint("procedures", __name__)


@area.get("/procedures")
def catalogue() -> str:
    """Every procedure of the regulation that I may see; first those I often use."""
    rows: tuple[ProcedureRow, ...] = office().ask(AskProcedures(actor=me(), search=search()))
    used: tuple[str, ...] = () if search() else office().ask(AskUsual(actor=me()))
    recent = [row for key in used for row in rows if row.process_id == key and row.startable]
    return page("procedures/catalogue.html", rows=rows, recent=recent, search=search())


@area.get("/procedures/calendar")
def calendar() -> str:
    """What begins by itself in the coming twelve months, and why."""
    everything = request.args.get("show") != "ready"
    asked: CalendarView = office().ask(AskCalendar(actor=me(), all_rules=everything))
    return page("procedures/calendar.html", calendar=asked, everything=everything)


@area.get("/procedures/<process_id>/start")
def start(process_id: str) -> str:
    """The start form, with the draft if there is one."""
    asked: StartView = office().ask(
        AskStart(actor=me(), process_id=process_id, on_behalf_of=parse.owner(), given=parse.given())
    )
    return page("procedures/start.html", start=asked)


@area.post("/procedures/<process_id>/start")
def begin(process_id: str) -> ResponseReturnValue:
    """A case begins."""
    try:
        started: Started = office().do(parse.start(process_id, fields(), me()))
    except AlreadyDone as before:
        tell(before.text(language()))
        return jsonify(next=url_for("instances.show", key=before.made))
    said = t("Đã nộp hồ sơ {number}.", number=started.case_no) if started.case_no else t("Đã nộp hồ sơ.")
    tell(said)
    if started.hidden:
        return jsonify(next=url_for("letters.mine"))
    return jsonify(next=url_for("instances.show", key=started.instance_key))


@area.post("/procedures/<process_id>/preview")
def preview(process_id: str) -> str:
    """Route, days and findings, before anything is sent."""
    seen: Preview = office().do(parse.preview(process_id, body(), me()))
    return plan.page_of(seen)


@area.get("/procedures/<process_id>/flow")
def flow(process_id: str) -> str:
    """The steps of a procedure, as drawn."""
    rows: tuple[ProcedureRow, ...] = office().ask(AskProcedures(actor=me(), called=True))
    procedure = next((row for row in rows if row.process_id == process_id), None)
    if procedure is None:
        raise NotFound(t("quy trình"), process_id)
    return page("procedures/flow.html", procedure=procedure)


@area.get("/procedures/<process_id>/diagram")
def diagram(process_id: str) -> Response:
    """The diagram in force, for the page's viewer."""
    bpmn: str = office().ask(AskDiagram(actor=me(), process_id=process_id))
    return jsonify(bpmn=bpmn)


@area.get("/procedures/<process_id>/printed")
def printed(process_id: str) -> str:
    """The procedure in force as the office prints it, for whoever sees the catalogue."""
    asked: Printed = office().ask(AskPrinted(actor=me(), process_id=process_id))
    paper = url_for("procedures.printed_paper", process_id=process_id)
    back = url_for("procedures.flow", process_id=process_id)
    charts = [one.bpmn for one in asked.processes]
    return page("designer/printed.html", printed=asked, paper=paper, back=back, charts=charts, drawing=False)


@area.get("/procedures/<process_id>/printed.docx")
def printed_paper(process_id: str) -> Response:
    """The printed procedure in force as a file."""
    made: Blob = office().ask(AskPrintedPaper(actor=me(), process_id=process_id))
    return download(made)
