"""The same shop as the till's tests have: a real sandbox, a real relay, a real till."""

from tests.till.conftest import clock, relay, sandbox, shop

__all__ = ["clock", "relay", "sandbox", "shop"]
