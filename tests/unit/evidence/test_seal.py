from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.evidence import seal
from tests.unit.evidence.material import KEY, proof


def rfc_root(leaves: list[bytes]) -> bytes:
    """RFC 6962 section 2.1 as it is written there."""
    if len(leaves) <= 1:
        return sha256(b"\x00" + leaves[0]).digest() if leaves else sha256(b"").digest()
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\x01" + rfc_root(leaves[:split]) + rfc_root(leaves[split:])).digest()


def texts(size: int) -> list[bytes]:
    return [b"case %d" % number for number in range(size)]


@pytest.mark.parametrize("size", range(34))
def test_the_root_is_that_of_rfc_6962(size: int) -> None:
    assert seal.merkle_root(texts(size)) == rfc_root(texts(size))


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 8, 13, 33])
def test_every_leaf_is_proved_and_only_at_its_place(size: int) -> None:
    leaves, root = texts(size), seal.merkle_root(texts(size))
    for index, leaf in enumerate(leaves):
        path = seal.inclusion_proof(leaves, index)
        found = [at for at in range(size) if seal.verify_inclusion(leaf, at, size, path, root)]
        assert found == [index]


@given(st.integers(1, 40), st.data())
def test_an_altered_proof_proves_nothing(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    path, root = list(seal.inclusion_proof(texts(size), index)), seal.merkle_root(texts(size))
    assert not seal.verify_inclusion(b"forged", index, size, path, root)
    assert not seal.verify_inclusion(b"case %d" % index, index, size, [*path, root], root)
    for at in range(len(path)):
        assert not seal.verify_inclusion(b"case %d" % index, index, size, path[:at] + path[at + 1 :], root)


def test_a_place_outside_the_tree_has_no_proof() -> None:
    with pytest.raises(IndexError):
        seal.inclusion_proof(texts(3), 3)
    assert not seal.verify_inclusion(b"case 0", -1, 1, (), seal.merkle_root(texts(1)))


def test_a_seal_proves_its_case_under_its_key_only() -> None:
    assert seal.sealed(proof(), KEY.public_key())
    assert not seal.sealed(proof(), seal.load_key(seal.create_key()).public_key())


@pytest.mark.parametrize("signature", [b"", b"x", bytes(64), bytes(65)])
def test_a_wrong_signature_is_refused_whatever_its_length(signature: bytes) -> None:
    assert not seal.verify(KEY.public_key(), b"message", signature)


def test_a_created_key_signs_what_its_public_half_verifies() -> None:
    key = seal.load_key(seal.create_key())
    public = seal.load_public(seal.public_pem(key.public_key()))
    assert seal.verify(public, b"message", seal.sign(key, b"message"))
    assert seal.fingerprint(public) == seal.fingerprint(key.public_key())


@pytest.mark.parametrize("pem", [b"", b"-----BEGIN PUBLIC KEY-----\n", seal.create_key()])
def test_bytes_that_are_no_public_key_are_refused(pem: bytes) -> None:
    with pytest.raises(seal.KeyUnreadable):
        seal.load_public(pem)


def test_bytes_that_are_no_private_key_are_refused() -> None:
    with pytest.raises(seal.KeyUnreadable):
        seal.load_key(seal.public_pem(KEY.public_key()))
