"""The gates of a release: what a person's step must say, three different people, a scenario (context.md I-2, I-3)."""

import pytest

from engine.commands.check_design import CheckDesign
from engine.commands.return_design import ReturnDesign
from engine.domain.designs import (
    NotReviewed,
    OwnDesign,
    OwnDesignReviewed,
    OwnReview,
    ReviewedAlready,
)
from engine.domain.errors import InvalidInput, NotFound
from engine.domain.rehearsals import NoScenario
from engine.queries.designs import AskDesign
from tests.integration.commands.designs import AN, HEAD, MINH, ONE, THAO, TWO, UNPLAYED, Studio
from tests.offices import Desk

CLASS, OUTPUT = b'<zeebe:property name="stepClass" value="unit_review"/>', 'value="Việc đã xong"'.encode()
LANE = ONE[ONE.index(b"<bpmn:laneSet") : ONE.index(b"</bpmn:laneSet>") + len(b"</bpmn:laneSet>")]
TIMER = b'<bpmn:boundaryEvent id="t" attachedToRef="a"><bpmn:timerEventDefinition><bpmn:timeDuration>P3D'
TIMED = TIMER + b"</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:endEvent id"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """An office in which each test draws a procedure of its own."""
    opened = Desk.opened(tmp_path_factory.mktemp("gates") / "data")
    yield opened
    opened.office.close()


@pytest.fixture
def studio(desk, request):
    return Studio(desk, f"gate-{abs(hash(request.node.name))}")


def drawn(studio: Studio, content: bytes = ONE) -> int:
    return studio.drawn(content.replace(b'id="p"', f'id="{studio.folder}"'.encode()))


def proposed(studio: Studio, by: str = THAO) -> int:
    key = drawn(studio)
    studio.propose(key, by)
    return key


# ------------------------------------------------------------------ I-3


@pytest.mark.parametrize(
    ("lacking", "rule"),
    [
        (ONE.replace(LANE, b""), "nobodys-task"),
        (ONE.replace(CLASS, b""), "no-limit"),
        (ONE.replace(b"unit_review", b"unit_reviw"), "unknown-limit"),
        (ONE.replace(OUTPUT, b'value=""'), "no-output"),
    ],
)
def test_a_step_without_role_limit_or_output_keeps_the_design_back_and_is_named(studio, lacking, rule):
    key = drawn(studio, lacking)
    with pytest.raises(InvalidInput) as refused:
        studio.propose(key)
    assert [(one.place, one.facts["rule"]) for one in refused.value.findings] == [("a", rule)]
    assert all(one.text("vi") != one.text("en") for one in refused.value.findings)


def test_all_that_every_step_lacks_is_told_at_once(studio):
    with pytest.raises(InvalidInput) as refused:
        studio.propose(drawn(studio, TWO.replace(CLASS, b"").replace(OUTPUT, b'value=""')))
    told = [(one.place, one.facts["rule"]) for one in refused.value.findings]
    assert told == [(place, rule) for place in "ab" for rule in ("no-limit", "no-output")]


@pytest.mark.parametrize(
    "said",
    [
        ONE.replace(CLASS, b"").replace(b"<bpmn:endEvent id", TIMED, 1).replace(
            b"</bpmn:process>", b'<bpmn:sequenceFlow id="late" sourceRef="t" targetRef="e"/></bpmn:process>'
        ),
        ONE.replace(b'value="unit_review"', b'value="=some_class"'),
        ONE.replace(b'name="output"', b'name="outcomes"').replace(OUTPUT, b'value="approve, refuse"'),
    ],
)  # fmt: skip
def test_a_timer_a_class_by_expression_and_outcomes_say_it_as_well(studio, said):
    studio.propose(drawn(studio, said))


def test_a_draft_with_gaps_is_kept_planned_and_told_of_them(studio):
    key = drawn(studio, ONE.replace(CLASS, b""))
    found = studio.desk.do(CheckDesign(actor=studio.desk.actor(THAO), design=key))
    assert ("no-limit", "gap") in {(one.facts["rule"], one.facts["level"]) for one in found}
    assert [one.changed for one in studio.plan(key)] == [True]


# ------------------------------------------------------------------ I-2


def test_who_wrote_it_or_put_it_forward_does_not_review_it(studio):
    key = proposed(studio, by=MINH)
    for by in (THAO, MINH):
        with pytest.raises(OwnDesignReviewed):
            studio.review(key, by)
    studio.review(key, AN)


def test_what_nobody_has_reviewed_is_not_approved(studio):
    key = proposed(studio)
    with pytest.raises(NotReviewed):
        studio.decide(key, HEAD)


def test_who_reviewed_it_does_not_approve_it_and_a_third_person_does(studio):
    key = proposed(studio)
    studio.review(key, HEAD)
    with pytest.raises(OwnReview):
        studio.decide(key, HEAD)
    with pytest.raises(OwnDesign):
        studio.decide(key, THAO)
    assert studio.decide(key, AN) == "deployed"


def test_one_review_is_enough_and_names_its_reviewer(studio):
    key = proposed(studio)
    studio.review(key, AN)
    with pytest.raises(ReviewedAlready) as refused:
        studio.review(key, MINH)
    assert AN in refused.value.text("vi")


def test_what_was_returned_is_reviewed_anew(studio):
    key = proposed(studio)
    studio.review(key, AN)
    remark = ReturnDesign(actor=studio.desk.actor(HEAD), design=key, remark="Bước a thừa, xin bỏ")
    studio.desk.do(remark)
    studio.propose(key)
    with pytest.raises(NotReviewed):
        studio.decide(key, HEAD)


def test_who_draws_nothing_and_approves_nothing_reviews_nothing(studio):
    with pytest.raises(NotFound):
        studio.review(proposed(studio), "lan.cv")


def test_each_hears_of_it_when_it_is_their_turn(studio):
    key = proposed(studio)
    assert "chờ xem xét" in studio.desk.told(MINH)[0].subject
    before = len(studio.desk.told(AN))
    studio.review(key, AN)
    assert "chờ duyệt" in studio.desk.told(HEAD)[0].subject
    assert len(studio.desk.told(AN)) == before


# ------------------------------------------------------------------ scenarios


def test_a_package_without_a_scenario_goes_into_force_only_with_a_reason_that_is_kept_and_told(studio):
    key = proposed(studio)
    studio.review(key, AN)
    with pytest.raises(NoScenario):
        studio.decide(key, HEAD, despite="")
    assert studio.decide(key, HEAD) == "deployed"
    assert studio.desk.office.ask(AskDesign(actor=studio.desk.actor(THAO), design=key)).despite == UNPLAYED
    assert any(UNPLAYED in one.text for one in studio.desk.told(THAO))


# ------------------------------------------------------------------ nobody waits for who looks


def test_a_design_is_judged_while_somebody_else_writes(studio):
    key = drawn(studio)
    store = studio.desk.office._tools.store
    with store.transaction(studio.desk.actor(THAO).agency):
        assert studio.faults(key) == ()
