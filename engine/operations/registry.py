"""The one list of operations, and the check of what a model hands to them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from engine.domain.errors import Invalid, InvalidInput
from engine.domain.facts import Json, Variables
from engine.operations.absences import ReadAbsence, RegisterAbsence, SeeSituation
from engine.operations.accounts import (
    AdjustAccount,
    ConsumeHolds,
    ExpireAccount,
    OpenYear,
    PlaceHold,
    RefundDays,
    ReleaseHolds,
)
from engine.operations.agency_rules import ReadRules
from engine.operations.bookings import DropBooking, PutBooking, SeeBookings
from engine.operations.cases import DescribeCase, EnterRegister, LinkCase, NoteRegister, NumberCase
from engine.operations.counters import CountTaken, GrantDays, SeeCounted
from engine.operations.dates import AddWorkingDays, NextWeekly, ReadMoment, SetMarks
from engine.operations.days import CountDays
from engine.operations.delegations import CheckDelegation, GrantDelegation, RevokeDelegation
from engine.operations.documents import GuardDocument, RenderDocument, WithdrawDocument
from engine.operations.duties import SeeOverdue
from engine.operations.entitlements import ComputeEntitlement
from engine.operations.follow_ups import (
    AssignFollowUp,
    ChangeFollowUp,
    CloseFollowUp,
    ListFollowUps,
    ReadFollowUp,
    ReportFollowUp,
)
from engine.operations.gaps import SeePublished, SeeUnpublished
from engine.operations.gatherings import GatherPeople, NameStandIns, SeeAway
from engine.operations.identities import (
    AskRelease,
    BarElsewhere,
    FindLetter,
    JoinLetter,
    ReleaseIdentity,
    RestrictCase,
    SeeLetters,
    SeeSimilar,
    TakeIdentity,
    TellAuthor,
)
from engine.operations.inputs import as_date, as_instant
from engine.operations.invitations import MakeInvitation
from engine.operations.leaving import PayOut
from engine.operations.moves import MoveDays
from engine.operations.notices import SendByRows, SendNotice
from engine.operations.orders import HoldOrder, SettleOrder
from engine.operations.people import DescribePeople, DescribeUnits, PeopleOfRoles, PeopleUnder
from engine.operations.planning import PlanDays, ShowAccount
from engine.operations.polls import CastBallot, ClosePoll, OpenPoll, TallyPoll
from engine.operations.programmes import EnterItem, MatchItem, OfferDraft, UseItem
from engine.operations.refusals import (
    MissingParameter,
    NotAContext,
    NotADate,
    NotAList,
    NotAnInstant,
    NotANumber,
    NotText,
    NotTrueOrFalse,
    UnknownOperation,
    UnknownParameter,
    WrongType,
)
from engine.operations.stages import PlanStages
from engine.operations.summaries import SummariseAbsences
from engine.operations.terms import LegalTerm
from engine.operations.years import ExpireAll, OpenYears, SeeCarried
from engine.ports import Desk, Operation, Parameter


class Registry:
    """Operations by name. Implements ports.Operations."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        self._by_name = {operation.name: operation for operation in operations}

    def find(self, name: str) -> Operation | None:
        return self._by_name.get(name)

    def all(self) -> Sequence[Operation]:
        return tuple(self._by_name.values())

    def perform(self, desk: Desk, name: str, inputs: Variables) -> Variables:
        """Check the inputs and run. Raises UnknownOperation, what ``validate`` raises, and what the operation does."""
        found = self._by_name.get(name)
        if found is None:
            raise UnknownOperation(operation=name)
        validate(found, inputs)
        return found.run(desk, inputs)


def validate(operation: Operation, inputs: Variables) -> None:
    """Raises UnknownParameter, MissingParameter or WrongType; InvalidInput with all of them if there are several."""
    findings: list[Invalid] = [
        UnknownParameter(operation=operation.name, place=name) for name in inputs if name not in operation.inputs
    ]
    for name, parameter in operation.inputs.items():
        finding = _finding(name, parameter, inputs.get(name))
        if finding is not None:
            findings.append(finding)
    if len(findings) == 1:
        raise findings[0]
    if findings:
        raise InvalidInput(tuple(findings))


def _finding(name: str, parameter: Parameter, value: Json) -> Invalid | None:
    if value is None:
        return MissingParameter(place=name) if parameter.required else None
    fits, refusal = _KINDS[parameter.type]
    return None if fits(value) else refusal(place=name)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_KINDS: Final[Mapping[str, tuple[Callable[[object], bool], type[WrongType]]]] = {
    "string": (lambda value: isinstance(value, str), NotText),
    "number": (_is_number, NotANumber),
    "boolean": (lambda value: isinstance(value, bool), NotTrueOrFalse),
    "date": (lambda value: as_date(value) is not None, NotADate),
    "datetime": (lambda value: as_instant(value) is not None, NotAnInstant),
    "list": (lambda value: isinstance(value, list), NotAList),
    "context": (lambda value: isinstance(value, Mapping), NotAContext),
    "any": (lambda _: True, WrongType),
}

REGISTRY: Final = Registry(
    (
        CountDays(),
        AddWorkingDays(),
        NextWeekly(),
        LegalTerm(),
        ReadMoment(),
        SetMarks(),
        SeeBookings(),
        PutBooking(),
        DropBooking(),
        SeeAway(),
        SeeSituation(),
        RegisterAbsence(),
        ReadAbsence(),
        SummariseAbsences(),
        CheckDelegation(),
        GrantDelegation(),
        RevokeDelegation(),
        SeeOverdue(),
        ShowAccount(),
        PlanDays(),
        PlaceHold(),
        ConsumeHolds(),
        ReleaseHolds(),
        RefundDays(),
        MoveDays(),
        GrantDays(),
        CountTaken(),
        SeeCounted(),
        ComputeEntitlement(),
        OpenYear(),
        ExpireAccount(),
        PayOut(),
        AdjustAccount(),
        OpenYears(),
        SeeCarried(),
        ExpireAll(),
        NumberCase(),
        ReadRules(),
        DescribeCase(),
        LinkCase(),
        EnterRegister(),
        NoteRegister(),
        OfferDraft(),
        EnterItem(),
        MatchItem(),
        UseItem(),
        PlanStages(),
        DescribePeople(),
        DescribeUnits(),
        PeopleOfRoles(),
        PeopleUnder(),
        RestrictCase(),
        BarElsewhere(),
        ReleaseIdentity(),
        TellAuthor(),
        TakeIdentity(),
        AskRelease(),
        SeeSimilar(),
        JoinLetter(),
        SeeLetters(),
        SeeUnpublished(),
        SeePublished(),
        FindLetter(),
        GatherPeople(),
        NameStandIns(),
        RenderDocument(),
        GuardDocument(),
        WithdrawDocument(),
        MakeInvitation(),
        SendNotice(),
        SendByRows(),
        OpenPoll(),
        CastBallot(),
        ClosePoll(),
        TallyPoll(),
        AssignFollowUp(),
        ReadFollowUp(),
        ChangeFollowUp(),
        ReportFollowUp(),
        CloseFollowUp(),
        ListFollowUps(),
        HoldOrder(),
        SettleOrder(),
    )
)
