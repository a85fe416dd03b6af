"""What a database may say no with, translated at the door: nobody above knows an exception of a driver."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Literal

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoFreeConnection

from engine.domain.errors import Failed, Invalid, QuycheError, StaleRevision, Unavailable

Trouble = Literal["busy", "full", "broken", "statement"]
Meaning = Trouble | Literal["crossed"] | None  #: None = somebody else was quicker


class StoreUnavailable(Unavailable):
    """Nothing of the command was stored. ``trouble`` says why; the driver's exception is the cause."""

    code = "store-unavailable"
    vi = "Chưa lưu được: {reason_vi} Dữ liệu đã lưu trước đó vẫn nguyên vẹn."
    en = "Nothing was saved: {reason_en} What was saved before is intact."

    REASONS: Final[dict[Trouble, tuple[str, str]]] = {
        "busy": ("cơ sở dữ liệu đang bận, hãy thử lại sau ít phút.", "the database is busy, try again in a minute."),
        "full": ("ổ đĩa đã đầy, hãy báo quản trị viên.", "the disk is full, tell the administrator."),
        "broken": (
            "không truy cập được cơ sở dữ liệu, hãy báo quản trị viên.",
            "the database cannot be reached, tell the administrator.",
        ),
        "statement": (
            "cơ sở dữ liệu từ chối một câu lệnh, hãy báo quản trị viên.",
            "the database refused a statement, tell the administrator.",
        ),
    }

    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble
        vi, en = self.REASONS[trouble]
        super().__init__(reason_vi=vi, reason_en=en)


class OutcomeUnknown(Unavailable):
    """The connection broke while the server was storing: all is stored or nothing, and we cannot tell which."""

    code = "outcome-unknown"
    vi = (
        "Mất liên lạc với cơ sở dữ liệu đúng lúc đang lưu: chưa rõ đã lưu hay chưa. Hãy gửi lại; "
        "nếu lần trước đã lưu thì lần gửi lại không làm thêm lần nữa."
    )
    en = (
        "The database was lost while it was storing: it is not known whether this was saved. Send it again; "
        "if it was saved, sending it again does nothing more."
    )


class Crossed(StaleRevision):
    """Two commands waited for each other, and the database ended this one: nothing is wrong with it, it may be done
    again at once (PostgreSQL's class 40)."""

    code = "commands-crossed"
    vi = "Hai thao tác cùng lúc chờ nhau, thao tác này chưa được ghi. Hãy làm lại."
    en = "Two actions waited for each other, and this one was not saved. Do it again."


class DatabaseNewer(Failed):
    """A release from before the last migration was started; it would not understand what it reads."""

    code = "database-newer"
    vi = "Dữ liệu thuộc bản phần mềm mới hơn (bước {step}). Hãy cài bản mới hơn hoặc khôi phục bản sao lưu."
    en = "The data belongs to a newer release (step {step}). Install that release or restore a backup."


class NotStorable(Invalid):
    """A number beyond 64 bits, half a character, a zero byte where the database takes none."""

    code = "not-storable"
    vi = "Có giá trị không lưu được (số quá lớn hoặc ký tự hỏng)."
    en = "A value cannot be stored (a number too large, or a broken character)."


#: SQLite's extended codes, by the beginning of their name
_SQLITE: Final[tuple[tuple[str, Meaning], ...]] = (
    ("SQLITE_CONSTRAINT_PRIMARYKEY", None),
    ("SQLITE_CONSTRAINT_UNIQUE", None),
    ("SQLITE_CONSTRAINT_ROWID", None),
    ("SQLITE_BUSY_SNAPSHOT", None),
    ("SQLITE_BUSY", "busy"),
    ("SQLITE_LOCKED", "busy"),
    ("SQLITE_FULL", "full"),
    ("SQLITE_NOMEM", "full"),
    ("SQLITE_IOERR", "broken"),
    ("SQLITE_CANTOPEN", "broken"),
    ("SQLITE_CORRUPT", "broken"),
    ("SQLITE_NOTADB", "broken"),
    ("SQLITE_READONLY", "broken"),
    ("SQLITE_PERM", "broken"),
    ("SQLITE_AUTH", "broken"),
    ("SQLITE_PROTOCOL", "broken"),
)
#: PostgreSQL's SQLSTATE, by its beginning
_POSTGRES: Final[tuple[tuple[str, Meaning], ...]] = (
    ("23505", None),  # unique_violation
    ("40", "crossed"),  # serialization_failure, deadlock_detected
    ("55P03", "busy"),  # lock_not_available
    ("57014", "busy"),  # query_canceled: statement_timeout
    ("53300", "busy"),  # too_many_connections
    ("53", "full"),  # insufficient_resources
    ("08", "broken"),  # connection_exception
    ("57P", "broken"),  # shutdown
    ("58", "broken"),  # system_error
)


def translated(cause: Exception) -> QuycheError:
    """Our word for an exception of SQLAlchemy or of a driver."""
    if isinstance(cause, NoFreeConnection):
        return StoreUnavailable("busy")
    if isinstance(cause, DBAPIError) and isinstance(cause.orig, Exception):
        return translated(cause.orig)
    name, state = getattr(cause, "sqlite_errorname", None), getattr(cause, "sqlstate", None)
    if isinstance(cause, OverflowError | UnicodeError) or _refused_value(cause, state):
        return NotStorable()
    for said, table in ((name, _SQLITE), (state, _POSTGRES)):
        for beginning, meaning in table:
            if said is not None and said.startswith(beginning):
                return _said(meaning)
    known = name or state or isinstance(cause, SQLAlchemyError) or type(cause).__name__ != "OperationalError"
    return StoreUnavailable("statement" if known else "broken")  # a driver that lost its server has no code to give


def _said(meaning: Meaning) -> QuycheError:
    if meaning is None:
        return StaleRevision()
    return Crossed() if meaning == "crossed" else StoreUnavailable(meaning)


def _refused_value(cause: Exception, state: str | None) -> bool:
    """PostgreSQL's class 22: a number out of range, a zero byte; its driver refuses some before it asks."""
    return type(cause).__name__ == "DataError" if state is None else state.startswith("22")


def ended_by(cause: Exception) -> QuycheError:
    """The same for the very last word of a transaction: who loses a server then does not know what it has done."""
    known = translated(cause)
    lost = isinstance(known, StoreUnavailable) and known.trouble == "broken"
    return OutcomeUnknown() if lost and not hasattr(cause, "sqlite_errorname") else known


@contextmanager
def at_the_door() -> Iterator[None]:
    """Around reading with SQLAlchemy."""
    try:
        yield
    except (SQLAlchemyError, OverflowError, UnicodeError) as cause:
        raise translated(cause) from cause
