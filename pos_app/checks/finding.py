"""What a check found, in English for the terminal and as a key with figures for a window in any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `needed` says whether the till can sell without it; `mend` is empty where nothing is to be done.

    `found` is the key of the same in the catalogues, and `figures` fill its places. None of it is a secret.
    """

    name: str
    ok: bool
    detail: str
    mend: str = ""
    needed: bool = True
    found: str = ""
    figures: Mapping[str, str | int] = field(default_factory=dict)
