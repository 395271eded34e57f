"""How a scenario is played by hand, and how far it has come, in a sentence."""

from typing import Final

from pos_app.order import ENDED, State
from pos_app.qa.expectation import Expected
from pos_app.qa.verdict import Evidence
from pos_app.qa.wording import state_words
from pos_app.sandbox.scenario import Scenario
from pos_app.words import Words

_UNTIL_CLOSED: Final = frozenset({State.CLOSED})


def can_be_played(scenario: Scenario) -> bool:
    """False where the till would need another gateway address than it was opened with."""
    return not scenario.breaks_tls


def how_words(scenario: Scenario, expected: Expected, autopay_s: int, watch_s: int, words: Words) -> str:
    """What the tester has to do."""
    if not can_be_played(scenario):
        return words.say("qa_how_alone")
    if expected.refund is not None:
        return words.say("qa_how_refund")
    if scenario.shut_when_chosen_s > 0:
        return words.say("qa_how_at_once")
    if expected.state in _UNTIL_CLOSED:
        return words.say("qa_how_closed", s=watch_s)
    return words.say("qa_how_sale", s=autopay_s)


def progress_words(expected: Expected, evidence: Evidence, words: Words) -> str:
    """Where a scenario stands that was begun and is not settled yet."""
    order = evidence.order
    if order is None:
        return words.say("qa_charge_now")
    if expected.refund is not None and order.state in ENDED and not evidence.refunds:
        return words.say("qa_give_back_now")
    return words.say("qa_under_way", state=state_words(order.state, words))
