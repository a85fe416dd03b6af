"""A form in the language of its reader.

The file is Vietnamese. The translation of a text stands in the component's custom `properties`, under its name and
`_en`: `label_en`, `description_en`, `values_en`, …. An option may hold its own `label_en`; else `values_en` is an
object from value to label, a list of labels in order, or such JSON in a text, as the form editor keeps it. The
`label_en` of a date or time without a label is that of its date or time.
"""

import json
from collections.abc import Mapping
from typing import Final

from engine.decisions.forms import refusals
from engine.decisions.forms.expressions import is_expression
from engine.decisions.forms.model import MISSING, Form, Words
from engine.decisions.forms.properties import Properties
from engine.domain.errors import Language

_SUFFIX: Final = "_en"
#: by the name before `_en`: where the text stands in the component
_TEXTS: Final[Mapping[str, tuple[str, ...]]] = {
    "label": ("label",),
    "description": ("description",),
    "text": ("text",),
    "content": ("content",),
    "title": ("title",),
    "alt": ("alt",),
    "dateLabel": ("dateLabel",),
    "timeLabel": ("timeLabel",),
    "prefixAdorner": ("appearance", "prefixAdorner"),
    "suffixAdorner": ("appearance", "suffixAdorner"),
    "patternErrorMessage": ("validate", "patternErrorMessage"),
}
_LISTS: Final[Mapping[str, str]] = {
    "values": "value",
    "columns": "key",
}  #: lists whose items have labels, by their name

_A_TEXT: Final = Words("một chuỗi cho văn bản mà thành phần này có", "a text, for something that this component shows")
_LABELS: Final = Words(
    "nhãn cho từng giá trị: đối tượng {giá trị: nhãn}, hoặc danh sách nhãn đúng thứ tự",
    "a label for each value: an object {value: label}, or a list of labels in order",
)
_NO_NAME: Final = Words("một tên thuộc tính dịch được", "a property that can be translated")


def shown(form: Form, language: Language) -> Mapping[str, object]:
    """The schema for the browser, its texts in the language; not to be changed. What has no translation stays."""
    return form.schema if language == "vi" else _translated(form.schema)


def check_translations(properties: Properties) -> None:
    """Note translations that would never be seen, or leave an option untranslated."""
    for name, given in _given(properties.component).items():
        base = _base(properties.component, name)
        wanted = None
        if base in _LISTS:
            wanted = None if _labels(properties.component.get(base), given, _LISTS[base]) else _LABELS
        elif base not in _TEXTS:
            wanted = _NO_NAME
        elif not isinstance(given, str) or properties.get(".".join(_TEXTS[base])) is MISSING:
            wanted = _A_TEXT
        else:
            _check_text(properties, name, given)
        if wanted is not None:
            properties.note(refusals.TranslationWrong(place=properties.place, property=name, **wanted.facts("wanted")))


def _base(component: Mapping[str, object], name: str) -> str:
    """The name of the property that is translated."""
    base = name.removesuffix(_SUFFIX)
    if base == "label" and component.get("type") == "datetime" and not component.get("label"):
        return "dateLabel" if component.get("dateLabel") else "timeLabel"
    return base


def _check_text(properties: Properties, name: str, given: str) -> None:
    if is_expression(given) or "{{" in given:
        Properties({name: given}, properties.place, properties.note).shown_text(name)


def _given(component: Mapping[str, object]) -> dict[str, object]:
    own = component.get("properties")
    if not isinstance(own, Mapping):
        return {}
    return {name: value for name, value in own.items() if name.endswith(_SUFFIX)}


def _translated(component: Mapping[str, object]) -> dict[str, object]:
    new = {name: _own_labels(value) if name in _LISTS else value for name, value in component.items()}
    for name, given in _given(component).items():
        base = _base(component, name)
        if base in _LISTS:
            new[base] = _labels(component.get(base), given, _LISTS[base])
        elif base in _TEXTS:
            _put(new, _TEXTS[base], given)
    inner = component.get("components")
    if isinstance(inner, list):
        new["components"] = [_translated(each) for each in inner]
    return new


def _own_labels(items: object) -> object:
    """Options that hold their translation themselves."""
    if not isinstance(items, list):
        return items
    return [
        {**item, "label": item["label_en"]}
        if isinstance(item, Mapping) and isinstance(item.get("label_en"), str)
        else item
        for item in items
    ]


def _put(component: dict[str, object], path: tuple[str, ...], text: object) -> None:
    if len(path) == 1:
        component[path[0]] = text
        return
    holder = component.get(path[0])
    component[path[0]] = {**(holder if isinstance(holder, Mapping) else {}), path[1]: text}


def _labels(items: object, given: object, name: str) -> list[object]:
    """The items with their labels translated; empty if the two do not fit."""
    labels = _from_json(given)
    if not isinstance(items, list) or not items:
        return []
    keys = [_word(item.get(name) if isinstance(item, Mapping) else item) for item in items]
    if isinstance(labels, list) and len(labels) == len(items):
        labels = dict(zip(keys, labels, strict=True))
    if not isinstance(labels, Mapping) or labels.keys() != set(keys):
        return []
    if not all(isinstance(label, str) and label for label in labels.values()):
        return []
    return [
        {**(item if isinstance(item, Mapping) else {name: item}), "label": labels[key]}
        for item, key in zip(items, keys, strict=True)
    ]


def _word(value: object) -> str:
    """A value as the name of an entry of a JSON object."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _from_json(given: object) -> object:
    if not isinstance(given, str):
        return given
    try:
        return json.loads(given)
    except (ValueError, RecursionError):
        return None
