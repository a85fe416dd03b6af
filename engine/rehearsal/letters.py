"""What the sentences of letters mean: petitions, complaints, denunciations and their sealed authors."""

import base64
import io
from collections.abc import Iterator, Mapping
from typing import Any, Final
from unicodedata import normalize

import docx

from engine.commands.open_identity import OpenIdentity
from engine.commands.speak_as_author import SpeakAsAuthor
from engine.commands.start_instance import StartInstance
from engine.commands.unseal import AgreeUnsealing, AskUnsealing
from engine.domain.errors import InvalidInput, NotFound, QuycheError
from engine.domain.keys import SEALED, Login
from engine.domain.text import fold
from engine.queries.case import AskCase
from engine.queries.case_file import AskCaseFile
from engine.queries.cases import AskCases
from engine.queries.document import AskDocument
from engine.queries.identities import AskDoor, AskIdentityLog
from engine.queries.inbox import AskInbox
from engine.queries.letters import AskLetter, AskLetters
from engine.queries.start import AskStart
from engine.rehearsal import cases, forms
from engine.rehearsal.expecting import among, contains, not_as_told, same, true
from engine.rehearsal.town import Town
from engine.rehearsal.vocabulary import Table, step

LETTER: Final = "complaint"
SAYINGS: Final[Mapping[str, Any]] = {
    "rút đơn": "withdraw",
    "bổ sung": "add",
    "đề nghị bảo vệ": "protect",
    "gửi tiếp": "appeal",
}
USUAL: Final[Mapping[str, Any]] = {
    "author_type": "ca_nhan",
    "content": "Nội dung sự việc được kể đầy đủ trong đơn này, kèm ngày giờ, nơi xảy ra và người chứng kiến.",
    "wish": "Đề nghị xem xét, giải quyết theo quy định",
}


# ------------------------------------------------------------------ sending


def send(town: Town, who: Login, table: Table, paper: str = "") -> None:
    """``paper``: how a letter came that the Office types."""
    owner = SEALED if paper else None
    shown = town.office.ask(AskStart(actor=town.actor(who), process_id=LETTER, on_behalf_of=owner))
    given = {name: one for name, one in shown.data.items() if not name.startswith("_")}
    answers = {**given, **USUAL, **forms.read(town, shown.form, shown.data, table)}
    command = StartInstance(actor=town.actor(who), process_id=LETTER, answers=answers)
    if paper:
        command = StartInstance(**{**vars(command), "on_behalf_of": SEALED, "behalf_reason": paper})
    started = town.office.do(command)
    town.case, town.owner = started.instance_key, receives(town, who, answers.get("target_person"))
    town.cases[started.instance_key] = town.must_own()


def receives(town: Town, near: Login, target: Login | None) -> Login:
    """The clerk, unless the letter is about them; then who audits reads it."""
    found = clerk(town, near)
    if found != target:
        return found
    return town.organisation.holders(town.organisation.person(near).agency, "auditor", town.today)[0]


def clerk(town: Town, near: Login) -> Login:
    """Who receives letters in somebody's agency."""
    return town.organisation.holders(town.organisation.person(near).agency, "clerk", town.today)[0]


@step("{person} gửi đơn")
def _(town: Town, table: Table, person: Login) -> None:
    send(town, person, table)


@step("{person} thử gửi đơn")
def _(town: Town, table: Table, person: Login) -> None:
    with town.trying():
        send(town, person, table)


@step("{person} nhập đơn giấy nhận {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    send(town, person, table, text)


@step("{person} gửi đơn thứ hai")
def _(town: Town, table: Table, person: Login) -> None:
    send(town, person, table)


@step("nói đến đơn đầu tiên")
def _(town: Town, table: Table) -> None:
    town.case = next(iter(town.cases))


@step("nói đến đơn thứ hai")
def _(town: Town, table: Table) -> None:
    town.case = list(town.cases)[1]


@step("mở hồ sơ lộ danh tính của đơn {text}")
def _(town: Town, table: Table, text: str) -> None:
    """By the runner, because somebody tried the door; told from here on as the auditor sees it."""
    town.runner.turn()
    auditor = town.organisation.holders(town.organisation.person(town.must_own()).agency, "auditor", town.today)[0]
    rows = town.office.ask(AskInbox(actor=town.actor(auditor), size=200)).rows
    found = [row.instance_key for row in rows if row.case_title == f"Lộ danh tính – {text}"]
    same(len(found), 1)
    town.case, town.owner = found[0], auditor
    town.cases[found[0]] = auditor


@step("không nơi nào trong hồ sơ này {person} đọc được {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    """What the page of the case shows them: titles, facts, papers, what happened."""
    shown = town.office.ask(AskCase(actor=town.actor(person), instance_key=town.must_case()))
    if fold(text) in fold(repr(shown)):
        raise not_as_told(f"không đọc được “{text}”", "đọc được")


@step("máy chuyển thông điệp")
def _(town: Town, table: Table) -> None:
    town.runner.turn()


@step("nói đến phần {text}")
def _(town: Town, table: Table, text: str) -> None:
    """The newest case of this title that the receiving officer sees."""
    town.runner.turn()
    auditor = town.organisation.holders(town.organisation.person(town.must_own()).agency, "auditor", town.today)[0]
    rows = town.office.ask(AskCases(actor=town.actor(auditor))).rows
    town.case = next(one.key for one in rows if one.title.startswith(text))
    town.cases[town.case] = auditor


# ------------------------------------------------------------------ tasks


@step("văn thư gửi văn bản")
def _(town: Town, table: Table) -> None:
    cases.acts(town, clerk(town, town.must_own()), "Hoàn thành", "Đóng dấu, gửi văn bản", {})


# ------------------------------------------------------------------ authors


@step("người gửi {person} {text}: {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    said = SpeakAsAuthor(actor=town.actor(person), instance_key=town.must_case(), what=SAYINGS[text], text=other_text)
    town.office.do(said)
    town.runner.turn()


@step("{person} thử {text} thay người gửi")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    said = SpeakAsAuthor(
        actor=town.actor(person), instance_key=town.must_case(), what=SAYINGS[text], text="Tôi là người gửi đơn này"
    )
    town.refused = _refused(town, said)


@step("người gửi {person} được báo {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    told = town.office.ask(AskLetter(actor=town.actor(person), instance_key=town.must_case())).told
    contains([f"{one.subject} {one.text}" for one in told], text)


@step("người gửi {person} thấy đơn ở trạng thái {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    """On the page that only the author sees."""
    same(town.office.ask(AskLetter(actor=town.actor(person), instance_key=town.must_case())).head.status, text)


@step("{person} không có đơn nào đã gửi")
def _(town: Town, table: Table, person: Login) -> None:
    same(town.office.ask(AskLetters(actor=town.actor(person))), ())


# ------------------------------------------------------------------ the sealed door


def _refused(town: Town, command: Any) -> tuple[str, ...]:
    try:
        done = town.office.do(command)
    except InvalidInput as no:
        return tuple(finding.text("vi") for finding in no.findings)
    except QuycheError as no:
        return (no.code,)
    return ("not-found",) if getattr(done, "refused", False) else ()


@step("{person} mở danh tính vì {text} và đọc được {other}")
def _(town: Town, table: Table, person: Login, text: str, other: Login) -> None:
    seen = town.office.do(OpenIdentity(actor=town.actor(person), instance_key=town.must_case(), reason=text))
    same(seen.identity["author_name"], town.organisation.person(other).name)


@step("{person} không mở được danh tính")
def _(town: Town, table: Table, person: Login) -> None:
    asked = OpenIdentity(actor=town.actor(person), instance_key=town.must_case(), reason="Cần biết để giải quyết")
    same(_refused(town, asked), ("not-found",))


@step("{person} đề nghị mở niêm phong vì {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.unsealing = town.office.do(AskUnsealing(actor=town.actor(person), instance_key=town.must_case(), reason=text))


@step("{person} thử đề nghị mở niêm phong")
def _(town: Town, table: Table, person: Login) -> None:
    asked = AskUnsealing(actor=town.actor(person), instance_key=town.must_case(), reason="Cần biết để kiểm tra")
    town.refused = _refused(town, asked)


@step("{person} đồng ý mở niêm phong")
def _(town: Town, table: Table, person: Login) -> None:
    town.office.do(AgreeUnsealing(actor=town.actor(person), unsealing_id=town.unsealing))


@step("{person} thử đồng ý mở niêm phong")
def _(town: Town, table: Table, person: Login) -> None:
    town.refused = _refused(town, AgreeUnsealing(actor=town.actor(person), unsealing_id=town.unsealing))


@step("không được, vì {text}")
def _(town: Town, table: Table, text: str) -> None:
    contains(town.refused, text)


@step("sổ truy cập danh tính có {text} của {person}")
def _(town: Town, table: Table, text: str, person: Login) -> None:
    how = {"lần mở đúng quyền": "right", "lần mở do hai người": "two", "lần bị từ chối": "refused"}[text]
    auditor = town.organisation.holders(town.organisation.person(person).agency, "auditor", town.today)[0]
    rows = town.office.ask(AskIdentityLog(actor=town.actor(auditor)))
    among({f"{row.person.login} {row.how}" for row in rows}, f"{person} {how}")


# ------------------------------------------------------------------ who sees what


@step("{person} không tìm thấy hồ sơ")
def _(town: Town, table: Table, person: Login) -> None:
    try:
        town.office.ask(AskCase(actor=town.actor(person), instance_key=town.must_case()))
    except NotFound:
        return
    raise not_as_told("không tìm thấy hồ sơ", f"{town.name(person)} thấy hồ sơ")


@step("{person} xem được hồ sơ")
def _(town: Town, table: Table, person: Login) -> None:
    town.office.ask(AskCase(actor=town.actor(person), instance_key=town.must_case()))


@step("hồ sơ có tên {text}")
def _(town: Town, table: Table, text: str) -> None:
    same(town.shown().head.title, text)


@step("hồ sơ có văn bản {text}")
def _(town: Town, table: Table, text: str) -> None:
    among({one.title for one in town.shown().documents}, text)


@step("văn bản {text} ghi {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    contains([_written(town, text)], other_text)


def _written(town: Town, title: str) -> str:
    """All words of the newest paper of this title."""
    newest = max((one for one in town.shown().documents if one.title == title), key=lambda one: one.id)
    actor = town.actor(town.cases[town.must_case()])
    content = town.office.ask(AskDocument(actor=actor, instance_key=town.must_case(), document_id=newest.id)).content
    read = docx.Document(io.BytesIO(content))
    cells = [cell.text for one in read.tables for row in one.rows for cell in row.cells]
    return "\n".join([*(one.text for one in read.paragraphs), *cells])


@step("văn bản {text} không ghi {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    if fold(other_text) in fold(_written(town, text)):
        raise not_as_told(f"không ghi “{other_text}”", "có ghi")


@step("không nơi nào lưu tên, điện thoại của {person}")
def _(town: Town, table: Table, person: Login) -> None:
    """In the database file, its log, the case file: however they are written."""
    told = town.organisation.person(person)
    auditor = town.actor(town.cases[town.must_case()])
    case_file = town.office.ask(AskCaseFile(actor=auditor, instance_key=town.must_case())).content
    kept = [path.read_bytes() for path in town.folder.glob("quyche.db*")]
    places = [*kept, case_file]
    same([form for form in spellings(told.name, told.phone) if any(form in one for one in places)], [])


def spellings(*texts: str) -> set[bytes]:
    """As typed, decomposed, without accents, and inside base64 at each of its three offsets."""
    plain = {form for text in texts for form in (text, normalize("NFD", text), fold(text))}
    plain |= {text.replace(" ", "") for text in plain}
    raw = {form.encode() for form in plain}
    return raw | {part for one in raw for part in _inside_base64(one)}


def _inside_base64(raw: bytes) -> Iterator[bytes]:
    for offset in range(3):
        coded = base64.b64encode(b"\0" * offset + raw)
        yield coded[4 if offset else 0 : len(coded) - 4]


@step("ở việc {text} {person} không thấy cửa niêm phong")
def _(town: Town, table: Table, text: str, person: Login) -> None:
    """Nobody is kept apart in this case, or not from whom may open."""
    true(not town.task(person, None, text).sealed, "không thấy cửa niêm phong")


@step("ở hồ sơ này {person} được {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    door = town.office.ask(AskDoor(actor=town.actor(person), instance_key=town.must_case()))
    true({"mở danh tính": door.may_open, "đề nghị mở niêm phong": door.may_ask}[text], f"được {text}")
