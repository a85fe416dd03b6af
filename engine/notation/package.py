"""Advice on a whole package: each diagram and table by itself, then what the files say of each other."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Final

from engine.decisions import forms
from engine.decisions.dmn import model as dmn
from engine.decisions.dmn import required_inputs
from engine.decisions.dmn.coverage import Shortcoming, shortcomings
from engine.domain.advice import Advice
from engine.domain.designs import Use
from engine.domain.errors import Invalid
from engine.notation import advice, ancestry
from engine.notation.dmn import read_dmn
from engine.notation.duties import limit_classes, unknown_limits
from engine.notation.outline import ends
from engine.notation.unknown import Around, Flow, Unknown
from engine.notation.variables import ProcessVariables, variables_of
from engine.notation.xml import read_xml
from engine.ports import Newer

Files = Sequence[tuple[str, bytes]]  #: by name
InOneFile = tuple[str, Advice]

_SORTS: Final = {
    "gap": "table-gap",
    "overlap": "table-overlap",
    "masked": "rule-never-answers",
    "unclear": "table-unclear",
}
SHARED: Final = "shared"  #: the folder every procedure may take templates from
_KEPT: Final = 512  #: files whose reading is kept


def advise(package: Files, others: Files, outputs: Mapping[str, frozenset[str]]) -> Sequence[InOneFile]:
    """In the order of the package, and then what crosses its files. Implements ports.Adviser."""
    found: list[InOneFile] = []
    classes = _classes(package, others)
    for name, content in package:
        with suppress(Invalid):
            if name.endswith(".bpmn"):
                found += [(name, one) for one in _on_diagram(content, classes)]
            elif name.endswith(".dmn"):
                found += [(name, one) for one in _on_tables(content)]
    return (*found, *_unknown(package, others, outputs))


def gaps(package: Files, others: Files) -> Sequence[InOneFile]:
    """What persons' steps lack (I-3), without the other advice. Implements ports.Adviser."""
    found: list[InOneFile] = []
    classes = _classes(package, others)
    for name, content in package:
        with suppress(Invalid):
            if name.endswith(".bpmn"):
                found += [(name, one) for one in _on_diagram(content, classes) if one.rule.gap]
    return tuple(found)


def unplayed(package: Files, entered: frozenset[str]) -> Sequence[InOneFile]:
    """Ends of processes to which nothing has come. Implements ports.Adviser."""
    found: list[InOneFile] = []
    for name, content in package:
        with suppress(Invalid):
            if name.endswith(".bpmn"):
                left = ((place, said) for place, said in ends(content) if place not in entered)
                found += [(name, Advice("end-not-played", place=place, name=said)) for place, said in left]
    return tuple(found)


@lru_cache(maxsize=_KEPT)
def _on_diagram(content: bytes, classes: frozenset[str]) -> tuple[Advice, ...]:
    return (*advice.advise(content), *unknown_limits(content, classes))


def _classes(package: Files, others: Files) -> frozenset[str]:
    """Of limits; the table of the package counts before the one in force."""
    with suppress(Invalid):
        return limit_classes((*others, *package))
    return frozenset()


def names(package: Files) -> Mapping[tuple[str, str], str]:
    """What a reader calls the elements that have a name. Implements ports.Adviser."""
    return {(file, one): said for file, content in package for one, said in _names(file, content)}


@lru_cache(maxsize=_KEPT)
def _names(file: str, content: bytes) -> tuple[tuple[str, str], ...]:
    with suppress(Invalid):
        if file.endswith((".bpmn", ".dmn")):
            elements = read_xml(content).iter("{*}*")
            return tuple((one.get("id"), one.get("name")) for one in elements if one.get("id") and one.get("name"))
    return ()


def readers(bpmn: bytes, process_id: str, form_id: str, name: str) -> tuple[str, ...]:
    """Elements that read a name which only this form writes. Implements ports.Adviser."""
    process = next((one for one in _variables(".bpmn", bpmn) if one.process_id == process_id), None)
    if process is None or not any(one.form == form_id for one in process.elements):
        return ()
    if any(name in one.writes for one in process.elements):
        return ()
    return tuple(one.place for one in process.elements if any(name in read.names for read in one.reads))


def older(name: str, content: bytes, copies: Sequence[bytes]) -> tuple[Newer, ...] | None:
    """What is newer than the copy that a file was made from. Implements ports.Adviser."""
    return ancestry.older(name, content, copies)


def users(removed: Files, left: Files, others: Files, folder: str) -> Sequence[Use]:
    """Who needs what a removed file defines and no file that is left defines. Implements ports.Adviser.

    A paper belongs to the diagrams of its own folder, one of the shared folder to all.
    """
    gone = _defined(removed) - _defined(left)
    papers = {PurePosixPath(name).name for name, _ in removed if name.endswith(".docx")}
    own = {name for name, _ in left}
    found: list[Use] = []
    for name, content in (*left, *others):
        near = name in own or folder == SHARED
        for process in _variables(name, content):
            for element in process.elements:
                named = {("form", element.form), ("decision", element.decision), ("process", element.process)}
                needs = {one for _, one in named & gone} | (element.papers & papers if near else set())
                found += [Use(what=what, file=name, place=element.place) for what in sorted(needs)]
    return tuple(found)


def replaced(package: Files, former: Files) -> frozenset[str]:
    """Files under other names whose definitions are all in the package now. Implements ports.Adviser."""
    names = {name for name, _ in package}
    defined = _defined(package)
    return frozenset(
        name
        for name, content in former
        if name not in names and (its := _defined([(name, content)])) and its <= defined
    )


def _defined(files: Files) -> set[tuple[str, str]]:
    made: set[tuple[str, str]] = set()
    for name, content in files:
        form = _form(name, content)
        made |= {("form", form.id)} if form else set()
        made |= {("decision", key) for key in _decisions(name, content)}
        made |= {("process", one.process_id) for one in _variables(name, content)}
    return made


# ---------------------------------------------------------------- tables


@lru_cache(maxsize=_KEPT)
def _on_tables(content: bytes) -> tuple[Advice, ...]:
    return tuple(_said(one) for one in shortcomings(read_dmn(content)))


def _said(one: Shortcoming) -> Advice:
    shown = "; ".join(f"{label}: {text}" for label, text in one.inputs)
    rules = ", ".join(str(number) for number in one.rules)
    facts: dict[str, object] = {
        "rules": rules,
        "inputs_vi": shown or "có bất kỳ đầu vào nào",
        "inputs_en": shown or "anything is asked",
    }
    if one.sort == "unclear":
        del facts["rules"]
        facts |= {"rules_vi": f" (dòng {rules})" if rules else "", "rules_en": f" (rules {rules})" if rules else ""}
    return Advice(_SORTS[one.sort], place=one.place, **facts)


# ---------------------------------------------------------------- variables


def _unknown(package: Files, others: Files, outputs: Mapping[str, frozenset[str]]) -> Iterator[InOneFile]:
    ours = [(name, process) for name, content in package for process in _variables(name, content)]
    taken = {process.process_id for _, process in ours}
    theirs = [one for name, content in others for one in _variables(name, content) if one.process_id not in taken]
    everything = (*others, *package)  # what the package says of a form or a decision comes last and so counts
    flow = Flow(
        Around(
            processes=(*(process for _, process in ours), *theirs),
            forms={one.id: one for name, content in everything if (one := _form(name, content)) is not None},
            decisions={key: one for name, content in everything for key, one in _decisions(name, content).items()},
            operations=outputs,
        )
    )
    for name, process in ours:
        for found in flow.unknown(process):
            yield name, _advice_on(found, found.via in flow.around.forms)


def _advice_on(one: Unknown, in_form: bool) -> Advice:
    code = "unknown-variable" if not one.via else "unknown-in-form" if in_form else "unknown-in-table"
    near = (f" Có phải “{one.near}”?", f' Is "{one.near}" meant?') if one.near else ("", "")
    facts = {"name": one.name, "near_vi": near[0], "near_en": near[1]}
    if one.via:
        facts["via"] = one.via
    return Advice(code, place=one.place, text=_short(one.text), **facts)


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else plain[:LONGEST] + "…"


LONGEST: Final = 120  #: characters of an expression that are quoted


def _variables(name: str, content: bytes) -> tuple[ProcessVariables, ...]:
    with suppress(Invalid):
        return variables_of(content) if name.endswith(".bpmn") else ()
    return ()


@lru_cache(maxsize=_KEPT)
def _form(name: str, content: bytes) -> forms.FormNames | None:
    with suppress(Invalid):
        return forms.names_of(forms.check_form(content)) if name.endswith(".form") else None
    return None


@lru_cache(maxsize=_KEPT)
def _decisions(name: str, content: bytes) -> Mapping[str, frozenset[str]]:
    with suppress(Invalid):
        if name.endswith(".dmn"):
            model = read_dmn(content)
            ids = [one.id for one in model.elements if isinstance(one, dmn.Decision)]
            return {key: required_inputs(model, key) for key in ids}
    return {}
