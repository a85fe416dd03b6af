"""The disk is full: people are told so, nothing is half-written, and when there is room again everything goes on."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from engine.commands.save_draft import SaveDraft
from engine.queries.start import AskStart
from engine.store.database import Database
from tests.fault.acts import ADMIN, FILE, of_one, timed
from tests.fault.disk import Disk, postgres_on_it, sqlite_on_it
from tests.fault.figures import FIGURES
from tests.fault.kinds import api, page
from tests.fault.office import Request, Rows, begun, check_whole, in_this_process, request_of, rows_of
from tests.fault.victims import Place
from tests.offices import Desk

pytestmark = pytest.mark.fault

TYPED = {"reason": "Về quê thăm gia đình", "phone": "0994020338"}
PATIENCE = 500  #: requests until even the room that the database has in stock is used up


class Small:
    """An office on a small disk."""

    def __init__(self, place: Place, disk: Disk) -> None:
        self.disk, self.desk = disk, begun(place)
        self._watch = Database.open(place.database)
        self.stored()  # PostgreSQL may be unable to let anybody new in while its disk is full
        self.case = of_one(self.desk)
        self._names = count(1)

    def stored(self) -> Rows:
        return rows_of(self._watch)

    def close(self) -> None:
        self._watch.close()
        self.desk.office.close()

    def request(self, **headers: str) -> Request:
        """Something that needs room, each time anew."""
        number = next(self._names)
        body = {"variables": {"x": str(number) * 9_000}}
        made = request_of(self.desk, api(ADMIN, f"/element-instances/{self.case}/variables", body, "PUT"))
        return Request(made.method, made.path, {**made.headers, "Idempotency-Key": str(number), **headers}, made.body)

    def fill(self) -> Request:
        """Until nothing more can be stored; the request that was refused first."""
        self.disk.fill(self.desk)
        FIGURES.full += 1
        for _ in range(PATIENCE):
            request = self.request()
            if in_this_process(self.desk, request)[0] == 503:
                return request
        raise AssertionError("the disk never was full")


@pytest.fixture(params=["sqlite", "postgresql"])
def small(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Small]:
    if request.param == "sqlite":
        kind = sqlite_on_it(tmp_path)
    else:
        kind = postgres_on_it(request.getfixturevalue("postgres"), tmp_path)
    with kind as (place, disk):
        made = Small(place, disk)
        yield made
        made.close()


def test_who_sends_something_is_told_and_sends_it_again_when_there_is_room(small: Small):
    refused = small.fill()
    before = small.stored()
    status, told = in_this_process(small.desk, refused)
    assert (status, told["code"], "ổ đĩa đã đầy" in told["detail"]) == (503, "store-unavailable", True)
    assert "the disk is full" in in_this_process(small.desk, small.request(**{"Accept-Language": "en"}))[1]["detail"]
    FIGURES.hold("half", small.stored() == before, "full disk")
    small.disk.free(small.desk)
    assert [in_this_process(small.desk, refused)[0] for _ in range(2)] == [204, 409]
    FIGURES.operations += 5
    check_whole(small.desk)


def test_a_page_keeps_what_was_typed_and_says_so(small: Small):
    desk = small.desk
    desk.do(SaveDraft(actor=desk.actor("lan.cv"), place="start:leave", answers=TYPED))
    form = request_of(desk, page("lan.cv", "/procedures/leave/start", answers=dict(FILE.body["variables"])))
    small.fill()
    status, told = in_this_process(desk, form)
    assert (status, told["code"]) == (503, "store-unavailable")
    assert all(words in told["message"] for words in ("ổ đĩa đã đầy", "Nội dung bạn đã nhập vẫn được giữ"))
    asked = desk.office.ask(AskStart(actor=desk.actor("lan.cv"), process_id="leave"))
    assert {name: asked.data[name] for name in TYPED} == TYPED
    small.disk.free(desk)
    assert in_this_process(desk, form)[0] == 200


def test_the_runner_goes_on_when_there_is_room(small: Small):
    desk = small.desk
    act = timed(desk)
    small.fill()
    before = small.stored()
    desk.at(act.day, act.hour)
    turn(desk)
    changed = {name for name, rows in small.stored().items() if rows != before[name]}
    FIGURES.hold("half", changed <= {"alarm"}, "full disk")  # there may be room for the note that it rings again later
    small.disk.free(desk)
    desk.at(act.day, "12:05")
    assert desk.runner.turn() == 1
    check_whole(desk)


def turn(desk: Desk) -> None:
    """As the runner's loop does it: whatever one round meets, another follows."""
    try:
        desk.runner.turn()
    except Exception:  # noqa: BLE001  the loop knows no other
        return
