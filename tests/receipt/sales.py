"""Sales, refunds and a shift of which slips are made, and slips as plain text."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pos_app.money import NARROW_SPACE
from pos_app.notice import NoticeKind
from pos_app.order import Order, State
from pos_app.receipt.facts import Shop
from pos_app.receipt.layouts import Layouts
from pos_app.receipt.line import Align, Slip
from pos_app.receipt.rows import rows
from pos_app.receipt.slip import SlipMaker
from pos_app.refund import Refund, RefundReason, RefundState
from pos_app.report import (
    CashierLine,
    HourLine,
    OpenIssue,
    OrderMark,
    Reconciliation,
    Shift,
    ShiftReport,
    StateLine,
)

AT = datetime(2026, 11, 24, 9, 32, 8, tzinfo=UTC)
"""14:32:08 in Almaty."""

SHOP = Shop("Кофейня Астана", "till-1")


def an_order(state: State = State.PAID, **known: Any) -> Order:
    values: dict[str, Any] = {
        "id": "till-1-0007",
        "number": 1043,
        "amount": 12500,
        "state": state,
        "created_at": AT,
        "timeout_s": 300,
        "ended_at": AT + timedelta(seconds=41),
        "preorder_id": 7788123,
        "paid_amount": 12500,
        "reference": "RP-55501",
        "cashier": "Айгерим",
    }
    return Order(**(values | known))


def a_refund(state: RefundState = RefundState.ACCEPTED, **known: Any) -> Refund:
    values: dict[str, Any] = {
        "key": "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
        "number": 1,
        "order_id": "till-1-0007",
        "amount": 2500,
        "state": state,
        "requested_at": AT + timedelta(hours=1),
        "by": "Ерлан",
        "reason": RefundReason.GOODS,
        "ended_at": AT + timedelta(hours=1, seconds=2),
        "gateway_id": 991,
    }
    return Refund(**(values | known))


def a_report(*, closed: bool = True, **known: Any) -> ShiftReport:
    ended = AT + timedelta(hours=6) if closed else None
    values: dict[str, Any] = {
        "shift": Shift(17, AT - timedelta(hours=6), "Айгерим", 1001, ended, "Ерлан" if closed else ""),
        "made_at": AT + timedelta(hours=6),
        "terminal": "till-1",
        "received": 1234567,
        "payments": 42,
        "refunded": 3500,
        "refunds": 2,
        "median": 18500,
        "states": (StateLine(State.PAID, 40, 1200000), StateLine(State.UNCERTAIN, 1, 500)),
        "hours": (HourLine(AT.replace(minute=0, second=0), 734567, 22), HourLine(AT.replace(minute=0, hour=10), 0, 0)),
        "cashiers": (CashierLine("Айгерим", 40, 1200000, 0, 0), CashierLine("", 2, 34567, 2, 3500)),
        "first": OrderMark(1001, "till-1-0001", AT, 500),
        "last": OrderMark(1043, "till-1-0007", AT + timedelta(minutes=5), 12500),
        "issues": (OpenIssue(NoticeKind.UNCERTAIN, 1040, "till-1-0006", 500),),
        "open_refunds": 1000,
        "reconciliation": Reconciliation(AT, 42),
        "audit_head": "0123456789abcdef0123456789abcdef",
    }
    return ShiftReport(**(values | known))


def maker(folder: Path | None = None, shop: Shop = SHOP) -> SlipMaker:
    return SlipMaker(shop, Layouts(folder))


def as_text(slip: Slip, columns: int = 40) -> str:
    """The slip in letters of one width; `*` before a bold line, `#` before a big one."""
    lines = []
    for line in slip.lines:
        marks = "#" * line.big + "*" * line.bold
        if line.rule:
            lines.append("-" * columns)
            continue
        for row in rows(line, columns, len):
            text = row.text + row.right.rjust(columns - len(row.text)) if row.right else row.text
            placed = {Align.LEFT: text, Align.CENTER: text.center(columns), Align.RIGHT: text.rjust(columns)}
            lines.append((marks + placed[row.align]).replace(NARROW_SPACE, " ").rstrip())
    return "\n".join(lines)
