"""Which cases would go to another version, and which need a person first: every one is tried, nothing is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from engine.commands import migrate_instance
from engine.commands.migrate_instance import AlreadyThere, MigrateInstance
from engine.commands.operating import AlreadyEnded, is_administrator
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Invalid, InvalidInput, NotAllowed, QuycheError, Unavailable
from engine.domain.keys import DefinitionKey, InstanceKey
from engine.domain.outcome import Outcome

Fate = Literal["unaffected", "migrates", "needs_person"]
MOST: int = 500  #: cases of one plan


class TooManyCases(Invalid):
    code = "too-many-cases"
    vi = "Mỗi lần thử được nhiều nhất {most} hồ sơ."
    en = "At most {most} cases are tried at once."


@dataclass(frozen=True, kw_only=True)
class PlanMigration:
    actor: Actor
    definition_key: DefinitionKey  #: the version to go to
    cases: tuple[InstanceKey, ...]
    mapping: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Fated:
    instance_key: InstanceKey
    fate: Fate
    findings: tuple[QuycheError, ...] = ()  #: why a person is needed
    outcome: Outcome | None = None
    case_no: str | None = None  #: told with the findings


def handle(cmd: PlanMigration, tools: Tools) -> tuple[Fated, ...]:
    """In the order of the cases. Raises NotAllowed for everybody but an administrator, TooManyCases, Unavailable."""
    if not is_administrator(cmd.actor):
        raise NotAllowed
    if len(cmd.cases) > MOST:
        raise TooManyCases(place="cases", most=MOST)
    return tuple(_fated(cmd, tools, key) for key in cmd.cases)


def _fated(cmd: PlanMigration, tools: Tools, key: InstanceKey) -> Fated:
    asked = MigrateInstance(
        actor=cmd.actor, instance_key=key, definition_key=cmd.definition_key, mapping=cmd.mapping, trial=True
    )
    try:
        return Fated(instance_key=key, fate="migrates", outcome=migrate_instance.handle(asked, tools))
    except (AlreadyThere, AlreadyEnded):
        return Fated(instance_key=key, fate="unaffected")
    except InvalidInput as several:
        return Fated(instance_key=key, fate="needs_person", findings=several.findings)
    except Unavailable:
        raise  # says nothing of this case
    except QuycheError as one:
        return Fated(instance_key=key, fate="needs_person", findings=(one,))
