"""What somebody filled in, checked by the form as deployed; and the findings of the procedure itself."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from engine.commands.tools import Tools
from engine.decisions import feel, forms
from engine.domain.calendar import TIME_ZONE, local_day
from engine.domain.choices import LEAVES, LEAVES_SINCE, ORDERS, PROGRAMME, PROGRAMME_SINCE, SHARED_TASKS, offered
from engine.domain.errors import Invalid, InvalidInput, Language
from engine.domain.facts import Json, Variables
from engine.domain.keys import InstanceKey, Login
from engine.domain.organisation import Organisation
from engine.domain.preview import FactLine, Finding, Level, Preview, RouteStop
from engine.domain.records import canonical
from engine.operations.orders import orders_of
from engine.ports import Desk, Transaction

#: what the product itself says of a case; a form or a client cannot set it
OWN_NAMES: Final = frozenset(
    {
        "requester", "requester_name", "requester_role", "position_title", "service_years", "work_condition", "unit",
        "unit_name", "agency", "agency_symbol", "today", "case_key", "entered_by", "decision", "decided_by",
        "decided_by_name", "decided_in_place_of", "decided_at",
    }
)  # fmt: skip
SECTIONS: Final = ("items", "findings", "route")  #: of a preview; whatever else it has is shown as it is
LEVELS: Final[Mapping[str, Level]] = {"error": "error", "warning": "warning", "info": "info"}


class NotSendable(Invalid):
    """A rule of the procedure speaks against what was filled in."""

    code = "not-sendable"
    vi = "{text_vi}"
    en = "{text_en}"


class OwnName(Invalid):
    code = "own-name"
    vi = "Không được đặt dữ liệu “{name}”: hệ thống tự ghi."
    en = 'The value "{name}" cannot be set: the system writes it.'


class ValueRefused(Invalid):
    code = "value-refused"
    vi = "Nội dung gửi lên có giá trị không lưu được (số vô hạn, ký tự hỏng hoặc lồng quá sâu)."
    en = "What was sent holds a value that cannot be stored (an endless number, a broken character, or too deep)."


def storable(sent: Variables) -> bytes:
    """As JSON bytes. Raises ValueRefused."""
    try:
        return canonical(dict(sent))
    except (TypeError, ValueError, RecursionError) as cause:
        raise ValueRefused from cause


def checked(
    tools: Tools, tx: Transaction, form_id: str | None, answers: Variables, context: Mapping[str, Json], at: datetime
) -> Variables:
    """The answers as the form takes them. Raises InvalidInput with every wrong field, NotFound for an unknown form.

    Without a form everything is taken that is not the product's own. Raises ValueRefused.
    """
    storable(answers)
    if form_id is None:
        own = tuple(OwnName(place=name, name=name) for name in answers if name in OWN_NAMES)
        if own:
            raise InvalidInput(own)
        return answers
    form = tools.form(tx, form_id)
    cleaned = forms.clean(form, answers, context=context, now=at.astimezone(TIME_ZONE))
    return {name: value for name, value in cleaned.items() if name not in OWN_NAMES}


def typed(tools: Tools, tx: Transaction, form_id: str | None, answers: Variables) -> Variables:
    """What has been typed so far: only fields of the form, unchecked, without what is kept apart. Raises
    ValueRefused."""
    storable(answers)
    if form_id is None:
        return {name: value for name, value in answers.items() if name not in OWN_NAMES}
    form = tools.form(tx, form_id)
    keys = {key.partition(".")[0] for key in form.keys}  # lists are answers, too
    apart = forms.sealed_keys(form)
    answers = {name: value for name, value in answers.items() if name not in apart}
    empty = dict.fromkeys(keys)
    return {**empty, **{name: value for name, value in answers.items() if name in keys and name not in OWN_NAMES}}


def context(
    organisation: Organisation,
    person: Login,
    at: datetime,
    answers: Variables,
    outcomes: Sequence[str] = (),
    began: datetime | None = None,
) -> dict[str, Json]:
    """What a form reads of the product when it is filled in for this person; ``began``: the case, if there is one.

    A field that the live check had asked for was shown if it is answered; whether it had to be is a rule of the
    procedure, which is asked afterwards.
    """
    day, first = local_day(at), local_day(began or at)
    return offered(organisation, person, day, began=first, outcomes=outcomes, ask=sorted(answers))


def listed(tools: Tools, tx: Transaction, form_id: str | None, desk_of: Callable[[], Desk]) -> dict[str, Json]:
    """What is stored of whose case it is, for a form that lets choose among it; nothing for other forms."""
    wanted = _pickers(tools.form(tx, form_id).fields) & LISTS.keys() if form_id else ()
    return {name: [{"value": key, "label": key} for key in LISTS[name](desk_of())] for name in sorted(wanted)}


def cases_chosen(tools: Tools, tx: Transaction, form_id: str | None, answers: Variables) -> Iterator[InstanceKey]:
    """The cases that were picked in fields which offer cases: what is asked for follows from them."""
    fields = tools.form(tx, form_id).fields if form_id else ()
    for one in fields:
        chosen = answers.get(".".join(one.path)) if one.options.key == LEAVES else None
        if chosen:
            yield InstanceKey(int(str(chosen)))


def _leaves(desk: Desk) -> Sequence[str]:
    """Approved leaves: the keys of their cases."""
    since = local_day(desk.at) - LEAVES_SINCE
    rows = desk.absences.of_person(desk.case.initiator, since, date.max)
    return [str(row.case_key) for row in rows if row.status == "approved" and row.kind.startswith("leave:")]


def _programme(desk: Desk) -> Sequence[str]:
    """Items of the unit's programmes."""
    day = local_day(desk.at)
    unit = desk.organisation.unit_of(desk.case.initiator, day)
    return [one.id for one in desk.programmes.of_unit(unit.key, day - PROGRAMME_SINCE)] if unit else ()


def _shared_tasks(desk: Desk) -> Sequence[str]:
    """Tasks under way that the unit leads or helps with."""
    unit = desk.organisation.unit_of(desk.case.initiator, local_day(desk.at))
    return [one.id for one in desk.follow_ups.under_way() if unit and one.shared_by(unit.key)]


def _orders(desk: Desk) -> Sequence[str]:
    """Tasks of theirs that carry out an instruction."""
    return [str(one.key) for one in orders_of(desk, desk.case.initiator)]


LISTS: Final[Mapping[str, Callable[[Desk], Sequence[str]]]] = {
    LEAVES: _leaves,
    PROGRAMME: _programme,
    SHARED_TASKS: _shared_tasks,
    ORDERS: _orders,
}


def _pickers(fields: Sequence[Any]) -> set[str]:
    return {one.options.key for one in fields if one.options.key} | {
        key for one in fields for key in _pickers(one.children)
    }


# ------------------------------------------------------------------ live checks


def preview(text: str | None, variables: Variables, language: Language, at: datetime) -> Preview:
    """The live check of an element over what the case would hold. An expression that fails shows nothing."""
    if text is None:
        return Preview()
    found = feel.evaluate_json(text.lstrip().removeprefix("="), variables, now=at.astimezone(TIME_ZONE))
    shown = found if isinstance(found, Mapping) else {}
    return Preview(
        items=tuple(
            FactLine(label=said(one, "label", language), value=one.get("value")) for one in rows(shown, "items")
        ),
        findings=tuple(_finding(one, language) for one in rows(shown, "findings")),
        route=tuple(_stop(one, language) for one in rows(shown, "route")),
        sections={name: value for name, value in shown.items() if name not in SECTIONS},
    )


def refuse_errors(text: str | None, variables: Variables, at: datetime) -> None:
    """Raises InvalidInput with every finding that stands against sending."""
    if text is None:
        return
    found = feel.evaluate_json(text.lstrip().removeprefix("="), variables, now=at.astimezone(TIME_ZONE))
    errors = [one for one in rows(found, "findings") if one.get("level") == "error"]
    if errors:
        raise InvalidInput(tuple(_refusal(one) for one in errors))


def rows(value: object, name: str) -> Sequence[Mapping[str, Json]]:
    """The objects of a list in an object; whatever is no object is left out."""
    listed = value.get(name) if isinstance(value, Mapping) else None
    return [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []


def said(row: Mapping[str, Json], name: str, language: Language) -> str:
    """The text ``name`` of a row in a language: label_en, else label_vi, else label."""
    wanted = (f"{name}_en", f"{name}_vi", name) if language == "en" else (f"{name}_vi", name, f"{name}_en")
    return next((str(row[key]) for key in wanted if row.get(key) is not None), "")


def _item(row: Mapping[str, Json], language: Language) -> FactLine:
    return FactLine(label=said(row, "label", language), value=row.get("value"))


def _finding(row: Mapping[str, Json], language: Language) -> Finding:
    return Finding(
        level=LEVELS.get(str(row.get("level")), "info"),
        field=str(row.get("field") or ""),
        text=said(row, "text", language),
    )


def _refusal(row: Mapping[str, Json]) -> NotSendable:
    return NotSendable(
        place=str(row.get("field") or ""), text_vi=said(row, "text", "vi"), text_en=said(row, "text", "en")
    )


def _stop(row: Mapping[str, Json], language: Language) -> RouteStop:
    return RouteStop(
        name=said(row, "name", language), person=str(row.get("person_name") or ""), note=said(row, "note", language)
    )
