"""`validate` of form-js: required, min, max, lengths, pattern, e-mail and telephone; and the digits of a number."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Final

from engine.decisions.forms.findings import (
    AnswerMissing,
    LimitUnknown,
    NotAnEmail,
    NotAPhone,
    NumberTooLarge,
    NumberTooSmall,
    OffStep,
    PatternMissed,
    PatternTookTooLong,
    TextTooLong,
    TextTooShort,
    TooManyDecimals,
)
from engine.decisions.forms.model import TEXTS, Field, Limit
from engine.decisions.forms.patterns import as_units, pattern_of
from engine.domain.errors import Invalid

Evaluate = Callable[[str], object]  #: FEEL text to JSON value, where the field stands
_LONGEST_LIMIT: Final = 400  #: characters of a number that an expression gives as text

# The two patterns of form-js 2.0: e-mail as HTML defines it; the plan of international telephone numbers.
_EMAIL: Final = pattern_of(
    r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
    r"(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$"
)
_COUNTRIES: Final = """
    1 1242 1246 1264 1268 1284 1340 1345 1441 1473 1649 1664 1670 1671 1684 1721 1758 1767 1784 1787 1809 1829 1849
    1868 1869 1876 1939 20 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237
    238 239 240 241 242 243 244 245 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268
    269 27 290 291 297 298 299 30 31 32 33 34 350 351 352 353 354 355 356 357 358 359 36 370 371 372 373 374 375 376
    377 378 379 380 381 382 383 385 386 387 389 39 3906698 40 41 420 421 423 43 44 45 46 47 4779 48 49 500 501 502 503
    504 505 506 507 508 509 51 52 53 54 55 56 57 58 590 591 592 593 594 595 596 597 598 5999 60 61 62 63 64 65 66 670
    672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 7 76 77 81 82 84 850 852 853 855
    856 86 880 886 90 91 92 93 94 95 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 98 992 993
    994 995 996 998
"""
_PHONE: Final = pattern_of(
    rf"(\+|00)({'|'.join(_COUNTRIES.split())})"
    r"(9[976]\d|8[987530]\d|6[987]\d|5[90]\d|42\d|3[875]\d|2[98654321]\d|9[8543210]|8[6421]|6[6543210]|5[87654321]"
    r"|4[987654310]|3[9643210]|2[70]|7|1)\d{4,20}$"
)


def judge(field: Field, value: object, evaluate: Evaluate, place: str) -> Invalid | None:
    """The first rule that a value breaks, in the order of form-js."""
    number = _number(value) if field.kind == "number" else None
    return (
        _judge_digits(field, number, place)
        or _judge_pattern(field, value, place)
        or _judge_presence(field, value, place)
        or _judge_size(field, value, evaluate, place)
        or _judge_length(field, value, evaluate, place)
        or _judge_sort(field, value, place)
    )


def _judge_digits(field: Field, number: Decimal | None, place: str) -> Invalid | None:
    if not number:
        return None
    label = field.label.facts("label")
    exponent = number.normalize().as_tuple().exponent
    if field.digits is not None and isinstance(exponent, int) and -exponent > field.digits:
        return TooManyDecimals(place=place, digits=field.digits, **label)
    if field.increment and Fraction(number) % Fraction(field.increment):
        return OffStep(place=place, **_both("step", field.increment), **label)
    return None


def _judge_pattern(field: Field, value: object, place: str) -> Invalid | None:
    pattern = field.rules.pattern
    if pattern is None or not isinstance(value, str) or not value:
        return None
    label = field.label.facts("label")
    try:
        if pattern.found_in(value):
            return None
    except TimeoutError:
        return PatternTookTooLong(place=place, **label)
    words = field.rules.pattern_words
    if words is not None:
        return PatternMissed(place=place, **label, **words.facts("reason"))
    return PatternMissed(
        place=place,
        reason_vi=f"nội dung phải theo mẫu {pattern.source}.",
        reason_en=f"the text must match {pattern.source}.",
        **label,
    )


def _judge_presence(field: Field, value: object, place: str) -> Invalid | None:
    unchecked = field.kind == "checkbox" and value is False
    if field.rules.required and (unchecked or value is None or value in ("", [])):
        return AnswerMissing(place=place, **field.label.facts("label"))
    return None


def _judge_size(field: Field, value: object, evaluate: Evaluate, place: str) -> Invalid | None:
    if value is None or value is False or value == "":
        return None
    label = field.label.facts("label")
    number = _number(value)
    for limit, least in ((field.rules.least, True), (field.rules.most, False)):
        bound, given = _bound(limit, evaluate)
        if not given:
            continue
        if bound is None or number is None:
            return LimitUnknown(place=place, **label)
        if least and number < bound:
            return NumberTooSmall(place=place, **_both("least", bound), **label)
        if not least and number > bound:
            return NumberTooLarge(place=place, **_both("most", bound), **label)
    return None


def _judge_length(field: Field, value: object, evaluate: Evaluate, place: str) -> Invalid | None:
    if field.kind not in TEXTS or not isinstance(value, str) or not value:
        return None
    length = len(as_units(value))
    least, _ = _bound(field.rules.shortest, evaluate)
    if least is not None and length < least:
        return TextTooShort(place=place, least=least, **field.label.facts("label"))
    most, _ = _bound(field.rules.longest, evaluate)
    if most is not None and length > most:
        return TextTooLong(place=place, most=most, **field.label.facts("label"))
    return None


def _judge_sort(field: Field, value: object, place: str) -> Invalid | None:
    if not field.rules.sort or not isinstance(value, str) or not value:
        return None
    label = field.label.facts("label")
    is_email = field.rules.sort == "email"
    try:
        if (_EMAIL if is_email else _PHONE).found_in(value):
            return None
    except TimeoutError:
        return PatternTookTooLong(place=place, **label)
    return NotAnEmail(place=place, **label) if is_email else NotAPhone(place=place, **label)


def _bound(limit: Limit | None, evaluate: Evaluate) -> tuple[Decimal | None, bool]:
    """The number, and whether there is a limit at all: an expression that comes to null sets none."""
    if not isinstance(limit, str):
        return limit, limit is not None
    value = evaluate(limit)
    return _number(value), value is not None


def _number(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    text = value if isinstance(value, str) else repr(value)
    try:
        number = Decimal(text) if len(text) <= _LONGEST_LIMIT else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() else None


def _both(fact: str, number: Decimal) -> dict[str, object]:
    """A number as Vietnamese and English write it."""
    text = format(number, "f")
    return {f"{fact}_vi": text.replace(".", ","), f"{fact}_en": text}
