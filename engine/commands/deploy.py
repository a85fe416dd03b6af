"""Deploy files of a procedure: all are read and checked first, and every fault of every file is told at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import partial
from io import BytesIO
from pathlib import PurePosixPath
from typing import Final
from zipfile import is_zipfile

from engine.commands.findings import fault_in, gaps
from engine.commands.set_variables import ADMINISTRATOR
from engine.commands.starting import set_clocks
from engine.commands.tools import Tools
from engine.decisions import dmn, forms
from engine.domain.actor import Actor
from engine.domain.errors import Invalid, InvalidInput, NotAllowed, NotFound, Refused
from engine.domain.jobs import is_external
from engine.domain.organisation import Organisation
from engine.ports import (
    Deployed,
    FlowNode,
    Newer,
    NewResource,
    Operations,
    ProcessInfo,
    Transaction,
    WhichForm,
    which_form,
)

Files = tuple[tuple[str, bytes], ...]

LARGEST: Final = 20_000_000  #: bytes of one file
WITHOUT_LANE: Final = frozenset({"system", "staff"})  #: nobody's post: the machine, and whoever asks
MAX_NAME: Final = 200
ANCESTORS: Final = 20  #: copies that were in force among which the one is looked for that a file was made from
SHOWN: Final = 5  #: changes that are named; the others are counted
CHANGES: Final = {"added": ("thêm", "added"), "removed": ("bỏ", "taken out"), "changed": ("sửa", "changed")}
ALMOST: Final = 0.85  #: of the letters alike: a name of ours misspelt


class UnknownKind(Invalid):
    code = "unknown-file-kind"
    vi = "Tệp “{name}” không triển khai được: chỉ nhận .bpmn, .dmn, .form, .docx, .feature."
    en = 'The file "{name}" cannot be deployed: only .bpmn, .dmn, .form, .docx and .feature.'


class OlderCopy(Refused):
    """An older copy does not undo what came into force after it; who wants it back opens a design of that state."""

    code = "older-copy"
    vi = (
        "Tệp “{name}” là bản cũ hoặc sửa từ bản cũ; bản mới hơn đang có hiệu lực: {newer_vi}. "
        "Hãy lấy bản mới, hoặc quay lại bằng một bản thiết kế."
    )
    en = (
        'The file "{name}" is an older copy, or was edited from one; a newer one is in force: {newer_en}. '
        "Take that, or go back by a design."
    )


class NothingToDeploy(Invalid):
    code = "nothing-to-deploy"
    vi = "Không có tệp nào để triển khai."
    en = "There is no file to deploy."


class NoSuchReference(Invalid):
    code = "no-such-reference"
    vi = "Phần tử “{place}”: không có {what_vi} “{name}”. Hãy triển khai cùng lúc hoặc sửa lại tên."
    en = 'Element "{place}": there is no {what_en} "{name}". Deploy it too, or correct the name.'


class NoSuchOperation(Invalid):
    code = "no-such-operation"
    vi = "Phần tử “{place}”: không có thao tác “{name}”. Có: {known}. Việc của dịch vụ bên ngoài cần tên khác hẳn."
    en = 'Element "{place}": there is no operation "{name}". There are: {known}. A job for others needs another name.'


class DefinedTwice(Invalid):
    code = "defined-twice"
    vi = "“{name}” được định nghĩa hai lần trong cùng một lần triển khai."
    en = '"{name}" is defined twice in one deployment.'


class CallsItself(Invalid):
    code = "calls-itself"
    vi = "Phần tử “{place}”: quy trình gọi lại chính nó, trực tiếp hoặc qua quy trình khác. Hãy dùng vòng lặp."
    en = 'Element "{place}": the process calls itself, directly or through another. Draw a loop instead.'


class NoDocument(Invalid):
    code = "no-document"
    vi = "Mẫu văn bản không phải là tệp .docx đọc được."
    en = "The template is no readable .docx file."


class NoText(Invalid):
    code = "no-text"
    vi = "Kịch bản phải là tệp văn bản UTF-8."
    en = "A scenario is a text file in UTF-8."


class FileTooLarge(Invalid):
    code = "model-file-too-large"
    vi = "Tệp “{name}” lớn hơn {megabytes} MB."
    en = 'The file "{name}" is larger than {megabytes} MB.'


@dataclass(frozen=True, kw_only=True)
class Deploy:
    actor: Actor
    name: str
    files: Files  #: name ("leave.bpmn", "documents/giay-nghi-phep.docx") and content
    #: nobody reviews it: a copy that was in force before the one that is now, or is made of it, is refused, and so is a
    #: person's step without role, limit or result (context.md I-3)
    unreviewed: bool = False
    folder: str | None = None  #: of the procedure; None = where its processes live, else the id of the first one


def handle(cmd: Deploy, tools: Tools) -> Deployed:
    """Unchanged files keep their versions. Raises NotAllowed, OlderCopy, InvalidInput with every finding."""
    if not cmd.actor.is_system and ADMINISTRATOR not in cmd.actor.roles:
        raise NotAllowed
    with tools.store.transaction(cmd.actor.agency) as tx:
        return apply(tx, tools, cmd)


def apply(tx: Transaction, tools: Tools, cmd: Deploy, *, removed: Sequence[str] = ()) -> Deployed:
    """The deployment inside a transaction of the caller, who has asked whether the actor may. Raises InvalidInput.

    ``removed``: files of the folder that are taken out of it; so are those whose place these take under other names.
    """
    read, findings = judged(tx, tools, cmd.files)
    folder = cmd.folder or _home(tx, read) or cmd.name
    if cmd.unreviewed:
        findings += gaps(tools, tx, folder, cmd.files)
    if findings:
        raise InvalidInput(tuple(findings))
    taken = {*removed, *tools.adviser.replaced(cmd.files, tx.designs.in_force(folder))}
    gone = [NewResource(folder=folder, name=name, kind="removed", content=b"") for name in sorted(taken)]
    placed = _in_folder(folder, read)
    if cmd.unreviewed:
        for one in placed:
            _check_newest(tx, tools, one)
    at = tools.clock.now()
    known = {definition.key for definition in tx.models.newest()}  # their clocks are set
    deployed = tx.models.deploy(cmd.name, [*placed, *gone], cmd.actor.login, at)
    for definition in deployed.processes:
        if definition.key not in known:
            set_clocks(tools, tx, definition, at)
    return deployed


def _check_newest(tx: Transaction, tools: Tools, one: NewResource) -> None:
    """Raises OlderCopy with what the copy in force has against it."""
    ids = tuple(process.process_id for process in one.processes)
    newer = tools.adviser.older(one.name, one.content, tx.models.copies(one.folder, one.name, ids, ANCESTORS))
    if newer is not None:
        more = f" (+{len(newer) - SHOWN})" if len(newer) > SHOWN else ""
        vi, en = ("; ".join(_said(each, word) for each in newer[:SHOWN]) for word in (0, 1))
        raise OlderCopy(name=one.name, newer_vi=vi + more, newer_en=en + more)


def _said(one: Newer, word: int) -> str:
    part = f" ({one.part})" if one.part else ""
    return f"{CHANGES[one.kind][word]} “{one.name}”{part}"


def judged(tx: Transaction, tools: Tools, files: Files) -> tuple[list[NewResource], list[Invalid]]:
    """What was read, and everything that keeps these files from being deployed. Raises NothingToDeploy."""
    if not files:
        raise NothingToDeploy
    read, findings = _read_all(files, tools)
    findings += _twice(read)
    return read, [*findings, *_references(tools, tx, read)]


def _read_all(files: Files, tools: Tools) -> tuple[list[NewResource], list[Invalid]]:
    read: list[NewResource] = []
    findings: list[Invalid] = []
    for name, content in files:
        try:
            read.append(_read(tools, name, content))
        except InvalidInput as several:
            findings += [fault_in(name, one) for one in several.findings]
        except Invalid as one:
            findings.append(fault_in(name, one))
    return read, findings


def _read(tools: Tools, name: str, content: bytes) -> NewResource:
    path = PurePosixPath(name)
    reader = READERS.get(path.suffix)
    if reader is None or path.is_absolute() or ".." in path.parts or len(name) > MAX_NAME or not name.isprintable():
        raise UnknownKind(name=name)
    if len(content) > LARGEST:
        raise FileTooLarge(name=name, megabytes=LARGEST // 1_000_000)
    return reader(tools, name, content)


def _bpmn(tools: Tools, name: str, content: bytes) -> NewResource:
    processes = tools.executor.check(content).processes
    return NewResource(folder="", name=name, kind="bpmn", content=content, processes=processes)


def _dmn(tools: Tools, name: str, content: bytes) -> NewResource:
    model = tools.read_dmn(content)
    decisions = tuple((one.id, one.name) for one in model.elements if isinstance(one, dmn.model.Decision))
    return NewResource(folder="", name=name, kind="dmn", content=content, decisions=decisions, requirements_id=model.id)


def _form(_: Tools, name: str, content: bytes) -> NewResource:
    form = forms.check_form(content)
    return NewResource(folder="", name=name, kind="form", content=content, form_id=form.id, form_tag=form.version_tag)


def _document(_: Tools, name: str, content: bytes) -> NewResource:
    if not is_zipfile(BytesIO(content)):
        raise NoDocument
    inside = name if name.startswith("documents/") else f"documents/{name}"
    return NewResource(folder="", name=inside, kind="document", content=content)


def _scenario(_: Tools, name: str, content: bytes) -> NewResource:
    try:
        content.decode()
    except UnicodeDecodeError as cause:
        raise NoText from cause
    inside = name if name.startswith("scenarios/") else f"scenarios/{name}"
    return NewResource(folder="", name=inside, kind="scenario", content=content)


READERS: Final[Mapping[str, Callable[[Tools, str, bytes], NewResource]]] = {
    ".bpmn": _bpmn,
    ".dmn": _dmn,
    ".form": _form,
    ".docx": _document,
    ".feature": _scenario,
}


def _home(tx: Transaction, resources: Sequence[NewResource]) -> str | None:
    """Where a process of these files lives already, else the id of the first one."""
    ids = [process.process_id for one in resources for process in one.processes]
    known = {definition.process_id: definition.folder for definition in tx.models.newest()}
    return next((known[one] for one in ids if one in known), ids[0] if ids else None)


def _in_folder(folder: str, read: Iterable[NewResource]) -> list[NewResource]:
    return [replace(one, folder=folder) for one in read]


def _twice(read: Iterable[NewResource]) -> list[Invalid]:
    """Which of two would be the version in force, nobody could say."""
    seen: set[tuple[str, str]] = set()
    found: list[Invalid] = []
    for one in read:
        defined = [("process", process.process_id) for process in one.processes]
        defined += [("decision", decision) for decision, _ in one.decisions]
        defined += [("form", one.form_id)] if one.form_id else []
        names = [("file", one.name), *defined]
        found += [
            fault_in(one.name, DefinedTwice(place=name, name=name)) for kind, name in names if (kind, name) in seen
        ]
        seen |= set(names)
    return found


# ------------------------------------------------------------------ what a model names


def _references(tools: Tools, tx: Transaction, read: Iterable[NewResource]) -> list[Invalid]:
    resources = list(read)
    here = _Here(
        decisions={decision for one in resources for decision, _ in one.decisions},
        forms={one.form_id: one.form_tag for one in resources if one.form_id},
        processes={process.process_id for one in resources for process in one.processes},
        roles=roles_known(tools.organisation),
    )
    calls = _Calls(tools, tx, resources)
    found: list[Invalid] = []
    for one in resources:
        for process in one.processes:
            found += [fault_in(one.name, missing) for missing in here.missing(tools, tx, process)]
            found += [fault_in(one.name, CallsItself(place=at)) for at in calls.circles(process)]
    return found


class _Calls:
    """Which process calls which, as it will be once these files are deployed."""

    def __init__(self, tools: Tools, tx: Transaction, resources: Iterable[NewResource]) -> None:
        self._tools, self._tx = tools, tx
        self._new = {process.process_id: process for one in resources for process in one.processes}

    def circles(self, process: ProcessInfo) -> Iterable[str]:
        """Elements of a process through which it would call itself."""
        for node in process.nodes.values():
            if node.type == "callActivity" and node.calls and process.process_id in self._reached(node.calls):
                yield node.element_id

    def _reached(self, process_id: str) -> set[str]:
        reached: set[str] = set()
        ahead = [process_id]
        while ahead:
            one = ahead.pop()
            if one not in reached:
                reached.add(one)
                ahead += self._called_by(one)
        return reached

    def _called_by(self, process_id: str) -> Iterable[str]:
        if process_id in self._new:
            return self._new[process_id].called_process_ids
        if not _known(self._tx.models.process, process_id):
            return ()
        return self._tools.info(self._tx.models.process(process_id)).called_process_ids


@dataclass(frozen=True, kw_only=True)
class _Here:
    """What comes with the deployment itself, and the roles that posts of the organisation have."""

    decisions: set[str]
    forms: Mapping[str, str]  #: with their version tags
    processes: set[str]
    roles: frozenset[str]

    def missing(self, tools: Tools, tx: Transaction, process: ProcessInfo) -> Iterable[Invalid]:
        for node in process.nodes.values():
            yield from self._missing_of(tools, tx, node)
        for element, operation in process.operations.items():
            if not _may_run(tools.operations, operation):
                known = ", ".join(sorted(one.name for one in tools.operations.all()))
                yield NoSuchOperation(place=element, name=operation, known=known)

    def _missing_of(self, tools: Tools, tx: Transaction, node: FlowNode) -> Iterable[Invalid]:
        place, form_id, called, role = node.element_id, node.form_id, node.calls, node.lane_role
        if form_id and not self._has_form(which_form(form_id)) and not _known(partial(tools.form, tx), form_id):
            yield _no_such(place, ("biểu mẫu", "form"), which_form(form_id).shown)
        if called and node.type == "callActivity":
            if called not in self.processes and not _known(tx.models.process, called):
                yield _no_such(place, ("quy trình", "process"), called)
        elif called and called not in self.decisions and not _known(tx.models.decision, called):
            yield _no_such(place, ("bảng quyết định", "decision"), called)
        if node.type == "userTask" and role and role not in self.roles:
            yield _no_such(place, ("vai trò", "role"), role)

    def _has_form(self, which: WhichForm) -> bool:
        return which.form_id in self.forms and which.tag in (None, self.forms[which.form_id])


def _no_such(place: str, what: tuple[str, str], name: str) -> NoSuchReference:
    return NoSuchReference(place=place, what_vi=what[0], what_en=what[1], name=name)


def _may_run(operations: Operations, name: str) -> bool:
    """One of ours, a job for others, or an expression that names one later; not one of ours misspelt."""
    if operations.find(name) is not None or name.startswith("="):
        return True
    ours = [one.name for one in operations.all()]
    return is_external(name) and not get_close_matches(name, ours, n=1, cutoff=ALMOST)


def _known(look_up: Callable[[str], object], name: str) -> bool:
    try:
        look_up(name)
    except NotFound:
        return False
    return True


def roles_known(organisation: Organisation) -> frozenset[str]:
    """Every role that some post has, and those that follow from the unit."""
    posts = {str(role) for position in organisation.positions for role in position.roles}
    return WITHOUT_LANE | {"office", "leader_in_charge", "external_party"} | posts
