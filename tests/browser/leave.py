"""What people do with a leave request in their browsers: write it, decide it, enter it, come back."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from playwright.sync_api import Locator, Page, expect

from tests.browser import walk

START: Final = "/procedures/leave/start"
LABELS: Final = {
    "annual": "Nghỉ phép năm",
    "personal": "Nghỉ việc riêng",
    "minh.cv": "Đinh Quang Minh",
    "as_planned": "Đúng thời gian đã duyệt",
}
SAVED: Final = "[data-saved]:has-text('Đã lưu nháp')"
ERROR: Final = ".fjs-form-field-error"

#: 13 and 14 June 2024, as somebody types it
REQUEST: Final[Mapping[str, str]] = {
    "leave_kind": "annual",
    "start_date": "13/06/2024",
    "end_date": "14/06/2024",
    "reason": "Về quê thăm gia đình",
    "stay_place": "Nha Trang",
    "handover_to": "minh.cv",
    "work_task": "Báo cáo tuần",
}
CHOSEN: Final = {"leave_kind", "handover_to"}
TICKED: Final = {"return_timing"}
DAYS: Final = {"start_date", "end_date"}
PHONE: Final = 600  #: pixels; what is narrower has no keys


# ------------------------------------------------------------------ forms


def field(page: Page, key: str) -> Locator:
    """The whole field of a form: label, input, error."""
    here = f"[id$='-Field_{key}'], [id*='-Field_{key}-'], [id*='-Field_{key}_0']"  # also of the first row of a list
    return page.locator(f".fjs-form-field:has({here})")


def enter(page: Page, key: str) -> Locator:
    """Where one types it."""
    return field(page, key).locator("input, textarea").first


def choose(page: Page, key: str, option: str) -> None:
    """From a list that opens."""
    field(page, key).locator(".fjs-input-group").click()
    field(page, key).locator(".fjs-dropdownlist-item", has_text=option).first.click()


def fill(page: Page, **answers: str) -> None:
    """By the keys of the form, dates as dd/mm/yyyy."""
    for key, value in answers.items():
        if key in CHOSEN:
            choose(page, key, LABELS[value])
        elif key in TICKED:
            page.get_by_label(LABELS[value]).check()
        else:
            enter(page, key).fill(value)
            enter(page, key).press("Enter") if key in DAYS else enter(page, key).blur()  # left: no key is held back


def send(page: Page, outcome: str = "") -> None:
    """The button of an outcome; a start form has one without."""
    page.click(f"[data-outcome='{outcome}']")


def checked(page: Page) -> Locator:
    """What the live check says, once it knows who decides."""
    place = page.locator("[data-preview-place]")
    expect(place.locator(".stops")).to_be_visible()
    return place


# ------------------------------------------------------------------ steps


def asked(page: Page, front: str = "", **answers: str) -> str:
    """A request is written and filed, in the office or in a trial of it; the address of its case."""
    walk.ready(page, f"{front}{START}")
    fill(page, **{**REQUEST, **answers})
    checked(page)
    send(page)
    return case_of(page)


def case_of(page: Page) -> str:
    """The address of the case one has come to."""
    page.wait_for_url(re.compile(r"/cases/\d+$"))
    walk.ready(page)
    return str(page.evaluate("location.pathname"))


def open_first(page: Page) -> Page:
    """The first task of the inbox, by keys; on a phone, which has none, by a touch."""
    walk.ready(page, "/inbox")
    if page.viewport_size["width"] < PHONE:
        page.click("[data-rows] tbody a >> nth=0")
    else:
        page.keyboard.press("j")
        page.keyboard.press("Enter")
    page.wait_for_url("**/tasks/*")
    return walk.ready(page)


def decide(page: Page, outcome: str, **answers: str) -> None:
    """The first task of the inbox is decided."""
    open_first(page)
    fill(page, **answers)
    send(page, outcome)
    page.wait_for_url("**/inbox")
    walk.ready(page)


def entered(page: Page) -> None:
    """The Office takes the task of its group, by the key or by a touch, and confirms it."""
    open_first(page)
    with page.expect_navigation():
        if page.viewport_size["width"] < PHONE:
            page.click("form[data-key-c] button")
        else:
            page.keyboard.press("c")
    walk.ready(page)
    send(page, "confirm")
    page.wait_for_url("**/inbox")
    walk.ready(page)


def clock_at(page: Page, moment: str) -> None:
    """The clock of the demonstration is set by its page: 2024-06-17T09:00."""
    walk.ready(page, "/clock")
    page.fill("[name=at]", moment)
    page.click("form:has([name=at]) button")
    expect(page.locator(".told")).to_be_visible()


def wait_for_task(page: Page, name: str = "data-key=") -> None:
    """The runner brings something into an inbox that was empty, or a task of this name."""
    page.evaluate(
        """async (name) => {
      const waits = async () => !(await (await fetch('/inbox')).text()).includes(name);
      for (let asked = 0; asked < 100 && (await waits()); asked += 1) await new Promise((go) => setTimeout(go, 150));
    }""",
        name,
    )


def back_at_work(page: Page) -> None:
    """As the leave said."""
    wait_for_task(page)
    decide(page, "confirm", return_timing="as_planned")


# ------------------------------------------------------------------ what pages say


def left(page: Page) -> str:
    """Days that may still be asked for."""
    walk.ready(page, "/balance")
    return page.inner_text("td.left")


def told(page: Page) -> str:
    """The newest notice; then all are read."""
    walk.ready(page, "/notices")
    subject = page.inner_text(".notices .unread b >> nth=0")
    page.click("text=Đánh dấu đã đọc tất cả")
    expect(page.locator(".notices .unread")).to_have_count(0)
    return subject


def badge(page: Page, case: str) -> str:
    """What the check of the whole history came to."""
    walk.ready(page, case)
    return page.inner_text(".badge")


def download(page: Page, selector: str, folder: Path) -> Path:
    """The file behind a link, kept."""
    with page.expect_download() as begun:
        page.click(selector)
    kept = folder / begun.value.suggested_filename
    begun.value.save_as(kept)
    return kept


def problem(page: Page) -> str:
    """What stands above the form after it was refused."""
    expect(page.locator("[data-problem]")).to_be_visible()
    return page.inner_text("[data-problem]")


def error_at(page: Page, key: str) -> str:
    """What stands at the field itself."""
    return field(page, key).locator(ERROR).inner_text()


def typed(page: Page, keys: Mapping[str, str]) -> dict[str, str]:
    """What now stands in these fields."""
    return {key: shown(page, key) for key in keys}


def shown(page: Page, key: str) -> str:
    """A chosen option stands beside its input."""
    if key not in CHOSEN:
        return enter(page, key).input_value()
    return field(page, key).locator(".fjs-select-display, input").first.evaluate("it => it.value ?? it.textContent")


def shown_for(answers: Mapping[str, str]) -> dict[str, str]:
    """What stands in the fields when these answers are in them."""
    return {key: LABELS[value] if key in CHOSEN else value for key, value in answers.items()}
