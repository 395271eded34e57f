"""Whether a scenario came to what it must: the till's journal against what was expected, and against the gateway's
own books. Pure."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pos_app.order import ENDED, RECEIVED, Moment, Order
from pos_app.qa.expectation import Expected
from pos_app.refund import OPEN, Refund, RefundState


class Verdict(StrEnum):
    """Keys of the translations begin with `qa_`."""

    NOT_RUN = "not_run"
    PASSED = "passed"
    FAILED = "failed"


class What(StrEnum):
    """What was found to be wrong. Keys of the translations begin with `qa_wrong_`."""

    NO_ORDER = "no_order"  # the till began none
    NEVER_ENDED = "never_ended"  # the order, or its refund, was not settled in the time there was
    STATE = "state"
    UNPAID = "unpaid"  # the till says received, and the gateway knows of no payment
    MISSED = "missed"  # the gateway was paid, and the till says not received
    SUM = "sum"
    NO_REFUND = "no_refund"
    REFUND = "refund"  # the first refund ended otherwise
    NOT_ONCE = "not_once"  # what the till has as given back is not what the gateway gave back
    NOT_STRUCK = "not_struck"  # the fault did not befall the order: the row shows nothing
    TROUBLE = "trouble"  # the till could not be opened


@dataclass(frozen=True, slots=True)
class Finding:
    """`till` and `other` are what stands against each other: figures, states' names, or a detail for people."""

    what: What
    till: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One order after a sale: as the journal has it, and as the gateway has it. Sums in tenge.

    `gateway_refunds` are the gateway's, by key; `struck` is how many answers about the order went wrong.
    """

    order: Order | None = None
    moments: tuple[Moment, ...] = ()
    refunds: tuple[Refund, ...] = ()
    gateway_paid: int | None = None
    gateway_refunds: tuple[tuple[str, int], ...] = ()
    struck: int = 0


NOTHING_KNOWN: Final = Evidence()


@dataclass(frozen=True, slots=True)
class Judgement:
    """NOT_RUN while there is still something to come."""

    verdict: Verdict
    findings: tuple[Finding, ...] = ()


def is_settled(expected: Expected, evidence: Evidence) -> bool:
    """Whether the order has ended, and its refund too where that is what is tested."""
    order = evidence.order
    if order is None or order.state not in ENDED or any(refund.state in OPEN for refund in evidence.refunds):
        return False
    return expected.refund is None or bool(evidence.refunds)


def judge(expected: Expected, evidence: Evidence, *, time_is_up: bool = False) -> Judgement:
    """Compares. What never settles is judged when its `time_is_up`."""
    if not is_settled(expected, evidence):
        if not time_is_up:
            return Judgement(Verdict.NOT_RUN)
        what = What.NO_ORDER if evidence.order is None else What.NEVER_ENDED
        state = "" if evidence.order is None else evidence.order.state.value
        return Judgement(Verdict.FAILED, (Finding(what, state),))
    findings = tuple(_findings(expected, evidence))
    return Judgement(Verdict.FAILED if findings else Verdict.PASSED, findings)


def _findings(expected: Expected, evidence: Evidence) -> Iterator[Finding]:
    order = evidence.order
    if order is None:
        return
    if order.state is not expected.state:
        yield Finding(What.STATE, order.state.value, expected.state.value)
    yield from _of_payment(order, evidence.gateway_paid)
    yield from _of_refunds(expected, evidence)
    if expected.strikes and not evidence.struck:
        yield Finding(What.NOT_STRUCK)


def _of_payment(order: Order, gateway_paid: int | None) -> Iterator[Finding]:
    """Received at the till if and only if paid at the gateway, and the same sum."""
    is_received = order.state in RECEIVED
    if is_received and gateway_paid is None:
        yield Finding(What.UNPAID, str(order.paid_amount or 0))
    elif gateway_paid is not None and not is_received:
        yield Finding(What.MISSED, "", str(gateway_paid))
    elif gateway_paid is not None and order.paid_amount != gateway_paid:
        yield Finding(What.SUM, str(order.paid_amount or 0), str(gateway_paid))


def _of_refunds(expected: Expected, evidence: Evidence) -> Iterator[Finding]:
    accepted = [refund for refund in evidence.refunds if refund.state is RefundState.ACCEPTED]
    # Each key once, and for the same sum: what the gateway gave back twice stands there twice.
    mine = Counter((refund.key, refund.amount) for refund in accepted)
    if mine != Counter(evidence.gateway_refunds):
        given = sum(amount for _, amount in evidence.gateway_refunds)
        yield Finding(What.NOT_ONCE, str(sum(refund.amount for refund in accepted)), str(given))
    if expected.refund is None:
        return
    first = evidence.refunds[0].state
    if first is not expected.refund:
        yield Finding(What.REFUND, first.value, expected.refund.value)
    elif not accepted:
        # A refusal alone would also come of a gateway that gives nothing back at all.
        yield Finding(What.NO_REFUND)
