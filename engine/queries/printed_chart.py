"""The flow chart of a process in the printed procedure: the diagram itself, on as many sheets as its letters need."""

from typing import Any, Final

from engine.domain.pictures import Picture, strips
from engine.operations import drafting
from engine.operations.chart_drawing import draw

#: what a sheet of A4 leaves for a chart under its heading, points: (width, height)
UPRIGHT: Final = (450.0, 640.0)
ACROSS: Final = (720.0, 440.0)
BEST: Final = 0.54  #: points for a pixel: letters of 6.5 points
NEARLY: Final = 0.8  #: so much smaller letters are worth fewer cuts


def put_chart(paper: Any, picture: Picture, name: str, number: int) -> int:
    """On an upright sheet if it fits, else on sheets across, cut into strips; what follows stands upright again.

    The number of the next drawing.
    """
    box = picture.box
    if not box.width or not box.height:
        return number
    upright, across = _scale(box.height, UPRIGHT), _scale(box.height, ACROSS)
    lies = box.width * upright > UPRIGHT[0] and across >= NEARLY * upright
    scale, (wide, _) = (across, ACROSS) if lies else (upright, UPRIGHT)
    if lies:
        drafting.turn(paper, across=True)
    parts = strips(picture, wide / scale)
    for place, part in enumerate(parts, 1):
        told = f"Lưu đồ: {name}" + (f" (tờ {place}/{len(parts)})" if len(parts) > 1 else "")
        drafting.write(paper.add_paragraph(), told, bold=True, size=12).paragraph_format.keep_with_next = True
        draw(paper.add_paragraph(), part, scale=scale, name=told, number=number)
        number += 1
    if lies:
        drafting.turn(paper, across=False)
    return number


def _scale(height: float, sheet: tuple[float, float]) -> float:
    return min(BEST, sheet[1] / height)
