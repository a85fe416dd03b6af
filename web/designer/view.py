"""Designs as the editor's script takes them."""

import base64
from collections.abc import Iterable, Mapping
from typing import Any, Final

from flask import url_for
from markupsafe import Markup, escape

from engine.commands.offer_parts import Parts
from engine.commands.plan_design import ProcessPlan, Spoken
from engine.domain.advice import rule_of
from engine.domain.errors import Invalid, Language, QuycheError
from engine.domain.organisation import Organisation
from engine.domain.rehearsals import SCENARIO, Result
from engine.domain.text import sort_key_vi
from engine.ports import Parameter
from engine.queries.designs import CommentView, DesignView, FileView
from engine.queries.rehearsal import RehearsalView
from engine.rehearsal.people import names
from engine.rehearsal.sentences import vocabulary_of
from engine.rehearsal.vocabulary import in_words
from web.designer import terms
from web.shared.i18n import t
from web.shared.words import moment

TEXTS: Final = (".bpmn", ".dmn", ".form", ".feature", ".md")


def island(asked: DesignView) -> dict[str, Any]:
    """Everything the editor begins with."""
    return {
        "key": asked.row.key,
        "folder": asked.row.folder,
        "title": asked.row.title,
        "mayDraw": asked.may_draw,
        "files": [file(one) for one in asked.files],
        "comments": [comment(one) for one in asked.comments],
    }


def file(one: FileView) -> dict[str, Any]:
    """Texts as they are, anything else as base64."""
    made: dict[str, Any] = {"name": one.name, "revision": one.revision, "state": one.state}
    if one.name.endswith(TEXTS):
        made["text"] = one.content.decode("utf-8-sig", errors="replace")
    else:
        made["base64"] = base64.b64encode(one.content).decode()
    if one.changed_by is not None and one.changed_at is not None:
        made["changed"] = f"{one.changed_by.name}, {moment(one.changed_at)}"
    return made


def comment(one: CommentView) -> dict[str, Any]:
    return {
        "number": one.number,
        "file": one.file,
        "element": one.element_id,
        "author": one.author.name,
        "at": moment(one.at),
        "text": one.text,
        "settled": one.settled_by.name if one.settled_by else None,
    }


def findings(found: Iterable[Invalid], language: Language) -> list[dict[str, Any]]:
    """Faults by file and element."""
    return [
        {
            "file": one.facts.get("file", ""),
            "place": one.place,
            "name": one.facts.get("name") or one.place,
            "level": one.facts.get("level", "error"),
            "code": one.facts.get("rule", one.code),
            "help": help_of(str(one.facts.get("rule") or one.code)),
            "text": one.facts.get("text_vi" if language == "vi" else "text_en") or one.text(language),
        }
        for one in found
    ]


def parted(said: Iterable[Mapping[str, Any]]) -> tuple[list[Mapping[str, Any]], list[Mapping[str, Any]]]:
    """What keeps a design from being put forward, and what is only advised."""
    rows = list(said)
    return [one for one in rows if one["level"] != "warning"], [one for one in rows if one["level"] == "warning"]


def help_of(code: str) -> str:
    """The page of a finding's rule; the list of all of them where it has none of its own."""
    rule = rule_of(code)
    return url_for("designer.rule", code=rule) if rule else url_for("designer.rules")


def parts(offered: Parts, language: Language) -> dict[str, Any]:
    """Operations with their schemas, roles."""

    def schema(rows: Mapping[str, Parameter]) -> dict[str, Any]:
        return {
            name: {"type": one.type, "required": one.required, "text": one.text(language)} for name, one in rows.items()
        }

    operations = [
        {"name": one.name, "title": one.title, "inputs": schema(one.inputs), "outputs": schema(one.outputs)}
        for one in offered.operations
    ]
    return {
        "operations": operations,
        "roles": [list(pair) for pair in offered.roles],
        "limits": [list(pair) for pair in offered.limits],
        "templates": list(offered.templates),
    }


# ------------------------------------------------------------------ running cases


def mapping(found: ProcessPlan, chosen: Mapping[str, str]) -> dict[str, Any]:
    """What the editor of steps begins with: pairs, and on either side what can be chosen, by name in two groups."""
    old, new = found.old, found.new
    wanting = [(one, "") for one in found.missing if one not in chosen]
    return {
        "pairs": [*chosen.items(), *wanting, ("", "")],
        "old": [
            (t("Bản mới không có"), choices(old, [one for one in old if one not in new])),
            (t("Bản mới vẫn có"), choices(old, [one for one in old if one in new])),
        ],
        "new": [
            (t("Bản cũ không có"), choices(new, [one for one in new if one not in old])),
            (t("Bản cũ đã có"), choices(new, [one for one in new if one in old])),
        ],
    }


def choices(names: Mapping[str, str], ids: Iterable[str]) -> list[tuple[str, str]]:
    """(id, words), by name; what has no name comes last."""
    rows = sorted(ids, key=lambda one: (not names[one], sort_key_vi(names[one]), one))
    return [(one, f"{names[one]} ({one})" if names[one] else one) for one in rows]


def why(plan: ProcessPlan, found: QuycheError, language: Language) -> str:
    """Why a case needs a person: elements by the names their reader knows. What two have in common, or what has no
    name, is followed by its id in small print."""
    facts = {name: str(found.facts.get(name) or "").split(", ") for name in ("place", "to", "flow")}
    ways = {one: plan.met[one].name for one in facts["flow"] if one in plan.met}
    words = {
        "place": [called(one, plan.met.get(one) or plan.ahead.get(one), plan.old, language) for one in facts["place"]],
        "to": [called(one, plan.ahead.get(one), plan.new, language) for one in facts["to"]],
        "flow": [called(one, plan.met.get(one), ways, language) for one in facts["flow"]],
    }
    told = {**found.facts, **{name: Markup(", ").join(said) for name, said in words.items()}}
    return escape(found.vi if language == "vi" else found.en).format(**told)


def called(key: str, one: Spoken | None, others: Mapping[str, str], language: Language) -> Markup:
    """An element among others of its version. What is not known is called by its id."""
    if one is None:
        return escape(key)
    name = escape(one.name or terms.element(one.type, language))
    if one.name and all(other != one.name or known == key for known, other in others.items()):
        return name
    return name + Markup(" <small>{}</small>").format(key)


# ------------------------------------------------------------------ scenarios


def scenarios(found: RehearsalView, chart: Organisation, language: Language) -> dict[str, Any]:
    """Everything the page of scenarios begins with."""
    files = [one for one in found.asked.files if one.state != "removed"]
    return {
        "key": found.asked.row.key,
        "folder": found.asked.row.folder,
        "mayDraw": found.asked.may_draw,
        "files": [file(one) for one in found.asked.files if one.name.endswith(SCENARIO)],
        "diagrams": [file(one) for one in files if one.name.endswith(".bpmn")],
        "sentences": [in_words(one) for one in vocabulary_of(chart).sentences],
        "people": sorted(names(chart), key=sort_key_vi),
        "run": run(found, language),
    }


def run(found: RehearsalView, language: Language) -> dict[str, Any]:
    """How far a run is; each result says whether it was played on the package as it is now."""
    told = found.run
    if told is None:
        none: dict[str, Any] = {"wanted": [], "scenarios": [], "results": {}, "problem": ""}
        return {"state": "none", "green": not found.needed, "needed": found.needed, **none}
    state = "stopped" if told.state == "running" and not found.alive else told.state
    fresh = told.fresh(found.package)
    whole = told.package == found.package and all(one.key in fresh for one in told.scenarios)
    return {
        "state": state,
        "needed": found.needed,
        "green": not found.needed or (whole and all(one.misfit is None for one in fresh.values())),
        "wanted": list(told.wanted),
        "scenarios": [{"key": one.key, "file": one.file, "name": one.name, "line": one.line} for one in told.scenarios],
        "results": {key: result(one, key in fresh, language) for key, one in told.results.items()},
        "problem": told.problem_vi if language == "vi" else told.problem_en,
    }


def result(one: Result, fresh: bool, language: Language) -> dict[str, Any]:
    """One scenario, with the sentence at which it is not so."""
    made: dict[str, Any] = {
        "ok": one.misfit is None,
        "fresh": fresh,
        "name": one.scenario.name,
        "seconds": one.seconds,
        "elements": one.elements,
        "flows": one.flows,
    }
    if one.misfit is not None:
        why = one.misfit.why_vi if language == "vi" else one.misfit.why_en
        told = {name: getattr(one.misfit, name) for name in ("line", "part", "said", "expected", "found")}
        made["misfit"] = {**told, "why": why}
    return made
