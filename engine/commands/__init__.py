"""One file per action that changes something."""
