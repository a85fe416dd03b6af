"""How a paper is signed: the form (D27) and the lines above the name, in the style of the body that issues it."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from engine.domain.authority import CaseView, RuleMissing, Tables
from engine.domain.calendar import local_day
from engine.domain.errors import NotAllowed
from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.organisation import Organisation
from engine.domain.people import Delegation, Position, Style, Unit

Form = Literal["direct", "KT", "TL", "TL_BTV", "TUQ", "TM", "Q"]
DocumentClass = Literal["standing_board_order", "agency", "invitation_or_notice", "routine_admin", "collective_body"]

PREFIX: Final[dict[Style, dict[str, str]]] = {
    "state": {"KT": "KT. ", "TL": "TL. ", "TL_BTV": "TL. ", "TUQ": "TUQ. ", "TM": "TM. ", "Q": "Q. "},
    "union": {"KT": "KT. ", "TL": "TL. ", "TL_BTV": "TL. ", "TUQ": "TUQ. ", "TM": "TM. ", "Q": "Q. "},
    "party": {"KT": "K/T ", "TL": "T/L ", "TL_BTV": "T/L ", "TUQ": "TUQ ", "TM": "T/M ", "Q": "Q. "},
}
PARTY_COMMITTEE: Final = "party_committee"
DIVISION_WORDS: Final = ("Phòng ", "Khoa ")  #: units whose head is called "Trưởng" + the name of the unit
GENERIC_HEADS: Final = ("TRƯỞNG PHÒNG", "TRƯỞNG KHOA, PHÒNG")


class MayNotSign(NotAllowed):
    code = "may-not-sign"
    vi = "{name} không có thẩm quyền ký văn bản này (thể thức ký, dòng {row})."
    en = "{name} has no authority to sign this paper (signing form, row {row})."


@dataclass(frozen=True, kw_only=True)
class Signing:
    """Who wants to sign what, for which case."""

    signer: Login
    doc_class: DocumentClass
    case: CaseView
    at: datetime
    document: str = ""  #: kind of paper: "leave-paper"; looked up in the position's list of routine papers
    in_place_of: Login | None = None  #: as in the assignment of the deciding task
    approves: bool = True  #: False for a paper of one's own: a report of absence, an authorisation
    body: RoleKey | None = None  #: the collective body signed for: "trade_union"


@dataclass(frozen=True, kw_only=True)
class Body:
    """A collective that writes in another style than the agency it stands in: its papers carry its own head."""

    name: str  #: "CHI ỦY SỞ THÔNG TIN VÀ TRUYỀN THÔNG"
    parent: str  #: the body above, in capitals, as the chart calls it
    symbol: str  #: behind the number of a paper: "CU"
    style: Style


@dataclass(frozen=True, kw_only=True)
class SignatureBlock:
    lines: tuple[str, ...]  #: above the signature: ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    form: Form
    name: str
    row: str  #: the row of D27
    delegation: str | None = None  #: the record that a KT of the whole agency or a TUQ rests on


def sign(signing: Signing, organisation: Organisation, tables: Tables) -> SignatureBlock:
    """The signature block. Raises MayNotSign."""
    return _Desk(signing, organisation).block(tables)


def party_body(organisation: Organisation, agency: AgencyId, day: date) -> Body | None:
    """The Party committee inside an agency of the State; None where the agency writes as the Party does anyway."""
    standing = (one for one in organisation.positions if one.agency == agency and one.holds_on(day))
    held = next((one for one in standing if one.style == "party" and one.body_vi), None)
    if held is None or organisation.agency(agency).style == "party":
        return None
    above = organisation.position(held.superior)
    return Body(
        name=f"{held.body_vi} {organisation.header(agency, day).name_vi}",
        parent=above.title_vi.upper(),
        symbol="".join(unicodedata.normalize("NFD", word)[0] for word in held.body_vi.split()),
        style="party",
    )


class _Desk:
    """One paper in front of one signer: the facts that D27 asks for, and the words it leads to."""

    def __init__(self, signing: Signing, organisation: Organisation) -> None:
        self.signing, self.org = signing, organisation
        self.day = local_day(signing.at)
        self.agency = organisation.agency(signing.case.agency)
        self.person = organisation.person(signing.signer)
        self.rank = organisation.role_of(signing.signer, self.day)
        self.head = organisation.agency_head(self.agency.key, self.day)
        self.record = self._authorisation()

    def block(self, tables: Tables) -> SignatureBlock:
        row = tables.row("D27", self._inputs())
        if row is None:
            raise RuleMissing(decision="D27")
        number, form = str(row.get("row", "")), self._form(str(row["form"]))
        lines = self._lines(form) if form else ()
        if form is None or not lines or (form == "TL" and not self._routine()):
            raise MayNotSign(name=self.person.name, row=number)
        record = self.record.id if self.record and form in ("KT", "TUQ") else None
        return SignatureBlock(lines=lines, form=form, name=self.person.name, row=number, delegation=record)

    # ------------------------------------------------------------------ facts

    def _inputs(self) -> dict[str, object]:
        signing, case = self.signing, self.signing.case
        own_case = signing.signer == case.requester or signing.signer in (*case.subjects, *case.declared)
        return {
            "signer_role": "unit_head" if self._for_unit_head() else self.rank,
            "own_field": self.rank == "deputy_head" and self.org.leads(signing.signer, case.unit, self.day),
            "agency_delegation": self.rank == "deputy_head" and self._for_agency_head(),
            "written_authorisation": self.record is not None,
            "doc_class": signing.doc_class,
            "self_interest": own_case and signing.approves,
        }

    def _authorisation(self) -> Delegation | None:
        held = self.org.delegations_to(self.signing.signer, self.signing.at)
        return next((one for one in held if one.covers(self.signing.case.process, self.day)), None)

    def _for_agency_head(self) -> bool:
        """Acts for the whole agency: in the head's place on this task, or by a record of the head."""
        delegated = self.record is not None and self.record.principal == self.head
        return delegated or (self.head is not None and self.signing.in_place_of == self.head)

    def _for_unit_head(self) -> bool:
        unit = self._unit()
        absent = self.signing.in_place_of
        return self.rank == "unit_deputy" and absent is not None and self.org.unit_head(unit.key, self.day) == absent

    def _routine(self) -> bool:
        """Whether the kind of paper is handed to the post; a post without a list signs all routine papers."""
        unit = self._unit()
        position = self.org.position(unit.head_position)
        listed = position.routine_papers
        return not listed or not self.signing.document or self.signing.document in listed

    def _form(self, token: str) -> Form | None:
        acting = any(one.acting for one in self.org.appointments_of(self.signing.signer, self.day))
        if token == "direct" and acting:  # noqa: S105 - a token of the decision table, no password
            return "Q"
        forms: tuple[Form, ...] = ("direct", "KT", "TL", "TL_BTV", "TUQ", "TM")
        return next((form for form in forms if form == token), None)

    # ------------------------------------------------------------------ words

    def _lines(self, form: Form) -> tuple[str, ...]:
        """Empty where the form has no sense here: no Standing board above, no body held."""
        own, head = self._title(self._main(), self._unit()), self._head_title()
        if form == "TM":
            return self._collective()
        if form == "TL_BTV":
            board = self.org.position(self.agency.superior).body_vi
            return (self._prefix(form) + board, own) if board else ()
        if form == "TUQ" and self.record:
            return (self._prefix(form) + self._title_of(self.record.principal), own)
        if form == "TL" and self._for_unit_head() and self.signing.in_place_of:
            return (self._prefix(form) + head, self._prefix("KT") + self._title_of(self.signing.in_place_of), own)
        if form in ("direct", "Q"):
            return (self._prefix(form) + own,)
        return (self._prefix(form) + head, own)

    def _collective(self) -> tuple[str, ...]:
        held = [self.org.position(one.position) for one in self.org.appointments_of(self.signing.signer, self.day)]
        wanted = self.signing.body
        found = next((one for one in held if one.body_vi and (wanted is None or wanted in one.roles)), None)
        if found is None:
            return ()
        return (PREFIX[found.style or self.agency.style]["TM"] + found.body_vi, found.signs_as)

    def _prefix(self, form: str) -> str:
        return PREFIX[self.agency.style].get(form, "")

    def _head_title(self) -> str:
        """Of the agency's head, also while the seat is vacant."""
        positions = (one for one in self.org.positions if one.agency == self.agency.key and one.holds_on(self.day))
        return next(one.signs_as for one in positions if "agency_head" in one.roles)

    def _title_of(self, person: Login) -> str:
        main = self.org.main_appointment(person, self.day)
        return self._title(self.org.position(main.position), self.org.unit(main.unit, self.day)) if main else ""

    def _title(self, position: Position, unit: Unit) -> str:
        """ "Trưởng phòng" of the unit "Phòng Công nghệ thông tin" signs as TRƯỞNG PHÒNG CÔNG NGHỆ THÔNG TIN."""
        words = position.signs_as
        generic = next((one for one in GENERIC_HEADS if words.endswith(one)), None)
        if generic is None or not unit.name_vi.startswith(DIVISION_WORDS):
            return words
        return words.removesuffix(generic) + "TRƯỞNG " + unit.name_vi.upper()

    def _main(self) -> Position:
        found = self.org.position_for(self.signing.signer, self.rank, self.day)
        if found is None:
            raise MayNotSign(name=self.person.name, row="–")
        return found

    def _unit(self) -> Unit:
        unit = self.org.unit_of(self.signing.signer, self.day)
        if unit is None:
            raise MayNotSign(name=self.person.name, row="–")
        return unit
