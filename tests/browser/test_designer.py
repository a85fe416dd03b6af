"""A procedure is changed in the browser: drawn, judged, put forward by one, approved by another, in force."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import drawing, huge, supplies, walk
from tests.browser.drawing import open_file
from tests.integration.commands.designs import ONE, OTHER, Studio

pytestmark = pytest.mark.browser

PLAYED = 90_000  #: ms that the scenarios of the package may take on a busy machine
HANDS = ".djs-palette, .djs-context-pad, [data-undo], [data-remove]"  #: what changes a diagram
WHY = "Sổ phép do Văn phòng giữ, đổi tên cho rõ"


def opened(page: Page, folder: str, title: str) -> str:
    """A new design of a procedure; its address."""
    page.select_option("select[name=folder]", folder)
    page.locator("form", has=page.locator("select[name=folder]")).locator("[name=title]").fill(title)
    page.click("text=Mở để sửa")
    page.wait_for_url("**/draw*")
    page.wait_for_selector("body[data-ready='1']")
    return page.url.split("/draw")[0]


def chosen(page: Page, element: str) -> None:
    """This element, with every group of its properties open. What lies outside the board is brought onto it."""
    place, board = page.locator(f"[data-element-id={element}] .djs-hit").first, page.locator("[data-canvas]")
    box = board.bounding_box()
    for _ in range(40):
        if place.bounding_box()["x"] + place.bounding_box()["width"] < box["x"] + box["width"]:
            break
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.wheel(100, 0)
    place.click(force=True)
    page.wait_for_selector(".bio-properties-panel-header")
    for head in page.query_selector_all(".bio-properties-panel-group-header:not(.open)"):
        head.click()


def saved(page: Page) -> None:
    expect(page.locator("[data-saved]")).to_contain_text("Đã lưu")


def test_a_change_goes_from_the_drawing_board_into_force_by_a_second_hand(live):
    thao, dung = live.page("thao.vp", "/designs"), live.page("dung.cvp")
    address = opened(thao, "travel-paper-signoff", "Đổi tên bước")
    chosen(thao, "start")
    thao.locator("#bio-properties-panel-name").fill("Khách gửi giấy")
    saved(thao)
    assert thao.evaluate("[...globalThis.untranslated]") == []
    walk.ready(thao, f"{address}/compare")
    expect(thao.locator(".changes ins")).to_have_text("Khách gửi giấy")
    expect(thao.locator(".changes tbody")).to_contain_text(re.compile("bắt đầu · start.*tên", re.DOTALL))
    expect(thao.locator(".two-papers .djs-shape.differs")).to_have_count(2)
    walk.ready(thao, f"{address}/release")
    expect(thao.locator("[data-plan]")).to_contain_text("Không có hồ sơ nào đang chạy")
    thao.fill("[name=note]", WHY)
    thao.click("text=Trình người có thẩm quyền")
    expect(thao.locator("h1")).to_contain_text("chờ duyệt", timeout=PLAYED)
    supplies.reviewed(live.page("minh.cv", address))
    walk.ready(dung, address)
    dung.click("text=Phê duyệt, ban hành")
    expect(dung.locator("h1")).to_contain_text("đã ban hành")
    assert "Khách gửi giấy" in thao.request.get("/procedures/travel-paper-signoff/diagram").json()["bpmn"]


def test_a_fault_is_shown_at_its_element_while_it_is_drawn(live):
    page = live.page("thao.vp", "/designs")
    opened(page, "travel-paper-signoff", "Thử lỗi")
    chosen(page, "stamp")
    page.locator("#bio-properties-panel-formId").fill("khong-co")
    expect(page.locator("[data-faults] b")).to_have_text("travel-paper-signoff.bpmn › Đóng dấu, trả giấy cho khách")
    expect(page.locator("[data-faults]")).to_contain_text("khong-co")
    expect(page.locator(".fault-flag.fault-error")).to_have_count(1)
    page.click(".djs-context-pad [data-action=delete]")
    expect(page.locator("[data-files] .count")).to_have_count(0)
    page.click("[data-undo]")
    expect(page.locator("[data-faults]")).to_contain_text("khong-co")
    page.click("[data-undo]")
    expect(page.locator("[data-faults]")).to_contain_text("Không có lỗi")


def test_two_at_the_same_file_hear_of_each_other_before_anything_is_lost(live):
    thao, minh = live.page("thao.vp", "/designs"), live.page("minh.cv", "/designs")
    address = opened(thao, "travel-paper-signoff", "Hai người")
    walk.ready(minh, f"{address}/draw")
    for page, name in ((thao, "Của Thảo"), (minh, "Của Minh")):
        chosen(page, "start")
        page.locator("#bio-properties-panel-name").fill(name)
        page.wait_for_selector("[data-saved]:has-text('Đã lưu'), dialog[open]")
    expect(minh.locator("#clash")).to_contain_text("Nguyễn Phương Thảo")
    minh.click("text=Giữ bản của tôi")
    saved(minh)
    walk.ready(thao, f"{address}/draw")
    assert thao.locator("[data-element-id=start_label]").text_content() == "Của Minh"


def test_two_at_the_same_scenario_are_asked_whose_stays(live):
    thao, minh = live.page("thao.vp", "/designs"), live.page("minh.cv", "/designs")
    address = f"{opened(thao, 'travel-paper-signoff', 'Hai người, một kịch bản')}/scenarios"
    for page in (thao, minh):
        walk.ready(page, address)
    for page, name in ((thao, "Thảo"), (minh, "Minh")):
        page.fill("[data-text]", f"# language: vi\nTính năng: Của {name}\n")
        page.wait_for_selector("[data-saved]:has-text('Đã lưu'), #clash[open]")
    expect(minh.locator("#clash")).to_contain_text("Nguyễn Phương Thảo")
    minh.click("text=Xem bản của họ")
    expect(minh.locator("[data-text]")).to_have_value(re.compile("Của Thảo"))
    thao.fill("[data-text]", "# language: vi\nTính năng: Của Thảo, viết thêm\n")
    saved(thao)
    minh.fill("[data-text]", "# language: vi\nTính năng: Của Minh, viết lại\n")
    expect(minh.locator("#clash")).to_contain_text("Nguyễn Phương Thảo")
    minh.click("text=Giữ bản của tôi")
    saved(minh)
    walk.ready(thao, address)
    expect(thao.locator("[data-text]")).to_have_value(re.compile("Của Minh, viết lại"))


def test_what_the_panel_is_told_of_the_print_stands_in_the_printed_procedure(live):
    page = live.page("thao.vp", "/designs")
    address = opened(page, "travel-paper-signoff", "Sửa bản in")
    page.locator("[data-element-id=travel-paper-signoff_pool] .djs-hit-all").click(force=True)
    drawing.fill(page, {"office-code": "QT-99", "office-totalLimit": "2 ngày làm việc", "office-fee": "Không thu"})
    chosen(page, "stamp")
    drawing.fill(page, {"office-step": "B7", "office-formTitle": "Phiếu trả lời về khách"})
    saved(page)
    walk.ready(page, f"{address}/printed")
    printed = page.locator(".procedure-print")
    for told in ("QT-99", "cả quy trình 2 ngày làm việc", "Không thu", "Phiếu trả lời về khách"):
        expect(printed).to_contain_text(told)
    expect(printed.locator(".procedure-steps tr", has_text="Đóng dấu, trả giấy cho khách")).to_contain_text("B7")


def test_what_was_not_yet_kept_is_there_again_after_the_tab_was_closed(live):
    page = live.page("thao.vp", "/designs")
    address = opened(page, "travel-paper-signoff", "Mất mạng")
    page.context.set_offline(True)
    chosen(page, "start")
    page.locator("#bio-properties-panel-name").fill("Chưa gửi")
    expect(page.locator("[data-saved]")).to_contain_text("Giữ trên máy này")
    page.context.set_offline(False)
    page.on("dialog", lambda asked: asked.accept())
    walk.ready(page, "/designs")
    walk.ready(page, f"{address}/draw")
    saved(page)
    assert page.locator("[data-element-id=start_label]").text_content() == "Chưa gửi"


def test_a_thousand_elements_are_kept_at_each_pause_and_judged_once_more_however_often_that_was(live):
    studio = Studio(live.desk, "huge")
    key = studio.open(title="Rất lớn")
    studio.save(key, huge.diagram().encode(), name="huge.bpmn")
    page, asked, held = live.page("thao.vp", f"/designs/{key}/draw"), [], []
    assert page.locator(".djs-element[data-element-id]").count() > 980
    page.route(
        "**/check", lambda route: (asked.append(1), held.append(route) if len(asked) == 1 else route.continue_())
    )
    for name in ("Một", "Hai", "Ba"):
        chosen(page, "t1")
        with page.expect_response("**/save"):
            page.locator("#bio-properties-panel-name").fill(name)
    assert len(asked) == 1
    with page.expect_response(lambda answer: "/check" in answer.url and len(asked) > 1):
        held.pop().continue_()
    assert len(asked) == 2


def test_nothing_serious_stands_in_the_way_of_a_reader_by_day_and_by_night(live):
    first = live.page("thao.vp", "/designs")
    address = opened(first, "leave", "Đọc được")
    for width, light in ((1440, "light"), (1440, "dark"), (390, "dark")):
        page = live.page("thao.vp", "/designs", width=width, color_scheme=light)
        assert walk.barriers(page) == []
        chosen(walk.ready(page, f"{address}/draw"), "start")
        for name in ("leave.bpmn", "leave-entitlement.dmn", "leave-accountant.form"):
            open_file(page, name)
            assert (walk.barriers(page), walk.overflow(page)) == ([], 0)
        walk.ready(page, address)
        assert walk.barriers(page) == []


def test_a_phone_and_who_may_not_draw_see_everything_and_change_nothing(live):
    address = opened(live.page("thao.vp", "/designs"), "travel-paper-signoff", "Chỉ xem")
    for page in (live.page("thao.vp", f"{address}/draw", width=390), live.page("dung.cvp", f"{address}/draw")):
        expect(page.locator("[data-saved]")).to_contain_text("chỉ")
        chosen(page, "start")
        name = page.locator("#bio-properties-panel-name")
        name.click()
        page.keyboard.insert_text("Sửa thử")
        page.keyboard.press("Delete")
        assert name.input_value() == "Khách đưa giấy đi đường"
        assert page.locator(HANDS).locator("visible=true").count() == 0
        open_file(page, "signoff-start.form")
        expect(page.get_by_label("Nơi cấp")).not_to_be_editable()
    remarked(page, "Nơi cấp: cần danh sách")
    thao = live.page("thao.vp", f"{address}/draw")
    thao.click("[data-tab=remarks]")
    expect(thao.locator("[data-remarks]")).to_contain_text("Nơi cấp: cần danh sách")
    thao.click("text=Đã xử lý")
    expect(thao.locator("[data-remarks] .settled")).to_contain_text("signoff-start.form")


def remarked(page: Page, text: str) -> None:
    page.click("[data-tab=remarks]")
    page.fill("#remark-text", text)
    page.click("[data-remark] button")
    expect(page.locator("[data-remark-count]")).to_have_text("1")


def test_before_the_button_the_page_says_what_becomes_of_a_running_case_and_maps_its_step(live):
    studio = Studio(live.desk)
    studio.released(ONE)
    live.desk.start("lan.cv", "p")
    key = studio.drawn(OTHER)
    page = live.page("thao.vp", f"/designs/{key}/release")
    plan, fates = page.locator("[data-plan]"), page.locator("[data-plan] dd")
    plan.get_by_label("Chuyển 1 hồ sơ").check()
    expect(fates).to_have_text(["0", "1"])
    expect(page.locator("[data-old]").first).to_have_value("a")
    page.locator("[data-new]").first.select_option("c")
    page.click("[data-again]")
    expect(fates).to_have_text(["1", "0"])
    walk.ready(page, f"/designs/{key}/printed")
    expect(page.locator(".procedure-print .is-broken")).to_have_text(re.compile("Các bước vẫn đọc được"))
