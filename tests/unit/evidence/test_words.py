import string
from typing import get_args

import pytest

from engine.domain.facts import Fact
from engine.domain.keys import ElementKey
from engine.evidence import chain, words
from engine.evidence.words import Names, sentence, spoken
from tests.unit.evidence.material import AT, NAMES, PAPER_HASH, START, T1, history


def said(entry: chain.Entry, language: str = "vi", names: Names = NAMES) -> str:
    return sentence(chain.append(START, [entry], AT)[0], names, language)


def test_every_fact_and_every_command_has_words() -> None:
    own = {"taskAssigned", "stateReached"}
    assert {name for name in words.EVENTS if "." not in name} - own == {
        chain._SHAPES[fact][0] for fact in get_args(Fact)
    }
    assert len([name for name in words.COMMANDS if "." not in name]) >= 12


@pytest.mark.parametrize("texts", [words.COMMANDS, words.EVENTS, words.UNKNOWN])
def test_both_languages_fill_the_same_slots(texts: dict[str, tuple[str, str]]) -> None:
    for vi, en in texts.values():
        slots = [{slot for _, slot, _, _ in string.Formatter().parse(text) if slot} for text in (vi, en)]
        assert slots[0] == slots[1] <= {*words.SLOTS, "kind"}


@pytest.mark.parametrize("body", [{}, {"key": [1], "actor": 5, "old": 1, "new": [2], "result": {"a": {}}, "due_at": 7}])
def test_a_strange_body_still_gives_a_sentence(body: dict[str, object]) -> None:
    for kind, texts in (("command", words.COMMANDS), ("event", words.EVENTS)):
        for name in texts:
            entry = chain.Entry(kind=kind, type=name.partition(".")[0], body=body)
            assert said(entry, "vi")
            assert said(entry, "en")


@pytest.mark.parametrize(
    ("name", "body", "text"),
    [
        ("complete_task", {"actor": "binh", "element_id": "T2", "outcome": "approve"},
         "Trần Thị Bình (Trưởng phòng) hoàn thành việc «Duyệt đơn <nghỉ>», kết quả: phê duyệt."),
        ("complete_task", {"actor": "binh", "element_id": "T2", "outcome": "done"},
         "Trần Thị Bình (Trưởng phòng) hoàn thành việc «Duyệt đơn <nghỉ>»."),
        ("completeTask", {"actor": "cu", "in_place_of": "binh", "element_id": "T2"},
         "cu, thay Trần Thị Bình (Trưởng phòng), hoàn thành việc «Duyệt đơn <nghỉ>»."),
        ("correlate_message", {"actor": "an", "message": "leave-withdraw", "reason": "đổi lịch"},
         "Nguyễn Văn An (Chuyên viên) rút hồ sơ. Lý do: đổi lịch"),
        ("correlate_message", {"actor": "binh", "message": "recall", "reason": "Thiếu người trực"},
         "Trần Thị Bình (Trưởng phòng) thu hồi quyết định của mình. Lý do: Thiếu người trực"),
        ("correlate_message", {"actor": "system", "message": "recall"}, "Hệ thống thu hồi quyết định."),
        ("reroute_tasks", {"from": "binh", "to": ["an", "cu"]},
         "Chuyển việc của Trần Thị Bình (Trưởng phòng) sang Nguyễn Văn An (Chuyên viên), cu."),
        ("retry", {"actor": "system", "element_id": "T3"}, "Hệ thống cho chạy lại bước «Cấp giấy»."),
        ("correlate_message", {"actor": "system", "message": "leave-changed", "element_id": "T3"},
         "Hệ thống gửi thông điệp tới «Cấp giấy»."),
        ("correlate_message", {"actor": "system", "message": "leave-changed"},
         "Hệ thống gửi thông điệp «leave-changed»."),
        ("correlate_message", {"actor": "an", "message": "author_adds"}, "Nguyễn Văn An (Chuyên viên) gửi bổ sung."),
        ("broadcast_signal", {"actor": "system", "name": "chart_changed"}, "Cơ cấu tổ chức, nhân sự thay đổi."),
        ("escalate_task", {"actor": "system", "element_id": "T3", "to": []}, "Việc «Cấp giấy» đã quá hạn."),
        ("archive_case", {"actor": "an"}, "Nguyễn Văn An (Chuyên viên) thực hiện «archive_case»."),
    ],
)  # fmt: skip
def test_a_command_reads_as_an_official_would_say_it(name: str, body: dict[str, object], text: str) -> None:
    assert said(chain.command(name, body)) == text


def test_events_read_as_an_official_would_say_them() -> None:
    assert [sentence(one, NAMES) for one in history()[1:6] if one.kind == "event"] == [
        "Mở việc «Duyệt đơn <nghỉ>» cho Trưởng phòng, hạn 17:00 ngày 06/06/2024.",
        "Việc «Duyệt đơn <nghỉ>» đã xong.",
        "Dữ liệu thay đổi: Số ngày: 2 → 1,5.",
        f"Hệ thống thực hiện «document.issue» tại bước «Cấp giấy», kết quả: sha256: {PAPER_HASH}.",
    ]


def test_a_task_that_the_case_took_away_is_not_called_done() -> None:
    entry = chain.Entry(kind="event", type="taskClosed", body={"element_id": "T3", "end": "terminated"})
    assert said(entry) == "Việc «Cấp giấy» bị thu hồi, không phải làm nữa."


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"people": ["binh"]}, "Việc «Cấp giấy» giao cho Trần Thị Bình (Trưởng phòng)."),
        ({"people": ["an", "cu"]}, "Việc «Cấp giấy» giao cho Nguyễn Văn An (Chuyên viên), cu."),
        ({"people": ["cu"], "in_place_of": "binh", "due_at": "2024-06-06T10:00:00Z"},
         "Việc «Cấp giấy» giao cho cu, thay Trần Thị Bình (Trưởng phòng), hạn 17:00 ngày 06/06/2024."),
        ({"people": ["cu"], "waits": True}, "Việc «Cấp giấy» chờ cu có mặt."),
        ({"people": ["cu"], "external": True}, "Việc «Cấp giấy» do cấp trên quyết định, cu ghi kết quả."),
        ({"people": []}, "Việc «Cấp giấy» chưa có người nhận."),
    ],
)  # fmt: skip
def test_it_is_said_to_whom_a_task_went(body: dict[str, object], text: str) -> None:
    assert said(chain.Entry(kind="event", type="taskAssigned", body={"element_id": "T3", **body})) == text


@pytest.mark.parametrize(("language", "text"), [("vi", "Nhận việc «Cấp giấy»."), ("en", "Claimed “Cấp giấy”.")])
def test_a_line_that_begins_with_the_name_does_not_repeat_it(language: str, text: str) -> None:
    entry = chain.command("claim_task", {"actor": "an", "element_id": "T3"})
    assert words.predicate(chain.append(START, [entry], AT)[0], NAMES, language) == text


def test_an_element_known_only_by_its_key_is_named_from_the_history() -> None:
    entry = chain.command("claim_task", {"actor": "an", "key": T1})
    assert said(entry, names=NAMES.with_runs(history())).endswith("nhận việc «Duyệt đơn <nghỉ>».")
    assert said(entry, names=NAMES).endswith(f"nhận việc «{ElementKey(T1)}».")


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (None, "(trống)", "(empty)"),
        (True, "có", "yes"),
        (2.5, "2,5", "2.5"),
        ("2024-06-04T01:00:00Z", "08:00 ngày 04/06/2024", "08:00 on 04/06/2024"),
        ("2024-06-04", "04/06/2024", "04/06/2024"),
        ("9999-99-99T99:99:99Z", "9999-99-99T99:99:99Z", "9999-99-99T99:99:99Z"),
        (["a", False], "a, không", "a, no"),
        ([], "(trống)", "(empty)"),
        ({"b": "ế"}, '{"b": "ế"}', '{"b": "ế"}'),
        ("x" * 500, "x" * 119 + "…", "x" * 119 + "…"),
    ],
)
def test_values_are_said_for_a_reader(value: object, vi: str, en: str) -> None:
    assert (spoken(value, "vi"), spoken(value, "en")) == (vi, en)
