"""What the author of a sealed letter sees, the one door to the author, and the log of its openings."""

from typing import Final

from flask import Blueprint, Response, redirect, request, url_for
from flask.typing import ResponseReturnValue

from engine.commands.open_identity import Opened
from engine.commands.open_letter_file import LetterFile
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey
from engine.queries.identities import AccessRow, AskDoor, AskIdentityLog, DoorView
from engine.queries.letters import AskLetter, AskLetters, LetterRow, LetterView
from engine.queries.views import Blob
from web.letters import parse, view
from web.shared.download import download
from web.shared.i18n import t
from web.shared.office import office
from web.shared.page import page, tell
from web.shared.parse import fields
from web.shared.session import me

area = Blueprint("letters", __name__)
ROOM: Final = 128 << 20  #: bytes that an author may add at once; each file has its own limit


@area.url_value_preprocessor
def give_room(endpoint: str | None, values: object) -> None:
    """Before the token of the form is looked for, which reads the form with its files."""
    if endpoint == "letters.say":
        request.max_content_length = ROOM


@area.get("/letters")
def mine() -> str:
    """Letters of my own whose author nobody else learns."""
    rows: tuple[LetterRow, ...] = office().ask(AskLetters(actor=me()))
    return page("letters/mine.html", rows=rows)


@area.get("/letters/<key:key>")
def show(key: int) -> str:
    """What I was told about one of them, and what I may do."""
    letter: LetterView = office().ask(AskLetter(actor=me(), instance_key=InstanceKey(key)))
    return page("letters/show.html", letter=letter, sayings=view.sayings)


@area.post("/letters/<key:key>")
def say(key: int) -> ResponseReturnValue:
    """I add something, withdraw, ask for protection, go on to the next round."""
    sent = fields()
    files = tuple(str(office().do(one)["id"]) for one in parse.uploads(key, me()))
    office().do(parse.said(key, sent, me(), files))
    tell(t("Đã gửi. Người giải quyết được báo, không biết bạn là ai."))
    return redirect(url_for("letters.show", key=key), 303)


@area.get("/cases/<key:key>/door")
def door(key: int) -> str:
    """The door to the sealed author, as it stands for me."""
    asked: DoorView = office().ask(AskDoor(actor=me(), instance_key=InstanceKey(key)))
    return page("letters/door.html", door=asked, key=key, how=view.how())


@area.post("/cases/<key:key>/door")
def enter(key: int) -> str:
    """Shown once, on this page; nothing of it is stored or sent elsewhere."""
    opened: Opened = office().do(parse.opening(key, fields(), me()))
    if opened.refused:
        raise NotFound("case", key)
    return page(
        "letters/opened.html",
        key=key,
        lines=view.lines(opened.identity, opened.letter),
        more=opened.additions,
        files=view.files(opened.letter),
        reason=fields().get("reason", ""),
    )


@area.post("/cases/<key:key>/door/files/<file_id>")
def open_file(key: int, file_id: str) -> Response:
    """A file of the letter, to read and not to keep; each opening is in the log."""
    opened: LetterFile | None = office().do(parse.opening_file(key, file_id, fields(), me()))
    if opened is None:
        raise NotFound("case", key)
    return download(Blob(name=opened.name, media_type=opened.media_type, content=opened.content))


@area.post("/cases/<key:key>/door/requests")
def ask(key: int) -> ResponseReturnValue:
    """I ask a second official to open it with me."""
    office().do(parse.asking(key, fields(), me()))
    tell(t("Đã gửi đề nghị. Cần một người giữ vai trò khác đồng ý trong 3 ngày."))
    return redirect(url_for("letters.door", key=key), 303)


@area.post("/door/requests/<int:number>")
def agree(number: int) -> ResponseReturnValue:
    """I am the second."""
    key: InstanceKey = office().do(parse.agreeing(number, me()))
    tell(t("Đã đồng ý. Trong 30 phút, hai người mở được danh tính; mỗi lần mở đều ghi sổ."))
    return redirect(url_for("letters.door", key=key), 303)


@area.get("/identities")
def log() -> str:
    """Who opened which author, when and why; never whom they found."""
    rows: tuple[AccessRow, ...] = office().ask(AskIdentityLog(actor=me()))
    return page("letters/log.html", rows=rows, how=view.how())
