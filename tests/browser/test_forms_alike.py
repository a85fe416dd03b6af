"""The rules of the server's forms, asked of form-js itself: what one refuses, hides or keeps, the other does too."""

import subprocess
from pathlib import Path

import pytest

from tests.unit.decisions.forms_at_hand import field
from tests.unit.decisions.test_forms_answers import CHOICES, NUMBERS, TEXTS
from tests.unit.decisions.test_forms_conditions import CONDITIONS, KIND, hidden_when
from tests.unit.decisions.test_forms_patterns import SAME

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
ENTRY = 'import { Form } from "@bpmn-io/form-js-viewer"; window.Form = Form;'
#: what no hand can type or choose in a browser: other JSON types, options that are not there, megabytes
OUT_OF_REACH = {"answer-of-wrong-kind", "answer-not-an-option", "answer-too-many-items", "answer-unstorable"}
BLANKS = "   "  #: form-js takes blanks for an answer; the server, which cuts them off, does not
CONTEXT = {"limit": 5, "known": ["b", "c"]}
ASK = """
async ([cases, context]) => {
  const told = [];
  for (const [components, answers] of cases) {
    const container = document.createElement("div");
    document.body.append(container);
    const form = new Form({ container });
    await form.importSchema({ type: "default", id: "f", components }, context);
    await new Promise((done) => setTimeout(done, 4));
    for (const instance of form.get("formFieldInstanceRegistry").getAllKeyed()) {
      const key = instance.valuePath.join(".");
      if (key in answers) form._update({ fieldInstance: instance, value: answers[key] });
    }
    await new Promise((done) => setTimeout(done, 4));
    const { data, errors } = form.submit();
    told.push({ keys: Object.keys(data), refused: Object.keys(errors).length > 0 });
    form.destroy();
    container.remove();
  }
  return told;
}
"""


@pytest.fixture(scope="module")
def form_js(browser):
    """Asks form-js: components and answers in, kept keys and "refused" out."""
    esbuild = [ROOT / "node_modules" / ".bin" / "esbuild", "--bundle", "--format=iife", "--log-level=error"]
    bundle = subprocess.run(esbuild, input=ENTRY, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    page = browser.new_page(locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh")
    page.set_content("<!doctype html><body></body>")
    page.add_script_tag(content=bundle)
    yield lambda cases: page.evaluate(ASK, [cases, CONTEXT])
    page.close()


def judged(cases):
    """Those that can be typed, with what the server says: refused or not."""
    return [
        ([component], {"a": answer}, finding != "")
        for component, answer, finding in cases
        if finding not in OUT_OF_REACH and answer != BLANKS and not (isinstance(answer, str) and len(answer) > 9_999)
    ]


TYPED = judged(
    [(field(kind, validate=validate), answer, finding) for kind, validate, answer, finding in TEXTS]
    + [(field("number", **more), answer, finding) for more, answer, finding in NUMBERS]
    + [(field(kind, **more), answer, finding) for kind, more, answer, finding in CHOICES]
)


def test_the_browser_refuses_the_same_answers(form_js):
    told = form_js([[components, answers] for components, answers, _ in TYPED])
    differ = [case for case, one in zip(TYPED, told, strict=True) if one["refused"] is not case[2]]
    assert differ == []


def test_the_browser_hides_the_same_fields(form_js):
    told = form_js([[[KIND, hidden_when(condition)], {}] for condition, _ in CONDITIONS])
    differ = [case for case, one in zip(CONDITIONS, told, strict=True) if ("a" not in one["keys"]) is not case[1]]
    assert differ == []


def test_the_browser_finds_the_same_patterns(form_js):
    cases = [[[field("textarea", validate={"pattern": source})], {"a": text}] for source, text, _ in SAME]
    differ = [case for case, one in zip(SAME, form_js(cases), strict=True) if one["refused"] is case[2]]
    assert differ == []
