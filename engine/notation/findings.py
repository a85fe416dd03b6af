"""What can be wrong with a process file. Each finding names its element (``place``) and says what to draw instead."""

from engine.domain.errors import Invalid


class DuplicateId(Invalid):
    code = "bpmn-duplicate-id"
    vi = "Mã “{id}” dùng cho nhiều phần tử; mỗi phần tử cần một mã riêng."
    en = 'The id "{id}" is used more than once; give every element its own.'


class BrokenReference(Invalid):
    code = "bpmn-broken-reference"
    vi = "Phần tử “{place}”: {attribute} trỏ tới “{target}” nhưng không có phần tử đó ở cùng cấp; hãy nối lại."
    en = 'Element "{place}": {attribute} names "{target}", which is not there; connect it again.'


class LinkWithoutTarget(Invalid):
    code = "bpmn-link-without-target"
    vi = "Liên kết “{name}” không có điểm nhận cùng tên trong cùng quy trình; hãy thêm sự kiện nhận."
    en = 'The link "{name}" has no catching event of that name in the same scope; add one.'


class NotSupported(Invalid):
    """Something of BPMN that would not run as drawn."""

    code = "bpmn-not-supported"
    vi = "Phần tử “{place}”: {what_vi} không chạy được ở đây. {remedy_vi}"
    en = 'Element "{place}": {what_en} does not run here. {remedy_en}'


class Incomplete(Invalid):
    """Something the element needs is missing."""

    code = "bpmn-incomplete"
    vi = "Phần tử “{place}”: thiếu {what_vi}. {remedy_vi}"
    en = 'Element "{place}": {what_en} is missing. {remedy_en}'


class BadValue(Invalid):
    """A value that can never work."""

    code = "bpmn-bad-value"
    vi = "Phần tử “{place}”: {what_vi} có giá trị “{value}” không hợp lệ. {remedy_vi}"
    en = 'Element "{place}": {what_en} has the value "{value}", which cannot work. {remedy_en}'


class BadExpression(Invalid):
    """FEEL that cannot be read; ``position`` counts from 1."""

    code = "bpmn-bad-expression"
    vi = "Phần tử “{place}”, {attribute}: biểu thức “{text}” sai ở vị trí {position}: {reason_vi}"
    en = 'Element "{place}", {attribute}: the expression "{text}" is wrong at position {position}: {reason}'


def unsupported(place: str, what: tuple[str, str], remedy: tuple[str, str]) -> NotSupported:
    """Each text as (Vietnamese, English)."""
    return NotSupported(place=place, what_vi=what[0], what_en=what[1], remedy_vi=remedy[0], remedy_en=remedy[1])


def incomplete(place: str, what: tuple[str, str], remedy: tuple[str, str]) -> Incomplete:
    return Incomplete(place=place, what_vi=what[0], what_en=what[1], remedy_vi=remedy[0], remedy_en=remedy[1])


def bad_value(place: str, what: tuple[str, str], value: str, remedy: tuple[str, str]) -> BadValue:
    return BadValue(
        place=place, what_vi=what[0], what_en=what[1], value=value, remedy_vi=remedy[0], remedy_en=remedy[1]
    )
