"""What a till needs to sell, each thing checked by itself against the real one: by *doctor* and by the set-up."""

from pos_app.checks.finding import Check

__all__ = ["Check"]
