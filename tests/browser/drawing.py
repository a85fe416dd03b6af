"""What a designer does at the drawing board with mouse and keys: files, fields, rules, lanes, steps, properties."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Final

from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as TooSlow

GROUPS: Final = 14  #: more than any element has
EDGE: Final = 24  #: pixels above the lower edge of the board; nothing is drawn there
PANEL: Final = ".board-side .bio-properties-panel-group-header:not(.open)"
DRAWN: Final = "[...document.querySelectorAll('.djs-element[data-element-id]')].map((one) => one.dataset.elementId)"
LANES: Final = """[...document.querySelectorAll('.djs-shape[data-element-id]')]
  .filter((one) => one.querySelector('.djs-hit-no-move') && !one.dataset.elementId.endsWith('-pool'))
  .map((one) => [one.getBoundingClientRect().top, one.dataset.elementId])
  .sort((one, other) => one[0] - other[0]).map((one) => one[1])"""
MIDDLE: Final = """(id) => {
  const line = document.querySelector(`[data-element-id='${id}'] .djs-visual > path`);
  const point = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM());
  return [point.x, point.y];
}"""
#: no button of what is chosen lies over a point, such as its waste bin
BARE: Final = "([x, y]) => !document.elementFromPoint(x, y).closest('.djs-context-pad, .djs-popup')"
CHOSEN: Final = "(id) => document.querySelector(`[data-element-id='${id}']`).classList.contains('selected')"


def saved(page: Page) -> None:
    """What is on the board is kept and judged."""
    expect(page.locator("[data-saved]")).to_contain_text("Đã lưu")


def add_file(page: Page, kind: str, name: str) -> None:
    page.click("[data-open=new-file]")
    page.select_option("#new-file [name=kind]", kind)
    page.fill("#new-file [name=name]", name)
    page.click("#new-file button[value=add]")
    _opened(page, f"{name}{kind}")


def open_file(page: Page, name: str) -> None:
    page.click(f"[data-files] a:has-text('{name}')")
    _opened(page, name)


def _opened(page: Page, name: str) -> None:
    expect(page.locator("[data-files] a[aria-current]")).to_contain_text(name)
    expect(page.locator("[data-canvas]:not(.is-opening) > *")).not_to_have_count(0)


def typed(page: Page, place: Locator, text: str) -> None:
    """Instead of what stands there."""
    place.click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text)


# ------------------------------------------------------------------ properties


def entry(page: Page, name: str) -> Locator:
    """A field of the panel; its group is opened if it is closed."""
    found = page.locator(f".board-side [data-entry-id='{name}']")
    expect(page.locator(".board-side .bio-properties-panel-header")).to_be_visible()
    for _ in range(GROUPS):
        closed = page.locator(PANEL)
        if found.is_visible() or not closed.count():
            break
        closed.first.click()
    return found


def fill(page: Page, values: Mapping[str, str]) -> None:
    """Texts, expressions and lists, by the names of their fields."""
    for name, value in values.items():
        place = entry(page, name)
        if place.locator("select").count():
            place.locator("select").select_option(value)
        else:
            typed(page, place.locator("input, textarea, [contenteditable=true]").first, value)
            page.keyboard.press("Tab")


# ------------------------------------------------------------------ forms and tables


def add_field(page: Page, kind: str, label: str, key: str) -> None:
    """A component of the palette at the end of the form, to be answered."""
    page.click(f".fjs-palette-field[data-field-type={kind}]")
    fill(page, {"label": label, "key": key})
    expect(page.locator("[data-canvas]")).to_contain_text(label)  # the panel gives on what is typed after a pause
    entry(page, "required").locator("label").first.click()


def write_table(page: Page, asks: tuple[str, str], rules: Sequence[tuple[str, str]]) -> None:
    """One condition (its label, the number it looks at), one result, and a line for each rule."""
    page.dblclick(".tjs-container th.input-cell")
    typed(page, page.locator(".ref-input-editor .dms-input-label"), asks[0])
    typed(page, page.locator(".ref-input-editor .cm-content"), asks[1])
    page.locator(".type-ref-edit input").fill("number")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    for number, (condition, result) in enumerate(rules):
        page.click(".tjs-container .add-rule")
        row = page.locator(".tjs-container tbody tr").nth(number)
        typed(page, row.locator("td.input-cell"), condition)
        typed(page, row.locator("td.output-cell"), result)


# ------------------------------------------------------------------ diagrams


def centre(page: Page, element: str) -> tuple[float, float]:
    box = page.locator(f"[data-element-id='{element}'] .djs-visual").first.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def select(page: Page, element: str) -> None:
    """First a click beside everything: what was chosen has its buttons around it, perhaps over this one."""
    chosen = page.locator(f"[data-element-id='{element}'].selected")
    while not page.evaluate(CHOSEN, element):
        board = page.locator("[data-canvas]").bounding_box()
        page.mouse.click(board["x"] + board["width"] / 2, board["y"] + board["height"] - EDGE)
        place = _place(page, element)
        if page.evaluate(BARE, place):
            page.mouse.click(*place)
        with suppress(TooSlow):
            chosen.first.wait_for(timeout=700)


def _place(page: Page, element: str) -> tuple[float, float]:
    """A lane by its band, a flow by its middle, anything else by its centre."""
    if page.locator(f".djs-connection[data-element-id='{element}']").count():
        x, y = page.evaluate(MIDDLE, element)
        return float(x), float(y)
    if page.locator(f"[data-element-id='{element}'] .djs-hit-no-move").count():
        band = page.locator(f"[data-element-id='{element}'] .djs-hit-all").first.bounding_box()
        return band["x"] + band["width"] / 2, band["y"] + band["height"] / 2
    return centre(page, element)


def add_lanes(page: Page, first: str, lanes: Sequence[tuple[str, str]]) -> list[str]:
    """Below the first one, each with its name and role; ids of all from top to bottom."""
    for _ in lanes:
        select(page, first)
        page.click(".djs-context-pad [data-action=lane-insert-below]")
    found = list(page.evaluate(LANES))
    for lane, (name, role) in zip(found[1:], lanes, strict=True):
        select(page, lane)
        fill(page, {"name": name, "office-role": role})
    return found


def append(page: Page, before: str, kind: str, name: str, lane: str | None = None) -> tuple[str, str]:
    """An element behind another, in the lane where it belongs; its id, and that of the flow that leads to it."""
    known = set(page.evaluate(DRAWN))
    select(page, before)
    page.click(".djs-context-pad [data-action=append]")
    page.click(f".djs-popup [data-id='append-{kind}']")
    page.keyboard.press("Escape")
    fresh = [str(one) for one in page.evaluate(DRAWN) if one not in known]
    made = next(one for one in fresh if not one.startswith("Flow_"))
    if lane:
        _drag(page, made, lane)
    select(page, made)
    fill(page, {"name": name})
    return made, next((one for one in fresh if one.startswith("Flow_")), "")


def _drag(page: Page, element: str, lane: str) -> None:
    x, y = centre(page, element)
    _, below = centre(page, lane)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 4, (y + below) / 2, steps=3)
    page.mouse.move(x, below, steps=3)
    page.mouse.up()


def connect(page: Page, one: str, other: str) -> str:
    """A flow between two elements; its id."""
    known = set(page.evaluate(DRAWN))
    select(page, one)
    page.click(".djs-context-pad [data-action=connect]")
    x, y = centre(page, other)
    page.mouse.move(x - 9, y, steps=2)
    page.mouse.click(x, y)
    return str(next(made for made in page.evaluate(DRAWN) if made not in known))


def morph(page: Page, element: str, into: str) -> None:
    """By the list behind the spanner."""
    select(page, element)
    page.click(".djs-context-pad [data-action=replace]")
    page.click(f".djs-popup [data-id='replace-with-{into}']")
