"""docs/tutorial/new-procedure.md, done in the browser by somebody who is no programmer: from nothing to a paper."""

import pytest
from playwright.sync_api import expect

from tests.browser import leave, supplies

pytestmark = pytest.mark.browser


def test_a_designer_makes_a_procedure_from_an_empty_page_and_the_office_works_by_it(live, tmp_path):
    thao = live.page("thao.vp", "/designs", width=1920, height=1080)
    address = supplies.begun(thao)
    supplies.form_and_table(thao)
    supplies.paper(thao, tmp_path)
    supplies.diagram(thao)
    supplies.scenario(thao)
    supplies.tried(thao, address)
    supplies.put_forward(thao, address)
    supplies.reviewed(live.page("minh.cv", address))
    dung = live.page("dung.cvp", address)
    dung.click("text=Phê duyệt, ban hành")
    expect(dung.locator("h1")).to_contain_text("đã ban hành")
    assert_works(live, dung)


def assert_works(live, dung) -> None:
    """Above the norm the head agrees, the Office hands out; three days without a word count as received."""
    lan, hanh = live.page("lan.cv"), live.page("hanh.tp")
    case = supplies.filed(lan, "Một máy in", "900000")
    supplies.done(hanh, "Duyệt đề nghị", "approve")
    supplies.done(dung, "Cấp văn phòng phẩm")
    leave.wait_for_task(lan, "Xác nhận đã nhận")
    assert "Được cấp: Một máy in, trị giá 900.000 đồng." in supplies.read_paper(lan, case)
    leave.clock_at(dung, "2024-06-08T10:00")
    supplies.told(lan, case, "Quá 3 ngày")
