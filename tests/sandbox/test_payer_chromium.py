"""A customer pays with a phone: the payer's page in real Chromium, and the callback that reaches the shop."""

from collections.abc import Iterator

import pytest

from pos_app.sandbox import Sandbox
from tests.sandbox.conftest import Clock
from tests.sandbox.merchant import ORDER, Merchant, Shop
from tests.sandbox.phone import Phone, phone

pytestmark = pytest.mark.browser

LONG = {"merchant_order_id": "till-1-" + "X" * 93, "amount": 10_000_000, "timeout": 30 * 24 * 3600}


@pytest.fixture(scope="module")
def _switched_on() -> Iterator[Phone]:
    with phone() as made:
        yield made


@pytest.fixture
def customer(_switched_on: Phone) -> Iterator[Phone]:
    """A phone whose console must stay silent."""
    _switched_on.resize(390, 844)
    yield _switched_on
    assert _switched_on.complaints() == []


def links(shop: Shop) -> dict[str, object]:
    return {"postlink": f"{shop.url}/paid", "failed_postlink": f"{shop.url}/failed"}


def test_the_customer_sees_what_to_pay_and_pays_and_the_shop_hears_of_it(
    customer: Phone, merchant: Merchant, shop: Shop
) -> None:
    customer.open(merchant.pay_url(amount=12500, **links(shop)))
    for shown in ("Кофейня на Абая, 52", f"Заказ № {ORDER}", "12\u202f500\u202f₸", "ДЕНЬГИ НЕ СПИСЫВАЮТСЯ"):
        assert shown in customer.text
    customer.press("Оплатить 12\u202f500\u202f₸")
    assert customer.state == "paid"
    assert "Оплачено" in customer.text
    [call] = shop.until_calls(1)
    assert call.startswith("/paid?reference=")
    assert "&amount=12500&" in call
    assert merchant.status()[ORDER]["is_paid"]


def test_the_customer_declines_thinks_again_and_pays(customer: Phone, merchant: Merchant, shop: Shop) -> None:
    customer.open(merchant.pay_url(**links(shop)))
    customer.press("Отклонить")
    assert "Попытка не удалась. Можно попробовать ещё раз." in customer.text
    assert shop.until_calls(1)[0].startswith("/failed?")
    customer.press("Оплатить 1\u202f500\u202f₸")
    assert customer.state == "paid"
    assert shop.until_calls(2)[1].startswith("/paid?")


def test_the_countdown_counts_and_turns_amber_in_the_last_minute(customer: Phone, merchant: Merchant) -> None:
    customer.open(merchant.pay_url(timeout=61))
    seen = set()

    def counted() -> bool:
        seen.add(customer.find("//*[@id='clock']").text)
        return "00:59" in seen

    customer.until(counted)
    assert seen <= {"01:01", "01:00", "00:59"}
    assert len(seen) > 1
    assert "soon" in customer.ask("document.getElementById('wait').className")
    assert customer.ask("getComputedStyle(document.getElementById('rest')).stroke") == "rgb(247, 181, 0)"
    share = float(customer.ask("document.getElementById('rest').getAttribute('stroke-dasharray')").split()[0])
    assert 90 < share < 97


def test_the_page_turns_by_itself_when_the_time_is_over(customer: Phone, merchant: Merchant, clock: Clock) -> None:
    url = merchant.pay_url(timeout=60)
    clock.now += 59.5
    customer.open(url)
    assert customer.state == "payable"
    clock.now += 0.5
    customer.until(lambda: customer.state == "expired")
    assert "Время вышло" in customer.text


def test_the_language_is_switched_and_stays_while_paying(customer: Phone, merchant: Merchant) -> None:
    customer.open(merchant.pay_url())
    assert (customer.language, "К оплате" in customer.text) == ("ru", True)
    customer.press("EN")
    assert (customer.language, "To pay" in customer.text) == ("en", True)
    customer.press("ҚАЗ")
    assert (customer.language, "Төлеуге" in customer.text) == ("kk", True)
    customer.press("Бас тарту")
    assert "Қайталап көруге болады" in customer.text
    customer.press("1\u202f500\u202f₸ төлеу")
    assert (customer.language, "Төленді" in customer.text) == ("kk", True)
    customer.press("RU")
    assert "Оплачено" in customer.text


def test_everything_works_without_scripts(customer: Phone, merchant: Merchant, shop: Shop) -> None:
    customer.without_scripts(True)
    try:
        customer.open(merchant.pay_url(timeout=300, **links(shop)))
        assert "05:00" in customer.text
        customer.press("EN")
        customer.press("Decline")
        assert "That attempt failed." in customer.text
        customer.press("Pay 1\u202f500\u202f₸")
        assert customer.state == "paid"
    finally:
        customer.without_scripts(False)
    assert len(shop.until_calls(2)) == 2


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [360, 390, 1024])
def test_nothing_leads_sideways_and_buttons_are_large(
    customer: Phone, merchant: Merchant, clock: Clock, language: str, dark: bool, width: int
) -> None:
    customer.resize(width, 740, dark=dark)
    short, long = merchant.pay_url(timeout=60), merchant.pay_url(**LONG)
    merchant.sandbox.customer.decline(long.rpartition("/")[2])
    for url in (short, long, f"{merchant.sandbox.url}/sandbox/"):
        customer.open(f"{url}?lang={language}")
        assert customer.ask("document.documentElement.scrollWidth") == width
        assert customer.ask("[...document.querySelectorAll('*')].every(each => each.scrollWidth <= innerWidth)")
        heights = customer.ask("[...document.querySelectorAll('button')].map(each => each.offsetHeight)")
        assert all(height >= 56 for height in heights if height)
    clock.now += 60
    merchant.sandbox.customer.pay(long.rpartition("/")[2])
    for url, state in ((short, "expired"), (long, "paid")):
        customer.open(f"{url}?lang={language}")
        assert (customer.state, customer.ask("document.documentElement.scrollWidth")) == (state, width)


def test_both_buttons_are_seen_at_once_on_a_small_phone(customer: Phone, merchant: Merchant) -> None:
    customer.resize(360, 640)
    customer.open(merchant.pay_url())
    bottoms = customer.ask("[...document.querySelectorAll('button')].map(each => each.getBoundingClientRect().bottom)")
    assert len(bottoms) == 2
    assert max(bottoms) <= 640


def test_texts_are_large_enough_to_read(customer: Phone, merchant: Merchant) -> None:
    customer.open(merchant.pay_url())
    sizes = customer.ask(
        "[...document.body.querySelectorAll('*')].filter(each => each.innerText)"
        ".map(each => parseFloat(getComputedStyle(each).fontSize))"
    )
    assert min(sizes) >= 14


def test_the_fonts_of_the_design_are_the_ones_shown(customer: Phone, merchant: Merchant) -> None:
    customer.open(merchant.pay_url())
    customer.until(lambda: customer.ask("document.fonts.status") == "loaded")
    loaded = customer.ask("[...document.fonts].filter(face => face.status == 'loaded').map(face => face.family)")
    assert {name.strip('"') for name in loaded} == {"Inter", "Inter Display"}


def test_the_dark_theme_is_the_phones_choice(customer: Phone, merchant: Merchant) -> None:
    customer.open(merchant.pay_url())
    colour = "getComputedStyle(document.querySelector('.sheet')).backgroundColor"
    assert customer.ask(colour) == "rgb(255, 255, 255)"
    customer.resize(390, 844, dark=True)
    assert customer.ask(colour) == "rgb(20, 27, 49)"


def test_somebody_plays_the_customer_on_the_sandboxs_own_page(
    customer: Phone, sandbox: Sandbox, merchant: Merchant, shop: Shop
) -> None:
    merchant.create(**links(shop))
    customer.open(f"{sandbox.url}/sandbox/")
    customer.press("Decline")
    assert "failed attempts: 1" in customer.text
    customer.press("Pay")
    assert shop.until_calls(2)[1].startswith("/paid?")
    assert "paid" in customer.text
    customer.find("//summary").click()
    customer.press("double-callback")
    assert sandbox.scenario.name == "double-callback"
    assert "Scenario double-callback" in customer.text
