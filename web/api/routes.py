"""The whole API: whoever imports this has every address of it."""

from web.api import definitions, instances, jobs, messages, modification, operations, system, tasks
from web.api.area import area

ROOMS = (system, definitions, instances, tasks, jobs, messages, modification, operations)

__all__ = ["ROOMS", "area"]
