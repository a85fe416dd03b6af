"""A history run again: its commands on the model of their time must give every event and state that it holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.domain.errors import Invalid
from engine.domain.facts import EndState, Fact, InstanceEnded
from engine.domain.keys import InstanceKey
from engine.domain.records import fact_of, step_of
from engine.evidence.chain import HistoryRecord, spans
from engine.executor.replay import Recorded, ReplayDiverged, Versions, no_versions, replay
from engine.ports import Executor, Model


class RunsDifferently(Invalid):
    code = "runs-differently"
    vi = "Chạy lại hồ sơ khác với lịch sử ở dòng số {seq}: {reason_vi}."
    en = "Running the case again differs from its history at record {seq}: {reason}."


@dataclass(frozen=True, kw_only=True)
class RunAgain:
    """Where the history leads."""

    steps: int  #: commands that ran the case
    digest: str  #: of the last state; "" without a step
    end: EndState | None  #: None = the case goes on


@dataclass(frozen=True, kw_only=True)
class _Step:
    seq: int  #: of the command
    recorded: Recorded
    digest: str  #: of the state it reached, as the history says


def run_again(
    executor: Executor,
    model: Model,
    instance_key: InstanceKey,
    records: Sequence[HistoryRecord],
    versions: Versions = no_versions,
) -> RunAgain:
    """Raises RunsDifferently at the first difference, ValueUnreadable for an event that nobody writes."""
    steps = list(_steps(records))
    try:
        done = replay(executor, model, instance_key, [step.recorded for step in steps], versions)
    except ReplayDiverged as cause:
        step = steps[int(str(cause.facts["number"])) - 1]
        reason, reason_vi = str(cause.facts["reason"]), str(cause.facts["reason_vi"])
        raise RunsDifferently(seq=step.seq, reason=reason, reason_vi=reason_vi) from cause
    for step, digest in zip(steps, done.digests, strict=True):
        if step.digest != digest:
            raise RunsDifferently(seq=step.seq, reason="another state", reason_vi="trạng thái khác")
    ends = [fact.end for step in steps for fact in step.recorded.facts if isinstance(fact, InstanceEnded)]
    return RunAgain(steps=len(steps), digest=done.digests[-1] if done.digests else "", end=ends[-1] if ends else None)


def _steps(records: Sequence[HistoryRecord]) -> Iterator[_Step]:
    """Every command that ran the case. Raises RunsDifferently for events that no step explains."""
    for begin, end in spans(records):
        command, events = records[begin], records[begin + 1 : end]
        facts = tuple(_facts(events))
        digest = next((str(one.body.get("digest")) for one in reversed(events) if one.type == "stateReached"), None)
        if "step" in command.body and digest is not None:
            recorded = Recorded(step=step_of(command.body["step"]), at=command.at, facts=facts)
            yield _Step(seq=command.seq, recorded=recorded, digest=digest)
        elif facts or digest is not None or "step" in command.body:
            reason, reason_vi = "no step explains it", "không có bước nào giải thích"
            raise RunsDifferently(seq=command.seq, reason=reason, reason_vi=reason_vi)


def _facts(events: Sequence[HistoryRecord]) -> Iterator[Fact]:
    for event in events:
        fact = fact_of(event.type, event.body)
        if fact is not None:
            yield fact
