"""Cases as the text of a scenario: those of a trial as they were, a real one masked."""

from dataclasses import replace
from typing import Any

from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.designs import DESIGNER
from engine.domain.errors import NotFound, Refused
from engine.domain.keys import InstanceKey
from engine.domain.organisation import Organisation
from engine.queries.requests import AskRequests
from engine.queries.story import AskStory, CaseIsSealed, Story
from engine.rehearsal.masking import AsItWas, Masked
from engine.rehearsal.telling import scenario


class NothingDone(Refused):
    code = "nothing-to-record"
    vi = "Trong bản chạy thử chưa có hồ sơ nào để ghi thành kịch bản."
    en = "There is no case in the trial yet to make a scenario of."


def of_trial(office: Any, feature: str) -> str:
    """Everything that people did in it. Raises NothingDone."""
    chart: Organisation = office.organisation
    found = [story for person in chart.people for story in _of(office, chart, person.login)]
    stories = sorted((one for one in found if one.acts), key=lambda one: one.key)  # not what the calendar began
    if not stories:
        raise NothingDone
    day = local_day(office.clock.now())
    return scenario(stories, AsItWas(organisation=chart, day=day), feature, stories[0].process)


def _of(office: Any, chart: Organisation, login: Any) -> list[Story]:
    """The cases that somebody began in a trial; a sealed one has nobody."""
    actor = Actor(login=login, agency=chart.person(login).agency, roles=frozenset({DESIGNER}))
    told = []
    for row in office.ask(AskRequests(actor=actor)).rows:
        try:
            told.append(office.ask(AskStory(actor=actor, instance_key=row.key, ended=False)))
        except (CaseIsSealed, NotFound):
            continue
    return told


def of_case(office: Any, chart: Organisation, actor: Actor, key: InstanceKey) -> str:
    """Masked. Raises NotFound, CaseStillOpen, CaseIsSealed."""
    story: Story = office.ask(AskStory(actor=replace(actor, language="vi"), instance_key=key))
    day = local_day(story.acts[0].at)
    return scenario((story,), Masked(organisation=chart, day=day), story.process, "Theo một hồ sơ đã kết thúc")
