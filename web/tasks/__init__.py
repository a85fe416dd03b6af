"""One task: look, claim, draft, check, complete."""
