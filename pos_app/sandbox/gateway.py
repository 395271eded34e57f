"""What the sandbox's pages and endpoints share: books, tokens, the customer, and how it behaves now."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from pos_app.sandbox.customer import Customer
from pos_app.sandbox.orders import Books, Preorder
from pos_app.sandbox.scenarios import Scenario
from pos_app.sandbox.tokens import Tokens


@dataclass(slots=True)
class Gateway:
    """One sandbox's state. `scenario` may be set from any thread; what is asynchronous belongs to the server's loop.

    `base_url` answers the address under which phones reach the sandbox, `cut` drops a client's connection.
    `autopay_s`: the simulated customer pays so many seconds after *create*; None: somebody has to do it.
    """

    books: Books
    tokens: Tokens
    customer: Customer
    scenario: Scenario
    branch_name: str
    locale: str
    autopay_s: float | None
    base_url: Callable[[], str]
    cut: Callable[[tuple[str, int]], None]
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    async def dawdle(self, seconds: float) -> None:
        """Waits as long, or until the sandbox stops."""
        try:
            async with asyncio.timeout(seconds):
                await self.stopping.wait()
        except TimeoutError:
            return

    def pay_url(self, preorder: Preorder) -> str:
        """What the QR carries: the payer's page."""
        return f"{self.base_url()}/pay/{preorder.hash}"
