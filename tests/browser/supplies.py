"""The procedure of docs/tutorial/new-procedure.md, drawn as it says there, with mouse and keys only."""

import io
import re
from pathlib import Path
from typing import Final

import docx
from playwright.sync_api import Page, expect

from tests.browser import leave, meeting, walk
from tests.browser.drawing import (
    add_field,
    add_file,
    add_lanes,
    append,
    connect,
    fill,
    morph,
    open_file,
    saved,
    select,
    write_table,
)

TITLE: Final = "Cấp văn phòng phẩm"
KEY: Final = "cap-van-phong-pham"  #: proposed by the page itself
LANES: Final = (("Trưởng phòng", "unit_head"), ("Văn phòng", "office"), ("Hệ thống", "system"))
RULES: Final = (("<= 500000", '"trong"'), ("> 500000", '"vuot"'))
BODY: Final = "(Nội dung văn bản"  #: where a new template says that its body begins
SENTENCE: Final = "Được cấp: {{ items }}, trị giá {{ amount|money }} đồng."
WHY: Final = "Quy trình mới: cấp văn phòng phẩm theo định mức."
SCENARIO: Final = f"""# language: vi
Tính năng: {TITLE}

  Tình huống: Trong định mức thì Văn phòng cấp ngay
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan lập hồ sơ "{TITLE}"
      | Văn phòng phẩm cần cấp | Giấy A4 |
      | Số tiền dự kiến (đồng) | 200000  |
    Thì Đỗ Mỹ Dung nhận việc "Cấp văn phòng phẩm"
"""


def begun(page: Page) -> str:
    """Part 1: an empty page; the address of the design."""
    page.locator("[data-new-title]").press_sequentially(TITLE)
    page.click("button:text-is('Vẽ quy trình mới')")
    page.wait_for_url("**/draw*")
    walk.ready(page)
    return page.url.split("/draw")[0]


def form_and_table(page: Page) -> None:
    """Parts 2 and 3."""
    add_file(page, ".form", "de-nghi")
    add_field(page, "textarea", "Văn phòng phẩm cần cấp", "items")
    add_field(page, "number", "Số tiền dự kiến (đồng)", "amount")
    add_file(page, ".dmn", "dinh-muc")
    write_table(page, ("Số tiền", "amount"), RULES)


def paper(page: Page, folder: Path) -> None:
    """Part 4: the template is taken down, written in a word processor, brought back."""
    add_file(page, ".docx", "phieu-cap")
    with page.expect_download() as coming:
        page.click("text=Tải mẫu")
    template = docx.Document(io.BytesIO(coming.value.path().read_bytes()))
    next(one for one in template.paragraphs if one.text.startswith(BODY)).text = SENTENCE
    template.save(str(folder / "phieu-cap.docx"))
    page.set_input_files("[data-canvas] input[type=file]", folder / "phieu-cap.docx")
    saved(page)


def diagram(page: Page) -> None:
    """Part 5."""
    open_file(page, f"{KEY}.bpmn")
    staff, head, office, system = add_lanes(page, f"{KEY}-staff", LANES)
    select(page, f"{KEY}-start")
    fill(page, {"name": "Nộp đề nghị", "office-form": "de-nghi"})
    rule, _ = append(page, f"{KEY}-start", "rule-task", "Tra định mức", system)
    fill(page, {"office-decision": "dinh-muc", "office-result": "muc"})
    over, _ = append(page, rule, "exclusive-gateway", "Vượt định mức?", head)
    made = _decided(page, over, system)
    within = connect(page, over, made)
    fill(page, {"name": "Trong định mức"})
    morph(page, within, "default-flow")
    _handed_out(page, made, office, staff)
    saved(page)


def _decided(page: Page, over: str, system: str) -> str:
    """The head decides what is above the norm; then the paper is made."""
    decide, above = append(page, over, "user-task", "Duyệt đề nghị")
    duty = {"office-form": "de-nghi", "office-outcomes": "approve, refuse", "office-mode": "decide"}
    fill(page, {**duty, "office-stepClass": "unit_review"})
    select(page, above)
    fill(page, {"name": "Vượt", "conditionExpression": 'muc = "vuot"'})
    agreed, _ = append(page, decide, "exclusive-gateway", "Đồng ý?")
    _, no = append(page, agreed, "none-end-event", "Không đồng ý")
    select(page, no)
    fill(page, {"name": "Không", "conditionExpression": 'decision = "refuse"'})
    made, yes = append(page, agreed, "service-task", "Lập phiếu cấp", system)
    fill(page, {"office-operation-choice": "document.render"})
    fill(page, {"office-input-title": "Phiếu cấp văn phòng phẩm"})
    select(page, yes)
    fill(page, {"name": "Có"})
    morph(page, yes, "default-flow")
    return made


def _handed_out(page: Page, made: str, office: str, staff: str) -> None:
    """The Office hands it out, who asked confirms; after three days that is taken for granted."""
    hand, _ = append(page, made, "user-task", "Cấp văn phòng phẩm", office)
    fill(page, {"office-stepClass": "register_by_office", "office-output": "Đã cấp"})
    confirm, _ = append(page, hand, "user-task", "Xác nhận đã nhận", staff)
    fill(page, {"office-who": "=requester", "office-output": "Đã nhận"})
    append(page, confirm, "none-end-event", "Đã nhận")
    late, _ = append(page, confirm, "timer-boundary", "Quá 3 ngày")
    fill(page, {"timerEventDefinitionType": "timeDuration"})
    fill(page, {"timerEventDefinitionValue": "P3D"})
    append(page, late, "none-end-event", "Coi như đã nhận")


def scenario(page: Page) -> None:
    """Part 6."""
    add_file(page, ".feature", "dinh-muc")
    page.fill(".board-text", SCENARIO)
    saved(page)
    expect(page.locator("[data-faults] :is(.fault-error, .fault-gap)")).to_have_count(0)


def put_forward(page: Page, address: str) -> None:
    """Part 8."""
    walk.ready(page, f"{address}/release")
    page.fill("[name=note]", WHY)
    page.click("text=Trình người có thẩm quyền")
    said = "[data-gate-says] .problem"
    page.wait_for_selector(f"h1:has-text('chờ duyệt'), {said}", timeout=120_000)  # its scenario is played first
    assert page.locator(said).all_inner_texts() == []


def reviewed(page: Page) -> None:
    """Part 8: a second person looks through the design that is open."""
    page.click("text=Đã xem xét, chuyển phê duyệt")
    expect(page.locator(".decide > h2")).to_have_text("Phê duyệt")


def tried(page: Page, address: str) -> None:
    """Part 7: as somebody of the office, in an office where nothing counts."""
    front = into_trial(page, address, "lan.cv")
    filed(page, "Giấy A4", "200000", front)
    expect(page.locator("main")).to_contain_text("Cấp văn phòng phẩm")


def into_trial(page: Page, address: str, login: str) -> str:
    """A trial of the design is begun and entered as somebody; its address."""
    walk.ready(page, f"{address}/try")
    page.set_default_timeout(60_000)  # a whole office is opened
    page.click("button:text-is('Bắt đầu chạy thử')")
    page.wait_for_url("**/trial/**")
    page.set_default_timeout(15_000)
    walk.ready(page)
    if page.locator("[data-door]").count():
        page.fill("[name=login]", login)
        page.fill("[name=password]", "quyche-demo")
        page.click("[data-door] button")
        page.wait_for_url("**/trial/**")
        walk.ready(page)
    return f"{address}/trial"


def filed(page: Page, items: str, amount: str, front: str = "") -> str:
    """A request, in the office or in a trial of it; the address of its case."""
    walk.ready(page, f"{front}/procedures/{KEY}/start")
    page.get_by_label("Văn phòng phẩm cần cấp").fill(items)
    page.get_by_label("Số tiền dự kiến").fill(amount)
    leave.send(page)
    page.wait_for_url(re.compile(r"/cases/\d+$"))
    walk.ready(page)
    return str(page.evaluate("location.pathname"))


def done(page: Page, name: str, outcome: str = "") -> None:
    """A task of the inbox, decided or simply done."""
    meeting.task(page, name)
    leave.send(page, outcome)
    page.wait_for_url("**/inbox")
    walk.ready(page)


def read_paper(page: Page, case: str) -> str:
    """What the paper of a case says to whoever opens it in a word processor."""
    walk.ready(page, case)
    with page.expect_download() as coming:
        page.click("a[href*='/documents/'] >> nth=0")
    return "\n".join(one.text for one in docx.Document(io.BytesIO(coming.value.path().read_bytes())).paragraphs)


def told(page: Page, case: str, text: str) -> None:
    """The page of the case says so once the runner has been there."""
    script = """async ([address, text]) => {
      const there = async () => (await (await fetch(address)).text()).includes(text);
      for (let asked = 0; asked < 200 && !(await there()); asked += 1) await new Promise((go) => setTimeout(go, 150));
    }"""
    page.evaluate(script, [case, text])
    expect(walk.ready(page, case).locator("main")).to_contain_text(text)
