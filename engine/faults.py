"""Named fault points. They do nothing unless a test arms one: then the process dies there, as by kill -9."""

import os
import signal
from typing import Final

VARIABLE: Final = "QUYCHE_FAULT"

#: in the order a completed task passes them
POINTS: Final = (
    "complete_task.taken",
    "complete_task.checked",
    "complete_task.advanced",
    "complete_task.opened",
    "complete_task.saved",
    "transaction.before_commit",
    "transaction.after_commit",
)


def reach(point: str) -> None:
    """Die here if the environment says so: QUYCHE_FAULT names the point."""
    if os.environ.get(VARIABLE) == point:
        os.kill(os.getpid(), signal.SIGKILL)
