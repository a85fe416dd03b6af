"""The catalogue and the start forms."""
