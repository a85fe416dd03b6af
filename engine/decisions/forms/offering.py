"""Options that a form lists and somebody has switched off: the property `without` names the list of their values."""

from collections.abc import Mapping

from engine.decisions.forms.values import identity

WITHOUT = "without"


def without(component: Mapping[str, object]) -> str | None:
    own = component.get("properties")
    name = own.get(WITHOUT) if isinstance(own, Mapping) else None
    return name if isinstance(name, str) and name else None


def offering(component: Mapping[str, object], data: Mapping[str, object]) -> Mapping[str, object]:
    """The schema with only what can be chosen; itself where nothing is switched off."""
    name, values, inner = without(component), component.get("values"), component.get("components")
    off = data.get(name) if name else None
    if isinstance(off, list) and off and isinstance(values, list):
        gone = {identity(one) for one in off}
        kept = [one for one in values if not (isinstance(one, Mapping) and identity(one.get("value")) in gone)]
        component = {**component, "values": kept}
    if isinstance(inner, list):
        component = {**component, "components": [offering(one, data) for one in inner]}
    return component
