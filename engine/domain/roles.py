"""Roles by name (roles.md section 1), and which of them a person has on a day."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from engine.domain.errors import Language
from engine.domain.keys import AgencyId, Login
from engine.domain.organisation import Organisation

ROLE_NAMES: Final[Mapping[str, tuple[str, str]]] = {
    "staff": ("Công chức, viên chức, người lao động", "Staff member"),
    "unit_deputy": ("Cấp phó của đơn vị", "Deputy head of unit"),
    "unit_head": ("Người đứng đầu đơn vị", "Head of unit"),
    "leader_in_charge": ("Lãnh đạo phụ trách", "Leader in charge"),
    "deputy_head": ("Cấp phó của người đứng đầu", "Deputy head"),
    "standing_deputy": ("Cấp phó thường trực", "Standing deputy"),
    "agency_head": ("Người đứng đầu cơ quan", "Head of the agency"),
    "leadership": ("Tập thể lãnh đạo", "Leadership"),
    "office": ("Văn phòng", "Office"),
    "office_head": ("Chánh Văn phòng", "Head of the Office"),
    "clerk": ("Văn thư – lưu trữ", "Records clerk"),
    "chief_accountant": ("Kế toán trưởng", "Chief accountant"),
    "verifier": ("Người, tổ xác minh", "Verifier"),
    "party_committee": ("Cấp ủy", "Party committee"),
    "party_standing": ("Ban Thường vụ Đảng ủy", "Standing board of the Party committee"),
    "trade_union": ("Công đoàn", "Trade union"),
    "youth_union": ("Đoàn thanh niên", "Youth union"),
    "veterans": ("Hội Cựu chiến binh", "Veterans' association"),
    "emulation_officer": ("Cán bộ thi đua", "Emulation officer"),
    "self_defence_command": ("Ban chỉ huy tự vệ", "Self-defence command"),
    "superior_authority": ("Cơ quan cấp trên", "Superior authority"),
    "external_party": ("Tổ chức, cá nhân bên ngoài", "Outside party"),
    "auditor": ("Người kiểm tra, giám sát", "Auditor"),
    "designer": ("Người thiết kế quy trình", "Process designer"),
    "sysadmin": ("Quản trị hệ thống", "Administrator"),
    "system": ("Hệ thống", "System"),
}


#: the general word for the Office in what models say; not who heads it, not the name of an agency, not stationery
OFFICE: Final = re.compile(r"(?<!Chánh )(?<!Lãnh đạo )\bVăn phòng\b(?! (?:phẩm|Sở|Tỉnh ủy|Trung ương))")


def office_called(text: str, office: str) -> str:
    """What a model says in general, with the Office as the agency calls its own."""
    return OFFICE.sub(lambda _: office, text)


def role_name(role: str, language: Language) -> str:
    """The general name of a role; a key nobody knows stays as it is."""
    vi, en = ROLE_NAMES.get(role, (role, role))
    return vi if language == "vi" else en


def role_called(organisation: Organisation, role: str, agency: AgencyId, on: date, language: Language) -> str:
    """What the agency itself calls a role: its Office, or the one post that has it; the general name where there are
    several posts or none. "Chánh Văn phòng" heads one agency and only the Office of another."""
    return organisation.kept(
        ("called", role, agency, on, language), lambda: _called(organisation, role, agency, on, language)
    )


def _called(organisation: Organisation, role: str, agency: AgencyId, on: date, language: Language) -> str:
    if role == "office":
        names = [(unit.name_vi, unit.name_en) for unit in organisation.units_of(agency, on) if unit.office]
    else:
        posts = (post for post in organisation.positions if post.agency == agency and post.holds_on(on))
        names = [(post.title_vi, post.title_en) for post in posts if role in post.roles and not post.external]
    if len(names) != 1:
        return role_name(role, language)
    return names[0][0 if language == "vi" else 1]


def roles_of(organisation: Organisation, person: Login, agency: AgencyId, on: date) -> frozenset[str]:
    """Everything a person is on a day: by position, by the Office they sit in, by the units they lead."""
    return organisation.kept(("roles", person, agency, on), lambda: _roles_of(organisation, person, agency, on))


def _roles_of(organisation: Organisation, person: Login, agency: AgencyId, on: date) -> frozenset[str]:
    posts = (organisation.position(one.position) for one in organisation.appointments_of(person, on))
    roles = {str(role) for post in posts if post.agency == agency for role in post.roles}
    home = organisation.unit_of(person, on)
    if home is not None and home.agency == agency and home.office:
        roles.add("office")
    if any(organisation.leads(person, unit.key, on) for unit in organisation.units_of(agency, on)):
        roles.add("leader_in_charge")
    return frozenset(roles)
