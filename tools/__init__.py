"""Programs around Quyche: set-up, and a PostgreSQL and a cluster of its own for tests and trials."""
