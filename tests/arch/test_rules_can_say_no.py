"""A check that cannot fail proves nothing: each rule is shown a small wrong sample and a right one."""

import ast

import pytest

from tests.arch import rules

WRONG_AND_RIGHT = [
    (rules.inner_imports, "def f():\n    import json", "import json\ndef f(): ..."),
    (rules.commits, "session.commit()", "session.flush()"),
    (rules.commits, "with engine.begin() as c: ...", "with engine.connect() as c: ..."),
    (rules.commits, "execute('COMMIT')", "execute('SELECT 1')"),
    (rules.writes, "from sqlalchemy import insert, select", "from sqlalchemy import select"),
    (rules.writes, "q = 'DELETE FROM task'", "q = 'SELECT 1 FROM task'"),
    (rules.writes, "tasks.insert()", "names.insert(0, 'An')"),
    (rules.wall_clock, "datetime.datetime.now(UTC)", "clock.now()"),
    (rules.wall_clock, "time.time()", "time.monotonic()"),
    (rules.chance, "uuid.uuid4()", "uuid.uuid5(space, name)"),
    (rules.dangers, "eval(text)", "literal_eval(text)"),
    (rules.dangers, "pickle.loads(blob)", "json.loads(blob)"),
    (rules.sleeps, "time.sleep(1)", "event.wait(1)"),
    (rules.confessions, "x = 1  # TO" + "DO better", "x = 1  # the first of two"),
    (rules.confessions, "def f():\n    raise NotImplementedError", "def f():\n    raise ValueError"),
    (
        rules.broken_promises,
        'def f():\n    """Returns x."""\n    print(1)',
        'def f():\n    """Returns x."""\n    return 1',
    ),
    (rules.loose_dictionaries, "def f(x: dict[str, Any]): ...", "def f(x: Mapping[str, Value]): ..."),
    (rules.lost_tests, "def test_a(): ...\ndef test_a(): ...", "def test_a(): ...\ndef test_b(): ..."),
    (rules.lost_tests, "class Rules:\n    def test_a(self): ...", "class TestRules:\n    def test_a(self): ..."),
    (rules.lost_tests, "def outer():\n    def test_a(): ...", "def outer():\n    def helper(): ..."),
]


@pytest.mark.parametrize(("rule", "wrong", "right"), WRONG_AND_RIGHT)
def test_a_rule_refuses_the_wrong_sample_and_passes_the_right_one(rule, wrong, right):
    assert list(rule(wrong, ast.parse(wrong)))
    assert not list(rule(right, ast.parse(right)))
