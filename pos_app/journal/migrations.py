"""The journal's tables as scripts, one for each version of the file. A released script is never edited.

`orders` is the present state, `history` the append-only account of how it came about, `owed` the effects that were
promised with a state and whose outcome is not known yet, `relay_cursor` how far this till has read at a relay,
`notices` what somebody had or has to look at, `rebuilds` the damaged files that this one replaced. Times are whole
milliseconds of UTC since 1970; sums are whole tenge.
"""

from typing import Final

_VERSION_1: Final = """
CREATE TABLE orders (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    timeout_s INTEGER NOT NULL,
    ended_at INTEGER,
    url TEXT,
    qr_png BLOB,
    preorder_id INTEGER,
    paid_amount INTEGER,
    reference TEXT,
    refunded INTEGER NOT NULL DEFAULT 0,
    failed_attempts INTEGER NOT NULL DEFAULT 0,
    time_is_up INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    code INTEGER,
    message TEXT NOT NULL DEFAULT '',
    comment TEXT,
    cashier TEXT
) STRICT;
CREATE INDEX orders_unfinished ON orders (state) WHERE ended_at IS NULL;
CREATE INDEX orders_by_day ON orders (created_at);
CREATE INDEX orders_received ON orders (ended_at) WHERE paid_amount IS NOT NULL;

CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id TEXT NOT NULL REFERENCES orders (id),
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    state TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX history_by_order ON history (order_id, id);
CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
    BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
    BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TABLE owed (
    order_id TEXT NOT NULL REFERENCES orders (id),
    effect TEXT NOT NULL,
    PRIMARY KEY (order_id, effect)
) STRICT, WITHOUT ROWID;

CREATE TABLE relay_cursor (
    terminal TEXT PRIMARY KEY,
    store TEXT NOT NULL,
    after INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""

# An order whose record was lost has the amount 0 until the gateway tells it. SQLite changes a CHECK by a copy.
_VERSION_2: Final = """
CREATE TABLE orders_of_version_2 (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    amount INTEGER NOT NULL CHECK (amount > 0 OR (amount = 0 AND reason IS 'record_lost')),
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    timeout_s INTEGER NOT NULL,
    ended_at INTEGER,
    url TEXT,
    qr_png BLOB,
    preorder_id INTEGER,
    paid_amount INTEGER,
    reference TEXT,
    refunded INTEGER NOT NULL DEFAULT 0,
    failed_attempts INTEGER NOT NULL DEFAULT 0,
    time_is_up INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    code INTEGER,
    message TEXT NOT NULL DEFAULT '',
    comment TEXT,
    cashier TEXT
) STRICT;
INSERT INTO orders_of_version_2 SELECT id, number, amount, state, created_at, timeout_s, ended_at, url, qr_png,
    preorder_id, paid_amount, reference, refunded, failed_attempts, time_is_up, reason, code, message, comment, cashier
    FROM orders ORDER BY number;
DROP TABLE orders;
ALTER TABLE orders_of_version_2 RENAME TO orders;
CREATE INDEX orders_unfinished ON orders (state) WHERE ended_at IS NULL;
CREATE INDEX orders_by_day ON orders (created_at);
CREATE INDEX orders_received ON orders (ended_at) WHERE paid_amount IS NOT NULL;
CREATE TRIGGER orders_are_never_deleted BEFORE DELETE ON orders
    BEGIN SELECT RAISE(ABORT, 'orders are never deleted'); END;
CREATE TRIGGER orders_begin_with_a_line_of_history BEFORE INSERT ON orders
    WHEN (SELECT state FROM history WHERE order_id = NEW.id ORDER BY id DESC LIMIT 1) IS NOT NEW.state
    BEGIN SELECT RAISE(ABORT, 'a state needs its line of history'); END;
CREATE TRIGGER orders_move_with_a_line_of_history BEFORE UPDATE ON orders
    WHEN (SELECT state FROM history WHERE order_id = NEW.id ORDER BY id DESC LIMIT 1) IS NOT NEW.state
    BEGIN SELECT RAISE(ABORT, 'a state needs its line of history'); END;

CREATE TRIGGER history_is_never_replaced BEFORE INSERT ON history
    WHEN EXISTS (SELECT 1 FROM history WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TABLE notices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id TEXT NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL,
    raised_at INTEGER NOT NULL,
    dealt_at INTEGER,
    how TEXT,
    dealt_by TEXT NOT NULL DEFAULT '',
    CHECK ((dealt_at IS NULL) = (how IS NULL))
) STRICT;
CREATE UNIQUE INDEX notices_open ON notices (order_id, kind) WHERE dealt_at IS NULL;
CREATE TRIGGER notices_are_never_deleted BEFORE DELETE ON notices
    BEGIN SELECT RAISE(ABORT, 'notices are never deleted'); END;
CREATE TRIGGER notices_are_dealt_with_once BEFORE UPDATE ON notices WHEN OLD.dealt_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'the notice was dealt with'); END;
INSERT INTO notices (order_id, kind, raised_at)
    SELECT id, state, coalesce(ended_at, created_at) FROM orders
    WHERE state IN ('paid_late', 'mismatch', 'uncertain') ORDER BY number;

CREATE TABLE rebuilds (
    kept_aside TEXT PRIMARY KEY,
    began_at INTEGER NOT NULL,
    numbers_from INTEGER NOT NULL,
    taken_over INTEGER NOT NULL DEFAULT 0,
    asked INTEGER NOT NULL DEFAULT 0,
    lost INTEGER NOT NULL DEFAULT 0,
    ended_at INTEGER,
    accepted_at INTEGER,
    accepted_by TEXT NOT NULL DEFAULT ''
) STRICT;
"""

# NULL in the rows of older versions, until they are written the next time.
_VERSION_3: Final = "ALTER TABLE orders ADD COLUMN seal INTEGER;"

MIGRATIONS: Final = (_VERSION_1, _VERSION_2, _VERSION_3)
"""Script N leads from version N to N + 1. It runs as one transaction, with foreign keys off."""
TABLES: Final = frozenset({"orders", "history", "owed", "relay_cursor", "notices", "rebuilds"})
