"""Tasks and cases of a busy Monday."""

from dataclasses import replace
from typing import Any

from engine.domain.keys import ElementKey, InstanceKey, element_key, instance_key
from engine.queries import views
from tests.web.fake_people import DAY, HOUR, KEYS, NOW, PEOPLE, TASK


def task_row(number: int, **given: Any) -> views.TaskRow:
    """A task; what a test does not say is ordinary."""
    usual: dict[str, Any] = {
        "key": element_key(instance_key(200 + number), 21),
        "name": "Xem xét, quyết định",
        "process_name": "Nghỉ phép, nghỉ việc riêng",
        "instance_key": instance_key(200 + number),
        "case_no": f"stttt/LEAVE/2024/{200 + number:04}",
        "case_title": "Đinh Quang Minh – Nghỉ phép năm 17/06–19/06/2024",
        "about": None,
        "from_person": PEOPLE["minh.cv"],
        "role": "unit_head",
        "role_name": "Người đứng đầu đơn vị",
        "holder": PEOPLE["hanh.tp"],
        "mine": True,
        "in_place_of": None,
        "opened_at": NOW - 5 * HOUR,
        "due_at": NOW + 2 * DAY,
        "overdue": False,
        "soon": False,
        "priority": 50,
        "has_draft": False,
        "revision": 3,
    }
    return views.TaskRow(**{**usual, **given})


def inbox_rows() -> tuple[views.TaskRow, ...]:
    """Late, soon, held, free, for somebody else, with a draft."""
    return (*leave_rows(), *other_rows())


def leave_rows() -> tuple[views.TaskRow, ...]:
    """Requests for leave that wait for the head of the division."""
    lan = {"instance_key": KEYS["lan"], "case_no": "stttt/LEAVE/2024/0137", "from_person": PEOPLE["lan.cv"]}
    return (
        task_row(
            1,
            case_title="Huỳnh Anh Quân – Nghỉ phép năm 03/06–07/06/2024",
            from_person=PEOPLE["quan.tp"],
            due_at=NOW - 3 * DAY,
            overdue=True,
            in_place_of=PEOPLE["chau.pgd"],
            opened_at=NOW - 6 * DAY,
        ),
        task_row(
            2,
            key=TASK,
            **lan,
            case_title="Hồ Thị Lan – Nghỉ phép năm 06/06–07/06/2024",
            due_at=NOW + 8 * HOUR,
            soon=True,
            has_draft=True,
        ),
        task_row(3),
        task_row(
            4,
            name="Theo dõi nghỉ phép",
            case_title="Bùi Đăng Khoa – Nghỉ việc riêng sáng 04/06/2024",
            from_person=PEOPLE["khoa.ptp"],
            role="office",
            role_name="Văn phòng",
            holder=None,
            mine=False,
            due_at=NOW + DAY,
            revision=1,
        ),
        task_row(
            5,
            name="Xác nhận đi làm lại",
            case_title="Ngô Bích Hạnh – Nghỉ phép năm 27/05–31/05/2024",
            from_person=PEOPLE["hanh.tp"],
            due_at=NOW + 9 * HOUR,
        ),
    )


def other_rows() -> tuple[views.TaskRow, ...]:
    """Other procedures: a long title, a task of the group without a limit."""
    return (
        task_row(
            6,
            name="Cho ý kiến về dự thảo kế hoạch chuyển đổi số cấp huyện giai đoạn 2024–2025",
            process_name="Lấy ý kiến bằng văn bản",
            case_title="Dự thảo Kế hoạch chuyển đổi số của Sở Thông tin và Truyền thông năm 2025, lấy ý kiến lần hai",
            case_no="stttt/CONSULT/2024/0019",
            from_person=PEOPLE["dung.cvp"],
            due_at=NOW + 4 * DAY,
        ),
        task_row(
            7,
            name="Phê duyệt chuyến công tác",
            process_name="Đi công tác",
            case_title="Lý Hữu Phúc – Công tác Hà Nội 10/06–12/06/2024",
            case_no="stttt/TRIP/2024/0044",
            from_person=PEOPLE["phuc.ttdv"],
            holder=None,
            mine=False,
            due_at=None,
        ),
    )


def waiting(name: str = "Xem xét, quyết định", login: str = "hanh.tp", task: ElementKey = TASK) -> views.Waiting:
    """Who has it."""
    return views.Waiting(
        task_key=task,
        element_id="decide",
        name=name,
        people=(PEOPLE[login],),
        role_name="Người đứng đầu đơn vị",
        since=NOW - 5 * HOUR,
        until=NOW + 8 * HOUR,
    )


def case_head(key: InstanceKey = KEYS["lan"], **given: Any) -> views.CaseHead:
    """A case on its way."""
    usual: dict[str, Any] = {
        "key": key,
        "case_no": "stttt/LEAVE/2024/0137",
        "title": "Hồ Thị Lan – Nghỉ phép năm 06/06–07/06/2024",
        "status": "Chờ quyết định",
        "state": "active",
        "process_id": "leave",
        "process_name": "Nghỉ phép, nghỉ việc riêng và các chế độ nghỉ",
        "version": 3,
        "initiator": PEOPLE["lan.cv"],
        "entered_by": None,
        "started_at": NOW - 5 * HOUR,
        "ended_at": None,
        "waiting": (waiting(),),
    }
    return views.CaseHead(**{**usual, **given})


def requests() -> tuple[views.CaseHead, ...]:
    """What Lan asked for this year."""
    return (
        case_head(),
        case_head(
            KEYS["minh"],
            case_no="stttt/TRIP/2024/0041",
            title="Hồ Thị Lan – Công tác thành phố Hồ Chí Minh 24/06–26/06/2024",
            process_id="business-trip",
            process_name="Đi công tác",
            status="Chờ duyệt kinh phí",
            started_at=NOW - 3 * DAY,
            waiting=(replace(waiting("Duyệt kinh phí", "dung.cvp"), since=NOW - 3 * DAY, until=NOW - 4 * HOUR),),
        ),
        case_head(
            KEYS["old"],
            case_no="stttt/LEAVE/2024/0061",
            title="Hồ Thị Lan – Nghỉ việc riêng chiều 12/03/2024",
            status="Đã duyệt",
            state="completed",
            started_at=NOW - 84 * DAY,
            ended_at=NOW - 81 * DAY,
            waiting=(),
        ),
        case_head(
            KEYS["quan"],
            case_no="stttt/LEAVE/2024/0032",
            title="Hồ Thị Lan – Nghỉ phép năm 19/02–20/02/2024",
            status="Đã rút đơn",
            state="terminated",
            started_at=NOW - 110 * DAY,
            ended_at=NOW - 109 * DAY,
            waiting=(),
        ),
    )
