"""The merchant's endpoints: token, availability, create, status, refund; each checks what a real gateway would."""

import asyncio
import hmac
import logging
import uuid
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from pos_app.sandbox.answers import Code, Refusal, down, refused, success
from pos_app.sandbox.gateway import Gateway
from pos_app.sandbox.orders import Preorder
from pos_app.sandbox.parameters import Form, read_bill, read_form
from pos_app.sandbox.picture import qr_data_uri
from pos_app.sandbox.scenarios import CreateAnswer, Scenario
from pos_app.sandbox.status import status_of

log = logging.getLogger(__name__)

ApiMethod = Callable[["Api", Request], Awaitable[Response]]


def endpoint(name: str) -> Callable[[ApiMethod], ApiMethod]:
    """Counts the calls under `name`, applies the faults that befall every answer, and tells of a Refusal in JSON."""

    def around(method: ApiMethod) -> ApiMethod:
        @wraps(method)
        async def answer(api: "Api", request: Request) -> Response:
            api.gateway.books.count_call(name)
            scenario = api.gateway.scenario
            if scenario.answer_delay_s > 0:
                await api.gateway.dawdle(scenario.answer_delay_s)
            if scenario.is_down:
                return down()
            try:
                return await method(api, request)
            except Refusal as refusal:
                log.info("%s refused: %d %s", name, refusal.code, refusal.message)
                return refused(refusal)

        return answer

    return around


class Api:
    """The endpoints over one gateway. Server's loop only."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway

    @endpoint("token")
    async def token(self, request: Request) -> Response:
        form = await read_form(request)
        tokens = self.gateway.tokens
        token = tokens.issue(form.required("client_id"), form.required("client_secret"), form.required("grant_type"))
        data = {"token_type": "Bearer", "token": token, "expire_in": tokens.lifetime_s}
        return success("Токен успешно создан", data)

    @endpoint("availability")
    async def availability(self, request: Request) -> Response:
        self._authorise(request)
        return success("Доступность оплаты", {"available": self.gateway.scenario.is_available})

    @endpoint("create")
    async def create_v1(self, request: Request) -> Response:
        return await self._create(request, _links_v1)

    @endpoint("create")
    async def create_v2(self, request: Request) -> Response:
        return await self._create(request, _links_v2)

    @endpoint("status")
    async def status(self, request: Request) -> Response:
        self._authorise(request)
        form = await read_form(request)
        shape = self.gateway.scenario.status_shape
        known = {order_id: self.gateway.books.order(order_id) for order_id in form.order_ids()}
        told = {order_id: status_of(preorder, shape) for order_id, preorder in known.items() if preorder is not None}
        return success("Статусы заказов", told)

    @endpoint("refund")
    async def refund(self, request: Request) -> Response:
        self._authorise(request)
        form = await read_form(request)
        key = _idempotency_key(request)
        merchant_order_id = form.required("merchant_order_id")
        form.required("amount")
        amount = form.whole("amount", 1, 10**9) or 0
        made = self.gateway.books.refund(merchant_order_id, amount, key)
        data = {
            "id": made.refund_id,
            "amount": made.amount,
            "comment": None,
            "commission_amount": 0,
            "cashback_amount": made.cashback,
            "requested_amount": made.amount,
            "idempotency_key": made.key,
        }
        return success("Заявка на возврат принята в обработку", {"refund_request": data})

    async def _create(self, request: Request, links: Callable[[Gateway, Preorder], dict[str, str]]) -> Response:
        gateway, scenario = self.gateway, self.gateway.scenario
        self._authorise(request)
        form = await read_form(request)
        bill = read_bill(form)
        self._check_branch(form)
        _refuse_where_told(scenario)
        preorder = gateway.books.create(bill, scenario)
        if scenario.create is CreateAnswer.LOST:
            return await self._lose(request)
        self._await_customer(preorder)
        made = links(gateway, preorder)
        data: dict[str, Any] = {"preorder_id": preorder.preorder_id}
        if scenario.sends_link:
            data |= made
        if bill.image_px is not None:
            data["qr_image_base_64"] = qr_data_uri(next(iter(made.values())), bill.image_px)
        return success("Заказ создан", data)

    def _authorise(self, request: Request) -> None:
        self.gateway.tokens.check(request.headers.get("authorization"))

    def _check_branch(self, form: Form) -> None:
        known = self.gateway.tokens.credentials.branch_token
        if not hmac.compare_digest(form.required("token").encode(), known.encode()):
            raise Refusal(Code.BRANCH_UNKNOWN, "Филиал не найден")

    def _await_customer(self, preorder: Preorder) -> None:
        if self.gateway.autopay_s is not None:
            asyncio.get_running_loop().call_later(self.gateway.autopay_s, self._autopay, preorder.hash)

    def _autopay(self, order_hash: str) -> None:
        # In a thread: the merchant may have to be asked first.
        asyncio.get_running_loop().run_in_executor(None, self._play_customer, order_hash)

    def _play_customer(self, order_hash: str) -> None:
        try:
            self.gateway.customer.pay(order_hash)
        except Refusal as refusal:
            log.info("the simulated customer did not pay: %s", refusal.message)

    async def _lose(self, request: Request) -> Response:
        """Ends the connection without an answer; what is returned then goes nowhere."""
        if request.client is not None:
            self.gateway.cut((request.client.host, request.client.port))
        # The body has been read, so what comes next is the end of the connection.
        await request.receive()
        return Response()


def _links_v1(gateway: Gateway, preorder: Preorder) -> dict[str, str]:
    return {"url": gateway.pay_url(preorder)}


def _links_v2(gateway: Gateway, preorder: Preorder) -> dict[str, str]:
    inner = f"{gateway.pay_url(preorder)}?from=inner"
    return {"inner_url": inner, "external_url": f"{gateway.base_url()}/link?link={quote(inner, safe='')}"}


def _refuse_where_told(scenario: Scenario) -> None:
    if not scenario.is_available:
        raise Refusal(Code.UNAVAILABLE, "Наблюдаются сбои на стороне платёжной системы, оплата временно недоступна")
    if scenario.create is CreateAnswer.REFUSED:
        raise Refusal(Code.ORDER_REFUSED, "Филиал не принимает оплату: обратитесь к менеджеру")


def _idempotency_key(request: Request) -> str:
    text = request.headers.get("x-idempotency-key", "").lower()
    try:
        key = uuid.UUID(text)
    except ValueError:
        key = None
    if key is None or key.version != 4 or str(key) != text:
        raise Refusal(Code.PARAMETER, "Заголовок X-Idempotency-Key: ожидается UUID v4")
    return text
