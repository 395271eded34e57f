"""Giving money back: the form, and what became of it."""
