"""Telling people. A notice shows in the product at once; mail leaves after the commit."""

from collections.abc import Iterable, Mapping
from typing import Final

from engine.domain.calendar import local_day
from engine.domain.facts import Variables
from engine.domain.keys import SYSTEM, Login, RoleKey
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, Notice, Parameter

ROLE: Final = "role:"
REQUESTER: Final = "requester"
HANDOVER: Final = "handover"
EVERYBODY: Final = "everybody"  #: who holds a post in the agency
INVOLVED: Final = "involved"  #: whoever has or had a task in the case


class SendNotice:
    name = "notice.send"
    title_vi = "Gửi thông báo"
    title_en = "Send a notice"
    inputs: Mapping[str, Parameter] = {
        "to": required(
            "list",
            'tên đăng nhập, "role:<mã vai trò>" nhìn từ đơn vị của người đề nghị, "requester" (người đề nghị), '
            '"involved" (người đã tham gia), "everybody" (mọi người)',
            'logins, "role:<role key>" seen from the requester\'s unit, "requester", "involved", "everybody"',
        ),
        "subject": required("string", "tiêu đề, một dòng", "one line"),
        "text": required("string", "điều cần biết", "what there is to know"),
        "kind": optional(
            "string",
            'loại: "result" (kết quả, mặc định), "reminder" (nhắc), "register" (vào sổ), "handover" (bàn giao), …',
            '"result" (default), "reminder", "register", "handover", …',
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "sent_to": required("list", "tên đăng nhập của những người đã được báo", "logins of who was told")
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        to = _unique(login for token in given.texts("to") for login in _addressees(desk, token))
        if to:
            desk.notices.send(
                Notice(to=to, subject=given.text("subject"), text=given.text("text"), kind=given.text("kind", "result"))
            )
        return {"sent_to": list(to)}


class SendByRows:
    name = "notice.by_rows"
    title_vi = "Gửi thông báo theo bảng quyết định"
    title_en = "Send one notice per row of a decision"
    inputs: Mapping[str, Parameter] = {
        "rows": required(
            "list",
            '{to, what}: báo ai, báo gì; to là mã vai trò, "requester" (người đề nghị) hoặc "handover" (người '
            "nhận bàn giao)",
            '{to, what}; to is a role key, "requester" or "handover"',
        ),
        "subject": required("string", "tiêu đề, một dòng", "one line"),
        "facts": required(
            "string", "đã xảy ra điều gì: ghi dưới lời của dòng", "what happened: stands below what the row says"
        ),
        "handover": optional(
            "string",
            "tên đăng nhập của người nhận bàn giao; không có thì bỏ các dòng đó",
            "login of who takes over; without it such rows are left out",
        ),
        "delegate": optional(
            "string",
            "tên đăng nhập của người được ủy quyền: cũng nhận các dòng của người nhận bàn giao",
            "login of the delegate: gets the rows of who takes over, too",
        ),
        "kind": optional(
            "string",
            'loại: "result" (kết quả, mặc định), "register" (vào sổ), "handover" (bàn giao), …',
            '"result" (default), "register", "handover", …',
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "sent": required("number", "số thông báo", "how many notices"),
        "nobody": required("list", "những nơi nhận không có ai giữ", "addressees behind whom nobody stands"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        sent, nobody = 0, []
        for row in given.items("rows"):
            token = row.text("to")
            to = self._to(desk, given, token)
            if to:
                desk.notices.send(self._notice(given, to, row.text("what", "")))
                sent += 1
            else:
                nobody.append(token)
        return {"sent": sent, "nobody": list(nobody)}

    def _to(self, desk: Desk, given: Inputs, token: str) -> tuple[Login, ...]:
        if token == HANDOVER:
            both = (given.maybe_login("handover"), given.maybe_login("delegate"))
            return _unique(login for one in both if one for login in _addressees(desk, one))
        return _addressees(desk, token if token == REQUESTER or token.startswith(ROLE) else ROLE + token)

    def _notice(self, given: Inputs, to: tuple[Login, ...], what: str) -> Notice:
        text = "\n".join(part for part in (what, given.text("facts")) if part)
        return Notice(to=to, subject=given.text("subject"), text=text, kind=given.text("kind", "result"))


def _addressees(desk: Desk, token: str) -> tuple[Login, ...]:
    """A person, or everybody behind a role. Raises NotFound for a login nobody has."""
    if token == REQUESTER:
        return (desk.case.initiator,)
    if token == INVOLVED:
        return _involved(desk)
    if token == EVERYBODY:
        return _everybody(desk)
    if not token.startswith(ROLE):
        return (desk.organisation.person(Login(token)).login,)
    role = RoleKey(token.removeprefix(ROLE))
    on = local_day(desk.at)
    unit = desk.organisation.unit_of(desk.case.initiator, on) or desk.organisation.office_of(desk.case.agency, on)
    return _unique(desk.organisation.resolve(role, desk.case.agency, unit.key, on).people)


def _everybody(desk: Desk) -> tuple[Login, ...]:
    on = local_day(desk.at)
    mine = (one.login for one in desk.organisation.people if one.agency == desk.case.agency)
    return tuple(login for login in mine if desk.organisation.unit_of(login, on))


def _involved(desk: Desk) -> tuple[Login, ...]:
    """Not whose case it is."""
    people: list[Login] = []
    for task in desk.tasks.of_case(desk.case.key):
        people += [task.closed_by] if task.closed_by else task.people if task.state == "open" else ()
    return tuple(one for one in people if one not in (desk.case.initiator, SYSTEM))


def _unique(people: Iterable[Login]) -> tuple[Login, ...]:
    return tuple(dict.fromkeys(people))
