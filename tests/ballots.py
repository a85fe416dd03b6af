"""A small vote: it is opened, every voter gets a ballot as a task, and the Office closes it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from engine.domain.keys import InstanceKey
from engine.store import tables
from tests.integration.commands.small import properties
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, mapping, process, repeat, service, start, user

#: keys of the options are words that stand nowhere else
YES, NO = "tan-thanh-7f3a", "phan-doi-91c2"
OPTIONS = f"=[{{key: &quot;{YES}&quot;, label: &quot;Có&quot;}}, {{key: &quot;{NO}&quot;, label: &quot;Không&quot;}}]"
TOTALS = "poll_total"


def vote(voters: Sequence[str], quorum: int, *, secret: bool) -> bytes:
    listed = ", ".join(f"&quot;{one}&quot;" for one in voters)
    opening = mapping(
        inputs={
            "name": "1", "question": "Thông qua quy chế", "voters": f"=[{listed}]", "quorum": f"={quorum}",
            "secret": f"={str(secret).lower()}", "options": OPTIONS,
        },
        outputs={"poll": "=poll"},
    )  # fmt: skip
    voter = '<zeebe:assignmentDefinition assignee="=voter"/>'
    until = f"=numberOfCompletedInstances &gt;= {len(voters)}"
    ballot = user("ballot", ext=voter + properties(ballot="=poll"), inner=repeat(f"=[{listed}]", "voter", until=until))
    closing = user("closing", ext='<zeebe:assignmentDefinition assignee="=requester"/>')
    closing_map = mapping(inputs={"poll": "=poll"}, outputs={"voted": "=voted", "rows": "=rows"})
    body = (
        start() + '<bpmn:parallelGateway id="split"/>' + service("open", "poll.open", ext=opening) + ballot + closing
        + service("close", "poll.close", ext=closing_map)
        + end() + end("over")
    )  # fmt: skip
    ways = flows("s open", "open split", "split ballot", "split closing", "ballot over", "closing close", "close e")
    return process(body + ways)


def opened(desk: Desk, voters: Sequence[str], quorum: int, *, secret: bool) -> InstanceKey:
    """Started by the head of the Office, who has the task that closes it."""
    desk.deploy(("p.bpmn", vote(voters, quorum, secret=secret)))
    return desk.start("dung.cvp", "p")


def ballot_of(desk: Desk, voter: str) -> Any:
    return next(row for row in desk.inbox(voter) if row.name == "ballot")


def cast(desk: Desk, voter: str, choice: str | None) -> None:
    desk.finish(voter, ballot_of(desk, voter).key, choice=choice)


def telling(desk: Desk) -> list[tuple[str, tuple[Any, ...]]]:
    """Every stored row that names one option and not the other, beside the totals: it tells a choice."""
    found = []
    with desk.office._database.reading() as connection:
        for table in tables.METADATA.sorted_tables:
            if table.name != TOTALS:
                rows = connection.execute(select(table)).all()
                found += [(table.name, tuple(row)) for row in rows if (YES in _text(row)) != (NO in _text(row))]
    return found


def _text(row: Any) -> str:
    return " ".join(one.decode(errors="replace") if isinstance(one, bytes) else str(one) for one in row)
