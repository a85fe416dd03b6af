"""A form as somebody reads it: the table below a sentence says label and value, as they stand on the page."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final, Protocol

from engine.domain.calendar import TIME_ZONE
from engine.domain.keys import Login
from engine.domain.organisation import Organisation
from engine.rehearsal.expecting import not_as_told
from engine.rehearsal.reading import Table
from engine.rehearsal.words import DAY, day

FORMULA: Final = "= "  #: what stands behind it is a value as JSON writes it: rows of a list, an unusual text
YES: Final = "có"
NO: Final = "không"
BETWEEN: Final = ";"
SEVERAL: Final = ("checklist", "taglist")
WHEN: Final = re.compile(rf"(?:(\d\d:\d\d) )?({DAY})")


class Around(Protocol):
    """Whom and what a form may name."""

    @property
    def organisation(self) -> Organisation: ...

    @property
    def people(self) -> Mapping[str, Login]: ...


Form = Mapping[str, Any]
Field = Mapping[str, Any]
Data = Mapping[str, Any]


def fields_of(form: Form | None) -> list[Field]:
    """Everything that is asked, in order; rows of a list are one field."""
    return list(_fields(form)) if form else []


def _fields(form: Form) -> Iterator[Field]:
    for one in form.get("components", ()):
        if "key" in one:
            yield one
        elif "path" in one and one.get("type") == "dynamiclist":
            yield {**one, "key": one["path"]}
        elif "components" in one:
            yield from _fields(one)


def label_of(field: Field) -> str:
    return str(field.get("label") or field.get("dateLabel") or field["key"])


def read(around: Around, form: Form | None, data: Data, table: Table) -> dict[str, Any]:
    """Answers by key. Raises NotAsTold for a label that is not on the form."""
    return dict(_read_one(around, form, data, label, text) for label, text in table.items())


def _read_one(around: Around, form: Form | None, data: Data, label: str, text: str) -> tuple[str, Any]:
    fields = fields_of(form)
    found = [one for one in fields if label_of(one) == label] or [one for one in fields if one["key"] == label]
    if text.startswith(FORMULA):
        return (found[0]["key"] if found else label), json.loads(text.removeprefix(FORMULA))
    if not found:
        raise not_as_told(f"trường “{label}” trên biểu mẫu", [label_of(one) for one in fields])
    return found[0]["key"], value_of(around, found[0], data, text)


def value_of(around: Around, field: Field, data: Data, text: str) -> Any:
    """What is typed or chosen in a field."""
    kind, chosen = field.get("type"), options(field, data)
    if kind in SEVERAL:
        return [_one(around, chosen, name.strip()) for name in text.split(BETWEEN)]
    if kind == "checkbox":
        return text == YES
    if kind == "number":
        return _number(text)
    if kind == "datetime":
        return instant(text)
    if kind == "select" and field.get("valuesKey") == "_units":
        named = {one.name_vi: one.key for one in around.organisation.units}
        return chosen.get(text) or named.get(text, text)
    return _one(around, chosen, text)


def _one(around: Around, chosen: Mapping[str, Any], text: str) -> Any:
    return chosen[text] if text in chosen else around.people.get(text, text)


def options(field: Field, data: Data) -> dict[str, Any]:
    """What a choice offers: label -> value."""
    offered = [*(field.get("values") or ()), *(data.get(str(field.get("valuesKey"))) or ())]
    return {str(one["label"]): one["value"] for one in offered if isinstance(one, Mapping) and "label" in one}


def _number(text: str) -> float | int:
    plain = text.replace(".", "").replace(",", ".")
    return float(plain) if "." in plain else int(plain)


def instant(text: str) -> str:
    """ "08:00 thứ Sáu 31/05/2024" or a day alone, as the form sends it; a time of the day as it is."""
    found = WHEN.fullmatch(text)
    if found is None:
        return text
    on = day(found.group(2)).isoformat()
    return f"{on}T{found.group(1)}" if found.group(1) else on


# ------------------------------------------------------------------ the way back


def write(around: Around, form: Form | None, data: Data, answers: Mapping[str, Any]) -> dict[str, str]:
    """A table that reads as these answers. What no reader of the form could say is written as JSON."""
    fields = {one["key"]: one for one in fields_of(form)}
    labels = [label_of(one) for one in fields.values()]
    table: dict[str, str] = {}
    for key, value in answers.items():
        field = fields.get(key)
        if value in (None, []) or field is None:
            continue
        label = label_of(field)
        name = label if labels.count(label) == 1 and "|" not in label else key
        table[name] = _written(around, field, data, value)
    return table


def _written(around: Around, field: Field, data: Data, value: Any) -> str:
    for text in _spoken(around, field, data, value):
        plain = text == " ".join(text.split()) and "|" not in text and not text.startswith(FORMULA)
        if text and plain and value_of(around, field, data, text) == value:
            return text
    return FORMULA + json.dumps(value, ensure_ascii=False)


def _spoken(around: Around, field: Field, data: Data, value: Any) -> Iterator[str]:
    """How a reader might say it, the likeliest first."""
    called = {one: label for label, one in options(field, data).items() if isinstance(one, str | int | float)}
    named: dict[Any, str] = {login: name for name, login in around.people.items()}
    if isinstance(value, bool):
        yield YES if value else NO
    elif isinstance(value, list) and all(isinstance(one, str) for one in value):
        yield f"{BETWEEN} ".join(called.get(one) or named.get(one) or str(one) for one in value)
    elif isinstance(value, int | float):
        yield str(value).replace(".", ",")
    elif isinstance(value, str):
        known = (called.get(value), named.get(value), _said_day(value))
        yield from (one for one in known if one is not None)
        yield value


def _said_day(value: str) -> str | None:
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return None
    if "T" not in value:
        return f"{at:%d/%m/%Y}"
    local = at if at.tzinfo is None else at.astimezone(TIME_ZONE)
    return f"{local:%H:%M %d/%m/%Y}"
