"""People as pages name them: with their post on the day."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from engine.domain.errors import Language, NotFound
from engine.domain.keys import SEALED, SYSTEM, Login
from engine.domain.organisation import Organisation
from engine.domain.text import name_key_vi
from engine.queries.reading import Reading
from engine.queries.views import PersonRef

SYSTEM_NAME: Final = {"vi": "Hệ thống", "en": "System"}
SEALED_NAME: Final = {"vi": "Người gửi đơn (giấu tên)", "en": "The author (sealed)"}


def person(reading: Reading, login: str, language: Language, on: date | None = None) -> PersonRef:
    """A person by login, with the post of a day (None: today); whom the chart does not know is named by the login."""
    if login == SYSTEM:
        return PersonRef(login=SYSTEM, name=SYSTEM_NAME[language], title="")
    if login == SEALED:
        return PersonRef(login=SEALED, name=SEALED_NAME[language], title="")
    known, day, chart = Login(login), on or reading.today, reading.organisation
    return chart.kept(("named", known, day, language), lambda: _named(chart, known, day, language))


def _named(chart: Organisation, login: Login, day: date, language: Language) -> PersonRef:
    try:
        name = chart.person(login).name
    except NotFound:
        return PersonRef(login=login, name=login, title="")
    return PersonRef(login=login, name=name, title=_title(chart, login, day, language))


def maybe_person(reading: Reading, login: str | None, language: Language) -> PersonRef | None:
    """The same for somebody who need not be there."""
    return person(reading, login, language) if login else None


def title(reading: Reading, login: Login, language: Language) -> str:
    """ "Trưởng phòng, Phòng Công nghệ thông tin"; in the leadership the position alone says it all."""
    return _title(reading.organisation, login, reading.today, language)


def _title(organisation: Organisation, login: Login, day: date, language: Language) -> str:
    main = organisation.main_appointment(login, day)
    if main is None:
        return ""
    position, unit = organisation.position(main.position), organisation.unit(main.unit, day)
    post = position.title_in(unit) if language == "vi" else position.title_en
    if unit.mode == "leadership":
        return post
    return f"{post}, {unit.name_vi if language == 'vi' else unit.name_en}"


def in_order(people: Iterable[PersonRef]) -> list[PersonRef]:
    """As a Vietnamese list of names: by given name."""
    return sorted(people, key=lambda one: name_key_vi(one.name))
