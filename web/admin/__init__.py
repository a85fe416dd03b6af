"""What is for who keeps the machine: running cases, and the clock of the demonstration."""
