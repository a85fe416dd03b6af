"""The regulation engine: everything that could serve another front end. It knows no web."""
