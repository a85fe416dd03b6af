"""Tables, the transaction, migrations. The only commit; with engine.queries the only door to SQLAlchemy."""
