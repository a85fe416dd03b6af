"""What is thrown: signals, messages, escalations, compensation; errors and the ends of things."""

from typing import Any

from SpiffWorkflow.bpmn.specs import defaults
from SpiffWorkflow.util.task import TaskState

from engine.domain.facts import Json, MessageThrown, SignalThrown
from engine.executor import compensation, expressions, timers
from engine.executor.activities import Worked
from engine.executor.case import case_of
from engine.executor.catchers import catcher, code_of
from engine.executor.definitions import Cancel, Compensate, Error, Escalation, Message, Signal, Terminate, name_of
from engine.executor.incidents import ErrorNotCaught, UnusableValue
from engine.executor.model import Flow
from engine.executor.run import Run


def throw(run: Run, definition: object) -> bool | None:
    """True: the thrower goes on; None: it was taken away, or waits until everything is undone."""
    match definition:
        case Signal():
            _signal(run, definition)
        case Message() if definition.publish is not None:
            _message(run, definition)
        case Escalation():
            _escalation(run, definition)
        case Compensate(waits=True):
            return True if compensation.begin(run, definition.activity) else None
        case Compensate():
            compensation.begin_beside(run, definition.activity)
    return True if run.id in case_of(run).all else None


def _payload(run: Run) -> dict[str, Json]:
    """What goes out is what an input mapping says, and nothing else."""
    return dict(run.scope.vars) if run.own_scope else {}


def _signal(run: Run, signal: Signal) -> None:
    """First to whoever waits in this case, in the order in which they began to wait."""
    case = case_of(run)
    name = name_of(signal.name, run.scope, case.at)
    payload = _payload(run)
    case.facts.append(SignalThrown(key=run.key, element_id=run.task_spec.bpmn_id, name=name, variables=payload))
    for other in list(case.all.values()):
        if other.id in case.all and _hears(other, name):
            other.task_spec.fire(other, dict(payload))


def _hears(run: Run, name: str) -> bool:
    waits = run.internal_data.get("name")
    return run.state == TaskState.WAITING and isinstance(waits, list) and waits[:2] == ["signal", name]


def _message(run: Run, message: Message) -> None:
    case = case_of(run)
    publish = message.publish
    if publish is None:
        return
    lives = _text(run, publish.time_to_live, ("Thời gian giữ thông điệp", "timeToLive"))
    if lives is not None and timers.duration(lives) is None:
        what = ("Thời gian giữ thông điệp", "timeToLive")
        raise UnusableValue(what_vi=what[0], what_en=what[1], value=lives, text=publish.time_to_live)
    case.facts.append(
        MessageThrown(
            key=run.key,
            element_id=run.task_spec.bpmn_id,
            name=name_of(message.name, run.scope, case.at),
            correlation_key=_text(run, publish.key, ("Khóa đối chiếu thông điệp", "correlationKey")),
            message_id=_text(run, publish.message_id, ("Mã thông điệp", "messageId")),
            time_to_live=lives,
            variables=_payload(run),
        )
    )


def _text(run: Run, text: str | None, what: tuple[str, str]) -> str | None:
    return expressions.text_or_none(text, run.scope, case_of(run).at, what=what)


def _escalation(run: Run, escalation: Escalation) -> None:
    """Nobody has to catch it."""
    catch = catcher(run, Escalation, code_of(escalation, run))
    if catch is not None:
        catch(_payload(run))


class Throwing(Worked):
    """By a job or operation if it has a zeebe:taskDefinition, else by itself."""

    event_definition: Any
    more_definitions: tuple[Any, ...] = ()  #: of a multiple event; what undoes comes last

    def work(self, run: Run) -> bool | None:
        if self.job_type is not None:
            return super().work(run)
        several = (self.event_definition, *self.more_definitions)
        for definition in sorted(several, key=lambda one: isinstance(one, Compensate)):
            if throw(run, definition) is None:
                return None
        return True


class Throw(Throwing, defaults.IntermediateThrowEvent):
    pass


class SendTask(Throwing, defaults.ServiceTask):
    """A job, an operation, or a message that we send ourselves (zeebe:publishMessage)."""


class EndEvent(Throwing, defaults.EndEvent):
    @property
    def _last(self) -> Any:
        """The definition that says how it ends, if one does."""
        several = (self.event_definition, *self.more_definitions)
        return next((one for one in several if isinstance(one, Error | Cancel | Terminate)), None)

    def next_flows(self, run: Run) -> list[Flow]:
        return []

    def work(self, run: Run) -> bool | None:
        if not isinstance(self._last, Cancel):
            return super().work(run)
        case_of(run).terminate_all(run.workflow, but=run)
        return True if compensation.begin(run, None) else None

    def _on_complete(self, run: Run) -> None:
        case = case_of(run)
        match self._last:
            case Error() as error:
                self._leave_by(run, Error, code_of(error, run))
            case Cancel():
                self._leave_by(run, Cancel, "")
            case Terminate():
                case.terminate_all(run.workflow, but=run)
                super()._on_complete(run)
            case _:
                super()._on_complete(run)

    def _leave_by(self, run: Run, kind: type[Error | Cancel], code: str) -> None:
        case = case_of(run)
        catch = catcher(run, kind, code)
        if catch is None:
            raise ErrorNotCaught(error=code or self.bpmn_id)
        payload = _payload(run)
        case.left(run, "completed")
        case.forget(run)
        catch(payload)
