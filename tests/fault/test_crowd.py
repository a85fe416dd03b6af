"""Fifty clients want the same tasks at once, and things come twice: one has it, the others are told, once is once."""

import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from engine.commands.broadcast_signal import BroadcastSignal
from engine.commands.deliver import Deliver
from engine.commands.fire_timer import FireTimer
from engine.commands.publish_message import AlreadyPublished, PublishMessage
from engine.domain.actor import system
from engine.store import tables
from tests.fault.acts import ADMIN, OURS, TIMED, of_a_worker
from tests.fault.figures import FIGURES
from tests.fault.kinds import Send, api
from tests.fault.office import begun, check_whole, over_the_line, request_of
from tests.fault.victims import Place, Victim, web
from tests.integration.commands.small import group_task
from tests.integration.commands.test_messages import HEARD, waiter
from tests.offices import Desk, fill
from tests.unit.executor.bpmn import message_ref, process
from tools.cluster import free_ports

pytestmark = pytest.mark.fault

PEOPLE = ("dung.cvp", "em.pcvp", "nga.ktt", "oanh.vt", "thao.vp")  #: of the Office, each in ten browsers
CLIENTS = 50
TASKS = 5
HOUR = timedelta(hours=1)
LOST = {"task-held", "task-closed", "claim-first", "stale-revision", "commands-crossed"}


@dataclass
class Crowd:
    """People before one web process, or two over the same database."""

    desk: Desk
    ports: list[int]

    def send(self, number: int, act: Send, **headers: str) -> tuple[int, Any]:
        request = request_of(self.desk, act)
        kept = {name: text for name, text in request.headers.items() if name != "Idempotency-Key"}
        request = type(request)(request.method, request.path, {**kept, **headers}, request.body)
        FIGURES.operations += 1
        return over_the_line(request, self.ports[number % len(self.ports)])


@pytest.fixture(params=["sqlite", "postgresql"])
def crowd(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Crowd]:
    with ExitStack() as stack:
        url, webs = None, 1
        if request.param == "postgresql":
            postgres, webs = request.getfixturevalue("postgres"), 2
            url = stack.enter_context(postgres.copy(postgres.template("office", fill)))
        place = Place(tmp_path / "data", url)
        desk = begun(place)
        stack.callback(desk.office.close)
        ports = free_ports(webs)
        programs = [Victim(web, place, "", port) for port in ports]
        for program in programs:
            stack.callback(program.end)
            assert program.ready()
        yield Crowd(desk, ports)


def alarms(desk: Desk) -> list[tuple[str, int]]:
    """Of messages, signals and timers."""
    with desk.office._database.reading() as connection:
        rows = connection.execute(tables.alarm.select().where(tables.alarm.c.kind.in_(("timer", "deliver"))))
        return [(row.kind, row.id) for row in rows]


def ring(desk: Desk, alarm: tuple[str, int]) -> bool:
    kind, number = alarm
    command = FireTimer if kind == "timer" else Deliver
    return desk.do(command(actor=system(OURS), alarm_id=number))


def fight(crowd: Crowd, tasks: list[int], together: Barrier, number: int) -> list[tuple[int, Any]]:
    """One client goes for every task, in an order of its own: claims it, then gives it on or completes it."""
    chance, login = random.Random(number), PEOPLE[number % len(PEOPLE)]
    heard = []
    together.wait()
    for key in chance.sample(tasks, len(tasks)):
        claimed = crowd.send(number, api(login, f"/user-tasks/{key}/assignment", {"assignee": login}))
        other = chance.choice(PEOPLE)
        on = api(login, f"/user-tasks/{key}/assignment", {"assignee": other})
        done = api(login, f"/user-tasks/{key}/completion")
        heard += [claimed, crowd.send(number, chance.choice((on, done)))]
    return heard


def test_of_fifty_clients_each_task_is_finished_by_one_and_the_others_are_told(crowd: Crowd):
    desk = crowd.desk
    desk.deploy(("p.bpmn", group_task()))
    cases = [desk.start("lan.cv", "p") for _ in range(TASKS)]
    tasks = [row.key for row in desk.inbox("oanh.vt")]
    with ThreadPoolExecutor(CLIENTS) as people:
        rounds = people.map(partial(fight, crowd, tasks, Barrier(CLIENTS)), range(CLIENTS))
        heard = [one for client in rounds for one in client]
    for row in (row for login in PEOPLE for row in desk.inbox(login) if row.mine):  # what was given on last
        crowd.send(0, api(row.holder.login, f"/user-tasks/{row.key}/completion"))
    assert {status for status, _ in heard} == {204, 409}
    assert {said["code"] for status, said in heard if status == 409} <= LOST
    finished = Counter(line.type for key in cases for line in desk.case("kiem.ktgs", key).history)["complete_task"]
    FIGURES.repeats += len(heard)
    FIGURES.hold("losses", finished >= TASKS, "fifty clients")
    FIGURES.hold("doubles", finished <= TASKS, "fifty clients")
    check_whole(desk)


def test_a_form_that_is_sent_ten_times_at_once_files_one_case(crowd: Crowd):
    from_form = api("lan.cv", "/process-instances", {"processDefinitionId": "p"})
    crowd.desk.deploy(("p.bpmn", group_task()))
    with ThreadPoolExecutor(10) as senders:
        send = partial(crowd.send, act=from_form, **{"Idempotency-Key": "đơn số 1".encode().hex()})
        heard = list(senders.map(send, range(10)))
    FIGURES.repeats += len(heard)
    assert {status for status, _ in heard} == {200}
    assert len({said["processInstanceKey"] for _, said in heard}) == 1
    FIGURES.hold("doubles", len(crowd.desk.inbox("oanh.vt")) == 1, "a form sent ten times")


def test_a_result_a_message_and_an_alarm_that_come_twice_take_effect_once(crowd: Crowd):
    desk = crowd.desk
    job = api(ADMIN, f"/jobs/{of_a_worker(desk)}/completion", {"variables": {"sent": True}})
    assert [crowd.send(n, job)[0] for n in range(2)] == [204, 404]
    models = {"wait": waiter("wait", message_ref("answer")), "hear": waiter("hear", HEARD)}
    models["tick"] = process(TIMED, process_id="tick")
    desk.deploy(*((f"{name}.bpmn", model) for name, model in models.items()))
    keys = {name: desk.start("lan.cv", name) for name in models}
    desk.do(BroadcastSignal(actor=desk.actor(ADMIN), name="closed"))
    once = {"name": "answer", "correlation_key": "17", "message_id": "thư 1", "time_to_live": HOUR}
    assert desk.do(PublishMessage(actor=desk.actor(ADMIN), **once)).receivers == 1
    with pytest.raises(AlreadyPublished):
        desk.do(PublishMessage(actor=desk.actor(ADMIN), **once))
    desk.at("2024-06-04", "12:01")
    with ThreadPoolExecutor(8) as runners:
        rung = list(runners.map(partial(ring, desk), alarms(desk) * 4))
    assert sum(rung) == 3
    told = [line.type for key in keys.values() for line in desk.case("kiem.ktgs", key).history]
    assert [told.count(one) for one in ("correlate_message", "broadcast_signal", "fire_timer")] == [1, 1, 1]
    FIGURES.repeats += 2 + 2 + len(rung)
    check_whole(desk)
