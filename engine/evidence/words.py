"""One sentence per history record, for the case file and for the pages.

Of a command these fields of the body are read, each only if it is there: ``actor``, ``in_place_of`` or
``on_behalf_of`` (for whom the actor acts), ``element_id`` or ``key``, ``reason``, ``outcome``, ``message``, ``from``
and ``to`` (a login or several). Unknown types get a plain sentence, so that a newer history can be read as well.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from typing import Final

from engine.domain.errors import Language
from engine.domain.facts import Json
from engine.domain.keys import SEALED, SYSTEM
from engine.evidence.chain import HistoryRecord

VIETNAM: Final = timezone(timedelta(hours=7))
SHOWN: Final = 120  #: characters of one value in a sentence; the record itself holds all
NO_CHOICE: Final = ("", "done")  #: outcomes that say no more than that a task is done
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
_DAY: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")

COMMANDS: Final[Mapping[str, tuple[str, str]]] = {
    "start_instance": ("{who} khởi tạo hồ sơ.{because}", "{who} started the case.{because}"),
    "complete_task": ("{who} hoàn thành việc «{element}»{outcome}.{because}",
                      "{who} completed “{element}”{outcome}.{because}"),
    "claim_task": ("{who} nhận việc «{element}».", "{who} claimed “{element}”."),
    "release_task": ("{who} trả việc «{element}» về nhóm.", "{who} gave “{element}” back to the group."),
    "assign_task": ("{who} giao việc «{element}» cho {to}.{because}", "{who} assigned “{element}” to {to}.{because}"),
    "update_task": ("{who} sửa hạn, mức ưu tiên của việc «{element}».",
                    "{who} changed the limit or the priority of “{element}”."),
    "fire_timer": ("Đến giờ hẹn «{element}».", "The time of “{element}” came."),
    "correlate_message": ("{who} gửi thông điệp{message}{at}.{because}",
                          "{who} sent a message{message}{at}.{because}"),
    "correlate_message.withdraw": ("{who} rút hồ sơ.{because}", "{who} withdrew the case.{because}"),
    "broadcast_signal": ("{who} phát tín hiệu{message}{at}.", "{who} sent a signal{message}{at}."),
    "broadcast_signal.chart_changed": ("Cơ cấu tổ chức, nhân sự thay đổi.", "The chart of the organisation changed."),
    "correlate_message.recall": ("{who} thu hồi {own_decision}.{because}", "{who} recalled {own_decision}.{because}"),
    "cancel_instance": ("{who} hủy hồ sơ.{because}", "{who} cancelled the case.{because}"),
    "remind_task": ("Nhắc {to} xử lý việc «{element}».", "{to} was reminded of “{element}”."),
    "escalate_task": ("Báo {to} biết việc «{element}» đã quá hạn.", "{to} was told that “{element}” is overdue."),
    "escalate_task.nobody": ("Việc «{element}» đã quá hạn.", "“{element}” is overdue."),
    "tell_joined": ("Báo người gửi đơn được nhập", "The author of a joined letter was told"),
    "take_over_task": ("{who} trực tiếp xử lý việc «{element}» thay {from}.{because}",
                       "{who} took “{element}” over from {from}.{because}"),
    "declare_conflict": ("{who} khai có quan hệ lợi ích ở việc «{element}», giao lại cho {to}.{because}",
                         "{who} has a relation of interest in “{element}”; it goes to {to}.{because}"),
    "hold_task": ("{who} phản ánh chỉ đạo của việc «{element}»; hạn của việc dừng.",
                  "{who} objects to the instruction behind “{element}”; its limit stands still."),
    "settle_order": ("Việc «{element}»: phản ánh chỉ đạo đã có kết quả.{because}",
                     "“{element}”: the objection to its instruction was answered.{because}"),
    "reroute_tasks": ("Chuyển việc của {from} sang {to}.{because}", "Tasks of {from} were passed on to {to}.{because}"),
    "retry": ("{who} cho chạy lại bước «{element}».{because}", "{who} had “{element}” run again.{because}"),
    "throw_error": ("{who} báo lỗi nghiệp vụ tại bước «{element}».{because}",
                    "{who} ended “{element}” with a business error.{because}"),
    "complete_job": ("Dịch vụ bên ngoài trả kết quả của bước «{element}».", "An outside service finished “{element}”."),
    "fail_job": ("Dịch vụ bên ngoài không làm được bước «{element}».{because}",
                 "An outside service could not do “{element}”.{because}"),
    "update_job": ("{who} cho thử lại thêm bước «{element}».", "{who} gave “{element}” more tries."),
    "suspend_instance": ("{who} tạm dừng hồ sơ.{because}", "{who} suspended the case.{because}"),
    "resume_instance": ("{who} cho hồ sơ tiếp tục.{because}", "{who} let the case go on.{because}"),
    "modify_instance": ("{who} chuyển bước của hồ sơ.{because}", "{who} moved the case to other steps.{because}"),
    "begin_inside": ("{who} chọn việc cần làm trong «{element}».", "{who} chose what to do in “{element}”."),
    "migrate_instance": ("{who} chuyển hồ sơ sang phiên bản {version} của quy trình.{because}",
                         "{who} moved the case to version {version} of its process.{because}"),
    "read_case.duty": ("{who} mở hồ sơ hạn chế để xử lý.", "{who} opened the restricted case to work on it."),
    "read_case.oversight": ("{who} mở hồ sơ hạn chế để giám sát, chỉ đạo.",
                            "{who} opened the restricted case to oversee it."),
    "open_request": ("{who} mở «{element}».", "{who} opened “{element}”."),
    "open_identity": ("{who} mở danh tính niêm phong.{because}", "{who} opened the sealed author.{because}"),
    "open_letter_file": ("{who} mở tệp của đơn niêm phong.{because}",
                         "{who} opened a file of the sealed letter.{because}"),
    "stop_secret": ("{who} báo có bí mật nhà nước: tài liệu bị khóa, ghi sổ văn bản mật.",
                    "{who} reported a state secret: locked, entered in the register of secret papers."),
    "confirm_secret": ("{who} xác nhận là bí mật nhà nước, tài liệu bị xóa khỏi hệ thống.{because}",
                       "{who} confirmed the state secret; the files were destroyed.{because}"),
    "deny_secret": ("{who} xác nhận không phải bí mật nhà nước, tài liệu mở lại.{because}",
                    "{who} found no state secret; the files are open again.{because}"),
    "ask_unsealing": ("{who} đề nghị mở niêm phong danh tính.{because}", "{who} asked to unseal the author.{because}"),
    "agree_unsealing": ("{who} đồng ý với đề nghị mở niêm phong của {to}.", "{who} agreed to {to}'s unsealing."),
    "destroy_identity": ("{who} hủy khóa của danh tính niêm phong.{because}",
                         "{who} destroyed the key of the sealed author.{because}"),
    "correlate_message.author_adds": ("{who} gửi bổ sung.", "{who} added something."),
    "correlate_message.author_withdraws": ("{who} rút đơn.", "{who} withdrew the letter."),
    "correlate_message.author_asks_protection": ("{who} đề nghị được bảo vệ.", "{who} asked for protection."),
    "correlate_message.author_appeals": ("{who} khiếu nại, tố cáo tiếp.", "{who} went on to the next round."),
    "set_variables": ("{who} sửa dữ liệu của hồ sơ.{because}", "{who} changed data of the case.{because}"),
}  # fmt: skip

EVENTS: Final[Mapping[str, tuple[str, str]]] = {
    "elementEntered": ("Đến bước «{element}».", "“{element}” was reached."),
    "elementLeft": ("Xong bước «{element}».", "“{element}” was done."),
    "elementLeft.terminated": ("Dừng bước «{element}».", "“{element}” was stopped."),
    "flowTaken": ("Chuyển từ «{source}» sang «{target}»{flow}.", "From “{source}” on to “{target}”{flow}."),
    "taskOpened": ("Mở việc «{task}»{holder}{until}.", "Task “{task}” opened{holder}{until}."),
    "taskAssigned": ("Việc «{element}»{assigned}{until}.", "“{element}”{assigned}{until}."),
    "taskClosed": ("Việc «{element}» đã xong.", "Task “{element}” was done."),
    "taskClosed.terminated": ("Việc «{element}» bị thu hồi, không phải làm nữa.",
                              "Task “{element}” was taken back; it need not be done any more."),
    "timerSet": ("Hẹn giờ «{element}» vào {due}.", "Timer “{element}” was set to {due}."),
    "timerCleared": ("Bỏ hẹn giờ «{element}».", "Timer “{element}” was cleared."),
    "subscriptionOpened": ("Bắt đầu chờ{message} tại «{element}».", "“{element}” began to wait{message}."),
    "subscriptionClosed": ("Thôi chờ tại «{element}».", "“{element}” stopped waiting."),
    "jobOpened": ("Giao bước «{element}» cho dịch vụ bên ngoài «{type}».",
                  "“{element}” was given to the outside service “{type}”."),
    "jobClosed": ("Dịch vụ bên ngoài làm xong bước «{element}».", "The outside service is done with “{element}”."),
    "jobClosed.terminated": ("Thu hồi bước «{element}» đã giao cho dịch vụ bên ngoài.",
                             "“{element}” was taken back from the outside service."),
    "variablesChanged": ("Dữ liệu thay đổi: {changes}.", "Data changed: {changes}."),
    "decisionEvaluated": ("Áp dụng bảng quyết định «{decision}», kết quả: {result}.",
                          "Decision table “{decision}” was applied; result: {result}."),
    "operationDone": ("Hệ thống thực hiện «{operation}» tại bước «{element}»{results}.",
                      "The system did “{operation}” at “{element}”{results}."),
    "errorThrown": ("Bước «{element}» báo lỗi nghiệp vụ «{error}».", "“{element}” ended with the error “{error}”."),
    "signalThrown": ("Phát tín hiệu{message} tại «{element}».", "“{element}” sent a signal{message}."),
    "messageThrown": ("Gửi thông điệp{message} tại «{element}».", "“{element}” sent a message{message}."),
    "processCalled": ("Bước «{element}» gọi quy trình «{process}».", "“{element}” calls the process “{process}”."),
    "elementMigrated": ("Bước «{element}» tiếp tục là «{moved}» ở phiên bản mới.",
                        "“{element}” goes on as “{moved}” in the new version."),
    "incidentRaised": ("Sự cố tại bước «{element}»: {incident}", "Incident at “{element}”: {incident}"),
    "instanceEnded": ("Hồ sơ kết thúc.", "The case ended."),
    "instanceEnded.terminated": ("Hồ sơ bị dừng.", "The case was stopped."),
    "stateReached": ("Hồ sơ ở trạng thái thứ {revision}.", "The case is in its state number {revision}."),
}  # fmt: skip

UNKNOWN: Final[Mapping[str, tuple[str, str]]] = {
    "command": ("{who} thực hiện «{kind}».", "{who} asked for “{kind}”."),
    "event": ("Ghi nhận «{kind}».", "“{kind}” was recorded."),
}


@dataclass(frozen=True, kw_only=True)
class Names:
    """How things are called. What is missing is called by its id."""

    elements: Mapping[str, str] = field(default_factory=dict)  #: element or flow id -> name
    people: Mapping[str, str] = field(default_factory=dict)  #: login -> "Nguyễn Thị Lan (Trưởng phòng)"
    roles: Mapping[str, str] = field(default_factory=dict)  #: role key -> title
    labels: Mapping[str, str] = field(default_factory=dict)  #: variable, decision, operation -> label
    outcomes: Mapping[str, str] = field(default_factory=dict)  #: outcome -> label; a message is called by its own name
    runs: Mapping[int, str] = field(default_factory=dict)  #: element key -> element id; see ``with_runs``

    def with_runs(self, records: Iterable[HistoryRecord]) -> "Names":
        """These names, able to name the element of a record that gives only its key."""
        runs = dict(self.runs)
        for record in records:
            key, element = record.body.get("key"), record.body.get("element_id")
            if isinstance(key, int) and isinstance(element, str):
                runs[key] = element
        return replace(self, runs=runs)


def sentence(record: HistoryRecord, names: Names, language: Language = "vi") -> str:
    """The record as one sentence. Plain text: whoever puts it into a page escapes it."""
    return _told(record, language).format_map(_Words(record, names, language))


def predicate(record: HistoryRecord, names: Names, language: Language = "vi") -> str:
    """The same without who did it, for a line that begins with the name."""
    rest = _told(record, language).removeprefix("{who} ").format_map(_Words(record, names, language))
    return rest[:1].upper() + rest[1:]


def spoken_instant(at: datetime, language: Language = "vi") -> str:
    """An instant on a Vietnamese clock: 08:00 ngày 04/06/2024."""
    here = at.astimezone(VIETNAM)
    return here.strftime("%H:%M ngày %d/%m/%Y") if language == "vi" else here.strftime("%H:%M on %d/%m/%Y")


def spoken(value: Json, language: Language = "vi") -> str:
    """A value of a case for a reader; long ones are cut."""
    if value is None or value == "":
        return "(trống)" if language == "vi" else "(empty)"
    if isinstance(value, bool):
        return {"vi": ("không", "có"), "en": ("no", "yes")}[language][value]
    if isinstance(value, str):
        return _cut(_spoken_text(value, language))
    if isinstance(value, float) and language == "vi":
        return repr(value).replace(".", ",")
    if isinstance(value, list) and not any(isinstance(item, list | dict) for item in value):
        return _cut(", ".join(spoken(item, language) for item in value) or spoken(None, language))
    return _cut(json.dumps(value, ensure_ascii=False, sort_keys=True))


def _spoken_text(text: str, language: Language) -> str:
    try:
        if _INSTANT.fullmatch(text):
            return spoken_instant(datetime.fromisoformat(text), language)
    except (ValueError, OverflowError):
        return text
    day = _DAY.fullmatch(text)
    return f"{day[3]}/{day[2]}/{day[1]}" if day else text


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def _told(record: HistoryRecord, language: Language) -> str:
    return _template(record)[0 if language == "vi" else 1]


def _template(record: HistoryRecord) -> tuple[str, str]:
    known, name = (EVENTS, record.type)
    variant = f"{name}.{record.body.get('end')}"
    if record.kind == "command":
        known, name = COMMANDS, _HUMP.sub("_", record.type).lower()
        message = str(record.body.get("message", record.body.get("name"))).lower()
        nobody = ["nobody"] if record.body.get("to") == [] else []
        parts = (*nobody, message, *(said for said in ("withdraw", "recall") if said in message))
        variant = next((one for one in (f"{name}.{said}" for said in parts) if one in known), name)
    return known.get(variant) or known.get(name) or UNKNOWN[record.kind]


class _Words(dict[str, str]):
    """The slots of the templates, each worked out when a template asks for it."""

    def __init__(self, record: HistoryRecord, names: Names, language: Language) -> None:
        super().__init__()
        self.body, self.names, self.language = record.body, names, language
        self["kind"] = record.type

    def __missing__(self, slot: str) -> str:
        return SLOTS[slot](self)

    def say(self, vi: str, en: str) -> str:
        return vi if self.language == "vi" else en

    def text(self, name: str) -> str:
        """A field as it is; "" if it is not there or no text."""
        value = self.body.get(name)
        return value if isinstance(value, str) else ""

    def label(self, name: str) -> str:
        return self.names.labels.get(self.text(name), self.text(name))

    def people(self, name: str) -> str:
        value = self.body.get(name)
        logins = value if isinstance(value, list) else [value]
        return ", ".join(self.person(login) for login in logins if isinstance(login, str))

    def person(self, login: str) -> str:
        if login == SYSTEM:
            return self.say("Hệ thống", "The system")
        if login == SEALED:
            return self.say("Người gửi đơn (giấu tên)", "The author (sealed)")
        return self.names.people.get(login, login)

    def element(self, name: str) -> str:
        element = self.text(name)
        return self.names.elements.get(element) or element

    def pairs(self, name: str) -> list[tuple[str, Json]]:
        value = self.body.get(name)
        return list(value.items()) if isinstance(value, Mapping) else []


def _who(words: _Words) -> str:
    actor = words.people("actor") or words.say("Hệ thống", "The system")
    principal = words.people("in_place_of") or words.people("on_behalf_of")
    if not principal or principal == actor:
        return actor
    return words.say(f"{actor}, thay {principal},", f"{actor}, for {principal},")


def _element(words: _Words) -> str:
    key = words.body.get("key", words.body.get("task_key"))
    of_key = words.names.runs.get(key, str(key)) if isinstance(key, int) else "?"
    return words.element("element_id") or words.names.elements.get(of_key) or of_key


def _task(words: _Words) -> str:
    return words.text("name") or _element(words)


def _outcome(words: _Words) -> str:
    key = words.text("outcome")
    if key in NO_CHOICE:
        return ""
    chosen = words.names.outcomes.get(key, key)
    return words.say(f", kết quả: {chosen}", f"; outcome: {chosen}")


def _because(words: _Words) -> str:
    reason = words.text("reason")
    return words.say(f" Lý do: {_cut(reason)}", f" Reason: {_cut(reason)}") if reason else ""


def _holder(words: _Words) -> str:
    role = words.text("role")
    holder = words.people("assignee") or words.people("candidate_users") or words.names.roles.get(role, role)
    return words.say(f" cho {holder}", f" for {holder}") if holder else ""


def _assigned(words: _Words) -> str:
    people = words.people("people")
    if not people:
        return words.say(" chưa có người nhận", " has nobody yet who may do it")
    principal = words.people("in_place_of")
    instead = words.say(f", thay {principal}", f", in place of {principal}") if principal else ""
    if words.body.get("waits") is True:
        return words.say(f" chờ {people} có mặt", f" waits until {people} is back")
    if words.body.get("external") is True:
        return words.say(
            f" do cấp trên quyết định, {people} ghi kết quả", f" is for the authority above; {people} records it"
        )
    return words.say(f" giao cho {people}{instead}", f" was given to {people}{instead}")


def _until(words: _Words) -> str:
    due = words.text("due_at")
    if not due:
        return ""
    return words.say(f", hạn {_spoken_text(due, 'vi')}", f", due {_spoken_text(due, 'en')}")


def _named(words: _Words) -> str:
    """The element by its own name; "" if it has none."""
    key = words.body.get("key", words.body.get("task_key"))
    of_key = words.names.runs.get(key, "") if isinstance(key, int) else ""
    return words.names.elements.get(words.text("element_id") or of_key, "")


def _at(words: _Words) -> str:
    name = _named(words)
    return words.say(f" tới «{name}»", f" to “{name}”") if name else ""


def _message(words: _Words) -> str:
    """What machines call it, only where no element says in words what it is about."""
    name = words.text("message") or words.text("name")
    return "" if _named(words) or not name else words.say(f" «{name}»", f" “{name}”")


def _own_decision(words: _Words) -> str:
    if words.body.get("actor") == SYSTEM:
        return words.say("quyết định", "the decision")
    return words.say("quyết định của mình", "their own decision")


def _flow(words: _Words) -> str:
    name = words.names.elements.get(words.text("flow_id"))
    return f" ({name})" if name else ""


def _changes(words: _Words) -> str:
    old = dict(words.pairs("old"))
    parts = []
    for name, value in words.pairs("new"):
        now = spoken(value, words.language)
        before = f"{spoken(old[name], words.language)} → " if name in old else ""
        parts.append(f"{words.names.labels.get(name, name)}: {before}{now}")
    return "; ".join(parts) or "–"


def _results(words: _Words) -> str:
    pairs = words.pairs("result")
    told = "; ".join(f"{words.names.labels.get(name, name)}: {spoken(value, words.language)}" for name, value in pairs)
    return words.say(f", kết quả: {told}", f"; result: {told}") if told else ""


SLOTS: Final[Mapping[str, Callable[[_Words], str]]] = {
    "process": lambda words: words.text("process").partition("#")[0],
    "who": _who,
    "element": _element,
    "task": _task,
    "outcome": _outcome,
    "because": _because,
    "assigned": _assigned,
    "holder": _holder,
    "until": _until,
    "flow": _flow,
    "changes": _changes,
    "results": _results,
    "revision": lambda words: str(words.body.get("revision", "?")),
    "source": lambda words: words.element("source_id"),
    "target": lambda words: words.element("target_id"),
    "moved": lambda words: words.element("to"),
    "version": lambda words: str(words.body.get("version", "?")),
    "due": lambda words: _spoken_text(words.text("due_at"), words.language),
    "message": _message,
    "at": _at,
    "own_decision": _own_decision,
    "type": lambda words: words.label("type"),
    "decision": lambda words: words.label("decision_id"),
    "error": lambda words: words.label("code"),
    "operation": lambda words: words.label("operation"),
    "result": lambda words: spoken(words.body.get("result"), words.language),
    "incident": lambda words: words.text("text_vi") if words.language == "vi" else words.text("text_en"),
    "from": lambda words: words.people("from") or "?",
    "to": lambda words: words.people("to") or words.people("assignee") or "?",
}
