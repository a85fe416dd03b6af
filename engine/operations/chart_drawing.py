"""A flow chart in a .docx file, as shapes that a word processor draws: sharp at any size, its words can be searched.

Shapes are those of DrawingML (wps) in one group (wpg) that stands in the line of the text. A word processor does not
make letters smaller with a group, so their size comes with the scale.
"""

from collections.abc import Iterator
from html import escape
from typing import Any, Final

from docx.oxml import parse_xml

from engine.domain.pictures import Box, Line, Picture, Shape

EMU: Final = 12_700  #: English metric units of a point
LETTERS: Final = 12  #: height of letters in the diagram, pixels
LANE_NAME: Final = (320, 18)  #: place of the name of a lane in its upper corner, pixels
THIN, THICK = 0.75, 2.0  # points
INK: Final = "222222"
GEOMETRY: Final = {
    "start": "ellipse", "end": "ellipse", "event": "ellipse", "task": "roundRect", "call": "roundRect",
    "around": "roundRect", "gateway": "diamond", "lane": "rect", "pool": "rect", "note": "leftBracket",
    "data": "foldedCorner",
}  # fmt: skip
NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
)
GROUP: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"


def draw(paragraph: Any, picture: Picture, *, scale: float, name: str, number: int) -> None:
    """At the end of the paragraph. ``scale``: points of the paper for a pixel; ``number``: of the drawing in its file,
    which together with its shapes no other drawing may have."""
    paragraph.add_run().element.append(parse_xml(_group(_Sheet(picture, scale), name, number)))


class _Sheet:
    """Places of a picture on the paper."""

    def __init__(self, picture: Picture, scale: float) -> None:
        self.picture, self.scale, self.box = picture, scale, picture.box
        self.size = max(1, round(LETTERS * scale * 2))  #: of letters, half points

    def long(self, pixels: float) -> int:
        return max(0, round(pixels * self.scale * EMU))

    def frame(self, box: Box) -> str:
        x, y = self.long(box.x - self.box.x), self.long(box.y - self.box.y)
        wide, high = self.long(box.width), self.long(box.height)
        return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'


def _group(sheet: _Sheet, name: str, number: int) -> str:
    wide, high = sheet.long(sheet.box.width), sheet.long(sheet.box.height)
    extent = f'<a:ext cx="{wide}" cy="{high}"/>'
    inner = f'<a:chOff x="0" y="0"/><a:chExt cx="{wide}" cy="{high}"/>'
    said = escape(name, quote=True)
    parts = "".join(part.format(id=number * 10_000 + place) for place, part in enumerate(_parts(sheet), 1))
    return (
        f'<mc:AlternateContent {NAMESPACES}><mc:Choice Requires="wpg"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
        f'<wp:docPr id="{number * 10_000}" name="{said}" descr="{said}"/><a:graphic><a:graphicData uri="{GROUP}">'
        f'<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/>{extent}{inner}</a:xfrm></wpg:grpSpPr>'
        f"{parts}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent>"
    )


def _parts(sheet: _Sheet) -> Iterator[str]:
    """What lies behind first: lanes, lines, steps, then words beside them."""
    behind = [one for one in sheet.picture.shapes if one.kind in ("lane", "pool", "around")]
    for one in behind:
        yield from _shape(sheet, one)
    for line in sheet.picture.lines:
        yield _line(sheet, line)
    for one in sheet.picture.shapes:
        if one not in behind:
            yield from _shape(sheet, one)
    labels = [(one.label, one.name) for one in sheet.picture.shapes]
    labels += [(one.label, one.name) for one in sheet.picture.lines]
    for box, said in labels:
        if box is not None:
            yield _text(sheet, box, said)


def _shape(sheet: _Sheet, one: Shape) -> Iterator[str]:
    width = THICK if one.kind in ("end", "call") else THIN
    fill = "<a:noFill/>" if one.kind in ("lane", "pool", "note") else _filled("FFFFFF")
    outline = f'<a:ln w="{round(width * EMU)}">{_filled(INK)}</a:ln>'
    form = f'<a:prstGeom prst="{GEOMETRY[one.kind]}"><a:avLst/></a:prstGeom>{fill}{outline}'
    if one.kind in ("lane", "pool"):
        yield _wsp(sheet.frame(one.box) + form, "", one.element_id)
        if one.kind == "lane":
            yield _text(sheet, _corner(one), one.name, bold=True)
        return
    said = one.sign if one.label is not None or one.kind in ("start", "end", "event", "gateway") else one.name
    yield _wsp(sheet.frame(one.box) + form, _words(sheet, said, top=one.kind == "around"), one.element_id)


def _corner(one: Shape) -> Box:
    """Upright, as not every word processor turns letters in a group."""
    wide, high = LANE_NAME
    return Box(x=one.box.x + 4, y=one.box.y + 2, width=min(wide, one.box.width - 4), height=high)


def _line(sheet: _Sheet, one: Line) -> str:
    xs, ys = [x for x, _ in one.points], [y for _, y in one.points]
    box = Box(x=min(xs), y=min(ys), width=max(xs) - min(xs), height=max(ys) - min(ys))
    steps = "".join(
        f'<a:{"lnTo" if place else "moveTo"}><a:pt x="{sheet.long(x - box.x)}" y="{sheet.long(y - box.y)}"/>'
        f"</a:{'lnTo' if place else 'moveTo'}>"
        for place, (x, y) in enumerate(one.points)
    )
    path = f'<a:path w="{sheet.long(box.width)}" h="{sheet.long(box.height)}" fill="none">{steps}</a:path>'
    dash = '<a:prstDash val="dash"/>' if one.dashed else ""
    head = '<a:tailEnd type="triangle" w="med" len="med"/>' if one.headed else ""
    form = (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        f'<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{path}</a:pathLst></a:custGeom><a:noFill/>'
        f'<a:ln w="{round(THIN * EMU)}">{_filled(INK)}{dash}{head}</a:ln>'
    )
    return _wsp(sheet.frame(box) + form, "", one.element_id)


def _text(sheet: _Sheet, box: Box, said: str, *, bold: bool = False) -> str:
    form = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>'
    return _wsp(sheet.frame(box) + form, _words(sheet, said, bold=bold), "")


def _words(sheet: _Sheet, said: str, *, bold: bool = False, top: bool = False) -> str:
    """Centred, but for the bold name of a lane."""
    if not said:
        return ""
    size = f'<w:sz w:val="{sheet.size}"/><w:szCs w:val="{sheet.size}"/>'
    letters = f"<w:rPr>{'<w:b/>' if bold else ''}{size}</w:rPr>"
    spacing = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    align = "left" if bold else "center"
    kept = escape(said).replace("{", "{{").replace("}", "}}")
    lines = "".join(
        f'<w:p><w:pPr>{spacing}<w:jc w:val="{align}"/></w:pPr>'
        f'<w:r>{letters}<w:t xml:space="preserve">{line}</w:t></w:r></w:p>'
        for line in kept.split("\n")
    )
    anchor = "t" if top else "ctr"
    return (
        f"<wps:txbx><w:txbxContent>{lines}</w:txbxContent></wps:txbx>"
        f'<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:noAutofit/></wps:bodyPr>'
    )


def _wsp(form: str, words: str, element_id: str) -> str:
    """With a place for the number of the shape in its file."""
    box = ' txBox="1"' if words and not element_id else ""
    name = escape(element_id, quote=True).replace("{", "{{").replace("}", "}}")
    return (
        f'<wps:wsp><wps:cNvPr id="{{id}}" name="{name}"/><wps:cNvSpPr{box}/><wps:spPr>{form}</wps:spPr>'
        f"{words or '<wps:bodyPr/>'}</wps:wsp>"
    )


def _filled(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
