"""The executor of the product: ports.Executor over SpiffWorkflow 3.2.0."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Final

from SpiffWorkflow.bpmn.parser.ValidationException import ValidationException

from engine.domain.errors import Invalid, InvalidInput, NotFound
from engine.domain.facts import Variables
from engine.domain.keys import ElementKey, InstanceKey, element_key, instance_of, run_of
from engine.domain.steps import Migrate, Step
from engine.executor import expressions, literals, migrating, modifying, snapshot, stepping, timers
from engine.executor.cache import Live, Recent
from engine.executor.case import Case
from engine.executor.dialect import compile_file
from engine.executor.incidents import Incident
from engine.executor.model import Compiled, Read, Specs, signature
from engine.executor.scope import Scope
from engine.ports import Advance, Checked, Choosable, Due, Model, Running, Seen, World

LIVE_CASES: Final = 2000
COMPILED_FILES: Final = 512  #: of this process; the procedures of the regulations are about a hundred


class NotCompiled(Invalid):
    """The library refused a file that our own checks let pass."""

    code = "bpmn-not-compiled"
    vi = "Phần tử “{place}”: mô hình không biên dịch được: {reason}"
    en = 'Element "{place}": the model could not be compiled: {reason}'


class SpiffExecutor:
    """``read`` turns a deployed file into a checked, normalised tree (engine.notation.bpmn.read_bpmn).

    A live case is used again only if the stored state is byte for byte the one it made, so a wrong or late
    ``committed`` can cost time but never correctness.
    """

    def __init__(self, read: Read, *, live_cases: int = LIVE_CASES) -> None:
        self._read = read
        self._live: Recent[InstanceKey, Live] = Recent(live_cases)

    def check(self, bpmn: bytes) -> Checked:
        return Checked(processes=compiled_file(self._read, bpmn).infos)

    def advance(self, case: Running, step: Step, *, at: datetime, world: World) -> Advance:
        live = self._open(case)
        live.prepare(at, world)
        stepping.take(live, step)
        live.drain()
        state, digest = snapshot.encode(live)
        self._live.put(case.key, Live(live, state, None, signature(case.model)))
        return Advance(state=state, digest=digest, facts=tuple(live.facts), variables=dict(live.scope.vars))

    def migrate(self, case: Running, to: Model, step: Migrate, *, at: datetime, world: World) -> Advance:
        before = self._open(case)
        compiled = self.compile(to)
        live, facts = migrating.migrated(before, compiled, step.mapping)
        live.prepare(at, world)
        live.facts = facts
        migrating.listen(live, before, step.mapping)
        live.drain()
        state, digest = snapshot.encode(live)
        self._live.put(case.key, Live(live, state, None, signature(to)))
        return Advance(state=state, digest=digest, facts=tuple(live.facts), variables=dict(live.scope.vars))

    def committed(self, case: InstanceKey, revision: int) -> None:
        live = self._live.take(case)
        if live is not None:
            self._live.put(case, replace(live, revision=revision))

    def forget(self, case: InstanceKey) -> None:
        self._live.take(case)

    def apart(self) -> "SpiffExecutor":
        return SpiffExecutor(self._read, live_cases=1)

    def due(self, kind: str, text: str, at: datetime) -> Due | None:
        found = timers.due(kind, str(expressions.value(text, Scope(0, None), at)), at)
        return None if found is None else Due(at=found.at, then=timers.rest(found))

    def holds(self, condition: str, variables: Variables, at: datetime) -> bool:
        try:
            return expressions.holds(condition, Scope(0, None, dict(variables)), at)
        except Incident:
            return False

    def variables(self, case: Running) -> Mapping[ElementKey | None, Variables]:
        stored = self._look(case)
        scopes: dict[ElementKey | None, Variables] = {None: stored.scope.vars}
        for run in stored.all.values():
            if run.own_scope:
                scopes[element_key(case.key, run.id)] = run.scope.vars
        return scopes

    def visible(self, case: Running, key: ElementKey) -> Variables:
        run = self._look(case).all.get(run_of(key)) if instance_of(key) == case.key else None
        if run is None:
            raise NotFound("element", key)
        return run.scope.visible()

    def choices(self, case: Running) -> Sequence[Choosable]:
        return modifying.choices(self._look(case))

    def seen(self, case: Running, key: ElementKey) -> Seen:
        stored = self._look(case)
        found = (run.scope for run in stored.all.values() if element_key(case.key, run.id) == key)
        scope = root = next(found, stored.scope)
        repeated = False
        while not root.root and root.parent is not None:
            repeated = repeated or "loopCounter" in root.vars
            root = root.parent
        caller = element_key(case.key, root.key) if root.key else None
        return Seen(variables=scope.visible(), caller=caller, round=repeated)

    def _open(self, case: Running) -> Case:
        """The live case if it is the stored one, else the stored one read again. It is out of the cache until done."""
        live = self._live.take(case.key)
        if live is not None and self._fits(live, case):
            return self._renewed(live.case, case)
        return self._load(case)

    def _look(self, case: Running) -> Case:
        """The same to look at; a live case stays in the cache."""
        live = self._live.take(case.key)
        if live is None or not self._fits(live, case):
            return self._load(case)
        self._live.put(case.key, live)
        return self._renewed(live.case, case)

    def _renewed(self, live: Case, case: Running) -> Case:
        if live.finds:
            live.renew(self.compile(case.model))
        return live

    def _fits(self, live: Live, case: Running) -> bool:
        if live.revision is not None and live.revision != case.revision:
            return False
        return live.state == case.state and live.signature == signature(case.model)

    def _load(self, case: Running) -> Case:
        compiled = self.compile(case.model)
        if case.state:
            return snapshot.decode(case.state, case.key, compiled)
        return Case(case.key, compiled, case.model.process_id)

    def compile(self, model: Model) -> Compiled:
        specs = compiled_file(self._read, model.bpmn)
        if model.process_id not in specs.by_id:
            raise NotFound("process", model.process_id)
        return Compiled(model=model, specs=specs, compile=self.compile)


@lru_cache(maxsize=COMPILED_FILES)
def compiled_file(read: Read, bpmn: bytes) -> Specs:
    """The frozen specs of a file: of the same bytes the same, in whatever office, version or trial they lie.

    Raises InvalidInput with every finding.
    """
    try:
        specs = compile_file(read(bpmn))
    except ValidationException as cause:
        raise InvalidInput((NotCompiled(place=cause.id or "", reason=str(cause)),)) from cause
    findings = tuple(literals.check(specs))
    if findings:
        raise InvalidInput(findings)
    return specs
