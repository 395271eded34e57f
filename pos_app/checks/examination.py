"""Groups of checks beside the caller: each in a thread of its own, with a deadline, and told as it is found."""

import logging
import threading
from collections.abc import Callable, Iterable
from typing import Final

from pos_app.checks.finding import Check
from pos_app.checks.groups import CHECKS, NAMES, Group
from pos_app.settings import Settings
from pos_app.transport import Transport

DEADLINE_S: Final = 15.0
_log = logging.getLogger(__name__)


class Examination:
    """`tell` gets each Check, and then None for each group that is over; both in threads of their own.

    A group that is not over in time is told as late, and what it finds afterwards is not told. `give_up` ends it all
    without another word, and returns at once.
    """

    def __init__(
        self,
        settings: Settings,
        groups: Iterable[Group],
        tell: Callable[[Group, Check | None], None],
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self._settings = settings
        self._tell = tell
        self._deadline_s = deadline_s
        self._transport = Transport()
        self._lock = threading.Lock()
        self._open = set(groups)
        self._over = threading.Event()

    def start(self) -> None:
        """Returns at once."""
        if not self._open:
            self._over.set()
        # A printer's driver or a name look-up may hang for minutes: nothing of the till may wait for that.
        for group in tuple(self._open):
            threading.Thread(target=self._examine, args=(group,), name=f"check-{group}", daemon=True).start()
        threading.Thread(target=self._watch, name="check-deadline", daemon=True).start()

    def give_up(self) -> None:
        with self._lock:
            self._open.clear()
        self._over.set()

    def _examine(self, group: Group) -> None:
        try:
            for check in CHECKS[group](self._settings, self._transport):
                self._say(group, check)
        except Exception:
            _log.exception("the checks of %s failed", group)
            self._say(group, Check(NAMES[group][0], False, "the check itself failed", "see the log", found="found_odd"))
        self._end(group)

    def _say(self, group: Group, check: Check) -> None:
        with self._lock:
            if group in self._open:
                self._tell(group, check)

    def _end(self, group: Group) -> None:
        with self._lock:
            if group in self._open:
                self._open.discard(group)
                self._tell(group, None)
            if not self._open:
                self._over.set()

    def _watch(self) -> None:
        self._over.wait(self._deadline_s)
        with self._lock:
            late, self._open = self._open, set()
            for group in sorted(late):
                seconds = round(self._deadline_s)
                mend = "look whether it hangs, and check again"
                needed = group in (Group.GATEWAY, Group.BOOKS)
                detail = f"no answer within {seconds} s"
                check = Check(NAMES[group][0], False, detail, mend, needed, "found_late", {"seconds": seconds})
                self._tell(group, check)
                self._tell(group, None)
        self._transport.close()
