"""A diagram as it is drawn: shapes and lines with their places, cut into strips that fit on a sheet. Lengths are pixels
of the diagram."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

Kind = Literal["start", "end", "event", "task", "call", "around", "gateway", "lane", "pool", "note", "data"]
Point = tuple[float, float]

SPREAD: Final = ("lane", "pool", "around")  #: what goes on across a cut
SHORTEST: Final = 0.6  #: of the widest strip: a cut is not looked for before it


@dataclass(frozen=True, kw_only=True)
class Box:
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


@dataclass(frozen=True, kw_only=True)
class Shape:
    element_id: str
    kind: Kind
    name: str
    box: Box
    label: Box | None = None  #: where the name stands beside the shape
    sign: str = ""  #: inside a gateway or an event: "×", "+"


@dataclass(frozen=True, kw_only=True)
class Line:
    element_id: str
    name: str
    points: tuple[Point, ...]
    label: Box | None = None
    dashed: bool = False
    headed: bool = True  #: its last point is where it leads


@dataclass(frozen=True, kw_only=True)
class Picture:
    shapes: tuple[Shape, ...]  #: what lies behind comes first
    lines: tuple[Line, ...]

    @property
    def box(self) -> Box:
        boxes = [*(one.box for one in self.shapes), *self.labels]
        xs = [x for one in boxes for x in (one.x, one.right)] + [x for one in self.lines for x, _ in one.points]
        ys = [y for one in boxes for y in (one.y, one.bottom)] + [y for one in self.lines for _, y in one.points]
        if not xs:
            return Box(x=0, y=0, width=0, height=0)
        return Box(x=min(xs), y=min(ys), width=max(xs) - min(xs), height=max(ys) - min(ys))

    @property
    def labels(self) -> tuple[Box, ...]:
        """Places of what stands beside shapes and lines."""
        held = (*(one.label for one in self.shapes), *(one.label for one in self.lines))
        return tuple(one for one in held if one is not None)


def strips(picture: Picture, widest: float) -> tuple[Picture, ...]:
    """The picture from left to right, none wider than asked; cut where no step stands, if there is such a place.

    Lanes go on in every strip with their names; a line that crosses a cut ends there and goes on in the next.
    """
    whole = picture.box
    cuts = [whole.x]
    while whole.right - cuts[-1] > widest:
        cuts.append(_cut(picture, cuts[-1], widest))
    ends = [*cuts[1:], whole.right]
    return tuple(_between(picture, left, right) for left, right in zip(cuts, ends, strict=True))


def _cut(picture: Picture, left: float, widest: float) -> float:
    """The rightmost place between two steps, labels included; else as far right as it goes."""
    taken = [*(one.box for one in picture.shapes if one.kind not in SPREAD), *picture.labels]
    limit = left + widest
    edges = sorted({one.x - 2 for one in taken if left + SHORTEST * widest < one.x - 2 <= limit}, reverse=True)
    return next((x for x in edges if not any(one.x < x < one.right for one in taken)), limit)


def _between(picture: Picture, left: float, right: float) -> Picture:
    shapes = []
    for one in picture.shapes:
        if one.kind in SPREAD:
            near, far = max(one.box.x, left), min(one.box.right, right)
            if near < far:
                shapes.append(replace(one, box=replace(one.box, x=near, width=far - near)))
        elif left <= one.box.x + one.box.width / 2 < right or (one.box.x + one.box.width / 2 == right):
            shapes.append(one)
    lines = [part for one in picture.lines for part in _parts(one, left, right)]
    return Picture(shapes=tuple(shapes), lines=tuple(lines))


def _parts(line: Line, left: float, right: float) -> Iterator[Line]:
    """Pieces of a line that lie between two verticals."""
    piece: list[Point] = []
    whole = [*zip(line.points, line.points[1:], strict=False)]
    for place, (start, end) in enumerate(whole):
        inside = _inside(start, end, left, right)
        if inside is None:
            yield from _piece(line, piece, left, right, last=False)
            piece = []
            continue
        piece = [*piece, inside[1]] if piece and piece[-1] == inside[0] else [*inside]
        if inside[1] != end or place == len(whole) - 1:
            yield from _piece(line, piece, left, right, last=inside[1] == end)
            piece = []


def _piece(line: Line, points: Sequence[Point], left: float, right: float, *, last: bool) -> Iterator[Line]:
    if len(set(points)) < 2:  # noqa: PLR2004 - a line has two ends
        return
    label = line.label if line.label is not None and left <= line.label.x < right else None
    yield replace(line, points=tuple(points), label=label, headed=line.headed and last)


def _inside(start: Point, end: Point, left: float, right: float) -> tuple[Point, Point] | None:
    (x0, y0), (x1, y1) = start, end
    if max(x0, x1) < left or min(x0, x1) > right:
        return None

    def at(x: float) -> Point:
        x = min(max(x, left), right)
        return (x, y0 if x0 == x1 else y0 + (y1 - y0) * (x - x0) / (x1 - x0))

    return (start if left <= x0 <= right else at(x0)), (end if left <= x1 <= right else at(x1))
