"""The sandbox gateway as a whole: its routes, top to bottom, and the object that owns books, callbacks and server."""

import time
from collections.abc import Callable
from typing import Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from pos_app.sandbox.address import PlainHost, payer_url
from pos_app.sandbox.answers import Code, Refusal, refused
from pos_app.sandbox.api import Api
from pos_app.sandbox.callbacks import RETRY_AFTER_S, Callbacks
from pos_app.sandbox.control import Control
from pos_app.sandbox.customer import Customer
from pos_app.sandbox.gateway import Gateway
from pos_app.sandbox.orders import Books
from pos_app.sandbox.payer import PayerPages
from pos_app.sandbox.scenarios import Scenario, scenario_named
from pos_app.sandbox.tokens import DEMO_CREDENTIALS, TOKEN_LIFETIME_S, SandboxCredentials, Tokens
from pos_app.serving import Server, end_signal
from pos_app.words import DEFAULT_LOCALE

DEMO_BRANCH_NAME: Final = "Кофейня на Абая, 52"


def build_app(gateway: Gateway) -> Starlette:
    """The sandbox as an ASGI app."""
    api, payer, control = Api(gateway), PayerPages(gateway), Control(gateway)
    routes = [
        Route("/auth/token", api.token, methods=["POST"]),
        Route("/orders/v1/preorder/availability", api.availability, methods=["GET"]),
        Route("/orders/v1/preorder/create", api.create_v1, methods=["POST"]),
        Route("/orders/v2/preorder/create", api.create_v2, methods=["POST"]),
        Route("/orders/v1/preorder/status", api.status, methods=["POST"]),
        Route("/orders/v1/preorder/refund", api.refund, methods=["POST"]),
        Route("/pay/{hash}", payer.show, methods=["GET"]),
        Route("/pay/{hash}/pay", payer.pay, methods=["POST"]),
        Route("/pay/{hash}/decline", payer.decline, methods=["POST"]),
        Route("/link", payer.link, methods=["GET"]),
        Route("/fonts/{name}", payer.font, methods=["GET"]),
        Route("/icon.svg", payer.icon, methods=["GET"]),
        Route("/", control.lead_in, methods=["GET"]),
        Route("/sandbox", control.lead_in, methods=["GET"]),
        Route("/sandbox/", control.page, methods=["GET"]),
        Route("/sandbox/orders", control.orders, methods=["GET"]),
        Route("/sandbox/orders/{merchant_order_id:path}/pay", control.pay, methods=["POST"]),
        Route("/sandbox/orders/{merchant_order_id:path}/decline", control.decline, methods=["POST"]),
        Route("/sandbox/scenarios", control.scenarios, methods=["GET"]),
        Route("/sandbox/scenario", control.scenario, methods=["GET"]),
        Route("/sandbox/scenario", control.choose_scenario, methods=["POST"]),
    ]
    handlers = {404: _no_such_thing, 405: _no_such_method, ClientDisconnect: _nobody, Exception: _our_fault}
    app = Starlette(routes=routes, middleware=[Middleware(PlainHost)], exception_handlers=handlers)
    app.router.redirect_slashes = False
    return app


class Sandbox:
    """A gateway to practise on, over real HTTP, in threads of its own.

    `scenario` is a row of the table or its name (ValueError for an unknown one). `autopay_s`: the simulated customer
    pays so many seconds after *create*. `clock` (seconds, monotonic) decides when orders and tokens end. `start` and
    `stop` once each, by the owner; everything else from any thread.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        scenario: str | Scenario = "normal",
        autopay_s: float | None = None,
        locale: str = DEFAULT_LOCALE,
        branch_name: str = DEMO_BRANCH_NAME,
        credentials: SandboxCredentials = DEMO_CREDENTIALS,
        token_lifetime_s: int = TOKEN_LIFETIME_S,
        retry_after_s: tuple[float, ...] = RETRY_AFTER_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.credentials = credentials
        self.books = Books(clock)
        self.tokens = Tokens(credentials, token_lifetime_s, clock)
        self.callbacks = Callbacks(retry_after_s)
        self.customer = Customer(self.books, self.callbacks)
        self._gateway = Gateway(
            books=self.books,
            tokens=self.tokens,
            customer=self.customer,
            scenario=scenario if isinstance(scenario, Scenario) else scenario_named(scenario),
            branch_name=branch_name,
            locale=locale,
            autopay_s=autopay_s,
            base_url=lambda: payer_url(self.url, host),
            cut=lambda client: self._server.cut(client),
        )
        self._server = Server(
            build_app(self._gateway), host=host, port=port, name="sandbox", on_stopping=self._gateway.stopping.set
        )

    @property
    def url(self) -> str:
        """The base URL; empty until `start`."""
        return self._server.url

    @property
    def scenario(self) -> Scenario:
        """How the gateway behaves now; set it to a row of the table or to its name."""
        return self._gateway.scenario

    @scenario.setter
    def scenario(self, chosen: str | Scenario) -> None:
        self._gateway.scenario = chosen if isinstance(chosen, Scenario) else scenario_named(chosen)

    def start(self) -> None:
        """Returns when requests are answered. Raises OSError, naming host and port, when it can't listen there."""
        self._server.start()
        self.callbacks.start()

    def stop(self) -> None:
        """Ends server and callbacks; a repeat does nothing."""
        self._server.stop()
        self.callbacks.stop()


def run(host: str, port: int, scenario: str, on_ready: Callable[[str], None]) -> None:
    """Serves in the foreground until SIGINT or SIGTERM; `on_ready` gets the URL. Main thread only.

    Raises ValueError for an unknown scenario and OSError for an address that can't be listened on.
    """
    sandbox = Sandbox(host=host, port=port, scenario=scenario)
    with end_signal() as wait:
        sandbox.start()
        try:
            on_ready(sandbox.url)
            wait()
        finally:
            sandbox.stop()


async def _no_such_thing(_: Request, __: Exception) -> Response:
    return refused(Refusal(Code.NOT_FOUND, "Метод не найден"))


async def _no_such_method(_: Request, __: Exception) -> Response:
    return refused(Refusal(Code.METHOD_WRONG, "Метод HTTP не поддерживается"))


async def _nobody(_: Request, __: Exception) -> Response:
    """The client went away in the middle of its request: what is returned goes nowhere."""
    return Response(status_code=400)


async def _our_fault(_: Request, __: Exception) -> Response:
    return refused(Refusal(Code.INTERNAL, "Внутренняя ошибка"))
