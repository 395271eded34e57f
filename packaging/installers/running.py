"""Runs the tools that build."""

import os
import subprocess
from pathlib import Path


def run(*command: str | Path, cwd: Path | None = None, **environment: str) -> str:
    """What the command printed on standard output. Raises SystemExit with all that it said when it failed.

    Nothing of this process's Python or git gets into its environment.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "GIT_", "COVERAGE_"))}
    words = [str(word) for word in command]
    done = subprocess.run(  # noqa: S603 - the words are ours
        words, cwd=cwd, env=kept | environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(words)}\n{done.stdout}\n{done.stderr}\nended with status {done.returncode}")
    return done.stdout
