"""What a designer can put into a diagram: operations with their typed inputs and outputs, roles with their names."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from engine.commands.deploy import roles_known
from engine.commands.designing import check_reader
from engine.commands.opening import LIMITS
from engine.commands.tools import Tools
from engine.decisions import dmn
from engine.domain import fault_rules
from engine.domain.actor import Actor
from engine.domain.advice import RULES
from engine.domain.errors import Language
from engine.domain.roles import role_name
from engine.ports import Parameter, Transaction

_EXTRA: Final = re.compile(r"\{(near|cases)\}")  #: what is not always said
_FACT: Final = re.compile(r"\{\w+\}")


@dataclass(frozen=True, kw_only=True)
class OfferParts:
    actor: Actor


@dataclass(frozen=True, kw_only=True)
class OfferedOperation:
    name: str
    title: str
    inputs: Mapping[str, Parameter]
    outputs: Mapping[str, Parameter]


@dataclass(frozen=True, kw_only=True)
class Parts:
    operations: tuple[OfferedOperation, ...]  #: by name
    roles: tuple[tuple[str, str], ...]  #: (key, name), by name
    templates: tuple[Mapping[str, Any], ...]  #: element templates of Camunda, as their files say
    rules: tuple["Rule", ...]  #: by which drawings are advised
    limits: tuple[tuple[str, str], ...] = ()  #: (class of limits, its days): rows of D21


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A fault or an advice of one kind, with a wrong and a right drawing in words."""

    code: str
    says: str  #: … stands for the element and what is found there
    wrong: str
    right: str
    fault: bool  #: keeps a file from being deployed
    gap: bool = False  #: keeps a design from being released


def handle(cmd: OfferParts, tools: Tools) -> Parts:
    """In the language of the actor. Raises NotAllowed."""
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        check_reader(tools, tx, cmd.actor, tools.clock.now())
        limits = tuple(_limits(tools, tx, cmd.actor.language))
    language = cmd.actor.language
    operations = (
        OfferedOperation(
            name=one.name,
            title=one.title_vi if language == "vi" else one.title_en,
            inputs=one.inputs,
            outputs=one.outputs,
        )
        for one in tools.operations.all()
    )
    roles = ((role, role_name(role, language)) for role in roles_known(tools.organisation))
    rules = (offered(one, language) for one in RULES.values())
    return Parts(
        operations=tuple(sorted(operations, key=lambda one: one.name)),
        roles=tuple(sorted(roles, key=lambda pair: pair[1])),
        templates=tools.templates,
        rules=tuple(rules),
        limits=limits,
    )


def offered(rule: fault_rules.Rule, language: Language) -> Rule:
    """A rule in one language, … for what its sentence finds."""
    word = 0 if language == "vi" else 1
    return Rule(
        code=rule.code,
        says=_FACT.sub("…", _EXTRA.sub("", rule.says[word])),
        wrong=rule.wrong[word],
        right=rule.right[word],
        fault=rule.fault,
        gap=rule.gap,
    )


def _limits(tools: Tools, tx: Transaction, language: Language) -> Iterator[tuple[str, str]]:
    model = tools.decision_model(tx.models.decision(LIMITS))
    table = next((one.logic for one in model.elements if isinstance(one, dmn.model.Decision)), None)
    if not isinstance(table, dmn.model.DecisionTable):
        return
    for rule in table.rules:
        days = rule.outputs[0]
        said = f"{days} ngày làm việc" if language == "vi" else f"{days} working days"
        yield rule.tests[0].strip('"'), said if days.strip() not in ("", "null") else "–"
