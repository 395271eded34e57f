"""What goes wrong with a store."""


class StoreError(Exception):
    """The store can't be opened, read or written. The message holds no password."""
