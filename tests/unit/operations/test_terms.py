"""Legal terms: the first day is not counted, a rest day at the end moves on, a suspended case's clock stands still."""

import pytest

from engine.operations.terms import NotATerm
from tests.fakes.desk import Office, run


@pytest.mark.parametrize(
    ("begun", "term", "paused", "last"),
    [
        ("2024-05-06", "7 wd", 0, "2024-05-15"),
        ("2024-05-15", "30 d", 0, "2024-06-14"),
        ("2024-05-20", "90 d", 0, "2024-08-19"),  # the 18th is a Sunday
        ("2024-05-20", "30 d", 10, "2024-07-01"),  # 29 June is a Saturday
    ],
)
def test_a_term_ends_as_the_law_counts(begun, term, paused, last):
    found = run(Office().desk(), "calendar.term", **{"from": begun, "term": term, "paused": paused})
    assert found["date"] == last


def test_what_is_no_term_is_refused():
    with pytest.raises(NotATerm):
        run(Office().desk(), "calendar.term", **{"from": "2024-05-06", "term": "seven days"})
