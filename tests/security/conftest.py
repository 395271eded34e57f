"""The same shop as the till's tests have: a real sandbox, a real relay, a real till; and a fuzzer."""

from tests.security.fuzzing import fuzz
from tests.till.conftest import clock, relay, sandbox, shop

__all__ = ["clock", "fuzz", "relay", "sandbox", "shop"]
