"""A case as bytes and back. One version byte, then (from 1,024 bytes on, compressed) the rows as canonical JSON.

Rows hold only what is alive: a finished element leaves nothing behind but its variables.
"""

import hashlib
import json
from threading import local
from typing import Any, Final

import orjson
import zstandard

from engine.domain.errors import Failed
from engine.domain.facts import Json
from engine.domain.keys import InstanceKey
from engine.executor.case import Case
from engine.executor.model import Compiled
from engine.executor.run import Run
from engine.executor.scope import Scope

PLAIN: Final = b"\x01"
PACKED: Final = b"\x81"
_WORTH_PACKING: Final = 1024  #: bytes; below, packing costs more than a page of the database has to lose
_MAX_ROWS: Final = 256 * 1024 * 1024

_ARMED, _ENTERED, _PART = 1, 2, 4


class _Tools(local):
    """To make them costs more than to use them once; each thread has its own."""

    def __init__(self) -> None:
        self.pack = zstandard.ZstdCompressor(level=1).compress
        self.unpack = zstandard.ZstdDecompressor().decompress


_TOOLS: Final = _Tools()


class BadSnapshot(Failed):
    code = "bad-snapshot"
    vi = "Không đọc được trạng thái đã lưu của hồ sơ: {reason}"
    en = "The stored state of the case cannot be read: {reason}"


def encode(case: Case) -> tuple[bytes, str]:
    """The state and its digest (SHA-256 of the rows)."""
    text = _dumps([case.last_run, case.scope.vars, [_row(run) for run in case.all.values()], *_some(case.done)])
    digest = hashlib.sha256(text).hexdigest()
    if len(text) < _WORTH_PACKING:
        return PLAIN + text, digest
    return PACKED + _TOOLS.pack(text), digest


def digest_of(state: bytes) -> str:
    """The digest that ``encode`` gave with these bytes. Raises BadSnapshot for bytes that it never wrote."""
    try:
        return hashlib.sha256(_unpacked(state)).hexdigest()
    except (ValueError, zstandard.ZstdError) as cause:
        raise BadSnapshot(reason=f"{type(cause).__name__}: {cause}") from cause


def decode(state: bytes, key: InstanceKey, compiled: Compiled) -> Case:
    """The case again, ready for the next step. Raises BadSnapshot."""
    try:
        last_run, variables, living, *done = rows(state)
        case = Case(key, compiled, compiled.model.process_id)
        case.last_run = last_run
        case.scope.vars = variables
        case.done = done[0] if done else []
        for row in living:
            _restore(case, row)
    except (LookupError, ValueError, TypeError, AttributeError, zstandard.ZstdError) as cause:
        raise BadSnapshot(reason=f"{type(cause).__name__}: {cause}") from cause
    return case


def rows(state: bytes) -> Any:
    """The last run, the variables, the rows and what can be undone, as ``encode`` wrote them. Raises BadSnapshot."""
    return _loads(_unpacked(state))


def _unpacked(state: bytes) -> bytes:
    head, body = state[:1], state[1:]
    if head == PLAIN:
        return body
    if head == PACKED:
        return _TOOLS.unpack(body, max_output_size=_MAX_ROWS)
    raise BadSnapshot(reason="unknown version")


def _dumps(value: object) -> bytes:
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:  # deeper than orjson goes; json goes deeper
        return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def _loads(rows: bytes) -> Any:
    try:
        return orjson.loads(rows)
    except orjson.JSONDecodeError:
        return json.loads(rows)


def _some(done: list[Json]) -> list[list[Json]]:
    """What can be undone; most cases have nothing of it and no place for it in their state."""
    return [done] if done else []


def _row(run: Run) -> list[object]:
    flags = _ARMED * run.armed | _ENTERED * run.entered | _PART * (run.part is not None)
    within = getattr(run.workflow, "run", None)
    return [
        run.id,
        0 if within is None else within.id,
        0 if run.holder is None else run.holder.id,
        run.task_spec.name,
        run.state,
        flags,
        run.internal_data or 0,
        run.scope.vars if run.own_scope else 0,
        *_some(run.part.done if run.part is not None else []),
    ]


def _restore(case: Case, row: list[Any]) -> None:
    number, within, holder_id, name, state, flags, internal, variables, *done = row
    workflow = case if within == 0 else case.all[within].part
    holder = case.all[holder_id] if holder_id else None
    run = Run(workflow, workflow.spec.task_specs[name], holder, number)
    case.all[number] = run
    workflow.runs[number] = run
    run.mark(state)
    internal = run.internal_data = internal or {}
    run.armed = bool(flags & _ARMED)
    run.entered = bool(flags & _ENTERED)
    if run.armed and holder is not None:
        run.scope = holder.outer_scope
    if isinstance(variables, dict):
        run.scope = Scope(number, run.scope, variables)
    if (run.task_spec.is_join and ("came" in internal or "spent" in internal)) or "gathered" in internal:
        workflow.joins[name] = run
    run.task_spec.restored(run)
    if flags & _PART:
        _restore_part(case, run)
        run.part.done = done[0] if done else []


def _restore_part(case: Case, run: Run) -> None:
    process: Json = run.internal_data.get("process")
    if isinstance(process, str):
        found = case.find_process(run.workflow, process)
        if found is None:
            raise BadSnapshot(reason=f"the called process {process} is gone")
        case.attach_part(run, *found)
    else:
        case.attach_part(run, run.workflow.compiled.processes[run.task_spec.spec], run.workflow.compiled)
