import json
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.facts import ElementEntered, TaskOpened
from engine.domain.records import canonical, record
from engine.evidence import chain
from engine.evidence.chain import ChainBroken, RecordUnreadable, head, verify_chain
from tests.unit.evidence.material import AGENCY, AT, CASE, START, T1, history

RECORDS = history()
END = head(RECORDS)

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)  # fmt: skip
bodies = st.dictionaries(st.text(max_size=8), values, max_size=5)
entries = st.lists(
    st.builds(chain.Entry, kind=st.sampled_from(["command", "event"]), type=st.text(max_size=12), body=bodies),
    min_size=1, max_size=6,
)  # fmt: skip


def broken_at(records: list[chain.HistoryRecord]) -> tuple[int, str]:
    with pytest.raises(ChainBroken) as broken:
        verify_chain(records, start=START, expected=END)
    return broken.value.seq, broken.value.what


def test_what_was_appended_verifies_against_its_head() -> None:
    verify_chain(RECORDS, start=START, expected=END)


def test_an_empty_history_fits_only_the_empty_chain() -> None:
    verify_chain([], start=START, expected=START)
    assert broken_at([]) == (1, "missing")


def test_the_hash_is_that_of_mark_prev_and_canonical_fields() -> None:
    first = RECORDS[0]
    fields = {
        "agency": AGENCY, "instance_key": CASE, "seq": 1, "kind": "command", "type": "start_instance", "at": AT,
        "body": first.body,
    }  # fmt: skip
    text = b"quyche-history-1\n" + START.head_hash.encode() + b"\n" + canonical(fields)
    assert first.hash == sha256(text).hexdigest()


def test_an_event_says_the_same_as_the_fact_record() -> None:
    fact = TaskOpened(
        key=T1, element_id="T", name="n", role=None, assignee=None, candidate_users=("an",), form_id=None, due_at=AT,
        follow_up_at=None, priority=50, properties={"a": [1]},
    )  # fmt: skip
    entry = chain.event(fact)
    assert {"type": entry.type, **entry.body} == record(fact)


def test_every_event_keeps_the_text_to_be_stored() -> None:
    assert all(json.loads(written.body_text) == written.body for written in RECORDS)


@pytest.mark.parametrize("place", range(len(RECORDS)))
def test_a_missing_record_is_named(place: int) -> None:
    assert broken_at(RECORDS[:place] + RECORDS[place + 1 :])[0] == place + 1


@pytest.mark.parametrize("place", range(len(RECORDS) - 1))
def test_a_moved_record_is_named(place: int) -> None:
    moved = [*RECORDS[:place], RECORDS[place + 1], RECORDS[place], *RECORDS[place + 2 :]]
    assert broken_at(moved)[0] == place + 1


@pytest.mark.parametrize("place", range(len(RECORDS)))
def test_a_record_written_twice_is_named(place: int) -> None:
    assert broken_at(RECORDS[: place + 1] + RECORDS[place:])[0] == place + 2


def test_a_record_added_at_the_end_shows_against_the_known_head() -> None:
    more = chain.append(
        END, [chain.event(ElementEntered(key=T1, element_id="X", element_type="t", scope_key=None))], AT
    )
    verify_chain([*RECORDS, *more], start=START)
    assert broken_at([*RECORDS, *more]) == (8, "added")


def test_a_history_of_another_definition_does_not_fit() -> None:
    with pytest.raises(ChainBroken, match="does not follow"):
        verify_chain(RECORDS, start=chain.begin(AGENCY, CASE, "other"))


def test_a_history_rewritten_with_new_hashes_shows_against_the_known_head() -> None:
    forged = chain.append(START, [chain.Entry(kind=r.kind, type=r.type, body={"x": 1}) for r in RECORDS], AT)
    assert broken_at(forged) == (7, "head")


@pytest.mark.parametrize(
    ("name", "value", "what"),
    [
        ("agency", "dang", "case"),
        ("instance_key", 1, "case"),
        ("seq", 9, "order"),
        ("kind", "event", "hash"),
        ("type", "claim_task", "hash"),
        ("at", datetime(2024, 6, 4, 1, 0, 0, 1, tzinfo=UTC), "hash"),
        ("body", {"actor": "an"}, "hash"),
        ("body", {"actor": {1, 2}}, "hash"),
        ("prev", "0" * 64, "prev"),
        ("hash", "0" * 64, "hash"),
    ],
)
def test_any_altered_field_is_named(name: str, value: object, what: str) -> None:
    altered = RECORDS[2]._replace(**{name: value})
    assert broken_at([*RECORDS[:2], altered, *RECORDS[3:]]) == (3, what)


@given(entries)
def test_a_line_reads_back_as_the_record(written: list[chain.Entry]) -> None:
    records = chain.append(START, written, AT)
    assert [chain.read_line(chain.line(one)) for one in records] == [one._replace(body_text="") for one in records]
    verify_chain([chain.read_line(chain.line(one)) for one in records], start=START, expected=head(records))


@given(st.integers(0, len(RECORDS) - 1), st.integers(0, 10_000), st.integers(0, 7))
def test_any_bit_of_any_line_is_guarded(place: int, at: int, bit: int) -> None:
    lines = [bytearray(chain.line(one)) for one in RECORDS]
    lines[place][at % len(lines[place])] ^= 1 << bit
    with pytest.raises((ChainBroken, RecordUnreadable)):
        verify_chain([chain.read_line(bytes(text)) for text in lines], start=START, expected=END)


@pytest.mark.parametrize(
    "text", [b"", b"{}", b"[]", b"null", b"[" * 100_000, b'{"at":1}', b"\xff", b'{"at":"2024-06-04"}', b"9" * 5000]
)
def test_a_line_that_is_no_record_is_refused(text: bytes) -> None:
    with pytest.raises(RecordUnreadable):
        chain.read_line(text)


def test_the_refusal_speaks_vietnamese() -> None:
    assert ChainBroken(5, "hash").text("vi") == (
        "Lịch sử hồ sơ bị sai ở dòng số 5: nội dung không khớp mã băm."
    )  # fmt: skip
