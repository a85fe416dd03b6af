"""On the page of a case, who holds the role of an ad-hoc subprocess chooses what is done next."""

from tests.integration.commands.test_modify import AD_HOC
from tests.integration.web.conftest import HTML, token


def test_what_is_chosen_on_the_page_begins(house):
    house.desk.deploy(("p.bpmn", AD_HOC))
    key = house.desk.start("lan.cv", "p")
    (choice,) = house.desk.case("dung.cvp", key).choices
    client = house.browser("dung.cvp")
    page = client.get(f"/cases/{key}", headers=HTML).get_data(as_text=True)
    assert all(one in page for one in ("Việc có thể làm", "Gọi điện", f"/cases/begin/{choice.key}"))
    sent = {"begin": ["x", "y"], "csrf_token": token(client)}
    assert client.post(f"/cases/begin/{choice.key}", data=sent).status_code == 303
    names = {row.name for row in house.desk.inbox("lan.cv")}
    assert names == {"Gọi điện", "Đến nơi"}
    other = house.browser("lan.cv")
    assert "Việc có thể làm" not in other.get(f"/cases/{key}", headers=HTML).get_data(as_text=True)
    sent = {"begin": ["x"], "csrf_token": token(other)}
    assert other.post(f"/cases/begin/{choice.key}", data=sent).status_code == 404
