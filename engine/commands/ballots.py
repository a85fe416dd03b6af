"""A task that is one voter's ballot: what was ticked goes into the count, and of a secret vote nowhere else."""

from engine.commands.world import CaseWorld
from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import Refused
from engine.domain.facts import Variables
from engine.domain.keys import ElementKey
from engine.domain.tasks import Task
from engine.ports import Transaction

PLACE = "task:"


class NoDraftOfABallot(Refused):
    code = "no-draft-of-a-ballot"
    vi = "Lá phiếu không được lưu nháp, để không ai biết ai chọn gì."
    en = "A ballot is never kept as a draft, so that nobody learns who chose what."


def cast_ballot(world: CaseWorld, done: Task, answers: Variables) -> Variables:
    """Counts the ballot; what of the answers the case and its history may know.

    Raises NotFound for a vote that is not there, PollClosed, NotAVoter, VotedAlready, NoSuchChoice.
    """
    if done.poll is None:
        return answers
    polls = world.desk.polls
    poll = polls.get(done.poll)
    poll.check_open(world.at.astimezone(TIME_ZONE))
    polls.cast(poll, world.actor, poll.read(answers))
    return {} if poll.secret else answers


def check_draft(tx: Transaction, place: str) -> None:
    """Raises NoDraftOfABallot, NotFound."""
    if not place.startswith(PLACE):
        return
    key = place.removeprefix(PLACE)
    if key.isdecimal() and tx.tasks.get(ElementKey(int(key))).poll is not None:
        raise NoDraftOfABallot
