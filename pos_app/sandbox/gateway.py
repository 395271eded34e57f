"""What the sandbox's pages and endpoints share: books, tokens, the customer, and how it behaves now."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from pos_app.sandbox.customer import Customer
from pos_app.sandbox.faults import Cut, Strikes
from pos_app.sandbox.orders import Books, Preorder
from pos_app.sandbox.scenario import Scenario
from pos_app.sandbox.scenarios import scenario_for
from pos_app.sandbox.status import Teller
from pos_app.sandbox.tokens import Tokens


@dataclass(slots=True)
class Gateway:
    """One sandbox's state. `scenario` may be set from any thread; what is asynchronous belongs to the server's loop.

    `base_url` answers the address under which phones reach the sandbox, `till_url` the one for tills. `cut` drops a
    client's connection, `shut` refuses all for some seconds. `autopay_s`: the simulated customer pays so many seconds
    after *create*; None: somebody has to do it. `time_scale` is what the seconds of a scenario are multiplied by.
    """

    books: Books
    tokens: Tokens
    customer: Customer
    scenario: Scenario
    branch_name: str
    locale: str
    autopay_s: float | None
    base_url: Callable[[], str]
    till_url: Callable[[], str]
    cut: Cut
    shut: Callable[[float], None]
    teller: Teller
    strikes: Strikes
    time_scale: float = 1
    down_until: float = 0
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    def row_for(self, amount: int) -> Scenario:
        """How an order of that amount (tenge) fares now."""
        return scenario_for(amount, self.scenario)

    def take_effect(self) -> None:
        """Does what the chosen scenario does once, when it is chosen. Any thread."""
        if self.scenario.shut_when_chosen_s > 0:
            self.shut(self.scenario.shut_when_chosen_s * self.time_scale)

    def go_down(self, seconds: float) -> None:
        """Answers no till for so long, before scaling."""
        self.down_until = self.books.now() + seconds * self.time_scale

    def answers_tills(self) -> bool:
        return not self.scenario.is_down and self.books.now() >= self.down_until

    async def dawdle(self, seconds: float) -> None:
        """Waits as long, before scaling, or until the sandbox stops."""
        try:
            async with asyncio.timeout(seconds * self.time_scale):
                await self.stopping.wait()
        except TimeoutError:
            return

    def pay_url(self, preorder: Preorder) -> str:
        """What the QR carries: the payer's page."""
        return f"{self.base_url()}/pay/{preorder.hash}"
