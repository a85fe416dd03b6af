"""A case is told so that it can be played; told of a real one it names nobody and repeats nothing that was typed."""

from dataclasses import replace
from datetime import UTC, date, datetime

from engine.bootstrap import PROCESSES
from engine.organisations import load_organisation
from engine.queries.story import Act, Story
from engine.rehearsal import forms
from engine.rehearsal.masking import AsItWas, Masked
from engine.rehearsal.reading import read
from engine.rehearsal.telling import scenario

CHART = load_organisation(PROCESSES / "organisations")
DAY = date(2024, 6, 4)
FORM = {
    "components": [
        {"key": "why", "label": "Lý do", "type": "textarea"},
        {"key": "phone", "label": "Điện thoại", "type": "textfield"},
        {"key": "kind", "label": "Loại", "type": "select", "values": [{"label": "Nghỉ phép năm", "value": "annual"}]},
        {"key": "day", "label": "Ngày", "type": "datetime"},
        {"key": "hand", "label": "Bàn giao", "type": "select", "valuesKey": "_colleagues"},
        {"key": "rows", "label": "Việc", "type": "dynamiclist",
         "components": [{"key": "task", "label": "Tên việc", "type": "textfield"}]},
        {"key": "sure", "label": "Chắc chắn", "type": "checkbox"},
        {"key": "sum", "label": "Số tiền", "type": "number"},
    ]
}  # fmt: skip
ANSWERS = {
    "why": 'Về quê | "gấp"', "phone": "0905123456", "kind": "annual", "day": "2024-06-13", "hand": "minh.cv",
    "rows": [{"task": "Báo cáo của Lan"}], "sure": False, "sum": 7.5,
}  # fmt: skip
START = Act(
    kind="start_instance", at=datetime(2024, 6, 4, 2, 30, tzinfo=UTC), by="lan.cv", form=FORM, answers=ANSWERS,
)  # fmt: skip
DONE = Act(
    kind="complete_task", at=datetime(2024, 6, 5, 1, tzinfo=UTC), by="hanh.tp", task="Duyệt", outcome="Phê duyệt"
)
STORY = Story(
    key=7, process="Nghỉ phép", initiator="lan.cv", acts=(START, DONE), status="Đã duyệt", ended=True,
    papers=("Giấy nghỉ phép", "Giấy đi đường – Hồ Thị Lan"),
)  # fmt: skip


def told(disguise) -> str:
    return scenario((STORY,), disguise, "Ghi lại", "Một hồ sơ")


def test_what_was_told_is_read_as_the_same_answers():
    plain = AsItWas(organisation=CHART, day=DAY)
    (one,) = read(told(plain))
    start = next(step for step in one.steps if "lập hồ sơ" in step.text)
    assert forms.read(plain, FORM, {}, start.table) == ANSWERS


def test_acts_stand_at_their_hour_and_the_end_is_expected():
    said = [step.text for step in read(told(AsItWas(organisation=CHART, day=DAY)))[0].steps]
    assert said[1:3] == ["lúc 09:30 04/06/2024", 'Hồ Thị Lan lập hồ sơ "Nghỉ phép"']
    assert said[3:5] == ["đến 08:00 05/06/2024", 'Ngô Bích Hạnh chọn "Phê duyệt" ở việc "Duyệt"']
    assert said[5:8] == ['hồ sơ ở trạng thái "Đã duyệt"', "hồ sơ kết thúc", 'hồ sơ có văn bản "Giấy nghỉ phép"']


def test_that_the_head_stepped_in_is_told_by_a_sentence_that_can_be_played():
    taken = replace(DONE, kind="take_over_task", by="an.gd", reason="Phục vụ đoàn kiểm tra")
    story = replace(STORY, acts=(START, taken))
    text = scenario((story,), AsItWas(organisation=CHART, day=DAY), "Ghi lại", "Một hồ sơ")
    said = [step.text for step in read(text)[0].steps]
    assert 'Nguyễn Hoài An trực tiếp xử lý việc "Duyệt" thay cấp phó vì "Phục vụ đoàn kiểm tra"' in said


def test_masked_it_names_nobody_and_repeats_nothing_that_was_typed():
    text = told(Masked(organisation=CHART, day=DAY))
    for word in ("Lan", "Hạnh", "Minh", "Về quê", "gấp", "0905123456", "Báo cáo", "lan.cv", "minh.cv"):
        assert word not in text
    assert "Trưởng phòng (stttt.cntt)" in text


def test_masked_it_keeps_what_makes_the_case_go_its_way():
    masked = Masked(organisation=CHART, day=DAY)
    start = next(step for step in read(told(masked))[0].steps if "lập hồ sơ" in step.text)
    found = forms.read(masked, FORM, {}, start.table)
    assert {key: found[key] for key in ("kind", "day", "sure", "sum")} == {
        "kind": "annual", "day": "2024-06-13", "sure": False, "sum": 7.5,
    }  # fmt: skip
    assert len(found["why"]) >= len(ANSWERS["why"])
