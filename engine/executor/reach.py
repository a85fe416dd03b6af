"""From where could a token still come to a joining inclusive gateway, and by which of its flows?"""

from typing import Any


def reach_of(gateway: Any, scope: Any) -> dict[str, frozenset[str]]:
    """Node id -> incoming flows of the gateway that a token on the node can reach without passing the gateway."""
    into = _edges(gateway, scope)
    found: dict[str, set[str]] = {}
    for flow_id, source in _incoming(gateway, scope):
        seen = {source}
        todo = [source]
        while todo:
            name = todo.pop()
            if name == gateway.name:
                continue
            found.setdefault(scope.task_specs[name].bpmn_id, set()).add(flow_id)
            for before in into.get(name, ()):
                if before not in seen:
                    seen.add(before)
                    todo.append(before)
    return {node: frozenset(flows) for node, flows in found.items()}


def _incoming(gateway: Any, scope: Any) -> list[tuple[str, str]]:
    return [
        (flow.id, spec.name)
        for spec in scope.task_specs.values()
        for flow in getattr(spec, "flows", ())
        if flow.target == gateway.name
    ]


def _edges(gateway: Any, scope: Any) -> dict[str, list[str]]:
    """Who comes before whom; a boundary event comes after its activity."""
    into: dict[str, list[str]] = {}
    for spec in scope.task_specs.values():
        for flow in getattr(spec, "flows", ()):
            if spec.name != gateway.name:
                into.setdefault(flow.target, []).append(spec.name)
        for boundary in getattr(spec, "boundaries", ()):
            into.setdefault(boundary, []).append(spec.name)
    return into
