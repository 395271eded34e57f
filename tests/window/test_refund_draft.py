"""What is about to be given back: all, a part, never more than is left."""

import pytest

from pos_app.refund import RefundReason
from pos_app.window.refund.draft import Draft


def typed(draft: Draft, digits: str) -> Draft:
    for digit in digits:
        draft = draft.press(digit)
    return draft


def test_it_begins_with_all_that_is_left() -> None:
    draft = Draft.of(12500)
    assert (draft.amount, draft.part, draft.reason) == (12500, False, RefundReason.GOODS)


def test_a_digit_after_all_begins_a_part() -> None:
    draft = typed(Draft.of(12500), "50")
    assert (draft.amount, draft.part) == (50, True)
    assert draft.all().amount == 12500


def test_a_part_is_never_more_than_is_left() -> None:
    draft = typed(Draft.of(12500), "12501")
    assert draft.amount == 1250
    assert draft.over_limit
    assert not draft.press("0").over_limit
    assert not draft.all().over_limit


def test_erasing_from_all_leaves_a_part_of_it() -> None:
    assert Draft.of(12500).erase().amount == 1250
    assert Draft.of(12500).clear().amount == 0


def test_a_reason_changes_no_sum() -> None:
    draft = typed(Draft.of(12500), "5000").because(RefundReason.OTHER)
    assert (draft.amount, draft.reason) == (5000, RefundReason.OTHER)


@pytest.mark.parametrize(("left", "amount"), [(12500, 5000), (5000, 5000), (4000, 4000), (0, 0)])
def test_what_was_typed_stays_as_far_as_it_can(left: int, amount: int) -> None:
    assert typed(Draft.of(12500), "5000").with_left(left).amount == amount


def test_all_follows_what_is_left() -> None:
    assert Draft.of(12500).with_left(7500).amount == 7500
