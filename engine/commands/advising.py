"""Advice on the files of a procedure, beside the faults that keep them from being deployed."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Final

from engine.commands.deploy import Files
from engine.commands.findings import InFile, advice_in, elsewhere
from engine.commands.tools import Tools
from engine.decisions import forms
from engine.domain.advice import Advice
from engine.domain.errors import Invalid
from engine.domain.keys import InstanceKey
from engine.ports import Definition, Transaction

SHOWN: Final = 3  #: cases that are named; the others are counted


def advice_on(
    tools: Tools, tx: Transaction, folder: str, files: Files, before: Iterable[tuple[str, bytes]] | None = None
) -> Iterator[InFile]:
    """What runs and yet is drawn badly, each with its file; what is no XML has been told already.

    ``before``: what the files take the place of; None = what is in force.
    """
    outputs = {one.name: frozenset(one.outputs) for one in tools.operations.all()}
    for name, one in tools.adviser.advise(files, elsewhere(tools, tx, folder), outputs):
        yield advice_in(name, one)
    for name, one in _renamed(tools, tx, tx.designs.in_force(folder) if before is None else before, files):
        yield advice_in(name, one)


# ---------------------------------------------------------------- fields that running cases still read


def _renamed(
    tools: Tools, tx: Transaction, former: Iterable[tuple[str, bytes]], files: Files
) -> Iterator[tuple[str, Advice]]:
    """Forms are always shown as they are in force, to older cases, too."""
    before = {one.id: one for _, content in former if (one := _form(content)) is not None}
    for name, content in files:
        now = _form(content) if name.endswith(".form") else None
        if now is None or now.id not in before:
            continue
        for old, new in _gone(before[now.id], now).items():
            for advice in _readers(tools, tx, now.id, old, new):
                yield name, advice


def _form(content: bytes) -> forms.Form | None:
    with suppress(Invalid):
        return forms.check_form(content)
    return None


def _gone(before: forms.Form, now: forms.Form) -> Mapping[str, str]:
    """Keys that are no longer there, each with the key its field has now; "" = the field is gone, too."""
    left = {one.path[0] for one in now.fields}
    by_id = {one.id: one.path[0] for one in now.fields}
    return {one.path[0]: by_id.get(one.id, "") for one in before.fields if one.path[0] not in left}


def _readers(tools: Tools, tx: Transaction, form_id: str, old: str, new: str) -> Iterator[Advice]:
    for definition in tx.models.newest():
        for key, cases in tx.instances.by_version(definition.process_id).items():
            version = tools.definition(tx, key)
            places = tools.adviser.readers(version.bpmn, version.process_id, form_id, old)
            if places:
                yield _advice(form_id, (old, new), version, places, cases)


def _advice(
    form_id: str, names: tuple[str, str], version: Definition, places: tuple[str, ...], cases: tuple[InstanceKey, ...]
) -> Advice:
    old, new = names
    what = (f"trường “{old}” nay là “{new}”", f'the field "{old}" is now "{new}"')
    gone = (f"không còn trường “{old}”", f'the field "{old}" is gone')
    shown = ", ".join(str(one) for one in cases[:SHOWN]) + ("…" if len(cases) > SHOWN else "")
    said = what if new else gone
    return Advice(
        "renamed-field",
        place=version.process_id,
        via=form_id,
        what_vi=said[0],
        what_en=said[1],
        version=version.version,
        readers=", ".join(places),
        count=len(cases),
        cases=f" ({shown})",
    )
