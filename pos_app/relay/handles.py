"""Open files: each waiting till is one."""

import logging
from typing import Final

_log = logging.getLogger(__name__)
_WITHOUT_A_LIMIT: Final = 65_536
_OURS: Final = 128
"""Room for the store, the log and whatever else is open."""


def take_all_handles() -> int:
    """Lets this process open as many files as the system allows it; answers how many connections that is."""
    try:
        import resource
    except ImportError:
        # Windows counts no sockets.
        return _WITHOUT_A_LIMIT
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _WITHOUT_A_LIMIT if hard == resource.RLIM_INFINITY else hard
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        wanted = _WITHOUT_A_LIMIT if soft == resource.RLIM_INFINITY else soft
    else:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        except (OSError, ValueError) as error:
            _log.warning("no more than %d files can be open: %s", soft, error)
            wanted = soft
    return max(_OURS, wanted - _OURS)
