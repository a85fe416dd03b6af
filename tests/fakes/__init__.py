"""Stand-ins for what lies behind the ports: everything in memory, nothing shared between tests."""
