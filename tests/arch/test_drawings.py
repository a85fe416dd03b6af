"""The diagrams in the folder follow the advice that designers get."""

from pathlib import Path

import pytest

from engine.notation.advice import advise

MODELS = sorted((Path(__file__).parents[2] / "processes").rglob("*.bpmn"))


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_our_own_procedures_are_drawn_as_we_advise(path: Path):
    assert [(one.code, one.place) for one in advise(path.read_bytes())] == []
