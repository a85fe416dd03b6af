"""Start a case: the start form is sent."""

from dataclasses import dataclass

from engine.commands import answers as filled
from engine.commands.beginning import begin, check
from engine.commands.proceed import proceed, title_of
from engine.commands.starting import begun_body
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.facts import Variables
from engine.domain.keys import InstanceKey, Login
from engine.domain.steps import Start


@dataclass(frozen=True, kw_only=True)
class StartInstance:
    actor: Actor
    process_id: str
    answers: Variables
    on_behalf_of: Login | None = None  #: whose case it is, if the Office enters it for somebody


@dataclass(frozen=True, kw_only=True)
class Started:
    instance_key: InstanceKey
    case_no: str | None


def handle(cmd: StartInstance, tools: Tools) -> Started:
    """Raises NotFound, InvalidInput (a field, or a rule of the procedure is against it), and what a start needs."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        begun = begin(tools, tx, cmd.actor, cmd.process_id, cmd.on_behalf_of)
        given = check(tools, tx, begun, cmd.answers)
        organisation, at = begun.world.organisation, begun.world.at
        body = begun_body(begun, cmd.actor)
        body["authority"] = {"position": title_of(organisation, cmd.actor.login, at), "role": None}
        if cmd.on_behalf_of is not None and cmd.on_behalf_of != cmd.actor.login:
            body["on_behalf_of"] = cmd.on_behalf_of
        step = Start(variables={**given, **begun.identity})
        done = proceed(begun.world, begun.case, "start_instance", body, step)
        filled.refuse_errors(begun.preview, done.advance.variables, at)
        tx.drafts.drop(cmd.actor.login, f"start:{cmd.process_id}")
        return Started(instance_key=done.instance.key, case_no=done.instance.case_no)
