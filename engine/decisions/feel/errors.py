"""What FEEL says no with: always with a message key, and with line and column where there is a text."""

from dataclasses import dataclass
from typing import ClassVar

from engine.decisions.feel.messages import Message
from engine.domain.errors import Invalid, Language


@dataclass(frozen=True)
class Position:
    """A place in an expression; line and column count from 1, offset from 0."""

    line: int
    column: int
    offset: int


def position_in(text: str, offset: int) -> Position:
    """Line and column of ``offset`` in ``text``."""
    before = text[:offset]
    return Position(line=before.count("\n") + 1, column=offset - (before.rfind("\n") + 1) + 1, offset=offset)


class FeelError(Invalid):
    """Base of everything FEEL refuses. ``place`` names the element, ``position`` the place in its text."""

    code = "feel-error"
    vi = "Biểu thức không dùng được{where}: {reason}."
    en = "The expression cannot be used{where}: {reason}."
    _at: ClassVar[dict[str, str]] = {"vi": " (dòng {line}, cột {column})", "en": " (line {line}, column {column})"}

    def __init__(self, message: Message, *, source: str = "", place: str = "") -> None:
        self.message = message
        self.source = source
        self.position = position_in(source, message.offset) if source and message.offset is not None else None
        super().__init__(place=place, key=message.key, **message.facts)

    def text(self, language: Language) -> str:
        """The sentence for a person, with the position where there is one."""
        where = ""
        if self.position is not None:
            where = self._at[language].format(line=self.position.line, column=self.position.column)
        template = self.vi if language == "vi" else self.en
        return template.format(where=where, reason=self.message.text(language))

    def within(self, source: str, place: str = "") -> "FeelError":
        """The same error, now knowing the text (and the element) it happened in."""
        return type(self)(self.message, source=self.source or source, place=self.place or place)


class FeelSyntaxError(FeelError):
    """The text is not FEEL."""

    code = "feel-syntax"
    vi = "Biểu thức sai cú pháp{where}: {reason}."
    en = "The expression has a syntax error{where}: {reason}."


class FeelLimitError(FeelError):
    """A budget of the evaluation is used up; the same text and values always stop at the same step."""

    code = "feel-limit"
    vi = "Biểu thức vượt giới hạn cho phép{where}: {reason}."
    en = "The expression goes beyond its limits{where}: {reason}."


class FeelTypeError(FeelError):
    """The value is of a kind that the place does not take."""

    code = "feel-type"
    vi = "Giá trị của biểu thức không phù hợp{where}: {reason}."
    en = "The value of the expression does not fit{where}: {reason}."


class FeelClockError(FeelError):
    """The text asks for the time, and the caller gave none."""

    code = "feel-clock"
    vi = "Biểu thức cần đồng hồ{where}: {reason}."
    en = "The expression needs a clock{where}: {reason}."
