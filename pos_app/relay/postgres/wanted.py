"""What the tills want, in the chain's database."""

from datetime import UTC, datetime

from pos_app.relay.postgres.connections import Connection, Connections
from pos_app.relay.wanted import WISH_KEPT, Ruling, Verdict, Withdrawal, ruling


class PostgresWanted:
    """The order's row is locked from the look at it to the verdict: a yes and a withdrawal never overlap, at whichever
    relays they are said."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def want(self, terminal: str, order: str, amount: int, locale: str) -> bool:
        now = datetime.now(UTC)

        def note(connection: Connection) -> bool:
            # Rows that another relay removes just now are left to it: two that wait for each other would both fail.
            connection.execute(
                "DELETE FROM relay_wanted WHERE ctid = ANY (ARRAY("
                "SELECT ctid FROM relay_wanted WHERE told_at < %s LIMIT 100 FOR UPDATE SKIP LOCKED))",
                (now - WISH_KEPT,),
            )
            row = connection.execute(
                "INSERT INTO relay_wanted AS known (terminal, order_id, amount, locale, is_wanted, told_at)"
                " VALUES (%s, %s, %s, %s, true, %s) ON CONFLICT (terminal, order_id) DO UPDATE SET"
                " amount = CASE WHEN known.is_wanted THEN excluded.amount ELSE known.amount END,"
                " locale = CASE WHEN known.is_wanted THEN excluded.locale ELSE known.locale END"
                " RETURNING is_wanted",
                (terminal, order, amount, locale, now),
            ).fetchone()
            return row is not None and bool(row[0])

        return self._connections.run(note)

    def withdraw(self, terminal: str, order: str) -> Withdrawal:
        def note(connection: Connection) -> Withdrawal:
            # An order that nobody had asked for is noted too: should the wish arrive after all, it comes too late.
            row = connection.execute(
                "INSERT INTO relay_wanted (terminal, order_id, is_wanted, told_at) VALUES (%s, %s, false, %s)"
                " ON CONFLICT (terminal, order_id) DO UPDATE SET is_wanted = false RETURNING amount, was_allowed",
                (terminal, order, datetime.now(UTC)),
            ).fetchone()
            amount, was_allowed = row or (None, False)
            return Withdrawal(amount is not None, bool(was_allowed))

        return self._connections.run(note)

    def rule(self, terminal: str, order: str, amount: int | None) -> Ruling:
        def judge(connection: Connection) -> Ruling:
            with connection.transaction():
                known = connection.execute(
                    "SELECT amount, locale, is_wanted FROM relay_wanted"
                    " WHERE terminal = %s AND order_id = %s FOR UPDATE",
                    (terminal, order),
                ).fetchone()
                said = ruling(known, amount)
                if said.verdict is Verdict.ALLOWED:
                    connection.execute(
                        "UPDATE relay_wanted SET was_allowed = true WHERE terminal = %s AND order_id = %s",
                        (terminal, order),
                    )
            return said

        return self._connections.run(judge)
