"""What stands around the keypad, in one import: it takes longer than a first paint, and is loaded beside it."""

from pos_app.window.checkout import Checkout, Screens
from pos_app.window.customer import CustomerScreen
from pos_app.window.customer_display import CustomerDisplay
from pos_app.window.ending.screen import EndingScreen
from pos_app.window.guard import Guard
from pos_app.window.idle import Idle
from pos_app.window.office import Office
from pos_app.window.printing import Printing
from pos_app.window.question import Question
from pos_app.window.rooms import Rooms
from pos_app.window.single import SingleScreen
from pos_app.window.sounds.announcer import Announcer
from pos_app.window.sounds.flash import Flash
from pos_app.window.sounds.sounds import Sounds
from pos_app.window.stopped import StoppedPage
from pos_app.window.waiting import WaitingScreen
from pos_app.window.warnings import Warnings
from pos_app.window.widgets.cross_fade import CrossFade

__all__ = [
    "Announcer",
    "Checkout",
    "CrossFade",
    "CustomerDisplay",
    "CustomerScreen",
    "EndingScreen",
    "Flash",
    "Guard",
    "Idle",
    "Office",
    "Printing",
    "Question",
    "Rooms",
    "Screens",
    "SingleScreen",
    "Sounds",
    "StoppedPage",
    "WaitingScreen",
    "Warnings",
]
