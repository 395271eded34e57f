"""The payer's page, at the URL in the QR: what to pay and to whom, 'Pay', 'Decline', and what came of it.

Plain forms that answer with a redirect, so it works without scripts, and a reload never pays.
"""

import asyncio
import math
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import wraps
from typing import Final
from urllib.parse import quote, urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from pos_app.money import format_tenge
from pos_app.sandbox.answers import Refusal
from pos_app.sandbox.customer import DEFAULT_DEVICE
from pos_app.sandbox.faults import down
from pos_app.sandbox.gateway import Gateway
from pos_app.sandbox.orders import Preorder, PreorderState
from pos_app.sandbox.page import (
    FONTS,
    Html,
    amount,
    clock_face,
    font,
    icon,
    layout,
    locale_for,
    render,
    respond,
    say,
    script,
)

_LANGUAGES: Final = (("ru", "RU"), ("kk", "ҚАЗ"), ("en", "EN"))
_A_YEAR_S: Final = 31_536_000

PageMethod = Callable[["PayerPages", Request], Awaitable[Response]]


def unless_down(method: PageMethod) -> PageMethod:
    """A gateway that is down has no page either."""

    @wraps(method)
    async def answer(pages: "PayerPages", request: Request) -> Response:
        return down() if pages.gateway.scenario.is_down else await method(pages, request)

    return answer


class PayerPages:
    """What the customer's phone sees of one gateway. Server's loop only."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway

    @unless_down
    async def show(self, request: Request) -> Response:
        """The order's page in its present state."""
        locale = locale_for(request, self.gateway.locale)
        preorder = self.gateway.books.order_of_hash(request.path_params["hash"])
        if preorder is None:
            return self._unknown(request, locale)
        match self.gateway.books.state(preorder):
            case PreorderState.PAYABLE:
                return respond(self._payable(preorder, locale))
            case PreorderState.PAID:
                return respond(self._ended("paid", locale, _path(preorder), preorder))
            case PreorderState.EXPIRED:
                return respond(self._ended("expired", locale, _path(preorder), preorder))

    @unless_down
    async def pay(self, request: Request) -> Response:
        """The button 'Pay'."""
        device = "IOS" if _is_apple(request) else DEFAULT_DEVICE
        language = locale_for(request, self.gateway.locale)
        return await self._attempt(
            request, lambda order_hash: self.gateway.customer.pay(order_hash, device=device, language=language)
        )

    @unless_down
    async def decline(self, request: Request) -> Response:
        """The button 'Decline'."""
        return await self._attempt(request, self.gateway.customer.decline)

    @unless_down
    async def link(self, request: Request) -> Response:
        """Stands for the dynamic link of v2: leads on to a payer's page of this sandbox, and nowhere else."""
        wanted = request.query_params.get("link", "")
        path, _, query = wanted.removeprefix(self.gateway.base_url()).partition("?")
        order_hash = path.removeprefix("/pay/")
        if not wanted.startswith(f"{self.gateway.base_url()}/pay/") or not _is_hash(order_hash):
            return self._unknown(request, locale_for(request, self.gateway.locale))
        return RedirectResponse(f"/pay/{order_hash}" + ("?from=inner" if query == "from=inner" else ""), 302)

    async def font(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in FONTS:
            return Response(status_code=404)
        return Response(font(name), media_type="font/ttf", headers={"Cache-Control": f"max-age={_A_YEAR_S}"})

    async def icon(self, _: Request) -> Response:
        return Response(icon(), media_type="image/svg+xml", headers={"Cache-Control": f"max-age={_A_YEAR_S}"})

    async def _attempt(self, request: Request, attempt: Callable[[str], Preorder]) -> Response:
        order_hash = request.path_params["hash"]
        # Paid twice, or too late: the page that follows says how the order stands.
        with suppress(Refusal):
            # In a thread: the merchant may have to be asked first.
            await asyncio.to_thread(attempt, order_hash)
        language = urlencode({"lang": locale_for(request, self.gateway.locale)})
        return RedirectResponse(f"/pay/{quote(order_hash, safe='')}?{language}", 303)

    def _payable(self, preorder: Preorder, locale: str) -> Html:
        words = say(locale)
        left_s = self.gateway.books.left_s(preorder)
        price = preorder.bill.amount
        failed = preorder.last_failure or words["attempt_failed"]
        body = render(
            "payable.html",
            header=self._header(locale, _path(preorder), preorder),
            to_pay=words["to_pay"],
            amount=amount(price),
            left_s=f"{left_s:.1f}",
            timeout_s=preorder.bill.timeout_s,
            share=f"{100 * left_s / preorder.bill.timeout_s:.2f}",
            stage="soon" if left_s <= 60 else "hours" if left_s > 3599 else "",
            clock=clock_face(left_s),
            left=words["left"],
            failed=render("failed.html", text=failed) if preorder.failed_attempts else Html(),
            action=_path(preorder),
            locale=locale,
            pay=words["pay"].format(amount=format_tenge(price)),
            decline=words["decline"],
            note=words["note"],
            script=script(),
        )
        title = f"{words['to_pay']}: {format_tenge(price)}"
        return layout(locale=locale, kind="payable", title=title, body=body, reload_s=math.ceil(left_s) + 1)

    def _unknown(self, request: Request, locale: str) -> Response:
        return respond(self._ended("unknown", locale, quote(request.scope["path"])), 404)

    def _ended(self, kind: str, locale: str, path: str, preorder: Preorder | None = None) -> Html:
        words = say(locale)
        sum_shown = Html()
        if preorder is not None:
            sum_shown = amount(preorder.bill.amount if preorder.payment is None else preorder.payment.amount)
        backlink = preorder.bill.backlink if preorder is not None and kind == "paid" else None
        body = render(
            "ended.html",
            header=self._header(locale, path, preorder),
            icon=render(f"icon_{kind}.svg"),
            title=words[kind],
            amount=sum_shown,
            line=words[f"{kind}_line"],
            back=render("back.html", backlink=backlink, to_shop=words["to_shop"]) if backlink else Html(),
        )
        return layout(locale=locale, kind=kind, title=words[kind], body=body)

    def _header(self, locale: str, path: str, preorder: Preorder | None) -> Html:
        order = Html()
        if preorder is not None:
            order = render("order.html", order=say(locale)["order"].format(order=preorder.bill.merchant_order_id))
        return render("header.html", branch=self.gateway.branch_name, order=order, languages=_languages(locale, path))


def _path(preorder: Preorder) -> str:
    return f"/pay/{preorder.hash}"


def _languages(locale: str, path: str) -> Html:
    links = "".join(
        render(
            "language.html",
            href=f"{path}?lang={code}",
            code=code,
            label=label,
            current=Html(' aria-current="true"') if code == locale else Html(),
        )
        for code, label in _LANGUAGES
    )
    return render("languages.html", links=Html(links), label=say(locale)["language"])


def _is_apple(request: Request) -> bool:
    return any(name in request.headers.get("user-agent", "") for name in ("iPhone", "iPad"))


def _is_hash(text: str) -> bool:
    return text.isascii() and text.replace("-", "").replace("_", "").isalnum() and urlsplit(text).path == text
