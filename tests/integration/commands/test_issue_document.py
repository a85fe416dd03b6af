"""Issuing a paper, row by row of the shared part: the guard, initials, the number, sending, publication (S.3)."""

from collections.abc import Iterator
from typing import Final

import pytest

from engine.domain.errors import InvalidInput
from engine.queries.api_incidents import AskIncidents
from engine.queries.api_search import Search
from engine.queries.cases import AskCases
from engine.queries.register import AskRegister
from engine.worker import Runner
from tests.integration.commands.opinions import names
from tests.offices import AGREED, Desk
from tests.unit.executor.bpmn import boundary, end, flows, mapping, node, process, start, user

PARTS: Final = ("matter", "persons", "party_no", "reasons", "case_no")
DATA: Final = "={" + ", ".join(f"{one}: &quot;–&quot;" for one in PARTS) + "}"
GIVEN: Final = {
    "agency": "stttt", "symbol": "STTTT", "author": "lan.cv", "signer": "=null", "signer_for": "=null",
    "signer_role": "agency_head", "facts": "=[]", "series": "TB", "register_text": "Nội quy ra vào",
    "template": "neu-ly-do-cap-uy.docx", "title": "Thông báo", "file_name": "thong-bao.docx", "data": DATA,
    "doc_class": "agency", "approves": "=false", "matter_unit": "stttt.cntt", "paper": "=null",
    "recipients": "=[&quot;Các đơn vị&quot;]", "tell": "=[]", "gate_required": "=null", "gate_result": "=null",
    "publish_kind": "=null", "public_text": "=null",
}  # fmt: skip
RESULTS: Final = ("doc_no", "doc_date", "sent_at", "document", "issue_result", "signed_file", "doc_id")
MENDS: Final = "Xử lý văn bản chưa ban hành được"  #: what the head of the Office is asked
WHY: Final = "Không có ai được ủy quyền ký"
MINE: Final = '<zeebe:assignmentDefinition assignee="=requester"/>'


def issues(desk: Desk, *caught: str, **changed: str) -> int:
    """Lan's case has a paper issued; she gets the task "done", or one that is called as the error that came."""
    ext = '<zeebe:calledElement processId="issue-document" propagateAllParentVariables="false"/>'
    results = {name: f"={name}" for name in RESULTS}
    body = start() + node("callActivity", "call", ext=ext + mapping(inputs={**GIVEN, **changed}, outputs=results))
    body += user("done", ext=MINE) + end() + flows("s call", "call done", "done e")
    for code in caught:
        body += boundary(f"on_{code}", "call", f'<bpmn:errorEventDefinition errorRef="err_{code}"/>')
        body += user(code, ext=MINE) + end(f"e_{code}") + flows(f"on_{code} {code}", f"{code} e_{code}")
    errors = "".join(f'<bpmn:error id="err_{code}" errorCode="{code}"/>' for code in caught)
    desk.deploy(("p.bpmn", process(body, tops=errors)))
    return desk.start("lan.cv", "p")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = Desk.opened(tmp_path_factory.mktemp("issue") / "data")
    yield opened
    opened.office.close()


def numbered(desk: Desk) -> int:
    return len(desk.office.ask(AskRegister(actor=desk.actor("an.gd"), series="TB", year=2024)).rows)


def data(desk: Desk, key: int) -> dict[str, object]:
    tools = desk.office._tools
    with tools.store.transaction(desk.actor("lan.cv").agency, trial=True) as tx:
        case = tx.instances.take(key)
        return dict(tools.executor.variables(tools.running(tx, case))[None])


def sent(desk: Desk) -> None:
    desk.complete("oanh.vt", "done")


def finished(desk: Desk, task: str) -> None:
    """Lan's last task; the next test begins with nothing open."""
    assert names(desk, "lan.cv") == [task]
    desk.complete("lan.cv")


def mended(desk: Desk, outcome: str, **answers: str) -> None:
    """The head of the Office deals with a paper that cannot be issued; nothing has been numbered."""
    assert MENDS in names(desk, "dung.cvp")
    desk.complete("dung.cvp", outcome, **answers)


def test_without_the_conclusion_of_the_leadership_no_number_is_taken_and_the_caller_is_told_gate_missing(desk):
    before = numbered(desk)
    issues(desk, "GATE_MISSING", gate_required="=true", signer="an.gd")
    with pytest.raises(InvalidInput):
        mended(desk, "give_up")
    mended(desk, "give_up", mend_note=WHY)
    assert numbered(desk) == before
    finished(desk, "GATE_MISSING")


def test_the_conclusion_is_noted_where_it_stands_and_the_paper_is_issued(desk):
    before = numbered(desk)
    issues(desk, "GATE_MISSING", gate_required="=true", signer="an.gd")
    with pytest.raises(InvalidInput):
        mended(desk, "record_gate", gate_kind="agreed")
    mended(desk, "record_gate", gate_kind="agreed", gate_ref="Biên bản 12/BB ngày 03/06/2024")
    sent(desk)
    assert numbered(desk) == before + 1
    finished(desk, "done")


def test_with_the_conclusion_it_goes_on(desk):
    issues(desk, "GATE_MISSING", gate_required="=true", gate_result="agreed", signer="an.gd")
    sent(desk)
    finished(desk, "done")


def test_who_may_not_sign_takes_no_number_and_is_answered_to_the_caller_as_no_signer(desk):
    before = numbered(desk)
    issues(desk, "NO_SIGNER", signer="hanh.tp")
    mended(desk, "check_again")  # nothing has changed
    mended(desk, "give_up", mend_note=WHY)
    assert numbered(desk) == before
    finished(desk, "NO_SIGNER")


def test_what_the_first_one_may_not_sign_the_head_signs(desk):
    before = numbered(desk)
    issues(desk, signer="hanh.tp")
    assert "Ngô Bích Hạnh không có thẩm quyền ký" in str(desk.task("dung.cvp", desk.only("dung.cvp").key).facts)
    mended(desk, "head_signs")
    desk.complete("hanh.tp", "forward", **AGREED)
    desk.complete("dung.cvp", "forward", **AGREED)
    desk.complete("an.gd", "approve", **AGREED)
    assert numbered(desk) == before + 1
    sent(desk)
    finished(desk, "done")


def test_an_error_that_no_caller_catches_stands_with_its_name(desk):
    key = issues(desk, signer="hanh.tp")
    mended(desk, "give_up", mend_note=WHY)
    (incident,) = desk.office.ask(AskIncidents(actor=desk.actor("tri.qtht"), search=Search())).rows
    assert incident.instance_key == key
    assert "NO_SIGNER" in incident.text


def test_content_form_and_signature_come_before_the_number_then_the_clerk_sends_it(desk):
    before = numbered(desk)
    key = issues(desk)
    desk.complete("hanh.tp", "forward", **AGREED)
    desk.complete("dung.cvp", "forward", **AGREED)
    assert numbered(desk) == before
    desk.complete("an.gd", "approve", **AGREED)
    assert numbered(desk) == before + 1
    sent(desk)
    told = data(desk, key)
    assert (told["doc_no"], told["doc_date"]) == (f"{before + 1:02}/TB-STTTT", "2024-06-04")
    assert str(told["sent_at"]).startswith("2024-06-04T")
    assert (told["signed_file"], told["doc_id"]) == ("thong-bao.docx", told["document"]["sha256"])
    finished(desk, "done")


def test_who_has_decided_is_not_asked_for_a_signature_again(desk):
    issues(desk, signer="an.gd")
    sent(desk)
    finished(desk, "done")


def test_the_signer_returns_it_and_nothing_is_issued(desk):
    before = numbered(desk)
    key = issues(desk)
    desk.complete("hanh.tp", "return", comment="Chưa đúng căn cứ pháp lý", changes_wanted="Sửa căn cứ")
    assert (numbered(desk), data(desk, key)["issue_result"]) == (before, "returned")
    finished(desk, "done")


def test_what_has_to_be_public_becomes_a_publication_once_it_is_sent(desk):
    key = issues(desk, signer="an.gd", publish_kind="quy_che")
    sent(desk)
    Runner(desk.office).turn()
    (public,) = desk.office.ask(AskCases(actor=desk.actor("an.gd"), search="Công khai")).rows
    assert public.title == "Công khai: Thông báo: Nội quy ra vào"
    assert data(desk, public.key)["doc_id"] == data(desk, key)["doc_id"]
    finished(desk, "done")


def test_an_urgent_paper_goes_out_the_same_day_and_a_restricted_one_is_not_made_public(desk):
    urgent = {"urgency": "urgent", "security": "restricted", "publish_kind": "quy_che", "file_code": "TC-01"}
    issues(desk, signer="an.gd", effective_from="2024-07-01", **urgent)
    task = desk.only("oanh.vt")
    assert task.due_at.date() == task.opened_at.date()
    assert {"Khẩn: gửi ngay trong ngày", "01/07/2024", "TC-01"} <= {
        one.value for one in desk.task("oanh.vt", task.key).facts
    }
    sent(desk)
    Runner(desk.office).turn()
    lines = desk.office.ask(AskRegister(actor=desk.actor("an.gd"), series="TB", year=2024)).rows
    assert "Nội quy ra vào, có hiệu lực từ 01/07/2024 – hồ sơ TC-01" in [one.text for one in lines]
    assert len(desk.office.ask(AskCases(actor=desk.actor("an.gd"), search="Công khai")).rows) == 1
    finished(desk, "done")


def test_a_publication_keeps_when_it_was_published_and_what_share_has_read(desk):
    issues(desk, signer="an.gd", publish_kind="khac")  # on the network alone: over at once
    sent(desk)
    Runner(desk.office).turn()
    public = desk.office.ask(AskCases(actor=desk.actor("an.gd"), search="Công khai")).rows[0]
    kept = data(desk, public.key)
    assert [one[:10] for one in kept["published_at"]] == ["2024-06-04"]
    assert kept["read_rate"] is None  # there, but nobody had to acknowledge
    finished(desk, "done")
