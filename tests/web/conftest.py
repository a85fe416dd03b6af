"""The web over a fake office: a visitor at the door, a head of division at her desk."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web import pages
from tests.web.fake_office import FakeOffice
from web.app import create_app


@pytest.fixture
def office() -> FakeOffice:
    return FakeOffice()


@pytest.fixture
def app(office: FakeOffice) -> Flask:
    return create_app(office, "a secret of the tests", demo=True)


@pytest.fixture
def visitor(app: Flask) -> FlaskClient:
    """Nobody yet."""
    return app.test_client()


@pytest.fixture
def hanh(app: Flask) -> FlaskClient:
    """The head of the division, who decides."""
    return pages.signed_in(app, "hanh.tp")


@pytest.fixture
def lan(app: Flask) -> FlaskClient:
    """An official without any office of trust; she holds no task."""
    return pages.signed_in(app, "lan.cv")
