"""Words that answers need and no model brings along: outcomes, accounts, kinds of lines, things that are missing."""

from collections.abc import Mapping
from typing import Final, Literal

from engine.domain.errors import Language
from engine.domain.facts import Json

Pair = tuple[str, str]  #: Vietnamese, English
Kind = Literal["primary", "secondary", "danger"]

OUTCOMES: Final[Mapping[str, tuple[str, str, Kind]]] = {
    "classify": ("Ghi kết quả phân loại", "File the classification", "primary"),
    "supplied": ("Đã bổ sung", "Supplied", "primary"),
    "closed": ("Đóng hồ sơ", "Close", "secondary"),
    "reply_now": ("Trả lời ngay", "Answer at once", "primary"),
    "have_drafted": ("Giao người soạn trả lời", "Have somebody draft it", "secondary"),
    "up": ("Vượt thẩm quyền, chuyển cấp trên", "Beyond competence: to the next level", "secondary"),
    "whole": ("Tiếp thu toàn bộ", "Accept wholly", "primary"),
    "part": ("Tiếp thu một phần", "Accept in part", "secondary"),
    "none": ("Không tiếp thu", "Do not accept", "danger"),
    "satisfied": ("Hài lòng", "Satisfied", "primary"),
    "unsatisfied": ("Chưa hài lòng, gửi lên cấp trên", "Not satisfied: to the next level", "secondary"),
    "take_up": ("Thụ lý", "Take it up", "primary"),
    "not_taken": ("Không thụ lý", "Do not take it up", "danger"),
    "crime": ("Có dấu hiệu tội phạm, chuyển cơ quan điều tra", "Signs of a crime: to the investigators", "secondary"),
    "concede": ("Tự sửa, hủy quyết định", "Withdraw or change one's own decision", "secondary"),
    "verify": ("Xác minh", "Have it verified", "primary"),
    "report": ("Trình báo cáo", "Hand in the report", "primary"),
    "need_time": ("Đề nghị gia hạn", "Ask for an extension", "secondary"),
    "suspend": ("Đề nghị tạm đình chỉ", "Ask for a suspension", "secondary"),
    "change_team": ("Đề nghị thay người trong tổ", "Ask for other members", "secondary"),
    "ask_protection": ("Đề nghị bảo vệ người tố cáo", "Ask for protection of the author", "secondary"),
    "find_again": ("Tìm lại", "Look again", "primary"),
    "no_letter": ("Không có đơn", "There is no letter", "danger"),
    "write_minutes": ("Ghi biên bản buổi làm việc", "Write the minutes of a session", "secondary"),
    "ask_papers": ("Yêu cầu giải trình, tài liệu", "Ask for explanation or papers", "secondary"),
    "other_target": ("Phát hiện người khác", "Somebody else was found", "secondary"),
    "replace": ("Thay thành viên", "Replace members", "primary"),
    "grant": ("Quyết định gia hạn", "Extend", "primary"),
    "halt": ("Quyết định tạm đình chỉ", "Suspend", "primary"),
    "resume": ("Tiếp tục giải quyết", "Go on", "primary"),
    "send": ("Gửi", "Send", "primary"),
    "again": ("Mời lần hai", "Invite a second time", "secondary"),
    "right": ("Đúng", "Right", "primary"),
    "partly": ("Đúng một phần", "Partly right", "secondary"),
    "wrong": ("Sai", "Wrong", "danger"),
    "stop": ("Đình chỉ", "Stop", "danger"),
    "go_on": ("Tiếp tục giải quyết", "Go on with it", "primary"),
    "pass_on": ("Chuyển nơi có thẩm quyền", "Pass it on", "secondary"),
    "publish": ("Công khai", "Publish", "primary"),
    "not_public": ("Không công khai", "Do not publish", "secondary"),
    "protect": ("Áp dụng biện pháp bảo vệ", "Protect", "primary"),
    "end": ("Chấm dứt", "End it", "secondary"),
    "approve": ("Phê duyệt", "Approve", "primary"),
    "forward": ("Chuyển cấp trên", "Forward", "primary"),
    "to_meeting": ("Đưa ra họp", "Take it to a meeting", "secondary"),
    "let_go": ("Cho rút", "Let it be withdrawn", "primary"),
    "decide_anyway": ("Quyết định luôn", "Decide anyway", "primary"),
    "second_round": ("Lấy ý kiến lần hai", "Ask a second time", "secondary"),
    "ask_head": ("Xin ý kiến người đứng đầu", "Ask the head", "secondary"),
    "approve_changes": ("Thông qua, có sửa", "Approve with changes", "secondary"),
    "reject_draft": ("Không thông qua", "Reject", "danger"),
    "other_opinion": ("Ý kiến khác", "Another opinion", "secondary"),
    "decide_own": ("Quyết định, nêu lý do", "Decide, with reasons", "primary"),
    "drop_proposal": ("Thôi đề nghị", "Drop the proposal", "danger"),
    "answer": ("Gửi ý kiến", "Send the opinion", "primary"),
    "assign": ("Giao dự thảo", "Have it drafted", "secondary"),
    "ask_lead": ("Hỏi đơn vị chủ trì", "Ask the lead unit", "secondary"),
    "ask_time": ("Xin thêm thời gian", "Ask for more time", "secondary"),
    "drop_one": ("Không hỏi nữa", "Do not ask them", "danger"),
    "replace_draft": ("Thay dự thảo", "Replace the draft", "primary"),
    "add_respondent": ("Hỏi thêm nơi", "Ask others, too", "secondary"),
    "take": ("Nhận việc", "Take it on", "primary"),
    "misaddressed": ("Không thuộc chức năng", "Not ours to do", "secondary"),
    "readdress": ("Giao nơi khác", "Give it to others", "primary"),
    "insist": ("Yêu cầu thực hiện", "Insist", "secondary"),
    "drop_task": ("Hủy việc", "Drop the task", "danger"),
    "hand_in": ("Nộp giấy", "Hand it in", "primary"),
    "deliver": ("Giao sản phẩm", "Deliver", "primary"),
    "progress": ("Báo cáo tiến độ", "Report progress", "secondary"),
    "more_time": ("Xin thêm thời gian", "Ask for more time", "secondary"),
    "propose": ("Gửi đề nghị", "Send the proposals", "primary"),
    "no_items": ("Không có nội dung", "No items", "secondary"),
    "report_difficulty": ("Báo khó khăn, xin chỉ đạo", "Report a difficulty", "secondary"),
    "object": ("Phản ánh chỉ đạo", "Object to the instruction", "danger"),
    "extend": ("Gia hạn", "Give more time", "primary"),
    "reassign": ("Giao người khác", "Give it to somebody else", "secondary"),
    "accept_wish": ("Chấp nhận đề nghị", "Accept it", "primary"),
    "counter": ("Đề nghị cách khác", "Propose another way", "secondary"),
    "reject_wish": ("Không chấp nhận", "Do not accept it", "danger"),
    "report_up": ("Báo cáo", "Report it", "primary"),
    "support_raiser": ("Theo bên nêu vướng mắc", "With who raised it", "secondary"),
    "support_lead": ("Theo bên kia", "With the other side", "secondary"),
    "another_way": ("Cách giải quyết khác", "Another way", "secondary"),
    "direct": ("Quyết định", "Decide", "primary"),
    "keep": ("Giữ nguyên", "Keep as it is", "secondary"),
    "accept_work": ("Nghiệm thu", "Accept the work", "primary"),
    "record_gate": ("Ghi kết luận của tập thể", "Note the conclusion", "primary"),
    "head_signs": ("Trình người đứng đầu ký", "Have the head sign", "primary"),
    "check_again": ("Kiểm tra lại", "Look again", "secondary"),
    "give_up": ("Không ban hành", "Do not issue it", "danger"),
    "withdraw_item": ("Xin rút nội dung", "Ask to withdraw the item", "secondary"),
    "withdraw_order": ("Thu hồi chỉ đạo", "Withdraw the instruction", "primary"),
    "change_order": ("Thay đổi chỉ đạo", "Change the instruction", "secondary"),
    "confirm_order": ("Khẳng định chỉ đạo", "Confirm the instruction", "danger"),
    "ask_units": ("Hỏi gấp các đơn vị", "Ask the units urgently", "secondary"),
    "to_conference": ("Chưa hài lòng, nêu ở hội nghị", "Not satisfied, raise it at the conference", "secondary"),
    "no_measure": ("Không xử lý", "No measure", "secondary"),
    "measure": ("Đề nghị xử lý", "Propose a measure", "danger"),
    "join_letter": ("Nhập vào đơn đã có", "Join it to another letter", "secondary"),
    "release": ("Cho tiếp tục", "Release it", "primary"),
    "block": ("Dừng", "Block it", "danger"),
    "leaked": ("Đã lộ", "It leaked", "danger"),
    "not_leaked": ("Không lộ", "Nothing leaked", "primary"),
    "object_again": ("Phản ánh lần hai", "Object a second time", "danger"),
    "stop_order": ("Yêu cầu dừng", "Stop it", "danger"),
    "wrong_origin": ("Sai nơi phát sinh", "It arose elsewhere", "secondary"),
    "breach": ("Có vi phạm, chuyển quy trình khác", "A breach: another procedure", "secondary"),
    "no_facts": ("Không có dữ kiện", "No facts", "danger"),
    "settled": ("Đã ổn định", "Settled", "primary"),
    "still_open": ("Còn vướng mắc", "Still open", "secondary"),
    "cast": ("Bỏ phiếu", "Cast the ballot", "primary"),
    "submit": ("Trình lại", "Submit again", "primary"),
    "confirm": ("Xác nhận", "Confirm", "primary"),
    "done": ("Hoàn thành", "Done", "primary"),
    "accept": ("Đồng ý nhận", "Accept", "primary"),
    "agree": ("Đồng ý", "Agree", "primary"),
    "noted": ("Đã ghi nhận", "Noted", "secondary"),
    "paid": ("Đã chi", "Paid", "primary"),
    "collected": ("Đã thu", "Collected", "primary"),
    "write_off": ("Đề nghị xóa", "Ask to write off", "secondary"),
    "change_trip": ("Thay đổi chuyến đi", "Change the trip", "secondary"),
    "oppose": ("Phản đối", "Object", "danger"),
    "no_car": ("Không bố trí được xe", "No car", "secondary"),
    "change_end": ("Đổi ngày về", "Change the end", "secondary"),
    "urgent": ("Báo việc gấp", "Report something urgent", "secondary"),
    "note": ("Ghi nhận", "Note", "secondary"),
    "no_paper": ("Không có giấy", "There is none", "secondary"),
    "remind": ("Nhắc lại", "Remind", "primary"),
    "send_reminder": ("Gửi công văn đôn đốc", "Send a reminder", "secondary"),
    "enter": ("Nộp đơn thay", "Enter the request", "secondary"),
    "record": ("Ghi vắng không lý do", "Record without permission", "danger"),
    "unexcused": ("Vắng không lý do", "Without permission", "danger"),
    "unpaid": ("Nghỉ không hưởng lương", "Unpaid leave", "primary"),
    "return": ("Trả lại", "Return", "secondary"),
    "reject": ("Không xác nhận", "Do not confirm", "secondary"),
    "refuse": ("Từ chối", "Refuse", "danger"),
    "disagree": ("Không đồng ý", "Disagree", "danger"),
    "cancel": ("Hủy chuyến đi", "Cancel the trip", "danger"),
    "hold": ("Đồng ý tổ chức họp", "Hold the meeting", "primary"),
    "merge": ("Họp chung", "Merge the meetings", "secondary"),
    "written": ("Lấy ý kiến bằng văn bản", "Ask in writing", "secondary"),
    "skip": ("Không họp kỳ này", "Skip this one", "danger"),
    "come": ("Dự họp", "Come", "primary"),
    "online": ("Dự trực tuyến", "Join online", "secondary"),
    "excuse": ("Xin vắng", "Ask to be excused", "danger"),
    "allow": ("Cho vắng", "Allow the absence", "primary"),
    "not_allow": ("Không cho vắng", "Do not allow it", "danger"),
    "move": ("Dời cuộc họp", "Move the meeting", "secondary"),
    "call_off": ("Hủy cuộc họp", "Call the meeting off", "danger"),
    "sign": ("Ký", "Sign", "primary"),
    "table": ("Trình tại cuộc họp", "Table it at the meeting", "secondary"),
    "drop": ("Bỏ nội dung này", "Drop the item", "danger"),
    "object_minutes": ("Gửi ý kiến về biên bản", "Object to the minutes", "secondary"),
    "correct_minutes": ("Đính chính biên bản", "Correct the minutes", "primary"),
    "annex_only": ("Giữ nguyên, đính kèm ý kiến", "Leave them, annex the remark", "secondary"),
    "hand_on": ("Đóng hồ sơ, chuyển việc", "Close the file, hand tasks on", "secondary"),
    "inform": ("Họp để thông báo", "Hold it for information", "secondary"),
    "withdraw": ("Rút đơn", "Withdraw", "danger"),
    "recall": ("Thu hồi quyết định", "Recall the decision", "danger"),
}
BUCKETS: Final[Mapping[str, Pair]] = {
    "annual": ("Phép năm nay", "Leave of the year"),
    "carry": ("Phép năm trước chuyển sang", "Carried over from last year"),
    "unpaid_counter": ("Nghỉ không hưởng lương", "Unpaid leave"),
    "si_counter": ("Nghỉ hưởng bảo hiểm xã hội", "Leave paid by social insurance"),
    "unexcused": ("Vắng không lý do", "Away without permission"),
    "retro": ("Đơn nộp sau", "Requests filed afterwards"),
    "late_return": ("Đi làm lại muộn", "Late returns"),
}
LINES: Final[Mapping[str, Pair]] = {
    "open": ("Cấp", "Opening"),
    "seniority": ("Thâm niên", "Seniority"),
    "carry_in": ("Chuyển sang", "Carried over"),
    "hold": ("Giữ", "Held"),
    "release": ("Trả lại", "Released"),
    "consume": ("Trừ", "Used"),
    "refund": ("Hoàn lại", "Given back"),
    "expire": ("Hết hạn", "Expired"),
    "adjust": ("Điều chỉnh", "Correction"),
    "payout": ("Thanh toán", "Paid out"),
    "grant": ("Quyết định riêng", "Special grant"),
    "count": ("Ghi nhận", "Counted"),
}
ABSENCES: Final[Mapping[str, Pair]] = {
    "leave:annual": ("Nghỉ phép năm", "Annual leave"),
    "leave:personal": ("Nghỉ việc riêng", "Personal leave"),
    "leave:unpaid": ("Nghỉ không hưởng lương", "Unpaid leave"),
    "leave:sick_si": ("Nghỉ ốm hưởng bảo hiểm xã hội", "Sick leave (social insurance)"),
    "leave:sick_no_si": ("Nghỉ ốm không có giấy bảo hiểm xã hội", "Sick leave without certificate"),
    "leave:child_sick_si": ("Nghỉ chăm con ốm", "Leave to care for a sick child"),
    "leave:maternity": ("Nghỉ thai sản", "Maternity leave"),
    "leave:prenatal": ("Nghỉ khám thai", "Leave for a prenatal visit"),
    "leave:paternity": ("Nghỉ khi vợ sinh con", "Paternity leave"),
    "leave:recuperation": ("Nghỉ dưỡng sức", "Recuperation leave"),
    "leave:own_wedding": ("Nghỉ kết hôn", "Wedding leave"),
    "leave:child_wedding": ("Nghỉ con kết hôn", "Leave for a child's wedding"),
    "leave:bereavement_close": ("Nghỉ việc tang", "Bereavement leave"),
    "leave:family_event_unpaid": ("Nghỉ việc hiếu, hỉ (không lương)", "Family event, unpaid"),
    "leave:compensatory": ("Nghỉ bù", "Compensatory leave"),
    "leave:other": ("Nghỉ trường hợp khác", "Leave, other case"),
    "leave:sudden": ("Nghỉ đột xuất", "Sudden leave"),
    "unexcused": ("Vắng không lý do", "Away without permission"),
    "trip": ("Đi công tác", "Business trip"),
}
ABSENCE_STATES: Final[Mapping[str, Pair]] = {
    "requested": ("Chờ duyệt", "Requested"),
    "unconfirmed": ("Chưa xác nhận", "Unconfirmed"),
    "approved": ("Đã duyệt", "Approved"),
    "cancelled": ("Đã hủy", "Cancelled"),
}
_REGISTERS: Final[dict[str, Pair]] = {
    "leave": ("Sổ theo dõi nghỉ phép", "Register of leave"),
    "GNP": ("Sổ cấp giấy nghỉ phép", "Register of leave papers"),
    "QĐ": ("Sổ đăng ký quyết định", "Register of decisions"),
    "GĐĐ": ("Sổ ký xác nhận giấy đi đường", "Register of certified travel papers"),
    "KH": ("Sổ đăng ký kế hoạch", "Register of plans"),
    "YKCU": ("Sổ văn bản ý kiến của cấp ủy", "Register of opinions of the Party committee"),
    "BBKP": ("Sổ biên bản kiểm phiếu", "Register of minutes of votes"),
    "PLYK": ("Sổ phiếu lấy ý kiến", "Register of requests for opinion"),
    "CV": ("Sổ đăng ký công văn đi", "Register of letters"),
    "TB": ("Sổ đăng ký thông báo", "Register of notices"),
    "MAT": ("Sổ văn bản mật xử lý ngoài hệ thống", "Register of secret papers handled outside"),
    "GUQ": ("Sổ cấp giấy ủy quyền", "Register of authorisations"),
    "DS": ("Sổ danh sách đề nghị hưởng chế độ", "Register of benefit lists"),
    "KLLĐ": ("Sổ theo dõi kỷ luật lao động", "Register of labour discipline"),
    "CL": ("Sổ cấp công lệnh", "Register of travel orders"),
    "KL": ("Sổ kết luận", "Register of conclusions"),
    "TL": ("Sổ văn bản trả lời", "Register of answers"),
    "ĐT": ("Sổ đơn thư", "Register of letters"),
    "GM": ("Sổ đăng ký giấy mời", "Register of invitations"),
    "BB": ("Sổ đăng ký biên bản", "Register of minutes"),
    "NQ": ("Sổ đăng ký nghị quyết", "Register of resolutions"),
    "BC": ("Sổ đăng ký báo cáo", "Register of reports"),
    "CK": ("Sổ công khai, niêm yết", "Register of publications"),
    "HDK": ("Sổ kỳ họp chưa tổ chức", "Register of periodic meetings not held"),
    "XNML": ("Sổ xác nhận mệnh lệnh bị phản ánh", "Register of orders confirmed despite an objection"),
    "vi-pham": ("Sổ theo dõi kỷ luật", "Register of discipline"),
}
#: a Party committee inside an agency of the State numbers its own papers, kind by kind
REGISTERS: Final[Mapping[str, Pair]] = _REGISTERS | {
    f"{kind}CU": (f"{_REGISTERS[kind][0]} của cấp ủy", f"{_REGISTERS[kind][1]} of the Party committee")
    for kind in ("QĐ", "TB", "KL", "KH", "BB", "CV")
}


def say(pair: Pair, language: Language) -> str:
    """The word of a pair that the asker reads."""
    return pair[0] if language == "vi" else pair[1]


def word(words: Mapping[str, Pair], key: str, language: Language) -> str:
    """A key in words; one that has none stays as it is."""
    return say(words[key], language) if key in words else key


def labelled(entry: Mapping[str, Json], language: Language) -> str:
    """The label of a fact that a model gives in both languages; English falls back to Vietnamese."""
    found = entry.get(f"label_{language}") or entry.get("label_vi") or entry.get("label")
    return found if isinstance(found, str) else ""


def title_of(properties: Mapping[str, Json], name: str, language: Language) -> str:
    """The name of a process or element: its own, or for English readers its property "title_en"."""
    return _english(properties, "title_en", language) or name


def documentation_of(properties: Mapping[str, Json], documentation: str, language: Language) -> str:
    """What a process or element says of itself: its own, or for English readers its property "documentation_en"."""
    return _english(properties, "documentation_en", language) or documentation


def _english(properties: Mapping[str, Json], name: str, language: Language) -> str:
    english = properties.get(name)
    return english if language == "en" and isinstance(english, str) else ""
