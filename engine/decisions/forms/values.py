"""One answer as the value that form-js would submit, and what a variable looks like as first value of a field."""

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from engine.decisions.forms.findings import AnswerOfWrongKind, TextTooLong, TextUnstorable, TooManyItems
from engine.decisions.forms.model import CHOICES, FILES, MANY_CHOICES, TEXTS, Field, Words
from engine.decisions.forms.moments import first_moment, moment
from engine.domain.attachments import MOST, is_reference

MAX_TEXT: Final = 100_000  #: characters
MAX_ITEMS: Final = 1_000  #: of one list
_MAX_DEPTH: Final = 10  #: levels of a value that can be chosen
_MAX_PARTS: Final = 2_000  #: of a value that can be chosen
_MAX_SAFE: Final = 2**53  #: beyond, a number of JavaScript is not every whole number
_EXPONENT: Final = 10**21  #: from here on JavaScript writes a whole number with an exponent
_LINES: Final = re.compile(r"\r\n?")
_BREAKS: Final = re.compile(r"[\r\n\t]")
_NUMBER: Final = re.compile(r"-?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,3})?")
_UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff]")
#: what JavaScript's trim() removes
SPACES: Final = (
    "\t\n\v\f\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f"
    "\u3000\ufeff"
)

A_TEXT: Final = Words("văn bản", "a text")
A_NUMBER: Final = Words("số", "a number")
YES_OR_NO: Final = Words("đúng hoặc sai", "true or false")
A_LIST: Final = Words("danh sách", "a list")
A_FILE: Final = Words("tệp đã tải lên", "an uploaded file")
FILES_WANTED: Final = Words("danh sách các tệp đã tải lên", "a list of uploaded files")
A_ROW: Final = Words("danh sách các dòng", "a list of rows")
ONE_OF_LIST: Final = Words("một giá trị của danh sách", "one of the listed values")


def read(field: Field, given: object, place: str) -> object:
    """The answer as the form holds it: an empty text is "", an empty list []. Raises an Invalid of findings."""
    if field.kind in TEXTS:
        return _text(field, given, place)
    if field.kind == "datetime":
        return None if given in (None, "") else moment(field, given, place)
    return _READERS[field.kind](field, given, place)


def submitted(value: object) -> object:
    """The value as a variable: an empty text is null."""
    return None if isinstance(value, str) and not value else value


def wrong_kind(field: Field, wanted: Words, place: str) -> AnswerOfWrongKind:
    return AnswerOfWrongKind(place=place, **field.label.facts("label"), **wanted.facts("wanted"))


# ---------------------------------------------------------------- answers


def _text(field: Field, given: object, place: str) -> str:
    if given is None:
        return ""
    if not isinstance(given, str):
        raise wrong_kind(field, A_TEXT, place)
    if len(given) > MAX_TEXT:
        raise TextTooLong(place=place, most=MAX_TEXT, **field.label.facts("label"))
    if _UNSTORABLE.search(given):
        raise TextUnstorable(place=place, **field.label.facts("label"))
    text = tidy(field, given)
    if len(text) > MAX_TEXT:
        raise TextTooLong(place=place, most=MAX_TEXT, **field.label.facts("label"))
    return text


def tidy(field: Field, text: str) -> str:
    """Composed letters (NFC), no blanks at the ends, one kind of line end; none at all in a text field."""
    lines = _BREAKS.sub(" ", text) if field.kind == "textfield" else _LINES.sub("\n", text)
    return unicodedata.normalize("NFC", lines).strip(SPACES)


def _number(field: Field, given: object, place: str) -> object:
    if given in (None, ""):
        return None
    if field.as_text and isinstance(given, str):
        if _NUMBER.fullmatch(given) and math.isfinite(float(given)):
            return given
    elif isinstance(given, (int, float, Decimal)) and not isinstance(given, bool):
        number = javascript_number(given)
        if number is not None:
            return number_text(number) if field.as_text else number
    raise wrong_kind(field, A_NUMBER, place)


def javascript_number(given: float | Decimal) -> int | float | None:
    """The number that a browser would hold, whole ones as int; None where it would hold infinity or no number."""
    if isinstance(given, int) and -_MAX_SAFE <= given <= _MAX_SAFE:
        return given
    try:
        near = float(given)
    except (OverflowError, ValueError):
        return None
    if not math.isfinite(near):
        return None
    return int(near) if near.is_integer() and abs(near) < _EXPONENT else near


def number_text(number: float) -> str:
    """The number in digits, without exponent."""
    return format(Decimal(repr(number)), "f")


def _yes_or_no(field: Field, given: object, place: str) -> bool:
    if given is None:
        return False
    if not isinstance(given, bool):
        raise wrong_kind(field, YES_OR_NO, place)
    return given


def _choice(field: Field, given: object, place: str) -> object:
    if given in (None, ""):
        return None
    if not is_small(given):
        raise wrong_kind(field, ONE_OF_LIST, place)
    return given


def _choices(field: Field, given: object, place: str) -> list[object]:
    if given is None:
        return []
    if not isinstance(given, list):
        raise wrong_kind(field, A_LIST, place)
    if len(given) > MAX_ITEMS:
        raise TooManyItems(place=place, most=MAX_ITEMS, **field.label.facts("label"))
    if not all(item is not None and is_small(item) for item in given):
        raise wrong_kind(field, A_LIST, place)
    return distinct(given)


def _files(field: Field, given: object, place: str) -> list[object]:
    """What the upload answered, as it came; whether it is true, the command finds out."""
    if given in (None, ""):
        return []
    if not isinstance(given, list) or not all(is_reference(one) for one in given):
        raise wrong_kind(field, FILES_WANTED if field.many else A_FILE, place)
    most = MOST if field.many else 1
    if len(given) > most:
        raise TooManyItems(place=place, most=most, **field.label.facts("label"))
    return distinct(given)


_READERS: Final[Mapping[str, Callable[[Field, object, str], object]]] = {
    "number": _number,
    "checkbox": _yes_or_no,
    "radio": _choice,
    "select": _choice,
    "checklist": _choices,
    "taglist": _choices,
    FILES: _files,
}


# ---------------------------------------------------------------- variables as first values


def first_value(field: Field, variable: object) -> object:
    """What form-js makes of a variable, or of a default: what does not fit is empty, never an error."""
    if field.kind in TEXTS:
        return _first_text(field, variable)
    if field.kind == "number":
        return _first_number(field, variable)
    if field.kind == "checkbox":
        return variable is True
    if field.kind == "datetime":
        return first_moment(field, variable)
    if field.kind in MANY_CHOICES:
        return distinct(item for item in variable if is_small(item)) if isinstance(variable, list) else []
    if field.kind == FILES:
        return [one for one in variable if is_reference(one)] if isinstance(variable, list) else []
    if field.kind in CHOICES:
        return variable if is_small(variable) and variable != "" else None
    return variable


def empty_value(field: Field) -> object:
    """What form-js gives a field that has neither variable nor default."""
    if field.kind in TEXTS:
        return ""
    if field.kind in MANY_CHOICES or field.kind == FILES:
        return []
    return False if field.kind == "checkbox" else None


def _first_text(field: Field, variable: object) -> str:
    if isinstance(variable, bool):
        return "true" if variable else "false"
    if isinstance(variable, (int, float)):
        number = javascript_number(variable)
        return "" if number is None else number_text(number)
    if not isinstance(variable, str) or len(variable) > MAX_TEXT or _UNSTORABLE.search(variable):
        return ""
    return tidy(field, variable)


def _first_number(field: Field, variable: object) -> object:
    if isinstance(variable, str):
        number = variable.strip(SPACES)
        if not _NUMBER.fullmatch(number) or not math.isfinite(float(number)):
            return None
        return number if field.as_text else javascript_number(Decimal(number))
    if isinstance(variable, bool) or not isinstance(variable, (int, float)):
        return None
    known = javascript_number(variable)
    return number_text(known) if field.as_text and known is not None else known


# ---------------------------------------------------------------- values that can be chosen


def is_small(value: object) -> bool:
    """JSON of few levels and parts: nothing larger is ever an option."""
    parts, level = 0, [value]
    for _ in range(_MAX_DEPTH):
        parts += len(level)
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return True
        if parts + len(level) > _MAX_PARTS:
            return False
    return False


def _inside(value: object) -> Iterator[object]:
    if isinstance(value, Mapping):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def identity(value: object) -> object:
    """Equal for values that JavaScript finds deeply equal: 1 and 1.0, but not 1 and true. For small values."""
    if isinstance(value, bool) or value is None:
        return ("constant", value)
    if isinstance(value, (int, float, Decimal)):
        return ("number", Decimal(value) if isinstance(value, int) else Decimal(repr(float(value))))
    if isinstance(value, Mapping):
        return ("object", frozenset((name, identity(part)) for name, part in value.items()))
    if isinstance(value, list):
        return ("list", tuple(identity(part) for part in value))
    return ("text", value)


def distinct(values: Iterable[object]) -> list[object]:
    """Without repetitions, in order."""
    found: dict[object, object] = {}
    for value in values:
        found.setdefault(identity(value), value)
    return list(found.values())
