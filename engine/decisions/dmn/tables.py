"""Decision tables: inputs, rules, the seven hit policies and four aggregations, with the reasons kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from engine.decisions.dmn import model as dmn
from engine.decisions.dmn.case import Case, case_of
from engine.decisions.dmn.explain import shown
from engine.decisions.dmn.texts import Tests, Texts
from engine.decisions.dmn.types import Type, Types
from engine.decisions.feel.builtins.statistics import extreme, total
from engine.decisions.feel.scope import Compiled, Scope
from engine.decisions.feel.values import equal

_LISTS: Final = ("COLLECT", "RULE ORDER", "OUTPUT ORDER")


@dataclass(frozen=True, slots=True)
class _Input:
    source: dmn.TableInput
    value: Compiled
    type: Type
    allowed: Tests | None


@dataclass(frozen=True, slots=True)
class _Output:
    source: dmn.TableOutput
    type: Type
    default: Compiled | None
    order: Compiled | None  #: the list of allowed values, first = highest priority


@dataclass(frozen=True, slots=True)
class _Rule:
    source: dmn.Rule
    number: int  #: from 1
    tests: tuple[tuple[int, Tests], ...]  #: (which input, the tests) for cells that test something
    outputs: tuple[Compiled, ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    rule: _Rule
    values: tuple[object, ...]
    result: object


def compile_table(node: dmn.DecisionTable, texts: Texts, types: Types) -> Compiled:
    """The table as a closure over its scope."""
    return _Table(node, texts, types).run


class _Table:
    def __init__(self, node: dmn.DecisionTable, texts: Texts, types: Types) -> None:
        self.node = node
        self.types = types
        self.inputs = [
            _Input(
                each,
                texts.expression(each.text, each.id),
                types.named(each.type_ref),
                texts.tests(each.allowed, each.id) if each.allowed else None,
            )
            for each in node.inputs
        ]
        self.outputs = [
            _Output(
                each,
                types.named(each.type_ref),
                texts.expression(each.default, each.id) if each.default else None,
                texts.expression(f"[{each.values}]", each.id) if each.values else None,
            )
            for each in node.outputs
        ]
        self.rules = [self._rule(number, rule, texts) for number, rule in enumerate(node.rules, 1)]

    @staticmethod
    def _rule(number: int, rule: dmn.Rule, texts: Texts) -> _Rule:
        tests = [(place, texts.tests(text, rule.id)) for place, text in enumerate(rule.tests)]
        return _Rule(
            rule,
            number,
            tuple((place, test) for place, test in tests if test is not None),
            tuple(texts.expression(text, rule.id) for text in rule.outputs),
        )

    def run(self, scope: Scope) -> object:
        case = case_of(scope.run)
        record: dict[str, object] = {"table": self.node.id, "hitPolicy": self._policy_text(), "inputs": [], "rules": []}
        case.tables.append(record)
        values = self._input_values(case, scope, record)
        if values is None:
            return None
        hits = self._hits(case, scope, values)
        record["rules"] = [self._shown_hit(case, hit) for hit in hits]
        if not hits:
            return self._without_hit(case, scope, record)
        return self._result(case, scope, hits)

    def _policy_text(self) -> str:
        return f"{self.node.hit_policy} {self.node.aggregation}" if self.node.aggregation else self.node.hit_policy

    # ---- inputs and rules

    def _input_values(self, case: Case, scope: Scope, record: dict[str, object]) -> list[object] | None:
        """The values of the input expressions, or None when one is not allowed."""
        values: list[object] = []
        shown_inputs: list[dict[str, object]] = []
        record["inputs"] = shown_inputs
        for each in self.inputs:
            value = self.types.coerced(case, each.value(scope), each.type, each.source.id)
            values.append(value)
            shown_inputs.append(
                {
                    "input": each.source.id,
                    "label": each.source.label,
                    "expression": each.source.text.strip(),
                    "value": shown(case, value),
                }
            )
            if each.allowed is not None and value is not None and not self._passes(each.allowed, value, scope):
                case.find(each.source.id, "not-allowed", name=each.source.label or each.source.text.strip())
                return None
        return values

    @staticmethod
    def _passes(tests: Tests, value: object, scope: Scope) -> bool:
        return tests(value, Scope({"?": value}, scope, scope.run)) is True

    def _hits(self, case: Case, scope: Scope, values: Sequence[object]) -> list[_Hit]:
        inner = [Scope({"?": value}, scope, case) for value in values]
        hits: list[_Hit] = []
        case.step(1 + len(self.rules))
        for rule in self.rules:
            if all(test(values[place], inner[place]) is True for place, test in rule.tests):
                hits.append(self._hit(case, scope, rule))
                if self.node.hit_policy == "FIRST":
                    break
        return hits

    def _hit(self, case: Case, scope: Scope, rule: _Rule) -> _Hit:
        values = tuple(
            self.types.coerced(case, cell(scope), output.type, rule.source.id)
            for cell, output in zip(rule.outputs, self.outputs, strict=False)
        )
        return _Hit(rule, values, self._row(values))

    def _row(self, values: Sequence[object]) -> object:
        if len(self.outputs) == 1:
            return values[0] if values else None
        return {output.source.name: value for output, value in zip(self.outputs, values, strict=False)}

    def _shown_hit(self, case: Case, hit: _Hit) -> dict[str, object]:
        names = [output.source.name for output in self.outputs]
        annotations = [*self.node.annotations, *[""] * len(hit.rule.source.annotations)]
        return {
            "rule": hit.rule.source.id,
            "index": hit.rule.number,
            "outputs": {name: shown(case, value) for name, value in zip(names, hit.values, strict=False)},
            "annotations": [
                {"name": name, "text": text}
                for name, text in zip(annotations, hit.rule.source.annotations, strict=False)
            ],
        }

    # ---- hit policies

    def _without_hit(self, case: Case, scope: Scope, record: dict[str, object]) -> object:
        if any(output.default for output in self.outputs):
            record["default"] = True
            values = [
                self.types.coerced(case, output.default(scope), output.type, output.source.id)
                if output.default
                else None
                for output in self.outputs
            ]
            return self._row(values)
        if self.node.hit_policy == "COLLECT" and self.node.aggregation == "COUNT":
            return Decimal(0)
        if self.node.hit_policy in _LISTS and not self.node.aggregation:
            return []
        case.find(self.node.id, "no-match", name=self.node.id)
        return None

    def _result(self, case: Case, scope: Scope, hits: list[_Hit]) -> object:
        policy = self.node.hit_policy
        results = [hit.result for hit in hits]
        if policy == "UNIQUE" and len(hits) > 1:
            return self._refuse(case, "many-hits", hits)
        if policy == "ANY" and any(equal(case, each, results[0]) is not True for each in results[1:]):
            return self._refuse(case, "different-outputs", hits)
        if policy in ("UNIQUE", "ANY", "FIRST"):
            return results[0]
        if policy in ("PRIORITY", "OUTPUT ORDER"):
            ordered = self._by_priority(case, scope, hits)
            return ordered[0] if policy == "PRIORITY" else ordered
        return results if self.node.aggregation is None else self._aggregate(case, results)

    def _refuse(self, case: Case, key: str, hits: list[_Hit]) -> object:
        rules = ", ".join(str(hit.rule.number) for hit in hits)
        return case.find(self.node.id, key, name=self.node.id, count=len(hits), rules=rules)

    def _by_priority(self, case: Case, scope: Scope, hits: list[_Hit]) -> list[object]:
        orders = [output.order(scope) if output.order else None for output in self.outputs]

        def rank(hit: _Hit) -> list[int]:
            return [_rank(case, value, order) for value, order in zip(hit.values, orders, strict=False)]

        return [hit.result for hit in sorted(hits, key=rank)]

    def _aggregate(self, case: Case, results: list[object]) -> object:
        aggregation = self.node.aggregation
        if aggregation == "COUNT":
            return Decimal(len(_distinct(case, results)))
        known = [each for each in results if each is not None]
        if aggregation == "SUM":
            found: object = total(known) if known else Decimal(0)
        else:
            found = extreme(known, "min" if aggregation == "MIN" else "max")
        if found is None:
            case.find(self.node.id, "not-aggregated", name=self.node.id, aggregation=aggregation)
        return found


def _rank(case: Case, value: object, order: object) -> int:
    """The place of a value in its list of priorities; values that are not listed come last."""
    if not isinstance(order, list):
        return 0
    return next((place for place, each in enumerate(order) if equal(case, value, each) is True), len(order))


def _distinct(case: Case, results: list[object]) -> list[object]:
    found: list[object] = []
    for each in results:
        if not any(equal(case, each, known) is True for known in found):
            found.append(each)
    return found
