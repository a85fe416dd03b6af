"""The rules by which a procedure's files are advised and refused: one table, from which the editor, the pages of help
and the reference are made.

Faults (errors of the engine, by their code) keep files from being deployed. Advice is shown beside them and keeps
nothing; but what a person's step lacks (context.md I-3) keeps files from coming into force.
Texts are (Vietnamese, English). In ``says`` {place} stands for the element; other facts are named by who finds it.
"""

from collections.abc import Mapping
from typing import Final

from engine.domain.errors import Invalid, Language
from engine.domain.fault_rules import ALIKE, FAULTS, FORMS, Rule


class Advice(Invalid):
    """What runs and yet is drawn badly, by one of the rules."""

    code = "advice"
    vi = "Phần tử “{place}” nên vẽ khác."
    en = 'Element "{place}" had better be drawn otherwise.'

    def __init__(self, code: str, *, place: str, **facts: object) -> None:
        self.rule = RULES[code]
        super().__init__(place=place, **facts)

    def text(self, language: Language) -> str:
        """The sentence of its rule. A fact ``x`` may come as ``x_vi`` and ``x_en``."""
        end = f"_{language}"
        said = {name.removesuffix(end): value for name, value in self.facts.items()}
        return self.rule.says[0 if language == "vi" else 1].format(**said)


_ADVICE: Final = (
    Rule(
        code="nobodys-task",
        says=("Phần tử “{place}”: chưa rõ ai làm việc này.", 'Element "{place}": nobody is named for this task.'),
        wrong=(
            "Việc nằm ngoài làn, hoặc làn chưa có vai trò.",
            "The task lies outside any lane, or its lane has no role.",
        ),
        right=(
            "Đặt việc trong làn có vai trò; việc giao riêng cho một người (zeebe:assignmentDefinition) cũng vậy.",
            "Put it into a lane with a role, also when it is given to one person (zeebe:assignmentDefinition).",
        ),
        gap=True,
    ),
    Rule(
        code="no-limit",
        says=(
            "Phần tử “{place}”: việc này không có hạn, không ai được nhắc.",
            'Element "{place}": this task has no limit, nobody will be reminded.',
        ),
        wrong=(
            "Việc không có lớp thời hạn, không có ngày hạn, không có hẹn giờ ở biên.",
            "Neither a class of limits nor a due date nor a timer at its edge.",
        ),
        right=(
            "Chọn lớp thời hạn (stepClass) trong bảng sla-escalation, hoặc ghi ngày hạn, hoặc đặt hẹn giờ ở biên.",
            "Choose a class of limits (stepClass) of sla-escalation, give a due date, or set a timer at its edge.",
        ),
        gap=True,
    ),
    Rule(
        code="unknown-limit",
        says=(
            "Phần tử “{place}”: bảng thời hạn không có lớp “{name}”, nên việc này không có hạn.",
            'Element "{place}": the table of limits has no class "{name}", so this task has no limit.',
        ),
        wrong=("Lớp thời hạn “unit_reviw”.", 'The class of limits "unit_reviw".'),
        right=(
            "Chọn một lớp trong danh sách, hoặc thêm dòng vào bảng sla-escalation.",
            "Choose a class of the list, or add a rule to sla-escalation.",
        ),
        gap=True,
    ),
    Rule(
        code="no-output",
        says=(
            "Phần tử “{place}”: chưa rõ làm xong việc này thì có kết quả gì.",
            'Element "{place}": nothing says what this task results in.',
        ),
        wrong=(
            "Việc không có biểu mẫu, văn bản, nút kết quả, và không ghi kết quả bằng lời.",
            "A task without form, paper or outcomes, and no words for its output.",
        ),
        right=(
            "Chọn biểu mẫu hoặc ghi các nút kết quả; việc làm ngoài hệ thống thì ghi “Kết quả phải có” (output).",
            'Choose a form or write the outcomes; for what is done outside the system, fill in "Output" (output).',
        ),
        gap=True,
    ),
    Rule(
        code="no-clause",
        says=(
            "Phần tử “{place}”: chưa ghi căn cứ quy chế.",
            'Element "{place}": no clause of the regulation is named.',
        ),
        wrong=("Việc của người mà không rõ điều khoản nào giao.", "A duty of a person, and no clause that gives it."),
        right=("Chọn điều khoản trong nhóm “Căn cứ quy chế”.", 'Pick clauses in the group "Legal basis".'),
    ),
    Rule(
        code="no-default",
        says=(
            "Phần tử “{place}”: không điều kiện nào đúng thì hồ sơ dừng lại ở đây.",
            'Element "{place}": when no condition holds, the case stands still here.',
        ),
        wrong=("Mọi luồng ra đều có điều kiện.", "Every way out has a condition."),
        right=("Đặt một luồng ra làm mặc định.", "Make one way out the default flow."),
    ),
    Rule(
        code="no-label",
        says=(
            "Phần tử “{place}”: người đọc không biết câu hỏi hoặc câu trả lời ở đây.",
            'Element "{place}": a reader cannot tell the question or the answer here.',
        ),
        wrong=("Cổng rẽ nhánh hoặc luồng ra của nó không có tên.", "A split or a way out of it has no name."),
        right=(
            "Ghi câu hỏi ở cổng, câu trả lời ở từng luồng.",
            "Write the question at the gateway, answers at the flows.",
        ),
    ),
    Rule(
        code="never-reached",
        says=(
            "Phần tử “{place}”: không có đường nào từ điểm bắt đầu đến đây.",
            'Element "{place}": no way leads here from a start.',
        ),
        wrong=("Phần tử không nối vào đâu.", "The element is not connected."),
        right=("Nối luồng đến phần tử, hoặc xóa nó.", "Connect it, or delete it."),
    ),
    Rule(
        code="never-ends",
        says=(
            "Phần tử “{place}”: từ đây không có đường nào đến điểm kết thúc.",
            'Element "{place}": no way leads from here to an end.',
        ),
        wrong=("Vòng lặp không có lối ra.", "A loop without a way out."),
        right=("Thêm cổng có luồng ra khỏi vòng lặp.", "Add a gateway with a way out of the loop."),
    ),
    Rule(
        code="never-opens",
        says=(
            (
                "Phần tử “{place}”: nếu ở “{split}” đi “{way}”, cổng này chờ mãi một nhánh không bao giờ đến; hồ sơ sẽ "
                "kẹt."
            ),
            (
                'Element "{place}": when "{split}" goes "{way}", this join waits for a way that never comes; the case '
                "gets stuck."
            ),
        ),
        wrong=(
            "Tách bằng cổng loại trừ, gộp bằng cổng song song.",
            "Split by an exclusive gateway, joined by a parallel one.",
        ),
        right=("Gộp bằng cùng loại cổng đã tách.", "Join by the kind of gateway that splits."),
    ),
    Rule(
        code="runs-twice",
        says=(
            "Phần tử “{place}”: các nhánh song song từ “{split}” đến đây mà chưa gộp; từ đây mọi việc chạy nhiều lần.",
            (
                'Element "{place}": parallel ways from "{split}" come here unjoined; from here on everything runs '
                "several times."
            ),
        ),
        wrong=(
            "Tách bằng cổng song song, gộp bằng cổng loại trừ.",
            "Split by a parallel gateway, merged by an exclusive one.",
        ),
        right=("Gộp bằng cổng song song trước khi đi tiếp.", "Join by a parallel gateway before going on."),
    ),
    Rule(
        code="unknown-variable",
        says=(
            "Phần tử “{place}” đọc biến “{name}” mà không bước nào tạo ra: {text}.{near}",
            'Element "{place}" reads the variable "{name}", which nothing writes: {text}.{near}',
        ),
        wrong=(
            "Điều kiện =songay > 5 trong khi biểu mẫu ghi so_ngay.",
            "A condition =dayz > 5 where the form writes days.",
        ),
        right=(
            (
                "Sửa tên; hoặc thêm trường, ánh xạ đầu ra; nếu dữ liệu đến từ bên ngoài, kê tên trong thuộc tính given "
                "của quy trình."
            ),
            (
                "Correct the name; or add a field or an output mapping; data that come from outside are named in the "
                "property "
                "given of the process."
            ),
        ),
    ),
    Rule(
        code="unknown-in-form",
        says=(
            "Biểu mẫu “{via}” ở bước “{place}” đọc biến “{name}” mà không bước nào tạo ra: {text}.{near}",
            'The form "{via}" of the step "{place}" reads the variable "{name}", which nothing writes: {text}.{near}',
        ),
        wrong=(
            "Trường chỉ đọc, điều kiện ẩn hoặc danh sách lựa chọn dùng một biến chưa có.",
            "A field that is only shown, a condition or a list of options uses a variable that is not there.",
        ),
        right=(
            "Sửa tên trong biểu mẫu, hoặc tạo biến trước bước này.",
            "Correct the name in the form, or make the variable before this step.",
        ),
    ),
    Rule(
        code="unknown-in-table",
        says=(
            "Bảng “{via}” gọi ở bước “{place}” cần đầu vào “{name}” mà không bước nào tạo ra.{near}",
            'The table "{via}", called by "{place}", needs the input "{name}", which nothing writes.{near}',
        ),
        wrong=("Bảng hỏi leave_days, hồ sơ chỉ có days.", "The table asks for leave_days, the case has days."),
        right=("Ánh xạ đầu vào: =days → leave_days.", "Map the input: =days → leave_days."),
    ),
    Rule(
        code="renamed-field",
        says=(
            (
                "Biểu mẫu “{via}”: {what}. Phiên bản {version} của “{place}” vẫn đọc tên cũ ở {readers}, và {count} "
                "hồ sơ đang chạy dùng phiên bản đó{cases}."
            ),
            (
                'The form "{via}": {what}. Version {version} of "{place}" still reads the old name at {readers}, and '
                "{count} "
                "running cases are on that version{cases}."
            ),
        ),
        wrong=(
            "Đổi khóa trường khi hồ sơ cũ còn đọc tên cũ: chúng nhận giá trị rỗng.",
            "The key of a field changes while older cases read the old name: they get nothing.",
        ),
        right=(
            (
                "Giữ khóa cũ và chỉ đổi nhãn; hoặc lập biểu mẫu mới với mã khác cho phiên bản mới; hoặc chuyển "
                "các hồ sơ đó."
            ),
            (
                "Keep the key and change the label only; or make a form of another id for the new version; or migrate "
                "those cases."
            ),
        ),
    ),
    Rule(
        code="table-gap",
        says=(
            "Bảng “{place}”: không dòng nào trả lời khi {inputs}.",
            'Table "{place}": no rule answers when {inputs}.',
        ),
        wrong=("Các dòng <= 5 và > 6: còn trống (5..6].", "Rules <= 5 and > 6: (5..6] is left open."),
        right=(
            (
                "Thêm dòng cho đầu vào đó, nối liền khoảng, đặt giá trị mặc định cho cột kết quả, hoặc kê các giá trị "
                "được phép của cột."
            ),
            (
                "Add a rule for that input, close the range, give the output a default, or name the allowed values of "
                "the column."
            ),
        ),
    ),
    Rule(
        code="table-overlap",
        says=(
            "Bảng “{place}”: dòng {rules} cùng trả lời khi {inputs}.",
            'Table "{place}": rules {rules} both answer when {inputs}.',
        ),
        wrong=("Bảng UNIQUE có các dòng <= 5 và >= 5.", "A UNIQUE table with the rules <= 5 and >= 5."),
        right=(
            "Tách khoảng để mỗi đầu vào chỉ khớp một dòng, hoặc dùng hit policy FIRST.",
            "Part the ranges so that one rule matches each input, or take the hit policy FIRST.",
        ),
    ),
    Rule(
        code="rule-never-answers",
        says=(
            "Bảng “{place}”: dòng {rules} không bao giờ được chọn.",
            'Table "{place}": rule {rules} is never chosen.',
        ),
        wrong=(
            "Dòng trước đã nhận mọi đầu vào của nó, hoặc điều kiện của nó nằm ngoài giá trị được phép.",
            "Earlier rules take all of its inputs, or its condition lies outside the allowed values.",
        ),
        right=(
            "Đưa dòng riêng lên trước dòng chung, hoặc bỏ dòng thừa.",
            "Put the special rule before the general one, or drop it.",
        ),
    ),
    Rule(
        code="table-unclear",
        says=(
            "Bảng “{place}”: không tự kiểm được chỗ hở, chỗ chồng{rules}; hãy thử bằng kịch bản.",
            'Table "{place}": gaps and overlaps cannot be decided{rules}; try it with scenarios.',
        ),
        wrong=(
            "Ô điều kiện dùng biến, hàm hoặc phép tính trên đầu vào.",
            "A cell uses a variable, a function or arithmetic on its input.",
        ),
        right=(
            "So sánh đầu vào với hằng số; đưa phép tính lên biểu thức của cột.",
            "Compare the input with constants; move the arithmetic into the expression of the column.",
        ),
    ),
    Rule(
        code="end-not-played",
        says=(
            "Điểm kết thúc “{name}” ({place}): chưa kịch bản nào đi đến.",
            'The end "{name}" ({place}): no scenario comes to it.',
        ),
        wrong=(
            "Kịch bản chỉ kể trường hợp đồng ý; không kịch bản nào kể trường hợp từ chối.",
            "The scenarios tell only of what is agreed to; none tells of a refusal.",
        ),
        right=(
            "Thêm một kịch bản cho mỗi kết cục chính.",
            "Add a scenario for each of the main outcomes.",
        ),
    ),
    Rule(
        code="differs-on-its-day",
        says=(
            "Kịch bản “{name}” (dòng {line}): đúng vào ngày nó kể, khác khi mọi ngày dời đến sau {day}: {why}",
            'The scenario "{name}" (line {line}) is so on its days, not with all days moved behind {day}: {why}',
        ),
        wrong=(
            "Kịch bản kể ngày của năm trước; từ ngày hiệu lực bảng có mức mới.",
            "The scenario tells days of last year; from the day of the release a table has new values.",
        ),
        right=(
            "Thêm kịch bản có câu “hôm nay là ngày hiệu lực”.",
            'Add a scenario that says "hôm nay là ngày hiệu lực" (today is the day of the release).',
        ),
    ),
    Rule(
        code="import-note",
        says=(
            "Phần tử “{place}” khi nhập: {note}",
            'Element "{place}", when imported: {note}',
        ),
        wrong=(
            "Điều tệp cũ nói mà hệ thống không tiếp nhận, giữ trong thuộc tính imported của phần tử.",
            "What the old file said and was not taken over, kept in the property imported of the element.",
        ),
        right=(
            "Vẽ lại điều đó theo cách của hệ thống, rồi xóa thuộc tính.",
            "Draw it the way it runs here, then delete the property.",
        ),
    ),
    Rule(
        code="paper-header",
        says=(
            "Mẫu “{place}” chưa có: {missing} (Nghị định 30/2020/NĐ-CP).",
            'The template "{place}" lacks: {missing} (Decree 30/2020).',
        ),
        wrong=(
            "Mẫu có chữ ký nhưng không có số, nơi nhận hoặc tên cơ quan.",
            "A template with a signature and without number, addressees or the name of the agency.",
        ),
        right=(
            "Quốc hiệu, Tiêu ngữ, tên cơ quan, số, địa danh và ngày, người ký, nơi nhận đều có chỗ trong mẫu.",
            "National title, agency, number, place and date, signer and addressees all have their place.",
        ),
    ),
    Rule(
        code="unused-paper",
        says=(
            "Không bước nào lập văn bản từ mẫu “{place}”.",
            'No step makes a paper from the template "{place}".',
        ),
        wrong=(
            "Có tệp .docx, nhưng không bước nào dùng thao tác “Lập văn bản từ mẫu” với tên tệp đó.",
            'There is a .docx file, and no step runs "Make a paper from a template" with its name.',
        ),
        right=(
            "Một bước của hệ thống lập văn bản, ô “template” ghi đúng tên tệp.",
            'A step of the system makes the paper; its "template" is the name of the file.',
        ),
    ),
)

RULES: Final[Mapping[str, Rule]] = {one.code: one for one in (*_ADVICE, *FAULTS)}


def rule_of(code: str) -> str | None:
    """The rule on whose page a finding with this code is explained; None where there is no such page."""
    if code in RULES:
        return code
    return "form-refused" if code.startswith(FORMS) else ALIKE.get(code)
