"""The sealed author of a letter: released where the law does not hide them, told what concerns them, never shown."""

from collections.abc import Mapping
from typing import Final, cast, get_args

from engine.domain.calendar import local_day
from engine.domain.errors import Refused
from engine.domain.facts import Variables
from engine.domain.instances import Secrecy
from engine.domain.keys import InstanceKey
from engine.domain.sealed import Right
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, Parameter

OPEN_KINDS: Final = ("petition", "complaint", "complaint_disc")  #: of letters whose author the other party knows
LEVELS: Final = get_args(Secrecy)
#: what `case.restrict` calls a right -> that right
RIGHTS: Final[Mapping[str, Right]] = {
    "readers": "reads", "identity": "identity", "barred": "barred", "releases": "releases",
}  # fmt: skip


class IdentityStaysSealed(Refused):
    code = "identity-stays-sealed"
    vi = "Danh tính người gửi chỉ được đưa vào hồ sơ khiếu nại, kiến nghị; hồ sơ “{kind}” luôn giữ kín."
    en = 'The author enters the case of a complaint or a petition only; in "{kind}" they stay sealed.'


class ReleaseIdentity:
    name = "identity.release"
    title_vi = "Đưa thông tin người khiếu nại, kiến nghị vào hồ sơ"
    title_en = "Bring the author of a complaint or petition into the case"
    inputs: Mapping[str, Parameter] = {
        "kind": required(
            "string",
            f"loại đơn: {', '.join(OPEN_KINDS)}; loại khác bị từ chối",
            f"{', '.join(OPEN_KINDS)}; else it is refused",
        )
    }
    outputs: Mapping[str, Parameter] = {
        "author": required("context", "mọi ô được niêm phong, theo mã ô", "every sealed field by its key")
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        kind = Inputs(inputs).text("kind")
        if kind not in OPEN_KINDS:
            raise IdentityStaysSealed(kind=kind)
        return {"author": dict(desk.author.released(desk.at))}


class TellAuthor:
    name = "identity.tell"
    title_vi = "Báo người gửi đơn qua kênh giữ kín"
    title_en = "Tell the sealed author"
    inputs: Mapping[str, Parameter] = {
        "subject": required("string", "tiêu đề, một dòng", "one line"),
        "text": required(
            "string", "điều cần báo; chỉ người gửi đọc được", "what there is to know; nobody but the author can read it"
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "told": required(
            "boolean", "false: hồ sơ này không có người gửi được niêm phong", "false: nobody is sealed in this case"
        ),
        "sealed": optional(
            "list",
            "điều diễn biến ghi lại: lời cam kết và mã băm của bản mã hóa",
            "what the history says of it: a commitment, and the hash of the ciphertext",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        sealed = desk.author.tell(given.text("subject"), given.text("text"), desk.at)
        return {"told": sealed is not None, "sealed": sealed}


class TakeIdentity:
    name = "identity.take"
    title_vi = "Nhận danh tính niêm phong từ đơn đã tách"
    title_en = "Take over what is sealed of the letter this case was split from"
    inputs: Mapping[str, Parameter] = {
        "from_case": optional(
            "string", "mã hồ sơ đó; null = không có gì để nhận", "key of that case; null = nothing to take"
        )
    }
    outputs: Mapping[str, Parameter] = {
        "taken": required("boolean", "có gì được nhận hay không", "whether something was"),
        "sealed": optional("list", "điều diễn biến ghi lại", "what the history says of it"),
        "files": optional("list", "các tệp của đơn, theo mã và mã băm", "files of the letter, by id and hash"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        if not given.has("from_case"):
            return {"taken": False}
        said = desk.author.pass_on(InstanceKey(int(given.text("from_case"))), desk.at)
        return {"taken": said is not None, **(said or {})}


class RestrictCase:
    name = "case.restrict"
    title_vi = "Đặt mức bảo mật, người được xem"
    title_en = "Say who may look into the case"
    inputs: Mapping[str, Parameter] = {
        "secrecy": optional(
            "string", f"mức bảo mật: {', '.join(LEVELS)}; null: giữ nguyên", f"{', '.join(LEVELS)}; null leaves it"
        ),
        "readers": optional(
            "list",
            "tên đăng nhập của những người được xem; null: giữ nguyên",
            "logins who may read it; null leaves them",
        ),
        "identity": optional(
            "list",
            "tên đăng nhập của những người được mở danh tính; null: giữ nguyên",
            "logins who may open the sealed author; null leaves them",
        ),
        "barred": optional(
            "list",
            "tên đăng nhập của những người không được thấy, được giao gì, ngay lập tức; null: giữ nguyên",
            "logins who see and get nothing of it, at once; null leaves them",
        ),
        "also_barred": optional(
            "list",
            "tên đăng nhập của những người bị chặn thêm; những người bị chặn trước vẫn bị chặn",
            "logins barred beside those who are already",
        ),
        "releases": optional(
            "list",
            "tên đăng nhập của những người phải hỏi trước khi xử lý người gửi được niêm phong; null: giữ nguyên",
            "logins to be asked before a measure against the sealed author; null leaves them",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "barred": required(
            "list", "tên đăng nhập của những người bị chặn, như đã nêu", "logins barred by this, as given"
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        if given.has("secrecy"):
            desk.cases.keep_from(cast("Secrecy", given.one_of("secrecy", LEVELS)))
        for name, right in RIGHTS.items():
            if given.has(name):
                desk.cases.give(right, given.logins(name))
        if given.has("also_barred"):
            desk.cases.bar(given.logins("also_barred"))
        return {"barred": list(given.logins("barred"))}


class AskRelease:
    name = "identity.release_needed"
    title_vi = "Hỏi có phải chờ người có thẩm quyền không"
    title_en = "Ask whether somebody has to release a measure against a person"
    inputs: Mapping[str, Parameter] = {
        "person": required("string", "tên đăng nhập của người bị xử lý", "login of whom the measure is about")
    }
    outputs: Mapping[str, Parameter] = {
        "reviewers": required(
            "list",
            "tên đăng nhập, một trong số họ phải cho phép; rỗng: không ai. Không nói vì sao",
            "logins, one of whom must release it; empty: nobody. Why is not said",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        return {"reviewers": list(desk.author.releasing(Inputs(inputs).login("person"), desk.at))}


class SeeSimilar:
    name = "identity.similar"
    title_vi = "Tìm đơn trùng"
    title_en = "Find letters that say the same"
    inputs: Mapping[str, Parameter] = {
        "target": optional(
            "string", "tên đăng nhập của người bị nói đến trong đơn", "login of whom the letter is about"
        )
    }
    outputs: Mapping[str, Parameter] = {
        "codes": required(
            "list",
            "các đơn khác đang giải quyết: trùng lời, hoặc về cùng một người",
            "of other letters under way: with the same words, or about the same person",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        return {"codes": list(desk.author.similar(Inputs(inputs).maybe_login("target")))}


class JoinLetter:
    name = "identity.join"
    title_vi = "Nhập đơn vào đơn đang giải quyết"
    title_en = "Settle a letter together with another"
    inputs: Mapping[str, Parameter] = {
        "code": required(
            "string", 'mã của đơn được nhập vào: "TC-2024-0001"', 'of the letter it is joined to: "TC-2024-0001"'
        )
    }
    outputs: Mapping[str, Parameter] = {
        "people": required("list", "tên đăng nhập của những người giải quyết đơn đó", "logins: who settles that letter")
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        return {"people": list(desk.author.join(Inputs(inputs).text("code")))}


class SeeLetters:
    name = "identity.letters"
    title_vi = "Đọc các đơn giải quyết chung"
    title_en = "Read which letters are settled together"
    inputs: Mapping[str, Parameter] = {}
    outputs: Mapping[str, Parameter] = {
        "letters": required(
            "list",
            "đơn của hồ sơ này trước, rồi các đơn nhập vào: `value`, `label` là mã đơn, `case` là mã hồ sơ",
            "that of this case first, then those joined: `value` and `label` say its number, `case` its case",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        return {"letters": [{"value": code, "label": code, "case": str(key)} for code, key in desk.author.letters()]}


class FindLetter:
    name = "identity.find"
    title_vi = "Tìm đơn theo mã, đang hoặc đã giải quyết"
    title_en = "Find a letter by its number, under way or settled"
    inputs: Mapping[str, Parameter] = {
        "code": required("string", 'mã đơn: "TC-2024-0001"', 'its number: "TC-2024-0001"')
    }
    outputs: Mapping[str, Parameter] = {
        "case": optional(
            "string", "mã hồ sơ của đơn; null: không có đơn này", "its case; null: there is no such letter"
        ),
        "running": required("boolean", "hồ sơ của đơn chưa kết thúc", "its case has not ended"),
        "settled": required(
            "boolean",
            "tố cáo được giải quyết ở đây, kết thúc chưa quá mười hai tháng",
            "a denunciation settled here that ended less than twelve months ago",
        ),
        "closed_on": optional(
            "date", "ngày hồ sơ của đơn kết thúc; null: chưa", "the day its case ended; null: it has not"
        ),
        "people": required("list", "tên đăng nhập của những người giải quyết", "logins: who settles it"),
        "barred": required("list", "tên đăng nhập của những người bị chặn", "logins: whom it is kept from"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        found = desk.author.find(Inputs(inputs).text("code"), desk.at)
        if found is None:
            return {"case": None, "running": False, "settled": False, "closed_on": None, "people": [], "barred": []}
        return {
            "case": str(found.case),
            "running": found.running,
            "settled": found.guarded and not found.running,
            "closed_on": None if found.ended_at is None else local_day(found.ended_at).isoformat(),
            "people": list(found.handlers),
            "barred": list(found.barred),
        }


class BarElsewhere:
    name = "case.bar_elsewhere"
    title_vi = "Rút việc của người bị tố cáo ở hồ sơ khác"
    title_en = "Take the tasks of a denounced person in other cases away"
    inputs: Mapping[str, Parameter] = {
        "person": optional(
            "string", "tên đăng nhập; null = không phải người của cơ quan", "login; null = nobody of the agency"
        )
    }
    outputs: Mapping[str, Parameter] = {}

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        person = Inputs(inputs).maybe_login("person")
        if person is not None:
            desk.cases.bar_elsewhere(person)
        return {}
