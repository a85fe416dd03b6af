"""What is found in the files of a procedure, each with the file it is in; and what persons' steps lack (I-3)."""

from engine.commands.tools import Tools
from engine.domain.advice import Advice
from engine.domain.errors import Invalid, InvalidInput
from engine.ports import Transaction
from engine.ports.designs import Files


class InFile(Invalid):
    """A finding, with the file it is in."""

    code = "in-file"
    vi = "{file}: {text_vi}"
    en = "{file}: {text_en}"


def fault_in(name: str, found: Invalid) -> InFile:
    """A fault, said with its file and, for its page of help, its rule."""
    return InFile(place=found.place, file=name, rule=found.code, text_vi=found.text("vi"), text_en=found.text("en"))


def advice_in(name: str, one: Advice) -> InFile:
    """A "warning" keeps nothing; a "gap" keeps the files from coming into force."""
    level = "gap" if one.rule.gap else "warning"
    return InFile(
        place=one.place, file=name, rule=one.rule.code, level=level, text_vi=one.text("vi"), text_en=one.text("en")
    )


def gaps(tools: Tools, tx: Transaction, folder: str, files: Files) -> tuple[InFile, ...]:
    """Where a person's step does not say who, until when or with what result (context.md I-3)."""
    found = tools.adviser.gaps(files, elsewhere(tools, tx, folder))
    return tuple(advice_in(name, one) for name, one in found)


def check_gaps(tools: Tools, tx: Transaction, folder: str, files: Files) -> None:
    """Raises InvalidInput with all of them."""
    if found := gaps(tools, tx, folder, files):
        raise InvalidInput(found)


def elsewhere(tools: Tools, tx: Transaction, folder: str) -> Files:
    """Diagrams, tables and forms in force of every other procedure; read again only after a deployment."""
    found: list[tuple[str, bytes]] = []
    for other in tx.designs.folders():
        if other != folder:
            found += tools.models_of(tx, other)
    return tuple(found)
