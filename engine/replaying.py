"""Runs a case file again, without server and database: ``python -m engine.replaying FILE [--key PUBLIC.pem]``.

First what engine.evidence.verify does; then the commands on the models in the file, which must give every event and
every state that the history holds. Exit status as there: 0 the same, 1 altered or different, 2 not readable.
"""

import io
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Final

from engine.domain.errors import Failed, Invalid, Language, NotFound
from engine.domain.keys import DefinitionKey
from engine.domain.steps import Migrate
from engine.evidence import casefile, chain, container, verify
from engine.evidence.reading import json_object, manifest_of
from engine.executor.again import RunAgain, run_again
from engine.executor.spiff import SpiffExecutor
from engine.notation.bpmn import read_bpmn
from engine.ports import Executor, Model, ProcessInfo

SAME: Final[dict[Language, str]] = {
    "vi": "CHẠY LẠI ĐÚNG: {steps} bước trên sơ đồ kèm theo cho đúng mọi sự kiện và trạng thái ghi trong lịch sử.",
    "en": "RUNS AGAIN: {steps} steps on the model in the file give every event and state of the history.",
}


@dataclass(frozen=True, kw_only=True)
class _Deployed:
    """A model of the file, as if it were deployed."""

    key: DefinitionKey
    bpmn: bytes
    infos: tuple[ProcessInfo, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """What the verifier prints, and below it what running again came to."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    status = verify.main(given)
    if status != verify.INTACT:
        return status
    asked = verify.parser().parse_args(given)
    language: Language = "en" if asked.language == "en" else "vi"
    try:
        run = run_file(Path(asked.file).read_bytes())
    except (Invalid, Failed, NotFound) as different:
        sys.stdout.write(different.text(language) + "\n")
        return verify.ALTERED
    sys.stdout.write(SAME[language].format(steps=run.steps) + "\n")
    return verify.INTACT


def run_file(data: bytes) -> RunAgain:
    """Of a file that verifies. Raises what run_again raises, and NotFound for a model that is not in it."""
    entries = {piece.name: piece.content for piece in container.unpack(data)}
    manifest = manifest_of(json_object(entries[casefile.MANIFEST]))
    records = [chain.read_line(line) for line in entries[casefile.RECORDS].splitlines()]
    executor = SpiffExecutor(read_bpmn)
    files = [content for name, content in entries.items() if name.startswith("models/")]
    models = [_deployed(executor, number, bpmn) for number, bpmn in enumerate(files, start=1)]
    begun = next(one for one in models if sha256(one.bpmn).hexdigest() == manifest.definition_hash)
    model = _model(str(records[0].body.get("process_id")), begun, models)

    def version(step: Migrate) -> Model:
        """By its hash: keys are those of the installation, which is not here."""
        file = next((one for one in models if sha256(one.bpmn).hexdigest() == step.sha256), None)
        if file is None:
            raise NotFound("version", step.sha256)
        return _model(model.process_id, file, models[::-1])

    return run_again(executor, model, manifest.instance_key, records, version)


def _deployed(executor: Executor, number: int, bpmn: bytes) -> _Deployed:
    return _Deployed(key=DefinitionKey(number), bpmn=bpmn, infos=executor.check(bpmn).processes)


def _model(process_id: str, file: _Deployed, models: Sequence[_Deployed]) -> Model:
    info = next((one for one in file.infos if one.process_id == process_id), None)
    if info is None:
        raise NotFound("process", process_id)
    called = {call.name: _model(call.process_id, _holding(call.process_id, models), models) for call in info.calls}
    find = partial(_find, models) if info.calls_by_expression else None
    return Model(key=file.key, process_id=process_id, bpmn=file.bpmn, called=called, find=find)


def _find(models: Sequence[_Deployed], name: str) -> Model | None:
    process_id = name.partition("#")[0]
    try:
        return _model(process_id, _holding(process_id, models), models)
    except NotFound:
        return None


def _holding(process_id: str, models: Sequence[_Deployed]) -> _Deployed:
    for one in models:
        if any(info.process_id == process_id for info in one.infos):
            return one
    raise NotFound("process", process_id)


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
