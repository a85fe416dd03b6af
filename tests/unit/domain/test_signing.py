"""Signing forms: each row of D27 in the style of its agency."""

from dataclasses import replace

import pytest

from engine.domain.authority import CaseView
from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.organisation import Organisation
from engine.domain.signing import DocumentClass, MayNotSign, SignatureBlock, Signing, sign
from tests.unit.domain.offices import ORGANISATION, WrittenTables, delegation, vn

WEEK = ("2024-06-03", "2024-06-07")


def signed(
    signer: str, unit: str, doc_class: DocumentClass, organisation: Organisation = ORGANISATION, **more: object
) -> SignatureBlock:
    case = CaseView(
        agency=AgencyId(unit.partition(".")[0]), process="leave", unit=unit, requester=more.pop("requester", None)
    )  # type: ignore[arg-type]
    signing = Signing(signer=Login(signer), doc_class=doc_class, case=case, at=vn("2024-06-04 10:00"))
    return sign(replace(signing, **more), organisation, WrittenTables())  # type: ignore[arg-type]


def test_the_director_signs_directly() -> None:
    block = signed("an.gd", "stttt.cntt", "agency")
    assert (block.form, block.lines, block.name) == ("direct", ("GIÁM ĐỐC",), "Nguyễn Hoài An")


def test_a_deputy_signs_in_his_field_for_the_director() -> None:
    assert signed("chau.pgd", "stttt.cntt", "agency").lines == ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")


def test_a_deputy_may_not_sign_outside_his_field() -> None:
    with pytest.raises(MayNotSign):
        signed("binh.pgd", "stttt.cntt", "agency")


def test_a_deputy_signs_everything_under_a_delegation_of_the_whole_agency() -> None:
    record = delegation("an.gd", "binh.pgd", *WEEK)
    block = signed("binh.pgd", "stttt.cntt", "agency", ORGANISATION.with_delegations([record]))
    assert (block.form, block.delegation) == ("KT", record.id)


def test_the_party_writes_its_forms_with_a_stroke() -> None:
    block = signed("tam.pcvptt", "vptw.th", "invitation_or_notice")
    assert block.lines == ("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG THƯỜNG TRỰC")


def test_the_standing_deputy_signs_in_place_of_the_absent_chief() -> None:
    block = signed("tam.pcvptt", "vptw.qt", "agency", in_place_of=Login("son.cvp"))
    assert block.form == "KT"


def test_the_head_of_administration_signs_the_papers_handed_to_him() -> None:
    block = signed("viet.tphc", "vptw.hc", "routine_admin", document="travel-paper-signoff")
    assert block.lines == ("T/L CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG HÀNH CHÍNH")
    with pytest.raises(MayNotSign):
        signed("viet.tphc", "vptw.hc", "routine_admin", document="contract")


def test_a_head_of_division_signs_with_the_name_of_the_division() -> None:
    assert signed("hanh.tp", "stttt.cntt", "routine_admin").lines[1] == "TRƯỞNG PHÒNG CÔNG NGHỆ THÔNG TIN"
    assert signed("hai.tk", "dang.knoi", "routine_admin").lines == ("TL. GIÁM ĐỐC", "TRƯỞNG KHOA NỘI")


def test_a_unit_deputy_in_place_of_the_head_shows_both_steps() -> None:
    block = signed("em.pcvp", "stttt.vp", "routine_admin", in_place_of=Login("dung.cvp"))
    assert block.lines == ("TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")
    with pytest.raises(MayNotSign):
        signed("em.pcvp", "stttt.vp", "routine_admin")


def test_only_the_party_office_signs_for_the_standing_board() -> None:
    assert signed("son.cvp", "vptw.th", "standing_board_order").lines == ("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG")
    with pytest.raises(MayNotSign):
        signed("an.gd", "stttt.cntt", "standing_board_order")


def test_a_written_authorisation_is_printed_as_such() -> None:
    record = delegation("an.gd", "hanh.tp", *WEEK)
    block = signed("hanh.tp", "stttt.cntt", "agency", ORGANISATION.with_delegations([record]))
    assert (block.form, block.lines[0], block.delegation) == ("TUQ", "TUQ. GIÁM ĐỐC", record.id)


@pytest.mark.parametrize(
    ("signer", "unit", "body", "lines"),
    [
        ("em.pcvp", "stttt.vp", "trade_union", ("TM. BAN CHẤP HÀNH", "CHỦ TỊCH")),
        ("binh.pgd", "stttt.cntt", "party_committee", ("T/M CHI ỦY", "BÍ THƯ")),
        ("diep.du", "dang.knoi", "party_committee", ("T/M ĐẢNG ỦY", "BÍ THƯ")),
        ("kieu.cc", "dang.knoi", "trade_union", ("TM. BAN CHẤP HÀNH CÔNG ĐOÀN", "PHÓ CHỦ TỊCH")),
    ],
)
def test_a_body_signs_by_its_officer(signer: str, unit: str, body: str, lines: tuple[str, ...]) -> None:
    assert signed(signer, unit, "collective_body", body=RoleKey(body)).lines == lines


def test_an_officer_cannot_sign_for_a_body_he_does_not_hold() -> None:
    with pytest.raises(MayNotSign):
        signed("lan.cv", "stttt.cntt", "collective_body", body=RoleKey("trade_union"))


def test_nobody_signs_the_approval_of_his_own_request() -> None:
    with pytest.raises(MayNotSign):
        signed("an.gd", "stttt.lds", "agency", requester=Login("an.gd"))
    report = signed("an.gd", "stttt.lds", "agency", requester=Login("an.gd"), approves=False)
    assert report.form == "direct"


def test_an_acting_head_signs_as_such() -> None:
    posts = tuple(replace(one, acting=one.person == "an.gd") for one in ORGANISATION.appointments)
    block = signed("an.gd", "stttt.cntt", "agency", replace(ORGANISATION, appointments=posts))
    assert (block.form, block.lines) == ("Q", ("Q. GIÁM ĐỐC",))


def test_staff_sign_nothing_in_the_name_of_the_agency() -> None:
    with pytest.raises(MayNotSign):
        signed("yen.cv", "vptw.nc", "invitation_or_notice")
