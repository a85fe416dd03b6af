"""One component of a form file as a Field: what it keeps and refuses, and whether the browser would do the same."""

from collections.abc import Mapping
from typing import Final, cast

from engine.decisions.forms import options, refusals
from engine.decisions.forms.files import check_files
from engine.decisions.forms.model import (
    CHOICES,
    FILES,
    MISSING,
    TEXTS,
    Field,
    Limit,
    Moment,
    Options,
    Rules,
    Sort,
    Subtype,
    Words,
    Zone,
)
from engine.decisions.forms.offering import without
from engine.decisions.forms.patterns import (
    BACK_REFERENCE,
    BAD_CLASS,
    BROKEN,
    NOTHING_TO_REPEAT,
    TOO_LONG,
    TOO_SLOW,
    UNKNOWN_ESCAPE,
    UNKNOWN_GROUP,
    Pattern,
    PatternRefused,
    pattern_of,
)
from engine.decisions.forms.properties import Properties
from engine.decisions.forms.values import identity

_MOST_ROWS: Final = 100  #: that a list may have at first
_INTERVALS: Final = (1, 5, 10, 15, 30, 60)
_USUAL_INTERVAL: Final = 15
_SIZES: Final = frozenset({"min", "max"})
_LENGTHS: Final = frozenset({"minLength", "maxLength", "pattern", "patternErrorMessage", "validationType"})
_SHOWN_TEXTS: Final = (
    "label",
    "description",
    "text",
    "content",
    "title",
    "alt",
    "source",
    "url",
    "dateLabel",
    "timeLabel",
    "appearance.prefixAdorner",
    "appearance.suffixAdorner",
)
_SHOWN_FEEL: Final = ("dataSource", "columnsExpression")
_PATTERN_REASONS: Final[Mapping[str, Words]] = {
    NOTHING_TO_REPEAT: Words("dấu lặp không có gì đứng trước", "there is nothing to repeat"),
    UNKNOWN_ESCAPE: Words("trình duyệt không hiểu ký hiệu sau dấu «\\»", "the browser does not know this escape"),
    UNKNOWN_GROUP: Words("trình duyệt không hiểu nhóm này", "the browser does not know this kind of group"),
    BACK_REFERENCE: Words("không dùng được tham chiếu ngược", "back references cannot be used"),
    BAD_CLASS: Words("tập ký tự trong ngoặc vuông không đúng", "the characters in square brackets are not right"),
    BROKEN: Words("biểu thức không trọn vẹn", "the expression is not complete"),
    TOO_LONG: Words("biểu thức quá dài", "the expression is too long"),
    TOO_SLOW: Words("có văn bản làm việc kiểm tra chạy quá lâu", "there are texts that take too long to match"),
}
_ONE_SOURCE: Final = Words(
    "đúng một nguồn: values, valuesKey hoặc valuesExpression",
    "exactly one source: values, valuesKey or valuesExpression",
)
_GOOD_OPTIONS: Final = Words(
    "các lựa chọn có value khác nhau và có label", "options with different values, each with a label"
)
_KNOWN_RULES: Final = Words("các quy tắc mà loại trường này hiểu", "rules that this type of field knows")
_ROWS: Final = Words(f"số dòng từ 0 đến {_MOST_ROWS}", f"a number of rows from 0 to {_MOST_ROWS}")


def field_of(properties: Properties, kind: str, path: tuple[str, ...], children: tuple[Field, ...]) -> Field:
    """The field; what is wrong with it is noted, and what cannot be read has its default."""
    key = ".".join(path)
    if kind == FILES:
        check_files(properties)
    label = properties.label("label", key or properties.place)
    if kind == "datetime" and properties.get("label") is MISSING:
        label = properties.label("timeLabel" if properties.get("dateLabel") is MISSING else "dateLabel", key)
    return Field(
        id=str(properties.component.get("id", "")),
        kind=kind,
        path=path,
        label=label,
        hide=properties.condition("conditional.hide"),
        readonly=properties.flag_or_feel("readonly"),
        disabled=properties.flag("disabled"),
        default=properties.get("defaultValue"),
        rules=_rules(properties, kind),
        options=_options(properties) if kind in CHOICES else Options(),
        moment=_moment(properties) if kind == "datetime" else Moment(),
        digits=properties.whole("decimalDigits") if kind == "number" else None,
        increment=properties.step("increment") if kind == "number" else None,
        as_text=properties.flag("serializeToString") if kind == "number" else False,
        many=properties.flag("multiple") if kind == FILES else False,
        expression=(properties.feel("expression") or "null") if kind == "expression" else "null",
        resizable=properties.flag("allowAddRemove", default=True) if kind == "dynamiclist" else True,
        repetitions=_repetitions(properties) if kind == "dynamiclist" else 1,
        repeats=properties.flag("isRepeating", default=True) if kind == "dynamiclist" else False,
        children=children,
    )


def check_shown(properties: Properties) -> None:
    """The texts that any component shows."""
    for name in _SHOWN_TEXTS:
        if properties.get(name) is not MISSING:
            properties.shown_text(name)
    for name in _SHOWN_FEEL:
        properties.feel(name)


def _repetitions(properties: Properties) -> int:
    count = properties.whole("defaultRepetitions")
    if count is not None and count > _MOST_ROWS:
        properties.refuse("defaultRepetitions", _ROWS)
    return 1 if count is None else min(count, _MOST_ROWS)


# ---------------------------------------------------------------- rules


def _rules(properties: Properties, kind: str) -> Rules:
    given = properties.get("validate")
    if given is MISSING:
        return Rules()
    if not isinstance(given, Mapping):
        properties.refuse("validate", _KNOWN_RULES)
        return Rules()
    for name in sorted(given.keys() - _known_rules(kind)):
        properties.refuse(f"validate.{name}", _KNOWN_RULES)
    known = _known_rules(kind)
    return Rules(
        required=properties.flag("validate.required"),
        least=_limit(properties, "min", known),
        most=_limit(properties, "max", known),
        shortest=_limit(properties, "minLength", known),
        longest=_limit(properties, "maxLength", known),
        pattern=_pattern(properties) if "pattern" in known else None,
        pattern_words=_pattern_words(properties),
        sort=_sort(properties) if "validationType" in known else "",
    )


def _known_rules(kind: str) -> frozenset[str]:
    if kind in TEXTS:
        return _LENGTHS | {"required"}
    return _SIZES | {"required"} if kind in ("number", "expression") else frozenset({"required"})


def _limit(properties: Properties, name: str, known: frozenset[str]) -> Limit | None:
    return properties.limit(f"validate.{name}") if name in known else None


def _sort(properties: Properties) -> Sort:
    sort = properties.one_of("validate.validationType", ("", "custom", "email", "phone"))
    return "" if sort == "custom" else cast("Sort", sort)


def _pattern(properties: Properties) -> Pattern | None:
    source = properties.text("validate.pattern")
    if not source:
        return None
    try:
        return pattern_of(source)
    except PatternRefused as refused:
        reasons = _PATTERN_REASONS[refused.key].facts("reason")
        properties.note(refusals.PatternWrong(place=properties.place, column=refused.offset + 1, **reasons))
        return None


def _pattern_words(properties: Properties) -> Words | None:
    vi = properties.text("validate.patternErrorMessage")
    if not vi:  # "9 to 11 digits" says more than the pattern
        description = properties.label("description", "")
        return description if description.vi else None
    translated = properties.get("properties")
    en = translated.get("patternErrorMessage_en") if isinstance(translated, Mapping) else None
    return Words(vi, en if isinstance(en, str) and en else vi)


# ---------------------------------------------------------------- options and moments


def _options(properties: Properties) -> Options:
    sources = [name for name in ("values", "valuesKey", "valuesExpression") if properties.get(name) is not MISSING]
    if len(sources) != 1:
        properties.refuse(" / ".join(sources) or "values", _ONE_SOURCE)
        return Options(values=())
    if sources == ["valuesKey"]:
        return Options(key=properties.text("valuesKey"))
    if sources == ["valuesExpression"]:
        return Options(expression=properties.feel("valuesExpression") or "null")
    given = properties.get("values")
    found = list(options.normalised(given))
    whole = isinstance(given, list) and len(given) == len(found)
    if not found or not whole or len({identity(value) for value, _ in found}) != len(found):
        properties.refuse("values", _GOOD_OPTIONS)
    return Options(values=tuple(given) if isinstance(given, list) else (), without=without(properties.component))


def _moment(properties: Properties) -> Moment:
    interval = properties.get("timeInterval")
    return Moment(
        subtype=cast("Subtype", properties.one_of("subtype", ("date", "time", "datetime"))),
        zone=cast("Zone", properties.one_of("timeSerializingFormat", ("no_timezone", "utc_offset", "utc_normalized"))),
        minutes=interval if isinstance(interval, int) and interval in _INTERVALS else _USUAL_INTERVAL,
        past=not properties.flag("disallowPassedDates"),
    )
