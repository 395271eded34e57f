"""What a light shows; apart from the till's other messages, which a first paint does not need."""

from enum import StrEnum


class LinkState(StrEnum):
    """How well a peer answers. UNKNOWN until it was first asked."""

    UNKNOWN = "unknown"
    ONLINE = "online"
    SLOW = "slow"
    OFFLINE = "offline"
