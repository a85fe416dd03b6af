"""Replay, verification and the case file."""
