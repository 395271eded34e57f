"""The payer's page over plain HTTP: what it shows in each state and language, and what its buttons do."""

import re
import threading

import pytest
import requests

from pos_app.sandbox import Sandbox
from tests.sandbox.conftest import Clock
from tests.sandbox.merchant import ORDER, Merchant, Shop

IPHONE = {"User-Agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)"}


def get(url: str, **headers: str) -> requests.Response:
    return requests.get(url, headers=headers, timeout=5)


def press(url: str, button: str, **headers: str) -> requests.Response:
    return requests.post(f"{url}/{button}", headers=headers, timeout=5)


def test_the_page_says_what_to_pay_to_whom_and_how_long(merchant: Merchant, clock: Clock) -> None:
    url = merchant.pay_url(amount=12500, timeout=300)
    clock.now += 48
    page = get(url)
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    for shown in ("Кофейня на Абая, 52", ORDER, "12\u202f500", "К оплате", "04:12", "Оплатить 12\u202f500\u202f₸"):
        assert shown in page.text


@pytest.mark.parametrize(
    ("language", "shown"),
    [("ru", "ДЕНЬГИ\u00a0НЕ\u00a0СПИСЫВАЮТСЯ"), ("kk", "АҚША\u00a0ШЕГЕРІЛМЕЙДІ"), ("en", "NO\u00a0MONEY\u00a0MOVES")],
)
def test_every_page_says_in_its_language_that_no_money_moves(merchant: Merchant, language: str, shown: str) -> None:
    url = merchant.pay_url()
    pages = [get(f"{url}?lang={language}"), get(f"{merchant.sandbox.url}/pay/nothing?lang={language}")]
    press(url, "pay")
    pages.append(get(f"{url}?lang={language}"))
    for page in pages:
        assert shown in page.text
        assert f'<html lang="{language}">' in page.text


def test_pay_pays_once_however_often_it_is_tapped(merchant: Merchant, shop: Shop) -> None:
    url = merchant.pay_url(postlink=f"{shop.url}/paid")
    taps = [threading.Thread(target=press, args=(url, "pay")) for _ in range(6)]
    for tap in taps:
        tap.start()
    for tap in taps:
        tap.join(10)
    assert "Оплачено" in press(url, "pay").text
    merchant.sandbox.callbacks.send(f"{shop.url}/last")
    calls = shop.until_calls(2)
    assert [call.partition("?")[0] for call in calls] == ["/paid", "/last"]
    assert merchant.status()[ORDER]["amount"] == 1500


def test_a_reload_after_paying_pays_nothing(merchant: Merchant) -> None:
    url = merchant.pay_url()
    answer = requests.post(f"{url}/pay?lang=kk", allow_redirects=False, timeout=5)
    assert answer.status_code == 303
    assert merchant.sandbox.url + answer.headers["location"] == f"{url}?lang=kk"
    assert "Төленді" in get(f"{url}?lang=kk").text


def test_decline_says_so_and_leaves_the_order_payable(merchant: Merchant, shop: Shop) -> None:
    url = merchant.pay_url(failed_postlink=f"{shop.url}/failed")
    assert "Попытка не удалась" not in get(url).text
    page = press(url, "decline")
    assert "Попытка не удалась. Можно попробовать ещё раз." in page.text
    assert "Оплатить" in page.text
    assert shop.until_calls(1)[0].startswith("/failed?")


def test_nobody_can_decline_what_is_paid(merchant: Merchant) -> None:
    url = merchant.pay_url()
    press(url, "pay")
    assert "Оплачено" in press(url, "decline").text
    [preorder] = merchant.sandbox.books.paid_orders()
    assert preorder.failed_attempts == 0


def test_an_expired_order_cannot_be_paid(merchant: Merchant, clock: Clock) -> None:
    url = merchant.pay_url(timeout=60)
    clock.now += 59.5
    assert "00:01" in get(url).text
    clock.now += 0.5
    for page in (get(url), press(url, "pay")):
        assert (page.status_code, "Время вышло" in page.text, "<button" in page.text) == (200, True, False)
    assert not merchant.status()[ORDER]["is_paid"]


def test_an_unknown_order_is_not_found(sandbox: Sandbox) -> None:
    for page in (get(f"{sandbox.url}/pay/nothing"), press(f"{sandbox.url}/pay/nothing", "pay")):
        assert (page.status_code, "Счёт не найден" in page.text) == (404, True)


def test_a_strange_address_keeps_its_form_in_the_language_links(sandbox: Sandbox) -> None:
    assert 'href="/pay/a%3Fb%23%26?lang=kk"' in get(f"{sandbox.url}/pay/a%3Fb%23%26").text


def test_the_paid_page_shows_what_came_in_and_leads_back_to_the_shop(merchant: Merchant) -> None:
    url = merchant.pay_url(backlink='shop://thanks?a=1&b="2"')
    merchant.sandbox.customer.pay(url.rpartition("/")[2], 1600)
    page = get(url).text
    assert "1\u202f600" in page
    assert 'href="shop://thanks?a=1&amp;b=&quot;2&quot;"' in page


def test_without_a_backlink_the_paid_page_leads_nowhere(merchant: Merchant) -> None:
    assert "Вернуться в магазин" not in press(merchant.pay_url(), "pay").text


@pytest.mark.parametrize(("headers", "device"), [(IPHONE, "IOS"), ({"User-Agent": "Android"}, "ANDROID")])
def test_status_tells_the_payers_device(merchant: Merchant, headers: dict[str, str], device: str) -> None:
    press(merchant.pay_url(), "pay", **headers)
    assert merchant.status()[ORDER]["device"] == device


@pytest.mark.parametrize(
    ("asked", "accepted", "language"),
    [
        ("", "", "ru"),
        ("?lang=en", "kk", "en"),
        ("?lang=xx", "kk", "kk"),
        ("", "de, kk-KZ;q=0.9, en;q=0.8", "kk"),
        ("", "en;q=0.2, ru;q=0.7", "ru"),
        ("", "en;q=0", "ru"),
        ("", "en;q=high, *, , kk;q=1.0001", "ru"),
    ],
)
def test_the_page_speaks_the_language_asked_for_else_the_browsers(
    merchant: Merchant, asked: str, accepted: str, language: str
) -> None:
    page = get(merchant.pay_url() + asked, **{"Accept-Language": accepted})
    assert f'<html lang="{language}">' in page.text


def test_a_sandbox_of_another_language_speaks_it_by_default() -> None:
    sandbox = Sandbox(locale="kk", branch_name="Абай <52>")
    sandbox.start()
    try:
        page = get(f"{sandbox.url}/pay/nothing")
        assert "Шот табылмады" in page.text
        assert "Абай &lt;52&gt;" in page.text
    finally:
        sandbox.stop()


def test_the_page_comes_again_when_the_time_is_over_without_a_script(merchant: Merchant, clock: Clock) -> None:
    url = merchant.pay_url(timeout=300)
    clock.now += 100
    assert '<meta http-equiv="refresh" content="201">' in get(url).text
    press(url, "pay")
    assert "refresh" not in get(url).text


def test_a_month_is_no_timer_that_fires_at_once(merchant: Merchant) -> None:
    page = get(merchant.pay_url(timeout=30 * 24 * 3600)).text
    assert '<meta http-equiv="refresh" content="2000000">' in page
    assert "720:00:00" in page


@pytest.mark.parametrize(
    ("left_s", "look"), [(3600.5, "hours"), (3599.5, "hours"), (3599, ""), (61, ""), (60, "soon"), (0.5, "soon")]
)
def test_the_ring_changes_its_look_with_the_time_left(
    merchant: Merchant, clock: Clock, left_s: float, look: str
) -> None:
    url = merchant.pay_url(timeout=4000)
    clock.now += 4000 - left_s
    assert f'<div class="wait {look}"' in get(url).text


def test_a_long_sum_steps_down_in_size(merchant: Merchant) -> None:
    sizes = []
    for number, amount in enumerate((12_500, 150_000, 10_000_000)):
        page = get(merchant.pay_url(merchant_order_id=f"o{number}", amount=amount)).text
        sizes += re.findall(r'<p class="amount (\w+)">', page)
    assert sizes == ["short", "middle", "long"]


def test_what_the_merchant_sent_is_shown_as_text(merchant: Merchant) -> None:
    page = get(merchant.pay_url(merchant_order_id="<script>alert(1)</script>")).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_the_page_is_never_kept_and_takes_nothing_from_elsewhere(merchant: Merchant) -> None:
    headers = get(merchant.pay_url()).headers
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe-eval" not in policy
    assert re.search(r"script-src 'sha256-[A-Za-z0-9+/]{43}='", policy)


@pytest.mark.parametrize("name", ["Inter-Regular.ttf", "Inter-SemiBold.ttf", "InterDisplay-Bold.ttf"])
def test_the_fonts_come_from_the_sandbox_itself(sandbox: Sandbox, name: str) -> None:
    answer = get(f"{sandbox.url}/fonts/{name}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "font/ttf")
    assert answer.content.startswith(b"\x00\x01\x00\x00")


@pytest.mark.parametrize("name", ["OFL.txt", "..%2Ficons%2Fmark.svg", "none.ttf"])
def test_nothing_else_is_served_as_a_font(sandbox: Sandbox, name: str) -> None:
    assert get(f"{sandbox.url}/fonts/{name}").status_code == 404


def test_the_tab_has_its_icon(sandbox: Sandbox) -> None:
    answer = get(f"{sandbox.url}/icon.svg")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/svg+xml")


@pytest.mark.parametrize(
    "link",
    [
        "",
        "https://evil.example/pay/x",
        "//evil.example/pay/x",
        "{base}.evil.example/pay/x",
        "{base}@evil.example/pay/x",
        "{base}/pay/",
        "{base}/pay/../sandbox/",
        "{base}/pay/x%0d%0aSet-Cookie:1",
        "{base}/pay/x#y",
    ],
)
def test_the_wrapped_link_leads_only_to_a_payers_page(sandbox: Sandbox, link: str) -> None:
    answer = requests.get(
        f"{sandbox.url}/link", {"link": link.format(base=sandbox.url)}, allow_redirects=False, timeout=5
    )
    assert (answer.status_code, "Счёт не найден" in answer.text) == (404, True)
