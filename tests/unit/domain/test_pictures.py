"""A diagram is cut into strips that fit on a sheet."""

from itertools import pairwise

from engine.domain.pictures import Box, Line, Picture, Shape, strips

LANE = Shape(element_id="lane", kind="lane", name="Văn thư", box=Box(x=0, y=0, width=1000, height=100))


def task(name, x):
    return Shape(element_id=name, kind="task", name=name, box=Box(x=x, y=10, width=100, height=80))


def row(*places, line=()):
    way = (Line(element_id="way", name="", points=line),) if line else ()
    return Picture(shapes=(LANE, *(task(f"t{x}", x) for x in places)), lines=way)


def test_a_cut_lies_between_steps_and_each_step_is_drawn_once():
    parts = strips(row(20, 160, 300, 440, 600, 850), 420)
    found = [one.element_id for part in parts for one in part.shapes if one.kind == "task"]
    assert (found, len(parts)) == (["t20", "t160", "t300", "t440", "t600", "t850"], 3)
    assert all(part.box.width <= 420 for part in parts)


def test_a_lane_goes_on_in_every_strip_with_its_name():
    parts = strips(row(20, 850), 500)
    assert [[one.name for one in part.shapes if one.kind == "lane"] for part in parts] == [["Văn thư"]] * len(parts)


def test_a_line_across_a_cut_goes_on_and_only_its_end_has_a_head():
    parts = strips(row(20, 850, line=((120, 50), (850, 50))), 500)
    pieces = [one for part in parts for one in part.lines]
    assert [one.headed for one in pieces] == [False] * (len(pieces) - 1) + [True]
    assert (pieces[0].points[0], pieces[-1].points[-1]) == ((120, 50), (850, 50))
    assert all(one.points[-1] == after.points[0] for one, after in pairwise(pieces))


def test_a_line_that_leaves_a_strip_and_comes_back_is_drawn_in_pieces():
    parts = strips(row(20, 850, line=((120, 20), (700, 20), (700, 80), (120, 80))), 500)
    assert [len(part.lines) for part in parts] == [2, 1]


def test_what_fits_is_not_cut():
    assert len(strips(row(20, 160), 1000)) == 1
