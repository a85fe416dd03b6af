"""A case before its first step: whose it is, on which version, and what the product says of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final, cast

from engine.commands import answers as filled
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.choices import reader
from engine.domain.errors import NotAllowed, Refused
from engine.domain.facts import Json, Variables
from engine.domain.instances import Instance, Secrecy
from engine.domain.keys import SEALED, AgencyId, InstanceKey, Login
from engine.domain.organisation import Organisation
from engine.domain.people import Unit
from engine.domain.roles import role_called, roles_of
from engine.evidence import chain
from engine.ports import Definition, ProcessInfo, Running, StoredCase, Transaction

#: property of a start event: nobody learns from the case who wrote it. FEEL over what the case may hold: whether the
#: author's account is kept with the rest that is sealed, so that they find the case again
SEALED_AUTHOR: Final = "sealedAuthor"
SECRECY: Final = "secrecy"  #: property of a start event: restricted, sealed; else ordinary
UNNAMED: Final = "Người gửi đơn"
BY_ROLE: Final = "startableBy"  #: property of a process: roles that may start it; none = everybody
AGENCIES: Final = "agencies"  #: property of a process: agencies whose regulation knows it; none = all
BY_SUPERIOR: Final = "startedBySuperior"  #: property of a start event: a superior may start a case for their people


class NotStartable(Refused):
    code = "not-startable"
    vi = "Quy trình “{name}” không tự khởi tạo được từ biểu mẫu."
    en = 'The procedure "{name}" is not started by a form.'


class OnlyForYourself(NotAllowed):
    code = "only-for-yourself"
    vi = "Chỉ {office}, hoặc cấp trên nếu quy trình cho phép, được nhập hồ sơ thay người khác."
    en = "Only the Office ({office}) may enter a case for somebody else, or a superior where the procedure allows it."


class NotForYourRole(NotAllowed):
    code = "not-for-your-role"
    vi = "Thủ tục “{name}” chỉ do người có vai trò {roles} khởi tạo."
    en = 'The procedure "{name}" is begun by who has one of the roles {roles} only.'


class NotInYourRegulation(NotForYourRole):
    code = "not-in-your-regulation"
    vi = "Quy chế của cơ quan không quy định thủ tục “{name}”."
    en = 'The working regulation of the agency does not know the procedure "{name}".'


class NoPost(Refused):
    code = "no-post"
    vi = "{person} không giữ vị trí nào trong cơ quan vào ngày này nên không nộp hồ sơ được."
    en = "{person} holds no post in the agency on this day and cannot file a case."


def may_enter_for(organisation: Organisation, actor: Actor, person: Login, info: ProcessInfo, at: datetime) -> bool:
    """The Office enters papers for everybody (processes-core.md 0.5); where the model says so, a superior sends their
    own people."""
    day = local_day(at)
    if "office" in roles_of(organisation, actor.login, actor.agency, day):
        return True
    return info.start_properties.get(BY_SUPERIOR) == "true" and _above(organisation, actor.login, person, day)


def is_sealed(info: ProcessInfo) -> bool:
    """Whether a procedure keeps its authors apart."""
    return SEALED_AUTHOR in info.start_properties


def _above(organisation: Organisation, leader: Login, person: Login, day: date) -> bool:
    unit = organisation.unit_of(person, day)
    if unit is None:
        return False
    seats = (organisation.unit_head(unit.key, day), organisation.leader_in_charge(unit.key, day))
    return leader in (*seats, organisation.agency_head(unit.agency, day))


def check_role(organisation: Organisation, actor: Actor, info: ProcessInfo, name: str, at: datetime) -> None:
    """Raises NotForYourRole where the model names roles and the actor has none of them, or another agency's."""
    if not known_in(info.properties, actor.agency):
        raise NotInYourRegulation(name=name)
    roles = starters(info.properties) | starters(info.start_properties)  # where models of the first release said it
    agency, day = actor.agency, local_day(at)
    if roles and not roles & roles_of(organisation, actor.login, agency, day):
        titles = ", ".join(sorted({role_called(organisation, role, agency, day, "vi") for role in roles}))
        raise NotForYourRole(name=name, roles=titles)


def known_in(properties: Mapping[str, str], agency: AgencyId) -> bool:
    """Whether the regulation of this agency knows the procedure of these properties."""
    named = properties.get(AGENCIES, "").split()
    return not named or agency in named


def starters(properties: Mapping[str, str]) -> frozenset[str]:
    """The roles that begin a process of these properties; none = everybody."""
    return frozenset(properties.get(BY_ROLE, "").split())


def draft_place(actor: Actor, process_id: str, owner: Login | None) -> str:
    """Where what is typed into a start form is kept: of each person for whom it is filled in."""
    own = owner is None or owner == actor.login
    return f"start:{process_id}" if own else f"start:{process_id}:{owner}"


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """Everything a start needs, before the model runs."""

    definition: Definition
    info: ProcessInfo
    case: StoredCase
    world: CaseWorld
    identity: Variables  #: what the product says of the case: requester, unit, …

    @property
    def preview(self) -> str | None:
        return self.info.start_properties.get("preview")


def begin(
    tools: Tools, tx: Transaction, actor: Actor, process_id: str, owner: Login | None, *, trial: bool = False
) -> Beginning:
    """Raises NotFound, NotStartable, NotForYourRole, OnlyForYourself, NoPost."""
    at = tools.clock.now()
    definition = tx.models.process(process_id)
    info = tools.info(definition)
    if not info.startable:
        raise NotStartable(name=definition.name)
    organisation = tools.staffed(tx, at)
    check_role(organisation, actor, info, definition.name, at)
    requester = owner or actor.login
    if is_sealed(info):
        requester, actor = SEALED, _unnamed(organisation, actor, owner, at)
    elif requester != actor.login and not may_enter_for(organisation, actor, requester, info, at):
        raise only_for_yourself(organisation, actor, local_day(at))
    instance = _instance(tx.instances.new_key(), definition, actor, requester, organisation, at)
    return _beginning(tools, tx, instance, definition, trial=trial)


def _unnamed(organisation: Organisation, actor: Actor, owner: Login | None, at: datetime) -> Actor:
    """Who types a letter of their own is not named; the Office, which enters one that came on paper, is.

    Raises NoPost, OnlyForYourself.
    """
    day = local_day(at)
    if organisation.unit_of(actor.login, day) is None:
        raise NoPost(person=organisation.person(actor.login).name)
    if owner is None:
        return replace(actor, login=SEALED)
    if owner != SEALED or "office" not in roles_of(organisation, actor.login, actor.agency, day):
        raise only_for_yourself(organisation, actor, day)
    return actor


def only_for_yourself(organisation: Organisation, actor: Actor, on: date) -> OnlyForYourself:
    """The Office is called as the agency calls its own."""
    return OnlyForYourself(office=role_called(organisation, "office", actor.agency, on, "vi"))


def begin_by(tools: Tools, tx: Transaction, actor: Actor, process_id: str, owner: Login) -> Beginning:
    """By a message or signal that the system brings; the case belongs to who sent it. Raises NotFound, NoPost."""
    at = tools.clock.now()
    definition = tx.models.process(process_id)
    instance = _instance(tx.instances.new_key(), definition, actor, owner, tools.staffed(tx, at), at)
    return _beginning(tools, tx, instance, definition, trial=False)


def _beginning(tools: Tools, tx: Transaction, instance: Instance, definition: Definition, *, trial: bool) -> Beginning:
    at = instance.started_at
    actor, organisation, info = instance.entered_by, tools.staffed(tx, at), tools.info(definition)
    instance = replace(instance, secrecy=cast("Secrecy", info.start_properties.get(SECRECY, "ordinary")))
    model = tools.model(tx, definition, at)
    case = StoredCase(
        instance=instance,
        running=Running(key=instance.key, model=model, revision=0, state=b""),
        chain=chain.begin(instance.agency, instance.key, definition.sha256),
    )
    world = CaseWorld(tools, tx, instance, actor=actor, at=at, trial=trial)
    said = identity(organisation, instance, at)
    return Beginning(definition=definition, info=info, case=case, world=world, identity=said)


def check(tools: Tools, tx: Transaction, begun: Beginning, by: Login, answers: Variables) -> Variables:
    """The answers as the start form takes them. Raises InvalidInput."""
    world = begun.world
    whose = reader(world.instance.initiator, by)
    context = {**begun.identity, **filled.context(world.organisation, whose, world.at, answers)}
    context |= filled.listed(tools, tx, begun.info.start_form_id, lambda: world.desk)
    return filled.checked(tools, tx, begun.info.start_form_id, answers, context, world.at)


def _instance(
    key: InstanceKey, definition: Definition, actor: Actor, requester: Login, organisation: Organisation, at: datetime
) -> Instance:
    if requester == SEALED:
        return _instance_of(key, definition, actor, requester, organisation.office_of(actor.agency, local_day(at)), at)
    person = organisation.person(requester)
    unit = organisation.unit_of(requester, local_day(at))
    if unit is None or person.agency != actor.agency:
        raise NoPost(person=person.name)
    found = _instance_of(key, definition, actor, requester, unit, at)
    return replace(found, title=f"{definition.name} – {person.name}")


def _instance_of(
    key: InstanceKey, definition: Definition, actor: Actor, requester: Login, unit: Unit, at: datetime
) -> Instance:
    return Instance(
        key=key,
        agency=actor.agency,
        process_id=definition.process_id,
        process_name=definition.name,
        definition_key=definition.key,
        revision=0,
        state="active",
        case_no=None,
        title=definition.name,
        status="",
        initiator=requester,
        entered_by=actor.login,
        unit=unit.key,
        started_at=at,
        ended_at=None,
    )


def _service_years(organisation: Organisation, person: Login, today: date) -> int | None:
    """Completed years in public service today; what limits by law go by. None for who is not in the chart."""
    began = None if person == SEALED else organisation.person(person).service_start
    if began is None:
        return None
    return today.year - began.year - ((today.month, today.day) < (began.month, began.day))


def _work_condition(organisation: Organisation, person: Login) -> str | None:
    """ "normal", "hazardous", …: more days by law go by it. None for who is not in the chart."""
    return None if person == SEALED else organisation.person(person).work_condition


def identity(organisation: Organisation, instance: Instance, at: datetime) -> dict[str, Json]:
    """What the product says of a case; forms and models read it, nobody can set it."""
    today = local_day(at)
    post = organisation.main_appointment(instance.initiator, today)
    return {
        "requester": instance.initiator,
        "requester_name": UNNAMED if instance.initiator == SEALED else organisation.person(instance.initiator).name,
        "requester_role": organisation.role_of(instance.initiator, today),
        "position_title": organisation.title(post, today),
        "service_years": _service_years(organisation, instance.initiator, today),
        "work_condition": _work_condition(organisation, instance.initiator),
        "unit": instance.unit,
        "unit_name": organisation.unit(instance.unit, today).name_vi,
        "agency": instance.agency,
        "agency_symbol": organisation.header(instance.agency, today).symbol,
        "today": today.isoformat(),
        "case_key": str(instance.key),
        "entered_by": instance.entered_by,
    }
