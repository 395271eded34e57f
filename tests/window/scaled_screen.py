"""Run as a program: prints the device pixel ratio and what a scanner reads from two of the customer's screens."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[2]))

from pos_app.window.customer import CustomerScreen
from pos_app.window.language import Language
from pos_app.window.look import Look, load_fonts
from tests.window.orders import an_order, news
from tests.window.test_qr import decoded

app = QApplication([])
load_fonts()
screen = CustomerScreen(Look(reduce_motion=True), Language("kk"), "Rahmet", "2", sandbox=True)
screen.show_order(news(an_order()))
screen.show()
print(f"{screen.devicePixelRatioF():g}")
for size in ((1024, 600), (768, 1366)):
    screen.resize(*size)
    print(*decoded(screen))
