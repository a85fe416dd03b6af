"""What keeps a design from being released is named at its button and leads to its element; a field that running cases
still read is told to whoever renames it."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import walk
from tests.browser.drawing import entry, fill, saved
from tests.browser.test_designer import WHY
from tests.integration.commands.designs import Studio
from tests.integration.commands.test_design_advice import DRAWN, form

pytestmark = pytest.mark.browser

FILE = "travel-paper-signoff.bpmn"


def without_limit(studio: Studio) -> int:
    """A design in which correcting the paper has no limit any more."""
    key, desk = studio.open(title="Mất thời hạn"), studio.desk
    with desk.office._tools.store.looking(desk.actor("thao.vp").agency) as tx:
        content = dict(tx.designs.in_force("travel-paper-signoff"))[FILE]
    studio.save(key, content.replace(b'name="stepClass"', b'name="oldClass"', 1), name=FILE)
    return key


def refused_in_place(page: Page) -> None:
    page.fill("[name=note]", WHY)
    page.click("text=Trình người có thẩm quyền")
    expect(page.locator("[data-gate-says] .problem")).to_contain_text("không có hạn")
    assert page.input_value("[name=note]") == WHY


def test_a_step_without_limit_is_named_at_the_button_and_its_link_leads_to_the_step_that_is_mended(live):
    key = without_limit(Studio(live.desk, "travel-paper-signoff"))
    page = live.page("thao.vp", f"/designs/{key}/release")
    refused_in_place(page)
    assert walk.barriers(page) == []
    expect(page.locator("[data-keeps] [data-finding=no-limit]")).to_contain_text("› Sửa theo giấy của khách")
    page.click("[data-keeps] [data-finding=no-limit] a")
    walk.ready(page)
    expect(page.locator(".djs-element.selected")).to_have_attribute("data-element-id", "correct")
    expect(page.locator("[data-entry-id='office-stepClass'] select")).to_be_visible()
    fill(page, {"office-stepClass": "register_by_office"})
    saved(page)
    walk.ready(page, f"/designs/{key}/release")
    expect(page.locator("[data-keeps]")).to_have_count(0)


def test_who_renames_a_field_is_told_which_running_cases_still_read_the_old_name(live):
    live.desk.deploy(("p.bpmn", DRAWN), ("p-form.form", form("days")))
    case, key = live.desk.start("lan.cv", "p"), Studio(live.desk).open()
    page = live.page("thao.vp", f"/designs/{key}/draw#p-form.form")
    page.click(".fjs-form-field-number")
    expect(entry(page, "key")).to_be_visible()
    fill(page, {"key": "so_ngay"})
    expect(page.locator("[data-faults]")).to_contain_text("trường “days” nay là “so_ngay”")
    expect(page.locator("[data-faults]")).to_contain_text(str(case))
    saved(page)
    walk.ready(page, f"/designs/{key}/release")
    expect(page.locator("[data-finding=renamed-field]")).to_contain_text(str(case))
