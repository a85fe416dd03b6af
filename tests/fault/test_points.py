"""Every command has its fault points: who adds a command adds how it is done, and the points come by themselves."""

from pathlib import Path

import pytest

from engine import commands, faults
from engine.bootstrap import handlers, name_of
from tests.fault.acts import ACTS
from tests.fault.kinds import Send
from tests.fault.office import begun, check_whole, done_here, request_of, set_clock, shape
from tests.fault.victims import Place

COMMANDS = tuple(handlers(commands, "handle"))


def test_every_command_of_the_engine_is_exercised():
    assert {name_of(one) for one in COMMANDS} == {name_of(one) for one in ACTS}


@pytest.mark.parametrize("command", ACTS, ids=name_of)
def test_a_command_passes_every_stage_and_sent_again_it_does_nothing_more(command, tmp_path: Path):
    place, passed = Place(tmp_path / "data"), list[str]()
    desk = begun(place)
    act = ACTS[command](desk)
    request = request_of(desk, act) if isinstance(act, Send) else None
    set_clock(desk, act)
    with faults.watched(passed.append):
        assert done_here(desk, act, request) < 400
    stages = [point.split(".")[1] for point in passed if point.split(".")[0] == name_of(command)]
    wanted = faults.TRIAL_STAGES if "before_commit" not in stages else faults.STAGES
    assert [stage for stage in dict.fromkeys(stages) if stage in wanted] == list(wanted)
    assert set(stages) <= {*faults.STAGES, *faults.MORE_STAGES}
    once = shape(place)
    done_here(desk, act, request)
    assert shape(place) == once
    check_whole(desk)
    desk.office.close()
