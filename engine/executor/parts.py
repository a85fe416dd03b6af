"""Activities that hold a scope of their own: subprocess, ad-hoc subprocess, call activity."""

import hashlib
from typing import Any

from SpiffWorkflow.bpmn.specs import defaults
from SpiffWorkflow.util.task import TaskState

from engine.domain.facts import Json, ProcessCalled
from engine.executor import expressions
from engine.executor.case import case_of
from engine.executor.elements import Element
from engine.executor.incidents import AdHocUnfinished, ProcessMissing, UnusableValue
from engine.executor.model import Compiled
from engine.executor.run import Run
from engine.executor.scope import Scope
from engine.ports import called_name


class SubProcess(Element, defaults.SubWorkflowTask):
    is_part = True
    keeps_done = True
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


class AdHoc(SubProcess):
    """Runs those of its activities that an expression names, each once, until a condition holds or all are done."""

    asks_when_done = True
    chosen: str  #: FEEL; "" = somebody says while it is under way
    until: str | None = None
    cancel_remaining: bool = True
    sequential: bool = False

    def work(self, run: Run) -> bool | None:
        scope = run.open_scope()
        compiled: Compiled = getattr(run.workflow, "compiled")  # noqa: B009 - workflows are untyped to mypy
        spec = compiled.processes[self.spec]
        if not self.chosen:
            run.mark(TaskState.STARTED)
            case_of(run).attach_part(run, spec, compiled).begin(())
            return None
        known = self.known(spec)
        found = expressions.value(self.chosen, scope, case_of(run).at)
        names = found if isinstance(found, list) else [found]
        if found is None or not all(isinstance(name, str) and name in known for name in names):
            what = ("Danh sách việc của quy trình con tùy ứng", "activeElementsCollection")
            raise UnusableValue(what_vi=what[0], what_en=what[1], value=found, text=self.chosen)
        begun = [known[str(name)] for name in names]
        if self.sequential:
            run.internal_data["next"] = [*begun[1:]]
            begun = begun[:1]
        run.mark(TaskState.STARTED)
        case_of(run).start_part(run, spec, compiled, begun)
        return None

    def known(self, spec: Any) -> dict[str, str]:
        """Its activities: element id -> name of the spec."""
        return {spec.task_specs[name].bpmn_id: name for name in spec.entrances}

    def begin(self, run: Run, name: str, variables: dict[str, Json]) -> None:
        """Somebody has chosen an activity; in sequence it waits for its turn."""
        ahead = run.internal_data.get("next")
        if self.sequential and not run.part.at_rest:
            run.internal_data["next"] = [*(ahead if isinstance(ahead, list) else []), [name, variables]]
        else:
            self._create(run, name, variables)

    def _create(self, run: Run, name: str, variables: dict[str, Json]) -> None:
        case = case_of(run)
        inner = case.create(run.part, run.part.spec.task_specs[name])
        if variables:
            case.entered(inner)
            case.assign(inner.open_scope(), variables)

    def stepped(self, run: Run) -> bool:
        """An element inside is done. True: that was enough, the rest is taken away or waited for."""
        if run.internal_data.get("enough"):
            return False
        if self.until is None or not expressions.holds(self.until, run.part.scope, case_of(run).at):
            return False
        run.internal_data["enough"] = True
        run.internal_data.pop("next", None)
        return self.cancel_remaining

    def rested(self, run: Run) -> bool:
        """Nothing moves inside. True: it is over. Raises AdHocUnfinished if its condition still wants more."""
        ahead = run.internal_data.get("next")
        if isinstance(ahead, list) and ahead:
            run.internal_data["next"] = ahead[1:]
            self._next(run, ahead[0])
            return False
        if self.until is None or run.internal_data.get("enough"):
            return True
        if not self.chosen:
            return False  # somebody will say what comes next
        raise AdHocUnfinished(text=self.until)

    def _next(self, run: Run, entry: Json) -> None:
        match entry:
            case [str(name), dict(variables)]:
                self._create(run, name, variables)
            case str(name):
                self._create(run, name, {})

    def check(self, run: Run) -> None:
        """After an element inside."""
        if "undo" in run.internal_data:
            super().check(run)
        elif run.part is not None and (self.stepped(run) or (run.part.at_rest and self.rested(run))):
            case_of(run).end_part(run)


class CallActivity(Element, defaults.CallActivity):
    """Reads look through to the caller unless told otherwise; what the called process writes stays in it until it ends.

    With an output mapping only its targets come back, else all its variables (propagateAllChildVariables).
    """

    is_part = True
    keeps_done = True
    process: str
    binding: str = "latest"
    version_tag: str | None = None
    from_parent: bool = True
    to_parent: bool = True

    def work(self, run: Run) -> bool | None:
        case = case_of(run)
        what = ("Mã quy trình được gọi", "processId")
        process_id = expressions.text_or_none(self.process, run.scope, case.at, what=what)
        if process_id is None:
            raise UnusableValue(what_vi=what[0], what_en=what[1], value="null", text=self.process)
        name = called_name(process_id, self.binding, self.version_tag)
        found = case.find_process(run.workflow, name)
        if found is None:
            raise ProcessMissing(process_id=name)
        self._tell(run, name, found[1])
        self.shield(run)
        run.internal_data["process"] = name
        run.mark(TaskState.STARTED)
        case.start_part(run, *found)
        return None

    def _tell(self, run: Run, name: str, compiled: Compiled) -> None:
        """What no model says: which file it is."""
        here: Compiled = getattr(run.workflow, "compiled")  # noqa: B009 - workflows are untyped to mypy
        if compiled is here or name in here.model.called:
            return
        case = case_of(run)
        sha256 = hashlib.sha256(compiled.model.bpmn).hexdigest()
        case.facts.append(ProcessCalled(key=run.key, element_id=self.bpmn_id, process=name, sha256=sha256))

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
