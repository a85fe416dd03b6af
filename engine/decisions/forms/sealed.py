"""Fields whose answers are kept apart: the property `sealed` of a component says as what."""

from collections.abc import Iterator, Mapping
from typing import Final

from engine.decisions.forms.model import Form

SEALED: Final = "sealed"
KINDS: Final = ("identity", "letter")


def sealed_keys(form: Form) -> Mapping[str, str]:
    """Key of a field -> "identity" (who wrote it, where to find them) or "letter" (their own words)."""
    return dict(_sealed(form.schema))


def _sealed(component: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    inner = component.get("components")
    for one in inner if isinstance(inner, list) else ():
        properties = one.get("properties")
        kind = properties.get(SEALED) if isinstance(properties, Mapping) else None
        if kind in KINDS and isinstance(one.get("key"), str):
            yield one["key"], str(kind)
        yield from _sealed(one)
