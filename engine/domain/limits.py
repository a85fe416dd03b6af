"""How much one command may put into a case."""

from typing import Final

from engine.domain.errors import Invalid
from engine.domain.facts import Variables
from engine.domain.records import canonical

MOST_NAMES: Final = 1_000
MOST_BYTES: Final = 1_000_000


class TooManyVariables(Invalid):
    code = "too-many-variables"
    vi = "Mỗi lần chỉ gửi được {most} dữ liệu; lần này có {count}."
    en = "At most {most} variables can be sent at once; these are {count}."


class VariablesTooLarge(Invalid):
    code = "variables-too-large"
    vi = "Dữ liệu gửi một lần không quá {most} byte; lần này là {count}. Tệp lớn hãy gửi ngoài hồ sơ."
    en = "The variables sent at once may have {most} bytes; these have {count}. Keep large files outside the case."


def limited(variables: Variables) -> None:
    """Raises TooManyVariables, VariablesTooLarge. What is no JSON is told by who stores it."""
    if len(variables) > MOST_NAMES:
        raise TooManyVariables(place="variables", most=MOST_NAMES, count=len(variables))
    try:
        size = len(canonical(dict(variables)))
    except (TypeError, ValueError, RecursionError):
        return
    if size > MOST_BYTES:
        raise VariablesTooLarge(place="variables", most=MOST_BYTES, count=size)
