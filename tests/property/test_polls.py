"""Whatever voters do: what was voted in secret joins nobody to a choice, and the totals are the ballots."""

from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from engine.domain.errors import QuycheError
from engine.store import tables
from tests.ballots import NO, YES, cast, opened, telling
from tests.offices import Desk

VOTERS = ("an.gd", "binh.pgd", "chau.pgd", "hanh.tp", "lan.cv")
CHOICES = st.sampled_from([YES, NO, None, "khong-co"])
BALLOTS = st.lists(st.tuples(st.sampled_from(VOTERS), CHOICES), max_size=8)


def voted(desk: Desk, ballots: list[tuple[str, str | None]]) -> list[str | None]:
    """What was taken: the first good ballot of each voter."""
    taken: dict[str, str | None] = {}
    for voter, choice in ballots:
        with suppress(QuycheError, StopIteration):
            cast(desk, voter, choice)
            taken[voter] = choice
    return list(taken.values())


def stored(desk: Desk) -> tuple[int, dict[str, int]]:
    with desk.office._database.reading() as connection:
        total, voter = tables.poll_total.c, tables.poll_voter.c
        rows = connection.execute(select(total.option_key, total.votes)).all()
        who = connection.execute(select(voter.person).where(voter.voted)).all()
        return len(who), {row.option_key: row.votes for row in rows}


@given(ballots=BALLOTS)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_totals_are_the_ballots_and_no_row_joins_a_voter_to_a_choice(ballots, tmp_path_factory):
    desk = Desk.opened(tmp_path_factory.mktemp("vote") / "data")
    key = opened(desk, VOTERS, 3, secret=True)
    taken = voted(desk, ballots)
    assert stored(desk) == (len(taken), {YES: taken.count(YES), NO: taken.count(NO)})
    assert (telling(desk), desk.verified(key).replayed) == ([], True)
    desk.office.close()
