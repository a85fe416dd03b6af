"""Whatever is typed or sent, the product answers with words of its own, and a refusal leaves nothing behind."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.commands.answers import ValueRefused
from engine.commands.cancel_instance import CancelInstance
from engine.commands.complete_task import CompleteTask
from engine.commands.drop_draft import DropDraft
from engine.commands.preview_start import PreviewStart
from engine.commands.preview_task import PreviewTask
from engine.commands.save_draft import SaveDraft
from engine.commands.start_instance import StartInstance
from engine.domain.errors import QuycheError
from engine.domain.preview import Preview
from engine.queries.requests import AskRequests
from engine.queries.start import AskStart
from engine.queries.views import TaskRow
from tests.offices import AGREED, LEAVE, Desk

SOME = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
TEXTS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["", "0", "\x00", "2024-13-45", "0001-01-01", "9999-12-31", "2024-06-13", "sang", "=1/0", "\ud800"]
    ),
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)


def spoilt(right: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Right answers, some of them replaced by anything at all, and names that no form has."""
    odd = st.dictionaries(
        st.sampled_from([*right, "requester", "stage", "constructor", "late_reason", ""]), JSON, max_size=6
    )
    return odd.map(lambda changes: {**right, **changes})


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = Desk.opened(Path(tmp_path_factory.mktemp("answers")) / "data")
    yield opened
    opened.office.close()


def tried(desk: Desk, command: Any) -> Any:
    """What came of it, or what the product said, in both languages."""
    try:
        return desk.do(command)
    except QuycheError as error:
        refused = error
    assert refused.text("vi") != refused.text("en")
    return refused


@SOME
@given(spoilt(dict(LEAVE)))
def test_a_start_is_accepted_or_refused_in_words(desk: Desk, answers: dict[str, Any]):
    lan = desk.actor("lan.cv")
    before = len(desk.office.ask(AskRequests(actor=lan)).rows)
    came = tried(desk, StartInstance(actor=lan, process_id="leave", answers=answers))
    if isinstance(came, QuycheError):
        assert len(desk.office.ask(AskRequests(actor=lan)).rows) == before
    else:
        assert desk.verified(came.instance_key).ok


@SOME
@given(spoilt(dict(LEAVE)))
def test_a_live_check_shows_something_or_nothing_and_changes_nothing(desk: Desk, answers: dict[str, Any]):
    lan = desk.actor("lan.cv")
    before = desk.left("lan.cv"), len(desk.office.ask(AskRequests(actor=lan)).rows)
    seen = tried(desk, PreviewStart(actor=lan, process_id="leave", answers=answers))
    assert isinstance(seen, Preview | ValueRefused)
    assert (desk.left("lan.cv"), len(desk.office.ask(AskRequests(actor=lan)).rows)) == before


@SOME
@given(spoilt(dict(AGREED)), st.one_of(st.sampled_from(["forward", "return", "refuse", None]), TEXTS))
def test_a_task_is_done_or_refused_in_words_and_stays(desk: Desk, answers: dict[str, Any], outcome: str | None):
    hanh, row = desk.actor("hanh.tp"), task_of_minh(desk)
    seen = tried(desk, PreviewTask(actor=hanh, task_key=row.key, answers=answers))
    assert isinstance(seen, Preview | ValueRefused)
    command = CompleteTask(actor=hanh, task_key=row.key, revision=None, outcome=outcome, answers=answers)
    if isinstance(tried(desk, command), QuycheError):
        assert desk.task("hanh.tp", row.key).row.revision == row.revision
        return
    assert desk.verified(row.instance_key).ok
    cancel = CancelInstance(actor=desk.actor("an.gd"), instance_key=row.instance_key, reason="để thử lại từ đầu")
    tried(desk, cancel)


def task_of_minh(desk: Desk) -> TaskRow:
    """His request as it lies with the head; filed anew when the last one is gone."""
    found = [row for row in desk.inbox("hanh.tp") if row.from_person.login == "minh.cv"]
    if found:
        return found[0]
    desk.start("minh.cv", start_date="2024-06-20", end_date="2024-06-21", handover_to="khoa.ptp")
    return task_of_minh(desk)


@SOME
@given(st.dictionaries(TEXTS, JSON, max_size=5), st.one_of(st.just("start:leave"), TEXTS))
def test_a_draft_of_anything_does_not_stand_in_the_way(desk: Desk, answers: dict[str, Any], place: str):
    lan = desk.actor("lan.cv")
    tried(desk, SaveDraft(actor=lan, place=place, answers=answers))
    assert desk.office.ask(AskStart(actor=lan, process_id="leave")).procedure.process_id == "leave"
    tried(desk, DropDraft(actor=lan, place=place))
