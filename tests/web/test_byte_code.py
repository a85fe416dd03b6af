"""What templates were compiled to outlives a start."""

import pytest
from flask import Flask

from web.shared import byte_code

PAGE = "page.html"


def app_over(folder, kept):
    app = Flask(__name__, template_folder=str(folder))
    byte_code.keep(app, kept)
    return app


@pytest.fixture
def kept(tmp_path):
    (tmp_path / PAGE).write_text("{{ 1 + who }}")
    folder = tmp_path / "kept"
    folder.mkdir()
    app_over(tmp_path, folder).jinja_env.get_template(PAGE)
    return folder


def test_a_second_start_compiles_no_template_again(tmp_path, kept, monkeypatch):
    again = app_over(tmp_path, kept)
    monkeypatch.delattr("jinja2.Environment.compile")
    assert again.jinja_env.get_template(PAGE).render(who=2) == "3"


def test_a_template_that_has_changed_is_compiled_anew(tmp_path, kept):
    (tmp_path / PAGE).write_text("other words")
    assert app_over(tmp_path, kept).jinja_env.get_template(PAGE).render() == "other words"


def test_where_nothing_may_be_kept_nothing_is(tmp_path):
    assert app_over(tmp_path, tmp_path / "nowhere").jinja_env.bytecode_cache is None
