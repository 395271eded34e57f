"""What goes wrong with a store."""


class StoreError(Exception):
    """The store can't be opened, read or written. The message holds no password."""


class StoreAway(StoreError):
    """Nothing is known against the store: its server can't be reached at present, and may be later."""
