"""Forms of form-js: checked when deployed, shown in the reader's language, judged as strictly as in the browser."""

from engine.decisions.forms.cleaning import clean
from engine.decisions.forms.files import file_field, file_fields, with_files
from engine.decisions.forms.languages import shown
from engine.decisions.forms.model import Form
from engine.decisions.forms.offering import offering, without
from engine.decisions.forms.reading import check_form
from engine.decisions.forms.reads import FormNames, FormRead, certain_names, names_of
from engine.decisions.forms.sealed import sealed_keys

__all__ = [
    "Form",
    "FormNames",
    "FormRead",
    "certain_names",
    "check_form",
    "clean",
    "file_field",
    "file_fields",
    "names_of",
    "offering",
    "sealed_keys",
    "shown",
    "with_files",
    "without",
]
