"""Limits summed along the ways of a process."""

from decimal import Decimal

from engine.notation.outline import Outline, Step, Way
from engine.queries.way_times import Time, way_times


def step(name, *ways, kind="userTask", days=0, **more):
    """A step ``name`` that leads to ``ways``; the first is the default. Its limit stands in ``due``."""
    made = tuple(Way(name=f"tới {one}", target=one, default=place == 0) for place, one in enumerate(ways))
    usual = {"documentation": "", "lane": "", "role": "", "properties": {}, "form_id": "", "decision_id": "",
             "operation": "", "wait": "", "calls": "", "repeated": False, "scope": "p", "notes": ()}  # fmt: skip
    return Step(**{**usual, "element_id": name, "type": kind, "name": name, "due": str(days), "ways": made, **more})


def process(*steps, process_id="p"):
    return Outline(process_id=process_id, name="", documentation="", properties={}, lanes=(), steps=steps)


def times(*steps, others=()):
    known = {one.process_id: one for one in others}
    return way_times(process(*steps), known, lambda one: Time(working_days=Decimal(one.due)))


def test_the_limits_of_the_main_way_are_added_and_a_way_back_is_not_walked():
    made = times(
        step("start", "one", kind="startEvent"), step("one", "which", days=1),
        step("which", "one", "two", kind="exclusiveGateway"), step("two", "end", days=2), step("end", kind="endEvent"),
    )  # fmt: skip
    assert (made.main.said(), made.branches) == ("3 ngày làm việc", ())


def test_a_branch_that_takes_another_time_is_named_with_its_question_and_answer():
    made = times(
        step("start", "which", kind="startEvent"), step("which", "short", "long", kind="exclusiveGateway"),
        step("short", "end", days=1), step("long", "end", days=5), step("end", kind="endEvent"),
    )  # fmt: skip
    assert [(one.at, one.way, one.time.said()) for one in made.branches] == [("which", "tới long", "5 ngày làm việc")]


def test_of_parallel_ways_the_longest_counts_once():
    made = times(
        step("start", "split", kind="startEvent"), step("split", "a", "b", kind="parallelGateway"),
        step("a", "join", days=1), step("b", "join", days=4), step("join", "last", kind="parallelGateway"),
        step("last", "end", days=2), step("end", kind="endEvent"),
    )  # fmt: skip
    assert made.main.said() == "6 ngày làm việc"


def test_what_a_step_calls_counts_with_it_and_a_repeated_one_is_named():
    inner = process(step("in", days=3, scope="q"), process_id="q")
    made = times(step("call", "end", kind="callActivity", calls="q", repeated=True), step("end"), others=[inner])
    assert (made.main.said(), made.main.repeated) == ("3 ngày làm việc", ("call",))


def test_a_process_that_calls_itself_and_many_splits_in_a_row_come_to_an_end():
    again = process(step("call", kind="callActivity", calls="p", days=1))
    assert times(*again.steps, others=[again]).main.working_days > 1
    row = [(step(f"s{n}", f"a{n}", f"b{n}", kind="parallelGateway"), step(f"a{n}", f"s{n + 1}", days=1),
            step(f"b{n}", f"s{n + 1}")) for n in range(40)]  # fmt: skip
    assert times(*(one for three in row for one in three), step("s40")).main.said() == "40 ngày làm việc"


def test_units_are_not_turned_into_each_other():
    assert (Time(days=2) + Time(hours=Decimal("1.5"))).said() == "2 ngày và 1,5 giờ"
