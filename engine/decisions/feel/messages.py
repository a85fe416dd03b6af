"""Every sentence the FEEL evaluator can say, in Vietnamese and English, in one place.

Call sites name a key and give facts; nobody joins prose. A fact whose name is in ``KIND_FACTS`` is the name of a
FEEL kind ("number", "date" ...) and is translated as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from engine.domain.errors import Language

KIND_FACTS: Final = frozenset({"kind", "left", "right", "wanted"})

#: FEEL kind -> Vietnamese; the English word is the kind itself
KINDS_VI: Final[Mapping[str, str]] = {
    "null": "rỗng (null)",
    "boolean": "đúng/sai",
    "number": "số",
    "string": "chuỗi",
    "list": "danh sách",
    "context": "bản ghi (context)",
    "date": "ngày",
    "time": "giờ",
    "date and time": "ngày giờ",
    "days and time duration": "khoảng thời gian (ngày, giờ)",
    "years and months duration": "khoảng thời gian (năm, tháng)",
    "range": "khoảng giá trị",
    "function": "hàm",
    "other": "khác",
}

#: key -> (vi, en)
CATALOGUE: Final[Mapping[str, tuple[str, str]]] = {
    # ---- the text cannot be read
    "unexpected": ("không hiểu chỗ bắt đầu bằng «{token}»", "“{token}” is not expected here"),
    "unexpected-end": ("biểu thức dừng giữa chừng", "the expression stops half-way"),
    "expected": ("thiếu «{wanted_text}»", "“{wanted_text}” is missing"),
    "string-open": ("chuỗi chưa đóng dấu nháy", "the string has no closing quote"),
    "range-open": ("khoảng giá trị chưa đóng ngoặc", "the range has no closing bracket"),
    "bad-name": ("«{name}» không phải là tên hợp lệ", "“{name}” is not a valid name"),
    "unknown-type": ("không có kiểu dữ liệu này", "there is no such type"),
    # ---- a limit was reached
    "text-too-long": ("biểu thức dài quá {limit} ký tự", "the expression is longer than {limit} characters"),
    "nested-too-deeply": ("biểu thức lồng quá {limit} cấp", "the expression is nested more than {limit} levels deep"),
    "too-complex": ("biểu thức quá phức tạp để đọc", "the expression is too complex to read"),
    "too-many-steps": ("phép tính vượt quá {limit} bước", "the calculation needs more than {limit} steps"),
    "too-many-cells": ("phép tính tạo ra quá nhiều dữ liệu", "the calculation builds too much data"),
    "calls-too-deep": ("hàm gọi lồng nhau quá sâu", "functions call each other too deeply"),
    "stack-too-deep": ("phép tính lồng quá sâu", "the calculation is nested too deeply"),
    "time-is-up": ("phép tính chạy quá {limit} giây", "the calculation runs longer than {limit} seconds"),
    "pattern-too-slow": ("mẫu tìm kiếm (regex) chạy quá lâu", "the regular expression takes too long"),
    "result-too-large": ("kết quả lớn hơn {limit} phần tử", "the result has more than {limit} parts"),
    "result-too-deep": ("kết quả lồng quá {limit} cấp", "the result is nested more than {limit} levels deep"),
    # ---- a value does not fit where it must
    "wrong-kind": ("cần kiểu {wanted}, nhưng giá trị là {kind}", "a {wanted} is needed, the value is a {kind}"),
    "not-a-variable": ("giá trị kiểu {kind} không lưu được vào biến", "a {kind} cannot be kept in a variable"),
    "not-json": ("biến có kiểu {python_type}, không phải JSON", "the variable is a {python_type}, which is not JSON"),
    "not-a-number": ("số không xác định hoặc vô hạn", "the number is infinite or undefined"),
    "number-too-large": ("số quá lớn để lưu vào biến", "the number is too large for a variable"),
    "no-clock": ("now() và today() cần thời điểm do nơi gọi cung cấp", "now() and today() need the caller's clock"),
    # ---- warnings: the value becomes null and the reason is kept
    "unknown-name": ("không có biến hoặc hàm tên «{name}»", "there is no variable or function “{name}”"),
    "no-entry": ("không có mục «{name}»", "there is no entry “{name}”"),
    "no-property": ("giá trị kiểu {kind} không có thuộc tính «{name}»", "a {kind} has no property “{name}”"),
    "bad-operands": ("không thể tính {left} {operator} {right}", "{left} {operator} {right} cannot be calculated"),
    "cannot-compare": ("không so sánh được {left} với {right}", "a {left} cannot be compared with a {right}"),
    "cannot-negate": ("không đổi dấu được giá trị kiểu {kind}", "a {kind} cannot be negated"),
    "divided-by-zero": ("chia cho không", "division by zero"),
    "out-of-range": ("kết quả vượt phạm vi cho phép", "the result is out of range"),
    "bad-argument": ("{function}: giá trị tham số không hợp lệ", "{function}: an argument has a bad value"),
    "wrong-arguments": ("{function}: sai tham số", "{function}: the arguments do not fit"),
    "wrong-parameter-names": ("sai tên tham số", "the parameter names do not fit"),
    "wrong-argument-count": ("sai số lượng tham số", "the number of arguments does not fit"),
    "wrong-argument-type": ("tham số «{name}» sai kiểu", "argument “{name}” has the wrong type"),
    "not-a-function": ("giá trị được gọi không phải là hàm", "what is called is not a function"),
    "bad-index": ("danh sách không có vị trí này", "the list has no such position"),
    "bad-filter": ("điều kiện lọc không phải là số hay đúng/sai", "the filter is neither a number nor a boolean"),
    "cannot-iterate": ("không lặp được trên giá trị này", "this value cannot be iterated over"),
    "duplicate-key": ("tên mục bị lặp", "an entry name is used twice"),
    "bad-range": ("hai đầu của khoảng giá trị không hợp nhau", "the ends of the range do not fit each other"),
    "external-function": ("không hỗ trợ hàm ngoài (external)", "external functions are not supported"),
}


@dataclass(frozen=True)
class Message:
    """One thing to tell a person, and where in the text it happened."""

    key: str
    offset: int | None = None  #: characters from the start of the expression; None = nowhere in particular
    facts: Mapping[str, object] = field(default_factory=dict)

    def text(self, language: Language) -> str:
        """The sentence in the reader's language, without its position."""
        vietnamese = language == "vi"
        words = {name: _word(name, fact, vietnamese=vietnamese) for name, fact in self.facts.items()}
        return CATALOGUE[self.key][0 if vietnamese else 1].format(**words)


def _word(name: str, fact: object, *, vietnamese: bool) -> object:
    if vietnamese and name in KIND_FACTS:
        return KINDS_VI.get(str(fact), fact)
    return fact
