"""Templates of a package, judged before anybody needs the paper: each fault is named by its placeholder."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from engine.commands.deploy import Files
from engine.commands.findings import InFile, advice_in
from engine.commands.tools import Tools
from engine.domain.advice import Advice
from engine.domain.errors import Failed, Invalid
from engine.domain.papers import OWN_NAMES, TemplateFaulty, UnknownPlaceholder, header_gaps
from engine.ports import PaperUse, Template

ENDING: Final = ".docx"
MODELS: Final = (".bpmn", ".dmn")


def paper_faults(tools: Tools, files: Files) -> Iterator[InFile]:
    """What would stop a case when the paper is made, in the order of the files."""
    uses = _uses(tools, files)
    for name, content in _papers(files):
        try:
            template = tools.read_template(name, content)
        except Failed as cause:
            yield _in(name, TemplateFaulty(place=name, text_vi=cause.text("vi"), text_en=cause.text("en")))
            continue
        for use in uses.get(PurePosixPath(name).name, ()):
            yield from (_in(name, one) for one in _unknown(template, use))


def paper_advice(tools: Tools, files: Files) -> Iterator[InFile]:
    """What a paper lacks by Decree 30, and templates of which no paper is made."""
    models = [content for name, content in files if name.endswith(MODELS)]
    for name, content in _papers(files):
        if models and not any(PurePosixPath(name).name.encode() in model for model in models):
            yield advice_in(name, Advice("unused-paper", place=name))
        try:
            template = tools.read_template(name, content)
        except Failed:
            continue  # told as a fault
        gaps = header_gaps(template.text, template.names)
        if gaps:
            vi, en = ("; ".join(words) for words in zip(*gaps, strict=True))
            yield advice_in(name, Advice("paper-header", place=name, missing_vi=vi, missing_en=en))


def _papers(files: Files) -> Files:
    return tuple((name, content) for name, content in files if name.endswith(ENDING))


def _uses(tools: Tools, files: Files) -> dict[str, list[PaperUse]]:
    """By file name of the template."""
    found: dict[str, list[PaperUse]] = {}
    for name, content in files:
        if name.endswith(".bpmn"):
            for use in tools.paper_uses(content):
                for template in use.templates:
                    found.setdefault(template, []).append(use)
    return found


def _unknown(template: Template, use: PaperUse) -> Iterator[Invalid]:
    if use.names is None:
        return
    for name in sorted(template.names - use.names - set(OWN_NAMES)):
        known = ", ".join(sorted(use.names)) or "–"
        yield UnknownPlaceholder(place=name, name=name, element=use.element_id, known=known)


def _in(file: str, one: Invalid) -> InFile:
    return InFile(place="", file=file, rule=one.code, text_vi=one.text("vi"), text_en=one.text("en"))
