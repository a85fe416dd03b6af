"""Operations that post to accounts of days (rules: engine.domain.ledger)."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final, cast

from engine.domain import ledger
from engine.domain.calendar import local_day
from engine.domain.facts import Json, Variables
from engine.domain.ledger import ANNUAL, CARRY, Account, DayAmount, EntryKind, LedgerEntry, Line, Posting
from engine.operations.inputs import Inputs, case_key, number, optional, required
from engine.operations.planning import described
from engine.operations.refusals import NotAnAmount, YearAlreadyOpened
from engine.ports import Desk, Parameter

WHOLE: Final = Decimal(1)
HALF: Final = Decimal("0.5")

_PERSON: Final = required("string", "tên đăng nhập của người có ngày phép", "login of the person whose account it is")
_REASON: Final = optional(
    "string", "lý do; ghi ở mọi dòng; mặc định: tên hồ sơ", "why; stands on every line; default: the title of the case"
)
_ENTRIES: Final = {"entries": required("number", "số dòng đã ghi", "how many lines were posted")}


class PlaceHold:
    name = "ledger.hold"
    title_vi = "Giữ ngày nghỉ cho hồ sơ đang chờ duyệt"
    title_en = "Hold planned days for an undecided request"
    inputs: Mapping[str, Parameter] = {
        "person": _PERSON,
        "plan": required(
            "list",
            "{date, bucket, year, amount} như ledger.plan cho ra: ngày, quỹ ngày, năm, số ngày; thay cho số đang giữ",
            "{date, bucket, year, amount} as ledger.plan gives them; replaces what is held",
        ),
        "reason": _REASON,
    }
    outputs: Mapping[str, Parameter] = _ENTRIES

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        person = given.login("person")
        wanted = [_wanted(item) for item in given.items("plan")]
        return _post(desk, ledger.hold(_posting(desk, given), desk.ledger.entries(person), wanted))


def _wanted(item: Inputs) -> Line:
    amount = item.days("amount")
    if amount <= 0:
        raise NotAnAmount(place=item.place("amount"))
    return Line(item.day("date"), Account(item.text("bucket"), item.year("year")), amount)


class ConsumeHolds:
    name = "ledger.consume"
    title_vi = "Trừ ngày nghỉ đã giữ"
    title_en = "Consume the days held by this case"
    inputs: Mapping[str, Parameter] = {"person": _PERSON, "reason": _REASON}
    outputs: Mapping[str, Parameter] = _ENTRIES

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        return _post(desk, ledger.consume(_posting(desk, given), desk.ledger.entries(given.login("person"))))


class ReleaseHolds:
    name = "ledger.release"
    title_vi = "Trả lại ngày nghỉ đã giữ"
    title_en = "Give back the days held by this case"
    inputs: Mapping[str, Parameter] = {"person": _PERSON, "reason": _REASON}
    outputs: Mapping[str, Parameter] = _ENTRIES

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        posting, entries = _posting(desk, given), desk.ledger.entries(given.login("person"))
        lines = ledger.release(posting, entries)
        return _post(desk, (*lines, *_carried_late(posting, entries, lines)))


class RefundDays:
    name = "ledger.refund"
    title_vi = "Hoàn lại ngày nghỉ đã trừ"
    title_en = "Give back consumed days"
    inputs: Mapping[str, Parameter] = {
        "person": _PERSON,
        "from_date": optional(
            "date",
            "ngày đầu được hoàn; mặc định: mọi ngày của hồ sơ",
            "first day given back; default: all days of the case",
        ),
        "from_session": optional(
            "string", '"chieu": ngày đầu chỉ hoàn buổi chiều', '"chieu" gives back only the afternoon of the first day'
        ),
        "to_date": optional(
            "date",
            "ngày cuối được hoàn; mặc định: ngày cuối của hồ sơ",
            "last day given back; default: the last one of the case",
        ),
        "of_case": optional(
            "any",
            "mã hồ sơ đã trừ các ngày đó; mặc định: hồ sơ này",
            "key of the case that consumed them; default: this case",
        ),
        "reason": _REASON,
    }
    outputs: Mapping[str, Parameter] = {
        **_ENTRIES,
        "days": required("number", "số ngày đã hoàn", "how many days were given back"),
        "plan": required(
            "list",
            "{date, bucket, year, amount}: đã hoàn ngày nào, vào quỹ ngày nào, bao nhiêu",
            "{date, bucket, year, amount}: what was given back, and where to",
        ),
        "expired": required(
            "number",
            "trong đó, số ngày vào quỹ không còn dùng được",
            "of them into accounts whose days can no longer be used",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        entries = desk.ledger.entries(given.login("person"))
        case = case_key(given, "of_case") if given.has("of_case") else desk.case.key
        first, last = _first_refunded(given), given.maybe_day("to_date")
        posting = _posting(desk, given)
        lines = ledger.refund(posting, entries, case, first, last)
        beside = (*ledger.lapsed(entries, lines), *ledger.uncounted(posting, entries, case, _day(first), last))
        today = local_day(desk.at)
        late = [
            one
            for one in lines
            if one.bucket == CARRY and today > desk.organisation.carry_end(desk.case.agency, one.year)
        ]
        return {
            **_post(desk, (*lines, *beside, *_carried_late(posting, entries, (*lines, *beside)))),
            "days": number(_sum(lines)),
            "plan": [
                described(Line(one.leave_date or today, Account(one.bucket, one.year), one.amount)) for one in lines
            ],
            "expired": number(_sum(late)),
        }


def _carried_late(
    posting: Posting, entries: Sequence[LedgerEntry], lines: Sequence[LedgerEntry]
) -> tuple[LedgerEntry, ...]:
    return ledger.carried_late(posting, (*entries, *lines)) if lines else ()


def _day(first: DayAmount | None) -> date | None:
    return first.day if first else None


def _sum(lines: Sequence[LedgerEntry]) -> Decimal:
    return sum((line.amount for line in lines), ledger.ZERO)


def _first_refunded(given: Inputs) -> DayAmount | None:
    if not given.has("from_date"):
        return None
    return DayAmount(given.day("from_date"), HALF if given.session("from_session") == "chieu" else WHOLE)


class OpenYear:
    name = "ledger.open_year"
    title_vi = "Mở quỹ ngày nghỉ của năm"
    title_en = "Open a year's account of days"
    inputs: Mapping[str, Parameter] = {
        "person": _PERSON,
        "year": required("number", "năm được mở quỹ", "the year that is opened"),
        "amount": required("number", "số ngày, lẻ đến 0.5", "days, in steps of 0.5"),
        "kind": required(
            "string",
            '"open", "seniority" (thâm niên) hoặc "carry_in": ngày còn lại của năm trước',
            '"open", "seniority", or "carry_in": the remainder of the year before',
        ),
        "reason": _REASON,
    }
    outputs: Mapping[str, Parameter] = _ENTRIES

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        kind = cast("EntryKind", given.one_of("kind", ("open", "seniority", "carry_in")))
        year, amount = given.year("year"), given.days("amount")
        if amount < 0:
            raise NotAnAmount(place="amount")
        entries = desk.ledger.entries(given.login("person"))
        account = Account(CARRY if kind == "carry_in" else ANNUAL, year)
        if not amount or _opened_before(entries, account, kind, amount):
            return {"entries": 0}
        posting = _posting(desk, given)
        lines = [posting.line(kind, account, amount)]
        if kind == "carry_in":
            lines += _closed(posting, entries, Account(ANNUAL, year - 1), amount)
        return _post(desk, lines)


def _opened_before(entries: Sequence[LedgerEntry], account: Account, kind: str, amount: Decimal) -> bool:
    """Whether the same line stands there already. Raises YearAlreadyOpened for another amount."""
    for entry in entries:
        if (entry.bucket, entry.year, entry.kind) == (account.bucket, account.year, kind):
            if entry.amount == amount:
                return True
            raise YearAlreadyOpened(bucket=account.bucket, year=account.year, person=entry.person, kind=kind)
    return False


def _closed(posting: Posting, entries: Sequence[LedgerEntry], old: Account, amount: Decimal) -> tuple[LedgerEntry, ...]:
    """The counter line: days carried over are no longer in the account they come from."""
    moved = min(amount, ledger.balance(entries, old.bucket, old.year))
    return (posting.line("carry_in", old, -moved),) if moved > 0 else ()


class ExpireAccount:
    name = "ledger.expire"
    title_vi = "Xóa số ngày hết hạn"
    title_en = "Take off days that have expired"
    inputs: Mapping[str, Parameter] = {
        "person": _PERSON,
        "year": required("number", "năm của quỹ ngày", "year of the account"),
        "bucket": optional(
            "string", 'quỹ ngày nào; mặc định "carry" (phép năm trước)', 'which account; default "carry"'
        ),
        "reason": _REASON,
    }
    outputs: Mapping[str, Parameter] = {
        **_ENTRIES,
        "days": required("number", "số ngày hết hạn", "how many days expired"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        account = Account(given.text("bucket", CARRY), given.year("year"))
        lines = ledger.expire(_posting(desk, given), desk.ledger.entries(given.login("person")), account)
        return {**_post(desk, lines), "days": number(-sum((line.amount for line in lines), ledger.ZERO))}


class AdjustAccount:
    name = "ledger.adjust"
    title_vi = "Điều chỉnh số dư"
    title_en = "Correct an account by hand"
    inputs: Mapping[str, Parameter] = {
        "person": _PERSON,
        "year": required("number", "năm của quỹ ngày", "year of the account"),
        "bucket": required("string", "quỹ ngày nào", "which account"),
        "amount": required(
            "number",
            "số ngày thêm vào; số âm là bớt đi; lẻ đến 0.5",
            "days added, or taken off when negative; steps of 0.5",
        ),
        "reason": required("string", "lý do; ghi ở dòng đó", "why; stands on the line"),
    }
    outputs: Mapping[str, Parameter] = _ENTRIES

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        line = _posting(desk, given).line(
            "adjust", Account(given.text("bucket"), given.year("year")), given.days("amount")
        )
        return _post(desk, [line])


# ------------------------------------------------------------------ posting


def _posting(desk: Desk, given: Inputs) -> Posting:
    return Posting(
        person=given.login("person"),
        case=desk.case.key,
        at=desk.at,
        by=desk.actor,
        reason=given.text("reason", desk.case.title),
    )


def _post(desk: Desk, lines: Sequence[LedgerEntry]) -> dict[str, Json]:
    if lines:
        desk.ledger.post(lines)
    return {"entries": len(lines)}
