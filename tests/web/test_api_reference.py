"""The printed reference of the API and its addresses say the same."""

import re
from pathlib import Path

from tests.web.api_office import ApiOffice
from web.app import create_app

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "rest-api.md"
LINE = re.compile(r"^\| (GET|POST|PUT|PATCH|DELETE) \| `(/v2/[^`]*)` \| [^|]+ \|", re.MULTILINE)
CATCHES_ALL = "api.nowhere"


def addresses() -> set[tuple[str, str]]:
    app = create_app(ApiOffice(), "a secret of the tests")
    return {
        (method, re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule))
        for rule in app.url_map.iter_rules()
        if rule.endpoint.startswith("api.") and rule.endpoint != CATCHES_ALL
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }


def test_every_address_is_printed_with_who_may_use_it():
    assert set(LINE.findall(REFERENCE.read_text(encoding="utf-8"))) == addresses()
