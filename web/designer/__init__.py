"""Where procedures are changed: designs, the editor, comparison, release."""
