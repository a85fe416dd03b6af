"""What operations keep: accounts of days, registers, documents, absences, notices."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import insert, select

from engine.domain.errors import NotFound
from engine.domain.follow_ups import FollowUp
from engine.domain.ledger import LedgerEntry
from engine.domain.people import Absence, Delegation
from engine.ports import AbsenceRow, Booking, IssuedDocument, Notice, ProgrammeItem
from engine.store.tables import delegation, document, notice, register_line, register_note, withdrawn_document
from tests.contract.material import AN, AT, BINH, CHI, LATER, OURS, THEIRS, deploy, start

MONDAY, FRIDAY = date(2024, 6, 3), date(2024, 6, 7)
LATER_CASE = 2 << 24


def papers(tx, case=1 << 24):
    return tx.papers(case, "leave", BINH, AT)


def entry(amount, person=AN):
    return LedgerEntry(
        person=person, year=2024, bucket="annual", kind="hold", amount=Decimal(amount), leave_date=MONDAY,
        case_key=1 << 24, posted_at=AT, posted_by=BINH, reason="hai ngày",
    )  # fmt: skip


def away(case=1 << 24, **changed):
    values = {
        "person": AN, "first_day": MONDAY, "first_session": "chieu", "last_day": FRIDAY, "last_session": "sang",
        "kind": "leave:annual", "status": "approved", "case_key": case, "delegate": None,
    }  # fmt: skip
    return AbsenceRow(**{**values, **changed})


def keep(store, *rows, agency=OURS):
    with store.transaction(agency) as tx:
        for row in rows:
            papers(tx).absences.put(row)


def test_lines_of_an_account_come_back_exactly_and_in_order(store):
    lines = [entry(amount) for amount in ("12", "-0.5", "1.5", "-13.0", "0")]
    with store.transaction(OURS) as tx:
        papers(tx).ledger.post([*lines, entry("3", BINH)])
    with store.transaction(OURS) as tx:
        assert papers(tx).ledger.entries(AN) == tuple(lines)
    with store.transaction(THEIRS) as tx:
        assert papers(tx).ledger.entries(AN) == ()


def test_an_amount_between_two_half_days_is_refused(store):
    with store.transaction(OURS) as tx, pytest.raises(ValueError, match="half days"):
        papers(tx).ledger.post([entry("0.25")])


def test_numbers_run_by_agency_series_and_year(store):
    with store.transaction(OURS) as tx:
        numbers = papers(tx).numbers
        asked = [("GNP", 2024), ("GNP", 2024), ("GNP", 2025), ("case:LEAVE", 2024), ("GNP", 2024)]
        assert [numbers.next(*each) for each in asked] == [1, 2, 1, 1, 3]
    with store.transaction(THEIRS) as tx:
        assert papers(tx).numbers.next("GNP", 2024) == 1


@pytest.mark.parametrize("before", [0, 1])
def test_a_number_that_was_rolled_back_is_given_again(store, before):
    for _ in range(before):
        enter(store)
    with store.transaction(OURS, trial=True) as tx:
        assert papers(tx).registers.enter("leave", 2024, "thử").number == before + 1
    assert enter(store) == before + 1


def test_eight_at_once_get_numbers_without_gap_or_double(store, database):
    with ThreadPoolExecutor(8) as threads:
        numbers = [each.result() for each in [threads.submit(enter, store) for _ in range(40)]]
    with database.reading() as connection:
        stored = connection.execute(select(register_line.c.number).order_by(register_line.c.number)).scalars().all()
    assert sorted(numbers) == stored == list(range(1, 41))


def enter(store):
    with store.transaction(OURS) as tx:
        return papers(tx).registers.enter("leave", 2024, "Nguyễn Văn An").number


def test_a_register_shows_who_entered_what_for_which_case(store):
    with store.transaction(OURS) as tx:
        line = papers(tx).registers.enter("leave", 2024, "Nguyễn Văn An, 2 ngày")
        assert (line.entered_by, line.entered_at, line.case_key) == (BINH, AT, 1 << 24)
        assert papers(tx).registers.lines("leave", 2024) == (line,)
        assert papers(tx).registers.lines("leave", 2025) == ()


def test_an_issued_document_is_kept_byte_for_byte(store, database):
    paper = IssuedDocument(
        name="giay.docx", title="Giấy", number="1/GNP", media_type="application/x", content=b"\0\xff", sha256="ab"
    )
    with store.transaction(OURS) as tx:
        papers(tx).documents.issue(paper)
    with database.reading() as connection:
        row = connection.execute(select(document)).one()
    assert (row.content, row.issued_by, row.issued_at, row.case_key) == (b"\0\xff", BINH, AT, 1 << 24)


def test_a_case_uses_the_templates_of_its_procedure(store):
    deploy(store)
    with store.transaction(OURS) as tx:
        assert papers(tx).documents.template("giay.docx") == b"docx"
        with pytest.raises(NotFound):
            papers(tx).documents.template("fremd.docx")


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [(date(2024, 6, 7), date(2024, 6, 9), 1), (date(2024, 6, 8), date(2024, 6, 9), 0), (MONDAY, MONDAY, 1)],
)
def test_absences_are_found_by_the_days_they_touch(store, first, last, found):
    keep(store, away(), away(2 << 24, person=BINH), away(3 << 24, status="cancelled"))
    with store.transaction(OURS) as tx:
        assert papers(tx).absences.of_person(AN, first, last) == (away(),) * found


def test_an_absence_of_the_same_case_is_replaced(store):
    keep(store, away(status="requested"), away(last_day=MONDAY, last_session="chieu", delegate=CHI))
    with store.transaction(OURS) as tx:
        found = papers(tx).absences.of_person(AN, MONDAY, FRIDAY)
    assert found == (away(last_day=MONDAY, last_session="chieu", delegate=CHI),)


def test_absences_of_a_unit_are_those_of_its_cases(store):
    deploy(store)
    key = start(store)
    keep(store, away(key), away(9 << 24, person=BINH))
    with store.transaction(OURS) as tx:
        assert papers(tx).absences.of_unit("stttt.cds", MONDAY, FRIDAY) == (away(key),)
        assert papers(tx).absences.of_unit("stttt.vp", MONDAY, FRIDAY) == ()


def test_away_is_who_is_approved_and_not_back_before_the_day(store):
    keep(store, away(), away(2 << 24, status="requested"), away(3 << 24, person=BINH, last_day=MONDAY))
    keep(store, away(4 << 24, person=CHI), agency=THEIRS)
    with store.transaction(OURS) as tx:
        found = tx.presence(date(2024, 6, 4)).absences
    assert found == (Absence.of(AN, (MONDAY, "chieu"), (FRIDAY, "sang"), "leave:annual", still_signs=False),)


def test_several_people_of_a_case_are_away(store):
    keep(store, away(), away(person=CHI), away(person=CHI, kind="trip"))
    with store.transaction(OURS) as tx:
        found = [papers(tx).absences.of_person(one, MONDAY, FRIDAY)[0].kind for one in (AN, CHI)]
        assert found == ["leave:annual", "trip"]


def test_a_delegation_is_granted_and_taken_back_once(store):
    record = Delegation(
        id="d1", principal=AN, delegate=BINH, processes=(), excluded=("discipline",), valid_from=MONDAY,
        valid_to=FRIDAY, basis="12/GUQ", report_back=True,
    )  # fmt: skip
    with store.transaction(OURS) as tx:
        papers(tx).delegations.grant(record)
    with store.transaction(OURS) as tx:
        assert (papers(tx).delegations.in_force(), tx.presence(MONDAY).delegations) == ((record,), (record,))
        assert [papers(tx).delegations.revoke("d1", LATER) for _ in range(2)] == [True, False]
    with store.transaction(OURS) as tx:
        assert papers(tx).delegations.in_force() == ()


def test_delegations_stand_until_they_are_revoked(store, database):
    standing = Delegation(
        id="d1", principal=AN, delegate=BINH, processes=("leave",), valid_from=MONDAY, valid_to=None, basis="12/GUQ",
        report_back=True, revoked_at=None,
    )  # fmt: skip
    with database.altering() as connection:
        for each in (standing, replace(standing, id="d2", revoked_at=AT)):
            connection.execute(insert(delegation).values(agency_id=OURS, **vars(each)))
        connection.commit()
    with store.transaction(OURS) as tx:
        assert tx.presence(MONDAY).delegations == (standing,)


def test_a_notice_is_one_row_for_each_reader(store, database):
    said = Notice(to=(AN, CHI), subject="Kết quả", text="Đã duyệt", kind="result")
    with store.transaction(OURS) as tx:
        papers(tx).notices.send(said)
        tx.notify(said, None, LATER)
    assert [(row.login, row.sent_at, row.instance_key) for row in notices(database)] == [
        (AN, AT, 1 << 24), (CHI, AT, 1 << 24), (AN, LATER, None), (CHI, LATER, None),
    ]  # fmt: skip


def test_a_person_reads_only_their_own_notices_and_each_once(store, database):
    with store.transaction(OURS) as tx:
        tx.notify(Notice(to=(AN, AN, CHI), subject="s", text="t", kind="result"), None, AT)
    ids = [row.id for row in notices(database)]
    for agency, asked, at in ((THEIRS, None, AT), (OURS, [ids[0], ids[2]], AT), (OURS, None, LATER)):
        with store.transaction(agency) as tx:
            tx.read_notices(AN, asked, at)
    assert [row.read_at for row in notices(database)] == [AT, LATER, None]


def notices(database):
    with database.reading() as connection:
        return connection.execute(select(notice).order_by(notice.c.id)).all()


def test_a_withdrawn_paper_stays_and_is_withdrawn_once(store, database):
    paper = IssuedDocument(name="a.docx", title="A", number="1/GNP", media_type="x", content=b"a", sha256="ab")
    with store.transaction(OURS) as tx:
        papers(tx).documents.issue(paper)
        papers(tx, LATER_CASE).documents.issue(paper)
        assert [papers(tx).documents.withdraw("1/GNP", "Tính nhầm") for _ in range(2)] == [1, 0]
    with database.reading() as connection:
        (row,) = connection.execute(select(withdrawn_document)).all()
        assert len(connection.execute(select(document.c.id)).all()) == 2
    assert (row.reason, row.withdrawn_by, row.withdrawn_at) == ("Tính nhầm", BINH, AT)


def test_a_paper_without_number_gives_way_to_a_later_one_of_its_title_and_case(store, database):
    paper = IssuedDocument(name="a.docx", title="Đơn", number=None, media_type="x", content=b"a", sha256="ab")
    with store.transaction(OURS) as tx:
        papers(tx).documents.issue(paper)
        papers(tx).documents.issue(replace(paper, title="Giấy"))
        papers(tx).documents.issue(replace(paper, number="1/Đ"))
        papers(tx, LATER_CASE).documents.issue(paper)
        assert [papers(tx).documents.supersede("Đơn", "Bản sau") for _ in range(2)] == [1, 0]
    with database.reading() as connection:
        assert [row.document_id for row in connection.execute(select(withdrawn_document))] == [1]


def test_a_note_stands_beside_the_lines_of_its_case_only(store, database):
    with store.transaction(OURS) as tx:
        lines = [papers(tx).registers.enter(series, 2024, "An") for series in ("leave", "GNP")]
        papers(tx, LATER_CASE).registers.enter("leave", 2024, "Bình")
        assert [papers(tx).registers.note("đã thu hồi") for _ in range(2)] == [2, 0]
        assert papers(tx).registers.lines("leave", 2024)[0] == lines[0]
    with database.reading() as connection:
        rows = connection.execute(select(register_note.c.series, register_note.c.number, register_note.c.text)).all()
    assert sorted(rows) == [("GNP", 1, "đã thu hồi"), ("leave", 1, "đã thu hồi")]


def booking(resource="room:Hội trường", case=1 << 24, hours=(8, 10)):
    start, end = (datetime(2024, 6, 3, hour, tzinfo=UTC) for hour in hours)
    return Booking(resource=resource, starts_at=start, ends_at=end, title="họp", owner=AN, rank=0, case_key=case)


def test_rooms_are_booked_by_one_case_anew_and_seen_by_others(store):
    with store.transaction(OURS) as tx:
        papers(tx).bookings.put([booking(), booking("person:an")])
        papers(tx).bookings.put([booking("room:Phòng 2")])
    with store.transaction(OURS) as tx:
        seen = papers(tx, LATER_CASE).bookings.between(booking().starts_at, booking().ends_at)
        assert seen == (booking("room:Phòng 2"),)
        assert papers(tx).bookings.between(booking().starts_at, booking().ends_at) == ()
    with store.transaction(THEIRS) as tx:
        assert papers(tx, LATER_CASE).bookings.between(booking().starts_at, booking().ends_at) == ()


def test_the_open_tasks_of_all_cases_are_listed(store):
    line = FollowUp(
        id="1-1", case_key=1 << 24, no=1, series="week", source="họp", task="Lập dự toán", product="", lead_unit="u",
        person=AN, support=(), follower=BINH, due_on=MONDAY, first_due_on=MONDAY, extensions=0, percent=0, progress="",
        state="open", opened_at=AT, reported_at=None, closed_at=None,
    )  # fmt: skip
    with store.transaction(OURS) as tx:
        papers(tx).follow_ups.add(line)
        papers(tx).follow_ups.add(replace(line, id="1-2", no=2, state="accepted", closed_at=AT))
    with store.transaction(OURS) as tx:
        assert list(papers(tx).follow_ups.under_way()) == [line]


def test_an_item_of_a_programme_is_kept_until_it_is_over_and_says_who_carries_it_out(store):
    item = ProgrammeItem(
        id="1-1", content="Kiểm tra", unit="u", first_day=MONDAY, last_day=MONDAY, paper="CTr 05", approved_by=AN,
        case_key=1 << 24, used_by=None,
    )  # fmt: skip
    used = replace(item, used_by=LATER_CASE)
    with store.transaction(OURS) as tx:
        papers(tx).programmes.add(item)
        papers(tx, LATER_CASE).programmes.use(used)
        assert papers(tx).programmes.of_unit("u", MONDAY) == [used]
        assert papers(tx).programmes.of_unit("u", MONDAY + timedelta(days=1)) == []
    with store.transaction(THEIRS) as tx, pytest.raises(NotFound):
        papers(tx).programmes.get("1-1")


def test_a_draft_offered_to_somebody_never_replaces_theirs(store):
    with store.transaction(OURS) as tx:
        assert tx.drafts.offer(AN, "start:trip", {"place": "a"}, AT)
        assert not tx.drafts.offer(AN, "start:trip", {"place": "b"}, AT)
        tx.drafts.drop(AN, "start:trip")
        assert tx.drafts.offer(AN, "start:trip", {"place": "c"}, AT)


def test_papers_of_a_change_take_the_place_of_those_it_follows_unless_it_has_days_of_its_own(store):
    deploy(store)
    first, changed, extended, other = (start(store) for _ in range(4))
    paper = IssuedDocument(name="a.docx", title="A", number="1/GNP", media_type="x", content=b"a", sha256="ab")
    with store.transaction(OURS) as tx:
        for case, no in ((first, "1/GNP"), (changed, "2/GNP"), (extended, "3/GNP"), (other, "4/GNP")):
            papers(tx, case).documents.issue(replace(paper, number=no))
        papers(tx, changed).documents.issue(replace(paper, title="B", number="1/DS"))
        tx.links.add(changed, first, AT)
        tx.links.add(extended, first, AT)
        papers(tx, extended).absences.put(away(extended))
        documents = papers(tx, LATER_CASE).documents
        assert list(documents.in_place(first, "leave")) == [(changed, "2/GNP")]
        assert list(documents.in_place(first, "trip")) == []
        documents.withdraw("2/GNP", "Về sớm hơn", changed)
        assert list(documents.in_place(first, "leave")) == []
