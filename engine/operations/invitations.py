"""An event as a file that every calendar program takes."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from typing import Final

from engine.domain.facts import Variables
from engine.domain.keys import Login
from engine.operations.bookings import EndsTooEarly
from engine.operations.documents import described, named
from engine.operations.event import Attendee, Event
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, IssuedDocument, Parameter

ICS: Final = "engine.operations.ics"  #: loaded with the first invitation: most cases have none
MEDIA_TYPE: Final = "text/calendar; charset=utf-8"
ENDING: Final = ".ics"


class MakeInvitation:
    name = "document.calendar"
    title_vi = "Lập tệp lịch (.ics) của buổi họp"
    title_en = "Make a calendar file (.ics) of an event"
    inputs: Mapping[str, Parameter] = {
        "title": required("string", 'tên văn bản: "Lịch họp"', 'name of the paper: "Lịch họp"'),
        "file_name": required("string", 'tên tệp có đuôi .ics: "giay-moi-12.ics"', 'ends in .ics: "giay-moi-12.ics"'),
        "summary": required("string", "nội dung hiện trong lịch", "what the calendar shows"),
        "start_at": required("datetime", "lúc bắt đầu", "when it begins"),
        "end_at": required("datetime", "lúc kết thúc", "when it ends"),
        "organizer": required("string", "tên đăng nhập của người mời", "login of who invites"),
        "must": required("list", "tên đăng nhập của những người phải dự", "logins of who has to come"),
        "invited": optional("list", "tên đăng nhập của những người có thể dự", "logins of who may come"),
        "place": optional("string", "phòng, hoặc địa chỉ họp trực tuyến", "room, or the address of an online meeting"),
        "text": optional("string", "điều cần biết", "what there is to know"),
        "sequence": optional(
            "number",
            "0 (mặc định), mỗi lần dời thêm một: lịch mới thay lịch cũ",
            "0 (default), and one more each time it is moved: calendars replace the old",
        ),
        "cancelled": optional("boolean", "gỡ khỏi lịch; mặc định false", "calendars take it out; default false"),
    }
    outputs: Mapping[str, Parameter] = {
        "document": required(
            "context",
            '{name, title, number, sha256}: tên tệp, tên văn bản, số, mã băm; chạy thử thì sha256 là ""',
            '{name, title, number, sha256}; sha256 is "" in a trial',
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises EndsTooEarly, NoFileName, NotFound for a login nobody has."""
        given = Inputs(inputs)
        document = IssuedDocument(
            name=named(given, ENDING),
            title=given.text("title"),
            number=None,
            media_type=MEDIA_TYPE,
            content=b"",
            sha256="",
        )
        event = _event(desk, given)
        if not desk.trial:
            content: bytes = import_module(ICS).written(event)
            document = replace(document, content=content, sha256=hashlib.sha256(content).hexdigest())
            desk.documents.issue(document)
        return {"document": described(document)}


def _event(desk: Desk, given: Inputs) -> Event:
    start, end = given.moment("start_at"), given.moment("end_at")
    if end <= start:
        raise EndsTooEarly(place="end_at")
    must = given.logins("must")
    invited = tuple(one for one in given.logins("invited") if one not in must)
    return Event(
        uid=f"{desk.case.key}@{desk.case.agency}",
        summary=given.text("summary"),
        starts_at=start,
        ends_at=end,
        place=given.text("place", ""),
        text=given.text("text", ""),
        organizer=_attendee(desk, given.login("organizer"), must=True),
        attendees=(
            *(_attendee(desk, one, must=True) for one in must),
            *(_attendee(desk, one, must=False) for one in invited),
        ),
        sequence=int(given.number("sequence")) if given.has("sequence") else 0,
        cancelled=given.flag("cancelled", False),
        written_at=desk.at,
    )


def _attendee(desk: Desk, login: Login, *, must: bool) -> Attendee:
    person = desk.organisation.person(login)
    return Attendee(name=person.name, email=person.email, must=must)
