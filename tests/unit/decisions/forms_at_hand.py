"""Small forms, and what comes of answers to them."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from engine.decisions.forms import Form, check_form, clean
from engine.domain.errors import Invalid, InvalidInput

NOW = datetime(2026, 10, 12, 9, 0, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
TWO_OPTIONS = [{"label": "Có", "value": "yes"}, {"label": "Không", "value": "no"}]


def file(*components: dict, **more: object) -> bytes:
    """A .form file with these components."""
    return json.dumps({"type": "default", "id": "form", "components": list(components)} | more).encode()


def form(*components: dict) -> Form:
    return check_form(file(*components))


def field(kind: str, key: str = "a", **more: object) -> dict:
    """A component; `required=True` and other rules go into validate by `validate={…}`."""
    return {"type": kind, "key": key, "label": key.upper()} | more


def answered(components: dict | list[dict], answers: object, **context: object) -> dict:
    """What is kept of answers to a form of these components."""
    listed = components if isinstance(components, list) else [components]
    return clean(form(*listed), answers, context=context, now=NOW)


def refused(components: dict | list[dict], answers: object, **context: object) -> list[tuple[str, str]]:
    """Place and code of every finding; [] if the answers are good."""
    try:
        answered(components, answers, **context)
    except InvalidInput as errors:
        return [(finding.place, finding.code) for finding in errors.findings]
    return []


def finding_of(component: dict, answer: object) -> Invalid:
    """The first finding about the field `a`."""
    with pytest.raises(InvalidInput) as caught:
        answered(component, {"a": answer})
    return caught.value.findings[0]


def code(component: dict, answer: object, **context: object) -> str:
    """The code of the one finding about the field `a`, "" if there is none."""
    found = refused(component, {"a": answer}, **context)
    return found[0][1] if found else ""


def faults(content: bytes) -> list[tuple[str, str]]:
    """Place and code of everything that is wrong with a file."""
    with pytest.raises(InvalidInput) as caught:
        check_form(content)
    for finding in caught.value.findings:
        assert finding.text("vi") != finding.text("en")
    return [(finding.place, finding.code) for finding in caught.value.findings]
