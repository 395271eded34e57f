"""One HTTP exchange with a total deadline, a size limit, and an honest answer to "may it have been done?".

TransportError
 +-- NotSent      surely not sent: no route, refused, no TLS, or broken before the first byte of the request left
 +-- AnswerLost   may have been done: part of the request left, and no whole answer came back
"""

from pos_app.transport.errors import AnswerLost, NotSent, TransportError
from pos_app.transport.exchange import Answer, Transport

__all__ = ["Answer", "AnswerLost", "NotSent", "Transport", "TransportError"]
