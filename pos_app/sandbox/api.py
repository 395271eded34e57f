"""The merchant's endpoints: token, availability, create, status, refund; each checks what a real gateway would."""

import asyncio
import hmac
import logging
import uuid
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, Final
from urllib.parse import quote

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response

from pos_app.sandbox.answers import Code, Refusal, refused, success
from pos_app.sandbox.faults import Fault, down, portal, spoilt, unavailable
from pos_app.sandbox.gateway import Gateway
from pos_app.sandbox.orders import Preorder, Refund
from pos_app.sandbox.parameters import Form, read_bill, read_form
from pos_app.sandbox.picture import qr_data_uri
from pos_app.sandbox.scenario import NORMAL, Scenario
from pos_app.sandbox.scenarios import SCENARIOS

log = logging.getLogger(__name__)

_CALLED_BACK_WITHIN_S: Final = 3
_HELD_BACK_S: Final = 1

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
            if not api.gateway.answers_tills():
                return down()
            if scenario.is_behind_portal:
                return portal()
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
        gateway = self.gateway
        found = [each for each in map(gateway.books.order, form.order_ids()) if each is not None]
        rows = [gateway.row_for(preorder.bill.amount) for preorder in found]
        for row in set(rows):
            await self._take_time(row)
        told = {
            preorder.bill.merchant_order_id: gateway.teller.tell(preorder, row)
            for preorder, row in zip(found, rows, strict=True)
        }
        # One answer serves many orders: the first fault among them befalls it.
        fault = next((each.fault for each in told.values() if each.fault is not Fault.NONE), Fault.NONE)
        entries = {order_id: each.entry for order_id, each in told.items() if each.entry is not None}
        return await self._answer(request, fault, success("Статусы заказов", entries))

    @endpoint("refund")
    async def refund(self, request: Request) -> Response:
        self._authorise(request)
        form = await read_form(request)
        key = _idempotency_key(request)
        merchant_order_id = form.required("merchant_order_id")
        form.required("amount")
        amount = form.whole("amount", 1, 10**9) or 0
        row = self._row_of(merchant_order_id)
        await self._take_time(row)
        fault = self._fault(row.refund, row, merchant_order_id)
        if not fault.leaves_it_done:
            return await self._answer(request, fault, None, Refusal(Code.REFUND_REFUSED, "Возврат отклонён банком"))
        made = self.gateway.books.refund(merchant_order_id, amount, key)
        if row.refund_delay_s > 0 and self.gateway.strikes.strike(row.name, merchant_order_id, row.hits):
            await self.gateway.dawdle(row.refund_delay_s)
        return await self._answer(request, fault, _refunded(made))

    async def _create(self, request: Request, links: Callable[[Gateway, Preorder], dict[str, str]]) -> Response:
        gateway = self.gateway
        self._authorise(request)
        form = await read_form(request)
        bill = read_bill(form)
        self._check_branch(form)
        row = gateway.row_for(bill.amount)
        await self._take_time(row)
        fault = self._fault(row.create, row, bill.merchant_order_id)
        if not fault.leaves_it_done:
            return await self._answer(request, fault, None)
        if not row.is_available:
            raise unavailable()
        preorder = gateway.books.create(bill, row)
        if row.pays_before_answer:
            await self._pay_first(preorder)
        answer = _created(row, preorder, links(gateway, preorder))
        if row.pays_unseen_after_s is not None:
            self._await_customer(preorder, row.pays_unseen_after_s * gateway.time_scale)
        elif fault is Fault.NONE and gateway.autopay_s is not None:
            self._await_customer(preorder, gateway.autopay_s)
        self._strike_after(row, answer)
        return await self._answer(request, fault, answer)

    def _row_of(self, merchant_order_id: str) -> Scenario:
        """How a known order fares now; one that is not known strikes nobody."""
        preorder = self.gateway.books.order(merchant_order_id)
        return SCENARIOS[NORMAL] if preorder is None else self.gateway.row_for(preorder.bill.amount)

    def _fault(self, fault: Fault, row: Scenario, order_id: str) -> Fault:
        """The row's fault while it has hits left; this counts as one."""
        if fault is Fault.NONE or not self.gateway.strikes.strike(row.name, order_id, row.hits):
            return Fault.NONE
        return fault

    async def _answer(
        self, request: Request, fault: Fault, good: Response | None, refusal: Refusal | None = None
    ) -> Response:
        if fault is Fault.TOKEN_ENDS:
            self.gateway.tokens.revoke_all()
        if fault is Fault.NONE and good is not None:
            return good
        return await spoilt(fault, request, good, self.gateway.cut, refusal)

    async def _take_time(self, row: Scenario) -> None:
        """What a row chosen by amount takes; the chosen row's own time is taken with every call."""
        if row is not self.gateway.scenario and row.answer_delay_s > 0:
            await self.gateway.dawdle(row.answer_delay_s)

    def _strike_after(self, row: Scenario, answer: Response) -> None:
        if row.down_after_create_s > 0:
            self.gateway.go_down(row.down_after_create_s)
        if row.shut_after_create_s > 0:
            # The answer itself must still get out.
            answer.background = BackgroundTask(self.gateway.shut, row.shut_after_create_s * self.gateway.time_scale)

    async def _pay_first(self, preorder: Preorder) -> None:
        """The customer pays, and whoever is called back has been, before *create* is answered."""
        await asyncio.to_thread(self._play_customer, preorder.hash)
        await asyncio.to_thread(self.gateway.customer.until_called_back, _CALLED_BACK_WITHIN_S)
        await self.gateway.dawdle(_HELD_BACK_S)

    def _authorise(self, request: Request) -> None:
        self.gateway.tokens.check(request.headers.get("authorization"))

    def _check_branch(self, form: Form) -> None:
        known = self.gateway.tokens.credentials.branch_token
        if not hmac.compare_digest(form.required("token").encode(), known.encode()):
            raise Refusal(Code.BRANCH_UNKNOWN, "Филиал не найден")

    def _await_customer(self, preorder: Preorder, after_s: float) -> None:
        asyncio.get_running_loop().call_later(after_s, self._autopay, preorder.hash)

    def _autopay(self, order_hash: str) -> None:
        # In a thread: the merchant may have to be asked first.
        asyncio.get_running_loop().run_in_executor(None, self._play_customer, order_hash)

    def _play_customer(self, order_hash: str) -> None:
        try:
            self.gateway.customer.pay(order_hash)
        except Refusal as refusal:
            log.info("the simulated customer did not pay: %s", refusal.message)


def _links_v1(gateway: Gateway, preorder: Preorder) -> dict[str, str]:
    return {"url": gateway.pay_url(preorder)}


def _links_v2(gateway: Gateway, preorder: Preorder) -> dict[str, str]:
    inner = f"{gateway.pay_url(preorder)}?from=inner"
    return {"inner_url": inner, "external_url": f"{gateway.base_url()}/link?link={quote(inner, safe='')}"}


def _created(row: Scenario, preorder: Preorder, links: dict[str, str]) -> Response:
    data: dict[str, Any] = {"preorder_id": preorder.preorder_id}
    if row.sends_link:
        data |= links
    if preorder.bill.image_px is not None:
        data["qr_image_base_64"] = qr_data_uri(next(iter(links.values())), preorder.bill.image_px)
    return success("Заказ создан", data)


def _refunded(made: Refund) -> Response:
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


def _idempotency_key(request: Request) -> str:
    text = request.headers.get("x-idempotency-key", "").lower()
    try:
        key = uuid.UUID(text)
    except ValueError:
        key = None
    if key is None or key.version != 4 or str(key) != text:
        raise Refusal(Code.PARAMETER, "Заголовок X-Idempotency-Key: ожидается UUID v4")
    return text
