"""Designs: opened, drawn, judged, compared, put forward, approved."""

from io import BytesIO
from typing import cast
from zipfile import ZIP_DEFLATED, ZipFile

from flask import Blueprint, Response, current_app, jsonify, redirect, request, url_for
from flask.typing import ResponseReturnValue

from engine.commands.approve_design import ApproveDesign
from engine.commands.begin_paper import BeginPaper
from engine.commands.check_design import CheckDesign
from engine.commands.comment_design import CommentDesign, SettleComment
from engine.commands.drop_design import DropDesign
from engine.commands.offer_parts import OfferParts
from engine.commands.plan_design import PlanDesign
from engine.commands.propose_design import ProposeDesign
from engine.commands.rebase_design import RebaseDesign
from engine.commands.return_design import ReturnDesign
from engine.commands.review_design import ReviewDesign
from engine.commands.show_rule import RuleShown, ShowRule
from engine.domain.designs import Design
from engine.queries.comparison import AskComparison
from engine.queries.coverage import AskClauseChanges, AskCoverage, ClauseChanges
from engine.queries.designs import AskDesign, AskDesigns, DesignsPage, DesignView
from engine.queries.picking import AskClauses
from engine.queries.printed import AskPrinted, Printed
from engine.queries.printed_paper import AskPrintedPaper
from engine.queries.rehearsal import AskRehearsal, RehearsalView
from engine.queries.views import Blob
from web.designer import parse, terms, view
from web.designer.trying import TrialGone, Trials
from web.shared.download import download
from web.shared.errors import wants_json
from web.shared.headers import drawing_board
from web.shared.i18n import language, t
from web.shared.office import office
from web.shared.page import page, tell
from web.shared.parse import body, fields, optional, search
from web.shared.session import me

DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
area = Blueprint("designer", __name__)


def one(key: int) -> DesignView:
    """As the reader may see it."""
    asked: DesignView = office().ask(AskDesign(actor=me(), design=key))
    return asked


def asked_of(key: int) -> RehearsalView:
    """The same, with what its scenarios came to."""
    found: RehearsalView = office().ask(AskRehearsal(actor=me(), design=key))
    return found


def back(key: int) -> ResponseReturnValue:
    """To the design after something was done with it; our scripts, which show a refusal at its button, go there."""
    after = url_for("designer.show", key=key)
    return jsonify(next=after) if wants_json() else redirect(after, 303)


@area.get("/designs")
def designs() -> str:
    """What is being drawn, what waits for approval, what can be changed."""
    asked: DesignsPage = office().ask(AskDesigns(actor=me()))
    return page("designer/designs.html", asked=asked)


@area.post("/designs")
def begin() -> ResponseReturnValue:
    """A design of a procedure, of a new one, of an earlier state, or of files brought along."""
    key = office().do(parse.open_design(me()))
    address = url_for("designer.draw", key=key)
    return jsonify(next=address) if wants_json() else redirect(address, 303)


@area.get("/designs/parts")
def parts() -> Response:
    """Operations and roles for the editor's lists."""
    return jsonify(view.parts(office().do(OfferParts(actor=me())), language()))


@area.get("/designs/parts/paper")
def paper() -> Response:
    """A template to begin from."""
    title = request.args.get("title", "")
    made: bytes = office().do(BeginPaper(actor=me(), title=title))
    return download(Blob(name=f"{title}.docx", media_type=DOCX_TYPE, content=made))


@area.get("/designs/rules")
def rules() -> str:
    """By which drawings are advised: what is wrong, what is right."""
    return page("designer/rules.html", rules=office().do(OfferParts(actor=me())).rules)


@area.get("/designs/rules/<code>")
def rule(code: str) -> str:
    """One rule: a wrong and a right drawing, and what the engine says of each."""
    asked: RuleShown = office().do(ShowRule(actor=me(), code=code))
    drawn = {side: dict(one.files) for side, one in (("wrong", asked.wrong), ("right", asked.right))}
    said = {
        side: view.findings(one.findings, language()) for side, one in (("wrong", asked.wrong), ("right", asked.right))
    }
    places = sorted({found["place"] for found in said["wrong"]})
    return page("designer/rule.html", asked=asked, drawn=drawn, said=said, places=places)


@area.get("/designs/coverage")
def coverage() -> str:
    """The regulation of the agency, clause by clause: where it is carried out."""
    return page("designer/coverage.html", asked=office().ask(AskCoverage(actor=me())))


@area.get("/designs/clauses")
def clauses() -> Response:
    """Clauses by words or ids."""
    ids = tuple(request.args.get("ids", "").split())[:100]
    found = office().ask(AskClauses(actor=me(), words=search(), ids=ids))
    return jsonify(clauses=[{"id": one.clause_id, "citation": one.citation, "subject": one.subject} for one in found])


@area.get("/designs/<key:key>")
def show(key: int) -> str:
    """The package, what was said of it, and its way into force."""
    found = asked_of(key)
    green = found.needed and view.run(found, language())["green"]
    return page("designer/design.html", asked=found.asked, green=green, played=found.needed)


@area.get("/designs/<key:key>/draw")
def draw(key: int) -> Response:
    """The drawing board."""
    asked = one(key)
    return drawing_board(page("designer/draw.html", asked=asked, island=view.island(asked)))


@area.post("/designs/<key:key>/save")
def save(key: int) -> ResponseReturnValue:
    """Quietly, while somebody draws."""
    return jsonify(revisions=office().do(parse.save(key, me())))


@area.post("/designs/<key:key>/check")
def check(key: int) -> ResponseReturnValue:
    """Every fault of the package, with what stands on the screen."""
    found = office().do(CheckDesign(actor=me(), design=key, files=parse.screen(body())))
    return jsonify(findings=view.findings(found, language()))


@area.post("/designs/<key:key>/comments")
def comment(key: int) -> ResponseReturnValue:
    """A remark on an element, a file or the whole."""
    sent = fields()
    command = CommentDesign(
        actor=me(), design=key, text=str(sent.get("text", "")), file=optional(sent, "file"),
        element_id=optional(sent, "element"),
    )  # fmt: skip
    office().do(command)
    return jsonify(comments=[view.comment(each) for each in one(key).comments])


@area.post("/designs/<key:key>/comments/<key:number>/settle")
def settle(key: int, number: int) -> ResponseReturnValue:
    """Dealt with."""
    office().do(SettleComment(actor=me(), design=key, number=number))
    return jsonify(comments=[view.comment(each) for each in one(key).comments])


@area.get("/designs/<key:key>/package")
def package(key: int) -> Response:
    """The files as they lie in a folder of processes/, to keep or to open in Camunda Modeler."""
    asked = one(key)
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as zipped:
        for file in asked.files:
            if file.state != "removed":
                zipped.writestr(f"{asked.row.folder}/{file.name}", file.content)
    return download(Blob(name=f"{asked.row.folder}.zip", media_type="application/zip", content=made.getvalue()))


@area.get("/designs/<key:key>/printed")
def printed(key: int) -> str:
    """The procedure as the office prints it: of the design, or of an earlier release."""
    of = _release()
    asked: Printed = office().ask(AskPrinted(actor=me(), design=key, of=of))
    paper = url_for("designer.printed_paper", key=key, of=of)
    charts = [one.bpmn for one in asked.processes]
    back_to = url_for("designer.show", key=key)
    return page("designer/printed.html", printed=asked, paper=paper, back=back_to, charts=charts, drawing=True)


@area.get("/designs/<key:key>/printed.docx")
def printed_paper(key: int) -> Response:
    """The same as a file."""
    made: Blob = office().ask(AskPrintedPaper(actor=me(), design=key, of=_release()))
    return download(made)


def _release() -> int | None:
    sent = request.args.get("of", "")
    return int(sent) if sent.isdecimal() else None


@area.get("/designs/<key:key>/compare")
def compare(key: int) -> str:
    """What differs from what is in force, or from an earlier state."""
    sent = request.args.get("against", "")
    against = int(sent) if sent.isdecimal() else None
    files = office().ask(AskComparison(actor=me(), design=key, against=against))
    return page("designer/compare.html", asked=one(key), files=files, against=against, terms=terms)


@area.get("/designs/<key:key>/try")
def trial(key: int) -> str:
    """What a trial is, and the way into it."""
    return page("designer/try.html", asked=one(key), under_way=trials().has(key, me().login))


@area.post("/designs/<key:key>/try")
def begin_trial(key: int) -> ResponseReturnValue:
    """A new office with the package as it stands now."""
    asked = one(key)
    files = tuple((file.name, file.content) for file in asked.files if file.state != "removed")
    trials().begin(key, me().login, (asked.row.folder, files))
    return redirect(url_for("designer.inside", key=key), 303)


@area.post("/designs/<key:key>/try/end")
def end_trial(key: int) -> ResponseReturnValue:
    """Its folder goes, in whatever process it was opened."""
    one(key)
    trials().end(me().login)
    tell(t("Đã đóng bản chạy thử."))
    return redirect(url_for("designer.trial", key=key), 303)


@area.route("/designs/<key:key>/trial/", defaults={"rest": ""}, methods=["GET", "POST"])
@area.route("/designs/<key:key>/trial/<path:rest>", methods=["GET", "POST"])
def inside(key: int, rest: str) -> ResponseReturnValue:
    """A page of the trial. Raises TrialGone for who has none."""
    found = trials().get(key, me().login)
    if found is None:
        raise TrialGone(t("bản chạy thử"), key)
    front = url_for("designer.inside", key=key).rstrip("/")
    environ = {**request.environ, "SCRIPT_NAME": front, "PATH_INFO": f"/{rest}"}
    return Response.from_app(found.app, environ, buffered=True)


def trials() -> Trials:
    """Of this process."""
    return cast("Trials", current_app.extensions["quyche.trials"])


@area.post("/designs/<key:key>/rebase")
def rebase(key: int) -> ResponseReturnValue:
    """Take over what came into force meanwhile."""
    keep = frozenset(name.removeprefix("keep:") for name in fields() if name.startswith("keep:"))
    office().do(RebaseDesign(actor=me(), design=key, keep=keep))
    tell(t("Đã tiếp nhận bản đang có hiệu lực."))
    return back(key)


@area.get("/designs/<key:key>/release")
def release(key: int) -> str:
    """What becomes of running cases, what the rules of drawing say, and the form that puts it forward."""
    found = asked_of(key)
    changes: ClauseChanges = office().ask(AskClauseChanges(actor=me(), design=key))
    judged = office().do(CheckDesign(actor=me(), design=key, played=True)) if found.asked.files else ()
    said = view.findings(judged, language())
    keeps, advice = view.parted(said)
    return page(
        "designer/release.html", asked=found.asked, changes=changes, keeps=keeps, advice=advice, played=found.needed
    )  # fmt: skip


@area.post("/designs/<key:key>/plan")
def plan(key: int) -> str:
    """The fate of every running case: a part of the release page."""
    chosen = parse.plan(fields())
    plans = office().do(PlanDesign(actor=me(), design=key, plan=chosen))
    mappings = {row.process_id: view.mapping(row, chosen.get(row.process_id, {})) for row in plans}
    return page("designer/plan.html", plans=plans, mappings=mappings, why=view.why)


@area.post("/designs/<key:key>/propose")
def propose(key: int) -> ResponseReturnValue:
    """To a second person."""
    office().do(ProposeDesign(actor=me(), design=key, release=parse.release(fields())))
    tell(t("Đã trình duyệt. Người có thẩm quyền đã được báo."))
    return back(key)


@area.post("/designs/<key:key>/review")
def review(key: int) -> ResponseReturnValue:
    """Looked through by a second person; a third one decides."""
    office().do(ReviewDesign(actor=me(), design=key))
    tell(t("Đã ghi nhận xem xét. Người phê duyệt đã được báo."))
    return back(key)


@area.post("/designs/<key:key>/return")
def give_back(key: int) -> ResponseReturnValue:
    """To the drawing board again."""
    office().do(ReturnDesign(actor=me(), design=key, remark=str(fields().get("remark", "")).strip()))
    tell(t("Bản thiết kế trở lại trạng thái đang soạn."))
    return back(key)


@area.post("/designs/<key:key>/approve")
def approve(key: int) -> ResponseReturnValue:
    """Into force, at once or on its day."""
    despite = str(fields().get("despite", "")).strip()
    after: Design = office().do(ApproveDesign(actor=me(), design=key, despite=despite))
    said = t("Đã ban hành.") if after.state == "deployed" else t("Đã duyệt; có hiệu lực vào ngày đã định.")
    tell(said)
    return back(key)


@area.post("/designs/<key:key>/drop")
def drop(key: int) -> ResponseReturnValue:
    """Given up; it stays readable."""
    office().do(DropDesign(actor=me(), design=key))
    tell(t("Đã bỏ bản thiết kế."))
    return redirect(url_for("designer.designs"), 303)
