"""Rooms, cars and people for some hours: what stands against a time, and booking it."""

from collections.abc import Mapping
from typing import Final

from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import Invalid
from engine.domain.facts import Json, Variables
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Booking, Desk, Parameter

LOWEST: Final = 9  #: rank of what gives way to everything

_TIME: Final = {
    "resources": required(
        "list",
        '"room:Hội trường", "person:<tên đăng nhập>"; null: bỏ qua',
        '"room:Hội trường", "person:<login>"; null stands for nothing',
    ),
    "start_at": required("datetime", "từ lúc nào", "from when"),
    "end_at": required("datetime", "đến lúc nào", "until when"),
}


class EndsTooEarly(Invalid):
    code = "booking-ends-too-early"
    vi = "Thời điểm kết thúc phải sau thời điểm bắt đầu."
    en = "The end must lie after the start."


class SeeBookings:
    name = "booking.see"
    title_vi = "Xem phòng, người có trùng lịch không"
    title_en = "See whether rooms and people are free"
    inputs: Mapping[str, Parameter] = _TIME
    outputs: Mapping[str, Parameter] = {
        "clashes": required(
            "list",
            "{resource, name, title, case_no, from, to, owner, owner_name, rank} của hồ sơ khác: phòng hoặc "
            "người, tên, việc gì, số hồ sơ, từ, đến, người phụ trách, họ tên, thứ bậc",
            "{resource, name, title, case_no, from, to, owner, owner_name, rank} of other cases",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        wanted = frozenset(given.texts("resources"))
        start, end = given.moment("start_at"), given.moment("end_at")
        if not wanted or end <= start:
            return {"clashes": []}
        return {"clashes": [_told(desk, row) for row in desk.bookings.between(start, end) if row.resource in wanted]}


class PutBooking:
    name = "booking.put"
    title_vi = "Giữ phòng, giữ lịch"
    title_en = "Book rooms and people"
    inputs: Mapping[str, Parameter] = {
        **_TIME,
        "title": required(
            "string", "để làm gì; người muốn giữ cùng chỗ sẽ thấy", "what for; shown to who wants the same"
        ),
        "owner": required("string", "tên đăng nhập của người cần hỏi về việc này", "login of whom to ask about it"),
        "rank": optional(
            "number",
            f"hai bên trùng nhau thì bên có số lớn hơn nhường; mặc định {LOWEST}",
            f"of two that clash the higher number gives way; default {LOWEST}",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "booked": required("number", "số chỗ, người đã bỏ giữ", "how many; what the case had before is free")
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises EndsTooEarly, NotFound for an owner whom the agency has not."""
        given = Inputs(inputs)
        start, end = given.moment("start_at"), given.moment("end_at")
        if end <= start:
            raise EndsTooEarly(place="end_at")
        rows = [
            Booking(
                resource=resource,
                starts_at=start,
                ends_at=end,
                title=given.text("title"),
                owner=desk.organisation.person(given.login("owner")).login,
                rank=int(given.number("rank")) if given.has("rank") else LOWEST,
                case_key=desk.case.key,
            )
            for resource in dict.fromkeys(given.texts("resources"))
        ]
        desk.bookings.put(rows)
        return {"booked": len(rows)}


class DropBooking:
    name = "booking.drop"
    title_vi = "Trả phòng, bỏ giữ lịch"
    title_en = "Give back what the case has booked"
    inputs: Mapping[str, Parameter] = {}
    outputs: Mapping[str, Parameter] = {}

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        desk.bookings.put(())
        return {}


def _told(desk: Desk, row: Booking) -> Json:
    kind, _, name = row.resource.partition(":")
    person = next((one for one in desk.organisation.people if kind == "person" and one.login == name), None)
    return {
        "resource": row.resource,
        "name": person.name if person else name,
        "title": row.title,
        "case_no": desk.absences.case_no(row.case_key),
        "from": row.starts_at.astimezone(TIME_ZONE).isoformat(),
        "to": row.ends_at.astimezone(TIME_ZONE).isoformat(),
        "owner": row.owner,
        "owner_name": desk.organisation.person(row.owner).name,
        "rank": row.rank,
    }
