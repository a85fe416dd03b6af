"""What a decision has to say besides its value, in Vietnamese and English."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from engine.decisions.feel.errors import position_in
from engine.decisions.feel.messages import Message
from engine.domain.errors import Language

CATALOGUE: Final[Mapping[str, tuple[str, str]]] = {
    "many-hits": (
        "bảng UNIQUE «{name}» có {count} dòng cùng khớp ({rules})",
        "{count} rules of the UNIQUE table “{name}” match ({rules})",
    ),
    "different-outputs": (
        "các dòng khớp của bảng ANY «{name}» cho kết quả khác nhau ({rules})",
        "the matching rules of the ANY table “{name}” disagree ({rules})",
    ),
    "no-match": ("không dòng nào của bảng «{name}» khớp", "no rule of the table “{name}” matches"),
    "not-allowed": (
        "giá trị của cột «{name}» không nằm trong các giá trị cho phép",
        "the value of the column “{name}” is not one of the allowed values",
    ),
    "not-aggregated": (
        "không tổng hợp được ({aggregation}) các kết quả của bảng «{name}»",
        "the results of the table “{name}” cannot be aggregated ({aggregation})",
    ),
    "wrong-type": (
        "giá trị không thuộc kiểu {wanted_type}",
        "the value is not of the type {wanted_type}",
    ),
    "not-feel": ("biểu thức không đọc được", "the expression cannot be read"),
    "external-function": (
        "không chạy hàm ngoài loại {sort}",
        "external functions ({sort}) are not run",
    ),
    "not-invocable": ("«{name}» không phải là hàm", "“{name}” is not a function"),
    "wrong-arguments": ("gọi «{name}» với tham số không đúng", "“{name}” is called with arguments that do not fit"),
    "not-boolean": ("điều kiện không phải đúng/sai", "the condition is not a boolean"),
    "no-logic": ("quyết định «{name}» chưa có nội dung", "the decision “{name}” has no logic"),
}


@dataclass(frozen=True)
class Finding:
    """A broken rule of DMN at an element, or (``feel``) a warning of a FEEL text."""

    element: str  #: id
    key: str
    facts: Mapping[str, object] = field(default_factory=dict)
    feel: Message | None = None
    source: str = ""  #: the FEEL text

    def text(self, language: Language) -> str:
        """The sentence in the reader's language."""
        if self.feel is not None:
            return self.feel.text(language)
        return CATALOGUE[self.key][0 if language == "vi" else 1].format(**self.facts)

    def as_json(self) -> dict[str, object]:
        """For the history: key, element, both sentences, and the place in the text."""
        entry: dict[str, object] = {
            "element": self.element,
            "key": self.key,
            "vi": self.text("vi"),
            "en": self.text("en"),
        }
        if self.feel is not None and self.feel.offset is not None:
            position = position_in(self.source, self.feel.offset)
            entry |= {"expression": self.source, "line": position.line, "column": position.column}
        return entry
