"""A running case goes on on another version of its process; its keys, data, people, drafts and times stay."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from engine.commands.opening import NOT_KEPT
from engine.commands.operating import check_reason, is_administrator, running_case
from engine.commands.proceed import store
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.errors import Invalid, InvalidInput, Refused
from engine.domain.facts import Json
from engine.domain.keys import DefinitionKey, InstanceKey
from engine.domain.outcome import Outcome, outcome
from engine.domain.records import record
from engine.domain.steps import Migrate
from engine.ports import Definition, ProcessInfo, StoredCase, Transaction


class OtherProcess(Invalid):
    code = "other-process"
    vi = "Hồ sơ của quy trình “{here}” không chuyển sang quy trình “{place}” được."
    en = 'A case of the process "{here}" cannot go to the process "{place}".'


class AlreadyThere(Refused):
    code = "already-on-version"
    vi = "Hồ sơ đã ở phiên bản {version}."
    en = "The case is on version {version} already."


class NoSuchElement(Invalid):
    code = "no-such-element"
    vi = "Phiên bản {version} không có phần tử “{place}”."
    en = 'Version {version} has no element "{place}".'


@dataclass(frozen=True, kw_only=True)
class MigrateInstance:
    actor: Actor
    instance_key: InstanceKey
    definition_key: DefinitionKey  #: the version to go on
    mapping: Mapping[str, str] = field(default_factory=dict)  #: element id -> element id; the rest keep their ids
    reason: str = ""
    trial: bool = False  #: nothing is stored, no reason is asked for


def handle(cmd: MigrateInstance, tools: Tools) -> Outcome:
    """Raises NotFound for everybody but an administrator and the release of a design, AlreadyEnded, AlreadyThere,
    OtherProcess, ReasonTooShort, and InvalidInput with every active element that has no place in the new version."""
    with tools.store.transaction(cmd.actor.agency, trial=cmd.trial) as tx:
        return apply(tx, tools, cmd)


def apply(tx: Transaction, tools: Tools, cmd: MigrateInstance) -> Outcome:
    """The migration inside a transaction of the caller."""
    case = running_case(tx, cmd.instance_key, allowed=cmd.actor.is_system or is_administrator(cmd.actor))
    if not cmd.trial:
        check_reason(cmd.reason)
    to = _target(tx, tools, cmd, case)
    moved = replace(case.instance, definition_key=to.key, process_name=to.name)
    world = CaseWorld(tools, tx, moved, actor=cmd.actor.login, at=tools.clock.now(), trial=cmd.trial)
    step = Migrate(definition_key=to.key, sha256=to.sha256, mapping=dict(cmd.mapping))
    running = tools.running(tx, case)
    model = tools.model(tx, to, case.instance.started_at)
    try:
        advance = tools.executor.migrate(running, model, step, at=world.at, world=world)
        body: dict[str, Json] = {
            "actor": cmd.actor.login, "reason": cmd.reason, "definition_key": to.key, "process_id": to.process_id,
            "version": to.version, "definition_sha256": to.sha256, "step": record(step),
        }  # fmt: skip
        done = store(world, replace(case, instance=moved), "migrate_instance", body, advance)
        _renew_tasks(tx, cmd.instance_key, tools.info(to))
    finally:
        if cmd.trial:
            tools.executor.forget(cmd.instance_key)
    return outcome(advance.facts, done.opened)


def _renew_tasks(tx: Transaction, case: InstanceKey, info: ProcessInfo) -> None:
    """Open tasks are called, shown and decided as the new version says; what it works out by FEEL stays as it was."""
    for task in tx.tasks.of_case(case):
        node = info.nodes.get(task.element_id)
        if node is None or task.state != "open":
            continue
        written = {name: value for name, value in node.properties.items() if name not in NOT_KEPT}
        said = {name: task.properties.get(name) if value.startswith("=") else value for name, value in written.items()}
        tx.tasks.change(task.renewed(node.name or node.element_id, node.form_id, said))


def _target(tx: Transaction, tools: Tools, cmd: MigrateInstance, case: StoredCase) -> Definition:
    here, to = tools.definition(tx, case.instance.definition_key), tools.definition(tx, cmd.definition_key)
    if to.process_id != here.process_id:
        raise OtherProcess(place=to.process_id, here=here.process_id)
    if to.key == here.key:
        raise AlreadyThere(version=to.version)
    findings = [
        *_unknown(cmd.mapping.keys(), tools.info(here), here.version),
        *_unknown(cmd.mapping.values(), tools.info(to), to.version),
    ]
    if findings:
        raise InvalidInput(tuple(findings))
    return to


def _unknown(elements: Iterable[str], info: ProcessInfo, version: int) -> Iterator[Invalid]:
    for element_id in elements:
        if element_id not in info.nodes:
            yield NoSuchElement(place=element_id, version=version)
