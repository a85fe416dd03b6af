"""One lock for compiling: a model is compiled on first use, and several threads may come first."""

import threading
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, Final, ParamSpec, TypeVar

_LOCK: Final = threading.RLock()

Owner = TypeVar("Owner")
Given = ParamSpec("Given")
Made = TypeVar("Made")


def one_at_a_time(
    method: Callable[Concatenate[Owner, Given], Made],
) -> Callable[Concatenate[Owner, Given], Made]:
    """Nobody sees what the method makes before it is complete, except the thread that makes it."""

    @wraps(method)
    def locked(owner: Owner, /, *args: Given.args, **kwargs: Given.kwargs) -> Made:
        with _LOCK:
            return method(owner, *args, **kwargs)

    return locked
