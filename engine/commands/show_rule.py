"""One rule of drawing: what is wrong, what is right, each as a small package that the engine judges before the reader.

The packages lie in engine/notation/examples/<rule>: files as a designer draws them, wrong_… and right_….
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from engine.commands import deploy
from engine.commands.advising import advice_on
from engine.commands.deploy import Files
from engine.commands.designing import check_reader, deployed_kinds
from engine.commands.offer_parts import Rule, offered
from engine.commands.paper_checks import paper_advice, paper_faults
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.advice import RULES
from engine.domain.errors import Invalid, NotFound
from engine.ports import Transaction

EXAMPLES: Final = Path(__file__).parents[1] / "notation" / "examples"
FOLDER: Final = "vi-du"  #: no procedure of any office
TAG: Final = re.compile(r"<[^>]*>")
SIDES: Final = ("wrong", "right")


@dataclass(frozen=True, kw_only=True)
class ShowRule:
    actor: Actor
    code: str


@dataclass(frozen=True, kw_only=True)
class Example:
    files: Mapping[str, str]  #: texts by name; of a template of a paper what is written in it
    findings: tuple[Invalid, ...]  #: what the engine says of them


@dataclass(frozen=True, kw_only=True)
class RuleShown:
    rule: Rule
    wrong: Example
    right: Example
    before: Rule | None  #: its neighbours in the list
    after: Rule | None


def handle(cmd: ShowRule, tools: Tools) -> RuleShown:
    """In the language of the actor. Raises NotAllowed, NotFound."""
    codes = list(RULES)
    if cmd.code not in RULES:
        raise NotFound("rule", cmd.code)
    place, language = codes.index(cmd.code), cmd.actor.language
    near = [offered(RULES[one], language) for one in codes]
    with tools.store.looking(cmd.actor.agency) as tx:
        check_reader(tools, tx, cmd.actor, tools.clock.now())
        wrong, right = (_example(tools, tx, example(cmd.code, side)) for side in SIDES)
    return RuleShown(
        rule=near[place],
        wrong=wrong,
        right=right,
        before=near[place - 1] if place else None,
        after=near[place + 1] if place + 1 < len(near) else None,
    )


@cache
def example(code: str, side: str) -> Files:
    """Files of a side, the diagrams first."""
    paths = sorted((EXAMPLES / code).glob(f"{side}_*"), key=lambda path: (path.suffix != ".bpmn", path.name))
    return tuple((path.name.removeprefix(f"{side}_"), path.read_bytes()) for path in paths)


def judge(tools: Tools, tx: Transaction, package: Files) -> tuple[Invalid, ...]:
    """As a design with these files would be judged."""
    files = deployed_kinds(package)
    _, findings = deploy.judged(tx, tools, files)
    said = (*paper_faults(tools, files), *advice_on(tools, tx, FOLDER, files), *paper_advice(tools, files))
    return (*findings, *said)


def _example(tools: Tools, tx: Transaction, files: Files) -> Example:
    return Example(files={name: _text(name, content) for name, content in files}, findings=judge(tools, tx, files))


def _text(name: str, content: bytes) -> str:
    """Of a template what is written in it, also of one that cannot be read as such."""
    if not name.endswith(".docx"):
        return content.decode("utf-8-sig")
    with ZipFile(BytesIO(content)) as paper:
        xml = paper.read("word/document.xml").decode()
    lines = (unescape(TAG.sub("", part)).strip() for part in xml.split("</w:p>"))
    return "\n".join(line for line in lines if line)
