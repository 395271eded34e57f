"""A shop's store: one SQLite file, without any set-up."""
