"""Answers against their form: what the browser's form refuses is refused here, and only what it asks is kept."""

from collections.abc import Mapping
from datetime import datetime
from typing import cast

from engine.decisions.forms import options, rules
from engine.decisions.forms.expressions import Evaluator
from engine.decisions.forms.filling import Filled, Instance, scope, settle, shown_instances, writable
from engine.decisions.forms.findings import AnswersUnreadable
from engine.decisions.forms.model import CHOICES, INPUTS, Form
from engine.decisions.forms.moments import judge_moment
from engine.decisions.forms.tree import Tree, at
from engine.decisions.forms.values import submitted
from engine.domain.errors import Invalid, InvalidInput
from engine.domain.facts import Variables


def clean(form: Form, answers: object, *, context: Mapping[str, object], now: datetime) -> Variables:
    """The answers of all shown fields that can be changed, and the values of the computed ones.

    ``context`` are the variables that the form was shown with; a field without answer keeps its first value, as in
    a browser where nobody touched it. ``now`` is aware, in the zone of who answers. Cleaning twice changes nothing.

    Raises InvalidInput with one finding per wrong field in the order of the form; FeelError when an expression of the
    form cannot be evaluated within its budget.
    """
    if not isinstance(answers, Mapping):
        raise InvalidInput((AnswersUnreadable(),))
    evaluator = Evaluator(now)
    filled = settle(form, answers, context, evaluator)
    judge = _Judge(filled, context, evaluator)
    findings = [finding for instance in shown_instances(filled) if (finding := judge.finding(instance))]
    if findings:
        raise InvalidInput(tuple(findings))
    return cast("Variables", judge.kept.root)


class _Judge:
    """Judges fields one by one and keeps the values of those that can be answered."""

    def __init__(self, filled: Filled, variables: Mapping[str, object], evaluator: Evaluator) -> None:
        self.kept = Tree()
        self._filled = filled
        self._variables = variables
        self._evaluator = evaluator

    def finding(self, instance: Instance) -> Invalid | None:
        field = instance.field
        if instance.path in self._filled.wrong:
            return self._filled.wrong[instance.path]
        if field.repeats:
            rows = at(self._filled.data.root, instance.path)
            self.kept.rows(instance.path, [{} for _ in rows] if isinstance(rows, list) else [])
            return None
        if field.kind not in INPUTS or field.disabled:
            return None
        value = at(self._filled.data.root, instance.path)
        can_be_changed = writable(instance, self._filled, self._evaluator)
        finding = None
        if field.kind in CHOICES:
            value, finding = self._chosen(instance, value)
        finding = finding or self._judged(instance, value, answered=can_be_changed)
        if can_be_changed or field.kind == "expression":
            self.kept.put(instance.path, submitted(value))
        return finding

    def _judged(self, instance: Instance, value: object, *, answered: bool) -> Invalid | None:
        finding = rules.judge(instance.field, value, lambda text: self._evaluate(text, instance), instance.place)
        if finding is None and answered and instance.field.kind == "datetime" and isinstance(value, str):
            return judge_moment(instance.field, value, self._evaluator.now, instance.place)
        return finding

    def _chosen(self, instance: Instance, value: object) -> tuple[object, Invalid | None]:
        known = options.known_options(
            instance.field, self._variables, scope(instance, self._filled), self._evaluator, instance.place
        )
        if instance.path in self._filled.answered:
            return value, options.judge_choice(instance.field, value, known, instance.place)
        return options.among(instance.field, value, known), None

    def _evaluate(self, text: str, instance: Instance) -> object:
        return self._evaluator.value(text, scope(instance, self._filled), instance.place)
