"""The rules of rules.py over the rooms they hold in."""

import subprocess

import pytest

from tests.arch import rules
from tests.arch.source import CODE, files, functions, stored_files, text, tree

TRANSACTION = "engine/store/transaction.py"
CLOCK = "engine/clock.py"
TO_JSON = "engine/domain/records.py"  # turns values into JSON, which has no other type

HOLDS_IN = [
    (rules.inner_imports, ("engine", "web"), ()),
    (rules.writes, ("engine/queries",), ()),
    (rules.wall_clock, ("engine",), (CLOCK,)),
    (rules.chance, ("engine",), ()),
    (rules.dangers, CODE, ()),
    (rules.sleeps, ("web", "engine/commands", "engine/domain"), ()),
    (rules.confessions, (*CODE, "tests", "benchmarks"), ("tests/arch/rules.py",)),
    (rules.broken_promises, CODE, ()),
    (rules.loose_dictionaries, ("engine/domain", "engine/commands"), (TO_JSON,)),
    (rules.lost_tests, ("tests",), ()),
]


def found(rule: rules.Rule, names: list[str]) -> list[str]:
    return [f"{name}:{finding}" for name in names for finding in rule(text(name), tree(name))]


@pytest.mark.parametrize(("rule", "rooms", "besides"), HOLDS_IN)
def test_a_rule_holds_in_its_rooms(rule, rooms, besides):
    assert found(rule, [name for name in files(*rooms) if name not in besides]) == []


def test_ports_hand_no_loose_dictionary_on():
    assert found(rules.loose_dictionaries, files("engine/ports")) == []


def test_there_is_one_commit():
    places = [where.rsplit(":", 2)[0] for where in found(rules.commits, [*files("engine", "web")])]
    assert [place for place in places if "/migrations/" not in place] == [TRANSACTION]


def test_a_procedure_needs_no_programmer():
    assert files("processes") == []


def test_tests_lie_where_pytest_looks():
    others = [name for name in files("tests") if not name.rsplit("/", 1)[-1].startswith("test_")]
    assert [name for name in others if any(f.name.startswith("test_") for f in functions(tree(name)))] == []


def test_every_folder_of_tests_is_run(pytestconfig):
    run = {*pytestconfig.getini("testpaths"), "tests/arch"}
    have = {"/".join(name.split("/")[:2]) for name in stored_files() if name.startswith("tests/") and "/test_" in name}
    assert have - run == set()


def test_the_shares_of_make_test_are_all_tests_and_none_runs_twice(pytestconfig):
    shares = ["test-parts", "test-rooms", "test-whole"]
    said = subprocess.run(["make", "-n", *shares], check=True, capture_output=True, text=True).stdout
    words = said.split()
    assert {path: words.count(path) for path in pytestconfig.getini("testpaths")} == dict.fromkeys(
        pytestconfig.getini("testpaths"), 1
    )


def test_every_room_is_a_package():
    """Without its __init__.py a room is invisible to the contracts, which would then hold of nothing."""
    rooms = {name.rsplit("/", 1)[0] for name in files("engine", "web")}
    assert sorted(room for room in rooms if f"{room}/__init__.py" not in stored_files()) == []
