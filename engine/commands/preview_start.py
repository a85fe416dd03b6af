"""The live check of a start form: the start is tried, looked at, and undone."""

from dataclasses import dataclass

from engine.commands import answers as filled
from engine.commands.beginning import begin
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Invalid
from engine.domain.facts import Variables
from engine.domain.keys import Login
from engine.domain.preview import Preview
from engine.domain.steps import Start


@dataclass(frozen=True, kw_only=True)
class PreviewStart:
    actor: Actor
    process_id: str
    answers: Variables  #: as far as they are typed; not checked by the form
    on_behalf_of: Login | None = None  #: whose case it would be, if the Office enters it for somebody


def handle(cmd: PreviewStart, tools: Tools) -> Preview:
    """Raises NotFound and what a start needs. What cannot be counted yet shows nothing."""
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        begun = begin(tools, tx, cmd.actor, cmd.process_id, cmd.on_behalf_of, trial=True)
        if begun.preview is None:
            return Preview()
        typed = filled.typed(tools, tx, begun.info.start_form_id, cmd.answers)
        step = Start(variables={**typed, **begun.identity})
        world = begun.world
        try:
            advance = tools.executor.advance(begun.case.running, step, at=world.at, world=world)
        except Invalid:
            return Preview()
        finally:
            tools.executor.forget(begun.case.instance.key)
        return filled.preview(begun.preview, advance.variables, cmd.actor.language, world.at)
