"""Before a design is put forward: the steps of running cases are chosen by their names, and tried at once."""

import json
import re

import pytest

from tests.integration.commands.designs import ONE, RENAMED, THAO, Studio
from tests.integration.web.conftest import opened, token

SELECTS = re.compile(r"<select data-(old|new)[^>]*>(.*?)</select>", re.DOTALL)
CHOSEN = re.compile(r'<option value="([^"]*)" selected>([^<]*)</option>')
OFFERED = re.compile(r'<option value="([^"]+)"')
NUMBERS = re.compile(r"<dd>(\d+)</dd>")


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory):
    """Thảo's browser, and the address at which her design with another step is tried on a running case."""
    house = opened(tmp_path_factory.mktemp("web"))
    studio = Studio(house.desk)
    studio.released(ONE)
    house.desk.start("lan.cv", "p")
    yield house.browser(THAO), f"/designs/{studio.drawn(RENAMED)}/plan"
    house.desk.office.close()


def tried(drawn, language: str = "vi", **mapping: str) -> str:
    """What the page says of the cases with these steps chosen."""
    client, address = drawn
    headers = {"X-CSRFToken": token(client)}
    client.post("/language", data={"language": language}, headers=headers)
    return client.post(address, data={"plan": json.dumps({"p": mapping})}, headers=headers).text


def chosen(page: str) -> list[tuple[str, str]]:
    """Each side's choice, old and new by turns."""
    return [(side, *one) for side, inner in SELECTS.findall(page) for one in CHOSEN.findall(inner) or [("", "")]]


def test_the_step_a_running_case_stands_at_is_chosen_already_when_the_new_version_lacks_it(drawn):
    page = tried(drawn)
    assert chosen(page) == [("old", "a", "a"), ("new", "", ""), ("old", "", ""), ("new", "", "")]
    assert NUMBERS.findall(page) == ["0", "1"]


@pytest.mark.parametrize(("language", "name"), [("vi", "Xem lại (c)"), ("en", "Look again (c)")])
def test_what_takes_its_place_is_chosen_by_its_name_and_tried_at_once(drawn, language, name):
    page = tried(drawn, language, a="c")
    assert chosen(page)[:2] == [("old", "a", "a"), ("new", "c", name)]
    assert NUMBERS.findall(page) == ["1", "0"]


def test_either_side_offers_first_what_the_other_one_lacks(drawn):
    (_, old), (_, new) = SELECTS.findall(tried(drawn))[:2]
    assert (OFFERED.findall(old), OFFERED.findall(new)) == (["a", "e", "s"], ["c", "e", "s"])


def test_a_choice_that_is_gone_is_shown_and_named_as_what_is_in_the_way(drawn):
    page = tried(drawn, a="<gone>")
    assert chosen(page)[1] == ("new", "&lt;gone&gt;", "&lt;gone&gt;")
    assert "không có phần tử" in page
