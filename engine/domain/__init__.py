"""Values and rules of the regulation; standard library only."""
