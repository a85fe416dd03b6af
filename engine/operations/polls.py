"""Votes with a list of voters and a quorum; secret ones keep totals and who has voted, never who voted what."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from engine.domain.calendar import TIME_ZONE
from engine.domain.facts import Json, Variables
from engine.domain.polls import Line, Poll, SecretByTask, Tally, check_quorum
from engine.operations.inputs import Inputs, as_instant, optional, required
from engine.ports import Desk, Parameter

ONE_ROW: Final = "matter"
USUAL: Final = ("dong_y", "Đồng ý"), ("khong_dong_y", "Không đồng ý")

_POLL: Final = {"poll": required("string", "mã do poll.open cho ra", "id as poll.open gave it")}
_RESULT: Final = {
    "eligible": required("number", "số người được bỏ phiếu", "how many may vote"),
    "voted": required("number", "số người đã bỏ phiếu", "how many have voted"),
    "quorum": required("number", "số người phải bỏ phiếu", "how many must vote"),
    "quorum_met": required(
        "boolean",
        "false: kết quả không có giá trị, lưu đồ quyết định bước tiếp theo",
        "false: the result does not count, the model says what follows",
    ),
    "rows": required(
        "list",
        "{key, label, valid, blank, votes: [{key, label, votes, share}]}: từng dòng có số phiếu hợp lệ, "
        "phiếu trống, số phiếu từng phương án; tỷ lệ tính trên phiếu hợp lệ",
        "{key, label, valid, blank, votes: [{key, label, votes, share}]}; share of valid ballots",
    ),
    "first": required(
        "context", "số phiếu của dòng đầu theo mã phương án", "votes of the first row by key of the option"
    ),
}


class OpenPoll:
    name = "poll.open"
    title_vi = "Mở bỏ phiếu"
    title_en = "Open a vote"
    inputs: Mapping[str, Parameter] = {
        "name": required(
            "string",
            "phân biệt các lần bỏ phiếu của một hồ sơ; vòng mới có tên mới",
            "tells the votes of one case apart; a new round has a new name",
        ),
        "question": required("string", "bỏ phiếu về việc gì", "what is voted on"),
        "voters": required("list", "các tên đăng nhập; người khác không bỏ phiếu được", "logins; nobody else can vote"),
        "quorum": optional("number", "số người phải bỏ phiếu; mặc định: tất cả", "so many must vote; default: all"),
        "secret": optional(
            "boolean", "bỏ phiếu kín, chỉ giữ tổng số; mặc định false", "only totals are kept; default false"
        ),
        "rows": optional(
            "list",
            "{key, label}: người hoặc mục được bỏ phiếu từng dòng; mặc định: một dòng",
            "{key, label}: persons or items that are voted on one by one; default: one row",
        ),
        "options": optional(
            "list",
            "{key, label}: các phương án; mặc định: dong_y, khong_dong_y",
            "{key, label}; default: dong_y, khong_dong_y",
        ),
        "closes_at": optional(
            "datetime",
            "từ lúc đó không nhận phiếu nữa; mặc định: đến khi poll.close",
            "no ballot is taken from then on; default: until poll.close",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "poll": required("string", "mã của lần bỏ phiếu", "id of the vote"),
        "eligible": required("number", "số người được bỏ phiếu", "how many may vote"),
        "quorum": required("number", "số người phải bỏ phiếu", "how many must vote"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises NotFound for a login nobody has, QuorumOutOfReach."""
        given = Inputs(inputs)
        voters = tuple(dict.fromkeys(desk.organisation.person(one).login for one in given.logins("voters")))
        quorum = int(given.number("quorum")) if given.has("quorum") else len(voters)
        question = given.text("question")
        opened = Poll(
            id=f"{desk.case.key}-{given.text('name')}",
            case_key=desk.case.key,
            question=question,
            secret=given.flag("secret", False),
            quorum=check_quorum(quorum, voters),
            rows=_lines(given, "rows") or (Line(key=ONE_ROW, label=question),),
            options=_lines(given, "options") or tuple(Line(key=key, label=label) for key, label in USUAL),
            opened_at=desk.at,
            closes_at=_instant(given, "closes_at"),
            closed_at=None,
        )
        desk.polls.open(opened, voters)
        return {"poll": opened.id, "eligible": len(voters), "quorum": opened.quorum}


class CastBallot:
    name = "poll.cast"
    title_vi = "Ghi phiếu công khai"
    title_en = "Record an open ballot"
    inputs: Mapping[str, Parameter] = {
        **_POLL,
        "voter": required("string", "tên đăng nhập của người bỏ phiếu", "login of the voter"),
        "choice": optional(
            "string", "mã phương án, khi bỏ phiếu chỉ có một dòng", "key of an option, for a vote with one row"
        ),
        "ballot": optional(
            "list",
            "{key, choice} cho từng dòng: mã dòng, phương án; dòng bỏ qua là phiếu trống",
            "{key, choice} for each row; a row left out is blank",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "voted": required(
            "boolean", "luôn true; phiếu công khai sau cùng được tính", "always true; the last open ballot counts"
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises PollClosed, NotAVoter, NoSuchChoice; SecretByTask: its inputs stand in the history."""
        given = Inputs(inputs)
        poll = desk.polls.get(given.text("poll"))
        if poll.secret:
            raise SecretByTask
        poll.check_open(desk.at.astimezone(TIME_ZONE))
        desk.polls.cast(poll, given.login("voter"), poll.read(inputs))
        return {"voted": True}


class ClosePoll:
    name = "poll.close"
    title_vi = "Đóng bỏ phiếu, kiểm phiếu"
    title_en = "Close a vote and count it"
    inputs: Mapping[str, Parameter] = _POLL
    outputs: Mapping[str, Parameter] = _RESULT

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        poll = desk.polls.get(Inputs(inputs).text("poll"))
        closed = desk.polls.close(poll, desk.at)
        return _result(closed, desk.polls.tally(closed))


class TallyPoll:
    name = "poll.tally"
    title_vi = "Xem kết quả bỏ phiếu"
    title_en = "See how a vote stands"
    inputs: Mapping[str, Parameter] = _POLL
    outputs: Mapping[str, Parameter] = _RESULT

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Raises PollStillOpen for a secret one."""
        poll = desk.polls.get(Inputs(inputs).text("poll"))
        poll.check_countable()
        return _result(poll, desk.polls.tally(poll))


def _result(poll: Poll, tally: Tally) -> Variables:
    return {
        "eligible": tally.eligible,
        "voted": tally.voted,
        "quorum": tally.quorum,
        "quorum_met": tally.quorum_met,
        "rows": [_row(poll, row, tally) for row in poll.rows],
        "first": {one.key: tally.totals[poll.rows[0].key, one.key] for one in poll.options},
    }


def _row(poll: Poll, row: Line, tally: Tally) -> Json:
    valid = tally.valid(row.key)
    votes = [(one, tally.totals[row.key, one.key]) for one in poll.options]
    return {
        "key": row.key,
        "label": row.label,
        "valid": valid,
        "blank": tally.blank(row.key),
        "votes": [
            {"key": one.key, "label": one.label, "votes": count, "share": count / valid if valid else 0}
            for one, count in votes
        ],
    }


def _lines(given: Inputs, name: str) -> tuple[Line, ...]:
    return tuple(Line(key=one.text("key"), label=one.text("label")) for one in given.items(name))


def _instant(given: Inputs, name: str) -> datetime | None:
    return as_instant(given.text(name)) if given.has(name) else None
