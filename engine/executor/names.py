"""Prefixes of internal names. Facts and errors always carry the ids of the file."""

from typing import Final

NODE: Final = "n:"
BODY: Final = "b:"  #: the body around a multi-instance activity
TRIGGER: Final = "t:"  #: the start of an event subprocess, waiting in the scope around it
GIVEN: Final = "__"  #: ids that normalising gave (engine.notation.normalise)
ZEEBE: Final = "http://camunda.org/schema/zeebe/1.0"
