"""DMN 1.1 to 1.5 decisions over process variables, with the explanation that the history keeps."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from engine.decisions.dmn import model
from engine.decisions.dmn.case import Case
from engine.decisions.dmn.findings import Finding
from engine.decisions.dmn.graph import Inputs, Plan, plan_of
from engine.decisions.dmn.model import Decision, DecisionService, Element, Model
from engine.decisions.feel.budget import DEFAULT, Budget
from engine.decisions.feel.errors import FeelError, FeelLimitError
from engine.decisions.feel.lexical import is_simple
from engine.decisions.feel.messages import Message
from engine.decisions.feel.values import Function
from engine.decisions.feel.variables import from_json_noting, to_json
from engine.domain.errors import NotFound

__all__ = ["DecisionResult", "Finding", "Model", "evaluate_decision", "evaluate_service", "model", "required_inputs"]

NO_FUNCTIONS: Mapping[str, Function] = {}


@dataclass(frozen=True)
class DecisionResult:
    """The value, and why.

    ``explanation`` has one entry per decision made, in order: decision, name, type, value, tables (each with inputs,
    matched rules, outputs and annotations) and findings; all of it JSON.
    """

    value: object  #: JSON
    explanation: tuple[dict[str, object], ...]
    findings: tuple[Finding, ...] = ()

    @property
    def failures(self) -> tuple[Finding, ...]:
        """Broken rules of DMN: two hits of a UNIQUE table, no match, a value of the wrong type or not allowed."""
        return tuple(finding for finding in self.findings if finding.feel is None)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What FEEL texts had to say about values that became null."""
        return tuple(finding for finding in self.findings if finding.feel is not None)


def evaluate_decision(
    dmn: Model,
    decision: str,
    variables: Mapping[str, object],
    *,
    now: datetime | None = None,
    functions: Mapping[str, Function] = NO_FUNCTIONS,
    budget: Budget = DEFAULT,
) -> DecisionResult:
    """Make a decision, named by id or name, and all that it requires. Every text may call ``functions``.

    Raises NotFound for an unknown decision, FeelLimitError, FeelClockError, FeelTypeError (the value is no JSON).
    """
    element = dmn.decision(decision)
    if element is None:
        raise NotFound("decision", decision)
    case, value = decide(dmn, element, variables, now=now, functions=functions, budget=budget)
    return _result(case, value, budget)


def evaluate_service(
    dmn: Model,
    service: str,
    variables: Mapping[str, object],
    *,
    now: datetime | None = None,
    functions: Mapping[str, Function] = NO_FUNCTIONS,
    budget: Budget = DEFAULT,
) -> DecisionResult:
    """Run a decision service over its inputs; several output decisions give a context by name."""
    element = next(
        (each for each in dmn.elements if isinstance(each, DecisionService) and service in (each.id, each.name)), None
    )
    if element is None:
        raise NotFound("decision service", service)
    case, value = serve(dmn, element, variables, now=now, functions=functions, budget=budget)
    return _result(case, value, budget)


def required_inputs(dmn: Model, decision: str) -> frozenset[str]:
    """The variables that a decision and all it requires read."""
    element = dmn.decision(decision)
    if element is None:
        raise NotFound("decision", decision)
    plan = plan_of(dmn)
    return plan.inputs_of(plan.decision(element))


# ---------------------------------------------------------------- with FEEL values, for the conformance suite


def decide(
    dmn: Model,
    element: Decision,
    variables: Mapping[str, object],
    *,
    now: datetime | None,
    functions: Mapping[str, Function] = NO_FUNCTIONS,
    budget: Budget = DEFAULT,
) -> tuple[Case, object]:
    """The FEEL value of a decision."""
    try:
        plan = plan_of(dmn)
        wanted = plan.inputs_of(plan.decision(element))
        plan, values = _prepared(dmn, plan, {name: variables[name] for name in variables if name in wanted})
        case = _case(plan, Case(now, budget, functions))
        return case, plan.decide(case, plan.decision(element), Inputs(values, {}))
    except RecursionError as cause:
        raise _too_deep(dmn, element) from cause


def serve(
    dmn: Model,
    element: DecisionService,
    variables: Mapping[str, object],
    *,
    now: datetime | None,
    functions: Mapping[str, Function] = NO_FUNCTIONS,
    budget: Budget = DEFAULT,
) -> tuple[Case, object]:
    """The FEEL value of a decision service."""
    try:
        plan, values = _prepared(dmn, plan_of(dmn), variables)
        case = _case(plan, Case(now, budget, functions))
        return case, plan.serve(case, element, values)
    except RecursionError as cause:
        raise _too_deep(dmn, element) from cause


def _too_deep(dmn: Model, element: Element) -> FeelLimitError:
    """What was being compiled may be incomplete, so nothing of it is kept."""
    dmn.plans.clear()
    return FeelLimitError(Message("stack-too-deep"), place=element.id)


def _prepared(dmn: Model, plan: Plan, given: Mapping[str, object]) -> tuple[Plan, dict[str, object]]:
    """The inputs as FEEL values, and the plan that knows the special names inside them."""
    keys: set[str] = set()
    values = {name: from_json_noting(value, keys) for name, value in given.items()}
    extra = frozenset(key for key in keys if not is_simple(key)) - plan.names if keys else frozenset()
    return (plan_of(dmn, extra) if extra else plan), values


def _case(plan: Plan, case: Case) -> Case:
    """The case, knowing the model's types for `instance of`."""
    types = plan.types
    case.types = lambda name, value: (
        value is not None and types.conforms(case, value, types.named(name), constraints=False)
    )
    return case


def _result(case: Case, value: object, budget: Budget) -> DecisionResult:
    try:
        return DecisionResult(to_json(value, budget), tuple(case.explanation), tuple(case.findings))
    except FeelError as error:
        raise error.within("", str(case.explanation[-1]["decision"]) if case.explanation else "") from None
