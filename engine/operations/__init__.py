"""What a service task can do, by name and typed schema. Operations know days, accounts and papers, no procedure."""
