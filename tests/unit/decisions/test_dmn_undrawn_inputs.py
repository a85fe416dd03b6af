"""Decision tables as Camunda's modeler writes them: no input data, no requirements."""

from engine.decisions.dmn import evaluate_decision
from engine.notation.dmn import read_dmn
from tests.unit.decisions.models import NOW, decision, definitions, inputs, literal


def value(*parts: str, of: str = "d", **variables: object) -> object:
    return evaluate_decision(read_dmn(definitions(*parts)), of, variables, now=NOW).value


def test_a_file_without_input_data_reads_what_the_process_has():
    assert value(decision("d", literal("days + count(people)")), days=2, people=["a", "b"]) == 4


def test_a_file_that_draws_its_inputs_sees_nothing_else():
    drawn = (inputs("days"), decision("d", literal("hours"), needs=["in_days"]))
    assert value(*drawn, days=2, hours=5) is None


def test_a_required_decision_is_no_input():
    parts = (decision("base", literal("days * 2")), decision("d", literal("base + 1"), needs=["base"]))
    assert value(*parts, days=2, base=100) == 5
