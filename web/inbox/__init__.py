"""Tasks that wait for the signed-in person."""
