"""Running cases for who keeps the machine: what stands still, mending it, moving cases on, many at once."""

from typing import Any

from flask import Response, jsonify, redirect, request, url_for
from flask.typing import ResponseReturnValue

from engine.commands.cancel_instance import CancelInstance
from engine.commands.migrate_instance import MigrateInstance
from engine.commands.plan_migration import PlanMigration
from engine.commands.resume_instance import ResumeInstance
from engine.commands.suspend_instance import SuspendInstance
from engine.domain.batches import Plan
from engine.domain.keys import InstanceKey
from engine.queries.api_search import Condition, Order, Search
from engine.queries.batches import AskBatch, AskBatchRows, AskItems
from engine.queries.operations import AskOperations, AskStanding, AskVersionElements, AskVersions, OperationsView
from web.admin import parse, view
from web.admin.area import area
from web.shared.i18n import t
from web.shared.office import office
from web.shared.page import page, tell
from web.shared.parse import fields
from web.shared.session import me


def one_case(key: int) -> OperationsView:
    """As far as an administrator may know it."""
    asked: OperationsView = office().ask(AskOperations(actor=me(), instance_key=InstanceKey(key)))
    return asked


def back(key: int) -> ResponseReturnValue:
    """To the case after something was done with it."""
    return redirect(url_for("admin.operate", key=key), 303)


@area.get("/incidents")
def incidents() -> str:
    """Where cases stand still, and why."""
    return page("admin/incidents.html", rows=office().ask(AskStanding(actor=me())))


@area.get("/operations/<key:key>")
def operate(key: int) -> str:
    """One running case: where it stands, what can be mended."""
    return page("admin/operate.html", case=one_case(key), outcome=None, chosen=view.NOTHING_CHOSEN)


@area.get("/operations/<key:key>/diagram")
def case_diagram(key: int) -> Response:
    """The diagram with the living elements."""
    case = one_case(key)
    active = [one.element_id for one in case.living]
    return jsonify({"bpmn": case.bpmn, "active": active, "done": {}, "flows": {}})


@area.post("/operations/<key:key>/suspend")
def suspend(key: int) -> ResponseReturnValue:
    """Nothing moves."""
    office().do(SuspendInstance(actor=me(), instance_key=InstanceKey(key), reason=parse.reason(fields())))
    tell(t("Hồ sơ đã tạm dừng."))
    return back(key)


@area.post("/operations/<key:key>/resume")
def resume(key: int) -> ResponseReturnValue:
    """On it goes."""
    office().do(ResumeInstance(actor=me(), instance_key=InstanceKey(key), reason=parse.reason(fields())))
    tell(t("Hồ sơ được tiếp tục."))
    return back(key)


@area.post("/operations/<key:key>/cancel")
def cancel(key: int) -> ResponseReturnValue:
    """A case that stands still is given up."""
    office().do(CancelInstance(actor=me(), instance_key=InstanceKey(key), reason=parse.reason(fields())))
    tell(t("Đã hủy hồ sơ."))
    return back(key)


@area.post("/operations/<key:key>/retry")
def retry(key: int) -> ResponseReturnValue:
    """The step is tried again, after a value was corrected if one was given."""
    one_case(key)  # who may not see it gets no word about what is missing
    if fields().get("name"):
        office().do(parse.variables(key, me()))
    office().do(parse.retry(key, me()))
    tell(t("Đã chạy lại bước."))
    return back(key)


@area.post("/operations/<key:key>/variables")
def set_variable(key: int) -> ResponseReturnValue:
    """A value of the case is corrected."""
    one_case(key)
    office().do(parse.variables(key, me()))
    tell(t("Đã sửa dữ liệu của hồ sơ."))
    return back(key)


@area.post("/operations/<key:key>/modify")
def modify(key: int) -> ResponseReturnValue:
    """First what would follow, then, confirmed, it."""
    trial = fields().get("act") != "confirm"
    command = parse.modify(key, me(), trial=trial)
    outcome = office().do(command)
    if not trial:
        tell(t("Đã chuyển bước của hồ sơ."))
        return back(key)
    chosen = view.Chosen(activate=command.activate, terminate=command.terminate, reason=command.reason)
    return page("admin/operate.html", case=one_case(key), outcome=outcome, chosen=chosen)


# ------------------------------------------------------------------ versions


@area.get("/migration")
def versions() -> str:
    """Which versions cases run on; where from and where to."""
    rows = office().ask(AskVersions(actor=me()))
    return page("admin/versions.html", processes=view.by_process(rows))


def two_versions() -> Any:
    """The versions in the address."""
    return office().ask(AskVersionElements(actor=me(), before=parse.version("from"), after=parse.version("to")))


@area.get("/migration/plan")
def plan() -> str:
    """The two versions side by side: every element with the one that takes its place."""
    return page("admin/migrate.html", two=two_versions(), mapping={}, fates=None, reason="")


@area.post("/migration/plan")
def try_plan() -> ResponseReturnValue:
    """Every case is tried; confirmed, those that go are moved one by one."""
    two, mapping = two_versions(), parse.mapping()
    if fields().get("act") == "confirm":
        target = Plan(definition_key=two.after.key, mapping=mapping)
        number = office().do(parse.batch(me(), target))
        return redirect(url_for("admin.batch", number=number), 303)
    command = PlanMigration(actor=me(), definition_key=two.after.key, cases=two.cases, mapping=mapping)
    fates = view.fates(office().do(command), two)
    return page("admin/migrate.html", two=two, mapping=mapping, fates=fates, reason=parse.reason(fields()))


@area.post("/operations/<key:key>/migrate")
def migrate(key: int) -> ResponseReturnValue:
    """One case alone, elements by their ids."""
    command = MigrateInstance(
        actor=me(),
        instance_key=InstanceKey(key),
        definition_key=parse.version("to"),
        mapping=parse.mapping(),
        reason=parse.reason(fields()),
    )
    office().do(command)
    tell(t("Hồ sơ đã sang phiên bản khác."))
    return back(key)


# ------------------------------------------------------------------ many cases


@area.get("/batches")
def batches() -> str:
    """What was asked over many cases."""
    asked = Search(orders=(Order(field="startDate", descending=True),))
    found = office().ask(AskBatchRows(actor=me(), search=asked))
    return page("admin/batches.html", rows=found.rows)


@area.post("/batches")
def start_batch() -> ResponseReturnValue:
    """The chosen cases, one after the other."""
    number = office().do(parse.batch(me()))
    return redirect(url_for("admin.batch", number=number), 303)


@area.get("/batches/<int:number>")
def batch(number: int) -> str:
    """How far it has come; what became of each case."""
    row = office().ask(AskBatch(actor=me(), batch_id=number))
    only = (Condition(field="batchOperationKey", operator="eq", value=str(number)),)
    items = office().ask(AskItems(actor=me(), search=Search(conditions=only))).rows
    template = "admin/batch_progress.html" if "part" in request.args else "admin/batch.html"
    return page(template, batch=row, items=items)
