"""A designer has a file drawn that came without a drawing, brings one of Camunda 7 and sees what needs hands, applies
a step of the office, is told of a gap in a table by its input, and cannot delete what is in use."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import walk
from tests.browser.test_designer import chosen, saved
from tests.unit.decisions.models import decision, definitions, inputs, table

pytestmark = pytest.mark.browser

SPOTS = {"s": (150, 100, 36, 36), "t": (250, 78, 100, 80), "u": (420, 78, 100, 80), "e": (600, 100, 36, 36)}
SHAPES = "".join(
    f'<bpmndi:BPMNShape id="{name}_di" bpmnElement="{name}"><dc:Bounds x="{x}" y="{y}" width="{w}" height="{h}"/>'
    "</bpmndi:BPMNShape>"
    for name, (x, y, w, h) in SPOTS.items()
)
EDGES = "".join(
    f'<bpmndi:BPMNEdge id="{a}{b}_di" bpmnElement="{a}{b}"><di:waypoint x="{SPOTS[a][0] + SPOTS[a][2]}" y="118"/>'
    f'<di:waypoint x="{SPOTS[b][0]}" y="118"/></bpmndi:BPMNEdge>'
    for a, b in ("st", "tu", "ue")
)
FLOWS = "".join(f'<bpmn:sequenceFlow id="{a}{b}" sourceRef="{a}" targetRef="{b}"/>' for a, b in ("st", "tu", "ue"))
FIELD = '<camunda:formData><camunda:formField id="days" label="Số ngày" type="long"/></camunda:formData>'
OLD = f"""<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:old"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
  <bpmn:process id="old-leave" name="Nghỉ phép cũ" isExecutable="true">
    <bpmn:startEvent id="s"/><bpmn:task id="t" name="Xem xét"/><bpmn:endEvent id="e"/>{FLOWS}
    <bpmn:userTask id="u" name="Bổ sung" camunda:assignee="${{requester}}" camunda:asyncBefore="true">
      <bpmn:extensionElements>{FIELD}</bpmn:extensionElements></bpmn:userTask>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="x"><bpmndi:BPMNPlane id="y" bpmnElement="old-leave">{SHAPES}{EDGES}</bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>"""
BARE = f"{OLD.partition('<bpmndi:BPMNDiagram')[0]}</bpmn:definitions>"
RULES = [["<= 5", "1"], ["> 6", "2"]]
GAP = definitions(inputs("days"), decision("han", table(["days"], ["out"], RULES), needs=["in_days"]))
KEPT = b'<decision xmlns:camunda="http://camunda.org/schema/1.0/dmn" camunda:historyTimeToLive="30" '
HOSTILE = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><definitions>&x;</definitions>'


def brought(page: Page) -> Page:
    """Both files, as a design of a new procedure, once a hostile one has been refused: what was typed stays."""
    form = page.locator("form", has=page.locator("input[type=file]"))
    chosen_files(form, HOSTILE)
    form.locator("[name=folder]").fill("nghi-phep-cu")
    form.locator("button").click()
    expect(form.locator("[data-refused]")).to_contain_text("han.dmn: Không đọc được tệp XML (dòng 1): không được")
    chosen_files(form, GAP.replace(b"<decision ", KEPT))
    expect(form.locator("[name=title]")).to_have_value("old-leave")
    form.locator("button").click()
    page.wait_for_url("**/designs/*/draw*")
    return walk.ready(page)


def chosen_files(form: Locator, table: bytes) -> None:
    files = [("old-leave.bpmn", OLD.encode()), ("han.dmn", table)]
    sent = [{"name": name, "mimeType": "text/xml", "buffer": content} for name, content in files]
    form.locator("[name=files]").set_input_files(sent)


def opened(page: Page, name: str) -> None:
    page.click(f"[data-files] a:has-text('{name}')")
    expect(page.locator(f"[data-files] a[aria-current]:has-text('{name}')")).to_be_visible()
    expect(page.locator(".is-opening")).to_have_count(0)


def applied(page: Page, element: str, step: str) -> None:
    """A step of the office, chosen in the panel."""
    chosen(page, element)
    page.locator(".bio-properties-panel-select-template-button").click()
    page.locator(".djs-popup-search input").fill(step)
    page.locator(".djs-popup .entry", has=page.get_by_text(step, exact=True)).first.click()


def drawn_itself(page: Page) -> None:
    expect(page.locator(".board-trouble")).to_contain_text("Sơ đồ này chưa có hình vẽ")
    page.click("text=Vẽ tự động")
    expect(page.locator("[data-saved]")).to_contain_text("Đã vẽ tự động")
    expect(page.locator(".djs-shape[data-element-id=u]")).to_have_count(1)


def test_a_diagram_without_its_drawing_is_drawn_on_demand(live):
    page = live.page("thao.vp", "/designs")
    form = page.locator("form", has=page.locator("input[type=file]"))
    form.locator("[name=files]").set_input_files({"name": "tho.bpmn", "mimeType": "text/xml", "buffer": BARE.encode()})
    form.locator("[name=folder]").fill("chua-ve")
    form.locator("button").click()
    page.wait_for_url("**/designs/*/draw*")
    opened(walk.ready(page), "tho.bpmn")
    drawn_itself(page)
    page.click("text=Bỏ hình vẽ")
    drawn_itself(page)
    page.reload()
    opened(walk.ready(page), "tho.bpmn")
    assert page.locator(".djs-connection[data-element-id=ue]").count() == 1


def test_a_file_of_camunda_7_is_brought_mended_and_kept_whole(live):
    page = brought(live.page("thao.vp", "/designs"))
    faults = page.locator("[data-faults]")
    expect(faults).to_contain_text("camunda:asyncBefore = true")
    expect(faults).to_contain_text("không dòng nào trả lời khi days: (5..6]")
    opened(page, "bao-cao-nhap.md")
    report = page.locator(".board-text").input_value()
    assert "| u | assignee = ${requester} |" in report
    assert "| han | camunda:historyTimeToLive = 30 |  |" in report
    opened(page, "old-leave.bpmn")
    applied(page, "t", "Quyết định")
    saved(page)
    expect(page.locator("[data-side]")).to_contain_text("Bước của cơ quan")
    expect(faults).not_to_contain_text("“t”: việc này không có hạn")
    opened(page, "u.form")
    assert page.evaluate("[...globalThis.untranslated]") == []
    page.click("[data-remove]")
    page.click("[data-remove-now]")
    expect(page.locator("[data-remove-refused]")).to_contain_text("old-leave.bpmn › u")
    page.click("#remove-file [data-close]")
    opened(page, "han.dmn")
    page.click("[data-remove]")
    page.click("[data-remove-now]")
    expect(faults).not_to_contain_text("(5..6]")
    page.click("[data-saved] button")
    expect(faults).to_contain_text("(5..6]")
