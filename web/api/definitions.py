"""What is deployed, and deploying it; decision tables, and asking them."""

import secrets
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any

from flask import Response, jsonify, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import FileStorage

from engine.commands.advise_deployment import AdviseDeployment
from engine.commands.deploy import Deploy
from engine.commands.evaluate_decision import EvaluatedDecision, EvaluateDecision
from engine.commands.findings import InFile
from engine.domain.actor import Actor
from engine.domain.advice import rule_of
from engine.domain.keys import DefinitionKey
from engine.queries.api_decisions import AskDecision, AskDecisions, AskDecisionXml
from engine.queries.api_definitions import AskDefinition, AskDefinitions, AskDefinitionXml, AskStartForm
from engine.queries.api_evaluations import inputs_of, rules_of, text
from engine.queries.api_search import Condition, Found, Search
from engine.queries.api_views import DecisionRow
from web.api import parse, view
from web.api.area import area
from web.api.doorman import me
from web.api.problems import OnlyInForce
from web.shared.i18n import language
from web.shared.office import office

NOTHING = {"processDefinition": None, "decisionDefinition": None, "decisionRequirements": None, "form": None}


@area.post("/deployments")
def deploy() -> Response:
    """Multipart: files as "resources". Unchanged files keep their versions.

    The answer holds what clients of Camunda read and nothing else; where advice lies is said in its head.
    """
    actor = me()
    parse.check_tenant(request.form.to_dict(), actor)
    files = tuple(content(name, part) for name, part in request.files.items(multi=True))
    name = PurePosixPath(files[0][0]).stem if files else ""
    done = office().do(Deploy(actor=actor, name=name, files=files, unreviewed=True))
    decisions = [office().ask(AskDecision(actor=actor, key=one.key)) for one in done.decisions]
    made = [
        *({"processDefinition": process(one, actor)} for one in done.processes),
        *({"decisionDefinition": decided(row, actor)} for row in decisions),
        *({"decisionRequirements": one} for one in requirements(done.decisions, decisions, actor)),
        *({"form": form(one, actor)} for one in done.forms),
    ]
    items = [{**NOTHING, "resource": None, **one} for one in made]
    answer = jsonify(deploymentKey=str(done.key), tenantId=actor.agency, deployments=items)
    answer.headers["Link"] = f'<{url_for("api.get_advice", key=done.key)}>; rel="describedby"; type="application/json"'
    return answer


@area.get("/deployments/<key:key>/advice")
def get_advice(key: int) -> Response:
    """What the rules of drawing say of a deployment, in the language of the client."""
    found = office().do(AdviseDeployment(actor=me(), deployment=key))
    return jsonify(items=[advised(one) for one in found])


def advised(one: InFile) -> view.Json:
    """``level``: "error" for what will fail when it is used, "gap" for what a release must say, "warning"."""
    rule = one.facts.get("rule")
    page = rule_of(str(rule))
    return {
        "resourceName": one.facts["file"],
        "elementId": one.place or None,
        "level": one.facts.get("level", "error"),
        "rule": rule,
        "message": one.text(language()),
        "help": url_for("designer.rule", code=page) if page else None,
    }


def content(name: str, part: FileStorage) -> tuple[str, bytes]:
    """A file of the form; large ones lie on the disk until they are closed."""
    with part.stream as stream:
        return part.filename or name, stream.read()


def process(one: Any, actor: Actor) -> view.Json:
    """DeploymentProcessResult"""
    return {
        "processDefinitionId": one.process_id,
        "processDefinitionVersion": one.version,
        "resourceName": one.file,
        "tenantId": actor.agency,
        "processDefinitionKey": str(one.key),
    }


def decided(row: DecisionRow, actor: Actor) -> view.Json:
    """DeploymentDecisionResult"""
    shown = view.decision(row, actor)
    return {name: shown[name] for name in shown if name[:20] != "decisionRequirements" or name[20:] in ("Id", "Key")}


def requirements(deployed: Iterable[Any], rows: Iterable[DecisionRow], actor: Actor) -> list[view.Json]:
    """DeploymentDecisionRequirementsResult, one for each file."""
    graphs = {
        row.requirements_key: {
            "decisionRequirementsId": row.requirements_id,
            "decisionRequirementsName": row.requirements_name,
            "version": row.version,
            "resourceName": one.file,
            "tenantId": actor.agency,
            "decisionRequirementsKey": str(row.requirements_key),
        }
        for one, row in zip(deployed, rows, strict=True)
    }
    return list(graphs.values())


def form(one: Any, actor: Actor) -> view.Json:
    """DeploymentFormResult"""
    return {
        "formId": one.form_id,
        "version": one.version,
        "resourceName": one.file,
        "tenantId": actor.agency,
        "formKey": str(one.key),
    }


# ------------------------------------------------------------------ processes


@area.post("/process-definitions/search")
def search_definitions() -> Response:
    """Every version."""
    actor = me()
    found = office().ask(AskDefinitions(actor=actor, search=parse.search(actor)))
    return view.listed(found, lambda row: view.definition(row, actor))


@area.get("/process-definitions/<key:key>")
def get_definition(key: int) -> Response:
    """One version."""
    actor = me()
    return jsonify(view.definition(office().ask(AskDefinition(actor=actor, key=DefinitionKey(key))), actor))


@area.get("/process-definitions/<key:key>/xml")
def get_definition_xml(key: int) -> Response:
    """The file as deployed."""
    return Response(office().ask(AskDefinitionXml(actor=me(), key=DefinitionKey(key))), mimetype="text/xml")


@area.get("/process-definitions/<key:key>/form")
def get_start_form(key: int) -> ResponseReturnValue:
    """The form that starts it; 204 if it starts without."""
    actor = me()
    asked = office().ask(AskStartForm(actor=actor, key=DefinitionKey(key)))
    return jsonify(view.form(asked, actor)) if asked else ("", 204)


# ------------------------------------------------------------------ decisions


@area.post("/decision-definitions/search")
def search_decisions() -> Response:
    """Every version of every table."""
    actor = me()
    found = office().ask(AskDecisions(actor=actor, search=parse.search(actor)))
    return view.listed(found, lambda row: view.decision(row, actor))


@area.get("/decision-definitions/<key:key>")
def get_decision(key: int) -> Response:
    """A version of a table."""
    actor = me()
    return jsonify(view.decision(office().ask(AskDecision(actor=actor, key=key)), actor))


@area.get("/decision-definitions/<key:key>/xml")
def get_decision_xml(key: int) -> Response:
    """Its file as deployed."""
    return Response(office().ask(AskDecisionXml(actor=me(), key=key)), mimetype="text/xml")


@area.post("/decision-definitions/evaluation")
def evaluate() -> Response:
    """Ask the version in force, without a case; nothing is stored."""
    actor, sent = me(), parse.body()
    parse.check_tenant(sent, actor)
    key = parse.number_key(sent, "decisionDefinitionKey")
    if key is None:
        decision_id = parse.needed(sent, "decisionDefinitionId")
    else:
        decision_id = office().ask(AskDecision(actor=actor, key=key)).decision_id
    command = EvaluateDecision(actor=actor, decision_id=decision_id, variables=parse.fields(sent, "variables"))
    done: EvaluatedDecision = office().do(command)
    if key is not None and done.definition.key != key:
        raise OnlyInForce(key=done.definition.key, version=done.definition.version)
    return jsonify(evaluated(done, made_with(done, actor), actor))


def made_with(done: EvaluatedDecision, actor: Actor) -> Mapping[str, DecisionRow]:
    """The versions in force of the decision and of all it requires, by id."""
    explained: Any = done.decided.explanation
    wanted: list[Any] = sorted({done.definition.decision_id, *(one["decision"] for one in explained)})
    conditions = (
        Condition(field="decisionDefinitionId", operator="in", value=wanted),
        Condition(field="isLatestVersion", operator="eq", value=True),
    )
    found: Found[DecisionRow] = office().ask(AskDecisions(actor=actor, search=Search(conditions=conditions)))
    return {row.decision_id: row for row in found.rows}


def evaluated(done: EvaluatedDecision, rows: Mapping[str, DecisionRow], actor: Actor) -> view.Json:
    """EvaluateDecisionResult; the evaluation's key is made up, for none is stored under it."""
    key = secrets.randbelow(1 << 62) + 1
    row = rows[done.definition.decision_id]
    explained: Any = done.decided.explanation
    return {
        "decisionDefinitionId": row.decision_id,
        "decisionDefinitionKey": str(row.key),
        "decisionDefinitionName": row.name,
        "decisionDefinitionVersion": row.version,
        "decisionEvaluationKey": str(key),
        "decisionInstanceKey": str(key),
        "decisionRequirementsId": row.requirements_id,
        "decisionRequirementsKey": str(row.requirements_key),
        "evaluatedDecisions": [
            step(one, rows.get(one["decision"], row), f"{key}-{number}", actor)
            for number, one in enumerate(explained, 1)
        ],
        "failedDecisionDefinitionId": None,
        "failureMessage": None,
        "output": text(done.decided.result),
        "tenantId": actor.agency,
    }


def step(one: Mapping[str, Any], row: DecisionRow, key: str, actor: Actor) -> view.Json:
    """EvaluatedDecisionResult: one decision of the explanation."""
    tables = one["tables"]
    return {
        "decisionDefinitionId": one["decision"],
        "decisionDefinitionName": one["name"],
        "decisionDefinitionVersion": row.version,
        "decisionDefinitionType": "DECISION_TABLE" if tables else "LITERAL_EXPRESSION",
        "output": text(one["value"]),
        "tenantId": actor.agency,
        "matchedRules": list(map(view.rule, rules_of(tables))),
        "evaluatedInputs": [view.looked_at(number, *read) for number, read in enumerate(inputs_of(tables), 1)],
        "decisionDefinitionKey": str(row.key),
        "decisionEvaluationInstanceKey": key,
    }
