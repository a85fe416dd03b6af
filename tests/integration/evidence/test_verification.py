"""A case that was written by the real commands verifies; whatever is altered behind its back is named."""

import json
from hashlib import sha256

import pytest

from engine.domain.errors import NotFound
from engine.evidence import chain
from engine.store.types import EPOCH, MICROSECOND
from tests.integration.evidence.leave import STTTT, House, who

UNSEALED = "at > (SELECT min(at) FROM history) + 43200000000"  #: after the day that has a seal
COLUMNS = "kind, type, at, body, prev, hash"
ALTERED = [
    ("UPDATE history SET body = replace(body, 'Về quê', 'Ra biển') WHERE seq = 1", "dòng số 1:"),
    ("UPDATE history SET body = body || ' ' WHERE seq = 40", "dòng số 40:"),
    ("UPDATE history SET body = 'null' WHERE seq = 40", "dòng số 40:"),
    ("UPDATE history SET body = '{' WHERE seq = 40", "dòng số 40:"),
    ("UPDATE history SET type = 'claim_task' WHERE type = 'complete_task'", "dòng số "),
    ("UPDATE history SET at = at + 1 WHERE seq = 12", "dòng số 12:"),
    ("UPDATE history SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE seq = 12", "dòng số 12:"),
    ("DELETE FROM history WHERE seq = 17", "dòng số 17:"),
    ("DELETE FROM history WHERE seq = 1", "dòng số 1:"),
    ("DELETE FROM history WHERE seq > 100", "dòng số 101: thiếu"),
    ("DELETE FROM history", "dòng số 1: thiếu"),
    ("UPDATE history SET seq = 10000 - seq WHERE seq IN (20, 9979)", "dòng số 20:"),
    (f"INSERT INTO history SELECT agency_id, instance_key, seq + 1, {COLUMNS} FROM history ORDER BY seq DESC LIMIT 1",
     "dòng số "),
    ("UPDATE instance SET head_hash = substr(head_hash, 2) || '0'", "dòng cuối khác với mã băm"),
    ("UPDATE instance SET digest = substr(digest, 2) || '0'", "(digest)"),
    ("UPDATE instance SET snapshot = CAST(substr(snapshot, 1, length(snapshot) - 1) || x'00' AS BLOB)", "trạng thái"),
    ("UPDATE instance SET snapshot = x'05'", "trạng thái"),
    ("UPDATE instance SET snapshot = 'text'", "trạng thái"),
    ("UPDATE instance SET revision = revision + 1", "(revision)"),
    ("UPDATE instance SET state = 'terminated'", "(state)"),
    ("UPDATE document SET content = CAST(content || x'00' AS BLOB) WHERE id = 1", "don-xin-nghi"),
    ("UPDATE document SET content = 'text' WHERE id = 1", "don-xin-nghi"),
    ("DELETE FROM document WHERE title = 'Giấy nghỉ phép'", "giay-nghi-phep"),
    ("UPDATE seal SET root = substr(root, 2) || '0'", "Niêm phong ngày 2024-06-03"),
    ("UPDATE seal SET signature = CAST(substr(signature, 1, 63) || x'ff' AS BLOB)", "Niêm phong ngày 2024-06-03"),
    ("UPDATE resource SET content = CAST(content || x'20' AS BLOB) WHERE name = 'leave.bpmn'", "leave.bpmn"),
]  # fmt: skip


def test_a_case_as_it_was_written_verifies_and_runs_again_to_its_state(case: House) -> None:
    found = case.verification()
    assert (found.ok, found.replayed, found.problem) == (True, True, "")
    (count,), (head,) = case.sql("SELECT max(seq) FROM history")[0], case.sql("SELECT head_hash FROM instance")[0]
    assert (found.records, found.head, found.checked_at) == (count, head, case.clock.now())


@pytest.mark.parametrize(("statement", "place"), ALTERED)
def test_whatever_is_altered_in_the_tables_is_named(copied: House, statement: str, place: str) -> None:
    copied.sql(statement)
    found = copied.verification()
    assert (found.ok, found.replayed) == (False, False)
    assert place in found.problem


def test_a_paper_swapped_with_its_hash_is_found_by_the_history(copied: House) -> None:
    other = b"another paper"
    copied.sql("UPDATE document SET content = ?, sha256 = ? WHERE id = 1", values=(other, sha256(other).hexdigest()))
    assert "don-xin-nghi" in copied.verification().problem


def rewrite(house: House, old: str, new: str, first: int, last: int) -> None:
    """What somebody does who knows the format and has the database: the chain is made anew, with its head."""
    rows = house.sql("SELECT seq, kind, type, at, body, prev FROM history ORDER BY seq")
    head = chain.Chain(agency=STTTT, instance_key=house.case, head_seq=0, head_hash=rows[0][5])
    for seq, kind, name, at, body, _ in rows:
        text = body.replace(old, new) if first <= seq <= last else body
        entry = chain.Entry(kind=kind, type=name, body=json.loads(text))
        (record,) = chain.append(head, [entry], EPOCH + at * MICROSECOND)
        values = (record.body_text, record.prev, record.hash, seq)
        house.sql("UPDATE history SET body = ?, prev = ?, hash = ? WHERE seq = ?", values=values)
        head = chain.head([record])
    house.sql("UPDATE instance SET head_hash = ?", values=(head.head_hash,))


def seq_of(house: House, condition: str) -> int:
    return house.sql(f"SELECT min(seq) FROM history WHERE {condition}")[0][0]


def test_a_history_made_anew_differs_from_the_seal_of_its_day(copied: House) -> None:
    rewrite(copied, "Về quê", "Ra biển", 1, 9999)
    sealed = json.loads(copied.sql("SELECT heads FROM seal WHERE agency_id = 'stttt' ORDER BY day DESC")[0][0])[0][1]
    assert copied.verification().problem == f"Lịch sử khác với niêm phong ngày 2024-06-03 ở dòng số {sealed}."


def test_an_answer_made_up_after_the_seal_runs_differently(copied: House) -> None:
    seq = seq_of(copied, "type = 'complete_task' AND body LIKE '%chau.pgd%'")
    rewrite(copied, "Đồng ý", "Rất đồng ý", seq, seq)
    assert f"Chạy lại hồ sơ khác với lịch sử ở dòng số {seq}:" in copied.verification().problem


def test_a_state_that_was_never_reached_is_found(copied: House) -> None:
    seq = seq_of(copied, f"type = 'stateReached' AND {UNSEALED}")
    rewrite(copied, '"digest":"', '"digest":"0', seq, seq)
    assert "trạng thái khác" in copied.verification().problem


def test_events_that_no_step_explains_are_found(copied: House) -> None:
    seq = seq_of(copied, "type = 'complete_task' AND body LIKE '%chau.pgd%'")
    rewrite(copied, '"step":', '"stop":', seq, seq)
    assert f"dòng số {seq}: không có bước nào giải thích" in copied.verification().problem


def test_a_value_that_no_executor_writes_is_named(copied: House) -> None:
    seq = seq_of(copied, f"type = 'elementEntered' AND {UNSEALED}")
    rewrite(copied, '"element_type":"', '"element_kind":"', seq, seq)
    assert "elementEntered" in copied.verification().problem


def test_the_problem_is_told_in_the_language_of_the_asker(copied: House) -> None:
    copied.sql("DELETE FROM history WHERE seq = 17")
    problem = copied.verification(who("an.gd", "en")).problem
    assert problem == "The history of the case is broken at record 17: the numbers do not follow each other."


@pytest.mark.parametrize("login", ["an.gd", "lan.cv", "hanh.tp", "chau.pgd"])
def test_whoever_sees_the_case_may_verify_it(case: House, login: str) -> None:
    assert case.verification(who(login)).ok


@pytest.mark.parametrize("ask", ["verification", "replay", "file"])
@pytest.mark.parametrize("login", ["minh.cv", "quan.tp", "nobody"])
def test_for_others_the_case_is_not_there(case: House, ask: str, login: str) -> None:
    with pytest.raises(NotFound):
        getattr(case, ask)(who(login))


def test_verifying_leaves_the_live_case_alone(copied: House) -> None:
    assert copied.verification().ok
    copied.act("oanh.vt", "confirm", claim=True)
    assert copied.verification().ok
