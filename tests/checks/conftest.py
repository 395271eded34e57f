"""A shop to check."""

from tests.till.conftest import clock, relay, sandbox, shop

__all__ = ["clock", "relay", "sandbox", "shop"]
