"""A pattern says here what it says in the browser, or is refused when the form is deployed."""

import pytest

from engine.decisions.forms.patterns import PatternRefused, pattern_of

SAME = [  # pattern, text, found by `new RegExp(pattern).test(text)`
    (r"^\w+$", "abc_9", True),
    (r"^\w+$", "tiếng", False),
    (r"^\d{2,3}$", "1234", False),
    (r"^a.c$", "a\nc", False),
    (r"^\s$", "\u00a0", True),
    (r"^\S$", "\ufeff", False),
    (r"a$", "a\n", False),
    (r"^[\w.-]+$", "a-b.c", True),
    (r"^[a\-z]+$", "-", True),
    (r"[[]", "[", True),
    (r"^[&&~~]$", "~", True),
    (r"a{,5}", "a{,5}", True),
    (r"^a{e<=1}$", "b", False),
    (r"x{", "x{", True),
    (r"^]$", "]", True),
    (r"^\u0041\x42\/$", "AB/", True),
    (r"^(?<y>\d{4})-(?:0[1-9]|1[0-2])$", "2026-12", True),
    (r"^(?=.*\d)(?!.*x).+$", "a1", True),
    (r"(?<!a)b", "ab", False),
    (r"\bab\b", "x ab y", True),
    (r"^.$", "😀", False),
    (r"^😀$", "😀", True),
    (r"^[ĂăÂâ]+$", "Ââ", True),
    (r"a+?b*?", "ab", True),
    (r"\(\)\.\$", "().$", True),
    (r"#~-", "#~-", True),
]


@pytest.mark.parametrize(("source", "text", "found"), SAME)
def test_a_pattern_finds_what_the_browser_finds(source, text, found):
    assert pattern_of(source).found_in(text) is found


REFUSED = {
    "*a": "nothing-to-repeat",
    "a++": "nothing-to-repeat",
    "^*": "nothing-to-repeat",
    "(|+)": "nothing-to-repeat",
    r"\p{L}": "unknown-escape",
    r"\A\Z": "unknown-escape",
    "(?i)a": "unknown-group",
    "(?>a)": "unknown-group",
    "(?P<x>a)": "unknown-group",
    r"(a)\1": "back-reference",
    r"\k<a>": "back-reference",
    "[]": "bad-class",
    "[^]": "bad-class",
    "[z-a]": "bad-class",
    "[a": "bad-class",
    r"[\d-z]": "bad-class",
    "[😀]": "bad-class",
    "(a": "broken",
    "a)": "broken",
    "a\\": "broken",
    "a{3,2}": "broken",
    "a" * 2_001: "too-long",
    "((a{1000}){1000}){1000}": "too-long",
    "a{1000000000000}": "too-long",
    "^(a|aa)+$": "too-slow",
    "^(a|a)*$": "too-slow",
}


@pytest.mark.parametrize(("source", "reason"), REFUSED.items(), ids=[source[:20] for source in REFUSED])
def test_a_pattern_that_would_not_run_the_same_or_not_end_is_refused(source, reason):
    with pytest.raises(PatternRefused) as caught:
        pattern_of(source)
    assert caught.value.key == reason
