"""The blueprint of the administrators: running cases, and the clock of the demonstration."""

from flask import Blueprint

area = Blueprint("admin", __name__)
