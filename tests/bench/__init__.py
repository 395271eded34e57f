"""How fast the till is, beside what the platform takes and what a peer does: `make bench`."""
