"""Small DMN files for the tests, written with as little XML as the reader allows."""

from collections.abc import Sequence
from datetime import UTC, datetime
from xml.sax.saxutils import escape, quoteattr

NOW = datetime(2026, 6, 4, 9, 30, tzinfo=UTC)
DMN_13 = "https://www.omg.org/spec/DMN/20191111/MODEL/"


def definitions(*parts: str, namespace: str = DMN_13, own: str = "urn:test") -> bytes:
    """A file of these elements."""
    body = "".join(parts)
    return f'<definitions xmlns="{namespace}" id="defs" name="test" namespace="{own}">{body}</definitions>'.encode()


def inputs(*names: str) -> str:
    return "".join(f'<inputData id="in_{name}" name={quoteattr(name)}/>' for name in names)


def decision(name: str, logic: str, *, needs: Sequence[str] = (), knows: Sequence[str] = (), type_ref: str = "") -> str:
    """A decision; ``needs`` are ids of inputs (`in_…`) and decisions, ``knows`` of knowledge models."""
    kind = type_ref and f" typeRef={quoteattr(type_ref)}"
    required = "".join(
        f'<informationRequirement><required{"Input" if each.startswith("in_") else "Decision"} href="#{each}"/>'
        "</informationRequirement>"
        for each in needs
    )
    known = "".join(
        f'<knowledgeRequirement><requiredKnowledge href="#{each}"/></knowledgeRequirement>' for each in knows
    )
    variable = f"<variable name={quoteattr(name)}{kind}/>"
    return f"<decision id={quoteattr(name)} name={quoteattr(name)}>{variable}{required}{known}{logic}</decision>"


def literal(text: str, identifier: str = "") -> str:
    known = identifier and f' id="{identifier}"'
    return f"<literalExpression{known}><text>{escape(text)}</text></literalExpression>"


def table(
    columns: Sequence[str],
    outputs: Sequence[str],
    rules: Sequence[Sequence[str]],
    *,
    policy: str = "UNIQUE",
    aggregation: str = "",
    values: str = "",
    notes: Sequence[str] = (),
) -> str:
    """A table named `t`; a rule is its cells in order, then its annotations."""
    ways = f' hitPolicy="{policy}"' + (f' aggregation="{aggregation}"' if aggregation else "")
    heads = "".join(
        f'<input id="i{n}" label={quoteattr(each)}>'
        f"<inputExpression><text>{escape(each)}</text></inputExpression></input>"
        for n, each in enumerate(columns)
    )
    listed = values and f"<outputValues><text>{escape(values)}</text></outputValues>"
    ends = "".join(f"<output id={quoteattr('o_' + each)} name={quoteattr(each)}>{listed}</output>" for each in outputs)
    marks = "".join(f"<annotation name={quoteattr(each)}/>" for each in notes)
    lines = "".join(_rule(n, cells, len(columns), len(outputs)) for n, cells in enumerate(rules, 1))
    return f'<decisionTable id="t"{ways}>{heads}{ends}{marks}{lines}</decisionTable>'


def _rule(number: int, cells: Sequence[str], columns: int, outputs: int) -> str:
    kinds = ["inputEntry"] * columns + ["outputEntry"] * outputs + ["annotationEntry"] * len(cells)
    entries = "".join(f"<{kind}><text>{escape(cell)}</text></{kind}>" for kind, cell in zip(kinds, cells, strict=False))
    return f'<rule id="r{number}">{entries}</rule>'
