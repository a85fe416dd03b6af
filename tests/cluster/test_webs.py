"""Any number of web processes over one database: it does not matter which of them is asked, or which of them dies."""

import signal
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from threading import Barrier

import pytest

from tests.cluster.town import line
from tests.offices import AGREED, LEAVE


def start(town, login="lan.cv", web=0, **answers):
    sent = {"processDefinitionId": "leave", "variables": {**LEAVE, **answers}}
    status, body = town.ask(login, "POST", "/process-instances", sent, web)
    assert status == 200, body
    return int(body["processInstanceKey"])


def task_of(town, login, key):
    (row,) = [row for row in town.desk.inbox(login) if row.instance_key == key]
    return row.key


def test_a_leave_goes_its_way_whichever_process_is_asked(town):
    key = start(town, web=0)
    assert town.complete("hanh.tp", task_of(town, "hanh.tp", key), "forward", web=1, **AGREED)[0] == 204
    assert town.complete("chau.pgd", task_of(town, "chau.pgd", key), "approve", web=0, **AGREED)[0] == 204
    seen = [town.ask("lan.cv", "GET", f"/process-instances/{key}", web=web) for web in (0, 1)]
    assert seen[0] == seen[1]
    assert town.commands(key).count("complete_task") == 2
    assert town.desk.verified(key).ok


def test_of_twenty_who_decide_at_once_one_decides_and_the_others_are_told(town):
    key = start(town, "hong.cv", handover_to="tuan.ptp")
    task = task_of(town, "quan.tp", key)
    together = Barrier(20)

    def decide(number):
        together.wait()
        return town.complete("quan.tp", task, "forward", web=number, **AGREED)

    with ThreadPoolExecutor(20) as people:
        answers = list(people.map(decide, range(20)))
    assert sorted(status for status, _ in answers) == [204] + [409] * 19
    assert {body["type"].rsplit(":", 1)[-1] for status, body in answers if status == 409} == {"task-closed"}
    assert town.commands(key).count("complete_task") == 1
    assert town.desk.verified(key).ok


def test_a_page_hears_of_what_was_done_in_another_process(town):
    cookie, _ = town.cookies("thuy.tp")
    with line(town, cookie) as numbers:
        first = int(next(numbers))
        start(town, "vy.cv", web=1, handover_to="nam.ptp")
        assert int(next(numbers)) > first


@pytest.mark.fault
def test_a_web_process_killed_in_mid_command_loses_nothing_and_repeats_nothing(quiet_town):
    """At every other point: tests/fault."""
    town, key = quiet_town, quiet_town.desk.start("lan.cv")
    task = town.desk.only("hanh.tp")
    decision = {"revision": task.revision, "outcome": "forward", "answers": dict(AGREED)}
    victim = town.web(fault="complete_task.after_commit")
    with pytest.raises((HTTPException, OSError)):
        town.send("hanh.tp", f"/tasks/{task.key}/complete", decision)
    assert victim.wait() == -signal.SIGKILL
    town.web()
    again = town.send("hanh.tp", f"/tasks/{task.key}/complete", decision, web=1)
    assert again == 409
    assert town.commands(key).count("complete_task") == 1
    assert town.desk.verified(key).ok
