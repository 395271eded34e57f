"""Fuzzing with a seed that is told: `FUZZ=20` tries twenty times as often, `FUZZ_SEED=123` the same again."""

import os
import secrets
from collections.abc import Callable
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, note, seed, settings
from hypothesis import strategies as st

FACTOR: Final = float(os.environ.get("FUZZ", "1"))
SEED: Final = int(os.environ.get("FUZZ_SEED") or secrets.randbits(32))

Fuzz = Callable[..., None]


@pytest.fixture
def fuzz(record_property: Callable[[str, object], None]) -> Fuzz:
    """`fuzz(what, check, tries, **strategies)` calls `check` so often; the run's end tells how often, and the seed."""

    def run(what: str, check: Callable[..., None], tries: int, **strategies: st.SearchStrategy[Any]) -> None:
        tried = 0

        @seed(SEED)
        @settings(
            max_examples=max(1, int(tries * FACTOR)),
            deadline=None,
            database=None,
            print_blob=True,
            suppress_health_check=list(HealthCheck),
        )
        @given(st.fixed_dictionaries(strategies))
        def one(values: dict[str, Any]) -> None:
            nonlocal tried
            tried += 1
            note(f"FUZZ_SEED={SEED}")
            check(**values)

        one()
        record_property("proof", f"fuzz: {what}: {tried} tries with FUZZ_SEED={SEED}, nothing invented, no crash")

    return run


@st.composite
def damaged(draw: st.DrawFn, genuine: st.SearchStrategy[bytes] | bytes) -> bytes:
    """Bytes that were genuine: some flipped, cut, doubled, left out, or replaced by others."""
    data = bytearray(genuine if isinstance(genuine, bytes) else draw(genuine))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        until = min(len(data), at + draw(st.integers(0, 40)))
        match draw(st.sampled_from(["flip", "cut", "double", "drop", "insert", "swap"])):
            case "flip" if at < len(data):
                data[at] ^= 1 << draw(st.integers(0, 7))
            case "cut":
                del data[at:]
            case "double":
                data[at:at] = data[at:until]
            case "drop":
                del data[at:until]
            case "insert":
                data[at:at] = draw(st.binary(max_size=8) | st.sampled_from(ODD))
            case "swap":
                data[at:until] = bytes(reversed(data[at:until]))
    return bytes(data)


ODD: Final = (
    b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\r\n", b"\r\n\r\n", b"\x1b[2J", b"%00", b"%2F", b"..", b"'", b'"',
    b"\\u0000", b"\\ud800", b"true", b"false", b"null", b"NaN", b"1e999", b"-0", b"9" * 5000, b"[" * 2000,
    b"{", b"}", b",", b":", "\u202e".encode(), "₸".encode(), b" " * 300,
)  # fmt: skip

JSON: Final = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["success", "error", "true", "paid", "1500", "1500.00", "1e3", "x" * 5000, 0, 1500, 10**30]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def altered(draw: st.DrawFn, genuine: st.SearchStrategy[Any]) -> Any:
    """JSON that was genuine, with up to three of its members replaced, left out or wrapped."""
    value = draw(genuine)
    for _ in range(draw(st.integers(0, 3))):
        value = _altered(draw, value)
    return value


def _altered(draw: st.DrawFn, value: Any) -> Any:
    deeper = isinstance(value, dict | list) and bool(value) and draw(st.integers(0, 4)) > 0
    if not deeper:
        return draw(JSON | st.just([value]) | st.just({"data": value}))
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    key = draw(st.sampled_from(keys))
    made = value.copy()
    if draw(st.integers(0, 5)) == 0:
        del made[key]
    else:
        made[key] = _altered(draw, made[key])
    return made
