"""Before a design is put forward: the steps of running cases are chosen by their names, and tried at once."""

import json
import re

import pytest

from tests.integration.commands.designs import MINE, ONE, RENAMED, THAO, Studio
from tests.integration.commands.small import lane
from tests.integration.web.conftest import opened, token
from tests.unit.executor.bpmn import end, flows, node, process, start, user

SELECTS = re.compile(r"<select data-(old|new)[^>]*>(.*?)</select>", re.DOTALL)
CHOSEN = re.compile(r'<option value="([^"]*)" selected>([^<]*)</option>')
OFFERED = re.compile(r'<option value="([^"]+)"')
NUMBERS = re.compile(r"<dd>(\d+)</dd>")

NAMES = {"x": "Xem &amp; ký", "y": "Kiểm tra", "z": "Kiểm tra", "v": "", "w": "Soạn"}
LOOK = MINE.replace("<zeebe:properties>", '<zeebe:properties><zeebe:property name="title_en" value="Look &amp; sign"/>')


def forked(mark: str = "") -> bytes:
    """Five steps side by side, their ids with a mark."""
    names = {one + mark: name for one, name in NAMES.items()}
    gateways = node("parallelGateway", "f") + node("parallelGateway", "j", attributes='name="Gộp"')
    steps = [user(one, ext=LOOK if one[0] == "x" else MINE, attributes=f'name="{NAMES[one[0]]}"') for one in names]
    ways = [way for one in names for way in (f"f {one}", f"{one} j")]
    return process(lane("staff", *names) + start() + gateways + "".join(steps) + end() + flows("s f", *ways, "j e"))


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


def reasons(page: str) -> str:
    """Why a person is needed, as it stands on the page; small print as such."""
    (said,) = re.findall(r"<ul class=\"plain-list\">(.*?)</ul>", page, re.DOTALL)
    return re.sub(r"</?(?!small)\w+[^>]*>", "", said)


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory):
    """What is in the way of a case of five steps, of which one way is done, when none of its steps keeps its id."""
    house = opened(tmp_path_factory.mktemp("named"))
    studio = Studio(house.desk)
    studio.released(forked())
    house.desk.start("lan.cv", "p")
    draft = next(one for one in house.desk.inbox("lan.cv") if one.name == "Soạn")
    house.desk.finish("lan.cv", draft.key)
    client, address = house.browser(THAO), f"/designs/{studio.drawn(forked('2'))}/plan"
    yield lambda language: reasons(tried((client, address), language))
    house.desk.office.close()


def test_why_a_person_is_needed_names_steps_as_their_reader_does_with_the_id_where_two_are_called_alike(met):
    said = met("vi")
    assert "đang ở phần tử “Xem &amp; ký” mà" in said
    assert "đang ở phần tử “Kiểm tra <small>y</small>” mà" in said
    assert "đang ở phần tử “Kiểm tra <small>z</small>” mà" in said
    assert "đang ở phần tử “việc của người <small>v</small>” mà" in said
    assert "Cổng “Gộp” đang chờ các nhánh mà phiên bản mới không có: Soạn." in said


def test_a_step_that_is_in_the_way_has_its_english_name_for_english_readers(met):
    assert 'is at "Look &amp; sign", which' in met("en").replace("&#34;", '"')
