"""A row passes only where the till's journal, the expectation and the gateway's books say the same."""

from dataclasses import replace

import pytest

from pos_app.order import State
from pos_app.qa.expectation import Expected, chosen_rows, expected_of
from pos_app.qa.verdict import Evidence, Finding, Verdict, What, judge
from pos_app.refund import Refund, RefundState
from pos_app.sandbox.scenarios import SCENARIOS
from tests.qa.conftest import AT, order

PAID = Evidence(order(State.PAID, paid_amount=1500), gateway_paid=1500)
CLOSED = Evidence(order(State.CLOSED))


def refund(key: str, state: RefundState, amount: int = 700) -> Refund:
    return Refund(key=key, number=1, order_id="till-1-a", amount=amount, state=state, requested_at=AT)


def found(expected: Expected, evidence: Evidence) -> list[What]:
    judgement = judge(expected, evidence)
    assert (judgement.verdict is Verdict.FAILED) == bool(judgement.findings)
    return [finding.what for finding in judgement.findings]


def test_what_ended_as_expected_and_as_the_gateway_has_it_passes() -> None:
    assert judge(Expected(State.PAID), PAID).verdict is Verdict.PASSED
    assert judge(Expected(State.CLOSED), CLOSED).verdict is Verdict.PASSED


def test_another_end_than_expected_fails_and_names_both() -> None:
    judgement = judge(Expected(State.CLOSED), PAID)
    assert judgement.findings == (Finding(What.STATE, "paid", "closed"),)


def test_received_without_a_payment_at_the_gateway_fails() -> None:
    assert found(Expected(State.PAID), replace(PAID, gateway_paid=None)) == [What.UNPAID]


def test_paid_at_the_gateway_and_not_received_fails() -> None:
    assert found(Expected(State.CLOSED), replace(CLOSED, gateway_paid=1500)) == [What.MISSED]


def test_another_sum_than_the_gateways_fails() -> None:
    assert found(Expected(State.PAID), replace(PAID, gateway_paid=1400)) == [What.SUM]


def test_a_fault_that_did_not_strike_shows_nothing() -> None:
    expected = Expected(State.PAID, strikes=True)
    assert found(expected, PAID) == [What.NOT_STRUCK]
    assert found(expected, replace(PAID, struck=1)) == []


@pytest.mark.parametrize("state", [State.CREATING, State.WAITING, State.UNCERTAIN, State.EXPIRED, State.CANCELLED])
def test_an_order_that_goes_on_is_not_judged_before_its_time_is_up(state: State) -> None:
    under_way = Evidence(order(state))
    assert judge(Expected(State.PAID), under_way).verdict is Verdict.NOT_RUN
    assert judge(Expected(State.PAID), under_way, time_is_up=True).findings == (Finding(What.NEVER_ENDED, state),)


def test_a_till_that_began_no_order_fails_in_the_end() -> None:
    assert judge(Expected(State.PAID), Evidence()).verdict is Verdict.NOT_RUN
    assert judge(Expected(State.PAID), Evidence(), time_is_up=True).findings == (Finding(What.NO_ORDER),)


BACK = Expected(State.PAID, RefundState.ACCEPTED)
REFUSED = Expected(State.PAID, RefundState.REFUSED)


def test_a_refund_row_waits_for_the_refund_to_be_settled() -> None:
    assert judge(BACK, PAID).verdict is Verdict.NOT_RUN
    uncertain = replace(PAID, refunds=(refund("k", RefundState.UNCERTAIN),), gateway_refunds=(("k", 700),))
    assert judge(BACK, uncertain).verdict is Verdict.NOT_RUN


def test_money_that_went_back_once_passes() -> None:
    once = replace(PAID, refunds=(refund("k", RefundState.ACCEPTED),), gateway_refunds=(("k", 700),))
    assert found(BACK, once) == []


@pytest.mark.parametrize(
    "gateway",
    [
        pytest.param((), id="never"),
        pytest.param((("k", 700), ("k", 700)), id="twice"),
        pytest.param((("k", 700), ("other", 700)), id="under another key"),
        pytest.param((("k", 701),), id="another sum"),
    ],
)
def test_money_that_did_not_go_back_exactly_once_fails(gateway: tuple[tuple[str, int], ...]) -> None:
    evidence = replace(PAID, refunds=(refund("k", RefundState.ACCEPTED),), gateway_refunds=gateway)
    assert found(BACK, evidence) == [What.NOT_ONCE]


def test_a_refusal_passes_where_it_was_expected_and_the_next_one_went_through() -> None:
    both = (refund("a", RefundState.REFUSED), refund("b", RefundState.ACCEPTED))
    assert found(REFUSED, replace(PAID, refunds=both, gateway_refunds=(("b", 700),))) == []
    assert found(REFUSED, replace(PAID, refunds=both[:1])) == [What.NO_REFUND]
    assert found(REFUSED, replace(PAID, refunds=both, gateway_refunds=(("a", 700), ("b", 700)))) == [What.NOT_ONCE]
    assert found(BACK, replace(PAID, refunds=both, gateway_refunds=(("b", 700),))) == [What.REFUND]


def test_a_sale_that_the_gateway_gave_back_without_being_asked_fails() -> None:
    assert found(Expected(State.PAID), replace(PAID, gateway_refunds=(("k", 700),))) == [What.NOT_ONCE]


def test_every_scenario_has_an_expectation_by_the_table() -> None:
    for row in SCENARIOS.values():
        expected = expected_of(row)
        assert expected.state == row.ends_in
        assert (expected.refund is not None) == row.name.startswith("refund-")
    refused = [row.name for row in SCENARIOS.values() if expected_of(row).refund is RefundState.REFUSED]
    assert refused == ["refund-refused", "refund-401"]


def test_chosen_rows_keep_the_tables_order_and_unknown_ones_are_named() -> None:
    assert [row.name for row in chosen_rows(["decline", "normal", "decline"])] == ["normal", "decline"]
    assert len(chosen_rows()) == len(SCENARIOS)
    with pytest.raises(ValueError, match="'sideways'; expected some of normal, slow"):
        chosen_rows(["normal", "sideways"])
