"""What every answer says about itself, and what no page may hold under that policy."""

import re

from tests.web import pages

STRICT = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
}
INLINE = re.compile(
    r"\sstyle=|\son[a-z]+=|<style|javascript:|<script(?![^>]*\bsrc=)(?![^>]*application/json)", re.IGNORECASE
)


def html_of_every_page(app, client):
    for rule in pages.rules(app, "GET"):
        answer = client.get(pages.address(app, rule))
        if answer.mimetype == "text/html":
            yield rule.rule, answer


def test_the_policy_is_strict_on_every_answer(app, hanh):
    for address in ("/inbox", "/nowhere", "/static/manifest.json", "/sign-in", "/inbox/news"):
        policy = hanh.get(address).headers["Content-Security-Policy"]
        assert dict(part.split(" ", 1) for part in policy.split("; ")) == STRICT


def test_no_page_holds_inline_script_or_style(app, hanh):
    held = {rule: INLINE.findall(answer.text) for rule, answer in html_of_every_page(app, hanh)}
    assert {rule: found for rule, found in held.items() if found} == {}
    assert len(held) >= 14


def test_pages_are_not_kept_by_shared_computers(app, hanh):
    kept = {rule: answer.headers["Cache-Control"] for rule, answer in html_of_every_page(app, hanh)}
    assert set(kept.values()) == {"private, no-store", "private, no-cache"}
    assert kept.pop("/inbox/news") == "private, no-cache"


def test_a_file_is_never_guessed_nor_framed(hanh):
    headers = hanh.get("/inbox").headers
    assert (headers["X-Content-Type-Options"], headers["X-Frame-Options"]) == ("nosniff", "DENY")
    assert headers["Referrer-Policy"] == "same-origin"


def test_a_document_is_handed_over_not_shown(app, hanh):
    for rule in pages.rules(app, "GET"):
        if rule.endpoint in {"instances.document", "audit.case_file"}:
            assert hanh.get(pages.address(app, rule)).headers["Content-Disposition"].startswith("attachment")
