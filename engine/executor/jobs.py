"""What a job is opened with: its type and tries, as the model writes them."""

from typing import Final

from engine.executor import expressions
from engine.executor.case import case_of
from engine.executor.incidents import UnusableValue
from engine.executor.run import Run

DEFAULT_RETRIES: Final = 3


def type_of(run: Run, text: str) -> str:
    """Raises UnusableValue."""
    what = ("Loại công việc", "type")
    name = expressions.text_or_none(text, run.scope, case_of(run).at, what=what)
    if name is None:
        raise UnusableValue(what_vi=what[0], what_en=what[1], value="null", text=text)
    return name


def retries_of(run: Run, text: str | None) -> int:
    """Three where nothing is said. Raises UnusableValue."""
    if text is None:
        return DEFAULT_RETRIES
    found = expressions.value(text, run.scope, case_of(run).at)
    number = int(found) if isinstance(found, str) and found.isdecimal() else found
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise UnusableValue(what_vi="Số lần thử lại", what_en="retries", value=found, text=text)
    return number
