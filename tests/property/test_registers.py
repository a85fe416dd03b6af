"""Whatever happens to the commands that take them, the numbers of a register run without a gap and without a double."""

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.domain.keys import AgencyId, Login, instance_key
from engine.store.database import Database
from engine.store.migrations import migrate
from engine.store.transaction import SqlStore
from tests.contract.material import AT

AGENCIES = ("stttt", "vptw")
SERIES = ("GNP", "QĐ")
YEARS = (2020, 2024, 2025)
ENTRIES = st.tuples(
    st.sampled_from(AGENCIES),
    st.sampled_from(SERIES),
    st.sampled_from(YEARS),
    st.integers(min_value=1, max_value=4),  # case
    st.sampled_from([None, None, "giấy"]),  # asked for once
    st.sampled_from(["kept", "kept", "rolled back", "repeated"]),
)


def entered(store, entry):
    """The line as one command enters it."""
    agency, series, year, case, once, fate = entry
    with store.transaction(AgencyId(agency), trial=fate == "rolled back") as tx:
        registers = tx.papers(instance_key(case), "leave", Login("an.gd"), AT).registers
        return registers.enter(series, year, "Giấy", once)


@given(st.lists(ENTRIES, max_size=25))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_numbers_run_by_agency_kind_and_year_or_term_without_gap_or_double(tmp_path_factory, entries):
    database = Database.open(f"sqlite:///{tmp_path_factory.mktemp('register') / 'q.db'}")
    migrate(database)
    store = SqlStore(database)
    for entry in entries:
        line = entered(store, entry)
        if entry[4] and entry[5] == "repeated":
            assert entered(store, entry) == line
    for agency, series, year in {entry[:3] for entry in entries}:
        with store.transaction(AgencyId(agency)) as tx:
            lines = tx.papers(instance_key(1), "leave", Login("an.gd"), AT).registers.lines(series, year)
        assert [line.number for line in lines] == list(range(1, len(lines) + 1))
        assert all(a.entered_at <= b.entered_at for a, b in pairwise(lines))
    database.close()
