"""The regulation engine: everything that could serve another front end. It knows no web."""

import gc
from typing import Final

#: objects made before the collector looks at the youngest, and rounds of it before it looks at the older ones: with the
#: usual 700, 10, 10 thousands of live cases are walked through again and again. From the first import on, which makes
#: much and leaves nothing to collect.
COLLECT: Final = (50_000, 20, 100)

gc.set_threshold(*COLLECT)
