"""Scenarios of procedures, read, played and told: what is promised of a procedure happens in an office made for it."""
