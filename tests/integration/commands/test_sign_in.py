"""The door: one answer for every wrong sign-in, and a pause after too many of them."""

import dataclasses
from datetime import timedelta

import pytest

from engine.clock import SettableClock
from engine.commands import create_accounts, sign_in
from engine.commands.create_accounts import CreateAccounts, DemoPassword, PasswordTooShort
from engine.commands.sign_in import SignIn, Throttled, WrongPassword
from engine.domain.errors import NotFound
from tests.offices import PASSWORD, Desk


def sign(desk: Desk, login: str = "lan.cv", password: str = PASSWORD, address: str = "10.0.0.7") -> sign_in.SignedIn:
    return desk.do(SignIn(login=login, password=password, address=address))


def fail(desk: Desk, times: int, login: str = "lan.cv", address: str = "10.0.0.7") -> None:
    for _ in range(times):
        with pytest.raises(WrongPassword):
            sign(desk, login, "wrong-password", address)


def pass_time(desk: Desk, seconds: float) -> None:
    clock = desk.office.clock
    assert isinstance(clock, SettableClock)
    clock.pin(clock.now() + timedelta(seconds=seconds))


class Counting:
    """Passwords that count how often one was checked."""

    def __init__(self, desk: Desk) -> None:
        self.real, self.checked = desk.office._tools.passwords, 0

    def hash(self, password: str) -> str:
        return self.real.hash(password)

    def verify(self, hashed: str, password: str) -> bool:
        self.checked += 1
        return self.real.verify(hashed, password)


def test_a_person_signs_in_and_has_the_roles_of_the_day(desk):
    actor = sign(desk, "dung.cvp").actor
    assert (actor.login, actor.agency, actor.roles >= {"office", "office_head"}) == ("dung.cvp", "stttt", True)
    assert sign(desk, "yen.cv").actor.agency == "vptw"


def test_blanks_and_capitals_are_nobodys_intention(desk):
    assert sign(desk, " Lan.CV ").actor.login == "lan.cv"


@pytest.mark.parametrize("login", ["lan.cv", "nobody.cv", "", "x" * 5000])
def test_a_wrong_password_and_an_unknown_login_are_told_alike(desk, login):
    with pytest.raises(WrongPassword):
        sign(desk, login, "wrong-password")


@pytest.mark.parametrize("login", ["lan.cv", "nobody.cv"])
def test_a_password_is_checked_whether_the_login_is_known_or_not(desk, login):
    counting = Counting(desk)
    tools = dataclasses.replace(desk.office._tools, passwords=counting)
    with pytest.raises(WrongPassword):
        sign_in.handle(SignIn(login=login, password="wrong-password", address=""), tools)
    assert counting.checked == 1


def test_too_long_a_password_is_wrong_without_being_hashed(desk):
    counting = Counting(desk)
    tools = dataclasses.replace(desk.office._tools, passwords=counting)
    with pytest.raises(WrongPassword):
        sign_in.handle(SignIn(login="lan.cv", password="x" * 201, address=""), tools)
    assert counting.checked == 0


def test_the_sixth_try_has_to_wait_even_with_the_right_password(desk):
    fail(desk, 5)
    with pytest.raises(Throttled) as refused:
        sign(desk)
    assert 0 < refused.value.facts["wait_seconds"] <= 31


def test_after_the_wait_the_right_password_opens_and_clears_the_count(desk):
    fail(desk, 5)
    pass_time(desk, 31)
    sign(desk)
    fail(desk, 4)
    assert sign(desk).actor.login == "lan.cv"


def test_every_further_failure_doubles_the_wait_up_to_a_quarter_of_an_hour(desk):
    fail(desk, 5)
    waits = []
    for _ in range(7):
        with pytest.raises(Throttled) as refused:
            sign(desk)
        waits.append(refused.value.facts["wait_seconds"])
        pass_time(desk, waits[-1])
        fail(desk, 1)
    assert waits == [31, 61, 121, 241, 481, 901, 901]


def test_a_pause_of_one_login_is_not_one_of_another(desk):
    fail(desk, 5)
    assert sign(desk, "minh.cv").actor.login == "minh.cv"


def test_an_unknown_login_is_slowed_down_like_a_known_one(desk):
    fail(desk, 5, "nobody.cv")
    with pytest.raises(Throttled):
        sign(desk, "nobody.cv")


def test_an_address_that_tries_many_logins_has_to_wait(desk):
    for number in range(50):
        fail(desk, 1, f"guess{number}")
    with pytest.raises(Throttled):
        sign(desk)
    assert sign(desk, address="10.0.0.8").actor.login == "lan.cv"


def test_old_failures_of_an_address_are_forgotten(desk):
    """A whole office sits behind one address: its typing errors of a year do not add up."""
    for number in range(50):
        fail(desk, 1, f"guess{number}")
    pass_time(desk, 3601)
    fail(desk, 1, "minh.cv")
    assert sign(desk).actor.login == "lan.cv"


def test_the_demo_password_is_refused_outside_the_demonstration(desk):
    real = dataclasses.replace(desk.office._tools, demo=False)
    with pytest.raises(DemoPassword):
        create_accounts.handle(CreateAccounts(logins=("lan.cv",), password=PASSWORD), real)


def test_a_password_has_ten_characters(desk):
    with pytest.raises(PasswordTooShort):
        desk.do(CreateAccounts(logins=("lan.cv",), password="short"))


def test_who_is_not_in_the_organisation_gets_no_account(desk):
    with pytest.raises(NotFound):
        desk.do(CreateAccounts(logins=("nobody.cv",), password="long enough"))


def test_who_has_an_account_keeps_the_password(desk):
    assert desk.do(CreateAccounts(logins=("lan.cv",), password="another password")) == 0
    assert sign(desk).actor.login == "lan.cv"
