"""The sandbox gateway as a whole: its routes, top to bottom, and the object that owns books, callbacks and server."""

import threading
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
from pos_app.sandbox.broken_tls import BrokenTls
from pos_app.sandbox.callbacks import RETRY_AFTER_S, Call, Callbacks
from pos_app.sandbox.control import Control
from pos_app.sandbox.customer import Customer
from pos_app.sandbox.faults import Strikes
from pos_app.sandbox.gateway import Gateway
from pos_app.sandbox.orders import Books
from pos_app.sandbox.overhearing import Masking, OnExchange, Overhearing, called_back
from pos_app.sandbox.payer import PayerPages
from pos_app.sandbox.scenario import Scenario
from pos_app.sandbox.scenarios import scenario_named
from pos_app.sandbox.status import Teller
from pos_app.sandbox.tokens import DEMO_CREDENTIALS, TOKEN_LIFETIME_S, SandboxCredentials, Tokens
from pos_app.serving import Server, end_signal
from pos_app.words import DEFAULT_LOCALE

DEMO_BRANCH_NAME: Final = "Кофейня на Абая, 52"


def build_app(gateway: Gateway, on_exchange: OnExchange | None = None) -> Starlette:
    """The sandbox as an ASGI app. `on_exchange` hears what tills ask and are answered, without secrets."""
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
    middleware = [Middleware(PlainHost)]
    if on_exchange is not None:
        masking = _masking(gateway.tokens.credentials)
        middleware.insert(0, Middleware(Overhearing, on_exchange=on_exchange, masking=masking))
    app = Starlette(routes=routes, middleware=middleware, exception_handlers=handlers)
    app.router.redirect_slashes = False
    return app


class Sandbox:
    """A gateway to practise on, over real HTTP, in threads of its own.

    `scenario` is a row of the table or its name (ValueError for an unknown one). `autopay_s`: the simulated customer
    pays so many seconds after *create*. `clock` (seconds, monotonic) decides when orders and tokens end, how far status
    lags and how long an outage lasts. `time_scale` multiplies the seconds of every scenario, for those who can't wait.
    `on_exchange` hears what goes over the wire between tills and sandbox, without secrets, in threads of the sandbox.
    `start` and `stop` once each, by the owner; everything else from any thread.
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
        time_scale: float = 1,
        on_exchange: OnExchange | None = None,
    ) -> None:
        self.credentials = credentials
        self.books = Books(clock)
        self.tokens = Tokens(credentials, token_lifetime_s, clock)
        self.callbacks = Callbacks(retry_after_s, _overheard(on_exchange, credentials))
        self.customer = Customer(self.books, self.callbacks, time_scale)
        self.strikes = Strikes()
        self._host = host
        self._broken_tls: BrokenTls | None = None
        self._opening_tls = threading.Lock()
        self._gateway = Gateway(
            books=self.books,
            tokens=self.tokens,
            customer=self.customer,
            scenario=scenario if isinstance(scenario, Scenario) else scenario_named(scenario),
            branch_name=branch_name,
            locale=locale,
            autopay_s=autopay_s,
            base_url=lambda: payer_url(self.url, host),
            till_url=lambda: self.gateway_url,
            cut=lambda client, by_reset: self._server.cut(client, by_reset),
            shut=lambda seconds: self._server.shut(seconds),
            teller=Teller(self.strikes, clock, time_scale),
            strikes=self.strikes,
            time_scale=time_scale,
        )
        self._server = Server(
            build_app(self._gateway, on_exchange),
            host=host,
            port=port,
            name="sandbox",
            on_stopping=self._gateway.stopping.set,
        )

    @property
    def url(self) -> str:
        """The base URL; empty until `start`."""
        return self._server.url

    @property
    def gateway_url(self) -> str:
        """The base URL for a till: `url`, unless the scenario needs one of its own. After `start`."""
        if not self.scenario.breaks_tls:
            return self.url
        with self._opening_tls:
            if self._broken_tls is None:
                self._broken_tls = BrokenTls(self._host)
                self._broken_tls.start()
        return f"https://{self.url.removeprefix('http://').rpartition(':')[0]}:{self._broken_tls.port}"

    @property
    def scenario(self) -> Scenario:
        """How the gateway behaves now; set it to a row of the table or to its name."""
        return self._gateway.scenario

    @scenario.setter
    def scenario(self, chosen: str | Scenario) -> None:
        self._gateway.scenario = chosen if isinstance(chosen, Scenario) else scenario_named(chosen)
        self._gateway.take_effect()

    def start(self) -> None:
        """Returns when requests are answered. Raises OSError, naming host and port, when it can't listen there."""
        self._server.start()
        self.callbacks.start()
        self._gateway.take_effect()

    def stop(self) -> None:
        """Ends server and callbacks; a repeat does nothing."""
        self._server.stop()
        self.callbacks.stop()
        with self._opening_tls:
            if self._broken_tls is not None:
                self._broken_tls.stop()
            self._broken_tls = None


def run(host: str, port: int, scenario: str, on_ready: Callable[[str, str], None]) -> None:
    """Serves in the foreground until SIGINT or SIGTERM; `on_ready` gets the URL, and that for a till. Main thread only.

    Raises ValueError for an unknown scenario and OSError for an address that can't be listened on.
    """
    sandbox = Sandbox(host=host, port=port, scenario=scenario)
    with end_signal() as wait:
        sandbox.start()
        try:
            on_ready(sandbox.url, sandbox.gateway_url)
            wait()
        finally:
            sandbox.stop()


def _masking(credentials: SandboxCredentials) -> Masking:
    return Masking((credentials.client_id, credentials.client_secret, credentials.branch_token))


def _overheard(on_exchange: OnExchange | None, credentials: SandboxCredentials) -> Callable[[Call, float], None] | None:
    """What the callbacks tell; None where nobody listens."""
    if on_exchange is None:
        return None
    masking = _masking(credentials)

    def tell(call: Call, took_s: float) -> None:
        on_exchange(called_back(call, took_s, masking))

    return tell


async def _no_such_thing(_: Request, __: Exception) -> Response:
    return refused(Refusal(Code.NOT_FOUND, "Метод не найден"))


async def _no_such_method(_: Request, __: Exception) -> Response:
    return refused(Refusal(Code.METHOD_WRONG, "Метод HTTP не поддерживается"))


async def _nobody(_: Request, __: Exception) -> Response:
    """The client went away in the middle of its request: what is returned goes nowhere."""
    return Response(status_code=400)


async def _our_fault(_: Request, __: Exception) -> Response:
    return refused(Refusal(Code.INTERNAL, "Внутренняя ошибка"))
