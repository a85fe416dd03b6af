"""Scenarios of a design: written, judged line by line, played, recorded from a trial, told of a real case."""

from collections.abc import Mapping
from typing import Any, Protocol, cast

from flask import Blueprint, Response, current_app, jsonify, request
from flask.typing import ResponseReturnValue

from engine.domain.keys import InstanceKey
from engine.domain.organisation import Organisation
from engine.queries.rehearsal import AskRehearsal, RehearsalView
from engine.queries.views import Blob
from engine.rehearsal.package import judged
from web.designer import parse, telling, view
from web.designer.rehearsing import Asked, Rehearsals
from web.designer.trying import TrialGone, Trials
from web.shared.download import download
from web.shared.headers import drawing_board
from web.shared.i18n import language, t
from web.shared.office import KEY, office
from web.shared.page import page
from web.shared.parse import body
from web.shared.session import me

area = Blueprint("scenarios", __name__)


class Chart(Protocol):
    @property
    def organisation(self) -> Organisation: ...


def chart() -> Organisation:
    """Of the office behind this app."""
    return cast("Chart", current_app.extensions[KEY]).organisation


def rehearsals() -> Rehearsals:
    """Those that this process plays."""
    return cast("Rehearsals", current_app.extensions["quyche.rehearsals"])


def asked_of(key: int, sent: Mapping[str, Any] | None = None) -> RehearsalView:
    """A design with its run for the day that was sent, else for its own. Raises NotFound for who does not draw."""
    day, kept = parse.release_day(sent or {})
    found: RehearsalView = office().ask(AskRehearsal(actor=me(), design=key, day=day, kept=kept))
    return found


@area.get("/designs/<key:key>/scenarios")
def show(key: int) -> Response:
    """Files, results, coverage."""
    found = asked_of(key)
    return drawing_board(
        page("designer/scenarios.html", asked=found.asked, island=view.scenarios(found, chart(), language()))
    )


@area.get("/designs/<key:key>/scenarios/state")
def state(key: int) -> Response:
    """How far a run is, and what it came to."""
    return jsonify(view.run(asked_of(key, request.args), language()))


@area.post("/designs/<key:key>/scenarios/read")
def read(key: int) -> ResponseReturnValue:
    """A file as it stands on the screen: each line that cannot be read or is not understood."""
    asked_of(key)
    scenarios, faults = judged(parse.text_of(body()), chart())
    return jsonify(
        scenarios=[{"name": one.name, "line": one.line} for one in scenarios],
        faults=[{"line": one.line, "text": one.error.text(language())} for one in faults],
    )


@area.post("/designs/<key:key>/scenarios/run")
def run(key: int) -> ResponseReturnValue:
    """All of them, or some by their keys; how far it is, the page asks again and again."""
    sent = body()
    found, wanted = asked_of(key, sent), parse.keys_of(sent)
    files = tuple((one.name, one.content) for one in found.asked.files if one.state != "removed")
    asked = Asked(actor=me(), design=key, folder=found.asked.row.folder, files=files, wanted=wanted, day=found.day)
    total = rehearsals().begin(current_app.extensions[KEY], asked)
    return jsonify(total=total), 202


@area.post("/designs/<key:key>/scenarios/stop")
def stop(key: int) -> ResponseReturnValue:
    """What has been played stays told."""
    asked_of(key)
    rehearsals().stop(key)
    return jsonify(stopped=True)


@area.post("/designs/<key:key>/scenarios/record")
def record(key: int) -> ResponseReturnValue:
    """What was done in the trial of whoever asks, as a scenario. Raises TrialGone."""
    asked_of(key)
    trial = cast("Trials", current_app.extensions["quyche.trials"]).get(key, me().login)
    if trial is None:
        raise TrialGone(t("bản chạy thử"), key)
    return jsonify(text=telling.of_trial(trial.office, t("Ghi từ chạy thử")))


@area.post("/designs/<key:key>/scenarios/case")
def case(key: int) -> ResponseReturnValue:
    """A real case, masked. Raises NotFound for who does not see it, CaseStillOpen, CaseIsSealed."""
    asked_of(key)
    return jsonify(text=telling.of_case(office(), chart(), me(), parse.case_of(body())))


@area.get("/cases/<key:key>/scenario")
def of_case(key: int) -> Response:
    """The same for auditors, who draw nothing: a file for a designer."""
    text = telling.of_case(office(), chart(), me(), InstanceKey(key))
    return download(Blob(name=f"ho-so-{key}.feature", media_type="text/plain", content=text.encode()))
