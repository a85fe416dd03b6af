"""A small Sở: enough of the fixture organisation of roles.md to work with, and the calendar of 2024 and 2025."""

from datetime import date

from engine.domain.calendar import Calendar, CalendarDay
from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.organisation import Organisation
from engine.domain.people import Agency, Appointment, Header, LeaderInCharge, Person, Position, Unit

AGENCY = AgencyId("stttt")
SINCE = date(2020, 1, 1)

OFF_2024 = ("01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-29", "04-30", "05-01", "09-02", "09-03")
OFF_2025 = ("01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "09-01", "09-02")

POSITIONS = (
    ("stttt.ubnd", "Chủ tịch UBND tỉnh", ("superior_authority",), "stttt.ubnd"),
    ("stttt.gd", "Giám đốc", ("agency_head",), "stttt.ubnd"),
    ("stttt.pgd", "Phó Giám đốc", ("deputy_head", "leader_in_charge"), "stttt.gd"),
    ("stttt.cvp", "Chánh Văn phòng", ("unit_head", "office_head"), "leader_in_charge"),
    ("stttt.pcvp", "Phó Chánh Văn phòng", ("unit_deputy",), "stttt.cvp"),
    ("stttt.tp", "Trưởng phòng", ("unit_head",), "leader_in_charge"),
    ("stttt.ptp", "Phó Trưởng phòng", ("unit_deputy",), "stttt.tp"),
    ("stttt.ktt", "Kế toán trưởng", ("chief_accountant",), "stttt.cvp"),
    ("stttt.vt", "Văn thư", ("clerk",), "stttt.cvp"),
    ("stttt.ccvc", "Công chức", ("staff",), "unit_head"),
    ("stttt.cd", "Chủ tịch Công đoàn", ("trade_union",), "stttt.gd"),
)
UNITS = (
    ("stttt.lds", "Lãnh đạo Sở", "leadership", "stttt.gd"),
    ("stttt.vp", "Văn phòng Sở", "division", "stttt.cvp"),
    ("stttt.cntt", "Phòng Công nghệ thông tin", "division", "stttt.tp"),
    ("stttt.cdcs", "Công đoàn cơ sở", "organisation", "stttt.cd"),
)
PEOPLE = (
    ("an.gd", "Nguyễn Hoài An", "stttt.gd", "stttt.lds"),
    ("binh.pgd", "Trần Thanh Bình", "stttt.pgd#1", "stttt.lds"),
    ("chau.pgd", "Lê Minh Châu", "stttt.pgd#2", "stttt.lds"),
    ("dung.cvp", "Đỗ Mỹ Dung", "stttt.cvp", "stttt.vp"),
    ("em.pcvp", "Phan Văn Em", "stttt.pcvp", "stttt.vp"),
    ("nga.ktt", "Cao Thúy Nga", "stttt.ktt", "stttt.vp"),
    ("oanh.vt", "Tạ Kim Oanh", "stttt.vt", "stttt.vp"),
    ("hanh.tp", "Ngô Bích Hạnh", "stttt.tp", "stttt.cntt"),
    ("khoa.ptp", "Bùi Đăng Khoa", "stttt.ptp", "stttt.cntt"),
    ("lan.cv", "Hồ Thị Lan", "stttt.ccvc", "stttt.cntt"),
    ("minh.cv", "Đinh Quang Minh", "stttt.ccvc", "stttt.cntt"),
)
LEADERS = (("stttt.vp", "stttt.gd"), ("stttt.cntt", "stttt.pgd#2"))


def calendar() -> Calendar:
    """roles.md section 7; 2025 with one date nobody has confirmed."""
    rows = [_day(f"2024-{day}") for day in OFF_2024] + [_day(f"2025-{day}") for day in OFF_2025]
    worked = [_day("2024-05-04", "make_up_working")]
    return Calendar(rows=(*rows, *worked, _day("2025-05-02", "swapped_off", confirmed=False)))


def _day(text: str, kind: str = "statutory", *, confirmed: bool = True) -> CalendarDay:
    return CalendarDay(
        day=date.fromisoformat(text),
        name_vi="Nghỉ lễ",
        name_en="Holiday",
        kind=kind,
        source="Thông báo",
        confirmed=confirmed,
        valid_from=date(2023, 12, 1),
    )


def organisation() -> Organisation:
    return Organisation(
        agencies=(Agency(key=AGENCY, style="state", superior="stttt.ubnd", valid_from=SINCE),),
        headers=(_header(),),
        units=tuple(_unit(number, *row) for number, row in enumerate(UNITS)),
        positions=tuple(_position(*row) for row in POSITIONS),
        people=tuple(_person(login, name) for login, name, _, _ in PEOPLE),
        appointments=(
            *(_appointment(number, *row) for number, row in enumerate(PEOPLE)),
            _other_hat("em.pcvp", "stttt.cd", "stttt.cdcs"),
        ),
        leaders=tuple(LeaderInCharge(unit=unit, seat=seat, valid_from=SINCE) for unit, seat in LEADERS),
    )


def _header() -> Header:
    return Header(
        agency=AGENCY,
        parent_vi="ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA",
        name_vi="SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
        title_vi="Sở Thông tin và Truyền thông",
        title_en="Department of Information and Communications",
        place="Khánh Hòa",
        symbol="STTTT",
        basis="Quy chế làm việc",
        valid_from=SINCE,
    )


def _unit(order: int, key: str, name: str, mode: str, head: str) -> Unit:
    return Unit(
        key=key,
        agency=AGENCY,
        name_vi=name,
        name_en=name,
        mode=mode,
        head_position=head,
        office=key == "stttt.vp",
        order=order,
        valid_from=SINCE,
    )


def _position(key: str, title: str, roles: tuple[str, ...], superior: str) -> Position:
    return Position(
        key=key,
        agency=AGENCY,
        title_vi=title,
        title_en=title,
        roles=tuple(RoleKey(role) for role in roles),
        superior=superior,
        external=key == "stttt.ubnd",
        valid_from=SINCE,
    )


def _person(login: str, name: str) -> Person:
    return Person(
        login=Login(login),
        agency=AGENCY,
        name=name,
        birth_date=date(1985, 5, 5),
        phone="0258123456",
        service_start=date(2018, 3, 1),
        valid_from=SINCE,
    )


def _appointment(order: int, login: str, _name: str, seat: str, unit: str) -> Appointment:
    position = seat.split("#", maxsplit=1)[0]
    return Appointment(person=Login(login), position=position, unit=unit, seat=seat, order=order, valid_from=SINCE)


def _other_hat(login: str, position: str, unit: str) -> Appointment:
    return Appointment(
        person=Login(login), position=position, unit=unit, seat=position, order=90, main=False, valid_from=SINCE
    )
