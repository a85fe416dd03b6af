"""The requirement graph: decisions, inputs, knowledge and services of a model and its imports, compiled once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from engine.decisions.dmn import model as dmn
from engine.decisions.dmn.boxed import BoxedCompiler, ModelFunction
from engine.decisions.dmn.case import Case, case_of
from engine.decisions.dmn.compiling import one_at_a_time
from engine.decisions.dmn.explain import shown
from engine.decisions.dmn.names import names_in_scope, names_of
from engine.decisions.dmn.texts import Texts
from engine.decisions.dmn.types import Type, Types
from engine.decisions.feel.budget import Run
from engine.decisions.feel.scope import Compiled, Scope
from engine.decisions.feel.values import Function

Key = tuple[str, str]  #: namespace and id
_SERVICE_LEVELS: Final = 20

_TYPE_NAMES: Final[Mapping[type[dmn.Boxed], str]] = {
    dmn.LiteralExpression: "literalExpression",
    dmn.DecisionTable: "decisionTable",
    dmn.Context: "context",
    dmn.Invocation: "invocation",
    dmn.ListExpression: "list",
    dmn.Relation: "relation",
    dmn.FunctionDefinition: "functionDefinition",
    dmn.Conditional: "conditional",
    dmn.FilterExpression: "filter",
}


def _type_name(logic: dmn.Boxed | None) -> str:
    if isinstance(logic, dmn.Iteration):
        return logic.sort
    return "none" if logic is None else _TYPE_NAMES[type(logic)]


@dataclass(frozen=True, slots=True)
class _Source:
    """An input or decision that a decision reads, and the name it has there."""

    path: tuple[str, ...]
    name: str
    id: str
    decision: "_Decision | None"  #: None = input data
    type: Type
    types: Types


@dataclass(slots=True)
class _Decision:
    """Not frozen: the body is filled in after the decisions it needs exist."""

    key: Key
    name: str
    sort: str
    type: Type
    types: Types
    body: Compiled
    sources: tuple[_Source, ...] = ()
    knowledge: Mapping[str, object] | None = None
    has_logic: bool = True


@dataclass(slots=True)
class Inputs:
    """What one evaluation was given, and the decisions it has made."""

    values: Mapping[str, object]
    made: dict[Key, object]


def _put(target: dict[str, object], path: Sequence[str], name: str, value: object) -> None:
    for step in path:
        inner = target.setdefault(step, {})
        if not isinstance(inner, dict):
            inner = target[step] = {}
        target = inner
    target[name] = value


class _Service(Function):
    """A decision service as a function of its inputs."""

    __slots__ = ("_element", "_parameters", "_plan")

    def __init__(self, plan: "Plan", element: dmn.DecisionService, parameters: Sequence[tuple[str, Type]]) -> None:
        self._plan = plan
        self._element = element
        self._parameters = tuple(parameters)

    @property
    def names(self) -> Sequence[str]:
        return [name for name, _ in self._parameters]

    def call(
        self, run: Run, arguments: Sequence[object], named: Mapping[str, object] | None, offset: int | None
    ) -> object:
        case = case_of(run)
        if named is not None and not named.keys() - set(self.names):
            arguments = [named.get(name) for name in self.names]
        elif named is not None or len(arguments) != len(self._parameters):
            return case.find(self._element.id, "wrong-arguments", name=self._element.name)
        values: dict[str, object] = {}
        for (name, wanted), argument in zip(self._parameters, arguments, strict=True):
            values[name] = self._plan.types.coerced(case, argument, wanted, self._element.id)
            if argument is not None and values[name] is None:
                return None
        run.step()
        run.enter(_SERVICE_LEVELS)
        try:
            return self._plan.serve(case, self._element, values)
        finally:
            run.leave(_SERVICE_LEVELS)


class Plan:
    """A model compiled for a set of names."""

    def __init__(self, model: dmn.Model, names: frozenset[str], plans: "dict[int, Plan] | None" = None) -> None:
        self.model = model
        self.names = names
        self.types: Types
        self._plans = {} if plans is None else plans
        self._plans[id(model)] = self
        for _, imported in model.imports:
            if id(imported) not in self._plans:
                Plan(imported, names, self._plans)
        imports = {name: self._plans[id(imported)].types for name, imported in model.imports}
        self.types = Types(model, names, imports)
        self._decisions: dict[str, _Decision] = {}
        self._functions: dict[str, Function] = {}

    # ---- compiling, on first use

    def _compiler(self, element: dmn.Element) -> BoxedCompiler:
        return BoxedCompiler(Texts(self.names | names_in_scope(self.model, element)), self.types)

    def _resolved(self, hrefs: Sequence[str]) -> list[tuple[dmn.Reference, "Plan"]]:
        found = [self.model.resolve(href) for href in hrefs]
        return [(each, self._plans[id(each.model)]) for each in found if each is not None]

    @one_at_a_time
    def decision(self, element: dmn.Decision) -> _Decision:
        """The decision compiled, with everything it requires."""
        known = self._decisions.get(element.id)
        if known is not None:
            return known
        made = _Decision(
            key=(self.model.namespace, element.id),
            name=element.name,
            sort=_type_name(element.logic),
            type=self.types.named(element.type_ref),
            types=self.types,
            body=self._compiler(element).compile(element.logic),
            has_logic=element.logic is not None,
        )
        self._decisions[element.id] = made
        made.knowledge = self._knowledge(element.knowledge)
        made.sources = tuple(self._source(reference, plan) for reference, plan in self._resolved(element.information))
        return made

    @staticmethod
    def _source(reference: dmn.Reference, plan: "Plan") -> _Source:
        element = reference.element
        return _Source(
            path=reference.path,
            name=element.name,
            id=element.id,
            decision=plan.decision(element) if isinstance(element, dmn.Decision) else None,
            type=plan.types.named(element.type_ref),
            types=plan.types,
        )

    def _knowledge(self, hrefs: Sequence[str]) -> dict[str, object]:
        variables: dict[str, object] = {}
        for reference, plan in self._resolved(hrefs):
            _put(variables, reference.path, reference.element.name, plan.function(reference.element))
        return variables

    @one_at_a_time
    def function(self, element: dmn.Element) -> Function:
        """A knowledge model or service as a function."""
        known = self._functions.get(element.id)
        if known is None:
            if isinstance(element, dmn.DecisionService):
                known = self._functions[element.id] = self._service(element)
            else:
                known = self._knowledge_model(element)
        return known

    def _service(self, element: dmn.DecisionService) -> _Service:
        parameters = [
            (reference.element.name, plan.types.named(reference.element.type_ref))
            for reference, plan in self._resolved((*element.inputs, *element.input_decisions))
        ]
        return _Service(self, element, parameters)

    def _knowledge_model(self, element: dmn.Element) -> Function:
        logic = element.logic if isinstance(element, dmn.BusinessKnowledgeModel) else None
        compiler = self._compiler(element)
        function = ModelFunction(element.name, element.id, self.types, compiler.parameters(logic))
        self._functions[element.id] = function
        with compiler.texts.measured() as measure:
            body = compiler.compile(None if logic is None else logic.body)
        if logic is not None and logic.sort != "FEEL":
            sort = logic.sort
            body = lambda scope: case_of(scope.run).find(element.id, "external-function", sort=sort)  # noqa: E731
        result = self.types.named(logic.body.type_ref if logic is not None and logic.body is not None else None)
        if result.kind == "any":
            declared = self.types.named(element.type_ref)
            result = result if declared.kind == "function" else declared
        hrefs = element.knowledge if isinstance(element, dmn.BusinessKnowledgeModel) else ()
        closed_over = self._knowledge(hrefs)
        closed_over.setdefault(element.name, function)
        return function.define(body, measure.height, result, closed_over)

    # ---- running

    def decide(self, case: Case, made: _Decision, inputs: Inputs) -> object:
        """The value of a decision; each is made once per evaluation."""
        if made.key in inputs.made:
            return inputs.made[made.key]
        inputs.made[made.key] = None  # a circle reads null and does not run for ever
        variables = dict(made.knowledge or {})
        for source in made.sources:
            if source.decision is not None:
                _put(variables, source.path, source.name, self.decide(case, source.decision, inputs))
        findings = len(case.findings)  # those from here on are of this decision
        for source in made.sources:
            if source.decision is None:
                _put(variables, source.path, source.name, self._given(case, source, inputs.values))
        outer, case.tables = case.tables, []
        if not made.has_logic:
            case.find(made.key[1], "no-logic", name=made.name)
        value = made.types.coerced(case, made.body(Scope(variables, case.host, case)), made.type, made.key[1])
        inputs.made[made.key] = value
        case.explanation.append(
            {
                "decision": made.key[1],
                "name": made.name,
                "type": made.sort,
                "value": shown(case, value),
                "tables": case.tables,
                "findings": [finding.as_json() for finding in case.findings[findings:]],
            }
        )
        case.tables = outer
        return value

    @staticmethod
    def _given(case: Case, source: _Source, values: Mapping[str, object]) -> object:
        """The value of an input; that of an imported model may be given under the import's name."""
        for step in source.path:
            inner = values.get(step)
            values = inner if isinstance(inner, dict) else values
        return source.types.coerced(case, values.get(source.name), source.type, source.id)

    def serve(self, case: Case, element: dmn.DecisionService, values: Mapping[str, object]) -> object:
        """The result of a decision service for its inputs (FEEL values)."""
        inputs = Inputs(values, {})
        for reference, plan in self._resolved(element.input_decisions):
            inputs.made[(plan.model.namespace, reference.element.id)] = values.get(reference.element.name)
        results: dict[str, object] = {}
        for reference, plan in self._resolved(element.outputs):
            if isinstance(reference.element, dmn.Decision):
                results[reference.element.name] = plan.decide(case, plan.decision(reference.element), inputs)
        result = next(iter(results.values())) if len(results) == 1 else results
        declared = self.types.named(element.type_ref)
        wanted = (declared.item or Type()) if declared.kind == "function" else declared
        return self.types.coerced(case, result, wanted, element.id)

    def inputs_of(self, made: _Decision) -> frozenset[str]:
        """The variables that a decision and all it requires may read: names of inputs and of imports."""
        found: set[str] = set()
        waiting, seen = [made], {made.key}
        while waiting:
            for source in waiting.pop().sources:
                if source.decision is None:
                    found.update((source.name, *source.path))
                elif source.decision.key not in seen:
                    seen.add(source.decision.key)
                    waiting.append(source.decision)
        return frozenset(found)


@one_at_a_time
def plan_of(model: dmn.Model, extra_names: frozenset[str] = frozenset()) -> Plan:
    """The compiled model, kept on it; ``extra_names`` are special names that only the data has."""
    found = model.plans.get(extra_names)
    if isinstance(found, Plan):
        return found
    if len(model.plans) >= _KEPT_PLANS:
        model.plans.clear()
    made = Plan(model, names_of(model) | extra_names)
    model.plans[extra_names] = made
    return made


_KEPT_PLANS: Final = 8  # data with ever new names must not fill the memory
