"""A poll: who may vote, on what, how many votes it needs. A secret one keeps totals and who has voted, nothing else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from engine.domain.errors import Invalid, NotAllowed, Refused
from engine.domain.keys import InstanceKey, Login

Ballot = Mapping[str, str]  #: key of a row -> key of an option; a row left out is left blank
CHOICE: Final = "choice"  #: the answer of a ballot with one row
BALLOT: Final = "ballot"  #: the answer of a ballot with several: a list of {key, choice}


class PollClosed(Refused):
    code = "poll-closed"
    vi = "Đã hết thời gian bỏ phiếu “{question}” (đóng lúc {closed}); phiếu này không được nhận."
    en = 'The vote on "{question}" is over (closed at {closed}); this ballot is not taken.'


class PollStillOpen(Refused):
    code = "poll-still-open"
    vi = "Phiếu kín “{question}” chưa đóng nên chưa được kiểm phiếu."
    en = 'The secret vote on "{question}" is not closed yet, so it is not counted.'


class NotAVoter(NotAllowed):
    code = "not-a-voter"
    vi = "Người này không có trong danh sách bỏ phiếu “{question}”."
    en = 'This person is not on the list of voters for "{question}".'


class VotedAlready(Refused):
    code = "voted-already"
    vi = "Người này đã bỏ phiếu “{question}”; phiếu kín không đổi lại được."
    en = 'This person has voted on "{question}"; a secret ballot cannot be changed.'


class NoSuchChoice(Invalid):
    code = "no-such-choice"
    vi = "Phiếu “{question}” không có lựa chọn “{choice}” cho dòng “{row}”."
    en = 'The ballot "{question}" has no choice "{choice}" in the row "{row}".'


class QuorumOutOfReach(Invalid):
    code = "quorum-out-of-reach"
    vi = "Cần {quorum} phiếu nhưng danh sách chỉ có {voters} người."
    en = "{quorum} votes are needed, but there are only {voters} voters."


class SecretByTask(Refused):
    code = "secret-by-task"
    vi = "Phiếu kín chỉ được bỏ bằng việc bỏ phiếu của từng người; thao tác này ghi lại lựa chọn nên không dùng được."
    en = "A secret ballot is cast by the voter's own task; this operation would keep the choice."


@dataclass(frozen=True, kw_only=True)
class Line:
    """A row or an option of a ballot."""

    key: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Poll:
    id: str  #: the same for the same name in one case
    case_key: InstanceKey
    question: str
    secret: bool
    quorum: int  #: so many must vote, else the result does not count
    rows: tuple[Line, ...]  #: what is voted on; persons of a vote of confidence
    options: tuple[Line, ...]
    opened_at: datetime
    closes_at: datetime | None  #: no ballot is taken from then on; None = until it is closed
    closed_at: datetime | None

    def check_open(self, at: datetime) -> None:
        """Raises PollClosed."""
        end = self.closed_at or self.closes_at
        if end is not None and at >= end:
            raise PollClosed(question=self.question, closed=f"{end.astimezone(at.tzinfo):%H:%M %d/%m/%Y}")

    def check_countable(self) -> None:
        """Raises PollStillOpen: the running totals of a secret vote would tell who voted what."""
        if self.secret and self.closed_at is None:
            raise PollStillOpen(question=self.question)

    def closed(self, at: datetime) -> "Poll":
        """As it was closed first."""
        return self if self.closed_at is not None else replace(self, closed_at=at)

    def checked(self, ballot: Ballot) -> Ballot:
        """Raises NoSuchChoice."""
        rows, options = {row.key for row in self.rows}, {option.key for option in self.options}
        for row, option in ballot.items():
            if row not in rows or option not in options:
                raise NoSuchChoice(place=BALLOT, question=self.question, row=row, choice=option)
        return ballot

    def _row(self, number: int) -> str:
        """A line that names no row stands for the one in its place."""
        return self.rows[number].key if number < len(self.rows) else ""

    def read(self, answers: Mapping[str, object]) -> Ballot:
        """What a voter filled in, as a ballot. Raises NoSuchChoice."""
        choice, listed = answers.get(CHOICE), answers.get(BALLOT)
        ballot: dict[str, str] = {}
        if choice not in (None, ""):
            ballot[self.rows[0].key] = str(choice)
        for number, line in enumerate(listed if isinstance(listed, list) else []):
            if isinstance(line, Mapping) and line.get(CHOICE) not in (None, ""):
                ballot[str(line.get("key") or self._row(number))] = str(line[CHOICE])
        return self.checked(ballot)


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What came out."""

    eligible: int
    voted: int
    quorum: int
    totals: Mapping[tuple[str, str], int]  #: row, option -> votes

    @property
    def quorum_met(self) -> bool:
        return self.voted >= self.quorum

    def valid(self, row: str) -> int:
        """Ballots that say something in a row."""
        return sum(count for (key, _), count in self.totals.items() if key == row)

    def blank(self, row: str) -> int:
        return self.voted - self.valid(row)


def check_quorum(quorum: int, voters: Sequence[Login]) -> int:
    """Raises QuorumOutOfReach."""
    if not 0 <= quorum <= len(voters):
        raise QuorumOutOfReach(place="quorum", quorum=quorum, voters=len(voters))
    return quorum
