"""FEEL's built-in functions, one module per family. Importing this package registers them."""

from engine.decisions.feel.builtins import (  # noqa: F401 - imported for what they register
    contexts,
    conversion,
    dates,
    lists,
    numbers,
    patterns,
    ranges,
    statistics,
    texts,
)
from engine.decisions.feel.compile import BUILTINS

__all__ = ["BUILTINS"]
