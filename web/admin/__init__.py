"""What only the demonstration offers: the clock."""
