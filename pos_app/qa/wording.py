"""What a row of the sheet says, in the tester's language."""

from pos_app.money import format_tenge
from pos_app.qa.expectation import Expected
from pos_app.qa.sheet import Row, Totals
from pos_app.qa.verdict import Finding, Verdict, What
from pos_app.refund import RefundState
from pos_app.words import Words

_STATES_COMPARED = frozenset({What.STATE, What.NEVER_ENDED})
_SUMS_COMPARED = frozenset({What.SUM, What.NOT_ONCE, What.UNPAID, What.MISSED})


def description(name: str, words: Words) -> str:
    """What the gateway does under a scenario."""
    return words.say(f"qa_scenario_{name.replace('-', '_')}")


def expected_words(expected: Expected, words: Words) -> str:
    state = state_words(expected.state, words)
    match expected.refund:
        case None:
            return state
        case RefundState.REFUSED:
            return words.say("qa_expect_refused", state=state)
        case _:
            return words.say("qa_expect_back", state=state)


def actual_words(row: Row, words: Words) -> str:
    """How it ended; empty where it was not played."""
    if not row.state:
        return ""
    parts = [state_words(row.state, words)]
    if row.refusals:
        parts.append(words.say("qa_refusals", row.refusals))
    if row.given_back:
        parts.append(words.say("row_given_back", amount=format_tenge(row.given_back)))
    return ", ".join(parts)


def state_words(state: str, words: Words) -> str:
    """An order's state for people, and as the documentation calls it where that is another word."""
    said = words.say(f"row_{state}")
    return said if said.casefold() == state else f"{said} ({state})"


def verdict_words(verdict: Verdict, words: Words) -> str:
    return words.say(f"qa_{verdict}")


def finding_words(finding: Finding, words: Words) -> str:
    till, other = finding.till, finding.other
    if finding.what in _STATES_COMPARED:
        till, other = (state_words(state, words) if state else "" for state in (till, other))
    elif finding.what is What.REFUND:
        till, other = words.say(f"qa_refund_{till}"), words.say(f"qa_refund_{other}")
    elif finding.what in _SUMS_COMPARED:
        till, other = (format_tenge(int(figure)) if figure.isdecimal() else figure for figure in (till, other))
    return words.say(f"qa_wrong_{finding.what}", till=till, other=other)


def totals_words(totals: Totals, words: Words) -> str:
    return " · ".join(
        (
            words.say("qa_count_passed", totals.passed),
            words.say("qa_count_failed", totals.failed),
            words.say("qa_count_not_run", totals.not_run),
        )
    )


def who_words(row: Row, words: Words) -> str:
    """Who judged the row, and whether somebody decided against what was found."""
    parts = []
    if row.by_itself and row.said is None:
        parts.append(words.say("qa_by_itself"))
    elif row.tester:
        parts.append(row.tester)
    if row.is_overruled:
        parts.append(words.say("qa_overruled", found=verdict_words(row.checked, words)))
    return " · ".join(parts)
