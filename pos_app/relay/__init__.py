"""Callbacks: how their paths are signed, the service that takes them, its store, and the till's long poll."""
