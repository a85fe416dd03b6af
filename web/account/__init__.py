"""Sign-in, language, theme."""
