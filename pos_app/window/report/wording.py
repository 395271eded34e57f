"""A report in the words of the till: who and when, what the rows say, how the comparison ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QLocale

from pos_app.day import local_day
from pos_app.money import format_tenge
from pos_app.notice import NoticeKind
from pos_app.order import RECEIVED, State
from pos_app.report import CashierLine, OrderMark, Reconciliation, Shift, ShiftReport
from pos_app.window.dates import minute, short_day
from pos_app.window.language import Language
from pos_app.window.report.rows import Figure, Row
from pos_app.window.widgets.badge import Badge

FAILED: Final = frozenset({State.REJECTED})
EXPIRED: Final = frozenset({State.EXPIRED, State.CANCELLED, State.CLOSED})
WAITING: Final = frozenset({State.CREATING, State.WAITING})
UNCLEAR: Final = frozenset({State.UNCERTAIN})
_ISSUES: Final = {
    NoticeKind.PAID_LATE: "issue_paid_late",
    NoticeKind.MISMATCH: "issue_mismatch",
    NoticeKind.UNCERTAIN: "issue_uncertain",
}


@dataclass(frozen=True, slots=True)
class Tally:
    """Orders begun in the shift that stand in some states, and what they were billed."""

    count: int
    amount: int


def tally(report: ShiftReport, states: Iterable[State]) -> Tally:
    lines = [line for line in report.states if line.state in states]
    return Tally(sum(line.count for line in lines), sum(line.amount for line in lines))


def success_percent(report: ShiftReport) -> int | None:
    """How many of the bills that are over were paid, in whole percent; None where none is over yet."""
    over = sum(line.count for line in report.states if line.state not in WAITING)
    return None if over == 0 else (200 * tally(report, RECEIVED).count + over) // (2 * over)


def day_words(day: date, language: Language) -> str:
    """`23 ноября, пн`."""
    locale = QLocale(language.locale)
    weekday = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{day.day} {locale.monthName(day.month)}, {weekday}"


def month_words(day: date, language: Language) -> str:
    """`Ноябрь 2026`."""
    name = QLocale(language.locale).standaloneMonthName(day.month)
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def hours_words(shift: Shift, language: Language) -> str:
    """From when to when, with the day of an end that is on another one; `с 08:02` for a shift that goes on."""
    opened, closed = shift.opened_at, shift.closed_at
    if closed is None:
        return language.say("since", time=minute(opened))
    if local_day(closed) == local_day(opened):
        return f"{minute(opened)}–{minute(closed)}"
    return " – ".join(f"{short_day(local_day(at), language.locale)} {minute(at)}" for at in (opened, closed))


def shift_words(report: ShiftReport, language: Language) -> str:
    """`Касса 2 · смена № 12 · 08:02–20:05 · Айгерим`."""
    shift = report.shift
    parts = (
        language.say("till", name=report.terminal),
        language.say("shift_no", n=shift.number),
        hours_words(shift, language),
        shift.opened_by,
    )
    return " · ".join(filter(None, parts))


def title_words(report: ShiftReport | None, language: Language) -> str:
    if report is None:
        return language.say("report_title")
    key = "report_title_x" if report.shift.closed_at is None else "report_title_z"
    return language.say(key, n=report.shift.number)


def clock_words(at: datetime) -> str:
    return minute(at)


def cashier_rows(report: ShiftReport, language: Language) -> list[Row]:
    return [_cashier_row(line, language) for line in report.cashiers]


def _cashier_row(line: CashierLine, language: Language) -> Row:
    name = line.name or language.say("nobody_signed_in")
    payments, refunds = language.say("payments", line.payments), language.say("refunds", line.refunds)
    net = format_tenge(line.received - line.refunded)
    figures = (
        Figure(format_tenge(line.received), payments),
        Figure(format_tenge(-line.refunded), refunds, "refund" if line.refunded else "ink2"),
        Figure(net, language.say("report_sum")),
    )
    spoken = ", ".join((name, payments, figures[0].value, refunds, figures[1].value, figures[2].note, net))
    return Row(name, figures=figures, spoken=spoken)


def issue_rows(report: ShiftReport, language: Language) -> list[Row]:
    """What somebody must still look at, refunds on their way, orders that differ from the gateway's books."""
    rows = [
        _order_row(
            language.say(_ISSUES[issue.kind]), language.say("order_no", o=issue.number), issue.amount, issue.order_id
        )
        for issue in report.issues
    ]
    if report.open_refunds:
        title, amount = language.say("issue_refunds"), format_tenge(report.open_refunds)
        hint = language.say("issue_refunds_hint")
        spoken = ", ".join((title, amount, hint))
        rows.append(Row(title, hint, (Figure(amount, ink="warn"),), Badge.REFUNDED, spoken=spoken))
    compared = report.reconciliation
    for order_id in compared.differing if compared is not None else ():
        title = language.say("differing_order")
        rows.append(Row(title, order_id, badge=Badge.UNCERTAIN, leads_to=order_id, spoken=f"{title}, {order_id}"))
    return rows


def _order_row(title: str, note: str, amount: int, order_id: str) -> Row:
    tenge = format_tenge(amount)
    return Row(
        title,
        note,
        (Figure(tenge, ink="warn"),),
        Badge.UNCERTAIN,
        leads_to=order_id,
        spoken=", ".join((title, note, tenge)),
    )


def mark_row(key: str, mark: OrderMark, language: Language) -> Row:
    """The first or the last order, as a row that leads to it."""
    title = language.say(key)
    note = f"{language.say('order_no', o=mark.number)} · {clock_words(mark.at)}"
    tenge = format_tenge(mark.amount)
    return Row(title, note, (Figure(tenge),), leads_to=mark.order_id, spoken=", ".join((title, note, tenge)))


def comparison_words(compared: Reconciliation | None, language: Language) -> tuple[str, str]:
    """How the comparison with the gateway ended, and the token of the ink that says it."""
    if compared is None:
        return language.say("not_compared"), "warn"
    if compared.failure:
        return language.say("compared_badly"), "warn"
    time = clock_words(compared.at)
    if compared.differing:
        return language.say("compared_differing", len(compared.differing), time=time), "warn"
    return language.say("compared_well", compared.asked, time=time), "ok"
