"""Polls. Of a secret ballot nothing is written that joins a person to a choice."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, func, select

from engine.domain.errors import NotFound
from engine.domain.keys import AgencyId, Login
from engine.domain.polls import Ballot, Line, NotAVoter, Poll, Tally, VotedAlready
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import poll, poll_total, poll_vote, poll_voter

_P, _W, _T, _V = poll.c, poll_voter.c, poll_total.c, poll_vote.c
_COLUMNS: Final = [column for column in _P if column.name != "agency_id"]
_THIS: Final = (given(_P.agency_id, "agency"), given(_P.id, "poll_id"))
GET: Final = Statement(select(*_COLUMNS).where(*_THIS).with_for_update())
ADD: Final = Statement(adding(poll))
CLOSE: Final = Statement(changing(poll, "closed_at").where(*_THIS))
ADD_VOTER: Final = Statement(adding(poll_voter))
_VOTER: Final = (given(_W.agency_id, "agency"), given(_W.poll_id), given(_W.person))
VOTER: Final = Statement(select(_W.voted).where(*_VOTER))
VOTES: Final = Statement(changing(poll_voter, "voted").where(*_VOTER, _W.voted.is_(False)))
COUNT: Final = Statement(
    select(_W.voted, func.count()).where(given(_W.agency_id, "agency"), given(_W.poll_id)).group_by(_W.voted)
)
ADD_TOTAL: Final = Statement(adding(poll_total))
_TOTAL: Final = and_(
    given(_T.agency_id, "agency"), given(_T.poll_id), given(_T.row_key), given(_T.option_key)
)  # fmt: skip
UP: Final = Statement(poll_total.update().values(votes=_T.votes + 1).where(_TOTAL))
DOWN: Final = Statement(poll_total.update().values(votes=_T.votes - 1).where(_TOTAL))
TOTALS: Final = Statement(
    select(_T.row_key, _T.option_key, _T.votes).where(given(_T.agency_id, "agency"), given(_T.poll_id))
)
ADD_VOTE: Final = Statement(adding(poll_vote))
_OPEN_VOTES: Final = (given(_V.agency_id, "agency"), given(_V.poll_id), given(_V.person))
VOTES_OF: Final = Statement(select(_V.row_key, _V.option_key).where(*_OPEN_VOTES))
FORGET: Final = Statement(poll_vote.delete().where(*_OPEN_VOTES))


class SqlPolls:
    """Implements ports.Polls."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def open(self, poll: Poll, voters: tuple[Login, ...]) -> None:
        own = {"agency_id": self._agency, "poll_id": poll.id}
        lists = {"rows": [vars(row) for row in poll.rows], "options": [vars(one) for one in poll.options]}
        self._link.run(ADD, {**vars(poll), **lists, "agency_id": self._agency})
        self._link.run_each(ADD_VOTER, [{**own, "person": person, "voted": False} for person in voters])
        pairs = [{"row_key": row.key, "option_key": one.key, "votes": 0} for row in poll.rows for one in poll.options]
        self._link.run_each(ADD_TOTAL, [{**own, **pair} for pair in pairs])

    def get(self, poll_id: str) -> Poll:
        """Raises NotFound for one of another agency, too; nobody else counts in it until the transaction ends."""
        row = self._link.record(GET, self._named(poll_id))
        if row is None:
            raise NotFound("poll", poll_id)
        return Poll(**{**row, **{name: tuple(Line(**one) for one in row[name]) for name in ("rows", "options")}})

    def cast(self, poll: Poll, voter: Login, ballot: Ballot) -> None:
        """Raises NotAVoter, VotedAlready. In an open poll the last ballot of a voter counts."""
        mine = {**self._named(poll.id), "person": voter}
        found = self._link.row(VOTER, mine)
        if found is None:
            raise NotAVoter(question=poll.question)
        if not self._link.run(VOTES, {**mine, "voted": True}):
            if poll.secret:
                raise VotedAlready(question=poll.question)
            self._take_back(mine)
        for row, option in ballot.items():
            self._link.run(UP, {**mine, "row_key": row, "option_key": option})
        if not poll.secret:
            kept = [{**mine, "agency_id": self._agency, "row_key": r, "option_key": o} for r, o in ballot.items()]
            self._link.run_each(ADD_VOTE, kept)

    def close(self, poll: Poll, at: datetime) -> Poll:
        closed = poll.closed(at)
        self._link.run(CLOSE, {**self._named(poll.id), "closed_at": closed.closed_at})
        return closed

    def tally(self, poll: Poll) -> Tally:
        named = self._named(poll.id)
        voters = {bool(voted): int(count) for voted, count in self._link.rows(COUNT, named)}
        totals = {(row, option): int(votes) for row, option, votes in self._link.rows(TOTALS, named)}
        return Tally(eligible=sum(voters.values()), voted=voters.get(True, 0), quorum=poll.quorum, totals=totals)

    def _take_back(self, mine: dict[str, Any]) -> None:
        for row, option in self._link.rows(VOTES_OF, mine):
            self._link.run(DOWN, {**mine, "row_key": row, "option_key": option})
        self._link.run(FORGET, mine)

    def _named(self, poll_id: str) -> dict[str, Any]:
        return {"agency": self._agency, "poll_id": poll_id}
