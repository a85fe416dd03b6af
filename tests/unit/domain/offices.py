"""The demonstration agencies, loaded once, and the decision tables D19, D20 and D27 written out for tests."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Final

from engine.domain.calendar import TIME_ZONE
from engine.domain.keys import Login
from engine.domain.people import Absence, Delegation
from engine.organisations import load_calendar, load_organisation

FOLDER: Final = Path(__file__).parents[3] / "processes" / "organisations"
CALENDAR: Final = load_calendar(FOLDER)
ORGANISATION: Final = load_organisation(FOLDER)

ANY: Final = None
OFFICERS: Final = ("office_head", "chief_accountant", "clerk")
Row = tuple[str, Mapping[str, object], str]  #: number, conditions, output

D19: Final[tuple[Row, ...]] = (
    ("1", {"has_delegation": True}, "delegate"),
    ("2", {"agency": "stttt", "absent_role": "deputy_head"}, "agency_head"),
    ("3", {"agency": "vptw", "absent_role": "agency_head", "has_standing_deputy": True}, "standing_deputy"),
    (
        "4",
        {"absent_role": "agency_head", "deputy_available": True, "deciding": True},
        "first_deputy_if_urgent_else_wait",
    ),
    ("5", {"absent_role": "agency_head", "deputy_available": True, "deciding": False}, "first_deputy"),
    ("6", {"agency": ("vptw", "dang"), "absent_role": "deputy_head"}, "agency_head"),
    ("7", {"absent_role": "unit_head", "deputy_available": True}, "unit_deputy"),
    ("8", {"absent_role": "unit_head", "deputy_available": False}, "leader_in_charge"),
    ("9", {"absent_role": OFFICERS, "deputy_available": True}, "unit_deputy"),
    ("10", {}, "next_up"),
)
D20: Final[tuple[Row, ...]] = (
    ("1", {"resolved_person_is": "clean"}, "keep"),
    ("2", {"resolved_person_is": "requester"}, "next_up"),
    ("3", {"resolved_person_is": "subject_of_case", "process": "denunciation"}, "next_up_revoke_access"),
    ("4", {"resolved_person_is": "subject_of_case", "process": "complaint_round_1"}, "self_review"),
    ("4a", {"resolved_person_is": "subject_of_case"}, "next_up"),
    ("5", {"resolved_person_is": "relative_declared"}, "next_up"),
    ("6", {"resolved_person_is": "same_person_as_previous_decider", "mode": ("review", "ack")}, "skip_stage"),
    ("7", {"resolved_person_is": "same_person_as_previous_decider"}, "keep"),
    ("8", {"resolved_person_is": "proposer_in_other_hat"}, "other_officer"),
)
D27: Final[tuple[Row, ...]] = (
    ("1", {"self_interest": True}, "refuse"),
    ("2", {"doc_class": "standing_board_order", "signer_role": "agency_head"}, "TL_BTV"),
    ("3", {"doc_class": "collective_body"}, "TM"),
    ("4", {"signer_role": "agency_head"}, "direct"),
    ("5", {"doc_class": "invitation_or_notice", "signer_role": "deputy_head", "own_field": True}, "KT"),
    ("6", {"signer_role": "deputy_head", "agency_delegation": True}, "KT"),
    ("7", {"signer_role": "deputy_head", "own_field": True}, "KT"),
    ("8", {"doc_class": "routine_admin", "signer_role": ("office_head", "unit_head")}, "TL"),
    ("9", {"written_authorisation": True}, "TUQ"),
    ("10", {}, "refuse"),
)
TABLES: Final = {"D19": (D19, "acting"), "D20": (D20, "route"), "D27": (D27, "form")}


class WrittenTables:
    """The port `Tables`, over the rows above, hit policy F."""

    def row(self, decision: str, inputs: Mapping[str, object]) -> Mapping[str, object] | None:
        rows, output = TABLES[decision]
        for number, conditions, result in rows:
            if all(_matches(inputs[name], wanted) for name, wanted in conditions.items()):
                return {output: result, "row": number}
        return None


def _matches(value: object, wanted: object) -> bool:
    return value in wanted if isinstance(wanted, tuple) else value == wanted


def vn(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TIME_ZONE)


def away(person: str, first: str, last: str, *, still_signs: bool = False) -> Absence:
    return Absence.of(
        Login(person),
        (date.fromisoformat(first), "ca_ngay"),
        (date.fromisoformat(last), "ca_ngay"),
        "leave:annual",
        still_signs=still_signs,
    )


def delegation(principal: str, delegate: str, first: str, last: str, *processes: str) -> Delegation:
    return Delegation(
        id=f"{principal}>{delegate}:{first}",
        principal=Login(principal),
        delegate=Login(delegate),
        processes=processes,
        basis="Giấy ủy quyền 12/GUQ",
        report_back=True,
        valid_from=date.fromisoformat(first),
        valid_to=date.fromisoformat(last),
    )
