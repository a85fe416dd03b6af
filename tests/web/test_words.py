"""Every sentence a person reads exists in both languages."""

import ast
import json
import re
from pathlib import Path
from typing import get_args

from engine.operations.inputs import ParameterType

ROOT = Path(__file__).parents[2]
ENGLISH = json.loads((ROOT / "web/locale/en.json").read_text(encoding="utf-8"))
TEMPLATES = sorted((ROOT / "web/templates").rglob("*.html"))
PAGES = [ROOT / "web/frontend/pages" / name for name in ("draw.js", "scenarios.js")]
BOARD = sorted([*(ROOT / "web/frontend/designer").glob("*.js"), *PAGES])
SCRIPTS = sorted(set((ROOT / "web/frontend").rglob("*.js")) - set(BOARD))
ASKED = re.compile(r"""\bt\(\s*("[^"]*"|'[^']*')""")
FACT = re.compile(r"\{(\w+)\}")
VIETNAMESE = re.compile(r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE)
PAIR = re.compile(r"^  (\w+): \['(.*?)', '(.*)'\],$", re.MULTILINE)
WORDS = (ROOT / "web/frontend/shared/words.js").read_text(encoding="utf-8")
PAIRS = {key: (vi, en) for key, vi, en in PAIR.findall(WORDS)}
BOARD_WORDS = (ROOT / "web/frontend/designer/words.js").read_text(encoding="utf-8")
BOARD_PAIRS = {key: (vi, en) for key, vi, en in PAIR.findall(BOARD_WORDS)}


def in_python() -> set[str]:
    found = set()
    for path in (ROOT / "web").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "t":
                assert isinstance(node.args[0], ast.Constant), f"{path}:{node.lineno}: t() of something computed"
                found.add(str(node.args[0].value))
    return found


def in_templates() -> set[str]:
    return {text[1:-1] for path in TEMPLATES for text in ASKED.findall(path.read_text(encoding="utf-8"))}


def test_the_english_catalogue_has_every_sentence_and_no_other():
    said = in_python() | in_templates()
    assert {"missing": said - set(ENGLISH), "unused": set(ENGLISH) - said} == {"missing": set(), "unused": set()}


def test_both_sentences_tell_the_same_facts():
    assert {vi: en for vi, en in ENGLISH.items() if sorted(FACT.findall(vi)) != sorted(FACT.findall(en))} == {}


def test_no_english_sentence_is_still_vietnamese():
    assert [en for en in ENGLISH.values() if VIETNAMESE.search(en)] == []


def test_templates_speak_through_the_catalogue_only():
    silent = re.compile(r"""\bt\(\s*(?:"[^"]*"|'[^']*')|\{#.*?#\}|"Tiếng Việt\"""", re.DOTALL)
    loud = {path.name: silent.sub("", path.read_text(encoding="utf-8")) for path in TEMPLATES}
    assert {name: VIETNAMESE.findall(text) for name, text in loud.items() if VIETNAMESE.search(text)} == {}


def test_the_scripts_have_their_words_in_both_languages():
    assert len(PAIRS) == len(re.findall(r"^  \w+: \[", WORDS, re.MULTILINE))
    assert {
        key: pair for key, pair in PAIRS.items() if sorted(FACT.findall(pair[0])) != sorted(FACT.findall(pair[1]))
    } == {}


def test_the_scripts_say_every_word_they_have_and_no_other():
    sources = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    said = set(re.findall(r"say\('(\w+)'", sources)) | set(re.findall(r"\['.', '(\w+)', \(\)", sources))
    assert said == set(PAIRS)


def test_the_drawing_board_says_every_word_it_has_and_no_other():
    """Groups, properties, modes and kinds of values are named after what they stand for."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in BOARD)
    said = set(re.findall(r"say\('(\w+)'", sources))
    said |= {f"group_{name}" for name in re.findall(r"^  \['(\w+)', ", sources, re.MULTILINE)}
    entries = set(re.findall(r"entry\('(\w+)'", sources))
    said |= {f"property_{name}{end}" for name in entries for end in ("", "_help")}
    links = set(re.findall(r"link\('(\w+)'", sources))
    said |= {f"property_{name}{end}" for name in links for end in ("", "_help", "_none")}
    said |= {f"place_{name}" for name in ("place_and_date", "number", "issuer", "signature", "case", "own")}
    said |= {f"mode_{name}" for name in ("review", "decide", "ack")}
    said |= {f"kind_{name}" for name in get_args(ParameterType)}
    assert said == set(BOARD_PAIRS)
    assert {
        key for key, (vi, en) in BOARD_PAIRS.items() if sorted(FACT.findall(vi)) != sorted(FACT.findall(en))
    } == set()
