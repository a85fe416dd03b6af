"""What the sentences mean that every procedure can be told in: begin by its name, act by the words on the page."""

from datetime import date
from typing import Any

from engine.commands.start_instance import StartInstance
from engine.domain.keys import Login
from engine.queries.case import AskCase
from engine.queries.procedures import AskProcedures
from engine.queries.requests import AskRequests
from engine.queries.start import AskStart
from engine.rehearsal import forms
from engine.rehearsal.expecting import NOTHING, among, not_as_told, same
from engine.rehearsal.town import Town, moment
from engine.rehearsal.vocabulary import Table, step


def begins(town: Town, by: Login, name: str, table: Table, *, owner: Login | None = None, why: str = "") -> None:
    """As the form of the start page would send it, with what it shows by itself."""
    actor, process = town.actor(by), process_of(town, by, name)
    shown = town.office.ask(AskStart(actor=actor, process_id=process, on_behalf_of=owner))
    given = {key: one for key, one in shown.data.items() if not key.startswith("_") and one is not None}
    answers = {**given, **town.uploaded.pop(by, {}), **forms.read(town, shown.form, shown.data, table)}
    started = town.office.do(
        StartInstance(actor=actor, process_id=process, answers=answers, on_behalf_of=owner, behalf_reason=why)
    )
    town.case, town.owner = started.instance_key, owner or by
    town.cases[started.instance_key] = town.owner


def process_of(town: Town, by: Login, name: str) -> str:
    """By its name in the catalogue. Raises NotAsTold."""
    rows = town.office.ask(AskProcedures(actor=town.actor(by), called=True))
    found = [row.process_id for row in rows if name in (row.name, row.process_id)]
    if not found:
        raise not_as_told(f"quy trình “{name}”", [row.name for row in rows])
    return str(found[0])


def acts(town: Town, who: Login, outcome: str, name: str, table: Table) -> None:
    """Presses a button of a task by its label, with the form filled by its labels."""
    view = town.held(who, name)
    buttons = {one.label: one.key for one in view.outcomes}
    if outcome not in buttons:
        raise not_as_told(f"nút “{outcome}” ở việc “{name}”", list(buttons))
    town.complete(view, who, buttons[outcome], forms.read(town, view.form, view.data, table))


def tries(town: Town, attempt: Any, *given: Any, **named: Any) -> None:
    """When it is not yet known whether the form or a rule takes it."""
    with town.trying():
        attempt(town, *given, **named)


# ------------------------------------------------------------------ when


@step("{person} lập hồ sơ {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    begins(town, person, text, table)


@step("{person} lập hồ sơ {text} cho {other} vì {other_text}")
def _(town: Town, table: Table, *, person: Login, text: str, other: Login, other_text: str) -> None:
    begins(town, person, text, table, owner=other, why=other_text)


@step("{person} thử lập hồ sơ {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    tries(town, begins, person, text, table)


@step("{person} chọn {text} ở việc {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    acts(town, person, text, other_text, table)


@step("{person} thử chọn {text} ở việc {other_text}")
def _(town: Town, table: Table, person: Login, text: str, other_text: str) -> None:
    tries(town, acts, person, text, other_text, table)


@step("lúc {hour} {day}")
def _(town: Town, table: Table, hour: str, day: date) -> None:
    town.clock.pin(moment(day, hour))
    town.runner.turn()


@step("nói đến hồ sơ thứ {number} của {person}")
def _(town: Town, table: Table, number: int, person: Login) -> None:
    """In the order in which they began, also those that the calendar or another case began."""
    town.runner.turn()
    rows = town.office.ask(AskRequests(actor=town.actor(person))).rows
    town.case, town.owner = sorted(row.key for row in rows)[number - 1], person
    town.cases.setdefault(town.case, person)


# ------------------------------------------------------------------ then


@step("không nhận, vì {text}")
def _(town: Town, table: Table, text: str) -> None:
    if not any(text in one for one in town.refused):
        raise not_as_told(text, town.refused)


@step("nội dung trình có {text}: {other_text}")
def _(town: Town, table: Table, text: str, other_text: str) -> None:
    case = town.must_case()
    shown = town.office.ask(AskCase(actor=town.actor(town.cases[case]), instance_key=case))
    among([f"{one.label}: {one.value}" for one in shown.data], f"{text}: {other_text}")


@step("không ai nhập thay hồ sơ")
def _(town: Town, table: Table) -> None:
    case = town.must_case()
    typed = town.office.ask(AskCase(actor=town.actor(town.cases[case]), instance_key=case)).head.entered_by
    same(typed.name if typed else NOTHING, NOTHING)


@step("trang hồ sơ có nút {text} cho {person}")
def _(town: Town, table: Table, text: str, person: Login) -> None:
    shown = town.office.ask(AskCase(actor=town.actor(person), instance_key=town.must_case()))
    among([one.label for one in shown.next_cases], text)
