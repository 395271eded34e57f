"""A shop to test in: a sandbox gateway, a data folder, the till on it, and an ear that waits for what the till says."""

import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any, Final, TypeVar
from uuid import uuid4

from pos_app.journal.reading import JournalReader
from pos_app.order import Moment, Order, State
from pos_app.people import Person, Role
from pos_app.refund import Refund, RefundReason, RefundState
from pos_app.sandbox import Sandbox
from pos_app.sandbox.orders import Preorder
from pos_app.settings import Settings
from pos_app.till.engine import Till
from pos_app.till.messages import Links, LinkState, Message, OrderChanged, People, PinAnswer, RefundChanged
from pos_app.till.opening import OpenTill
from pos_app.till.order_id import new_order_id
from pos_app.till.pace import Pace

PATIENCE_S: Final = 10
_M = TypeVar("_M")

FAST: Final = Pace(
    beside_relay_s=0.1,
    alone_s=0.1,
    eager_s=0.05,
    eager_for_s=0.1,
    watching_s=0.1,
    retry_s=(0.05,),
    margin_s=0.3,
    upkeep_s=60,
    upkeep_retry_s=60,
    held_retry_s=0.05,
    refund_retry_s=(0.05,),
    full_check_after_s=0,
)
"""Asks again and again, and watches an order for 0.3 seconds after its time."""

CALM: Final = Pace(
    beside_relay_s=60,
    alone_s=60,
    eager_s=60,
    watching_s=60,
    retry_s=(0.05,),
    upkeep_s=60,
    upkeep_retry_s=60,
    held_retry_s=0.05,
    refund_retry_s=(0.05,),
    full_check_after_s=0,
)
"""Asks only when something hints at it, so that a test sees what the hint did."""


class FrozenClock:
    """The sandbox's time in seconds. It stands still: orders stay payable at the gateway until a test moves it."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Ear:
    """Hears a till's messages, and waits for those to come. Any thread."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self._heard: list[Message] = []
        self._at_once: list[tuple[type[Any], Callable[[Any], None]]] = []

    def __call__(self, message: Message) -> None:
        for kind, do in self._at_once:
            if isinstance(message, kind):
                do(message)
        with self._news:
            self._heard.append(message)
            self._news.notify_all()

    def on(self, kind: type[_M], do: Callable[[_M], None]) -> None:
        """Has `do` called in the till's thread with each further message of a kind."""
        self._at_once.append((kind, do))

    def heard(self, kind: type[_M]) -> list[_M]:
        """All messages of a kind so far, oldest first."""
        with self._news:
            return [message for message in self._heard if isinstance(message, kind)]

    def until(self, kind: type[_M], is_it: Callable[[_M], bool] = lambda _: True) -> _M:
        """The first message of a kind that is it, heard before or now; fails after ten seconds."""
        seen = 0
        with self._news:
            while True:
                for message in self._heard[seen:]:
                    if isinstance(message, kind) and is_it(message):
                        return message
                seen = len(self._heard)
                assert self._news.wait(PATIENCE_S), f"no such {kind.__name__} among {self._heard}"

    def forget(self) -> None:
        """What was heard so far is no answer to later questions."""
        with self._news:
            self._heard.clear()


class Desk:
    """One open till: what a cashier does there, and what is heard."""

    def __init__(self, opened: OpenTill, ear: Ear, sandbox: Sandbox, settings: Settings) -> None:
        self.till: Till = opened.till
        self.ear = ear
        self.settings = settings
        self._sandbox = sandbox

    def charge(self, amount: int = 1500) -> str:
        order_id = new_order_id(self.settings.terminal_id)
        self.till.charge(order_id, amount)
        return order_id

    def show_qr(self, amount: int = 1500) -> str:
        """Charges and waits until the QR is on the screen; answers the order's ID."""
        order_id = self.charge(amount)
        self.until(order_id, State.WAITING)
        return order_id

    def until(self, order_id: str, state: State) -> Order:
        """The order as it was told in that state."""
        return self.ear.until(OrderChanged, lambda told: told.order.id == order_id and told.order.state is state).order

    def until_warm(self) -> None:
        """Returns when the gateway has answered the till."""
        self.ear.until(Links, lambda links: links.gateway is LinkState.ONLINE)

    def sell(self, amount: int = 1500) -> str:
        """A sale that is paid; answers the order's ID."""
        order_id = self.show_qr(amount)
        found = self._sandbox.books.order(order_id)
        assert found is not None
        self._sandbox.customer.pay(found.hash)
        self.until(order_id, State.PAID)
        return order_id

    def give_back(self, order_id: str, amount: int, pin: str = "", key: str | None = None) -> str:
        """Asks for a refund; answers its key."""
        key = key or str(uuid4())
        self.till.refund(key, order_id, amount, RefundReason.GOODS, pin)
        return key

    def until_refund(self, key: str, state: RefundState) -> Refund:
        """The refund as it was told in that state."""
        return self.ear.until(RefundChanged, lambda told: told.refund.key == key and told.refund.state is state).refund

    def hire(self, name: str, role: Role = Role.ADMINISTRATOR, pin: str = "2580") -> Person:
        """Somebody gets a PIN; the first one is signed in by it."""
        self.till.put_person(None, name, role, pin)
        told = self.ear.until(People, lambda told: any(person.name == name for person in told.everybody))
        return next(person for person in told.everybody if person.name == name)

    def sign_in(self, person: Person, pin: str = "2580") -> PinAnswer:
        self.ear.forget()
        self.till.sign_in(person.id, pin)
        return self.ear.until(PinAnswer)

    def states(self, order_id: str) -> list[str]:
        """The states that were told, in order, each once as long as it lasted."""
        told = [each.order.state.value for each in self.ear.heard(OrderChanged) if each.order.id == order_id]
        return [state for state, _ in groupby(told)]


class Shop:
    """A data folder and a gateway; tills are opened on them one after another."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self.relay_secret = secrets.token_urlsafe(24)

    def settings(self, **chosen: Any) -> Settings:
        account = self.sandbox.credentials
        known: dict[str, Any] = {
            "data_dir": self.folder,
            "gateway_url": self.sandbox.url,
            "client_id": account.client_id,
            "client_secret": account.client_secret,
            "branch_token": account.branch_token,
            "relay_secret": self.relay_secret,
            "order_timeout": 60,
            "sound": 0,
        }
        return Settings(**{**known, **chosen})

    def environment(self, **chosen: str) -> dict[str, str]:
        """The same as a process gets it."""
        account = self.sandbox.credentials
        return {
            "POS_DATA_DIR": str(self.folder),
            "POS_GATEWAY_URL": self.sandbox.url,
            "POS_CLIENT_ID": account.client_id,
            "POS_CLIENT_SECRET": account.client_secret,
            "POS_BRANCH_TOKEN": account.branch_token,
            "POS_RELAY_SECRET": self.relay_secret,
            "POS_ORDER_TIMEOUT": "60",
            "POS_SOUND": "0",
            "POS_LOCALE": "en",
            "POS_CONFIG": "/dev/null",
            **chosen,
        }

    @contextmanager
    def open(self, pace: Pace = FAST, **chosen: Any) -> Iterator[Desk]:
        """A till while the block runs."""
        settings, ear = self.settings(**chosen), Ear()
        with OpenTill(settings, ear, pace) as opened:
            yield Desk(opened, ear, self.sandbox, settings)

    def pay(self, order_id: str, amount: int | None = None) -> None:
        """The customer pays what the QR names."""
        self.sandbox.customer.pay(self.preorder(order_id).hash, amount)

    def preorder(self, order_id: str) -> Preorder:
        """The order as the gateway has it."""
        found = self.sandbox.books.order(order_id)
        assert found is not None, f"{order_id} is not at the gateway"
        return found

    def order(self, order_id: str) -> Order:
        """The order as the journal has it."""
        with closing(self.journal()) as reader:
            found = reader.order(order_id)
        assert found is not None, f"{order_id} is not in the journal"
        return found

    def moments(self, order_id: str) -> list[Moment]:
        with closing(self.journal()) as reader:
            return list(reader.moments(order_id))

    def events(self, order_id: str) -> list[str]:
        """The names of what happened to an order, oldest first."""
        return [moment.event for moment in self.moments(order_id)]

    def refunds(self, order_id: str) -> tuple[Refund, ...]:
        """The refunds of an order as the journal has them."""
        with closing(self.journal()) as reader:
            return reader.refunds(order_id)

    def journal(self) -> JournalReader:
        return JournalReader.open(self.settings().journal_path)
