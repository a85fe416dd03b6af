"""Typed reading of a component's properties; what does not fit is noted as a finding, and reading goes on."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final

from engine.decisions.feel import check
from engine.decisions.feel.errors import FeelError
from engine.decisions.forms import refusals, tree
from engine.decisions.forms.expressions import inside_not, is_expression, template_expressions
from engine.decisions.forms.model import MISSING, Limit, Words
from engine.domain.errors import Invalid

Note = Callable[[Invalid], None]
_LONGEST_NUMBER: Final = 40

YES_NO: Final = Words("true hoặc false (không dùng được biểu thức)", "true or false (no expression works here)")
YES_NO_FEEL: Final = Words(
    "true, false hoặc biểu thức FEEL bắt đầu bằng «=»", "true, false or FEEL that begins with “=”"
)
A_FEEL: Final = Words("biểu thức FEEL bắt đầu bằng «=»", "a FEEL expression that begins with “=”")
A_TEXT: Final = Words("một chuỗi", "a text")
A_WHOLE: Final = Words("số nguyên từ 0 trở lên", "a whole number from 0")
A_STEP: Final = Words("số lớn hơn 0", "a number above 0")
A_LIMIT: Final = Words("một số hoặc biểu thức FEEL bắt đầu bằng «=»", "a number, or FEEL that begins with “=”")
_MOST_WHOLE: Final = 10_000


class Properties:
    """One component; ``place`` names it in findings."""

    def __init__(self, component: Mapping[str, object], place: str, note: Note) -> None:
        self.component = component
        self.place = place
        self.note = note

    def get(self, name: str) -> object:
        """By dotted name; MISSING also where the file says null, as form-js treats both alike here."""
        value = tree.at(self.component, tuple(name.split(".")))
        return MISSING if value is None else value

    def refuse(self, name: str, wanted: Words) -> None:
        self.note(refusals.PropertyWrong(place=self.place, property=name, **wanted.facts("wanted")))

    def flag(self, name: str, *, default: bool = False) -> bool:
        value = self.get(name)
        if value is MISSING:
            return default
        if not isinstance(value, bool):
            self.refuse(name, YES_NO)
        return value is True

    def flag_or_feel(self, name: str) -> bool | str:
        value = self.get(name)
        if value is MISSING or isinstance(value, bool):
            return value is True
        if isinstance(value, str) and is_expression(value):
            return self._checked(name, value[1:])
        self.refuse(name, YES_NO_FEEL)
        return False

    def text(self, name: str) -> str:
        value = self.get(name)
        if value is MISSING:
            return ""
        if not isinstance(value, str):
            self.refuse(name, A_TEXT)
            return ""
        return value

    def one_of(self, name: str, allowed: Sequence[str]) -> str:
        """One of the words, the first where the property is missing."""
        value = self.text(name) or allowed[0]
        if value not in allowed:
            listed = ", ".join(word for word in allowed if word)
            self.refuse(name, Words(f"một trong: {listed}", f"one of: {listed}"))
            return allowed[0]
        return value

    def whole(self, name: str) -> int | None:
        value = self.get(name)
        if value is MISSING:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MOST_WHOLE:
            self.refuse(name, A_WHOLE)
            return None
        return value

    def step(self, name: str) -> Decimal | None:
        value = self.get(name)
        if value is MISSING or value == "":
            return None
        number = _number(value)
        if number is None or number <= 0:
            self.refuse(name, A_STEP)
            return None
        return number

    def limit(self, name: str) -> Limit | None:
        value = self.get(name)
        if value is MISSING:
            return None
        if isinstance(value, str) and is_expression(value):
            return self._checked(name, value[1:])
        number = _number(value)
        if number is None:
            self.refuse(name, A_LIMIT)
        return number

    def condition(self, name: str) -> str | None:
        """The same for a unary test: form-js reads the inside of a `not(…)` by itself."""
        text = self.feel(name)
        inner = inside_not(text or "")
        return text if inner is None else text and f"not({self._checked(name, inner)})"

    def feel(self, name: str) -> str | None:
        """The text of an expression without its `=`."""
        value = self.get(name)
        if value is MISSING or value == "":
            return None
        if isinstance(value, str) and is_expression(value):
            return self._checked(name, value[1:])
        self.refuse(name, A_FEEL)
        return None

    def shown_text(self, name: str) -> None:
        """A text for the person may be an expression or a template: whatever FEEL it holds must be readable."""
        text = self.text(name)
        if is_expression(text):
            self._checked(name, text[1:])
        else:
            for expression in template_expressions(text):
                self._checked(name, expression)

    def label(self, name: str, key: str) -> Words:
        """The label in both languages; the key where it is missing or computed."""
        vi = self.get(name)
        labels = self.get("properties")
        en = (
            (labels.get(f"{name}_en") or (name in ("dateLabel", "timeLabel") and labels.get("label_en")))
            if isinstance(labels, Mapping)
            else None
        )
        plain = vi if isinstance(vi, str) and vi and not is_expression(vi) and "{{" not in vi else key
        return Words(plain, en if isinstance(en, str) and en else plain)

    def _checked(self, name: str, text: str) -> str:
        try:
            check(text)
        except FeelError as error:
            reasons = {"reason_vi": error.text("vi"), "reason_en": error.text("en")}
            self.note(refusals.ExpressionWrong(place=self.place, property=name, **reasons))
            return "null"
        return text


def _number(value: object) -> Decimal | None:
    """A number, or digits in a text as the form editor writes some of them."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    text = value if isinstance(value, str) else repr(value)
    try:
        number = Decimal(text) if len(text) <= _LONGEST_NUMBER else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() and abs(number.adjusted()) < _LONGEST_NUMBER else None
