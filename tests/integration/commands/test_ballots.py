"""A ballot is a task: counted, and of a secret vote kept nowhere else."""

import pytest
from sqlalchemy import func, select

from engine.commands.ballots import NoDraftOfABallot
from engine.commands.save_draft import SaveDraft
from engine.domain.keys import InstanceKey, Login
from engine.domain.polls import NoSuchChoice, NotAVoter, PollClosed
from engine.store import tables
from tests.ballots import NO, YES, ballot_of, cast, opened, telling

VOTERS = ("an.gd", "binh.pgd", "chau.pgd")


def close(desk):
    desk.finish("dung.cvp", next(row for row in desk.inbox("dung.cvp") if row.name == "closing").key)


def totals(desk):
    with desk.office._database.reading() as connection:
        row = tables.poll_total.c
        return dict(tuple(one) for one in connection.execute(select(row.option_key, row.votes)))


def test_a_secret_ballot_leaves_its_total_and_that_somebody_voted_and_nothing_else(desk):
    key = opened(desk, VOTERS, 2, secret=True)
    for voter, choice in zip(VOTERS, (YES, NO, YES), strict=True):
        cast(desk, voter, choice)
    assert (totals(desk), telling(desk)) == ({YES: 2, NO: 1}, [])
    assert desk.verified(key).replayed


def test_the_result_of_a_secret_vote_is_in_the_history_once_it_is_closed_and_tells_of_nobody(desk):
    key = opened(desk, VOTERS, 2, secret=True)
    cast(desk, "an.gd", YES)
    close(desk)
    assert (telling(desk), desk.verified(key).replayed) == ([], True)


def test_an_open_ballot_names_its_voter(desk):
    opened(desk, VOTERS, 2, secret=False)
    cast(desk, "an.gd", YES)
    assert {table for table, _ in telling(desk)} >= {"poll_vote", "history"}


@pytest.mark.parametrize("secret", [True, False])
def test_a_ballot_after_closing_is_refused_and_the_count_stays(desk, secret):
    opened(desk, VOTERS, 2, secret=secret)
    cast(desk, "an.gd", YES)
    close(desk)
    with pytest.raises(PollClosed):
        cast(desk, "binh.pgd", NO)
    assert totals(desk) == {YES: 1, NO: 0}


def test_a_ballot_is_never_kept_as_a_draft(desk):
    opened(desk, VOTERS, 2, secret=True)
    place = f"task:{ballot_of(desk, 'an.gd').key}"
    with pytest.raises(NoDraftOfABallot):
        desk.do(SaveDraft(actor=desk.actor("an.gd"), place=place, answers={"choice": YES}))
    with desk.office._database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(tables.draft)).scalar_one() == 0


def test_the_page_of_a_ballot_says_that_it_keeps_no_draft(desk):
    opened(desk, VOTERS, 2, secret=True)
    assert not desk.task("an.gd", ballot_of(desk, "an.gd").key).keeps_drafts


def test_a_choice_that_is_not_on_the_ballot_leaves_the_task_open(desk):
    opened(desk, VOTERS, 2, secret=True)
    with pytest.raises(NoSuchChoice):
        cast(desk, "an.gd", "co-le")
    assert ballot_of(desk, "an.gd")


def test_who_is_not_on_the_list_gets_no_ballot_and_cannot_cast_one(desk):
    opened(desk, VOTERS[:2], 2, secret=True)
    with desk.office._tools.store.transaction(desk.actor("lan.cv").agency, trial=True) as tx:
        polls = tx.papers(InstanceKey(1 << 24), "", Login("lan.cv"), desk.office.clock.now()).polls
        with pytest.raises(NotAVoter):
            polls.cast(polls.get(f"{1 << 24}-1"), Login("lan.cv"), {})
    assert desk.inbox("chau.pgd") == ()
