"""The sandbox's own controls under `/sandbox/`: see the orders, play the customer, choose the scenario.

JSON for tests and panels; `/sandbox/` itself is a page for people, with the same actions as plain forms.
"""

import asyncio
import json
from dataclasses import fields
from typing import Any, Final
from urllib.parse import quote

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from pos_app.money import format_tenge
from pos_app.sandbox.answers import Code, Refusal
from pos_app.sandbox.gateway import Gateway
from pos_app.sandbox.orders import Preorder, PreorderState
from pos_app.sandbox.page import Html, clock_face, layout, render, respond
from pos_app.sandbox.parameters import LARGEST_AMOUNT_TENGE, Form, parse_form, read_body
from pos_app.sandbox.scenario import Befalls, Scenario
from pos_app.sandbox.scenarios import SCENARIOS, scenario_named

_NEWEST_SHOWN: Final = 100
_GROUPS: Final = (
    ("Everything", (Befalls.NOTHING, Befalls.EVERYTHING)),
    ("Create", (Befalls.CREATE,)),
    ("Status", (Befalls.STATUS,)),
    ("Callbacks", (Befalls.CALLBACK,)),
    ("Customer", (Befalls.CUSTOMER,)),
    ("Refund", (Befalls.REFUND,)),
)


class Control:
    """The controls of one gateway. Server's loop only."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway

    async def page(self, _: Request) -> Response:
        """`GET /sandbox/`"""
        orders = self.gateway.books.orders()
        rows = Html("".join(self._order_row(preorder) for preorder in orders[::-1][:_NEWEST_SHOWN]))
        body = render(
            "control.html",
            branch=self.gateway.branch_name,
            scenario=self.gateway.scenario.name,
            description=self.gateway.scenario.description,
            address=self.gateway.till_url(),
            scenarios=Html("".join(self._group(title, befalls) for title, befalls in _GROUPS)),
            count=len(orders),
            orders=render("control_orders.html", rows=rows) if orders else render("control_no_orders.html"),
        )
        return respond(layout(locale="en", kind="control", title="Sandbox gateway", body=body))

    async def lead_in(self, _: Request) -> Response:
        """`GET /`, `GET /sandbox`"""
        return _to_page()

    async def orders(self, _: Request) -> Response:
        """`GET /sandbox/orders`: oldest first."""
        return JSONResponse([self._order(preorder) for preorder in self.gateway.books.orders()])

    async def pay(self, request: Request) -> Response:
        """`POST /sandbox/orders/{merchant_order_id}/pay`, optionally with another `amount` in tenge."""
        return await self._attempt(request, pays=True)

    async def decline(self, request: Request) -> Response:
        """`POST /sandbox/orders/{merchant_order_id}/decline`"""
        return await self._attempt(request, pays=False)

    async def scenarios(self, _: Request) -> Response:
        """`GET /sandbox/scenarios`: the table."""
        return JSONResponse([_scenario(scenario) for scenario in SCENARIOS.values()])

    async def scenario(self, _: Request) -> Response:
        """`GET /sandbox/scenario`: the one that is on."""
        return JSONResponse(self._chosen())

    async def choose_scenario(self, request: Request) -> Response:
        """`POST /sandbox/scenario` with `scenario`: its name."""
        try:
            form = await _fields(request)
            self.gateway.scenario = scenario_named(form.optional("scenario") or "")
        except Refusal as refusal:
            return _said_no(refusal)
        except ValueError as error:
            return _said_no(Refusal(Code.PARAMETER, f"scenario: {error}"))
        answer = _to_page() if _is_browser(request) else JSONResponse(self._chosen())
        # After the answer: what is chosen may be that nobody gets one.
        answer.background = BackgroundTask(self.gateway.take_effect)
        return answer

    def _chosen(self) -> dict[str, Any]:
        return {**_scenario(self.gateway.scenario), "gateway_url": self.gateway.till_url()}

    async def _attempt(self, request: Request, *, pays: bool) -> Response:
        merchant_order_id = request.path_params["merchant_order_id"]
        try:
            form = await _fields(request)
            amount = form.whole("amount", 1, LARGEST_AMOUNT_TENGE)
            preorder = self.gateway.books.order(merchant_order_id)
            if preorder is None:
                raise Refusal(Code.ORDER_UNKNOWN, f"Заказ {merchant_order_id} не найден")
            customer = self.gateway.customer
            if pays:
                # In a thread: the merchant may have to be asked first.
                moved = await asyncio.to_thread(customer.pay, preorder.hash, amount)
            else:
                moved = customer.decline(preorder.hash)
        except Refusal as refusal:
            # The page that follows shows how the order stands.
            late = refusal.code is Code.NOT_PAYABLE and _is_browser(request)
            return _to_page() if late else _said_no(refusal)
        return _to_page() if _is_browser(request) else JSONResponse(self._order(moved))

    def _order(self, preorder: Preorder) -> dict[str, Any]:
        payment = preorder.payment
        return {
            "merchant_order_id": preorder.bill.merchant_order_id,
            "preorder_id": preorder.preorder_id,
            "reference": preorder.reference,
            "amount": preorder.bill.amount,
            "state": self.gateway.books.state(preorder),
            "paid_amount": None if payment is None else payment.amount,
            "failed_attempts": preorder.failed_attempts,
            "refunded": preorder.refunded,
            "created_at": preorder.created_at.isoformat(timespec="milliseconds"),
            "left_s": round(self.gateway.books.left_s(preorder), 1),
            "scenario": preorder.scenario.name,
            "pay_url": self.gateway.pay_url(preorder),
        }

    def _order_row(self, preorder: Preorder) -> Html:
        state = self.gateway.books.state(preorder)
        buttons = Html()
        if state is PreorderState.PAYABLE:
            buttons = render("control_buttons.html", order=quote(preorder.bill.merchant_order_id, safe=""))
        return render(
            "control_order.html",
            order=preorder.bill.merchant_order_id,
            href=f"/pay/{preorder.hash}",
            amount=format_tenge(preorder.bill.amount),
            state=state,
            facts=" · ".join(self._facts(preorder, state)),
            buttons=buttons,
        )

    def _facts(self, preorder: Preorder, state: PreorderState) -> list[str]:
        facts = [f"created {preorder.created_at:%H:%M:%S} UTC", preorder.scenario.name]
        if state is PreorderState.PAYABLE:
            facts.append(f"{clock_face(self.gateway.books.left_s(preorder))} left")
        if preorder.failed_attempts:
            facts.append(f"failed attempts: {preorder.failed_attempts}")
        if preorder.payment is not None and preorder.payment.amount != preorder.bill.amount:
            facts.append(f"{format_tenge(preorder.payment.amount)} came in")
        if preorder.refunded:
            facts.append(f"{format_tenge(preorder.refunded)} refunded")
        return facts

    def _group(self, title: str, befalls: tuple[Befalls, ...]) -> Html:
        rows = [self._scenario_row(each) for each in SCENARIOS.values() if each.befalls in befalls]
        return render("control_group.html", title=title, rows=Html("".join(rows)))

    def _scenario_row(self, scenario: Scenario) -> Html:
        chosen = Html(f' aria-pressed="{str(scenario.name == self.gateway.scenario.name).lower()}"')
        amount = "" if scenario.amount is None else f" · {format_tenge(scenario.amount)}"
        return render(
            "control_scenario.html",
            name=scenario.name,
            description=scenario.description,
            ends_in=scenario.ends_in,
            amount=amount,
            chosen=chosen,
        )


def _scenario(scenario: Scenario) -> dict[str, Any]:
    return {column.name: getattr(scenario, column.name) for column in fields(Scenario)}


async def _fields(request: Request) -> Form:
    """The members of a JSON object, or the pairs of a form; nothing at all is an empty form."""
    body = await read_body(request)
    if not request.headers.get("content-type", "").startswith("application/json"):
        return parse_form(body)
    try:
        members = json.loads(body)
    except (ValueError, RecursionError):
        members = None
    if not isinstance(members, dict):
        raise Refusal(Code.PARAMETER, "Ожидается объект JSON")
    return Form([(name, str(value)) for name, value in members.items() if value is not None])


def _said_no(refusal: Refusal) -> Response:
    return JSONResponse({"error": refusal.message}, refusal.http_status)


def _is_browser(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def _to_page() -> Response:
    return RedirectResponse("/sandbox/", 303)
