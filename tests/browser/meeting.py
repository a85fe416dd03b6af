"""What people do with a meeting in their browsers: call it, prepare it, answer, hold it, minute it, conclude."""

from collections.abc import Mapping
from typing import Final

from playwright.sync_api import Page, expect

from tests.browser import leave, walk

START: Final = "/procedures/meeting/start"
ROOM: Final = "Phòng họp tầng 1"
CHECK: Final = "[data-preview-place]"


def when(page: Page, key: str, day: str, hour: str) -> None:
    """A day and an hour, as somebody types them."""
    leave.enter(page, key).fill(day)
    leave.enter(page, key).press("Enter")
    clock = leave.field(page, key).locator(".fjs-timepicker input")
    clock.fill(hour)
    clock.press("Enter")


def called(page: Page, title: str, kind: str, *, hour: str = "08:00", room: str = ROOM) -> None:
    """The start form, filled in for Monday 10/06/2024; nothing is sent yet."""
    walk.ready(page, START)
    leave.choose(page, "meeting_type", kind)
    leave.enter(page, "title").fill(title)
    leave.enter(page, "purpose").fill("Kiểm điểm việc tuần trước, giao việc tuần này")
    when(page, "proposed_start", "10/06/2024", hour)
    leave.choose(page, "room", room)


def task(page: Page, name: str) -> Page:
    """A task of the inbox by its name, taken from its group if it belongs to one."""
    walk.ready(page, "/inbox")
    page.click(f"[data-rows] tbody tr:has-text('{name}') a >> nth=0")
    page.wait_for_url("**/tasks/*")
    walk.ready(page)
    if page.locator("form[data-key-c] button").count():
        with page.expect_navigation():
            page.click("form[data-key-c] button")
        walk.ready(page)
    return page


def done(page: Page, name: str, outcome: str, answers: Mapping[str, str] | None = None) -> None:
    task(page, name)
    for key, value in (answers or {}).items():
        leave.enter(page, key).fill(value)
    finish(page, outcome)


def finish(page: Page, outcome: str) -> None:
    leave.send(page, outcome)
    page.wait_for_url("**/inbox")
    walk.ready(page)


def waits(page: Page, name: str) -> None:
    """The runner brings a task of this name into the inbox."""
    script = """async name => {
      const there = async () => (await (await fetch('/inbox')).text()).includes(name);
      for (let asked = 0; asked < 300 && !(await there()); asked += 1) await new Promise((go) => setTimeout(go, 150));
    }"""
    page.evaluate(script, name)


def checked(page: Page, text: str) -> None:
    expect(page.locator(CHECK)).to_contain_text(text, timeout=15_000)
