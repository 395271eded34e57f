"""The journal's tables as scripts, one for each version of the file. A released script is never edited.

`orders` is the present state, `history` the append-only account of how it came about, `owed` the effects that were
promised with a state and whose outcome is not known yet, `relay_cursor` how far this till has read at a relay,
`notices` what somebody had or has to look at, `rebuilds` the damaged files that this one replaced, `refunds` what goes
back, `ledger` each movement of money and the shift that it counts in, `shifts` with the report that closed each,
`people` and `pin_guard` who may do what, `audit` who did what. Times are whole milliseconds of UTC since 1970; sums are
whole tenge.
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

# What was sold before there were shifts is the first one; what had gone back was given back elsewhere.
_VERSION_4: Final = """
CREATE TABLE refunds (
    key TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    order_id TEXT NOT NULL REFERENCES orders (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    by TEXT NOT NULL DEFAULT '',
    reason TEXT,
    ended_at INTEGER,
    gateway_id INTEGER,
    code INTEGER,
    message TEXT NOT NULL DEFAULT '',
    elsewhere INTEGER NOT NULL DEFAULT 0,
    seal INTEGER
) STRICT;
CREATE INDEX refunds_by_order ON refunds (order_id, number);
CREATE INDEX refunds_by_day ON refunds (requested_at, number, amount);
CREATE UNIQUE INDEX refunds_open ON refunds (order_id) WHERE state IN ('requested', 'uncertain');
CREATE TRIGGER refunds_are_never_deleted BEFORE DELETE ON refunds
    BEGIN SELECT RAISE(ABORT, 'refunds are never deleted'); END;
CREATE TRIGGER refunds_move_only_while_open BEFORE UPDATE ON refunds
    WHEN OLD.state NOT IN ('requested', 'uncertain') OR (NEW.key, NEW.order_id, NEW.amount, NEW.number)
        IS NOT (OLD.key, OLD.order_id, OLD.amount, OLD.number)
    BEGIN SELECT RAISE(ABORT, 'a settled refund never changes'); END;
CREATE TRIGGER refunds_never_exceed_the_payment BEFORE INSERT ON refunds
    WHEN NEW.elsewhere = 0 AND NEW.state <> 'refused' AND NOT EXISTS (SELECT 1 FROM refunds WHERE key = NEW.key)
        AND NEW.amount
        + (SELECT coalesce(sum(amount), 0) FROM refunds WHERE order_id = NEW.order_id AND state <> 'refused')
        > coalesce((SELECT paid_amount FROM orders WHERE id = NEW.order_id), 0)
    BEGIN SELECT RAISE(ABORT, 'a refund never exceeds what is left of the payment'); END;

CREATE TABLE shifts (
    number INTEGER PRIMARY KEY,
    opened_at INTEGER NOT NULL,
    opened_by TEXT NOT NULL DEFAULT '',
    numbers_from INTEGER NOT NULL,
    closed_at INTEGER,
    closed_by TEXT NOT NULL DEFAULT '',
    report TEXT,
    CHECK ((closed_at IS NULL) = (report IS NULL))
) STRICT;
CREATE UNIQUE INDEX shifts_one_open ON shifts ((closed_at IS NULL)) WHERE closed_at IS NULL;
CREATE INDEX shifts_by_day ON shifts (opened_at);
CREATE TRIGGER shifts_are_never_deleted BEFORE DELETE ON shifts
    BEGIN SELECT RAISE(ABORT, 'shifts are never deleted'); END;
CREATE TRIGGER shifts_stay_closed BEFORE UPDATE ON shifts WHEN OLD.closed_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a closed shift never changes'); END;
INSERT INTO shifts (number, opened_at, numbers_from)
    SELECT 1, min(created_at), min(number) FROM orders HAVING count(*) > 0;

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shift INTEGER NOT NULL,
    at INTEGER NOT NULL,
    order_id TEXT NOT NULL REFERENCES orders (id),
    refund_key TEXT REFERENCES refunds (key),
    amount INTEGER NOT NULL,
    cashier TEXT NOT NULL DEFAULT '',
    CHECK ((refund_key IS NULL AND amount >= 0) OR (refund_key IS NOT NULL AND amount < 0))
) STRICT;
CREATE INDEX ledger_by_shift ON ledger (shift, id);
CREATE INDEX ledger_by_day ON ledger (at);
CREATE UNIQUE INDEX ledger_payments ON ledger (order_id) WHERE refund_key IS NULL;
CREATE UNIQUE INDEX ledger_refunds ON ledger (refund_key) WHERE refund_key IS NOT NULL;
CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_is_never_deleted BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
INSERT INTO ledger (shift, at, order_id, amount, cashier)
    SELECT 1, coalesce(ended_at, created_at), id, paid_amount, coalesce(cashier, '') FROM orders
    WHERE paid_amount IS NOT NULL ORDER BY ended_at;
INSERT INTO refunds (key, number, order_id, amount, state, requested_at, ended_at, elsewhere)
    SELECT lower(hex(randomblob(16))), row_number() OVER (ORDER BY ended_at), id, refunded, 'accepted',
        coalesce(ended_at, created_at), coalesce(ended_at, created_at), 1
    FROM orders WHERE refunded > 0 AND paid_amount IS NOT NULL;
INSERT INTO ledger (shift, at, order_id, refund_key, amount)
    SELECT 1, requested_at, order_id, key, -amount FROM refunds ORDER BY number;

CREATE TABLE people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    pin_hash TEXT NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX people_names ON people (name) WHERE removed_at IS NULL;
CREATE TABLE pin_guard (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    wrong INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    about TEXT NOT NULL,
    detail TEXT NOT NULL,
    chain TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit (about, id);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

-- What the history is read by: each ends in what a page of it goes on from, and has the sum that it is filtered by.
DROP INDEX orders_by_day;
CREATE INDEX orders_by_day ON orders (created_at, number, amount);
CREATE INDEX orders_by_state ON orders (state, created_at, number, amount);
CREATE INDEX orders_by_amount ON orders (amount, created_at, number);
CREATE INDEX orders_by_preorder ON orders (preorder_id, created_at, number) WHERE preorder_id IS NOT NULL;
CREATE INDEX orders_by_reference ON orders (reference, created_at, number) WHERE reference IS NOT NULL;
CREATE INDEX orders_with_comment ON orders (created_at, number, amount, comment) WHERE comment IS NOT NULL;
CREATE INDEX refunds_by_amount ON refunds (amount, requested_at, number);
CREATE INDEX refunds_by_gateway ON refunds (gateway_id, requested_at, number) WHERE gateway_id IS NOT NULL;
"""

_VERSION_5: Final = """
-- Before a new order SQLite looks in each table that refers to orders: without these it read the whole of both.
CREATE INDEX ledger_by_order ON ledger (order_id);
CREATE INDEX notices_by_order ON notices (order_id);
"""

MIGRATIONS: Final = (_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4, _VERSION_5)
"""Script N leads from version N to N + 1. It runs as one transaction, with foreign keys off."""
TABLES: Final = frozenset(
    {
        *("orders", "history", "owed", "relay_cursor", "notices", "rebuilds"),
        *("refunds", "ledger", "shifts", "people", "pin_guard", "audit"),
    }
)
