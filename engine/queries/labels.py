"""What the data of a case are called for a reader: by its forms, by the facts its model shows, else by themselves."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from engine.domain.attachments import is_reference
from engine.domain.errors import Language
from engine.domain.facts import Json
from engine.domain.people import WorkCondition
from engine.ports import ProcessInfo
from engine.queries.given import GIVEN
from engine.queries.parts import MODES, PARTS, SAID_BY, VALUES
from engine.queries.views import Form
from engine.queries.words import OUTCOMES, Pair, say

#: an entry of the properties "facts" and "preview" that shows one variable as it is
_FACT: Final = re.compile(
    r'label_vi:\s*"(?P<vi>[^"]*)",\s*label_en:\s*"(?P<en>[^"]*)",\s*value:\s*(?P<name>[A-Za-z_]\w*)\s*[},]'
)
#: a choice that an expression lists, such as those of one agency
_LISTED: Final = re.compile(r'\{value:\s*"(?P<value>[^"]*)",\s*label:\s*"(?P<label>[^"]*)"')
UNNAMED: Final[Mapping[str, str]] = {}
LABELS: Final = "labels"  #: property of a process
#: what the product itself says of every case
OWN: Final[Mapping[str, Pair]] = {
    "requester": ("Người nộp", "Requester"),
    "requester_name": ("Họ tên người nộp", "Requester's name"),
    "requester_role": ("Vai trò người nộp", "Requester's role"),
    "position_title": ("Chức vụ", "Position"),
    "service_years": ("Số năm công tác", "Years of service"),
    "work_condition": ("Điều kiện làm việc", "Working conditions"),
    "unit": ("Mã đơn vị", "Unit key"),
    "unit_name": ("Đơn vị", "Unit"),
    "agency": ("Mã cơ quan", "Agency key"),
    "agency_symbol": ("Ký hiệu cơ quan", "Agency symbol"),
    "today": ("Ngày nộp", "Day of filing"),
    "case_key": ("Mã hồ sơ", "Case key"),
    "case_no": ("Số hồ sơ", "Case number"),
    "entered_by": ("Người nhập", "Entered by"),
    "decision": ("Kết quả", "Outcome"),
    "decided_by": ("Người quyết định", "Decided by"),
    "decided_by_name": ("Họ tên người quyết định", "Name of who decided"),
    "decided_in_place_of": ("Quyết định thay", "Decided in place of"),
    "decided_at": ("Thời điểm quyết định", "Decided at"),
}
CONDITIONS: Final[Mapping[WorkCondition, Pair]] = {
    "normal": ("bình thường", "normal"),
    "hazardous": ("nặng nhọc, độc hại, nguy hiểm", "hazardous"),
    "extra_hazardous": ("đặc biệt nặng nhọc, độc hại, nguy hiểm", "extra hazardous"),
}


@dataclass(frozen=True, kw_only=True)
class Labels:
    """Variable -> label, and for a choice its values in words. What a form asks comes first, in its order."""

    names: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)  #: login of a person, key of a unit -> name
    rows: Mapping[str, "Labels"] = field(default_factory=dict)  #: of the fields of a list's lines
    parts: Mapping[str, str] = field(default_factory=dict)  #: part of composed data -> label
    inside: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  #: part -> its values in words

    def name(self, variable: str) -> str:
        """Its label; one that nobody named keeps its own name."""
        return self.names.get(variable, variable)

    def place(self, variable: str) -> int:
        """By which a list of variables is sorted; those without a label come last."""
        return self.places.get(variable, len(self.places))

    @cached_property
    def places(self) -> Mapping[str, int]:
        return {name: place for place, name in enumerate(self.names)}

    def value(self, variable: str, value: Json) -> Json:
        """Choices, people and units in words, composed data by the words of its parts; everything else as it is."""
        if isinstance(value, str):
            chosen = self.options.get(variable, {}).get(value) or self.inside.get(variable, {}).get(value)
            return chosen or self.people.get(value, value)
        if isinstance(value, list):
            return [self._line(variable, one) for one in value]
        return self._told(value) if isinstance(value, Mapping) and not is_reference(value) else value

    def _line(self, variable: str, one: Json) -> Json:
        """A line of a list in the words of its own fields, without those that are empty."""
        inside = self.rows.get(variable)
        if not isinstance(one, Mapping) or is_reference(one):
            return self.value(variable, one)
        return self._told(one) if inside is None else inside.worded(one, {**inside.parts, **inside.names})

    def _told(self, composed: Mapping[str, Json]) -> Json:
        """Composed data in words, but for parts that another part says."""
        return self.worded(
            {key: value for key, value in composed.items() if not composed.get(SAID_BY.get(key, ""))}, self.parts
        )

    def worded(self, composed: Mapping[str, Json], words: Mapping[str, str]) -> Json:
        """Without what is empty and what has no word; where nothing has one it stays as it is."""
        named = [key for key in composed if key in words]
        if not named:
            return dict(composed)
        return {words[key]: self._part(key, composed[key]) for key in named if composed[key] not in (None, "", [])}

    def _part(self, key: str, value: Json) -> Json:
        known = self.inside.get(key, {}).get(value) if isinstance(value, str) else None
        return known or self.value(key, value)


def labels_of(
    infos: Sequence[ProcessInfo],
    forms: Iterable[Form],
    language: Language,
    *,
    people: Mapping[str, str] = UNNAMED,
    roles: Mapping[str, str] = UNNAMED,
) -> Labels:
    """A form's label goes before that of a fact; the first form that asks for a variable names it."""
    names: dict[str, str] = {}
    options: dict[str, Mapping[str, str]] = {}
    rows: dict[str, Labels] = {}
    for form in forms:
        for key, label, component in _labelled(form, language):
            if key not in names:
                names[key] = label
                options[key] = _options(component, language)
                if component.get("path") and component.get("components"):
                    rows[key] = labels_of((), [component], language)
    shown = {name: say(pair, language) for info in infos for name, pair in _facts(info)}
    own = {name: say(pair, language) for name, pair in {**GIVEN, **OWN, **_said(infos)}.items()}
    options["decision"] = {key: say((vi, en), language) for key, (vi, en, _) in OUTCOMES.items()}
    options["requester_role"] = roles
    options["work_condition"] = {key: say(pair, language) for key, pair in CONDITIONS.items()}
    return Labels(
        names={**names, **_besides(shown, names), **_besides(own, {**names, **shown})},
        options=options,
        people=people,
        rows=rows,
        parts={key: say(pair, language) for key, pair in PARTS.items()},
        inside=_inside(language, roles),
    )


def _inside(language: Language, roles: Mapping[str, str]) -> dict[str, Mapping[str, str]]:
    """The values of parts in words; a stage is a role and a mode: "unit_head:decide"."""
    said = {key: {one: say(pair, language) for one, pair in values.items()} for key, values in VALUES.items()}
    modes = {key: say(pair, language) for key, pair in MODES.items()}
    stages = {f"{role}:{key}": f"{title}: {mode}" for role, title in roles.items() for key, mode in modes.items()}
    outcomes = {key: say((vi, en), language) for key, (vi, en, _) in OUTCOMES.items()}
    return {
        **said,
        **dict.fromkeys(("role", "acting_role", "content_by", "send_by", "chair", "delegate"), roles),
        **{key: {**roles, **stages} for key in ("review", "s1", "s2", "s3", "stage_texts")},
        "decision": outcomes,
    }


def _said(infos: Iterable[ProcessInfo]) -> dict[str, Pair]:
    """What a process says of its own data: its property "labels", a JSON object of [Vietnamese, English]."""
    found: dict[str, Pair] = {}
    for info in infos:
        for name, pair in json.loads(info.properties.get(LABELS, "{}")).items():
            found[name] = (str(pair[0]), str(pair[1]))
    return found


def _besides(more: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    return {name: label for name, label in more.items() if name not in names}


def _labelled(form: Form, language: Language) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Key, label and component of each field; of two fields called alike the second says which field it follows."""
    fields = [one for one in _components(form) if _name(one)]
    labels = [_label(one, language) or _name(one) for one in fields]
    for place, (asked, label) in enumerate(zip(fields, labels, strict=True)):
        follows = label in labels[:place]
        yield _name(asked), f"{labels[place - 1]} – {label.lower()}" if follows else label, asked


def _name(component: Mapping[str, Any]) -> str:
    """The variable that it fills: a field's key, a table's path; "" of a mere heading."""
    named = component.get("key") or component.get("path")
    return named if isinstance(named, str) else ""


def _components(part: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for component in part.get("components") or ():
        yield component
        yield from _components(component)


def _label(component: Mapping[str, Any], language: Language) -> str:
    own = next((component[name] for name in ("label", "dateLabel", "timeLabel") if component.get(name)), "")
    properties = component.get("properties") or {}
    return str(properties.get("label_en") or own) if language == "en" else str(own)


def _options(component: Mapping[str, Any], language: Language) -> Mapping[str, str]:
    found = {one["value"]: one["label"] for one in _LISTED.finditer(str(component.get("valuesExpression") or ""))}
    for one in component.get("values") or ():
        english = one.get("label_en") if language == "en" else None
        found[str(one.get("value"))] = str(english or one.get("label") or one.get("value"))
    return found


def _facts(info: ProcessInfo) -> Iterator[tuple[str, Pair]]:
    sources = [info.start_properties, *(node.properties for node in info.nodes.values())]
    for text in (source.get(name, "") for source in sources for name in ("facts", "preview")):
        for entry in _FACT.finditer(text):
            yield entry["name"], (entry["vi"], entry["en"])
