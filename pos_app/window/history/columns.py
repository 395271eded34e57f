"""Where the columns of the list stand, for its heading and its rows alike."""

from dataclasses import dataclass
from typing import Final

ROW_PX: Final = 64
HEAD_PX: Final = 45
_DESIGNED_PX: Final = 910
_EDGE_PX: Final = 25


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges in pixels of a list of some width; `right` is where the sums end."""

    icon: int
    state: int
    time: int
    number: int
    who: int
    right: int


def columns_of(width: int) -> Columns:
    """As in the design at its width; at others the columns between the state and the sum share what there is."""
    share = width / _DESIGNED_PX
    time = max(212, round(221 * share))
    rest = (width - time) / (_DESIGNED_PX - 221)
    return Columns(
        icon=_EDGE_PX,
        state=67,
        time=time,
        number=time + round(90 * rest),
        who=time + round(252 * rest),
        right=width - _EDGE_PX,
    )
