"""The first morning: nobody has asked for anything yet."""

from dataclasses import replace
from typing import Any

from engine.queries import views
from engine.queries.calendar import CalendarView
from tests.web import fake_views as data
from tests.web.fake_office import FakeOffice


class EmptyOffice(FakeOffice):
    """Every list is empty, every optional part absent."""

    def __init__(self) -> None:
        super().__init__()
        self.notices = []

    def ask_inbox(self, q: Any) -> views.InboxPage:
        return views.InboxPage(rows=(), counts={}, next_cursor=None, search=q.search or "", view=q.view)

    def ask_task(self, q: Any) -> views.TaskView:
        bare: dict[str, Any] = dict.fromkeys(("facts", "outcomes", "legal_basis", "history", "documents"), ())
        return replace(super().ask_task(q), **bare, form=None, instructions="", has_preview=False)

    def ask_procedures(self, q: Any) -> tuple[views.ProcedureRow, ...]:
        return ()

    def ask_calendar(self, q: Any) -> CalendarView:
        return CalendarView(rows=(), on_event=(), until=data.FLAG.day)

    def ask_usual(self, q: Any) -> tuple[str, ...]:
        return ()

    def ask_requests(self, q: Any) -> views.RequestsPage:
        return views.RequestsPage(rows=(), next_cursor=None, search=q.search or "")

    def ask_cases(self, q: Any) -> views.CasesPage:
        return views.CasesPage(rows=(), next_cursor=None, search=q.search or "", state=q.state or "")

    def ask_case(self, q: Any) -> views.CaseView:
        head = replace(super().ask_case(q).head, waiting=(), case_no=None, state="completed")
        return replace(super().ask_case(q), head=head, history=(), documents=(), data=(), legal_basis=())

    def ask_replay(self, q: Any) -> views.ReplayView:
        return replace(super().ask_replay(q), steps=())

    def ask_letters(self, q: Any) -> Any:
        return ()

    def ask_letter(self, q: Any) -> Any:
        return replace(super().ask_letter(q), told=(), may=())

    def ask_door(self, q: Any) -> Any:
        return replace(super().ask_door(q), sealed=False, requests=(), log=())

    def ask_identity_log(self, q: Any) -> Any:
        return ()

    def ask_verification(self, q: Any) -> views.Verification:
        said = "bản ghi 7: mã băm không khớp"
        return replace(super().ask_verification(q), ok=False, problem=said)

    def ask_balance(self, q: Any) -> views.BalanceView:
        return replace(data.BALANCE, buckets=(), entries=(), absences=())

    def ask_notices(self, q: Any) -> views.NoticesPage:
        return views.NoticesPage(rows=(), next_cursor=None)

    def ask_register(self, q: Any) -> views.RegisterPage:
        return replace(data.REGISTER, rows=())
