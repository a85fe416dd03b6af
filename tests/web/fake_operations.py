"""What the office of the page tests knows of operations: one case that stands still, two versions, one batch."""

from datetime import UTC, datetime
from typing import Any

from engine.domain.errors import NotFound
from engine.domain.keys import DefinitionKey, ElementKey
from engine.queries import batches, operations
from engine.queries.api_search import Found
from tests.web import fake_people as people

AT = datetime(2024, 6, 4, 1, tzinfo=UTC)
CASE = people.KEYS["lan"]
STANDING = operations.StandingRow(
    key=ElementKey(CASE + 3), instance_key=CASE, case_no="stttt/LEAVE/2024/0137", process_name="Nghỉ phép", version=1,
    element_id="send", element_name="Gửi thư", code="job-failed", text="Máy chủ thư tắt", raised_at=AT,
)  # fmt: skip
CHOICE = operations.Choice(element_id="send", name="Gửi thư", type="serviceTask")
BATCH = batches.BatchRow(
    id=1, kind="retry", reason="Đã sửa máy chủ", asked_by="tri.qtht", asker=people.PEOPLE["hanh.tp"], asked_at=AT,
    ended_at=None, total=2, done=1, failed=0,
)  # fmt: skip
ITEM = batches.ItemRow(
    batch_id=1, kind="retry", place=1, instance_key=CASE, case_no=None, process_name="Nghỉ phép", state="done",
    text=None, done_at=AT,
)  # fmt: skip
LIVING = operations.LivingRow(
    key=STANDING.key, element_id="send", name="Gửi thư", type="serviceTask", since=AT, incident=True
)
OPERATED = operations.OperationsView(
    key=CASE, case_no=None, process_id="leave", process_name="Nghỉ phép", definition_key=DefinitionKey(1), version=1,
    state="active", started_at=AT, suspended_at=None, bpmn="<x/>", living=(LIVING,), incidents=(STANDING,),
    variables=("reason",), elements=(CHOICE,), names={"send": "Gửi thư"},
)  # fmt: skip


def version(number: int) -> operations.VersionRow:
    return operations.VersionRow(
        key=DefinitionKey(number), process_id="leave", name="Nghỉ phép", version=number, deployed_at=AT, running=1
    )


def found(*rows: Any) -> Found[Any]:
    return Found(rows=rows, total=len(rows), more=False, first=None, last=None)


class OperationsDesk:
    """Answers every administrator's question; commands are only noted."""

    def ask_standing(self, q: Any) -> Any:
        return (STANDING,)

    def ask_operations(self, q: Any) -> Any:
        if q.instance_key != CASE:
            raise NotFound("hồ sơ", q.instance_key)
        return OPERATED

    def ask_versions(self, q: Any) -> Any:
        return (version(2), version(1))

    def ask_version_elements(self, q: Any) -> Any:
        return operations.TwoVersions(
            before=version(1), after=version(2), elements=(CHOICE,), targets=(CHOICE,), cases=(CASE,),
            case_numbers={CASE: "0137"},
        )  # fmt: skip

    def ask_batch_rows(self, q: Any) -> Any:
        return found(BATCH)

    def ask_batch(self, q: Any) -> Any:
        return BATCH

    def ask_items(self, q: Any) -> Any:
        return found(ITEM)

    def suspend_instance(self, c: Any) -> None: ...

    def resume_instance(self, c: Any) -> None: ...

    def retry(self, c: Any) -> None: ...

    def set_variables(self, c: Any) -> None: ...

    def modify_instance(self, c: Any) -> None: ...

    def migrate_instance(self, c: Any) -> None: ...

    def plan_migration(self, c: Any) -> Any:
        return ()

    def start_batch(self, c: Any) -> int:
        return 1
