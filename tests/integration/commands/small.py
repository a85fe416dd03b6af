"""Small processes that tests put through the product's own deployment."""

from tests.unit.executor.bpmn import DUTY, end, flows, node, process, script, start, user


def lane(role: str, *nodes: str) -> str:
    refs = "".join(f"<bpmn:flowNodeRef>{one}</bpmn:flowNodeRef>" for one in nodes)
    extension = f'<zeebe:properties><zeebe:property name="role" value="{role}"/></zeebe:properties>'
    inner = f"<bpmn:extensionElements>{extension}</bpmn:extensionElements>{refs}"
    return f'<bpmn:laneSet id="lanes"><bpmn:lane id="lane" name="{role}">{inner}</bpmn:lane></bpmn:laneSet>'


def properties(**given: str) -> str:
    lines = "".join(f'<zeebe:property name="{name}" value="{value}"/>' for name, value in given.items())
    return f"<zeebe:properties>{lines}</zeebe:properties>"


def group_task(role: str = "office", **given: str) -> bytes:
    """One task for everybody of a role; process id "p"."""
    task = user("t", ext=properties(**given) if given else "", attributes='name="Việc của nhóm"')
    return process(lane(role, "s", "t", "e") + start() + task + end() + flows("s t", "t e"))


def own_task(**given: str) -> bytes:
    """One task for the requester."""
    mine = '<zeebe:assignmentDefinition assignee="=requester"/>'
    task = user("t", ext=mine + (properties(**given) if given else ""))
    return process(start() + task + end() + flows("s t", "t e"))


def full_task(name: str = "t") -> bytes:
    """One task for the requester that says all a release asks for."""
    way = start() + user(name, ext=DUTY) + end() + flows(f"s {name}", f"{name} e")
    return process(lane("staff", name) + way)


def broken_script() -> bytes:
    """Stands still at "calc" until x is a number."""
    return process(
        start() + script("calc", "=if x instance of number then x + 1 else function(y) y", "z") + end()
        + flows("s calc", "calc e")
    )  # fmt: skip


def bare(node_id: str, kind: str) -> str:
    return node(kind, node_id)
