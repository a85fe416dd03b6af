"""Who approves, when people are there, away, or the same (processes-core.md 1.16: 1, 2, 10, 11)."""

from datetime import date

import pytest

from engine.domain.errors import NotFound
from engine.domain.keys import Login
from engine.domain.people import Absence, Delegation
from engine.domain.stages import StageUnreadable
from engine.operations.rules import row_number
from tests.fakes.desk import Office, run

LONG = ["unit_head:review", "leader_in_charge:decide", None]


def stages(office: Office, texts: list[str | None], requester: str = "lan.cv", now: str = "2024-06-03 09:00", **more):
    desk = office.desk(now=now, requester=requester)
    return run(desk, "authority.stages", stages=texts, requester=requester, **more)


def away(person: str, first: str, last: str) -> Office:
    office = Office()
    days = (date.fromisoformat(first), "ca_ngay"), (date.fromisoformat(last), "ca_ngay")
    absence = Absence.of(Login(person), *days, "leave:annual", still_signs=False)
    office.organisation = office.organisation.with_absences([absence])
    return office


def people(found) -> list[str]:
    return [one["person"] for one in found["stages"]]


def test_a_long_absence_goes_from_the_division_head_to_the_leader():
    found = stages(Office(), LONG)
    assert people(found) == ["hanh.tp", "chau.pgd"]
    assert [one["no"] for one in found["stages"]] == [1, 2]
    assert (found["skipped"], found["external"]) == ([], False)


def test_stages_are_called_as_the_agency_calls_its_posts():
    found = stages(Office(), [*LONG[:2], "agency_head:decide"])
    assert [one["name"] for one in found["stages"]] == [
        "Trưởng phòng xem xét",
        "Lãnh đạo phụ trách quyết định",
        "Giám đốc quyết định",
    ]
    assert [one["step_class"] for one in found["stages"]] == ["unit_review", "leader_decide", "head_decide"]


def test_the_office_is_headed_by_its_chief():
    assert stages(Office(), ["unit_head:ack"], "nga.ktt")["stages"][0]["name"] == "Chánh Văn phòng xác nhận"


def test_an_absent_division_head_is_replaced_by_the_deputy():
    found = stages(away("hanh.tp", "2024-06-03", "2024-06-07"), ["unit_head:decide"])["stages"][0]
    assert (found["person"], found["in_place_of"], found["in_place_of_name"]) == (
        "khoa.ptp",
        "hanh.tp",
        "Ngô Bích Hạnh",
    )
    assert found["basis"] == "D19 dòng 1"


def test_the_deputys_own_request_goes_to_the_leader():
    assert people(stages(away("hanh.tp", "2024-06-03", "2024-06-07"), ["unit_head:decide"], "khoa.ptp")) == ["chau.pgd"]


def test_an_absent_deputy_director_is_replaced_by_the_director_never_by_another_deputy():
    found = stages(away("chau.pgd", "2024-06-10", "2024-06-14"), LONG, now="2024-06-10 08:00")
    assert people(found) == ["hanh.tp", "an.gd"]


def test_the_delegate_acts_on_the_paper_that_names_him():
    office = Office()
    record = Delegation(
        id="1",
        principal=Login("hanh.tp"),
        delegate=Login("khoa.ptp"),
        processes=(),
        basis="Giấy ủy quyền 12/GUQ-STTTT",
        report_back=False,
        valid_from=date(2024, 6, 3),
        valid_to=date(2024, 6, 7),
    )
    office.organisation = office.organisation.with_delegations([record])
    assert stages(office, ["unit_head:decide"])["stages"][0]["basis"] == "Giấy ủy quyền 12/GUQ-STTTT"


@pytest.mark.parametrize("explanation", [None, [], [{}], [{"tables": []}], [{"tables": [{"rules": []}]}], "why"])
def test_a_decision_without_rows_has_no_row_number(explanation):
    assert row_number(explanation) == ""


def test_two_stages_of_one_person_become_one_and_the_record_says_why():
    found = stages(Office(), ["leader_in_charge:review", "agency_head:decide"], "dung.cvp")
    assert people(found) == ["an.gd"]
    assert [one["role"] for one in found["skipped"]] == ["leader_in_charge"]
    assert "gộp vào bước sau" in found["skipped"][0]["reason_vi"]


def test_above_the_director_lies_the_superior_authority():
    found = stages(Office(), ["superior_authority:report"], "an.gd")
    assert found["external"]
    assert (found["stages"][0]["person"], found["stages"][0]["step_class"]) == (None, "external_reply")


def test_an_unreadable_stage_is_refused():
    with pytest.raises(StageUnreadable):
        stages(Office(), ["unit_head"])


def test_a_requester_without_a_post_is_refused():
    with pytest.raises(NotFound):
        stages(Office(), LONG, "nobody")
