"""What is sealed is read with its own key only, and can be proved to be the same."""

import pytest

from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.evidence.sealing import (
    SealedUnreadable,
    SealingKeyUnreadable,
    commitment_of,
    create_key,
    load_key,
)

AGENCY, CASE, OTHER = AgencyId("stttt"), InstanceKey(1 << 24), InstanceKey(2 << 24)
NAME = {"author_name": "Nguyễn Văn Tố Giác"}


def test_what_is_sealed_comes_back_with_the_commitment_that_was_told():
    key, wrapped = load_key(create_key()).new_key(AGENCY, CASE)
    closed = key.close("identity", NAME)
    assert key.open("identity", closed.blob) == (NAME, closed.commitment)
    assert b"Gi\xc3\xa1c" not in closed.blob + wrapped


def test_nothing_fits_another_secret_case_or_purpose():
    secret = load_key(create_key())
    key, wrapped = secret.new_key(AGENCY, CASE)
    closed = key.close("identity", NAME)
    for reading in (
        lambda: key.open("letter", closed.blob),
        lambda: key.open("identity", closed.blob[:-1] + b"\0"),
        lambda: secret.case_key(AGENCY, OTHER, wrapped),
        lambda: load_key(create_key()).case_key(AGENCY, CASE, wrapped),
    ):
        with pytest.raises(SealedUnreadable):
            reading()


def test_a_commitment_hides_the_content_and_binds_to_it():
    key, _ = load_key(create_key()).new_key(AGENCY, CASE)
    assert key.close("identity", NAME).commitment != key.close("identity", NAME).commitment
    assert commitment_of(NAME, "a") != commitment_of({**NAME, "author_phone": "0905"}, "a")


def test_two_letters_of_one_author_have_different_marks():
    secret = load_key(create_key())
    marks = {secret.mark(case, Login("minh.cv")) for case in (CASE, OTHER)}
    assert len(marks) == 2
    assert secret.mark(CASE, Login("minh.cv")) in marks


@pytest.mark.parametrize("text", [b"", b"abc", b"!" * 44, b"QUJD"])
def test_a_key_that_is_none_is_refused(text):
    with pytest.raises(SealingKeyUnreadable):
        load_key(text)
