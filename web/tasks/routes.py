"""One task: look, claim, release, check, complete; and drafts of every form."""

from flask import Blueprint, jsonify, redirect, url_for
from flask.typing import ResponseReturnValue

from engine.commands.complete_task import Completed
from engine.domain.keys import ElementKey
from engine.domain.requests import AlreadyDone
from engine.queries.task import AskTask
from engine.queries.views import Preview, TaskView
from web.shared import plan
from web.shared.errors import wants_json
from web.shared.i18n import language, t
from web.shared.office import office
from web.shared.page import page, tell
from web.shared.parse import body, fields
from web.shared.session import me
from web.shared.words import clock, moment
from web.tasks import parse

area = Blueprint("tasks", __name__)


@area.get("/tasks/<key:key>")
def show(key: int) -> str:
    """The task with its facts, form and outcomes."""
    asked: TaskView = office().ask(AskTask(actor=me(), task_key=ElementKey(key)))
    return page("tasks/show.html", task=asked)


@area.post("/tasks/<key:key>/complete")
def complete(key: int) -> ResponseReturnValue:
    """Done; the script goes where the answer says."""
    try:
        done: Completed = office().do(parse.complete(key, fields(), me()))
    except AlreadyDone as before:
        tell(before.text(language()))
        return go(url_for("inbox.show"))
    case = url_for("instances.show", key=done.instance_key)
    tell(t("Đã ghi nhận. Việc đã chuyển bước tiếp theo."), link=case, label=t("Xem hồ sơ"))
    if done.next_task:
        return go(url_for("tasks.show", key=done.next_task))
    return go(url_for("inbox.show"))


@area.post("/tasks/<key:key>/claim")
def claim(key: int) -> ResponseReturnValue:
    """The group's task is mine now."""
    office().do(parse.claim(key, fields(), me()))
    tell(t("Bạn đã nhận việc này."))
    return go(url_for("tasks.show", key=key))


@area.post("/tasks/<key:key>/release")
def release(key: int) -> ResponseReturnValue:
    """The group's again."""
    office().do(parse.release(key, fields(), me()))
    tell(t("Đã trả việc về nhóm."))
    return go(url_for("inbox.show"))


@area.post("/tasks/<key:key>/takeover")
def take_over(key: int) -> ResponseReturnValue:
    """A deputy's task is its head's now."""
    office().do(parse.take_over(key, fields(), me()))
    tell(t("Bạn trực tiếp xử lý việc này; cấp phó đã được báo."))
    return go(url_for("tasks.show", key=key))


@area.post("/tasks/<key:key>/conflict")
def declare(key: int) -> ResponseReturnValue:
    """Somebody else reviews or decides, as I have a relation of interest."""
    office().do(parse.declare(key, fields(), me()))
    tell(t("Đã ghi nhận bạn có quan hệ lợi ích; việc đã giao cho người khác."))
    return go(url_for("inbox.show"))


@area.post("/tasks/<key:key>/preview")
def preview(key: int) -> str:
    """What would happen if it were sent now."""
    seen: Preview = office().do(parse.preview(key, body(), me()))
    return plan.page_of(seen)


@area.post("/drafts")
def save_draft() -> ResponseReturnValue:
    """Whatever has been typed so far."""
    at = office().do(parse.save_draft(body(), me()))
    return jsonify(at=at.isoformat(), clock=clock(at), moment=moment(at))


@area.post("/drafts/drop")
def drop_draft() -> ResponseReturnValue:
    """The person begins anew."""
    office().do(parse.drop_draft(body(), me()))
    return jsonify(dropped=True)


@area.post("/files")
def upload() -> ResponseReturnValue:
    """A file for a field of a form that is being filled in; the script puts the answer into the form."""
    return jsonify(office().do(parse.upload(me())))


@area.post("/files/secret")
def stop_secret() -> ResponseReturnValue:
    """What I am filling in holds a state secret: all of it is gone at once."""
    number: str = office().do(parse.stop_unsent(fields(), me()))
    tell(
        t(
            "Đã dừng và xóa phần chưa gửi. Sổ văn bản mật: số {number}. Chuyển bản giấy cho người giữ sổ mật.",
            number=number,
        )
    )
    return go(url_for("inbox.show"))


def go(address: str) -> ResponseReturnValue:
    """To a script the address, to a plain form the page."""
    return jsonify(next=address) if wants_json() else redirect(address, 303)
