"""A procedure is printed from the model alone, as context.md section 8 asks for it (I-1 … I-6)."""

import io
import re

import docx
import pytest

from engine.domain.errors import NotFound
from engine.domain.roles import OFFICE
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

WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


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
    assert [one.form_id for one in made.forms] == ["signoff-start", "signoff-stamp", "signoff-confirm"]
    assert [one.file for one in made.papers] == ["xac-nhan-giay-di-duong.docx"]
    assert "bpmndi:BPMNPlane" in process.bpmn


def test_the_table_says_number_step_role_limit_form_ways_and_clause(desk, draft):
    steps = {one.name: one for one in printed(desk, draft).processes[0].steps}
    asked = steps["Khách có làm việc không?"]
    form = "BM-32-03 Phiếu trả lời: Khách có làm việc không?"
    assert (asked.number, asked.role, asked.result) == ("B2", "Đơn vị khách làm việc", form)
    assert asked.limit == "trong ngày"
    assert [one.clause_id for one in asked.clauses] == ["vptw.d8.k4-1"]
    assert any(way.endswith("B2") for way in steps["Phải hỏi đơn vị?"].ways)


@pytest.mark.parametrize(("login", "office"), [("oanh.vt", "Văn phòng Sở"), ("viet.tphc", "Phòng Hành chính")])
def test_the_office_is_called_as_the_agency_calls_it(desk, login, office):
    asked = desk.office.ask(AskPrinted(actor=desk.actor(login), process_id="disclosure-audit"))
    assert office in {name for one in asked.processes for _, name in one.roles}
    assert office in {step.role for one in asked.processes for step in one.steps}
    assert office in asked.receivers


@pytest.mark.parametrize("process", ["leave", "business-trip", "meeting", "written-consultation", "complaint"])
def test_no_free_text_of_a_print_calls_the_office_by_its_general_name(desk, process):
    asked = desk.office.ask(AskPrinted(actor=desk.actor("viet.tphc"), process_id=process))
    steps = [text for one in asked.processes for step in one.steps for text in (step.name, step.text, *step.ways)]
    texts = [*steps, *(text for one in asked.processes for text in (one.name, one.purpose, one.bpmn, *one.ends))]
    assert [text for text in texts if OFFICE.search(re.sub(r"documentation>[^<]*<|value=\"[^\"]*\"", "", text))] == []


def test_numbers_that_the_model_gives_are_not_given_again(desk, draft):
    numbers = [one.number for one in printed(desk, draft).processes[0].steps]
    assert "B1" in numbers
    assert len(numbers) >= 8


def test_i2_written_checked_and_approved_are_three_accounts_and_the_log_tells_each_release(desk, studio):
    key = studio.open(title="Có ba người")
    studio.save(key, b"# In\n", name="GHI-CHU.md")
    content = desk.office.ask(AskPrinted(actor=desk.actor(THAO), design=key)).processes[0].bpmn
    changed = content.replace("Đối chiếu giấy, ngày giờ", "Đối chiếu giấy, ngày, giờ").encode()
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
    assert ["1", "Hồ sơ: Xác nhận giấy đi đường của khách", "5 năm"] in [[*row[:2], *row[3:4]] for row in rows]
    assert any("đề xuất của cơ quan" in cell for row in rows for cell in row)


@pytest.mark.parametrize("process_id", STARTED)
def test_i5_what_no_text_of_law_here_confirms_is_printed_as_the_proposal_it_is(desk, process_id):
    assert {one.basis for one in in_force(desk, process_id).kept} == {
        "đề xuất của cơ quan, chưa đối chiếu với Thông tư 10/2022/TT-BNV"
    }


def test_forms_and_papers_are_called_by_names_not_by_files(desk):
    made = in_force(desk, "leave")
    assert [one for one in made.forms if one.name == one.form_id or one.name.endswith(".form")] == []
    assert {"Đơn xin nghỉ", "Giấy nghỉ phép", "Báo cáo vắng mặt"} <= {one.name for one in made.papers}


def test_the_terms_of_the_model_come_before_the_abbreviations_of_the_print(desk):
    words = [word for word, _ in in_force(desk, "leave").terms]
    assert (words[0], words[-1], "Ngày làm việc" in words) == ("Phép năm", "B1, B2…", True)


def test_limits_are_summed_along_the_main_way_and_where_a_branch_differs(desk):
    (process,) = in_force(desk, "travel-paper-signoff").processes
    assert process.times.main.said() == "trong ngày"
    assert [(one.at, one.way, one.time.said()) for one in process.times.branches] == [
        ("Nhận được?", "Chưa", "1 ngày làm việc")
    ]
    assert process.times.main.unsaid == ("Xem xét, quyết định",)


def test_a_main_way_longer_than_the_whole_may_take_is_named(desk, studio):
    key = studio.open(title="Hạn chung")
    text = printed(desk, key).processes[0].bpmn.replace('value="same_day"', 'value="unit_review"')
    total = '<zeebe:property name="code" value="QT-32"/><zeebe:property name="totalLimit" value="0 ngày làm việc"/>'
    studio.save(
        key,
        text.replace('<zeebe:property name="code" value="QT-32"/>', total).encode(),
        name="travel-paper-signoff.bpmn",
    )
    assert [what for _, what in printed(desk, key).gaps if what.startswith("thời hạn: đường chính")]


@pytest.mark.parametrize("process_id", ["travel-paper-signoff", "leave", "complaint"])
def test_i6_the_file_draws_every_shape_and_flow_of_the_diagram_with_its_words(desk, process_id):
    blob = desk.office.ask(AskPrintedPaper(actor=desk.actor("lan.cv"), process_id=process_id))
    body = docx.Document(io.BytesIO(blob.content)).element.body
    drawn = {one.get("name") for one in body.iter(f"{WPS}cNvPr")}
    words = {one.text for one in body.iter(f"{W}t")}
    for process in in_force(desk, process_id).processes:
        assert {one.element_id for one in (*process.picture.shapes, *process.picture.lines)} <= drawn
        assert {one.name for one in process.steps if "\n" not in one.name} <= words


def test_no_two_parts_of_the_drawings_have_one_number(desk):
    blob = desk.office.ask(AskPrintedPaper(actor=desk.actor("lan.cv"), process_id="leave"))
    body = docx.Document(io.BytesIO(blob.content)).element.body
    numbers = [one.get("id") for one in body.iter(f"{WPS}cNvPr", f"{WP}docPr")]
    assert len(numbers) == len(set(numbers)) > 500


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
