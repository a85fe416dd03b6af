"""A deployed form with what pages need to know of it: its fields, and what it reads besides them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from engine.decisions import feel, forms
from engine.domain.errors import Language
from engine.queries.views import Form


@dataclass(frozen=True, kw_only=True)
class Sheet:
    form: forms.Form
    keys: tuple[str, ...]  #: under which answers are kept, in the order of the form
    reads: frozenset[str]  #: variables that its conditions and pickers ask for; no field's own

    def shown(self, language: Language, data: Mapping[str, Any] | None = None) -> Form:
        """The schema for the browser, with what can be chosen by ``data``; not to be changed."""
        schema = forms.shown(self.form, language)
        return cast("Form", forms.offering(schema, data) if data and self.form_narrows else schema)

    @property
    def form_narrows(self) -> bool:
        return any(one.options.without for one in self.form.fields)


def read_sheet(content: bytes) -> Sheet:
    """From the file as deployed; it was checked then."""
    form = forms.check_form(content)
    keys = tuple(dict.fromkeys(key.partition(".")[0] for key in form.keys))
    return Sheet(form=form, keys=keys, reads=frozenset(_reads(form.schema)) - set(keys))


def _reads(part: Any) -> Iterator[str]:
    if isinstance(part, Mapping):
        picker = part.get("valuesKey")
        if isinstance(picker, str):
            yield picker
        if off := forms.without(part):
            yield off
        for inner in part.values():
            yield from _reads(inner)
    elif isinstance(part, list | tuple):
        for inner in part:
            yield from _reads(inner)
    elif isinstance(part, str) and part.startswith("="):
        yield from _names(part[1:])


def _names(text: str) -> frozenset[str]:
    """A text that begins like an expression and is none reads nothing."""
    try:
        return feel.free_names(text)
    except feel.FeelError:
        return frozenset()
