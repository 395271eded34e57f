"""Read by the measured program's Python before anything of the program: tells when the keypad is painted.

The command that is measured stays the shop's own, and so does every module of it. Until the keypad's first paint this
costs a comparison for each import; what comes after is the business of `probe_orders`.
"""

from __future__ import annotations

import os
import sys
import time
from collections import deque

TYPE_CHECKING = False  # typing itself would take longer than all of this
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

    from PySide6.QtCore import QEvent, QObject

REPORT = int(os.environ.get("BENCH_REPORT", "-1"))
_KEYPAD = "pos_app.window.keypad"


class _Watch:
    """Lets a module be found as ever, and then shows it to whoever waits for it."""

    def __init__(self) -> None:
        self.waiting: dict[str, Callable[[ModuleType], None]] = {}

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in self.waiting:
            return None
        show = self.waiting.pop(name)
        others = (finder for finder in sys.meta_path if finder is not self)
        spec = next(filter(None, (finder.find_spec(name, path, target) for finder in others)))
        loader: Any = spec.loader
        load = loader.exec_module

        def load_and_show(module: ModuleType) -> None:
            load(module)
            show(module)

        loader.exec_module = load_and_show
        return spec


_watch = _Watch()


def when_loaded(name: str, show: Callable[[ModuleType], None]) -> None:
    """Calls `show` with a module, now or once it is loaded."""
    if name in sys.modules:
        show(sys.modules[name])
    else:
        _watch.waiting[name] = show


def after_each(owner: type, method: str, do: Callable[..., None]) -> None:
    """Lets `do` follow every call of a method of a class, with the same arguments."""
    original = getattr(owner, method)

    def both(self: object, *arguments: object) -> Any:
        answer = original(self, *arguments)
        do(self, *arguments)
        return answer

    setattr(owner, method, both)


def tell(what: str) -> None:
    """A line for the bench: what was done, and when."""
    os.write(REPORT, b"%s %.6f\n" % (what.encode(), time.monotonic()))


def _keypad_loaded(module: ModuleType) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    class Marks(QObject):
        """Something to do once the window is painted and flushed: the mark, posted in the paint, comes after it."""

        def __init__(self) -> None:
            super().__init__()
            self._due: deque[Callable[[], None]] = deque()

        def after_paint(self, do: Callable[[], None]) -> None:
            self._due.append(do)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

        def event(self, _: QEvent) -> bool:
            self._due.popleft()()
            return True

    marks = Marks()
    seen: list[Any] = []

    def painted(keypad: QObject, _: QEvent) -> None:
        if not seen:
            seen.append(keypad)
            marks.after_paint(first_painted)

    def first_painted() -> None:
        tell("painted")
        import probe_orders

        seen.append(probe_orders.Orders(seen[0], marks))

    after_each(module.KeypadScreen, "paintEvent", painted)


if REPORT >= 0:
    sys.meta_path.insert(0, _watch)
    when_loaded(_KEYPAD, _keypad_loaded)
