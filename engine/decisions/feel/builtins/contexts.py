"""Functions over contexts."""

from engine.decisions.feel.budget import Run
from engine.decisions.feel.builtins.registry import builtin

Context = dict[str, object]


@builtin("get value", "m: context", "key: string")
def get_value(_: Run, context: Context, key: str) -> object:
    return context.get(key)


@builtin("get value", "m: context", "keys: list")
def get_value_along(_: Run, context: Context, keys: list[object]) -> object:
    found: object = context
    for key in keys:
        if not isinstance(key, str) or not isinstance(found, dict):
            return None
        found = found.get(key)
    return found


@builtin("get entries", "m: context")
def get_entries(_: Run, context: Context) -> list[Context]:
    return [{"key": key, "value": value} for key, value in context.items()]


@builtin("context", "entries: list")
def context_of_entries(_: Run, entries: list[object]) -> Context | None:
    result: Context = {}
    for entry in entries:
        if not isinstance(entry, dict) or "value" not in entry:
            return None
        key = entry.get("key")
        if not isinstance(key, str) or key in result:
            return None
        result[key] = entry["value"]
    return result


@builtin("context put", "context: context", "key: string", "value: any")
def context_put(_: Run, context: Context, key: str, value: object) -> Context:
    return {**context, key: value}


@builtin("context put", "context: context", "keys: list", "value: any")
def context_put_along(run: Run, context: Context, keys: list[object], value: object) -> Context | None:
    if not keys or not isinstance(keys[0], str):
        return None
    run.build(1 + len(context))
    if len(keys) == 1:
        return {**context, keys[0]: value}
    inner = context.get(keys[0])
    if not isinstance(inner, dict):
        return None
    changed = context_put_along(run, inner, keys[1:], value)
    return None if changed is None else {**context, keys[0]: changed}


@builtin("context merge", "contexts: list")
def context_merge(run: Run, contexts: list[object]) -> Context | None:
    result: Context = {}
    for each in contexts:
        if not isinstance(each, dict):
            return None
        run.build(len(each))
        result.update(each)
    return result
