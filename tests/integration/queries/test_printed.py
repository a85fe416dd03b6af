"""A procedure is printed from the model alone, as context.md section 8 asks for it (I-1 … I-6)."""

import io

import docx
import pytest

from engine.domain.errors import NotFound
from engine.queries.printed import AskPrinted, duration
from engine.queries.printed_paper import AskPrintedPaper
from engine.queries.procedures import AskDiagram
from tests.integration.commands.designs import HEAD, THAO, WHY, Studio
from tests.offices import Desk

#: one procedure of every folder that people begin
STARTED = (
    "leave",
    "business-trip",
    "meeting",
    "written-consultation",
    "complaint",
    "travel-paper-signoff",
    "follow-up",
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """An office in which nothing changes but designs."""
    opened = Desk.opened(tmp_path_factory.mktemp("printed") / "data")
    yield opened
    opened.office.close()


@pytest.fixture(scope="module")
def studio(desk):
    return Studio(desk, "travel-paper-signoff")


@pytest.fixture(scope="module")
def draft(studio):
    return studio.open(title="Bản in")


def printed(desk, key, by=THAO, **of):
    return desk.office.ask(AskPrinted(actor=desk.actor(by), design=key, **of))


def test_i1_cover_log_table_chart_forms_and_stored_files_come_without_editing(desk, draft):
    made = printed(desk, draft)
    (process,) = made.processes
    assert (made.code, made.agency, len(made.log) >= 1) == ("QT-32", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", True)
    assert {one.name for one in made.forms} == {"signoff-confirm", "signoff-start"}
    assert [name for _, name in made.papers] == ["xac-nhan-giay-di-duong.docx"]
    assert "bpmndi:BPMNPlane" in process.bpmn


def test_the_table_says_number_step_role_limit_form_ways_and_clause(desk, draft):
    steps = {one.name: one for one in printed(desk, draft).processes[0].steps}
    asked = steps["Khách có làm việc không?"]
    assert (asked.number, asked.role, asked.result) == ("B2", "Đơn vị khách làm việc", "signoff-confirm")
    assert asked.limit == "trong ngày"
    assert [one.clause_id for one in asked.clauses] == ["vptw.d8.k4-1"]
    assert any(way.endswith("B2") for way in steps["Có lượt khách?"].ways)


def test_numbers_that_the_model_gives_are_not_given_again(desk, draft):
    numbers = [one.number for one in printed(desk, draft).processes[0].steps]
    assert "B1" in numbers
    assert len(numbers) >= 8


def test_i2_written_checked_and_approved_are_three_accounts_and_the_log_tells_each_release(desk, studio):
    key = studio.open(title="Có ba người")
    studio.save(key, b"# In\n", name="GHI-CHU.md")
    content = desk.office.ask(AskPrinted(actor=desk.actor(THAO), design=key)).processes[0].bpmn
    changed = content.replace("Đối chiếu ngày giờ", "Đối chiếu ngày, giờ").encode()
    studio.save(key, changed, name="travel-paper-signoff.bpmn")
    studio.save(key, None, name="scenarios/1-xac-nhan.feature")  # what is played guards a release elsewhere
    studio.propose(key)
    studio.review(key, "minh.cv")
    studio.approve(key, HEAD)
    made = printed(desk, key)
    assert [one.login for one in (made.written, made.checked, made.approved)] == [THAO, "minh.cv", HEAD]
    assert (made.log[-1].note, made.issue) == (WHY, len(made.log))


def test_i3_what_a_human_step_lacks_is_named(desk, draft, studio):
    assert printed(desk, draft).gaps == ()
    text = printed(desk, draft).processes[0].bpmn.replace('name="stepClass"', 'name="oldClass"')
    studio.save(draft, text.encode(), name="travel-paper-signoff.bpmn")
    assert ("B2 Khách có làm việc không?", "thời gian") in printed(desk, draft).gaps


def in_force(desk, process_id, by="lan.cv"):
    return desk.office.ask(AskPrinted(actor=desk.actor(by), process_id=process_id))


@pytest.mark.parametrize("process_id", STARTED)
def test_i5_the_list_of_stored_files_says_place_and_time_of_every_case_and_paper(desk, process_id):
    made = in_force(desk, process_id)
    assert len(made.kept) > len(made.papers)
    assert [one.name for one in made.kept if not (one.place and one.time)] == []


def test_i5_the_file_says_how_long(desk):
    blob = desk.office.ask(AskPrintedPaper(actor=desk.actor("lan.cv"), process_id="travel-paper-signoff"))
    rows = [
        [cell.text for cell in row.cells]
        for table in docx.Document(io.BytesIO(blob.content)).tables
        for row in table.rows
    ]
    assert ["1", "Hồ sơ: Xác nhận giấy đi đường của khách", "5 năm"] in [[row[0], row[1], row[-1]] for row in rows]


def test_i6_the_chart_in_the_print_is_the_diagram_on_the_screen_in_vietnamese(desk):
    shown = desk.office.ask(AskDiagram(actor=desk.actor("lan.cv"), process_id="leave"))
    charts = {one.process_id: one.bpmn for one in in_force(desk, "leave").processes}
    assert charts["leave"] == shown
    assert "Nghỉ phép" in charts["leave"]


def test_the_file_says_the_same_and_opens_in_a_word_processor(desk, draft):
    blob = desk.office.ask(AskPrintedPaper(actor=desk.actor(THAO), design=draft))
    paper = docx.Document(io.BytesIO(blob.content))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    assert blob.name == "QT-32.docx"
    assert {"TT", "Bước công việc", "Trách nhiệm", "Thời gian", "Biểu mẫu / Kết quả", "B2"} <= set(cells)


def test_to_who_neither_draws_nor_approves_there_is_none(desk, draft):
    with pytest.raises(NotFound):
        printed(desk, draft, by="lan.cv")


@pytest.mark.parametrize(("text", "said"), [("P3D", "3 ngày"), ("PT4H", "4 giờ"), ("=limit", "limit"), ("", "")])
def test_durations_are_said_in_words(text, said):
    assert duration(text) == said


def test_everybody_finds_the_procedure_in_force_and_it_is_not_a_draft(desk, draft):
    made = in_force(desk, "travel-paper-signoff", by="hanh.tp")
    assert (made.code, made.state) == ("QT-32", "")
    with pytest.raises(NotFound):
        in_force(desk, "no-such-procedure")
