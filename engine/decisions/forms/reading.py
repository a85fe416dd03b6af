"""A .form file read and checked at deployment: every fault at once, each with its component, reason and remedy."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from engine.decisions.feel import free_names
from engine.decisions.feel.errors import FeelError
from engine.decisions.forms import refusals
from engine.decisions.forms.components import check_shown, field_of
from engine.decisions.forms.languages import check_translations
from engine.decisions.forms.model import CONTAINERS, INPUTS, MISSING, PICTURES, Field, Form, Words
from engine.decisions.forms.paths import Claims
from engine.decisions.forms.properties import Properties
from engine.domain.errors import Invalid, InvalidInput

MAX_BYTES: Final = 1_000_000
MAX_COMPONENTS: Final = 500
MAX_LEVELS: Final = 10  #: of containers in containers
_MAX_JSON_LEVELS: Final = 60
_ID: Final = re.compile(r"[A-Za-z_][\w.-]{0,199}", re.ASCII)
_NAME: Final = re.compile(r"[A-Za-z_]\w{0,99}", re.ASCII)
_FORBIDDEN: Final = frozenset({"__proto__", "constructor", "prototype"})  #: names that JavaScript keeps for itself
_MAX_PATH: Final = 10
_READ_FORMS: Final = 1024  #: kept of this process
_KNOWN: Final = ", ".join(sorted(INPUTS | CONTAINERS | PICTURES))
_BYTES: Final = Words("byte", "bytes")
_COMPONENTS: Final = Words("thành phần", "components")
_LEVELS: Final = Words("cấp lồng nhau", "levels")
_NO_CHILDREN: Final = Words(
    "không có components: loại này không chứa thành phần khác", "no components: this type holds none"
)


@lru_cache(maxsize=_READ_FORMS)
def check_form(content: bytes) -> Form:
    """The form of a file, of the same bytes the same one; nobody changes it.

    Raises InvalidInput with everything that is wrong with it.
    """
    schema = _parsed(content)
    if schema.get("type") != "default" or not isinstance(schema.get("components"), list):
        raise InvalidInput((refusals.NotAForm(),))
    form_id = schema.get("id")
    if not isinstance(form_id, str) or not _ID.fullmatch(form_id):
        raise InvalidInput((refusals.NotAForm(),))
    reading = _Reading()
    reading.ids.add(form_id)
    fields = reading.children(schema, (), 1)
    reading.findings += _circles(fields)
    if reading.findings:
        raise InvalidInput(tuple(reading.findings))
    return Form(id=form_id, schema=schema, keys=tuple(_keys(fields, ())), fields=fields)


# ---------------------------------------------------------------- JSON


def _parsed(content: bytes) -> Mapping[str, object]:
    if len(content) > MAX_BYTES:
        raise _too_large(MAX_BYTES, _BYTES)
    try:
        text = content.decode("utf-8-sig")
        schema = json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
        if "\\u0000" in json.dumps(schema, ensure_ascii=False).encode().decode():
            raise _unreadable("có ký tự U+0000", "it holds the character U+0000")
    except RecursionError:
        raise _too_large(_MAX_JSON_LEVELS, _LEVELS) from None
    except json.JSONDecodeError as fault:
        where = {"where_vi": f" (dòng {fault.lineno}, cột {fault.colno})"}
        where["where_en"] = f" (line {fault.lineno}, column {fault.colno})"
        raise _unreadable("sai cú pháp JSON", "not the syntax of JSON", **where) from fault
    except UnicodeError as fault:
        raise _unreadable("không phải UTF-8", "not UTF-8") from fault
    except ValueError as fault:  # a whole number of thousands of digits
        raise _unreadable("có số quá lớn", "a number is too large") from fault
    if not isinstance(schema, dict):
        raise InvalidInput((refusals.NotAForm(),))
    if _levels(schema) > _MAX_JSON_LEVELS:
        raise _too_large(_MAX_JSON_LEVELS, _LEVELS)
    return schema


def _too_large(most: int, unit: Words) -> InvalidInput:
    return InvalidInput((refusals.FormTooLarge(most=most, unit_vi=unit.vi, unit_en=unit.en),))


def _unreadable(vi: str, en: str, *, where_vi: str = "", where_en: str = "") -> InvalidInput:
    finding = refusals.FormUnreadable(reason_vi=vi, reason_en=en, where_vi=where_vi, where_en=where_en)
    return InvalidInput((finding,))


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _unreadable(f"«{twice}» có hai lần trong một đối tượng", f"“{twice}” stands twice in one object")
    return found


def _constant(word: str) -> object:
    raise _unreadable(f"{word} không phải là số", f"{word} is not a number")


def _levels(value: object) -> int:
    level, count = [value], 0
    while level and count <= _MAX_JSON_LEVELS:
        level = [inner for outer in level for inner in _inside(outer)]
        count += 1
    return count


def _inside(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


# ---------------------------------------------------------------- components


@dataclass
class _Reading:
    findings: list[Invalid] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    claims: Claims = field(default_factory=Claims)
    count: int = 0

    def children(self, holder: Mapping[str, object], base: tuple[str, ...], level: int) -> tuple[Field, ...]:
        """The fields among a container's components, in order."""
        components = holder.get("components")
        if level > MAX_LEVELS:
            raise _too_large(MAX_LEVELS, _LEVELS)
        found = []
        for index, component in enumerate(components if isinstance(components, list) else []):
            self.count += 1
            if self.count > MAX_COMPONENTS:
                raise _too_large(MAX_COMPONENTS, _COMPONENTS)
            one = self._component(component, index, base, level)
            if one is not None:
                found.append(one)
        return tuple(found)

    def _component(self, component: object, index: int, base: tuple[str, ...], level: int) -> Field | None:
        if not isinstance(component, dict):
            self.findings.append(refusals.UnknownComponent(place=f"components[{index}]", kind="?", known=_KNOWN))
            return None
        kind = component.get("type")
        place = _place(component, index)
        properties = Properties(component, place, self.findings.append)
        if not isinstance(kind, str) or kind not in INPUTS | CONTAINERS | PICTURES:
            self.findings.append(refusals.UnknownComponent(place=place, kind=str(kind)[:100], known=_KNOWN))
            return None
        self._claim_id(component, place)
        check_shown(properties)
        check_translations(properties)
        if kind in CONTAINERS:
            return self._container(properties, kind, base, level)
        if component.get("components") is not None:
            properties.refuse("components", _NO_CHILDREN)
        if kind in PICTURES:
            properties.condition("conditional.hide")
            return None
        path = self._path(properties, "key")
        self._claim(properties, base + path, "key", leaf=True)
        return field_of(properties, kind, path, ())

    def _container(self, properties: Properties, kind: str, base: tuple[str, ...], level: int) -> Field:
        repeated = kind == "dynamiclist"
        has_path = properties.get("path") not in (MISSING, "")
        path = self._path(properties, "path") if repeated or has_path else ()
        self._claim(properties, base + path, "path", leaf=False, repeated=repeated)
        with self.claims.inside(base + path if repeated else None):
            children = self.children(properties.component, base + path, level + 1)
        return field_of(properties, kind, path, children)

    def _path(self, properties: Properties, name: str) -> tuple[str, ...]:
        path = tuple(properties.text(name).split("."))
        good = all(_NAME.fullmatch(step) and step not in _FORBIDDEN for step in path)
        if not good or len(path) > _MAX_PATH:
            self.findings.append(refusals.KeyWrong(place=properties.place, property=name))
            return (properties.place,)
        return path

    def _claim(
        self, properties: Properties, path: Sequence[str], name: str, *, leaf: bool, repeated: bool = False
    ) -> None:
        if path and not self.claims.claim(tuple(path), leaf=leaf, repeated=repeated):
            self.findings.append(refusals.KeyTaken(place=properties.place, key=".".join(path), property=name))

    def _claim_id(self, component: Mapping[str, object], place: str) -> None:
        own = component.get("id")
        if own is None:
            return
        if not isinstance(own, str) or not own:
            self.findings.append(
                refusals.PropertyWrong(place=place, property="id", wanted_vi="một chuỗi", wanted_en="a text")
            )
        elif own in self.ids:
            self.findings.append(refusals.IdTaken(place=own))
        else:
            self.ids.add(own)


def _place(component: Mapping[str, object], index: int) -> str:
    """How findings name a component: by key or path, else by id, else by number."""
    for name in ("key", "path", "id"):
        value = component.get(name)
        if isinstance(value, str) and value:
            return value[:200]
    return f"components[{index}]"


# ---------------------------------------------------------------- the form as a whole


def _keys(fields: Sequence[Field], base: tuple[str, ...]) -> Iterator[str]:
    for each in fields:
        if each.kind in INPUTS:
            yield ".".join(base + each.path)
        yield from _keys(each.children, base + each.path)


def _circles(fields: Sequence[Field]) -> Iterator[Invalid]:
    """Computed fields of the form's own level that need themselves, directly or over others."""
    needs = {
        each.path[0]: _names(each.expression) for each in fields if each.kind == "expression" and len(each.path) == 1
    }
    for name in needs:
        way = _way_back(name, needs)
        if way:
            yield refusals.ComputedInCircle(place=name, circle=" → ".join(way))


def _names(expression: str) -> frozenset[str]:
    try:
        return free_names(expression)
    except FeelError:  # noted already, with its position
        return frozenset()


def _way_back(name: str, needs: Mapping[str, frozenset[str]]) -> list[str]:
    ways, seen = [[name]], set()
    while ways:
        way = ways.pop()
        for following in sorted(needs[way[-1]] & needs.keys()):
            if following == name:
                return [*way, name]
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    return []
