"""Cases: mine, those I oversee, one of them; ledger of days, notices, registers."""

from flask import Blueprint, Response, jsonify, redirect, request, url_for
from flask.typing import ResponseReturnValue

from engine.commands.request_copy import RequestCopy
from engine.domain.keys import ElementKey, InstanceKey, instance_of
from engine.queries.attachments import AskAttachment
from engine.queries.case import AskCase
from engine.queries.control_sheet import AskControlSheet, ControlSheet
from engine.queries.control_sheet_paper import AskControlSheetPaper
from engine.queries.copy import AskCopy
from engine.queries.document import AskDocument
from engine.queries.notices import AskNotices
from engine.queries.register import AskRegister
from engine.queries.replay import AskReplay
from engine.queries.requests import AskRequests
from engine.queries.views import (
    AwayView,
    BalanceView,
    CasesPage,
    CaseView,
    NoticesPage,
    RegisterPage,
    ReplayView,
    RequestsPage,
)
from web.instances import parse, view
from web.shared.download import download
from web.shared.i18n import t
from web.shared.office import office
from web.shared.page import page, tell
from web.shared.parse import cursor, fields, search, year
from web.shared.session import me

area = Blueprint("instances", __name__)


@area.get("/requests")
def requests() -> str:
    """What I asked for: who has it, since when, until when."""
    rows: RequestsPage = office().ask(AskRequests(actor=me(), search=search(), cursor=cursor()))
    return page("instances/requests.html", page=rows)


@area.get("/cases")
def cases() -> str:
    """Cases I may look into."""
    rows: CasesPage = office().ask(parse.cases(me()))
    return page("instances/cases.html", page=rows)


@area.get("/cases/<key:key>")
def show(key: int) -> str:
    """One case: status, history in words, documents, data."""
    asked: CaseView = office().ask(AskCase(actor=me(), instance_key=InstanceKey(key)))
    return page("instances/show.html", case=asked, technical=view.technical(asked.history))


@area.get("/cases/<key:key>/progress")
def progress(key: int) -> Response:
    """The diagram as far as the case has come."""
    asked: ReplayView = office().ask(AskReplay(actor=me(), instance_key=InstanceKey(key)))
    return jsonify(view.progress(asked))


@area.get("/cases/<key:key>/control-sheet")
def control_sheet(key: int) -> str:
    """From whom to whom, handed on when, within the limit or not."""
    asked: ControlSheet = office().ask(AskControlSheet(actor=me(), instance_key=InstanceKey(key)))
    return page("instances/control_sheet.html", sheet=asked)


@area.get("/cases/<key:key>/control-sheet.docx")
def control_sheet_paper(key: int) -> Response:
    """The control sheet as a file, to sign and to put with the papers."""
    return download(office().ask(AskControlSheetPaper(actor=me(), instance_key=InstanceKey(key))))


@area.get("/cases/<key:key>/documents/<int:number>")
def document(key: int, number: int) -> Response:
    """A document of the case, to keep."""
    return download(office().ask(AskDocument(actor=me(), instance_key=InstanceKey(key), document_id=number)))


@area.get("/cases/<key:key>/files/<file_id>")
def attachment(key: int, file_id: str) -> Response:
    """A file that somebody added, to keep."""
    return download(office().ask(AskAttachment(actor=me(), instance_key=InstanceKey(key), file_id=file_id)))


@area.post("/cases/<key:key>/secret")
def stop_secret(key: int) -> ResponseReturnValue:
    """The case, or a file of it, holds a state secret: it stops at once."""
    number: str = office().do(parse.stop_secret(key, fields(), me()))
    tell(
        t("Hồ sơ đã dừng, tài liệu đã khóa. Sổ văn bản mật: số {number}. Không mở, không sao chép thêm.", number=number)
    )
    return redirect(url_for("instances.show", key=key), 303)


@area.post("/cases/<key:key>/secret/settled")
def settle_secret(key: int) -> ResponseReturnValue:
    """I say whether it is one."""
    settled = parse.settle_secret(key, fields(), me())
    office().do(settled)
    tell(t("Đã xóa tài liệu khỏi hệ thống.") if settled.secret else t("Tài liệu được mở lại, hồ sơ tiếp tục."))
    return redirect(url_for("instances.show", key=key), 303)


@area.post("/cases/<key:key>/documents/<int:number>/pdf")
def ask_pdf(key: int, number: int) -> ResponseReturnValue:
    """The document as PDF, made by a job."""
    office().do(RequestCopy(actor=me(), instance_key=InstanceKey(key), document_id=number))
    return redirect(url_for("instances.show", key=key), 303)


@area.get("/cases/<key:key>/documents/<int:number>/pdf")
def pdf(key: int, number: int) -> Response:
    """The PDF, once it is made."""
    return download(office().ask(AskCopy(actor=me(), instance_key=InstanceKey(key), document_id=number)))


@area.post("/cases/<key:key>/withdraw")
def withdraw(key: int) -> ResponseReturnValue:
    """I take my request back."""
    office().do(parse.withdraw(key, fields(), me()))
    tell(t("Đã rút hồ sơ. Những người đang giữ việc đã được báo."))
    return redirect(url_for("instances.show", key=key), 303)


@area.post("/cases/<key:key>/recall")
def recall(key: int) -> ResponseReturnValue:
    """I take my decision back."""
    office().do(parse.recall(key, fields(), me()))
    tell(t("Đã thu hồi quyết định. Hồ sơ trở lại bước xem xét; những người liên quan đã được báo."))
    return redirect(url_for("instances.show", key=key), 303)


@area.post("/cases/<key:key>/cancel")
def cancel(key: int) -> ResponseReturnValue:
    """The case ends by decision."""
    office().do(parse.cancel(key, fields(), me()))
    tell(t("Đã hủy hồ sơ."))
    return redirect(url_for("instances.show", key=key), 303)


@area.post("/cases/<key:key>/suspend")
def suspend(key: int) -> ResponseReturnValue:
    """Have it stand."""
    office().do(parse.suspend(key, fields(), me()))
    tell(t("Hồ sơ đã tạm dừng."))
    return redirect(url_for("instances.show", key=key), 303)


@area.post("/cases/<key:key>/resume")
def resume(key: int) -> ResponseReturnValue:
    """Let it go on."""
    office().do(parse.resume(key, fields(), me()))
    tell(t("Hồ sơ được tiếp tục."))
    return redirect(url_for("instances.show", key=key), 303)


@area.post("/cases/begin/<key:key>")
def choose(key: int) -> ResponseReturnValue:
    """I say what is done next."""
    office().do(parse.choose(key, me()))
    tell(t("Đã bắt đầu các việc được chọn."))
    return redirect(url_for("instances.show", key=instance_of(ElementKey(key))), 303)


@area.get("/away")
def away() -> str:
    """Who of a unit is away on which day of a month."""
    asked: AwayView = office().ask(parse.away(me()))
    return page("instances/away.html", away=asked, **view.months_around(asked.month))


@area.get("/balance")
def balance() -> str:
    """My days of leave in a year."""
    now = office().clock.now()
    asked: BalanceView = office().ask(parse.balance(me(), now))
    return page("instances/balance.html", balance=asked, now=now)


@area.get("/notices")
def notices() -> str:
    """What I was told."""
    rows: NoticesPage = office().ask(AskNotices(actor=me(), cursor=cursor()))
    return page("instances/notices.html", page=rows)


@area.post("/notices")
def read_notices() -> ResponseReturnValue:
    """I have read it."""
    office().do(parse.read_notices(fields(), me()))
    return redirect(url_for("instances.notices"), 303)


@area.get("/registers/<series>")
def register(series: str) -> str:
    """A register: numbers given in a year, in order."""
    asked = AskRegister(actor=me(), series=series, year=year(office().clock.now()))
    rows: RegisterPage = office().ask(asked)
    return page("instances/register.html", register=rows, printed="print" in request.args)
