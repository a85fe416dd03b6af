"""What the sentences of the youth dialogue mean: questions into the box, who asked them, what units answer."""

from typing import Any, Final

from engine.commands.open_identity import OpenIdentity
from engine.commands.start_instance import StartInstance
from engine.domain.errors import QuycheError
from engine.domain.keys import Login
from engine.queries.cases import AskCases
from engine.rehearsal.consults import words_of
from engine.rehearsal.expecting import not_as_told, same
from engine.rehearsal.town import Town
from engine.rehearsal.vocabulary import Table, step

QUESTION: Final = "dialogue-question"
ANSWERING: Final = "Trả lời câu hỏi đối thoại"


def asks(town: Town, who: Login, question: str, *, anonymous: bool) -> None:
    """Who asks does not see the case; it stays unspoken of."""
    said = None if anonymous else town.name(who)
    answers: dict[str, Any] = {"topic": "khac", "question": question, "anonymous": anonymous, "asker": said}
    town.office.do(StartInstance(actor=town.actor(who), process_id=QUESTION, answers=answers))
    town.runner.turn()


@step("những người sau gửi câu hỏi")
def _(town: Town, table: Table) -> None:
    for name, question in table.items():
        asks(town, town.people[name], question, anonymous=False)


@step("những người sau gửi câu hỏi ẩn danh")
def _(town: Town, table: Table) -> None:
    for name, question in table.items():
        asks(town, town.people[name], question, anonymous=True)


@step("{person} thử gửi câu hỏi {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    town.refused = ()
    try:
        asks(town, person, text, anonymous=True)
    except QuycheError as no:
        town.refused = tuple(one.text("vi") for one in getattr(no, "findings", (no,)))


@step("hộp có {number} câu hỏi cho {person}")
def _(town: Town, table: Table, number: int, person: Login) -> None:
    same(len(town.held(person, "Tổng hợp câu hỏi").data["asked"]), number)


@step("{person} mở được người hỏi của {number} câu ẩn danh: {text}")
def _(town: Town, table: Table, *, person: Login, number: int, text: str) -> None:
    """The tickets of the anonymous questions, opened at the door one after the other."""
    rows = town.held(person, "Tổng hợp câu hỏi").data["asked"]
    tickets = [row["ticket"] for row in rows if row["asker"] == "Ẩn danh"]
    found = [_opened(town, person, ticket) for ticket in tickets]
    same(len(tickets), number)
    same(sorted(found), sorted(name.strip() for name in text.split(",")))


def _opened(town: Town, person: Login, ticket: str) -> str:
    """By the link of the notice that told of the question."""
    (key,) = (one.instance_key for one in town.notices(person) if one.subject.endswith(ticket) and one.instance_key)
    door = OpenIdentity(actor=town.actor(person), instance_key=key, reason="Gặp riêng người hỏi")
    return town.name(Login(town.office.do(door).identity["author_login"]))


@step("{person} không tìm thấy câu hỏi nào đã gửi")
def _(town: Town, table: Table, person: Login) -> None:
    rows = town.office.ask(AskCases(actor=town.actor(person))).rows
    same([row.title for row in rows if row.process_id == QUESTION], [])


@step("{person} giao câu hỏi cho {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    """One unit after the other, over and over."""
    name, units = "Giao câu hỏi cho đơn vị", [unit.strip() for unit in text.split(",")]
    rows = town.held(person, name).data["rows"]
    given = [{**row, "unit": units[no % len(units)]} for no, row in enumerate(rows)]
    town.acts(person, "done", {"rows": given}, name)


@step("{person} trả lời các câu hỏi được giao")
def _(town: Town, table: Table, person: Login) -> None:
    """Each alike; the table says what is promised: the thing, and by when."""
    promised = [{"promise": promise, "due": due} for promise, due in table.items()]
    rows = town.held(person, ANSWERING).data["rows"]
    plain = [{**row, "answer": f"Trả lời câu {row['no']}: đã xem xét, giải quyết"} for row in rows]
    given = [{**row, **(promised[no] if no < len(promised) else {})} for no, row in enumerate(plain)]
    town.acts(person, "done", {"rows": given}, ANSWERING)


@step("{person} ghi thêm câu hỏi {text} cho {other_text}")
def _(town: Town, table: Table, *, person: Login, text: str, other_text: str) -> None:
    """Asked at the dialogue itself, and not answered there."""
    name = "Ghi trả lời, cam kết tại đối thoại"
    rows = town.held(person, name).data["rows"]
    town.acts(person, "done", {"rows": [*rows, {"topic": "khac", "question": text, "unit": other_text}]}, name)


@step("nói đến hồ sơ {text} của {person}")
def _(town: Town, table: Table, text: str, person: Login) -> None:
    """The newest of this title, or one that begins so, that they see; from here on it is the case spoken of."""
    town.runner.turn()
    rows = town.office.ask(AskCases(actor=town.actor(person), search=text)).rows
    found = [row for row in rows if row.title == text] or [row for row in rows if row.title.startswith(text)]
    if not found:
        raise not_as_told(text, "không có hồ sơ nào mang tên này")
    newest = max(found, key=lambda row: row.key)
    town.case, town.owner = newest.key, person
    town.cases.setdefault(newest.key, person)


@step("không văn bản nào của hồ sơ nêu tên {person}")
def _(town: Town, table: Table, person: Login) -> None:
    name, papers = town.name(person), town.shown().documents
    same([row.title for row in papers if name in words_of(town.content(row))], [])


@step("mọi trưởng đơn vị phổ biến nội dung công khai")
def _(town: Town, table: Table) -> None:
    name, today = "Phổ biến trong đơn vị", town.today.isoformat()
    heads = [who.login for who in town.organisation.people if any(row.name == name for row in town.waiting(who.login))]
    for head in heads:
        town.acts(head, "done", {"told_on": today}, name)
