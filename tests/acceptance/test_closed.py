"""A closed meeting, looked for by who takes no part in it: over the web, by every way in that a case has."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from engine.domain.keys import Login
from engine.queries.case import AskCase
from engine.rehearsal.playing import play
from engine.rehearsal.reading import read
from engine.rehearsal.town import Town
from tests.offices import PASSWORD
from web.app import create_app

NAME = "Kiểm điểm lãnh đạo năm 2024"
SAID = "Đồng chí Tâm cần sâu sát đơn vị hơn"
TOLD = f"""# language: vi
Tính năng: Họp kín
  Tình huống: Tự phê bình và phê bình
    Biết hôm nay là thứ Hai 02/12/2024
    Khi Vũ Đức Sơn đề nghị họp "{NAME}" lúc 08:00 thứ Sáu 20/12/2024
      | Loại  | tự phê bình        |
      | Phòng | Phòng họp lãnh đạo |
    Và Phùng Quốc Việt chọn "Hoàn thành" ở việc "Lập chương trình họp"
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và lúc 08:00 thứ Sáu 20/12/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt ghi biên bản với kết luận "{SAID}"
    Và Vũ Đức Sơn ký biên bản
    Thì hồ sơ có "Biên bản"
"""
OUTSIDE = ("hung.cb", "ngoc.vt", "yen.cv")  #: of the Office, its clerk, of another unit
PAGES = ("", "/progress", "/replay", "/verification", "/file", "/control-sheet", "/control-sheet.docx",
    "/documents/{paper}", "/documents/{paper}/pdf")  # fmt: skip
LISTS = ("process-instances", "user-tasks")


@pytest.fixture(scope="module")
def held(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """Nobody changes anything in it."""
    town = Town(prepared, tmp_path_factory.mktemp("closed") / "data")
    (scenario,) = read(TOLD, "told")
    assert play(scenario, town) is None
    yield town
    town.close()


@pytest.fixture(scope="module")
def app(held: Town) -> Flask:
    return create_app(held.office, "a secret of the tests", demo=True)


def browser(app: Flask, login: str) -> FlaskClient:
    """After the door."""
    client = app.test_client()
    token = client.get("/sign-in", headers={"Accept": "application/json"}).get_json()["csrf"]
    sent = {"login": login, "password": PASSWORD, "csrf_token": token}
    assert client.post("/sign-in", data=sent).status_code == 303
    return client


def program(app: Flask, login: str, way: str, **sent: object) -> tuple[int, str]:
    """The status, and what was answered."""
    pair = base64.b64encode(f"{login}:{PASSWORD}".encode()).decode()
    client, headers = app.test_client(), {"Authorization": f"Basic {pair}"}
    answer = client.post(way, json=sent, headers=headers) if sent else client.get(way, headers=headers)
    return answer.status_code, answer.get_data(as_text=True)


def minutes(town: Town) -> int:
    seen = town.office.ask(AskCase(actor=town.actor(Login("son.cvp")), instance_key=town.must_case()))
    return next(one.id for one in seen.documents if one.title == "Biên bản")


def test_who_takes_no_part_in_a_closed_meeting_opens_nothing_of_it(held, app):
    case, paper = held.must_case(), minutes(held)
    for login in OUTSIDE:
        client = browser(app, login)
        ways = [f"/cases/{case}{way.format(paper=paper)}" for way in PAGES]
        assert {way: client.get(way).status_code for way in ways} == dict.fromkeys(ways, 404), login
        assert program(app, login, f"/v2/process-instances/{case}")[0] == 404


def test_no_list_or_search_names_a_closed_meeting_or_the_reviews_written_for_it(held, app):
    case = held.must_case()
    for login in OUTSIDE:
        client = browser(app, login)
        for way in (
            f"/cases?search={NAME}",
            "/cases?search=tự phê bình",
            f"/cases?search={SAID}",
            "/inbox",
            "/notices",
        ):
            page = client.get(way).get_data(as_text=True).replace(way.partition("=")[2] or "-", "")
            assert not [word for word in (NAME, SAID, f"/cases/{case}") if word in page], (login, way)
        for name in LISTS:
            status, found = program(app, login, f"/v2/{name}/search", filter={})
            assert (status, str(case) in found, SAID in found) == (200, False, False), (login, name)


def test_who_takes_part_or_oversees_reads_the_minutes(held, app):
    case, paper = held.must_case(), minutes(held)
    for login in ("uyen.pcvp", "viet.tphc", "giam.ktgs"):
        client = browser(app, login)
        assert NAME in client.get(f"/cases/{case}").get_data(as_text=True)
        assert client.get(f"/cases/{case}/documents/{paper}").status_code == 200
