"""Which commit a checkout stands at. Asked where the app runs from one, and when a wheel is made of one."""

import os
import subprocess
from pathlib import Path


def build_of_checkout(root: Path) -> str:
    """Commit and its day, `abc1234, 2026-11-25`; `abc1234-dirty` where files differ from the commit.

    Empty where `root` is no checkout, or where git is not there or can't tell: never an error. Waits for git, two
    seconds at most for each of two questions.
    """
    if not (root / ".git").exists():
        return ""
    commit = _git(root, "describe", "--always", "--dirty", "--abbrev=7", "--exclude=*")
    day = _git(root, "log", "-1", "--format=%cs")
    return f"{commit}, {day}" if commit and day else ""


def _git(root: Path, *arguments: str) -> str:
    # A hook of git names its own checkout in these; and a question must not hold up somebody's commit.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment["GIT_OPTIONAL_LOCKS"] = "0"
    try:
        done = subprocess.run(  # noqa: S603 - no word of it comes from outside
            ["git", "-C", str(root), *arguments],  # noqa: S607 - git is wherever this machine has it
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=2,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
