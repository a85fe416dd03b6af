"""What sentences about files mean: somebody adds one to a field of a form, and somebody opens it."""

import io
from typing import Any, Final

from engine.commands.upload_file import UploadFile
from engine.domain.errors import NotFound
from engine.domain.keys import Login
from engine.queries.attachments import AskAttachment
from engine.queries.start import AskStart
from engine.rehearsal import forms
from engine.rehearsal.cases import process_of
from engine.rehearsal.expecting import not_as_told, same
from engine.rehearsal.town import Town
from engine.rehearsal.vocabulary import Table, step

PAPER: Final = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"  #: the smallest scan


def adds(town: Town, who: Login, place: str, form: Any, label: str, name: str) -> None:
    """To the field of this label. It goes along with the next form that this person sends."""
    field = next((one for one in forms.fields_of(form) if forms.label_of(one) == label), None)
    if field is None:
        raise not_as_told(f"trường “{label}”", [forms.label_of(one) for one in forms.fields_of(form)])
    upload = UploadFile(
        actor=town.actor(who), place=place, field=str(field["id"]), name=name, content=io.BytesIO(PAPER)
    )
    town.uploaded.setdefault(who, {}).setdefault(str(field["key"]), []).append(town.office.do(upload))


def opens(town: Town, who: Login, name: str) -> bool:
    """Raises NotAsTold for a file that the case has not."""
    rows = town.shown().attachments
    found = [row.id for row in rows if row.name == name]
    if not found:
        raise not_as_told(f"tệp “{name}”", [row.name for row in rows])
    try:
        town.office.ask(AskAttachment(actor=town.actor(who), instance_key=town.must_case(), file_id=found[0]))
    except NotFound:
        return False
    return True


@step("{person} thêm tệp {text} vào trường {other_text} của đơn {name}")
def _(town: Town, table: Table, *, person: Login, text: str, other_text: str, name: str) -> None:
    process = process_of(town, person, name)
    form = town.office.ask(AskStart(actor=town.actor(person), process_id=process)).form
    adds(town, person, f"start:{process}", form, other_text, text)


@step("{person} thêm tệp {text} vào trường {other_text} ở việc {name}")
def _(town: Town, table: Table, *, person: Login, text: str, other_text: str, name: str) -> None:
    view = town.task(person, None, name)
    adds(town, person, f"task:{view.row.key}", view.form, other_text, text)


@step("{person} mở được tệp {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    same(opens(town, person, text), True)


@step("{person} không mở được tệp {text}")
def _(town: Town, table: Table, person: Login, text: str) -> None:
    same(opens(town, person, text), False)
