"""A day is sealed once, over every case of the agency, and names the day before."""

from datetime import date

import pytest

from engine.commands.seal_day import DayNotBegun, SealDay
from engine.domain.actor import system
from engine.domain.errors import NotAllowed
from engine.domain.records import canonical
from engine.evidence.seal import leaf as leaf_of
from engine.evidence.seal import load_key, merkle_root, verify
from tests.integration.evidence.leave import STTTT, House, who

TODAY = date(2024, 6, 4)


def seal(house: House, day: date = TODAY) -> bool:
    return house.office.do(SealDay(actor=system(STTTT), day=day))


def newest(house: House):
    return house.office._tools.store.last_seal(STTTT)


def test_a_day_is_sealed_once(copied: House) -> None:
    assert (seal(copied), seal(copied)) == (True, False)
    assert copied.sql("SELECT count(*) FROM seal WHERE day = '2024-06-04' AND agency_id = 'stttt'") == [(1,)]


def test_the_seal_is_signed_and_names_the_one_before(copied: House) -> None:
    before = newest(copied)
    seal(copied)
    made, key = newest(copied), load_key((copied.folder / "signing.pem").read_bytes())
    assert (made.previous, made.sealed_at) == (before.root, copied.clock.now())
    assert made.root == merkle_root([leaf_of(head) for head in made.heads]).hex()
    (signature,) = copied.sql("SELECT signature FROM seal WHERE agency_id = 'stttt' ORDER BY day DESC")[0]
    assert verify(key.public_key(), message(made), signature)


def message(made) -> bytes:
    fields = {"agency": made.agency, "day": made.day.isoformat(), "format": "quyche-seal-1"}
    return canonical({**fields, "previous": made.previous, "root": made.root, "size": len(made.heads)})


def test_it_holds_every_case_as_it_stands(copied: House) -> None:
    seal(copied)
    rows = copied.sql("SELECT key, head_seq, head_hash FROM instance WHERE agency_id = 'stttt' ORDER BY key")
    assert [(head.instance_key, head.head_seq, head.head_hash) for head in newest(copied).heads] == rows


def test_a_day_behind_a_sealed_one_stays_as_it_is(copied: House) -> None:
    seal(copied)
    assert seal(copied, date(2024, 6, 3)) is False


def test_a_day_that_has_not_begun_is_refused(copied: House) -> None:
    with pytest.raises(DayNotBegun):
        seal(copied, date(2024, 6, 5))


def test_a_person_may_not_seal(copied: House) -> None:
    with pytest.raises(NotAllowed):
        copied.office.do(SealDay(actor=who("an.gd"), day=TODAY))


def test_a_case_goes_on_after_its_seal_and_verifies_against_all_of_them(copied: House) -> None:
    seal(copied)
    copied.act("oanh.vt", "confirm", claim=True)
    copied.night()
    assert copied.sql("SELECT count(*) FROM seal WHERE agency_id = 'stttt' AND size > 0") == [(2,)]
    assert copied.verification().ok
