"""What an error says to a person is in the language of that person."""

import re
from pathlib import Path

from engine.domain.errors import THINGS, NotFound

ROOT = Path(__file__).parents[3]
CALLS = r"NotFound\(|_found\(|_find\(case, [\w.]+, |get_case\([^\"]*|_versions?\([A-Z]+, (?:\w+, )?"
NAMED = re.compile(rf'(?:{CALLS})"([^"]+)"')


def test_whatever_may_be_missing_has_a_name_in_vietnamese() -> None:
    sources = (file.read_text() for room in ("engine", "web") for file in (ROOT / room).rglob("*.py"))
    named = {name for source in sources for name in NAMED.findall(source)}
    assert {"case", "user task", "unit", "timer", "form version"} <= named
    assert named - THINGS.keys() == set()


def test_both_languages_name_what_is_missing() -> None:
    missing = NotFound("design", 99)
    assert missing.text("vi") == "Không tìm thấy bản thiết kế 99."
    assert missing.text("en") == "There is no design 99."
