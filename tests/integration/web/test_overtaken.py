"""A design that is older than what came into force meanwhile undoes nothing: its page says so, and it is refused."""

import pytest

from tests.integration.commands.designs import HEAD, MINH, OTHER, THAO, TWO, WHY, Studio
from tests.integration.web.conftest import House, token


@pytest.fixture
def older(house: House):
    """Minh's browser, and his design of a procedure of which a newer version came into force."""
    studio = Studio(house.desk)
    key = studio.drawn(OTHER, by=MINH)
    studio.released(TWO)
    return house.browser(MINH), f"/designs/{key}"


def test_its_page_names_the_files_that_are_newer(older):
    client, address = older
    page = client.get(address).text
    assert "Quy trình đã có bản mới hơn" in page
    assert 'name="keep:p.bpmn"' in page


def test_put_forward_it_is_refused_with_what_to_do(older):
    client, address = older
    answer = client.post(f"{address}/propose", data={"note": WHY, "plan": "{}", "csrf_token": token(client)})
    assert answer.status_code == 409
    assert "Hãy đối chiếu và tiếp nhận bản mới trước" in answer.text


def test_a_step_that_lacks_something_is_named_on_the_page_with_a_link_to_it(house):
    key = Studio(house.desk).drawn(TWO.replace(b'name="stepClass"', b'name="oldClass"', 1))
    page = house.browser(THAO).get(f"/designs/{key}/release").text
    keeps = page[page.index("data-keeps") : page.index('id="said"')]
    assert 'data-finding="no-limit"' in keeps
    assert f'href="/designs/{key}/draw?at=a#p.bpmn"' in keeps
    assert "draw?at=b" not in keeps


@pytest.mark.parametrize(("language", "said"), [("vi", "Hãy nhờ người thứ ba"), ("en", "Ask a third person")])
def test_at_the_button_who_reviewed_is_told_in_their_language_that_a_third_person_approves(house, language, said):
    studio = Studio(house.desk)
    key = studio.drawn(TWO)
    studio.propose(key)
    client = house.browser(HEAD)
    headers = {"Accept": "application/json", "X-CSRFToken": token(client)}
    client.post("/language", data={"language": language}, headers=headers)
    assert client.post(f"/designs/{key}/review", headers=headers).get_json() == {"next": f"/designs/{key}"}
    answer = client.post(f"/designs/{key}/approve", headers=headers)
    assert (answer.status_code, said in answer.get_json()["message"]) == (409, True)


def test_the_page_that_puts_it_forward_shows_who_decides_what_the_rules_of_drawing_say(house):
    studio = Studio(house.desk)
    key = studio.drawn(TWO)
    for login in (THAO, HEAD):
        page = house.browser(login).get(f"/designs/{key}/release").text
        assert 'data-finding="no-clause"' in page
        assert "/designs/rules/no-clause" in page
