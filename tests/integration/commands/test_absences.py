"""Who is away is replaced while away, by the rules (H4, D19, D20); balances hold whoever is quicker."""

from threading import Barrier, Thread

import pytest

from engine.domain.errors import InvalidInput, QuycheError
from engine.queries.requests import AskRequests
from tests.integration.commands.small import group_task
from tests.offices import AGREED, Desk

HANH_AWAY = {
    "start_date": "2024-06-10",
    "end_date": "2024-06-14",
    "handover_to": "khoa.ptp",
    "stay_place": "Đà Lạt",
}


def approve_hanh(desk: Desk) -> None:
    """Monday 10/06 to Friday 14/06."""
    desk.start("hanh.tp", **HANH_AWAY)
    desk.complete("chau.pgd", "approve", **AGREED)


def of_case(desk: Desk, login: str, key: int) -> list[str | None]:
    """In whose place somebody has a task of the case."""
    rows = [row for row in desk.inbox(login) if row.instance_key == key]
    return [row.in_place_of.login if row.in_place_of else None for row in rows]


def test_while_the_head_is_away_the_deputy_acts_in_her_place(desk):
    approve_hanh(desk)
    desk.later("2024-06-11")
    key = desk.start("lan.cv", start_date="2024-06-20", end_date="2024-06-21")
    assert (of_case(desk, "khoa.ptp", key), of_case(desk, "hanh.tp", key)) == (["hanh.tp"], [])
    row = next(row for row in desk.inbox("khoa.ptp") if row.instance_key == key)
    desk.finish("khoa.ptp", row.key, "forward", **AGREED)
    lines = [line for line in desk.case("lan.cv", key).history if line.type == "complete_task"]
    assert (lines[0].person.login, lines[0].in_place_of.login) == ("khoa.ptp", "hanh.tp")


def test_the_deputys_own_request_goes_past_himself_to_the_leader(desk):
    approve_hanh(desk)
    desk.later("2024-06-11")
    key = desk.start("khoa.ptp", start_date="2024-06-20", end_date="2024-06-20", handover_to="minh.cv")
    assert [of_case(desk, who, key) for who in ("khoa.ptp", "hanh.tp")] == [[], []]
    assert len(of_case(desk, "chau.pgd", key)) == 1


def test_an_open_task_moves_when_the_absence_begins_and_comes_back_when_it_ends(desk):
    approve_hanh(desk)
    desk.at("2024-06-07", "16:30")
    key = desk.start("lan.cv", start_date="2024-06-20", end_date="2024-06-21")
    assert of_case(desk, "hanh.tp", key) == [None]
    desk.later("2024-06-10", "00:01")
    assert (of_case(desk, "hanh.tp", key), of_case(desk, "khoa.ptp", key)) == ([], ["hanh.tp"])
    desk.later("2024-06-15", "00:01")
    assert (of_case(desk, "hanh.tp", key), of_case(desk, "khoa.ptp", key)) == ([None], [])
    assert desk.verified(key).ok


def test_a_leave_not_yet_approved_moves_nothing(desk):
    desk.start("hanh.tp", **HANH_AWAY)
    desk.later("2024-06-11")
    key = desk.start("lan.cv", start_date="2024-06-20", end_date="2024-06-21")
    assert of_case(desk, "hanh.tp", key) == [None]


def test_while_a_deputy_director_is_away_the_director_decides_and_no_other_deputy(desk):
    desk.start("chau.pgd", start_date="2024-06-10", end_date="2024-06-14", handover_to="binh.pgd")
    desk.complete("an.gd", "approve", **AGREED)
    desk.later("2024-06-11")
    key = desk.start("lan.cv", start_date="2024-06-19", end_date="2024-06-21")
    row = next(row for row in desk.inbox("hanh.tp") if row.instance_key == key)
    desk.finish("hanh.tp", row.key, "forward", **AGREED)
    assert [len(of_case(desk, who, key)) for who in ("an.gd", "chau.pgd", "binh.pgd")] == [1, 0, 0]


def test_a_claimed_task_of_a_group_stays_claimed_when_another_member_goes_away(desk):
    away = {"start_date": "2024-06-10", "end_date": "2024-06-14", "handover_to": "thao.vp"}
    desk.start("em.pcvp", **away)
    for who, outcome in (("dung.cvp", "forward"), ("an.gd", "approve")):
        desk.complete(who, outcome, **AGREED)
    desk.deploy(("p.bpmn", group_task()))
    desk.at("2024-06-07")
    key = desk.start("lan.cv", "p")
    row = next(row for row in desk.inbox("oanh.vt") if row.instance_key == key)
    desk.claim("oanh.vt", row.key)
    desk.later("2024-06-10", "00:01")
    assert (len(of_case(desk, "oanh.vt", key)), of_case(desk, "em.pcvp", key), of_case(desk, "thao.vp", key)) == (
        1,
        [],
        [],
    )


# ------------------------------------------------------------------ balances


def days(start: str, end: str) -> dict[str, str]:
    return {"start_date": start, "end_date": end}


def test_requests_hold_days_until_none_are_left_and_never_more(desk):
    """Lan has 15 days: three weeks are hers, the sixteenth day is refused."""
    assert desk.left("lan.cv") == 15
    for first, last in (("10", "14"), ("17", "21"), ("24", "28")):
        desk.start("lan.cv", **days(f"2024-06-{first}", f"2024-06-{last}"))
    assert desk.left("lan.cv") == 0
    with pytest.raises(InvalidInput) as refused:
        desk.start("lan.cv", **days("2024-07-15", "2024-07-15"))
    assert [finding.place for finding in refused.value.findings] == ["shortage_choice"]
    assert desk.left("lan.cv") == 0


def test_two_requests_for_the_last_day_at_the_same_instant_get_it_once(desk):
    for first, last in (("10", "14"), ("17", "21"), ("24", "27")):
        desk.start("lan.cv", **days(f"2024-06-{first}", f"2024-06-{last}"))
    assert desk.left("lan.cv") == 1
    ended = at_once(
        lambda: desk.start("lan.cv", **days("2024-07-15", "2024-07-15")),
        lambda: desk.start("lan.cv", **days("2024-07-22", "2024-07-22")),
    )
    assert sorted(ended) == ["InvalidInput", "done"]
    assert desk.left("lan.cv") == 0


def test_two_people_who_complete_one_task_at_the_same_instant_have_one_effect(desk):
    key = desk.start("lan.cv")
    row = desk.only("hanh.tp")
    ended = at_once(*[lambda: desk.finish("hanh.tp", row.key, "forward", **AGREED)] * 2)
    assert sorted(ended) == ["TaskClosed", "done"]
    assert desk.verified(key).ok


def test_cases_filed_at_the_same_instant_have_numbers_without_gaps(desk):
    people = ("lan.cv", "minh.cv", "khoa.ptp", "dat.vc", "vy.cv", "nhung.tt")
    plain = {"handover_to": None, "handover_works": None, "end_date": "2024-06-13"}
    assert at_once(*[lambda who=who: desk.start(who, **plain) for who in people]) == ["done"] * 6
    numbers = sorted(row.case_no for who in people for row in requests(desk, who))
    assert numbers == [f"stttt/LEAVE/2024/{number:04}" for number in range(1, 7)]


def requests(desk: Desk, login: str):
    from_whom = desk.actor(login)
    return desk.office.ask(AskRequests(actor=from_whom)).rows


def at_once(*acts) -> list[str]:
    """All acts in threads of their own, let go together; how each ended."""
    gate, ended = Barrier(len(acts)), []

    def run(act) -> None:
        gate.wait(30)
        try:
            act()
        except QuycheError as refused:
            ended.append(type(refused).__name__)
        else:
            ended.append("done")

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return ended
