"""Activities that hold others: subprocess, call activity, multi-instance."""

from SpiffWorkflow.bpmn.specs import defaults
from SpiffWorkflow.util.task import TaskState

from engine.domain.facts import Json
from engine.executor import expressions
from engine.executor.case import CHECK
from engine.executor.elements import Element, case_of
from engine.executor.incidents import ConditionNotBoolean, ProcessMissing, UnusableValue
from engine.executor.model import Compiled
from engine.executor.run import Run
from engine.executor.scope import Scope


class SubProcess(Element, defaults.SubWorkflowTask):
    is_part = True
    by_event: bool = False

    @property
    def is_event_part(self) -> bool:  # type: ignore[override]  # a fixed answer of other elements
        return self.by_event

    def work(self, run: Run) -> bool | None:
        scope = run.open_scope()
        payload = run.internal_data.pop("payload", None)
        if isinstance(payload, dict):
            case_of(run).assign(scope, payload)
        run.mark(TaskState.STARTED)
        compiled: Compiled = getattr(run.workflow, "compiled")  # noqa: B009 - workflows are untyped to mypy
        case_of(run).start_part(run, compiled.processes[self.spec], compiled)
        return None


class CallActivity(Element, defaults.CallActivity):
    """Reads look through to the caller unless told otherwise; what the called process writes stays in it until it ends.

    With an output mapping only its targets come back, else all its variables (propagateAllChildVariables).
    """

    is_part = True
    process: str
    from_parent: bool = True
    to_parent: bool = True

    def work(self, run: Run) -> bool | None:
        case = case_of(run)
        what = ("Mã quy trình được gọi", "processId")
        process_id = expressions.text_or_none(self.process, run.scope, case.at, what=what)
        if process_id is None:
            raise UnusableValue(what_vi=what[0], what_en=what[1], value="null", text=self.process)
        compiled = case.find_process(run.workflow, process_id)
        if compiled is None:
            raise ProcessMissing(process_id=process_id)
        self.shield(run)
        run.internal_data["process"] = process_id
        run.mark(TaskState.STARTED)
        case.start_part(run, compiled.processes[process_id], compiled)
        return None

    def restored(self, run: Run) -> None:
        if "process" in run.internal_data:
            self.shield(run)

    def shield(self, run: Run) -> Scope:
        """The called process has a root of its own."""
        scope = run.open_scope()
        scope.root = True
        scope.opaque = not self.from_parent
        return scope

    def _read_outputs(self, run: Run) -> dict[str, Json]:
        if self.outputs_map:
            return super()._read_outputs(run)
        return dict(run.scope.vars) if self.to_parent and run.own_scope else {}


class Repeat(Element, defaults.SubWorkflowTask):
    """The body of a multi-instance activity: holds one run of ``inner`` for each item of a collection."""

    element_type = "multiInstanceLoopCharacteristics"
    inner: str
    sequential: bool
    collection: str
    item_name: str | None = None
    output_name: str | None = None
    output_element: str | None = None
    until: str | None = None
    output_names: tuple[str, ...] = ()  #: names that the output element reads; local to each instance

    def work(self, run: Run) -> bool | None:
        case = case_of(run)
        run.open_scope()
        found = expressions.value(self.collection, run.scope, case.at)
        if not isinstance(found, list):
            what = ("Danh sách lặp", "inputCollection")
            raise UnusableValue(what_vi=what[0], what_en=what[1], value=found, text=self.collection)
        run.internal_data.update(items=found if self.sequential else len(found), next=0, done=0)
        if self.output_name:
            run.internal_data["outputs"] = [None] * len(found)
        run.mark(TaskState.STARTED)
        if not found:
            return True
        for item in found[:1] if self.sequential else found:
            self._spawn(run, item)
        return None

    def _spawn(self, run: Run, item: Json) -> None:
        case = case_of(run)
        number = _number(run, "next")
        run.internal_data["next"] = number + 1
        spec = run.workflow.spec.task_specs[self.inner]
        inner = case.create(run.workflow, spec, holder=run)
        inner.internal_data["index"] = number
        variables: dict[str, Json] = {"loopCounter": number + 1}
        if self.item_name:
            variables[self.item_name] = item
        for name in self.output_names:
            if name not in variables and run.scope.find(name) is None:
                variables[name] = None
        case.entered(inner)
        case.assign(inner.open_scope(), variables)

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
        if self.until is not None:
            run.internal_data["last"] = dict(inner.scope.vars)
        case_of(run).queue.appendleft((run, CHECK))

    def check(self, run: Run) -> None:
        """After each instance: is that enough, is there a next one, were they all?"""
        run.mark(TaskState.STARTED)
        items = run.internal_data.get("items")
        total = len(items) if isinstance(items, list) else _number(run, "items")
        if self._enough(run, total) or _number(run, "done") >= total:
            run.internal_data.pop("last", None)
            for inner in [held for held in run.children if not held.armed]:
                case_of(run).terminate(inner)
            run.complete()
        elif isinstance(items, list):
            self._spawn(run, items[_number(run, "next")])

    def _enough(self, run: Run, total: int) -> bool:
        if self.until is None:
            return False
        done = _number(run, "done")
        last = run.internal_data.get("last")
        seen: dict[str, Json] = dict(last) if isinstance(last, dict) else {}
        active = sum(1 for held in run.held.values() if not held.armed)
        seen.update(
            numberOfInstances=total,
            numberOfActiveInstances=active,
            numberOfCompletedInstances=done,
            numberOfTerminatedInstances=0,
        )
        if self.output_name:
            seen[self.output_name] = run.internal_data.get("outputs")
        answer = expressions.value(self.until, run.scope, case_of(run).at, seen)
        if not isinstance(answer, bool):
            raise ConditionNotBoolean(flow=self.bpmn_id, text=self.until, why_vi="", why_en="")
        return answer

    def _read_outputs(self, run: Run) -> dict[str, Json]:
        return {self.output_name: run.internal_data.get("outputs")} if self.output_name else {}


def _number(run: Run, name: str) -> int:
    found = run.internal_data.get(name)
    return found if isinstance(found, int) else 0
