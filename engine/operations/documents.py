"""Papers: rendered from the procedure's template, signed by the form in force, fixed to the case."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from typing import Final, cast, get_args

from engine.domain.authority import CaseView
from engine.domain.calendar import local_day
from engine.domain.errors import BusinessError, Invalid
from engine.domain.facts import Json, Variables
from engine.domain.keys import RoleKey
from engine.domain.papers import OWN_NAMES
from engine.domain.people import Header, Style
from engine.domain.signing import (
    PARTY_COMMITTEE,
    PREFIX,
    Body,
    DocumentClass,
    MayNotSign,
    SignatureBlock,
    Signing,
    party_body,
    sign,
)
from engine.operations.inputs import Inputs, case_key, optional, required
from engine.operations.rules import DeskTables, case_view
from engine.ports import Desk, IssuedDocument, Parameter, Template

DOCX: Final = "engine.operations.docx"  #: loaded with the first paper: the library behind it costs a tenth of a start
DRAFTING: Final = "engine.operations.drafting"
MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PAPERS: Final = get_args(DocumentClass)
ENDING: Final = ".docx"
MAX_NAME: Final = 150
KEPT: Final = 64  #: templates that have been read: a package is judged after each stroke
REPLACED: Final = "Thay bằng bản lập sau trong hồ sơ"  #: what stands beside a paper that a later one replaces


class NameTaken(Invalid):
    code = "document-name-taken"
    vi = "Dữ liệu của văn bản không được dùng tên “{name}”: tên này do hệ thống điền."
    en = 'The values of a paper may not use the name "{name}": the system fills it in.'


class NoFileName(Invalid):
    code = "no-file-name"
    vi = "“{name}” không phải là tên tệp {ending} (không dùng / \\ : và ký tự điều khiển)."
    en = '"{name}" is no name of a {ending} file (no / \\ : or control signs).'


#: of who signs what: the inputs that the signing form asks for
SIGNING: Final[Mapping[str, Parameter]] = {
    "signer": optional(
        "string",
        "tên đăng nhập của người ký; null = văn bản không có chữ ký của cơ quan",
        "login of who signs; null = the paper has no signature of the agency",
    ),
    "doc_class": optional(
        "string", f"thể thức văn bản: {', '.join(PAPERS)}; mặc định agency", f"{', '.join(PAPERS)}; default agency"
    ),
    "in_place_of": optional(
        "string",
        "tên đăng nhập của người vắng mà người ký quyết định thay",
        "login of the absent person in whose place the signer decided",
    ),
    "paper": optional(
        "string",
        "loại văn bản trong danh mục văn bản thường xuyên của chức vụ",
        "kind of paper in the position's list of routine papers",
    ),
    "approves": optional(
        "boolean",
        "false: văn bản không cho người đề nghị quyền lợi gì nên họ được ký; mặc định true",
        "false: it grants whose case it is nothing, so they may sign; default true",
    ),
    "unit": optional(
        "string",
        "mã đơn vị có việc này (lĩnh vực cấp phó phụ trách); mặc định: đơn vị của người đề nghị",
        "key of the unit whose matter it is (a deputy's field); default: whose case it is",
    ),
    "body": optional(
        "string",
        "mã vai trò của tập thể ban hành, được ký thay mặt: trade_union, party_committee",
        "role key of the collective that issues it and is signed for: trade_union, party_committee",
    ),
}
GATE_MISSING: Final = "GATE_MISSING"
NO_SIGNER: Final = "NO_SIGNER"
NO_GATE: Final = "Chưa có kết luận của tập thể lãnh đạo nên chưa ban hành được"


class RenderDocument:
    name = "document.render"
    title_vi = "Lập văn bản từ mẫu"
    title_en = "Make a paper from a template"
    inputs: Mapping[str, Parameter] = {
        "template": required(
            "string", "tệp mẫu trong thư mục văn bản của quy trình", "file in the documents folder of the procedure"
        ),
        "title": required("string", 'tên văn bản: "Giấy nghỉ phép"', 'name of the paper: "Giấy nghỉ phép"'),
        "file_name": required(
            "string", 'tên tệp có đuôi .docx: "giay-nghi-phep-12.docx"', 'ends in .docx: "giay-nghi-phep-12.docx"'
        ),
        "number": optional(
            "string",
            'như in trên văn bản: "12/GNP-STTTT"; null = văn bản không có số',
            'as printed: "12/GNP-STTTT"; null = the paper has none',
        ),
        "data": optional(
            "context",
            "giá trị điền vào mẫu; nơi ban hành, chữ ký, địa danh và ngày tháng tự thêm",
            "values of the template; issuer, signature and place_and_date are added",
        ),
        **SIGNING,
        "replaces": optional(
            "boolean",
            "true: bản không số, cùng tên, lập trước đó trong hồ sơ được bản này thay; mặc định false",
            "true: earlier papers of the case with this title and no number are replaced by it; default false",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "document": required(
            "context",
            '{name, title, number, sha256}: tên tệp, tên văn bản, số, mã băm; chạy thử thì sha256 là ""',
            '{name, title, number, sha256}; sha256 is "" in a trial',
        ),
        "signature": optional(
            "context",
            "{form, lines, name, row, delegation}: hình thức ký, các dòng chữ ký, họ tên, căn cứ, ủy quyền; "
            "null khi không có người ký",
            "{form, lines, name, row, delegation}; null without signer",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        _check_names(given)
        block = _block(desk, given) if given.has("signer") else None
        signature = _signature(block)
        document = _unrendered(given)
        if not desk.trial:
            content = _content(desk, given, block)
            document = replace(document, content=content, sha256=hashlib.sha256(content).hexdigest())
            if given.flag("replaces", False):
                desk.documents.supersede(document.title, REPLACED)
            desk.documents.issue(document)
        return {"document": described(document), "signature": signature}


class GuardDocument:
    name = "document.guard"
    title_vi = "Xét điều kiện ban hành, thẩm quyền ký"
    title_en = "See whether a paper may be issued"
    inputs: Mapping[str, Parameter] = {
        "gate_required": optional(
            "boolean",
            f"true: phải có ý kiến của tập thể lãnh đạo; chưa có thì lỗi nghiệp vụ {GATE_MISSING}",
            f"true: the collective leadership has to have concluded; else the business error {GATE_MISSING}",
        ),
        "gate_result": optional("any", "kết luận của tập thể; null = chưa có", "what it concluded; null = nothing yet"),
        **SIGNING,
    }
    outputs: Mapping[str, Parameter] = {
        "signature": optional(
            "context",
            f"như của document.render; null khi chưa biết người ký; không được ký thì lỗi nghiệp vụ {NO_SIGNER}",
            f"as of document.render; null while nobody is named; who may not sign is the business error {NO_SIGNER}",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        if given.flag("gate_required", False) and not given.has("gate_result"):
            raise BusinessError(GATE_MISSING, NO_GATE, {"why": NO_GATE})
        if not given.has("signer"):
            return {"signature": None}
        try:
            return {"signature": _signature(_block(desk, given))}
        except MayNotSign as no:
            raise BusinessError(NO_SIGNER, no.text("vi"), {"why": no.text("vi")}) from no


class WithdrawDocument:
    name = "document.withdraw"
    title_vi = "Thu hồi văn bản đã ban hành"
    title_en = "Withdraw an issued paper"
    inputs: Mapping[str, Parameter] = {
        "number": optional(
            "string",
            "như in trên văn bản; null = không có văn bản, không thu hồi gì",
            "as printed; null = there was no paper, nothing is withdrawn",
        ),
        "all": optional(
            "boolean",
            "mọi văn bản có số của hồ sơ còn hiệu lực; mặc định false",
            "every numbered paper of the case that still holds; default false",
        ),
        "of_case": optional(
            "any",
            "mã hồ sơ của các văn bản; mặc định: hồ sơ này",
            "key of the case whose papers they are; default: this case",
        ),
        "changes": optional(
            "string",
            "mã quy trình thay đổi: cả văn bản cùng tên mà hồ sơ của quy trình đó, tiếp theo of_case, đã lập thay; "
            "hồ sơ có lịch vắng riêng thì không",
            "id of a procedure that changes cases: also the papers of the same title that its cases, which follow from "
            "of_case, made in place of them; not of a case with an absence of its own",
        ),
        "reason": required(
            "string",
            "lý do; ghi bên văn bản, văn bản vẫn ở trong hồ sơ",
            "why; stands beside the paper, which stays in the case",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "withdrawn": required(
            "number", "số văn bản; số của chúng không dùng lại", "how many papers; their number is not reused"
        ),
        "numbers": optional(
            "string",
            'những văn bản nào: "01/GNP-STTTT, 02/QĐ-STTTT"; null = không có',
            'which: "01/GNP-STTTT, 02/QĐ-STTTT"; null = none',
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        case = case_key(given, "of_case") if given.has("of_case") else None
        named = [given.text("number")] if given.maybe_text("number") else []
        changes = given.maybe_text("changes")
        papers = [(case, one) for one in (desk.documents.in_force(case) if given.flag("all", False) else named)]
        papers += desk.documents.in_place(case, changes) if case and changes else ()
        gone = [(one, desk.documents.withdraw(one, given.text("reason"), of)) for of, one in papers]
        told = ", ".join(number for number, count in gone if count)
        return {"withdrawn": sum(count for _, count in gone), "numbers": told or None}


def _check_names(given: Inputs) -> None:
    """Refused before anything is looked up, so that a designer sees it in a dry run, too."""
    named(given, ENDING)
    for taken in OWN_NAMES:
        if taken in given.context("data"):
            raise NameTaken(place=f"data.{taken}", name=taken)


def named(given: Inputs, ending: str) -> str:
    """The file name that was asked for. Raises NoFileName."""
    name = given.text("file_name")
    if not name.endswith(ending) or len(name) > MAX_NAME or not name.isprintable() or set(name) & set('/\\:*?"<>|'):
        raise NoFileName(place="file_name", name=name, ending=ending)
    return name


def _block(desk: Desk, given: Inputs) -> SignatureBlock:
    body = given.maybe_text("body")
    signing = Signing(
        signer=given.login("signer"),
        doc_class=cast("DocumentClass", given.one_of("doc_class", PAPERS, "agency")),
        case=_matter(desk, given),
        at=desk.at,
        approves=given.flag("approves", True),
        document=given.text("paper", ""),
        in_place_of=given.maybe_login("in_place_of"),
        body=RoleKey(body) if body else None,
    )
    return sign(signing, desk.organisation, DeskTables(desk))


def _matter(desk: Desk, given: Inputs) -> CaseView:
    case = case_view(desk, desk.case.initiator)
    return replace(case, unit=given.text("unit", case.unit))


def _content(desk: Desk, given: Inputs, block: SignatureBlock | None) -> bytes:
    docx = import_module(DOCX)
    agency, today = desk.case.agency, local_day(desk.at)
    header = desk.organisation.header(agency, today)
    style = desk.organisation.agency(agency).style
    body = party_body(desk.organisation, agency, today) if _of_party(given, block) else None
    issuer = _issuer(header, style, desk.organisation.office_of(agency, today).name_vi, body)
    values: dict[str, Json] = {
        **given.context("data"),
        "issuer": issuer,
        "place_and_date": f"{header.place}, {docx.long_day(today)}",
        "number": given.maybe_text("number"),
        "title": given.text("title"),
        "signature": _signature(block),
        "case": {"no": desk.case.case_no, "title": desk.case.title, "process": desk.case.process_name},
    }
    name = given.text("template")
    template = desk.documents.template(name)
    made: bytes = docx.render(name, template, values, title=given.text("title"), author=header.title_vi, at=desk.at)
    return made


def _of_party(given: Inputs, block: SignatureBlock | None) -> bool:
    """A paper of the Party committee: signed on its behalf, or made under its name and signed by nobody for it."""
    if block:
        return block.lines[0].startswith(PREFIX["party"]["TM"])
    return given.maybe_text("body") == PARTY_COMMITTEE


def _issuer(header: Header, style: Style, office: str, body: Body | None) -> Json:
    """``style`` chooses between the layouts of state and Party papers; ``office``: what the agency calls its own;
    ``body``: whether a committee inside the agency issues it."""
    return {
        "body": body is not None,
        "parent": body.parent if body else header.parent_vi,
        "name": body.name if body else header.name_vi,
        "title": header.title_vi,
        "place": header.place,
        "symbol": body.symbol if body else header.symbol,
        "style": body.style if body else style,
        "office": office,
    }


def _signature(block: SignatureBlock | None) -> Json:
    if block is None:
        return None
    return {
        "form": block.form,
        "lines": list(block.lines),
        "name": block.name,
        "row": block.row,
        "delegation": block.delegation,
    }


def _unrendered(given: Inputs) -> IssuedDocument:
    return IssuedDocument(
        name=given.text("file_name"),
        title=given.text("title"),
        number=given.maybe_text("number"),
        media_type=MEDIA_TYPE,
        content=b"",
        sha256="",
    )


@lru_cache(maxsize=KEPT)
def read_template(name: str, content: bytes) -> Template:
    """What a .docx template asks for; the library behind it is loaded with the first one. Raises Failed."""
    read: Template = import_module(DOCX).read_template(name, content)
    return read


def empty_paper(title: str) -> bytes:
    """A template by Decree 30 to begin from."""
    made: bytes = import_module(DRAFTING).empty_paper(title)
    return made


def described(document: IssuedDocument) -> Json:
    """What a case keeps of a paper: where it is found, and its digest."""
    return {
        "name": document.name,
        "title": document.title,
        "number": document.number,
        "sha256": document.sha256,
    }
