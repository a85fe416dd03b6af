"""An office for looking at pages: answers every question, keeps drafts, says no where the real one would."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from engine.clock import SettableClock
from engine.domain.actor import Actor
from engine.domain.errors import Invalid, InvalidInput, NotAllowed, NotFound, Refused, StaleRevision
from engine.domain.keys import ElementKey, InstanceKey
from engine.queries import views
from engine.queries.calendar import CalendarView
from engine.queries.control_sheet import ControlSheet
from engine.queries.reports import Report
from tests.web import contract
from tests.web import fake_forms as forms
from tests.web import fake_history as story
from tests.web import fake_letters as letters
from tests.web import fake_people as people
from tests.web import fake_sheets as papers
from tests.web import fake_tasks as tasks
from tests.web import fake_views as data
from tests.web.fake_designs import DesignsDesk
from tests.web.fake_operations import OperationsDesk

PASSWORD = "quyche-demo"


class TooShort(Invalid):
    code = "too-short"
    vi = "Ý kiến cần ít nhất 10 ký tự khi trả lại hoặc từ chối."
    en = "A return or refusal needs a comment of at least 10 characters."


class TaskHeld(Refused):
    code = "task-held"
    vi = "{holder} đang giữ việc này."
    en = "{holder} holds this task."


class FakeOffice(OperationsDesk, DesignsDesk):
    """``calls`` holds every command in order."""

    def __init__(self) -> None:
        self.clock = SettableClock(people.NOW)
        self.calls: list[Any] = []
        self.drafts: dict[tuple[str, str], tuple[Mapping[str, Any], datetime]] = {}
        self.rows = list(tasks.inbox_rows())
        self.languages: dict[str, str] = {}
        self.fail: Exception | None = None
        self.version: int | None = 1  # of every session
        self.notices = list(data.NOTICES)

    def do(self, command: Any, mark: str | None = None) -> Any:
        self.calls.append(command)
        if self.fail:
            raise self.fail
        return getattr(self, name_of(command))(command)

    def ask(self, question: Any) -> Any:
        if self.fail:
            raise self.fail
        return getattr(self, name_of(question))(question)

    def close(self) -> None: ...

    # ------------------------------------------------------------ commands

    def sign_in(self, c: Any) -> Any:
        if c.login == "slow.down":
            raise made("sign_in").Throttled(wait_seconds=30)
        if c.login not in people.PEOPLE or c.password != PASSWORD:
            raise made("sign_in").WrongPassword
        actor = Actor(login=c.login, agency=people.STTTT, roles=people.ROLES.get(c.login, frozenset()))
        return made("sign_in").SignedIn(actor=actor, session_version=1)

    def set_language(self, c: Any) -> None:
        self.languages[c.actor.login] = c.language

    def start_instance(self, c: Any) -> Any:
        if c.process_id != "leave":
            raise NotFound("quy trình", c.process_id)
        if c.answers.get("reason", "").startswith("Không rõ"):
            raise InvalidInput((Invalid(place="reason", reason="hãy ghi rõ lý do"),))
        self.drafts.pop((c.actor.login, "start:leave"), None)
        return made("start_instance").Started(instance_key=people.KEYS["lan"], case_no="stttt/LEAVE/2024/0137")

    def preview_start(self, c: Any) -> views.Preview:
        if not c.answers.get("start_date"):
            return replace(data.PREVIEW, items=(), route=(), sections={}, findings=())
        return data.PREVIEW

    def preview_task(self, c: Any) -> views.Preview:
        return data.PREVIEW

    def complete_task(self, c: Any) -> Any:
        row = self.row(c.task_key, c.actor)
        if c.revision is not None and c.revision != row.revision:
            raise StaleRevision
        if c.outcome in {"return", "refuse"} and len(c.answers.get("comment") or "") < 10:
            raise InvalidInput((TooShort(place="comment"),))
        self.rows.remove(row)
        self.drafts.pop((c.actor.login, f"task:{c.task_key}"), None)
        return made("complete_task").Completed(task_key=row.key, instance_key=row.instance_key, next_task=None)

    def claim_task(self, c: Any) -> None:
        row = self.row(c.task_key, c.actor)
        if row.holder and not row.mine:
            raise TaskHeld(holder=row.holder.name)
        self.put(row, holder=people.PEOPLE[c.actor.login], mine=True, revision=row.revision + 1)

    def release_task(self, c: Any) -> None:
        row = self.row(c.task_key, c.actor)
        self.put(row, holder=None, mine=False, revision=row.revision + 1)

    def take_over_task(self, c: Any) -> None:
        row = self.row(c.task_key, c.actor)
        self.put(row, holder=people.PEOPLE[c.actor.login], mine=True, revision=row.revision + 1)

    def declare_conflict(self, c: Any) -> None:
        self.put(self.row(c.task_key, c.actor), holder=None, mine=False)

    def withdraw(self, c: Any) -> None: ...

    def recall_decision(self, c: Any) -> None: ...

    def cancel_instance(self, c: Any) -> None: ...

    def save_draft(self, c: Any) -> datetime:
        self.drafts[c.actor.login, c.place] = (c.answers, self.clock.now())
        return self.clock.now()

    def drop_draft(self, c: Any) -> None:
        self.drafts.pop((c.actor.login, c.place), None)

    def read_notices(self, c: Any) -> None:
        self.notices = [replace(n, read=n.read or not c.ids or n.id in c.ids) for n in self.notices]

    def pin_clock(self, c: Any) -> None:
        self.clock.pinned = c.at

    # ------------------------------------------------------------ questions

    def ask_session_version(self, q: Any) -> int | None:
        return self.version

    def ask_me(self, q: Any) -> views.Me:
        return views.Me(
            person=people.PEOPLE[q.actor.login],
            agency=people.STTTT,
            agency_name="Sở Thông tin và Truyền thông tỉnh Khánh Hòa",
            office_called="Văn phòng Sở",
            head_called="Giám đốc Sở",
            language="vi",
            roles=q.actor.roles,
            open_tasks=len(self.rows),
            unread_notices=sum(not notice.read for notice in self.notices),
            demo=True,
            now=self.clock.now(),
        )

    def ask_inbox_news(self, q: Any) -> views.InboxNews:
        rows = self.ask_inbox(q).rows
        return views.InboxNews(
            rows=tuple(views.NewsRow(key=one.key, revision=one.revision, opened_at=one.opened_at) for one in rows),
            search=q.search or "",
            view=q.view,
        )

    def ask_inbox(self, q: Any) -> views.InboxPage:
        tests: dict[str, Callable[[views.TaskRow], bool]] = {
            "all": lambda row: True,
            "mine": lambda row: row.mine,
            "group": lambda row: row.holder is None,
            "overdue": lambda row: row.overdue,
            "done": lambda row: False,
        }
        counts = {view: sum(map(test, self.rows)) for view, test in tests.items()}
        rows = tuple(r for r in self.rows if tests[q.view](r) and (q.search or "").lower() in r.case_title.lower())
        return views.InboxPage(rows=rows, counts=counts, next_cursor=None, search=q.search or "", view=q.view)

    def ask_task(self, q: Any) -> views.TaskView:
        row = self.row(q.task_key, q.actor)
        draft = self.drafts.get((q.actor.login, f"task:{row.key}"))
        return views.TaskView(
            row=row,
            case=tasks.case_head(),
            form=forms.DECISION_FORM,
            data=draft[0] if draft else {},
            draft_at=draft[1] if draft else None,
            outcomes=data.OUTCOMES,
            facts=data.FACTS,
            instructions="Xem thời gian nghỉ, người thay và số dư rồi cho ý kiến. Đơn trên một ngày chuyển lãnh đạo.",
            legal_basis=people.CLAUSES[:2],
            can_claim=row.holder is None,
            can_release=row.mine,
            can_declare=row.mine,
            can_complete=row.mine,
            state="open",
            has_preview=True,
            history=tuple(reversed(story.history()[-4:])),
            documents=data.DOCUMENTS,
        )

    def ask_procedures(self, q: Any) -> tuple[views.ProcedureRow, ...]:
        return tuple(p for p in data.PROCEDURES if (q.search or "").lower() in p.name.lower())

    def ask_calendar(self, q: Any) -> CalendarView:
        rows = tuple(row for row in data.CALENDAR if q.all_rules or row.procedure)
        return CalendarView(rows=rows, on_event=(), until=data.FLAG.day)

    def ask_diagram(self, q: Any) -> str:
        return people.BPMN

    def ask_start(self, q: Any) -> views.StartView:
        procedure = next((p for p in data.PROCEDURES if p.process_id == q.process_id), None)
        if procedure is None:
            raise NotFound("quy trình", q.process_id)
        place = f"start:{q.process_id}:{q.on_behalf_of}" if q.on_behalf_of else f"start:{q.process_id}"
        draft = self.drafts.get((q.actor.login, place))
        others = (people.PEOPLE["lan.cv"],) if q.actor.login == "dung.cvp" else ()
        if q.on_behalf_of and not others:
            raise NotAllowed
        return views.StartView(
            procedure=procedure,
            form=forms.START_FORM,
            data=draft[0] if draft else {"phone": "0905123456"},
            draft_at=draft[1] if draft else None,
            has_preview=True,
            legal_basis=people.CLAUSES,
            place=place,
            on_behalf_of=people.PEOPLE[q.on_behalf_of] if q.on_behalf_of else None,
            others=others,
        )

    def ask_usual(self, q: Any) -> tuple[str, ...]:
        return ("leave",)

    def ask_requests(self, q: Any) -> views.RequestsPage:
        return views.RequestsPage(rows=tasks.requests(), next_cursor=None, search=q.search or "")

    def ask_cases(self, q: Any) -> views.CasesPage:
        if not q.actor.roles:
            raise NotAllowed
        return views.CasesPage(rows=tasks.requests(), next_cursor="next", search=q.search or "", state=q.state or "")

    def ask_case(self, q: Any) -> views.CaseView:
        return views.CaseView(
            head=self.head(q.instance_key),
            history=story.history(),
            documents=data.DOCUMENTS,
            data=data.DATA,
            can_withdraw=q.actor.login == "lan.cv",
            can_recall=q.actor.login == "hanh.tp",
            recall_note="",
            can_cancel=False,
            legal_basis=people.CLAUSES,
        )

    def ask_control_sheet(self, q: Any) -> ControlSheet:
        return replace(papers.SHEET, head=self.head(q.instance_key))

    def ask_control_sheet_paper(self, q: Any) -> views.Blob:
        self.head(q.instance_key)
        return views.Blob(name="phieu-kiem-soat.docx", media_type="application/msword", content=b"docx")

    def ask_replay(self, q: Any) -> views.ReplayView:
        return views.ReplayView(
            head=self.head(q.instance_key),
            diagrams=(views.Diagram(name="Nghỉ phép", bpmn=people.BPMN),),
            steps=story.replay_steps(),
        )

    def ask_letters(self, q: Any) -> Any:
        return (letters.ROW,)

    def ask_letter(self, q: Any) -> Any:
        self.head(q.instance_key)
        return letters.LETTER

    def ask_door(self, q: Any) -> Any:
        self.head(q.instance_key)
        return letters.DOOR

    def ask_identity_log(self, q: Any) -> Any:
        return letters.LOG

    def ask_verification(self, q: Any) -> views.Verification:
        self.head(q.instance_key)
        return views.Verification(
            ok=True, records=42, head="5b0e" * 16, problem="", replayed=True, checked_at=self.clock.now()
        )

    def ask_case_file(self, q: Any) -> views.Blob:
        self.head(q.instance_key)
        return views.Blob(name="ho-so-0137.zip", media_type="application/zip", content=b"PK\x05\x06" + bytes(18))

    def ask_document(self, q: Any) -> views.Blob:
        self.head(q.instance_key)
        if q.document_id != 1:
            raise NotFound("văn bản", q.document_id)
        return views.Blob(name=data.DOCUMENTS[0].name, media_type="application/msword", content=b"docx")

    def ask_attachment(self, q: Any) -> views.Blob:
        self.head(q.instance_key)
        return views.Blob(name="Giấy tờ.pdf", media_type="application/pdf", content=b"%PDF-1.7")

    def ask_copy(self, q: Any) -> views.Blob:
        return replace(self.ask_document(q), name="Đơn xin nghỉ phép.pdf", media_type="application/pdf")

    def request_copy(self, c: Any) -> bool:
        if c.document_id != 1:
            raise NotFound("văn bản", c.document_id)
        return True

    def ask_away(self, q: Any) -> views.AwayView:
        return data.AWAY

    def ask_balance(self, q: Any) -> views.BalanceView:
        return replace(data.BALANCE, year=q.year or 2024)

    def ask_notices(self, q: Any) -> views.NoticesPage:
        return views.NoticesPage(rows=tuple(self.notices), next_cursor=None)

    def ask_red_list(self, q: Any) -> Report:
        return data.report(q.year)

    def ask_meeting_series(self, q: Any) -> Report:
        return data.report(q.year)

    def ask_letter_statistics(self, q: Any) -> Report:
        return data.report(q.year)

    def ask_leave_lists(self, q: Any) -> Report:
        return data.report(q.year)

    def ask_trip_lists(self, q: Any) -> Report:
        return data.report(q.year)

    def ask_oversight(self, q: Any) -> Report:
        return data.report(q.year)

    def ask_successors(self, q: Any) -> Report:
        return data.report()

    def ask_register(self, q: Any) -> views.RegisterPage:
        if q.series != "leave":
            raise NotFound("sổ", q.series)
        return data.REGISTER

    # ------------------------------------------------------------ parts

    def row(self, key: ElementKey, actor: Actor) -> views.TaskRow:
        found = next((row for row in self.rows if row.key == key), None)
        if found is None or actor.login == "lan.cv":
            raise NotFound("việc", key)
        return found

    def put(self, row: views.TaskRow, **changed: Any) -> None:
        self.rows[self.rows.index(row)] = replace(row, **changed)

    def head(self, key: InstanceKey) -> views.CaseHead:
        found = next((case for case in tasks.requests() if case.key == key), None)
        if found is None:
            raise NotFound("hồ sơ", key)
        return found

    def arrive(self) -> None:
        """One more task, a moment later."""
        self.clock.pin(self.clock.now() + timedelta(minutes=1))
        self.rows.append(tasks.task_row(9, opened_at=self.clock.now()))


def name_of(value: Any) -> str:
    """StartInstance -> start_instance"""
    name = type(value).__name__
    return "".join("_" + c.lower() if c.isupper() else c for c in name).lstrip("_")


def made(file: str) -> Any:
    """A module of engine.commands: the real one, or what the contract made in its place."""
    return contract.MODULES[f"engine.commands.{file}"]
