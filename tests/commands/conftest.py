"""Commands in this process, where a test looks on, or as processes of their own (`tests.process`)."""

import logging
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

import pytest

from pos_app import cli
from tests.till.conftest import clock, relay, sandbox, shop

__all__ = ["clock", "relay", "sandbox", "shop"]


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str


class Run(Protocol):
    def __call__(self, *arguments: str, env: Mapping[str, str] | None = None) -> Ended: ...


@pytest.fixture
def pos_app(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Runs a command to its end in this process; its log and hooks are put away afterwards."""
    root = logging.getLogger()
    before = list(root.handlers), root.level, sys.excepthook, threading.excepthook, logging.raiseExceptions

    def run(*arguments: str, env: Mapping[str, str] | None = None) -> Ended:
        for name, value in (env or {}).items():
            monkeypatch.setenv(name, value)
        capsys.readouterr()
        try:
            status = cli.main(arguments)
        except SystemExit as ended:
            status = int(ended.code or 0)
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Ended(status, said.out, said.err)

    yield run
    for handler in set(root.handlers) - set(before[0]):
        root.removeHandler(handler)
        handler.close()
    root.handlers[:], sys.excepthook, threading.excepthook = before[0], before[2], before[3]
    root.setLevel(before[1])
    logging.raiseExceptions = before[4]
    logging.getLogger("pos_app").setLevel(logging.NOTSET)
