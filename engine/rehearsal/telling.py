"""Cases told as a scenario, so that it can be played: what people did, when, and where it ended."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from engine.domain.calendar import TIME_ZONE
from engine.domain.keys import InstanceKey
from engine.queries.story import Act, Story
from engine.rehearsal import forms
from engine.rehearsal.masking import Disguise

HEAD: Final = "# language: vi"
WIDEST: Final = 60  #: letters to which values are filled up
MINUTE: Final = "%H:%M %d/%m/%Y"


@dataclass(frozen=True, kw_only=True)
class Told:
    """One line of the scenario, and the case it is about."""

    act: Act
    story: Story


def scenario(stories: Sequence[Story], disguise: Disguise, feature: str, name: str) -> str:
    """A whole file. Acts that no sentence can say stand in it as remarks."""
    body = "\n".join(f"    {line}" if line else "" for line in _lines(stories, disguise))
    return f"{HEAD}\nTính năng: {feature}\n\n  Tình huống: {name}\n{body}\n"


def _lines(stories: Sequence[Story], disguise: Disguise) -> Iterator[str]:
    acts = sorted((Told(act=act, story=story) for story in stories for act in story.acts), key=lambda one: one.act.at)
    if not acts:
        return
    first = local(acts[0].act.at)
    yield f"Biết hôm nay là {first:%d/%m/%Y}"
    yield f"Và lúc {first:{MINUTE}}"
    now, about, word = f"{first:{MINUTE}}", None, "Khi"
    for one in acts:
        at = f"{local(one.act.at):{MINUTE}}"
        if at != now:
            now = at
            yield f"{word} đến {at}"
            word = "Và"
        if one.act.kind == "start_instance":
            about = one.story.key
        elif about != one.story.key:
            about = one.story.key
            yield f"{word} nói đến hồ sơ thứ {_place(stories, one.story)} của {disguise.name(one.story.initiator)}"
            word = "Và"
        yield from _act(one.act, one.story, disguise, word)
        word = "Và"
    yield from _ends(stories, about, disguise)


def _place(stories: Sequence[Story], story: Story) -> int:
    mine = sorted(one.key for one in stories if one.initiator == story.initiator)
    return mine.index(story.key) + 1


def _act(act: Act, story: Story, disguise: Disguise, word: str) -> Iterator[str]:
    who = disguise.name(act.by)
    if act.kind == "start_instance":
        other = f" cho {disguise.name(act.owner)} vì {quoted(disguise.words(act.reason))}" if act.owner else ""
        yield f"{word} {who} lập hồ sơ {quoted(story.process)}{other}"
        yield from _table(act, disguise)
    elif act.kind == "complete_task":
        yield f"{word} {who} chọn {quoted(act.outcome)} ở việc {quoted(act.task)}"
        yield from _table(act, disguise)
    elif act.kind == "withdraw":
        yield f"{word} {who} rút đơn với lý do {quoted(disguise.words(act.reason))}"
    elif act.kind == "take_over_task":
        why = quoted(disguise.words(act.reason))
        yield f"{word} {who} trực tiếp xử lý việc {quoted(act.task)} thay cấp phó vì {why}"
    elif act.kind == "declare_conflict":
        yield f"{word} {who} khai có quan hệ lợi ích ở việc {quoted(act.task)}"
    elif act.kind == "recall_decision":
        yield f"{word} {who} thu hồi quyết định vì {quoted(disguise.words(act.reason))}"
    else:
        yield f"# {word} {who}: {act.task} (chưa kể được bằng một câu)"


def _table(act: Act, disguise: Disguise) -> Iterator[str]:
    rows = forms.write(disguise, act.form, {}, disguise.answers(act.form, act.answers))
    cells = [(_cell(label), _cell(text)) for label, text in rows.items()]
    wide, far = (max((len(cell[place]) for cell in cells), default=0) for place in (0, 1))
    yield from (f"  | {label:{wide}} | {text:{min(far, WIDEST)}} |" for label, text in cells)


def _ends(stories: Sequence[Story], about: InstanceKey | None, disguise: Disguise) -> Iterator[str]:
    """Where each case stands at the end, the one spoken of last first."""
    word = "Thì"
    for story in sorted(stories, key=lambda one: one.key != about):
        if story.key != about:
            yield f"{word} nói đến hồ sơ thứ {_place(stories, story)} của {disguise.name(story.initiator)}"
            word = "Và"
        if story.status:
            yield f"{word} hồ sơ ở trạng thái {quoted(story.status)}"
            word = "Và"
        yield f"{word} hồ sơ kết thúc" if story.ended else f"{word} hồ sơ vẫn đang xử lý"
        word = "Và"
        titles = (disguise.title(one) for one in story.papers)
        yield from (f"Và hồ sơ có văn bản {quoted(one)}" for one in titles if one is not None)


def quoted(text: str) -> str:
    """Within the quotation marks of a sentence."""
    return '"' + " ".join(text.replace('"', "”").split()) + '"'


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")


def local(at: datetime) -> datetime:
    return at.astimezone(TIME_ZONE)
