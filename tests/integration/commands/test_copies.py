"""A paper can be had as PDF where the machine has a converter; where it has none, the page says so quietly."""

from dataclasses import replace

import pytest

from engine.commands.make_copy import PAUSE, TRIES
from engine.commands.request_copy import RequestCopy
from engine.domain.errors import NotFound
from engine.outbound import pdf
from engine.outbound.pdf import NotConverted, find_converter
from engine.queries.copy import AskCopy
from tests.offices import Desk


class Broken:
    """A converter that never gets done."""

    calls = 0

    def pdf(self, paper: bytes) -> bytes:
        self.calls += 1
        raise NotConverted(reason="hỏng")


def converting(desk: Desk, converter: object) -> None:
    desk.office._tools = replace(desk.office._tools, converter=converter)


def asked(desk: Desk, by: str = "lan.cv") -> tuple[int, int]:
    key = desk.approved()
    paper = desk.case("lan.cv", key).documents[0]
    desk.do(RequestCopy(actor=desk.actor(by), instance_key=key, document_id=paper.id))
    return key, paper.id


def state(desk: Desk, key: int) -> str:
    return desk.case("lan.cv", key).documents[0].pdf


def test_a_paper_is_made_into_a_pdf_by_the_converter_of_the_machine_or_told_that_there_is_none(tmp_path):
    """The one branch or the other, whichever this machine has: both are the real thing."""
    desk = Desk.opened(tmp_path / "data")
    key, paper = asked(desk)
    assert state(desk, key) == "waiting"
    desk.runner.turn()
    if find_converter() is None:
        assert state(desk, key) == "absent"
    else:
        made = desk.office.ask(AskCopy(actor=desk.actor("lan.cv"), instance_key=key, document_id=paper))
        assert (made.content[:5], made.name[-4:], state(desk, key)) == (b"%PDF-", ".pdf", "made")
    desk.office.close()


def test_without_a_converter_the_page_says_so_before_anybody_asks(desk):
    converting(desk, None)
    key = desk.approved()
    assert state(desk, key) == ("unavailable" if desk.office.queue is None else "none")


def test_a_converter_that_fails_is_tried_again_and_then_told(desk):
    broken = Broken()
    converting(desk, broken)
    key, paper = asked(desk)
    for turn in range(TRIES):
        assert state(desk, key) == "waiting"
        desk.office.clock.pin(desk.office.clock.now() + PAUSE * turn)
        desk.runner.turn()
    assert (state(desk, key), broken.calls) == ("failed", TRIES)
    assert desk.do(RequestCopy(actor=desk.actor("lan.cv"), instance_key=key, document_id=paper))


def test_who_may_not_see_the_case_cannot_ask_for_its_papers(desk):
    with pytest.raises(NotFound):
        asked(desk, by="minh.cv")


def test_what_is_on_its_way_is_not_asked_for_twice(desk):
    key, paper = asked(desk)
    assert desk.do(RequestCopy(actor=desk.actor("hanh.tp"), instance_key=key, document_id=paper)) is False


def test_a_converter_that_hangs_is_ended(monkeypatch, tmp_path):
    hanging = tmp_path / "soffice"
    hanging.write_text("#!/bin/sh\nexec sleep 600\n")
    hanging.chmod(0o755)
    monkeypatch.setattr(pdf, "SECONDS", 0.2)
    with pytest.raises(NotConverted):
        pdf.LibreOffice(str(hanging)).pdf(b"PK")
