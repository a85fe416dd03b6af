"""Fields for files: what the form says of them, and where their references lie among the answers.

The component is form-js' own `filepicker` (`multiple`, `accept`, `validate.required`). Its properties may say `readers`
(role keys: only they, and whose case it is, may open the files), `megabytes` (of one file at most) and `sealed` (see
sealed.py). Its answer is a list of
references that the upload gave, where form-js itself would only know the names of local files.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from engine.decisions.forms import refusals
from engine.decisions.forms.model import FILES, Field, Form
from engine.decisions.forms.properties import Properties
from engine.decisions.forms.sealed import SEALED
from engine.domain.attachments import FileField

READERS: Final = "readers"
MEGABYTES: Final = "megabytes"
_ID_WANTED: Final = {"wanted_vi": "một id", "wanted_en": "an id"}
_NUMBER_WANTED: Final = {"wanted_vi": "số MB, từ 1", "wanted_en": "a number of MB, from 1"}
References = Sequence[Mapping[str, object]]
Told = Callable[[Field, str, References], list[object]]
Act = Callable[[FileField, str, References], list[object]]


def check_files(properties: Properties) -> None:
    """An upload says by the component's id where it belongs."""
    properties.text("accept")
    said = properties.component.get("properties")
    if isinstance(said, Mapping) and MEGABYTES in said and not _megabytes(said):
        properties.note(refusals.PropertyWrong(place=properties.place, property=MEGABYTES, **_NUMBER_WANTED))
    if not properties.component.get("id"):
        properties.note(refusals.PropertyWrong(place=properties.place, property="id", **_ID_WANTED))


def file_field(form: Form, field_id: str) -> FileField | None:
    """A field for files by its component's id."""
    return next((one for one in file_fields(form) if one.id == field_id), None)


def file_fields(form: Form) -> Iterator[FileField]:
    """Every one, also inside groups and lists."""
    yield from _found(form.schema, sealed=False)


def _found(component: Mapping[str, object], *, sealed: bool) -> Iterator[FileField]:
    inner = component.get("components")
    for one in inner if isinstance(inner, list) else ():
        given = one.get("properties")
        said = given if isinstance(given, Mapping) else {}
        apart = sealed or SEALED in said
        if one.get("type") == FILES:
            yield FileField(
                id=str(one.get("id")),
                label=str(one.get("label") or ""),
                many=one.get("multiple") is True,
                sealed=apart,
                readers=tuple(str(said.get(READERS, "")).split()),
                accept=_endings(str(one.get("accept") or "")),
                megabytes=_megabytes(said),
            )
        yield from _found(one, sealed=apart)


def _endings(accept: str) -> tuple[str, ...]:
    """ ".pdf, .jpg"; where kinds of media are named, too, the file dialog alone goes by them."""
    named = [part.strip().lower() for part in accept.split(",") if part.strip()]
    return tuple(one[1:] for one in named) if all(one.startswith(".") for one in named) else ()


def _megabytes(said: Mapping[str, object]) -> int | None:
    given = str(said.get(MEGABYTES, ""))
    return int(given) if given.isdecimal() else None


def with_files(form: Form, answers: Mapping[str, object], act: Act) -> dict[str, object]:
    """The answers with what ``act`` makes of every filled field for files; it is told field, place and references."""
    known = {one.id: one for one in file_fields(form)}

    def told(field: Field, place: str, refs: References) -> list[object]:
        return act(known[field.id], place, refs)

    return _mapped(form.fields, answers, told, "") if known else dict(answers)


def _mapped(fields: Sequence[Field], data: Mapping[str, object], act: Told, at: str) -> dict[str, object]:
    made = dict(data)
    for one in fields:
        if not one.path:
            made = _mapped(one.children, made, act, at)
        elif one.kind == FILES or one.children:
            _change(made, one.path, partial(_value, one, act), at)
    return made


def _change(made: dict[str, object], path: Sequence[str], act: Callable[[object, str], object], at: str) -> None:
    """The value at the path, where there is one; what lies around it is copied."""
    name, here = path[0], f"{at}.{path[0]}" if at else path[0]
    value = made.get(name)
    if len(path) == 1:
        if value is not None:
            made[name] = act(value, here)
    elif isinstance(value, Mapping):
        inner = dict(value)
        _change(inner, path[1:], act, here)
        made[name] = inner


def _value(one: Field, act: Told, value: object, at: str) -> object:
    if one.kind == FILES:
        return act(one, at, value) if isinstance(value, list) else value
    if one.repeats and isinstance(value, list):
        rows = enumerate(value)
        return [
            _mapped(one.children, row, act, f"{at}.{place}") if isinstance(row, Mapping) else row for place, row in rows
        ]
    return _mapped(one.children, value, act, at) if isinstance(value, Mapping) else value
