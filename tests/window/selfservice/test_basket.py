"""A basket: sums of whole tenge within the limit, and words for the order's comment."""

from hypothesis import given
from hypothesis import strategies as st

from pos_app.price_list import Item, Names
from pos_app.sale_reference import COMMENT_LIMIT
from pos_app.window.selfservice.basket import Basket
from tests.window.selfservice.goods import BREAD, COFFEE, TEA


def test_things_add_up_in_the_order_in_which_they_were_chosen() -> None:
    basket = Basket(10_000).add(TEA).add(COFFEE).add(TEA)
    assert [(line.item, line.count, line.tenge) for line in basket.lines] == [(TEA, 2, 1800), (COFFEE, 1, 1200)]
    assert basket.tenge == 3000


def test_one_less_takes_the_last_line_along() -> None:
    basket = Basket(10_000).add(TEA).add(COFFEE).take(TEA)
    assert [line.item for line in basket.lines] == [COFFEE]
    assert basket.take(TEA) == basket
    assert basket.clear().lines == ()


def test_what_leads_above_the_limit_changes_nothing_and_says_so() -> None:
    basket = Basket(2000).add(COFFEE).add(COFFEE)
    assert (basket.tenge, basket.over_limit) == (1200, True)
    assert not basket.take(COFFEE).over_limit
    assert basket.add(Item(Names("Жвачка"), 800)).tenge == 2000


def test_the_comment_says_what_was_chosen_in_the_tills_language() -> None:
    basket = Basket(10_000).add(COFFEE).add(COFFEE).add(BREAD)
    assert basket.words("ru") == "2 × Капучино, 1 × Круассан с миндалём"
    assert basket.words("en") == "2 × Cappuccino, 1 × Almond croissant"


def test_a_comment_that_is_too_long_ends_in_an_ellipsis() -> None:
    basket = Basket(1_000_000)
    for number in range(30):
        basket = basket.add(Item(Names(f"Товар с длинным названием {number}"), 100))
    assert len(basket.words("ru")) <= COMMENT_LIMIT
    assert basket.words("ru").endswith(", …")


@given(st.lists(st.tuples(st.booleans(), st.sampled_from([COFFEE, TEA, BREAD]))), st.integers(0, 9000))
def test_no_total_leaves_the_limit(steps: list[tuple[bool, Item]], limit: int) -> None:
    basket = Basket(limit)
    for add, item in steps:
        basket = basket.add(item) if add else basket.take(item)
        assert 0 <= basket.tenge <= limit
        assert basket.tenge == sum(line.item.price * line.count for line in basket.lines)
        assert all(line.count > 0 for line in basket.lines)
