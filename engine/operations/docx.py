"""From a .docx template and values to the bytes of a paper; the only door to docxtpl.

Templates come from deployed procedures and values from people, so the template language is sandboxed, every value is
escaped, and a name the values do not have is an error instead of a gap. The same template, values and instant give
the same bytes.
"""

import io
import re
import unicodedata
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final

from docx.opc.exceptions import OpcError
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, meta, nodes
from jinja2.exceptions import SecurityError, TemplateError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from engine.domain.errors import Failed
from engine.domain.facts import Json
from engine.operations.inputs import as_date
from engine.ports import Template

ZIP_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  #: the earliest time a zip can hold
TAG: Final = re.compile(r"<[^>]*>")
PLACEHOLDER: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
LINE_SIGNS: Final = "\n\t"  #: the only control signs with a meaning in a paper
FEBRUARY: Final = 2


class TemplateUnreadable(Failed):
    code = "template-unreadable"
    vi = "Mẫu văn bản “{template}” không phải là tệp .docx đọc được."
    en = 'The template "{template}" is no readable .docx file.'


class TemplateBroken(Failed):
    code = "template-broken"
    vi = "Mẫu văn bản “{template}” có lỗi: {reason}"
    en = 'The template "{template}" has an error: {reason}'


class ValueMissing(Failed):
    code = "template-value-missing"
    vi = "Mẫu văn bản “{template}” cần giá trị chưa có: {reason}"
    en = 'The template "{template}" needs a value that is missing: {reason}'


def render(name: str, template: bytes, values: Mapping[str, Json], *, title: str, author: str, at: datetime) -> bytes:
    """Raises TemplateUnreadable, TemplateBroken, ValueMissing."""
    paper = DocxTemplate(io.BytesIO(template))
    try:
        paper.init_docx()
    except (OpcError, zipfile.BadZipFile, KeyError, ValueError) as cause:
        raise TemplateUnreadable(template=name) from cause
    try:
        paper.render(_printable(values), environment(), autoescape=True)
    except (UndefinedError, SecurityError) as cause:
        refusal = ValueMissing if isinstance(cause, UndefinedError) else TemplateBroken
        raise refusal(template=name, reason=cause.message) from cause
    except (TemplateError, TypeError, ValueError, ArithmeticError) as cause:
        raise TemplateBroken(template=name, reason=str(cause)) from cause
    _sign_properties(paper, title, author, at)
    written = io.BytesIO()
    paper.save(written)
    return _without_clock(written.getvalue())


def read_template(name: str, content: bytes) -> Template:
    """What a template asks for. Raises TemplateUnreadable, TemplateBroken."""
    paper = DocxTemplate(io.BytesIO(content))
    try:
        paper.init_docx()
    except (OpcError, zipfile.BadZipFile, KeyError, ValueError) as cause:
        raise TemplateUnreadable(template=name) from cause
    xml = paper.patch_xml(paper.get_xml())
    try:
        read = environment().parse(xml)
    except TemplateError as cause:
        raise TemplateBroken(template=name, reason=_mistake(cause, xml)) from cause
    optional = {
        one.node.name
        for one in read.find_all(nodes.Filter)
        if one.name == "default" and isinstance(one.node, nodes.Name)
    }
    return Template(names=frozenset(meta.find_undeclared_variables(read) - optional), text=TAG.sub("", xml))


def _mistake(cause: TemplateError, xml: str) -> str:
    """With the placeholder in which it is."""
    line = getattr(cause, "lineno", None)
    lines = xml.splitlines()
    around = PLACEHOLDER.findall(TAG.sub("", lines[line - 1])) if line and line <= len(lines) else []
    broken = [one for one in around if _unreadable(one)]
    return f"{cause} – {broken[0]}" if broken else str(cause)


def _unreadable(placeholder: str) -> bool:
    if not placeholder.startswith("{{"):
        return False
    try:
        environment().parse(placeholder)
    except TemplateError:
        return True
    return False


def environment() -> ImmutableSandboxedEnvironment:
    """What templates may do: read values, repeat, choose, and write dates and numbers as papers do."""
    env = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined, finalize=_as_written)
    env.filters = {name: env.filters[name] for name in ("default", "join", "length", "lower", "upper", "trim")}
    env.filters |= {"day": short_day, "long_day": long_day, "number": _as_written, "money": money}
    env.globals = {}
    return env


def short_day(value: object) -> str:
    """2024-06-06 as 06/06/2024; an instant as its day."""
    day = _day(value)
    return day.strftime("%d/%m/%Y")


def long_day(value: object) -> str:
    """As Decree 30/2020 dates a paper: days below 10 and months 1 and 2 with a leading zero."""
    day = _day(value)
    month = f"{day.month:02d}" if day.month <= FEBRUARY else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def money(value: object) -> str:
    """1200000 as 1.200.000; nothing as 0."""
    amount = Decimal(str(value or 0)).to_integral_value()
    return f"{amount:,}".replace(",", ".")


def _day(value: object) -> date:
    if isinstance(value, date):
        return value
    day = as_date(value[:10]) if isinstance(value, str) else None
    if day is None:
        raise ValueError(f"{value!r} is no date")
    return day


def _as_written(value: object) -> object:
    """Nothing as nothing, 1.5 as 1,5."""
    if value is None:
        return ""
    if isinstance(value, float | Decimal):
        number = Decimal(str(value)).normalize()
        return f"{number:f}".replace(".", ",")
    return value


def _printable(value: Json | Mapping[str, Json]) -> Json:
    """Without signs that no XML document may hold."""
    if isinstance(value, str):
        return "".join(sign for sign in value if sign in LINE_SIGNS or not _forbidden(sign))
    if isinstance(value, Mapping):
        return {name: _printable(item) for name, item in value.items()}
    return [_printable(item) for item in value] if isinstance(value, list | tuple) else value


def _forbidden(sign: str) -> bool:
    """Control signs, half pairs and U+FFFE, U+FFFF: Word would call the whole file damaged."""
    return unicodedata.category(sign) in ("Cc", "Cs") or sign in "\ufffe\uffff"


def _sign_properties(paper: DocxTemplate, title: str, author: str, at: datetime) -> None:
    written = at.astimezone(UTC).replace(tzinfo=None, microsecond=0)  # the format knows only UTC without a zone
    properties = paper.core_properties
    properties.title, properties.author, properties.last_modified_by = title, author, author
    properties.created = properties.modified = written
    properties.revision = 1


def _without_clock(package: bytes) -> bytes:
    """The same parts in the same order, without the time and the machine of packing."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, date_time=ZIP_EPOCH)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 3
            new.writestr(part, old.read(name))
    return packed.getvalue()
