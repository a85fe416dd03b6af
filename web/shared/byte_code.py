"""What templates were compiled to is kept, as Python keeps what it made of this very file, and in the same folder."""

import os
from importlib.metadata import version
from pathlib import Path
from typing import Final

from flask import Flask
from jinja2 import FileSystemBytecodeCache

PLACE: Final = Path(__file__).parent / "__pycache__"
NAMES: Final = f"jinja-{version('jinja2')}-%s.cache"  #: another release writes other code


def keep(app: Flask, place: Path = PLACE) -> None:
    """Every start, and every trial of a design, would compile each page anew before it shows it for the first time.

    Nothing is kept where Python keeps nothing either, or may not.
    """
    if os.access(place, os.W_OK):
        app.jinja_env.bytecode_cache = FileSystemBytecodeCache(str(place), NAMES)
