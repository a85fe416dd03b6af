"""The commands and questions between web and engine, made here as long as their own files are not yet there."""

import importlib
import sys
from dataclasses import field, make_dataclass
from types import ModuleType
from typing import Any

from engine.domain.errors import Refused

COMMANDS: dict[str, dict[str, tuple[str, ...]]] = {
    "sign_in": {"SignIn": ("login", "password", "address"), "SignedIn": ("actor", "session_version")},
    "set_language": {"SetLanguage": ("actor", "language")},
    "start_instance": {
        "StartInstance": ("actor", "process_id", "answers", "on_behalf_of?", "behalf_reason?"),
        "Started": ("instance_key", "case_no"),
    },
    "preview_start": {"PreviewStart": ("actor", "process_id", "answers", "on_behalf_of?")},
    "preview_task": {"PreviewTask": ("actor", "task_key", "answers")},
    "complete_task": {
        "CompleteTask": ("actor", "task_key", "revision", "outcome", "answers"),
        "Completed": ("task_key", "instance_key", "next_task"),
    },
    "claim_task": {"ClaimTask": ("actor", "task_key", "revision?")},
    "release_task": {"ReleaseTask": ("actor", "task_key", "revision?")},
    "declare_conflict": {"DeclareConflict": ("actor", "task_key", "reason")},
    "take_over_task": {"TakeOverTask": ("actor", "task_key", "reason")},
    "withdraw": {"Withdraw": ("actor", "instance_key", "reason")},
    "recall_decision": {"RecallDecision": ("actor", "instance_key", "reason")},
    "cancel_instance": {"CancelInstance": ("actor", "instance_key", "reason")},
    "save_draft": {"SaveDraft": ("actor", "place", "answers")},
    "drop_draft": {"DropDraft": ("actor", "place")},
    "read_notices": {"ReadNotices": ("actor", "ids?")},
    "request_copy": {"RequestCopy": ("actor", "document_id")},
    "pin_clock": {"PinClock": ("actor", "at")},
}
MODULES: dict[str, ModuleType] = {}  #: by full name, real or made
QUESTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "me": {"AskMe": ("actor",)},
    "api_account": {"AskSessionVersion": ("actor",)},
    "inbox": {
        "AskInbox": ("actor", "view?", "search?", "cursor?", "size?"),
        "AskInboxNews": ("actor", "view?", "search?"),
    },
    "task": {"AskTask": ("actor", "task_key")},
    "procedures": {"AskProcedures": ("actor", "search?", "called?"), "AskDiagram": ("actor", "process_id")},
    "start": {"AskStart": ("actor", "process_id", "on_behalf_of?", "given?")},
    "usual": {"AskUsual": ("actor",)},
    "requests": {"AskRequests": ("actor", "search?", "cursor?")},
    "cases": {"AskCases": ("actor", "search?", "state?", "cursor?")},
    "case": {"AskCase": ("actor", "instance_key")},
    "replay": {"AskReplay": ("actor", "instance_key")},
    "verification": {"AskVerification": ("actor", "instance_key")},
    "case_file": {"AskCaseFile": ("actor", "instance_key")},
    "copy": {"AskCopy": ("actor", "instance_key", "document_id")},
    "document": {"AskDocument": ("actor", "instance_key", "document_id")},
    "away": {"AskAway": ("actor", "unit?", "month?")},
    "balance": {"AskBalance": ("actor", "person?", "year?", "at?")},
    "notices": {"AskNotices": ("actor", "cursor?")},
    "register": {"AskRegister": ("actor", "series", "year")},
}


def value_class(name: str, fields: tuple[str, ...]) -> type:
    """A frozen value; a field with "?" may be left out."""
    made: list[Any] = [(one[:-1], Any, field(default=None)) if one.endswith("?") else (one, Any) for one in fields]
    return make_dataclass(name, made, frozen=True, kw_only=True)


def provide(room: str, modules: dict[str, dict[str, tuple[str, ...]]]) -> None:
    """Every module of the room that cannot be imported."""
    for file, classes in modules.items():
        name = f"{room}.{file}"
        try:
            MODULES[name] = importlib.import_module(name)
        except ModuleNotFoundError as missing:
            if missing.name not in {room, name}:
                raise
            module = MODULES[name] = ModuleType(name)
            for cls, fields in classes.items():
                setattr(module, cls, value_class(cls, fields))
            if file == "sign_in":
                module.WrongPassword = WrongPassword  # type: ignore[attr-defined]
                module.Throttled = Throttled  # type: ignore[attr-defined]
            sys.modules[name] = module


class WrongPassword(Refused):
    code = "wrong-password"
    vi = "Tên đăng nhập hoặc mật khẩu không đúng."
    en = "The login or the password is not right."


class Throttled(Refused):
    code = "throttled"
    vi = "Đăng nhập sai nhiều lần. Hãy thử lại sau {wait_seconds} giây."
    en = "Too many failed sign-ins. Try again in {wait_seconds} seconds."


provide("engine.commands", COMMANDS)
provide("engine.queries", QUESTIONS)
