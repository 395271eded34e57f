"""How well gateway and relay answer, and since when. Belongs to the till's thread."""

from datetime import datetime

from pos_app.till.messages import Links, LinkState


class LinkBoard:
    """The two lights of the rail."""

    def __init__(self, now: datetime) -> None:
        self._links = Links(LinkState.UNKNOWN, now, LinkState.UNKNOWN, now)

    @property
    def links(self) -> Links:
        return self._links

    def gateway_is(self, state: LinkState, now: datetime) -> bool:
        """Notes the gateway's state; True when that is news."""
        if state is self._links.gateway:
            return False
        self._links = Links(state, now, self._links.relay, self._links.relay_since)
        return True

    def relay_is(self, state: LinkState, now: datetime) -> bool:
        """Notes the relay's state; True when that is news."""
        if state is self._links.relay:
            return False
        self._links = Links(self._links.gateway, self._links.gateway_since, state, now)
        return True
