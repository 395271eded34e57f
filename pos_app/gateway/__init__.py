"""Rahmet Pay over HTTP: what a till asks of it, what it may answer, and what an error says of the order."""
