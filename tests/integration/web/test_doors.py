"""Every address with somebody else's key, tried by every kind of person: it is theirs, or it does not exist.

The tables are whole: an address that is not in them fails the test.
"""

import base64
from collections.abc import Iterator

import pytest
from flask import Flask
from werkzeug.routing import Rule

from tests.integration.commands.test_rights import PEOPLE
from tests.integration.web.conftest import House, token
from tests.offices import AGREED, PASSWORD

#: who sees Lan's case: herself, her head, the leader in charge, the director, the Office, the auditor
SIGHT = frozenset({"lan.cv", "hanh.tp", "chau.pgd", "an.gd", "dung.cvp", "oanh.vt", "kiem.ktgs"})
NOBODY: frozenset[str] = frozenset()
HEADS = frozenset({"an.gd", "dung.cvp"})
HANH = frozenset({"hanh.tp"})
ADMINISTRATOR = frozenset({"tri.qtht"})
MENDERS = HEADS | ADMINISTRATOR
EVERYBODY = frozenset(PEOPLE)

#: endpoint -> who may; pages of the browser
LOOK = {
    "instances.show": SIGHT,
    "instances.progress": SIGHT,
    "instances.control_sheet": SIGHT,
    "instances.control_sheet_paper": SIGHT,
    "letters.show": NOBODY,  # nothing is sealed in a leave case
    "letters.door": SIGHT,
    "instances.pdf": NOBODY,  # none has been asked for
    "instances.document": SIGHT,
    "instances.attachment": NOBODY,  # nobody has added a file
    "audit.replay": SIGHT,
    "audit.verification": SIGHT,
    "audit.case_file": SIGHT,
    "scenarios.of_case": frozenset({"kiem.ktgs"}),  # auditors and designers, of what they see
    "tasks.show": SIGHT,
    "admin.operate": ADMINISTRATOR,
    "admin.case_diagram": ADMINISTRATOR,
}
ACT = {
    "tasks.complete": HANH,
    "tasks.claim": HANH,
    "tasks.release": HANH,
    "tasks.preview": HANH,
    "tasks.declare": HANH,  # and is told that the form asks for it
    "tasks.take_over": frozenset({"an.gd"}),  # and is told that it is no deputy's
    "instances.withdraw": frozenset({"lan.cv"}),
    "instances.recall": NOBODY,  # nothing has been decided yet
    "instances.cancel": HEADS,
    "instances.suspend": MENDERS,
    "instances.resume": MENDERS,
    "instances.ask_pdf": SIGHT,
    "instances.choose": NOBODY,  # there is no ad-hoc subprocess
    "letters.say": NOBODY,
    "letters.enter": NOBODY,
    "letters.open_file": NOBODY,
    "instances.stop_secret": SIGHT,
    "instances.settle_secret": HEADS,
    "letters.ask": NOBODY,
    "admin.suspend": MENDERS,
    "admin.resume": MENDERS,
    "admin.cancel": HEADS,  # an administrator only where an incident stands
    "admin.retry": ADMINISTRATOR,
    "admin.set_variable": ADMINISTRATOR,
    "admin.modify": ADMINISTRATOR,
    "admin.migrate": ADMINISTRATOR,
}
#: (method, endpoint) -> who may; the API
API = {
    ("GET", "api.get_advice"): NOBODY,
    ("GET", "api.get_definition"): NOBODY,
    ("GET", "api.get_definition_xml"): NOBODY,
    ("GET", "api.get_start_form"): NOBODY,
    ("GET", "api.get_decision"): NOBODY,
    ("GET", "api.get_decision_xml"): NOBODY,
    ("GET", "api.get_instance"): SIGHT,
    ("POST", "api.search_incidents_of_instance"): SIGHT,
    ("GET", "api.get_element"): SIGHT,
    ("GET", "api.get_variable"): NOBODY,
    ("GET", "api.get_evaluation"): NOBODY,
    ("GET", "api.get_incident"): NOBODY,
    ("POST", "api.resolve_incident"): NOBODY,
    ("GET", "api.get_task"): HANH,
    ("GET", "api.get_task_form"): HANH,
    ("POST", "api.search_task_variables"): HANH,
    ("POST", "api.cancel_instance"): HEADS,
    ("POST", "api.suspend_instance"): MENDERS,
    ("POST", "api.resume_instance"): MENDERS,
    ("POST", "api.modify_instance"): ADMINISTRATOR,
    ("POST", "api.migrate_instance"): ADMINISTRATOR,
    ("POST", "api.preview_modification"): ADMINISTRATOR,
    ("POST", "api.preview_migration"): ADMINISTRATOR,
    ("POST", "api.complete_job"): NOBODY,
    ("POST", "api.fail_job"): NOBODY,
    ("POST", "api.throw_job_error"): NOBODY,
    ("PATCH", "api.update_job"): NOBODY,
    ("GET", "api.get_batch"): NOBODY,
    ("POST", "api.activate_ad_hoc_activities"): NOBODY,
    ("PUT", "api.set_variables"): frozenset({"tri.qtht"}),
    ("POST", "api.assign_task"): HANH,
    ("DELETE", "api.unassign_task"): HANH,
    ("POST", "api.take_over_task"): frozenset({"an.gd"}),
    ("POST", "api.declare_conflict"): HANH,
    ("PATCH", "api.update_task"): HANH,
    ("POST", "api.complete_task"): HANH,
}
CHANGES = frozenset({"POST", "PUT", "PATCH", "DELETE"})
READS = frozenset({
    "api.search_incidents_of_instance", "api.search_task_variables", "tasks.preview", "api.preview_modification",
    "api.preview_migration",
})  # fmt: skip
#: what a client sends that knows the address; anything less would be refused before it is looked at whose it is
SAID = {
    "api.assign_task": {"assignee": "hanh.tp"},
    "api.take_over_task": {"reason": "Cần xử lý trước giờ họp"},
    "api.update_task": {"changeset": {"priority": 60}},
    "api.set_variables": {"variables": {"note": 1}, "local": True},
    "api.throw_job_error": {"errorCode": "none"},
    "api.update_job": {"changeset": {"retries": 1}},
    "api.modify_instance": {"terminateInstructions": [{"elementInstanceKey": "1"}]},
    "api.migrate_instance": {"targetProcessDefinitionKey": "1", "mappingInstructions": []},
    "api.preview_modification": {"terminateInstructions": [{"elementInstanceKey": "1"}]},
    "api.preview_migration": {"targetProcessDefinitionKey": "1", "mappingInstructions": []},
}
ELSEWHERE = 9_000_000_000_000


def rules(app: Flask, *methods: str) -> Iterator[tuple[str, Rule]]:
    """Every route with a key in its address."""
    for rule in app.url_map.iter_rules():
        if "key" in rule.arguments:
            yield from ((method, rule) for method in methods if method in (rule.methods or ()))


def address(house: House, rule: Rule, key: int | None = None) -> str:
    of_case = rule.rule.startswith(("/cases/<", "/operations", "/v2/process-instances"))
    usual = house.task.instance_key if of_case or rule.endpoint == "api.set_variables" else house.task.key
    values = {"key": key or usual, "number": 1, "file_id": "1"}
    wanted = {name: values[name] for name in rule.arguments}
    return str(house.app.url_map.bind("").build(rule.endpoint, wanted))


def known(house: House, login: str, method: str, rule: Rule, key: int | None = None) -> bool:
    """Whether the product admits to this person that there is such a thing."""
    is_api = rule.endpoint.startswith("api.")
    client = house.app.test_client() if is_api else browsers(house, login)
    shown = base64.b64encode(f"{login}:{PASSWORD}".encode()).decode()
    headers = {"Authorization": f"Basic {shown}"} if is_api else {"Accept": "text/html"}
    body = {} if method == "GET" else {"json": SAID.get(rule.endpoint, {})}
    answer = client.open(address(house, rule, key), method=method, headers=headers, **body)
    assert answer.status_code in (200, 204, 303, 400, 404, 409, 422), (rule.endpoint, answer.status_code)
    return answer.status_code != 404


def browsers(house: House, login: str):
    """One browser for each person."""
    kept = house.__dict__.setdefault("browsers", {})
    if login not in kept:
        kept[login] = house.browser(login)
    return kept[login]


@pytest.fixture
def untokened(refusing: House) -> Iterator[House]:
    """Tokens are looked at elsewhere; here, rights."""
    refusing.app.config["WTF_CSRF_ENABLED"] = False
    yield refusing
    refusing.app.config["WTF_CSRF_ENABLED"] = True


def test_the_tables_name_every_address_with_a_key(refusing):
    """Designs have a file of their own: test_design_doors."""
    pages = {
        rule.endpoint for _, rule in rules(refusing.app, "GET", *CHANGES)
        if not rule.endpoint.startswith("api.") and not rule.rule.startswith("/designs")
    }  # fmt: skip
    api = {
        (method, rule.endpoint) for method, rule in rules(refusing.app, "GET", *CHANGES) if rule.endpoint[:4] == "api."
    }
    assert (pages, api) == ({*LOOK, *ACT}, set(API))


@pytest.mark.parametrize("login", PEOPLE)
def test_a_page_about_a_case_is_seen_by_those_who_may_and_unknown_to_the_others(untokened, login):
    found = {rule.endpoint: known(untokened, login, "GET", rule) for _, rule in rules(untokened.app, "GET")
             if rule.endpoint in LOOK}  # fmt: skip
    assert found == {endpoint: login in people for endpoint, people in LOOK.items()}


@pytest.mark.parametrize(("form", "people"), [("printed", PEOPLE), ("printed.docx", ("lan.cv",))])
def test_the_printed_procedure_in_force_is_open_to_whoever_sees_the_catalogue(untokened, form, people):
    """No key, so no row in the tables: everybody of the agency has it, and a stranger is sent to the door."""
    address = f"/procedures/travel-paper-signoff/{form}"
    found = {login: browsers(untokened, login).get(address).status_code for login in people}
    assert found == dict.fromkeys(people, 200)
    assert untokened.app.test_client().get(address).status_code in (302, 303, 401)


@pytest.mark.parametrize("login", PEOPLE)
def test_what_is_not_yours_to_do_has_no_address(untokened, login):
    denied = [rule for _, rule in rules(untokened.app, "POST") if login not in ACT.get(rule.endpoint, EVERYBODY)]
    assert {rule.endpoint: known(untokened, login, "POST", rule) for rule in denied} == {
        endpoint: False for endpoint, people in ACT.items() if login not in people
    }


@pytest.mark.parametrize("login", PEOPLE)
def test_the_api_knows_no_other_rights(untokened, login):
    """What would change something is only tried by those who may not."""
    tried = [
        (method, rule) for method, rule in rules(untokened.app, "GET", *CHANGES) if (method, rule.endpoint) in API
        and (method == "GET" or rule.endpoint in READS or login not in API[method, rule.endpoint])
    ]  # fmt: skip
    found = {(method, rule.endpoint): known(untokened, login, method, rule) for method, rule in tried}
    assert found == {cell: login in API[cell] for cell in found}


@pytest.mark.parametrize("login", ["lan.cv", "an.gd", "kiem.ktgs", "tri.qtht"])
def test_a_key_that_was_never_given_is_not_found_by_anybody(untokened, login):
    tried = [one for one in rules(untokened.app, "GET", *CHANGES) if not one[1].endpoint.startswith("designer.")]
    assert [rule.endpoint for method, rule in tried if known(untokened, login, method, rule, ELSEWHERE)] == []


def test_nothing_of_all_this_has_changed_the_case(refusing):
    assert refusing.desk.only("hanh.tp").revision == refusing.task.revision
    assert refusing.desk.verified(refusing.task.instance_key).ok


# ------------------------------------------------------------------ what is yours works

SENT = {
    "tasks.complete": {"outcome": "forward", "answers": dict(AGREED), "revision": 1},
    "instances.withdraw": {"reason": "Thay đổi kế hoạch"},
    "instances.cancel": {"reason": "Nộp nhầm hồ sơ của người khác"},
}
#: need a case in another state: each has its own tests
ELSEWHERE_TRIED = (
    "tasks.release", "instances.suspend", "instances.resume", "instances.stop_secret", "instances.settle_secret",
    "tasks.take_over", "tasks.declare",
)  # fmt: skip
MAY = [
    (endpoint, login) for endpoint, people in ACT.items() for login in sorted(people)
    if endpoint not in ELSEWHERE_TRIED and not endpoint.startswith("admin.")
]  # fmt: skip


@pytest.mark.parametrize(("endpoint", "login"), MAY)
def test_what_is_yours_works(house, endpoint, login):
    client = house.browser(login)
    (rule,) = [rule for _, rule in rules(house.app, "POST") if rule.endpoint == endpoint]
    sent = {"json": SENT.get(endpoint, {}), "headers": {"X-CSRFToken": token(client)}}
    assert client.post(address(house, rule), **sent).status_code in (200, 303)
    assert house.desk.verified(house.task.instance_key).ok


# ------------------------------------------------------------------ tokens and sessions


def posts(app: Flask) -> Iterator[Rule]:
    """But for the pages of a trial: another app stands behind them, with tokens of its own."""
    pages = (rule for rule in app.url_map.iter_rules() if rule.rule[:3] != "/v2" and rule.endpoint != "designer.inside")
    return (rule for rule in pages if "POST" in (rule.methods or ()))


def any_address(house: House, rule: Rule) -> str:
    values = {
        "key": house.task.key,
        "process_id": "leave",
        "series": "GNP",
        "number": 1,
        "name": "x",
        "rest": "x",
        "file_id": "1",
        "code": "no-limit",
    }
    return str(house.app.url_map.bind("").build(rule.endpoint, {name: values[name] for name in rule.arguments}))


def public(app: Flask, rule: Rule) -> bool:
    return bool(getattr(app.view_functions[rule.endpoint], "is_public", False))


def test_nothing_is_done_without_the_token_of_the_session(refusing):
    client = browsers(refusing, "hanh.tp")
    answers = {
        rule.endpoint: client.post(any_address(refusing, rule), data={}).status_code for rule in posts(refusing.app)
    }
    assert set(answers.values()) == {400}
    assert len(answers) >= 13


def test_a_token_of_another_session_is_none(refusing):
    other = token(browsers(refusing, "an.gd"))
    sent = {"outcome": "forward", "csrf_token": other}
    answer = browsers(refusing, "hanh.tp").post(f"/tasks/{refusing.task.key}/complete", data=sent)
    assert answer.status_code == 400


def test_without_a_session_nothing_is_done_and_nothing_is_seen(refusing):
    visitor, app = refusing.app.test_client(), refusing.app
    told = {
        visitor.post(any_address(refusing, rule), data={}).status_code for rule in posts(app) if not public(app, rule)
    }
    assert told == {401}
    gets = [rule for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ()) and not public(app, rule)]
    led = {visitor.get(any_address(refusing, rule)).headers.get("Location", "").split("?")[0] for rule in gets}
    assert led == {"/sign-in"}


def test_the_api_without_a_password_tells_nothing(refusing):
    visitor = refusing.app.test_client()
    tried = [(m, rule) for m, rule in rules(refusing.app, "GET", *CHANGES) if rule.endpoint.startswith("api.")]
    assert {visitor.open(address(refusing, rule), method=m, json={}).status_code for m, rule in tried} == {401}
