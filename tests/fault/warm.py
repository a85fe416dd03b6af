"""What every victim has read before it is born."""

from tests.fault import victims
from tests.offices import template

__all__ = ["victims"]

template()
