"""Run as a program: prints the device pixel ratio, and of each screen with a code what a scanner reads and how many
device pixels a module has: a whole number, with nothing between black and white anywhere in the code."""

import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

sys.path.insert(0, str(Path(__file__).parents[2]))

from pos_app.window.customer import CustomerScreen
from pos_app.window.language import Language
from pos_app.window.look import Look, load_fonts
from pos_app.window.single import SingleScreen
from pos_app.window.widgets.qr import QrView, qr_matrix
from tests.window.orders import URL, an_order, news
from tests.window.test_qr import decoded

BLACK, WHITE = 0xFF000000, 0xFFFFFFFF


def module_px(screen: QWidget, view: QrView) -> str:
    """Device pixels of a module, or where the picture differs from the matrix."""
    shot = screen.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = screen.devicePixelRatioF()
    corner, rect = view.mapTo(screen, QPoint(0, 0)), view.code_rect()
    left, top = (corner.x() + rect.x()) * ratio, (corner.y() + rect.y()) * ratio
    unit = rect.width() * ratio / view.modules
    if max(abs(value - round(value)) for value in (left, top, unit)) > 1e-6:
        return f"parts of pixels: {left} {top} {unit}"
    for y in range(round(view.modules * unit)):
        for x in range(round(view.modules * unit)):
            dark = MATRIX[y // round(unit)][x // round(unit)]
            if shot.pixel(round(left) + x, round(top) + y) != (BLACK if dark else WHITE):
                return f"blurred at {x} {y}"
    return str(round(unit))


MATRIX = qr_matrix(URL)
app = QApplication([])
load_fonts()
look = Look(reduce_motion=True)
customers = CustomerScreen(look, Language("kk"), "Rahmet", "2", sandbox=True)
single = SingleScreen(look, Language("kk"), "Rahmet", "2")
print(f"{customers.devicePixelRatioF():g}")
for screen, view, size in (
    (customers, customers.pay.qr, (1024, 600)),
    (customers, customers.pay.qr, (768, 1366)),
    (single, single.pay.qr, (1021, 743)),
):
    screen.resize(*size)
    screen.show_order(news(an_order()))
    screen.show()
    print(*decoded(screen), module_px(screen, view))
