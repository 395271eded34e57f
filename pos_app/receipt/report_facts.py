"""What the slip of a shift's report says: Z where the shift was closed with it, X where the shift goes on."""

from typing import Final

from pos_app.receipt.facts import Shop, clean, label_fields, labels, number, tenge, time
from pos_app.receipt.layout import Facts, Vocabulary
from pos_app.report import OrderMark, Reconciliation, ShiftReport
from pos_app.words import Words

_HEAD_CHARACTERS: Final = 16
"""Of the audit log's last value: enough to compare by eye."""

_LABELS: Final = (
    "opened", "closed", "made", "by", "till", "received", "refunded", "net", "open_refunds", "average", "median",
    "states", "cashiers", "hours", "first", "last", "issues", "reconciled", "audit",
)  # fmt: skip

REPORT: Final = Vocabulary(
    label_fields(_LABELS)
    | {
        "nonfiscal", "branch", "till", "title", "state", "opened", "opened_by", "closed", "closed_by", "made",
        "received", "payments", "refunded", "refunds", "net", "open_refunds", "average", "median", "first", "last",
        "reconciled", "reconciled_at", "failure", "audit",
    },
    {
        "states": frozenset({"name", "count", "amount"}),
        "hours": frozenset({"hour", "count", "amount"}),
        "cashiers": frozenset({"name", "payments_taken", "taken", "refunds_given", "given"}),
        "issues": frozenset({"name", "number", "amount"}),
    },
    frozenset({"nonfiscal", "state"}),
)  # fmt: skip


def report_facts(report: ShiftReport, shop: Shop, words: Words) -> Facts:
    shift, closed = report.shift, report.shift.closed_at is not None
    fields = {
        **labels(_LABELS, words),
        "nonfiscal": words.say("slip_nonfiscal"),
        "branch": clean(shop.branch),
        "till": clean(report.terminal),
        "title": words.say("slip_z" if closed else "slip_x", number=shift.number),
        "state": words.say("slip_shift_closed" if closed else "slip_shift_open"),
        "opened": time(shift.opened_at),
        "opened_by": clean(shift.opened_by),
        "closed": time(shift.closed_at),
        "closed_by": clean(shift.closed_by),
        "made": time(report.made_at),
        "received": tenge(report.received),
        "payments": words.say("payments", n=report.payments),
        "refunded": tenge(report.refunded),
        "refunds": words.say("refunds", n=report.refunds),
        "net": tenge(report.net),
        "open_refunds": tenge(report.open_refunds or None),
        "average": tenge(report.average or None),
        "median": tenge(report.median or None),
        "first": _mark(report.first),
        "last": _mark(report.last),
        "audit": report.audit_head[:_HEAD_CHARACTERS],
        **_reconciled(report.reconciliation, words),
    }
    return Facts(fields, _lists(report, words))


def _lists(report: ShiftReport, words: Words) -> dict[str, list[dict[str, str]]]:
    return {
        "states": [
            {"name": words.say(f"slip_state_{line.state}"), "count": str(line.count), "amount": tenge(line.amount)}
            for line in report.states
        ],
        "hours": [
            {
                "hour": f"{line.begins_at.astimezone():%H:%M}",
                "count": words.say("payments", n=line.count),
                "amount": tenge(line.amount),
            }
            for line in report.hours
            if line.count
        ],
        "cashiers": [
            {
                "name": clean(line.name) or words.say("slip_nobody"),
                "payments_taken": words.say("payments", n=line.payments),
                "taken": tenge(line.received),
                "refunds_given": words.say("refunds", n=line.refunds) if line.refunds else "",
                "given": tenge(line.refunded or None),
            }
            for line in report.cashiers
        ],
        "issues": [
            {"name": words.say(f"slip_issue_{issue.kind}"), "number": str(issue.number), "amount": tenge(issue.amount)}
            for issue in report.issues
        ],
    }


def _mark(mark: OrderMark | None) -> str:
    return "" if mark is None else f"№ {number(mark.number)}, {mark.at.astimezone():%H:%M}, {tenge(mark.amount)}"


def _reconciled(reconciliation: Reconciliation | None, words: Words) -> dict[str, str]:
    if reconciliation is None:
        return {"reconciled": words.say("slip_not_reconciled"), "reconciled_at": "", "failure": ""}
    differing = len(reconciliation.differing)
    told = words.say("slip_differ", asked=reconciliation.asked, n=differing) if differing else ""
    return {
        "reconciled": told or words.say("slip_agree", asked=reconciliation.asked),
        "reconciled_at": time(reconciliation.at),
        "failure": clean(reconciliation.failure),
    }
