"""Faults that keep files from being deployed, with a wrong and a right drawing in words: by the code of the error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

Pair = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Rule:
    code: str
    says: Pair
    wrong: Pair
    right: Pair
    fault: bool = False  #: keeps the file from being deployed
    gap: bool = False  #: keeps a design from being released: who, until when or with what result is not said (I-3)


FAULTS: Final = (
    Rule(
        code="paper-unknown-placeholder",
        says=(
            "Chỗ điền của mẫu chưa có dữ liệu: bước lập văn bản không đưa tên đó vào.",
            "A placeholder gets nothing: the step that makes the paper hands no such name over.",
        ),
        wrong=("Mẫu ghi {{ ly_do }}, bước đưa vào reason.", "The template says {{ why }}, the step hands over reason."),
        right=(
            "Mẫu ghi đúng tên mà bước đưa vào: {{ reason }}.",
            "The template uses the name of the step: {{ reason }}.",
        ),
        fault=True,
    ),
    Rule(
        code="bpmn-not-supported",
        says=("Phần tử không chạy được ở đây.", "The element does not run here."),
        wrong=("Vẽ theo cách chỉ công cụ khác hiểu.", "Drawn in a way that only another tool understands."),
        right=("Làm theo cách thay thế ghi trong thông báo.", "Follow the replacement named in the message."),
        fault=True,
    ),
    Rule(
        code="bpmn-incomplete",
        says=("Phần tử thiếu một điều bắt buộc.", "Something the element needs is missing."),
        wrong=(
            "Tác vụ dịch vụ không có thao tác; bộ hẹn giờ không có thời gian.",
            "A service task without operation; a timer without time.",
        ),
        right=("Điền trong bảng thuộc tính của phần tử.", "Fill it in the properties of the element."),
        fault=True,
    ),
    Rule(
        code="bpmn-bad-value",
        says=("Một giá trị không bao giờ dùng được.", "A value that can never work."),
        wrong=("Thời lượng “5 ngày”.", 'The duration "5 days".'),
        right=("Thời lượng ISO “P5D”, hoặc biểu thức FEEL.", 'The ISO duration "P5D", or a FEEL expression.'),
        fault=True,
    ),
    Rule(
        code="bpmn-bad-expression",
        says=("Biểu thức FEEL sai cú pháp.", "A FEEL expression cannot be read."),
        wrong=("=days >> 5", "=days >> 5"),
        right=("=days > 5 (thông báo ghi rõ vị trí sai)", "=days > 5 (the message gives the position)"),
        fault=True,
    ),
    Rule(
        code="bpmn-broken-reference",
        says=("Một liên kết không dẫn đến đâu.", "A reference leads nowhere."),
        wrong=("Luồng nối tới phần tử đã xóa.", "A flow to an element that was deleted."),
        right=("Nối lại, hoặc xóa liên kết.", "Connect it again, or delete it."),
        fault=True,
    ),
    Rule(
        code="bpmn-duplicate-id",
        says=("Một mã dùng cho nhiều phần tử.", "An id is used more than once."),
        wrong=("Hai bước cùng mã “review”.", 'Two steps with the id "review".'),
        right=("Mỗi phần tử một mã riêng.", "An id of its own for every element."),
        fault=True,
    ),
    Rule(
        code="bpmn-link-without-target",
        says=("Liên kết không có điểm nhận.", "A link has no catching event."),
        wrong=("Chỉ vẽ đầu gửi của liên kết.", "Only the throwing end of a link is drawn."),
        right=("Thêm sự kiện nhận cùng tên.", "Add a catching event of the same name."),
        fault=True,
    ),
    Rule(
        code="no-such-reference",
        says=(
            "Không có biểu mẫu, bảng, quy trình hoặc vai trò được gọi.",
            "A form, table, process or role that is named is not there.",
        ),
        wrong=("Bước dùng biểu mẫu “leave-stat”.", 'The step uses the form "leave-stat".'),
        right=(
            "Sửa thành “leave-start”, hoặc thêm tệp đó vào gói.",
            'Write "leave-start", or add that file to the package.',
        ),
        fault=True,
    ),
    Rule(
        code="no-such-operation",
        says=("Không có thao tác được gọi.", "The operation is not there."),
        wrong=("Thao tác “ledger.hodl”.", 'The operation "ledger.hodl".'),
        right=("Chọn thao tác trong danh sách.", "Choose it from the list."),
        fault=True,
    ),
    Rule(
        code="defined-twice",
        says=("Một mã được định nghĩa hai lần trong gói.", "Something is defined twice in the package."),
        wrong=("Hai tệp cùng chứa quy trình “leave”.", 'Two files hold the process "leave".'),
        right=("Giữ một tệp, hoặc đổi mã.", "Keep one file, or change the id."),
        fault=True,
    ),
    Rule(
        code="calls-itself",
        says=("Quy trình gọi lại chính nó.", "A process calls itself."),
        wrong=("A gọi B, B gọi A.", "A calls B, B calls A."),
        right=("Dùng vòng lặp trong một quy trình.", "Draw a loop in one process."),
        fault=True,
    ),
    Rule(
        code="dmn-refused",
        says=("Bảng quyết định không dùng được.", "The decision table cannot be used."),
        wrong=("Ô điều kiện không phải FEEL; thiếu biểu thức cột.", "A cell is no FEEL; a column has no expression."),
        right=("Sửa ô hoặc cột mà thông báo nêu.", "Mend the cell or column that is named."),
        fault=True,
    ),
    Rule(
        code="xml-refused",
        says=("Tệp không phải XML đọc được.", "The file is no XML that is read."),
        wrong=("Tệp cụt, có DOCTYPE hoặc quá lớn.", "A file that is cut off, has a DOCTYPE or is too large."),
        right=("Xuất lại từ công cụ vẽ.", "Export it again from the drawing tool."),
        fault=True,
    ),
    Rule(
        code="form-refused",
        says=("Biểu mẫu không dùng được.", "The form cannot be used."),
        wrong=("Hai trường cùng khóa; biểu thức ẩn hiện sai.", "Two fields with one key; a condition that is no FEEL."),
        right=("Mỗi trường một khóa; biểu thức đọc được.", "A key of its own for every field; readable expressions."),
        fault=True,
    ),
    Rule(
        code="paper-template-faulty",
        says=("Mẫu văn bản không đọc được.", "The template of a paper cannot be read."),
        wrong=("Chỗ điền mở {{ mà không đóng.", "A placeholder is opened with {{ and not closed."),
        right=("Chỗ điền viết trọn: {{ reason }}.", "The placeholder is whole: {{ reason }}."),
        fault=True,
    ),
)

#: faults that are told on the page of another
ALIKE: Final[Mapping[str, str]] = {
    "bpmn-unreadable-literal": "bpmn-bad-value",
    "bpmn-not-compiled": "bpmn-not-supported",
    "no-document": "paper-template-faulty",
    "model-file-too-large": "xml-refused",
    "import-not-bpmn": "xml-refused",
    "import-not-dmn": "dmn-refused",
}
FORMS: Final = "form-"  #: with this begins the code of every fault of a form
