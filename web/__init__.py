"""The pages: thin, above the engine; a route translates and decides nothing."""
