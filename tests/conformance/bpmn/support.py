"""What of BPMN runs here: every element tried, and told in a table.

``python -m tests.conformance.bpmn.support`` writes it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.domain.errors import InvalidInput
from engine.domain.facts import ElementEntered, IncidentRaised, JobOpened, SubscriptionOpened, TaskOpened, TimerSet
from engine.domain.steps import DeliverMessage, FinishJob, FinishTask, FireTimer, Start
from engine.notation.bpmn import read_bpmn
from tests.conformance.bpmn.samples import SECTIONS, Sample
from tests.conformance.bpmn.trace import TOPS
from tests.unit.executor.bpmn import model, process
from tests.unit.executor.table import Table, World

PAGE: Final = Path(__file__).parents[3] / "docs" / "reference" / "bpmn-support.md"
MOST_STEPS: Final = 12

HEAD: Final = """# What of BPMN runs here

Process files are BPMN 2.0 with Camunda 8's `zeebe:` extensions and FEEL. This table is made by running a small process
for each line (`tests/conformance/bpmn`): *runs* means that the element was reached and did its work, also after the
case was stored and read again. What does not run is refused when the file is deployed, with the id of the element and
with what to draw instead; nothing is skipped in silence.

- **Errors and escalations** go from the inside out: what listens in a scope before the edge around it, an exact code
  before any code. An error that nobody catches is an incident; an escalation may go unheard. Operations, workers and
  people throw errors, too.
- **Conditions** are looked at after every change of a variable and fire when they become true; null is not true.
- **Compensation** undoes what was completed, last first, one handler after the other, each with the variables of then;
  whoever throws waits. A transaction that is cancelled is undone and left by its cancel event.
- **Signals** reach everybody who waits in the case, then every other case and every process that they start.
  **Messages** go to one case of each process that waits for the name and key, or start one; with a time to live they
  wait for who comes later.
- **Timers** take ISO 8601 dates, durations and cycles, and cron of six fields (`0 0 8 * * MON-FRI`), in Vietnam's time
  or that of a zone behind them (`[Europe/Berlin]`); days go by the calendar, hours by the clock.
- **Calls** take the version in force when the case began, that of the deployment, or one by its version tag, also
  where an expression names the process. **Decisions** likewise; one without a matching row and default is an incident.
  **Forms** are those in force when somebody opens them, unless they are bound in the same ways.
- **An ad-hoc subprocess** runs the elements of its list; without a list who holds the role of its lane chooses on the
  page of the case, or a program does through the API, and it is over when its condition holds or, without one, when all
  is done.
- **Listeners** are jobs: those at the start are answered before the element works and its edge is armed, those at the
  end before it is left. What they answer is local; one that fails lets the element stand.
- **Several tokens**: an activity begins with the last of `startQuantity` tokens and sends `completionQuantity` of them
  along each flow.
- **A complex gateway** goes on when its activation condition holds (`activationCount`, and a number for each flow by
  its id), and swallows what still comes in that round.
"""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    answer: str  #: runs, drawn (accepted, decides nothing), refused
    said: str  #: the refusal, in English


def verdict(sample: Sample) -> Verdict:
    """Deploy the sample and drive it as far as it goes. Fails if it neither runs nor is refused."""
    bpmn = process(sample.body, tops=TOPS + sample.tops)
    try:
        read_bpmn(bpmn)
    except InvalidInput as refused:
        return Verdict(answer="refused", said="; ".join(one.text("en") for one in refused.findings))
    entered = {fact.element_id for fact in _driven(sample, bpmn)}
    if sample.drawn:
        return Verdict(answer="drawn", said="")
    assert sample.reaches <= entered, f"{sample.name}: {sorted(sample.reaches - entered)} never reached"
    return Verdict(answer="runs", said="")


def _driven(sample: Sample, bpmn: bytes) -> Iterator[ElementEntered]:
    world = World({"op": lambda _inputs: {}}, {"d": lambda _inputs: 1, "d#tag:1.0": lambda _inputs: 1})
    called = {
        "child": model(CHILD, process_id="child", key=2),
        "child#tag:1.0": model(CHILD, process_id="child", key=3),
    }
    t = Table(model(bpmn, called=called), world)
    t.step(Start(element_id=sample.way_in, variables={"n": 1, "list": [1, 2], "chosen": ["x"]}))
    for _ in range(MOST_STEPS):
        assert not any(isinstance(fact, IncidentRaised) for fact in t.last), f"{sample.name}: {t.last}"
        if not _next(t, sample.prefers):
            break
    yield from (fact for fact in t.facts if isinstance(fact, ElementEntered))


def _next(t: Table, prefers: str | None) -> bool:
    """Do one of the things that are waited for: what the sample is about, else the oldest."""
    waits = t.open()
    if not waits:
        return False
    fact = next((one for one in waits if one.element_id == prefers), waits[0])
    match fact:
        case TaskOpened():
            t.step(FinishTask(key=fact.key, variables={"n": 5}))
        case JobOpened():
            t.step(FinishJob(key=fact.key))
        case TimerSet():
            t.step(FireTimer(key=fact.key))
        case SubscriptionOpened():
            t.step(DeliverMessage(key=fact.key))
    return True


CHILD: Final = process(
    '<bpmn:startEvent id="s"/><bpmn:task id="inside"/><bpmn:sequenceFlow id="f" sourceRef="s" targetRef="inside"/>',
    process_id="child",
)


def page() -> str:
    """The whole document."""
    parts = [HEAD]
    for title, samples in SECTIONS.items():
        parts.append(f"## {title}\n\n| element | here | |\n|---|---|---|\n" + "\n".join(_lines(samples)) + "\n")
    return "\n".join(parts)


def _lines(samples: list[Sample]) -> Iterator[str]:
    for sample in samples:
        found = verdict(sample)
        said = found.said.replace("|", "\\|").replace("\n", " ") or sample.note
        yield f"| {sample.name} | {found.answer} | {said} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
