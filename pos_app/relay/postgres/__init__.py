"""A chain's store: one PostgreSQL database that any number of relays share."""
