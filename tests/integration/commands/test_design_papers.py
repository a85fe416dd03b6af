"""Templates of a design are judged before a case needs them: each fault is named by its placeholder."""

import io

import docx
import pytest

from engine.commands.begin_paper import BeginPaper
from engine.commands.check_design import CheckDesign
from engine.domain.errors import InvalidInput, NotAllowed
from tests.integration.commands.designs import THAO, Studio
from tests.unit.executor.bpmn import end, flows, mapping, process, service, start

NAME = "documents/phieu.docx"
GIVEN = {"template": "phieu.docx", "title": "Phiếu", "file_name": "phieu.docx", "data": "={items: items}"}
MAKES = service("slip", "document.render", ext=mapping(inputs=GIVEN))
SLIP = process(start() + MAKES + end() + flows("s slip", "slip e"))


def paper(*lines: str) -> bytes:
    written, template = io.BytesIO(), docx.Document()
    for line in lines:
        template.add_paragraph(line)
    template.save(written)
    return written.getvalue()


@pytest.fixture
def studio(desk):
    return Studio(desk)


@pytest.fixture
def key(studio):
    """A design whose only step makes the slip and hands ``items`` over."""
    made = studio.drawn(SLIP)
    studio.save(made, paper("Được cấp: {{ items }}"), name=NAME)
    return made


def advice(studio, key: int) -> list[str]:
    found = studio.desk.do(CheckDesign(actor=studio.desk.actor(THAO), design=key))
    return [str(one.facts.get("rule")) for one in found if one.facts.get("file") == NAME]


def test_a_template_whose_placeholders_are_filled_has_no_fault(studio, key):
    assert studio.faults(key) == ()


def test_a_placeholder_that_nothing_fills_is_named_with_the_step_and_what_there_is(studio, key):
    (fault,) = studio.faults(key, (NAME, paper("Được cấp: {{ itmes }}")))
    assert fault == 'The placeholder "{{ itmes }}" gets nothing: step "slip" hands no "itmes" over. There are: items.'


def test_a_placeholder_that_cannot_be_read_is_quoted(studio, key):
    (fault,) = studio.faults(key, (NAME, paper("Được cấp: {{ items | }}")))
    assert "{{ items | }}" in fault


def test_a_template_with_a_fault_is_not_put_forward(studio, key):
    studio.save(key, paper("{{ itmes }}"), seen=1, name=NAME)
    with pytest.raises(InvalidInput):
        studio.propose(key)


def test_what_the_system_fills_in_and_what_has_a_default_need_no_data(studio, key):
    text = '{{ place_and_date }} {{ number }} {{ note|default("") }} {% for one in items %}{{ one }}{% endfor %}'
    assert studio.faults(key, (NAME, paper(text))) == ()


def test_what_decree_30_asks_for_is_advised_and_a_new_template_has_it(studio, key):
    assert advice(studio, key) == ["paper-header"]
    new = studio.desk.do(BeginPaper(actor=studio.desk.actor(THAO), title="Phiếu cấp"))
    studio.save(key, new, seen=1, name=NAME)
    assert (
        advice(studio, key) == ["paper-unknown-placeholder"] * 2
    )  # faults: this step hands over neither name nor unit


def test_a_template_that_no_step_uses_is_advised(studio, key):
    studio.save(key, paper("Độc lập - Tự do - Hạnh phúc {{ place_and_date }}"), name="documents/khac.docx")
    found = studio.desk.do(CheckDesign(actor=studio.desk.actor(THAO), design=key))
    assert "unused-paper" in [one.facts.get("rule") for one in found if "khac" in str(one.facts.get("file"))]


def test_only_who_draws_or_approves_begins_a_template(studio):
    with pytest.raises(NotAllowed):
        studio.desk.do(BeginPaper(actor=studio.desk.actor("lan.cv"), title="Phiếu"))
