"""What papers and lists say of a person whose login is all that a form keeps."""

from collections.abc import Mapping

from engine.domain.calendar import local_day
from engine.domain.facts import Json, Variables
from engine.domain.keys import Login, RoleKey
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, Parameter


class DescribePeople:
    name = "people.describe"
    title_vi = "Đọc họ tên, chức vụ, đơn vị"
    title_en = "Read names, posts and units"
    inputs: Mapping[str, Parameter] = {
        "logins": required(
            "list",
            "các tên đăng nhập, thứ tự nào cũng được; null: không có ai",
            "logins in any order; null stands for nobody",
        )
    }
    outputs: Mapping[str, Parameter] = {
        "people": required(
            "list",
            "{login, name, title, role, unit, unit_name, unit_head, superior, birth_date} theo đúng thứ tự, bỏ "
            "các null; superior (cấp trên) là null khi ở ngoài cơ quan",
            "{login, name, title, role, unit, unit_name, unit_head, superior, birth_date} in the same order, "
            "without the nulls; superior is null where it lies outside the agency",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        return {"people": [described(desk, login) for login in Inputs(inputs).logins("logins")]}


class DescribeUnits:
    name = "people.units"
    title_vi = "Đọc tên, người đứng đầu của đơn vị"
    title_en = "Read names and heads of units"
    inputs: Mapping[str, Parameter] = {
        "units": required(
            "list", "các mã, thứ tự nào cũng được; null: không có", "keys in any order; null stands for none"
        )
    }
    outputs: Mapping[str, Parameter] = {
        "units": required(
            "list",
            "{unit, name, head, leader} theo đúng thứ tự: đơn vị, tên, tên đăng nhập của người đứng đầu và "
            "lãnh đạo phụ trách",
            "{unit, name, head, leader} in the same order: logins of head and leader in charge",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        return {"units": [_unit(desk, key) for key in Inputs(inputs).texts("units")]}


def _unit(desk: Desk, key: str) -> Json:
    """A unit of the chart of today; NotFound for any other."""
    on = local_day(desk.at)
    return {
        "unit": desk.organisation.unit(key).key,
        "name": desk.organisation.unit(key).name_vi,
        "head": desk.organisation.unit_head(key, on),
        "leader": desk.organisation.leader_in_charge(key, on),
    }


class PeopleOfRoles:
    name = "people.of_roles"
    title_vi = "Tìm người giữ các vai trò"
    title_en = "Find who stands behind roles"
    inputs: Mapping[str, Parameter] = {
        "roles": required(
            "list",
            "mã vai trò: unit_head, clerk, verifier; null: không có",
            "role keys: unit_head, clerk, verifier; null stands for none",
        ),
        "unit": optional(
            "string",
            "mã đơn vị có các vai trò đó; mặc định: Văn phòng",
            "key of the unit whose roles are meant; default: the Office",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "people": required(
            "context",
            "mã vai trò -> các tên đăng nhập theo thứ bậc; rỗng nếu khuyết hoặc ở ngoài cơ quan",
            "role key -> logins in order of rank; empty if it is vacant or outside",
        ),
        "bodies": required(
            "context",
            'mã vai trò -> tập thể được ký thay mặt, theo cách gọi của cơ quan: "Đảng ủy"; null nếu không có',
            'role key -> the collective signed for, as the agency calls it: "Đảng ủy"; null where there is none',
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given, on = Inputs(inputs), local_day(desk.at)
        unit = given.maybe_text("unit") or desk.organisation.office_of(desk.case.agency, on).key
        found: dict[str, Json] = {
            role: list(desk.organisation.resolve(RoleKey(role), desk.case.agency, unit, on).people)
            for role in given.texts("roles")
        }
        return {"people": found, "bodies": {role: _body(desk, RoleKey(role)) for role in given.texts("roles")}}


def _body(desk: Desk, role: RoleKey) -> Json:
    """Of the first post that has the role; seals write it in capitals, sentences do not."""
    on = local_day(desk.at)
    posts = (one for one in desk.organisation.positions if one.agency == desk.case.agency and one.holds_on(on))
    called = next((one.body_vi for one in posts if role in one.roles and one.body_vi and not one.external), None)
    return called.capitalize() if called else None


class PeopleUnder:
    name = "people.under"
    title_vi = "Tìm cấp dưới của một người"
    title_en = "Find whom somebody directs"
    inputs: Mapping[str, Parameter] = {
        "logins": required("list", "các tên đăng nhập; null: không có ai", "logins; null stands for nobody")
    }
    outputs: Mapping[str, Parameter] = {
        "people": required(
            "list",
            "người của các đơn vị họ đứng đầu, trừ chính họ; người đứng đầu cơ quan: không có ai",
            "members of the units they head, without themselves; of the agency's head nobody",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        on, organisation = local_day(desk.at), desk.organisation
        heads = Inputs(inputs).logins("logins")
        led = [
            unit.key
            for unit in organisation.units_of(desk.case.agency, on)
            if unit.mode != "leadership" and organisation.unit_head(unit.key, on) in heads
        ]
        found = dict.fromkeys(one for unit in led for one in organisation.members_of(unit, on) if one not in heads)
        return {"people": list(found)}


def described(desk: Desk, login: Login) -> dict[str, Json]:
    """What lists say of a person today. Raises NotFound for a login nobody has."""
    on = local_day(desk.at)
    person, unit = desk.organisation.person(login), desk.organisation.unit_of(login, on)
    post = desk.organisation.main_appointment(login, on)
    return {
        "login": login,
        "name": person.name,
        "title": desk.organisation.title(post, on) or None,
        "role": desk.organisation.role_of(login, on),
        "unit": unit.key if unit else None,
        "unit_name": unit.name_vi if unit else None,
        "unit_head": desk.organisation.unit_head(unit.key, on) if unit else None,
        "superior": desk.organisation.next_up(login, on).person,
        "birth_date": person.birth_date.isoformat(),
    }
