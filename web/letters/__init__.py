"""Letters whose author is kept apart: what their author sees, the sealed door, the log of its openings."""
