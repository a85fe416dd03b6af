"""A case is read by the clauses as they stood when it began; today's text stands beside them where it differs (0.5)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.queries.clauses import AmendmentUnreadable, Clauses
from tests.offices import AGREED, Desk

HEAD = "clause_id,valid_from,valid_to,citation_vi,subject_vi,paper\n"
CATALOGUE = "clause_id,citation_vi,subject_vi\nstttt.d27.k2-1,Điều 27 khoản 2,Thẩm quyền cho nghỉ\n"
OLD, NEW = "Thẩm quyền cho nghỉ", "Giám đốc cho nghỉ trên 03 ngày"


def written(folder: Path, *rows: str) -> Clauses:
    (folder / "clauses.csv").write_text(CATALOGUE, encoding="utf-8")
    (folder / "amendments.csv").write_text(HEAD + "\n".join(rows), encoding="utf-8")
    return Clauses.read(folder / "clauses.csv")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.opened(tmp_path / "data")
    yield opened
    opened.office.close()


def amend(desk: Desk, folder: Path, *rows: str) -> None:
    """As after a restart with these rows in the file."""
    shelf = desk.office._shelf
    desk.office._shelf = replace(shelf, clauses=written(folder, *rows))


def basis(desk: Desk, key: int) -> list[tuple[str, str, str]]:
    refs = desk.case("lan.cv", key).legal_basis
    cited = [one for one in refs if one.clause_id == "stttt.d27.k2-1"]
    return [(one.subject, one.later, one.later_by) for one in cited]


def test_a_case_that_began_before_keeps_the_text_of_its_day_and_shows_the_one_of_today(desk, tmp_path):
    key = desk.start("lan.cv")
    amend(desk, tmp_path, f"stttt.d27.k2-1,2024-06-10,,,{NEW},Quyết định 12/QĐ-STTTT")
    assert basis(desk, key) == [(OLD, "", "")]
    desk.later("2024-06-11")
    assert basis(desk, key) == [(OLD, NEW, "Quyết định 12/QĐ-STTTT")]


def test_a_case_that_begins_afterwards_goes_by_the_new_text(desk, tmp_path):
    amend(desk, tmp_path, f"stttt.d27.k2-1,2024-06-01,,,{NEW},Quyết định 12/QĐ-STTTT")
    assert basis(desk, desk.start("lan.cv")) == [(NEW, "", "")]


def test_the_history_of_a_case_cites_the_text_of_its_day_too(desk, tmp_path):
    key = desk.start("lan.cv")
    desk.complete("hanh.tp", "forward", **AGREED)
    amend(desk, tmp_path, f"stttt.d27.k2-1,2024-06-10,,,{NEW},")
    desk.later("2024-06-11")
    cited = [one for line in desk.case("lan.cv", key).history for one in line.legal_basis]
    assert {(one.subject, one.later) for one in cited if one.clause_id == "stttt.d27.k2-1"} == {(OLD, NEW)}


@pytest.mark.parametrize("row", ["stttt.d27.k2-1,01/06/2024,,,x,y", "stttt.d99,2024-06-01,,,x,y"])
def test_a_row_that_cannot_be_read_is_named(tmp_path, row):
    with pytest.raises(AmendmentUnreadable) as no:
        written(tmp_path, row)
    assert "dòng 2" in no.value.text("vi")
