"""How far a set-up has come: kept beside the settings until it is finished, without secrets. Any thread."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pos_app.settings.choices import NAMED
from pos_app.settings.private_file import write_private

FILE_NAME: Final = "setup.json"
_LARGEST_BYTES: Final = 65_536


@dataclass(frozen=True, slots=True)
class Draft:
    """`step` is the page on which it was left, from 0; `texts` are the choices so far by their names."""

    step: int = 0
    texts: Mapping[str, str] = field(default_factory=dict)


def draft_path(config: Path) -> Path:
    """Where the draft for that TOML file lies."""
    return config.with_name(FILE_NAME)


def has_draft(config: Path) -> bool:
    """Whether a set-up was begun and not finished."""
    try:
        return draft_path(config).is_file()
    except OSError:
        return False


def read_draft(config: Path) -> Draft | None:
    """What was kept; None where nothing was, or nothing that makes sense: then one begins anew."""
    try:
        with draft_path(config).open("rb") as file:
            kept = json.loads(file.read(_LARGEST_BYTES))
        step, texts = kept["step"], kept["texts"]
        good = isinstance(step, int) and step >= 0 and isinstance(texts, dict)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return Draft(step, {name: str(text) for name, text in texts.items() if _may_stand(name)}) if good else None


def write_draft(config: Path, draft: Draft) -> None:
    """Keeps it in place of an older one; secrets are left out. Raises OSError."""
    texts = {name: text for name, text in draft.texts.items() if _may_stand(name)}
    content = json.dumps({"step": draft.step, "texts": texts}, ensure_ascii=False, indent=1)
    write_private(draft_path(config), content.encode() + b"\n")


def drop_draft(config: Path) -> None:
    """The set-up is finished. Raises OSError."""
    draft_path(config).unlink(missing_ok=True)


def _may_stand(name: str) -> bool:
    return name in NAMED and not NAMED[name].secret
