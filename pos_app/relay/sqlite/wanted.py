"""What the tills want, in the relay's file."""

from datetime import UTC, datetime

from pos_app.relay.sqlite.file import StoreFile
from pos_app.relay.wanted import WISH_KEPT, Ruling, Verdict, Withdrawal, ruling


class SqliteWanted:
    """In the relay's file, one at a time: a yes and a withdrawal never overlap."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def want(self, terminal: str, order: str, amount: int, locale: str) -> bool:
        now = datetime.now(UTC)
        with self._file.write() as connection:
            connection.execute("DELETE FROM wanted WHERE told_at < ?", (_text(now - WISH_KEPT),))
            connection.execute(
                "INSERT INTO wanted (terminal, order_id, amount, locale, is_wanted, told_at) VALUES (?, ?, ?, ?, 1, ?)"
                " ON CONFLICT DO UPDATE SET amount = excluded.amount, locale = excluded.locale WHERE is_wanted",
                (terminal, order, amount, locale, _text(now)),
            )
            (is_wanted,) = connection.execute(
                "SELECT is_wanted FROM wanted WHERE terminal = ? AND order_id = ?", (terminal, order)
            ).fetchone()
        return bool(is_wanted)

    def withdraw(self, terminal: str, order: str) -> Withdrawal:
        with self._file.write() as connection:
            # An order that nobody had asked for is noted too: should the wish arrive after all, it comes too late.
            connection.execute(
                "INSERT INTO wanted (terminal, order_id, is_wanted, told_at) VALUES (?, ?, 0, ?)"
                " ON CONFLICT DO UPDATE SET is_wanted = 0",
                (terminal, order, _text(datetime.now(UTC))),
            )
            amount, was_allowed = connection.execute(
                "SELECT amount, was_allowed FROM wanted WHERE terminal = ? AND order_id = ?", (terminal, order)
            ).fetchone()
        return Withdrawal(amount is not None, bool(was_allowed))

    def rule(self, terminal: str, order: str, amount: int | None) -> Ruling:
        with self._file.write() as connection:
            known = connection.execute(
                "SELECT amount, locale, is_wanted FROM wanted WHERE terminal = ? AND order_id = ?", (terminal, order)
            ).fetchone()
            said = ruling(known, amount)
            if said.verdict is Verdict.ALLOWED:
                connection.execute(
                    "UPDATE wanted SET was_allowed = 1 WHERE terminal = ? AND order_id = ?", (terminal, order)
                )
        return said


def _text(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")
