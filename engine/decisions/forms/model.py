"""A form as the engine reads it: the fields that keep answers, and what each refuses."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, Literal

from engine.decisions.forms.patterns import Pattern
from engine.domain.errors import Language

TEXTS: Final = frozenset({"textfield", "textarea"})
SINGLE_CHOICES: Final = frozenset({"radio", "select"})
MANY_CHOICES: Final = frozenset({"checklist", "taglist"})
CHOICES: Final = SINGLE_CHOICES | MANY_CHOICES
FILES: Final = "filepicker"
INPUTS: Final = (
    TEXTS | CHOICES | {"number", "checkbox", "datetime", "expression", FILES}
)  #: keep a value under their key
CONTAINERS: Final = frozenset({"group", "dynamiclist"})
PICTURES: Final = frozenset(
    {"button", "documentPreview", "html", "iframe", "image", "separator", "spacer", "table", "text"}
)  #: only show; they keep nothing

Zone = Literal["utc_offset", "utc_normalized", "no_timezone"]
Subtype = Literal["date", "time", "datetime"]
Sort = Literal["", "email", "phone"]
Limit = Decimal | str  #: a number, or the text of a FEEL expression without its `=`


class Missing:
    """No value at all, which is not the same as null."""

    __slots__ = ()


MISSING: Final = Missing()


@dataclass(frozen=True, slots=True)
class Words:
    """One text in both languages."""

    vi: str
    en: str

    def facts(self, name: str) -> dict[str, object]:
        """For a sentence of an error: `{label_vi}` and `{label_en}` are the fact `label`."""
        return {f"{name}_vi": self.vi, f"{name}_en": self.en}

    def of(self, language: Language) -> str:
        return self.vi if language == "vi" else self.en


@dataclass(frozen=True, kw_only=True, slots=True)
class Rules:
    """`validate` of a component."""

    required: bool = False
    least: Limit | None = None
    most: Limit | None = None
    shortest: Limit | None = None  #: characters as JavaScript counts them
    longest: Limit | None = None
    pattern: Pattern | None = None
    pattern_words: Words | None = None  #: the designer's own sentence for a text that does not match
    sort: Sort = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Options:
    """Where the choices come from: exactly one of the three."""

    values: tuple[object, ...] | None = None
    key: str | None = None  #: a variable
    expression: str | None = None
    without: str | None = None  #: a variable: the values that cannot be chosen at present


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """What a datetime component takes."""

    subtype: Subtype = "date"
    zone: Zone = "no_timezone"
    minutes: int = 15  #: times are multiples of it
    past: bool = True  #: days before today are taken


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """A component that keeps answers, or holds others that do."""

    id: str
    kind: str
    path: tuple[str, ...]  #: key or path, within the container
    label: Words
    hide: str | None = None  #: FEEL
    readonly: bool | str = False  #: FEEL if it is a text
    disabled: bool = False
    default: object = MISSING
    rules: Rules = Rules()
    options: Options = Options()
    moment: Moment = Moment()
    digits: int | None = None  #: decimal digits of a number
    increment: Decimal | None = None
    as_text: bool = False  #: the number is kept as text
    many: bool = False  #: more than one file
    expression: str = "null"  #: FEEL of a computed field
    resizable: bool = True  #: rows may be added and removed
    repetitions: int = 1  #: rows of a list at first
    repeats: bool = False
    children: tuple["Field", ...] = ()


@dataclass(frozen=True, kw_only=True)
class Form:
    """A checked form. ``schema`` is the file's JSON and is not to be changed."""

    id: str
    schema: Mapping[str, object] = field(repr=False)
    keys: tuple[str, ...]  #: of every component that keeps a value, with the paths of its containers: `trips.place`
    fields: tuple[Field, ...] = field(repr=False)

    @property
    def version_tag(self) -> str:
        """As Camunda's modeler writes it; "" = none."""
        return str(self.schema.get("versionTag") or "")
