"""What the sentences of a changing organisation mean."""

import io
import shutil
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

import docx

from engine.bootstrap import PROCESSES
from engine.domain.keys import Login
from engine.rehearsal.town import Town
from engine.rehearsal.vocabulary import Table, step

BASIS = "Quyết định 45/QĐ về tổ chức bộ máy"


def happens(town: Town, agency: str, day: date, kind: str, **said: Any) -> None:
    """An administrator enters a dated act into the chart, and the program starts anew with it."""
    enters(town, agency, "change", {"day": day, "kind": kind, "basis": BASIS, **said})


def enters(town: Town, agency: str, table: str, row: Mapping[str, Any]) -> None:
    """One more row of a table of the chart."""
    folder = town.folder.parent / "processes"
    if not folder.exists():
        folder.mkdir()
        for one in PROCESSES.iterdir():
            if one.name == "organisations":
                shutil.copytree(one, folder / one.name)
            else:
                (folder / one.name).symlink_to(one)
    lines = [f"{name} = {_toml(value)}" for name, value in row.items()]
    chart = folder / "organisations" / f"{agency}.toml"
    act = "\n".join(["", f"[[{table}]]", *lines, ""])
    chart.write_text(chart.read_text(encoding="utf-8") + act, encoding="utf-8")
    town.close()
    town.opens(folder)


def _toml(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f'"{name}" = "{one}"' for name, one in value.items()) + " }"
    if isinstance(value, list) and value and isinstance(value[0], Mapping):
        return "[" + ", ".join(_toml(one) for one in value) + "]"
    if isinstance(value, list):
        return "[" + ", ".join(f'"{one}"' for one in value) + "]"
    if isinstance(value, bool | int | date):
        return str(value).lower()
    return f'"{value}"'


#: what a table calls a rule, and how its value is read
RULES: Final[Mapping[str, tuple[str, Callable[[str], Any]]]] = {
    "Loại nghỉ không áp dụng": ("leave_kinds_off", lambda text: [text] if text else []),
    "Việc riêng đến 1 ngày trừ phép": ("leave_deduct_short", lambda text: text == "có"),
    "Vắng quá số ngày thì chờ trả lời": ("leave_head_reply_over", int),
    "Phép năm trước dùng đến": ("leave_carry_end", str),
}


@step("từ {day} cơ quan {text} quy định riêng")
def _(town: Town, table: Table, day: date, text: str) -> None:
    settled = {RULES[name][0]: RULES[name][1](said) for name, said in table.items()}
    enters(town, text, "rules", {"valid_from": day, "basis": BASIS, **settled})


@step("từ {day} nhập {text} vào {other_text}")
def _(town: Town, table: Table, day: date, text: str, other_text: str) -> None:
    moved = {login: post for login, post in table.items() if login}
    agency = text.partition(".")[0]
    happens(town, agency, day, "merge_units", units=[text], into=other_text, moved=moved)


@step("từ {day} tách {text} thành {other_text} và {name}")
def _(town: Town, table: Table, *, day: date, text: str, other_text: str, name: str) -> None:
    """The cases go to the first. The table says who goes to the second, and into which post."""
    head = next(one.head_position for one in town.organisation.units if one.key == text)
    keys = [f"{text}1", f"{text}2"]
    rows = [
        {"key": key, "vi": vi, "en": vi, "mode": "division", "head": head}
        for key, vi in zip(keys, (other_text, name), strict=True)
    ]
    people = {"moved": dict(table), "moved_to": dict.fromkeys(table, keys[1])}
    happens(town, text.partition(".")[0], day, "split_unit", units=[text], new=rows, into=keys[0], **people)


@step("từ {day} đơn vị {text} mang tên {other_text}")
def _(town: Town, table: Table, day: date, text: str, other_text: str) -> None:
    happens(town, text.partition(".")[0], day, "rename_unit", units=[text], vi=other_text, en=other_text)


@step("từ {day} bỏ chức vụ {text}, người đang giữ sang chức vụ {other_text}")
def _(town: Town, table: Table, day: date, text: str, other_text: str) -> None:
    happens(town, text.partition(".")[0], day, "abolish_post", post=text, into=other_text)


@step("từ {day} {person} thay {other} đứng đầu đơn vị")
def _(town: Town, table: Table, day: date, person: Login, other: Login) -> None:
    post = town.organisation.main_appointment(other, town.today)
    assert post is not None
    agency = town.organisation.person(other).agency
    happens(town, agency, day, "appoint", units=[post.unit], person=person, post=post.position, seat=post.seat)


@step("từ {day} {person} thôi công tác")
def _(town: Town, table: Table, day: date, person: Login) -> None:
    happens(town, town.organisation.person(person).agency, day, "leave", person=person)


@step("{text} số {other_text} mang tên cơ quan {name}")
def _(town: Town, table: Table, text: str, other_text: str, name: str) -> None:
    paper = town.numbered(text, other_text)
    read = docx.Document(io.BytesIO(town.content(paper)))
    words = "\n".join(cell.text for one in read.tables for row in one.rows for cell in row.cells)
    assert name in words, words


@step("người trình thuộc {text}")
def _(town: Town, table: Table, text: str) -> None:
    assert text in town.shown().head.initiator.title
