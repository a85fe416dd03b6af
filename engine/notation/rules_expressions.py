"""FEEL of every attribute is read when the file is deployed; a typing error is told with its position."""

from collections.abc import Iterator
from typing import Any, Final

from engine.decisions import feel
from engine.domain.errors import Invalid
from engine.notation.findings import BadExpression
from engine.notation.names import children, executable, is_zeebe, local, place_of, text

#: elements whose text is FEEL with or without "="
CONDITIONS: Final = frozenset(
    {
        "conditionExpression", "completionCondition", "condition", "loopCondition", "loopCardinality",
        "activationCondition",
    }
)  # fmt: skip
TIMES: Final = frozenset({"timeDate", "timeDuration", "timeCycle"})


def check(root: Any) -> Iterator[Invalid]:
    for holder in (*executable(root), *children(root, "message"), *children(root, "signal")):
        for element in holder.iter():
            yield from _element(element)


def _element(element: Any) -> Iterator[Invalid]:
    name = local(element)
    written = text(element) if name in CONDITIONS | TIMES else ""
    if written and (name in CONDITIONS or written.startswith("=")):
        yield from _expression(element, name, written)
    if is_zeebe(element) or name in ("message", "signal"):
        for attribute, value in element.attrib.items():
            if value.lstrip().startswith("="):
                yield from _expression(element, attribute, value.strip())


def _expression(element: Any, attribute: str, written: str) -> Iterator[Invalid]:
    formula = written.removeprefix("=")
    try:
        feel.check(formula)
    except feel.FeelError as cause:
        offset = 0 if cause.position is None else cause.position.offset
        yield BadExpression(
            place=place_of(element),
            attribute=attribute,
            text=written,
            position=offset + len(written) - len(formula) + 1,
            reason=cause.message.text("en"),
            reason_vi=cause.message.text("vi"),
        )
