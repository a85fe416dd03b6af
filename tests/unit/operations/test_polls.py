"""Votes with a quorum, open and secret."""

import pytest

from engine.domain.polls import (
    NoSuchChoice,
    NotAVoter,
    PollClosed,
    PollStillOpen,
    QuorumOutOfReach,
    SecretByTask,
)
from tests.fakes.desk import Office, run

VOTERS = ("an.gd", "binh.pgd", "chau.pgd")
YES, NO = "dong_y", "khong_dong_y"


@pytest.fixture
def office() -> Office:
    return Office()


def opened(office: Office, **more) -> str:
    given = {"name": "1", "question": "Thông qua quy chế", "voters": list(VOTERS), "quorum": 2}
    return run(office.desk(now="2024-06-04 08:00"), "poll.open", **{**given, **more})["poll"]


def cast(office: Office, poll: str, voter: str, choice: str | None = YES, now: str = "2024-06-04 09:00", **more):
    return run(office.desk(now=now), "poll.cast", poll=poll, voter=voter, choice=choice, **more)


def closed(office: Office, poll: str, now: str = "2024-06-04 10:00"):
    return run(office.desk(now=now), "poll.close", poll=poll)


def test_votes_are_counted_and_shared_among_the_ballots_that_say_something(office):
    poll = opened(office)
    for voter, choice in zip(VOTERS, (YES, NO, None), strict=True):
        cast(office, poll, voter, choice)
    result = closed(office, poll)
    (row,) = result["rows"]
    assert (result["voted"], row["valid"], row["blank"], result["first"]) == (3, 2, 1, {YES: 1, NO: 1})
    assert [one["share"] for one in row["votes"]] == [0.5, 0.5]


@pytest.mark.parametrize(("voting", "met"), [(1, False), (2, True)])
def test_a_missed_quorum_is_a_result(office, voting, met):
    poll = opened(office)
    for voter in VOTERS[:voting]:
        cast(office, poll, voter)
    assert closed(office, poll)["quorum_met"] is met


def test_a_quorum_above_the_number_of_voters_is_refused(office):
    with pytest.raises(QuorumOutOfReach):
        opened(office, quorum=4)


def test_without_a_quorum_all_have_to_vote(office):
    assert office.polls.get(opened(office, quorum=None)).quorum == len(VOTERS)


def test_a_vote_after_closing_is_refused_and_says_when_it_was_closed(office):
    poll = opened(office)
    closed(office, poll)
    with pytest.raises(PollClosed, match="10:00 04/06/2024"):
        cast(office, poll, "an.gd", now="2024-06-04 10:01")


def test_a_vote_after_the_time_that_was_set_is_refused_even_if_nobody_closed_it(office):
    poll = opened(office, closes_at="2024-06-04T09:30:00+07:00")
    with pytest.raises(PollClosed):
        cast(office, poll, "an.gd", now="2024-06-04 09:30")


def test_closing_twice_changes_nothing(office):
    poll = opened(office)
    first = closed(office, poll)
    assert (closed(office, poll, "2024-06-05 08:00"), office.polls.get(poll).closed_at.hour) == (first, 10)


def test_nobody_else_votes(office):
    with pytest.raises(NotAVoter):
        cast(office, opened(office), "lan.cv")


def test_of_open_ballots_the_last_one_counts(office):
    poll = opened(office)
    cast(office, poll, "an.gd", YES)
    cast(office, poll, "an.gd", NO)
    assert (closed(office, poll)["voted"], closed(office, poll)["first"]) == (1, {YES: 0, NO: 1})


def test_a_choice_that_is_not_on_the_ballot_is_refused(office):
    with pytest.raises(NoSuchChoice):
        cast(office, opened(office), "an.gd", "co_le")


def test_persons_are_voted_on_one_by_one(office):
    people = [{"key": "minh.cv", "label": "Minh"}, {"key": "lan.cv", "label": "Lan"}]
    poll = opened(office, rows=people)
    cast(office, poll, "an.gd", None, ballot=[{"key": "minh.cv", "choice": YES}, {"key": "lan.cv", "choice": NO}])
    cast(office, poll, "binh.pgd", None, ballot=[{"key": "minh.cv", "choice": YES}, {"key": "lan.cv", "choice": ""}])
    assert [(row["label"], row["valid"], row["blank"]) for row in closed(office, poll)["rows"]] == [
        ("Minh", 2, 0), ("Lan", 1, 1),
    ]  # fmt: skip


def test_a_secret_ballot_is_cast_by_a_task_because_an_operation_would_keep_it(office):
    with pytest.raises(SecretByTask):
        cast(office, opened(office, secret=True), "an.gd")


def test_a_secret_vote_is_not_counted_before_it_is_closed(office):
    with pytest.raises(PollStillOpen):
        run(office.desk(), "poll.tally", poll=opened(office, secret=True))


def test_an_open_vote_may_be_looked_at_while_it_runs(office):
    poll = opened(office)
    cast(office, poll, "an.gd")
    assert run(office.desk(), "poll.tally", poll=poll)["voted"] == 1
