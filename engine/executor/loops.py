"""Bodies around an activity that runs several times: multi-instance and standard loop."""

from typing import Any, Final

from SpiffWorkflow.bpmn.specs import defaults
from SpiffWorkflow.util.task import TaskState

from engine.domain.facts import Json
from engine.executor import expressions
from engine.executor.case import CHECK, case_of
from engine.executor.elements import Element
from engine.executor.incidents import ConditionNotBoolean, UnusableValue
from engine.executor.run import Run
from engine.executor.throwing import throw

MAX_INSTANCES: Final = 100_000


class Body(Element):
    """Holds the runs of ``inner``; flows and boundary events belong to the body."""

    is_body = True
    keeps_done = True
    inner: str

    def spawn(self, run: Run, variables: dict[str, Json]) -> Run:
        case = case_of(run)
        inner = case.create(run.workflow, run.workflow.spec.task_specs[self.inner], holder=run)
        case.entered(inner)
        case.assign(inner.open_scope(), variables)
        return inner


class Repeat(Body, defaults.SubWorkflowTask):
    """The body of a multi-instance activity: a run of ``inner`` for each item of a list, or a number of runs."""

    element_type = "multiInstanceLoopCharacteristics"
    keeps_rounds_apart = True
    sequential: bool
    collection: str | None = None
    cardinality: str | None = None
    #: (when, what): thrown after an instance, so that an event on the edge can catch it; see ``_throw``
    behavior: tuple[tuple[str, Any], ...] = ()
    item_name: str | None = None
    output_name: str | None = None
    output_element: str | None = None
    until: str | None = None
    output_names: tuple[str, ...] = ()  #: names that the output element reads; local to each instance

    def work(self, run: Run) -> bool | None:
        run.open_scope()
        items = self._items(run)
        run.internal_data.update(items=items if self.sequential else len(items), next=0, done=0)
        if self.output_name:
            run.internal_data["outputs"] = [None] * len(items)
        run.mark(TaskState.STARTED)
        if not items:
            return True
        for item in items[:1] if self.sequential else items:
            self._spawn(run, item)
        return None

    def _items(self, run: Run) -> list[Json]:
        at = case_of(run).at
        if self.collection is not None:
            found = expressions.value(self.collection, run.scope, at)
            if not isinstance(found, list):
                what = ("Danh sách lặp", "inputCollection")
                raise UnusableValue(what_vi=what[0], what_en=what[1], value=found, text=self.collection)
            return found
        number = expressions.formula((self.cardinality or "").removeprefix("="), run.scope, at)
        if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= MAX_INSTANCES:
            what = ("Số lần lặp", "loopCardinality")
            raise UnusableValue(what_vi=what[0], what_en=what[1], value=number, text=self.cardinality)
        return [None] * number

    def _spawn(self, run: Run, item: Json) -> None:
        number = _number(run, "next")
        run.internal_data["next"] = number + 1
        variables: dict[str, Json] = {"loopCounter": number + 1}
        if self.item_name:
            variables[self.item_name] = item
        for name in self.output_names:
            if name not in variables and run.scope.find(name) is None:
                variables[name] = None
        self.spawn(run, variables).internal_data["index"] = number

    def item_of(self, inner: Run, results: dict[str, Json]) -> Json:
        """What one instance adds to the output collection."""
        if self.output_element is None:
            return None
        return expressions.value(self.output_element, inner.scope, case_of(inner).at, results)

    def inner_done(self, run: Run, inner: Run, item: Json) -> None:
        outputs = run.internal_data.get("outputs")
        index = inner.internal_data.get("index")
        if isinstance(outputs, list) and isinstance(index, int):
            outputs[index] = item
        run.internal_data["done"] = _number(run, "done") + 1
        if self.until is not None or self.behavior:
            run.internal_data["last"] = dict(inner.scope.vars)
        case_of(run).queue.appendleft((run, CHECK))

    def check(self, run: Run) -> None:
        """After each instance: is that enough, is there a next one, were they all?"""
        run.mark(TaskState.STARTED)
        if self.behavior and not self._throw(run):
            return
        items = run.internal_data.get("items")
        if self._enough(run) or _number(run, "done") >= _total(run):
            run.internal_data.pop("last", None)
            for inner in [held for held in run.children if not held.armed]:
                case_of(run).terminate(inner)
            run.complete()
        elif isinstance(items, list):
            self._spawn(run, items[_number(run, "next")])

    def _throw(self, run: Run) -> bool:
        """False if what was thrown took the activity away. A count that was looked at before throws nothing again."""
        done = _number(run, "done")
        if run.internal_data.get("thrown") == done:
            return True
        usual = {"each": True, "first": done == 1}
        thrown = [what for when, what in self.behavior if (usual[when] if when in usual else self._answer(run, when))]
        run.internal_data["thrown"] = done
        for definition in thrown:
            throw(run, definition)
            if run.id not in case_of(run).all:
                return False
        return True

    def _enough(self, run: Run) -> bool:
        return self.until is not None and self._answer(run, self.until)

    def _answer(self, run: Run, condition: str) -> bool:
        """A condition over the counters and what the last instance left. Raises ConditionNotBoolean."""
        last = run.internal_data.get("last")
        seen: dict[str, Json] = dict(last) if isinstance(last, dict) else {}
        seen.update(
            numberOfInstances=_total(run),
            numberOfActiveInstances=sum(1 for held in run.held.values() if not held.armed),
            numberOfCompletedInstances=_number(run, "done"),
            numberOfTerminatedInstances=0,
        )
        if self.output_name:
            seen[self.output_name] = run.internal_data.get("outputs")
        answer = expressions.value(condition, run.scope, case_of(run).at, seen)
        if not isinstance(answer, bool):
            raise ConditionNotBoolean(flow=self.bpmn_id, text=condition, why_vi="", why_en="")
        return answer

    def _read_outputs(self, run: Run) -> dict[str, Json]:
        return {self.output_name: run.internal_data.get("outputs")} if self.output_name else {}


def _total(run: Run) -> int:
    items = run.internal_data.get("items")
    return len(items) if isinstance(items, list) else _number(run, "items")


def _number(run: Run, name: str) -> int:
    found = run.internal_data.get(name)
    return found if isinstance(found, int) else 0


class Loop(Body, defaults.SubWorkflowTask):
    """The body of a standard loop: one round after the other, as long as its condition holds."""

    element_type = "standardLoopCharacteristics"
    condition: str | None = None
    maximum: int | None = None
    test_before: bool = False

    def work(self, run: Run) -> bool | None:
        run.internal_data["rounds"] = 0
        run.mark(TaskState.STARTED)
        if self.test_before and not self._again(run):
            return True
        self._round(run)
        return None

    def _round(self, run: Run) -> None:
        number = _number(run, "rounds") + 1
        run.internal_data["rounds"] = number
        self.spawn(run, {"loopCounter": number})

    def check(self, run: Run) -> None:
        run.mark(TaskState.STARTED)
        if self._again(run):
            self._round(run)
        else:
            run.complete()

    def _again(self, run: Run) -> bool:
        rounds = _number(run, "rounds")
        if self.maximum is not None and rounds >= self.maximum:
            return False
        if self.condition is None:
            return True
        seen: dict[str, Json] = {"loopCounter": rounds}
        answer = expressions.value(self.condition, run.scope, case_of(run).at, seen)
        if not isinstance(answer, bool):
            raise ConditionNotBoolean(flow=self.bpmn_id, text=self.condition, why_vi="", why_en="")
        return answer
