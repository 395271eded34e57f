"""What an exchange without an answer says of its request. The tree is drawn in the package's docstring."""


class TransportError(Exception):
    """An exchange without an answer. The message names the peer and what went wrong, never what was sent."""


class NotSent(TransportError):
    """Not one byte of the request left this machine."""


class AnswerLost(TransportError):
    """The request left, or began to; whether it was done is not known."""
