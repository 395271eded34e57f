"""The sandbox's behaviours by name, in one table: what each does, and the state in which a till's order must end.

A new behaviour is a new row; a new kind of fault is a new field of `Scenario`. The state is that of a sale which began
under the scenario, at a till that has been open for a moment; the customer pays as soon as there is a QR to see, unless
the row says otherwise. The rows of *refund* strike after the sale. Nothing here draws lots: a row does the same each
time.
"""

from types import MappingProxyType
from typing import Final

from pos_app.sandbox.faults import Fault
from pos_app.sandbox.scenario import NORMAL, Befalls, Forgery, Scenario, StatusShape, StatusStory

_EVERYTHING: Final = (
    Scenario(NORMAL, "Everything works; the customer pays the sum that was asked.", "paid", Befalls.NOTHING),
    Scenario("slow", "Every answer takes 3 seconds.", "paid", amount=9_000_003, answer_delay_s=3),
    Scenario("down", "Everything is answered with HTTP 503 and a page of HTML.", "closed", is_down=True),
    Scenario(
        "outage", "From the order's creation on every call of a till is answered with HTTP 503 for 2 minutes; the "
        "customer pays within that time, and nobody is called back.", "paid",
        amount=9_000_120, down_after_create_s=120, callbacks=0,
    ),
    Scenario("connection-refused", "For 30 seconds from the choice nobody listens at the gateway's address; the "
             "sandbox's own page is away as well.", "closed", shut_when_chosen_s=30),
    Scenario(
        "connection-refused-later", "For 30 seconds from the order's creation nobody listens at the gateway's address.",
        "paid", amount=9_000_030, shut_after_create_s=30,
    ),
    Scenario(
        "tls-failure", "The gateway has an https address whose TLS handshake always fails; the till must be given that "
        "one.", "closed", breaks_tls=True,
    ),
    Scenario(
        "portal", "A captive portal redirects every call to its own page.", "closed", is_behind_portal=True,
    ),
    Scenario(
        "unavailable", "The gateway says that payments are not available, and refuses to create an order. A till that "
        "has asked sends none; one that has not ends as under create-unavailable.", "closed", is_available=False,
    ),
)  # fmt: skip

_CREATE: Final = (
    Scenario(
        "refuse", "The gateway refuses to create the order, with a code and a message.", "rejected",
        Befalls.CREATE, 9_001_001, create=Fault.REFUSED,
    ),
    Scenario(
        "create-unavailable", "The gateway says that it is available, and refuses to create the order because it is "
        "not.", "rejected", Befalls.CREATE, 9_001_400, create=Fault.UNAVAILABLE,
    ),
    Scenario(
        "create-error", "Create is answered with HTTP 200 and a body that says error.", "rejected",
        Befalls.CREATE, 9_001_200, create=Fault.ERROR,
    ),
    Scenario(
        "create-401", "Create is answered with HTTP 401 whatever the token.", "rejected",
        Befalls.CREATE, 9_001_401, create=Fault.UNAUTHORISED,
    ),
    Scenario(
        "create-token-expired", "All tokens end as create comes; with a new one it is done.", "paid",
        Befalls.CREATE, 9_001_002, create=Fault.TOKEN_ENDS, hits=1,
    ),
    Scenario(
        "create-403", "A firewall answers create with HTTP 403 and a page; there is no order.", "closed",
        Befalls.CREATE, 9_001_403, create=Fault.FORBIDDEN,
    ),
    Scenario(
        "create-429", "Create is answered with HTTP 429, without Retry-After; there is no order.", "closed",
        Befalls.CREATE, 9_001_429, create=Fault.TOO_MANY,
    ),
    Scenario(
        "create-429-wait", "Create is answered with HTTP 429 and Retry-After: 5; there is no order.", "closed",
        Befalls.CREATE, 9_001_430, create=Fault.TOO_MANY_WAIT,
    ),
    Scenario(
        "create-500", "The order is created, and HTTP 500 is answered.", "closed",
        Befalls.CREATE, 9_001_500, create=Fault.SERVER_ERROR,
    ),
    Scenario(
        "create-502", "The order is created, and a proxy answers HTTP 502 and a page of HTML.", "closed",
        Befalls.CREATE, 9_001_502, create=Fault.BAD_GATEWAY,
    ),
    Scenario(
        "create-portal", "A captive portal redirects create to its own page; there is no order.", "closed",
        Befalls.CREATE, 9_001_302, create=Fault.PORTAL,
    ),
    Scenario(
        "create-unheard", "The connection is cut before the order is created.", "closed",
        Befalls.CREATE, 9_001_003, create=Fault.UNHEARD,
    ),
    Scenario(
        "answer-lost", "The order is created, but the connection is cut before the till has its answer.", "closed",
        Befalls.CREATE, 9_001_004, create=Fault.LOST,
    ),
    Scenario(
        "answer-lost-paid", "As answer-lost; 10 seconds later the customer finds the bill in their app and pays it.",
        "paid_late", Befalls.CREATE, 9_001_005, create=Fault.LOST, pays_unseen_after_s=10,
    ),
    Scenario(
        "create-reset", "The order is created, and the connection is reset in the middle of the answer.", "closed",
        Befalls.CREATE, 9_001_006, create=Fault.RESET,
    ),
    Scenario(
        "create-truncated", "The order is created, and the answer's JSON breaks off.", "closed",
        Befalls.CREATE, 9_001_007, create=Fault.TRUNCATED,
    ),
    Scenario(
        "create-wrong-types", "The order is created, and the members of the answer have other types.", "closed",
        Befalls.CREATE, 9_001_008, create=Fault.WRONG_TYPES,
    ),
    Scenario(
        "create-huge", "The order is created, and the answer has 4 megabytes.", "closed",
        Befalls.CREATE, 9_001_009, create=Fault.HUGE,
    ),
    Scenario(
        "create-empty", "The order is created, and the answer has no body.", "closed",
        Befalls.CREATE, 9_001_010, create=Fault.EMPTY,
    ),
    Scenario(
        "image-only", "Create answers without a link; the QR is a picture, and only when it was asked for "
        "(POS_IMAGE_SIZE).", "paid", Befalls.CREATE, 9_001_011, sends_link=False,
    ),
)  # fmt: skip

_STATUS: Final = (
    Scenario(
        "status-error", "After the payment, status is answered 3 times with HTTP 200 and a body that says error.",
        "paid", Befalls.STATUS, 9_002_200, status=Fault.ERROR,
    ),
    Scenario(
        "status-401", "After the payment, status is answered 3 times with HTTP 401 whatever the token.", "paid",
        Befalls.STATUS, 9_002_401, status=Fault.UNAUTHORISED,
    ),
    Scenario(
        "status-token-expired", "All tokens end as status is asked after the payment.", "paid",
        Befalls.STATUS, 9_002_002, status=Fault.TOKEN_ENDS, hits=1,
    ),
    Scenario(
        "status-403", "After the payment, a firewall answers status 3 times with HTTP 403 and a page.", "paid",
        Befalls.STATUS, 9_002_403, status=Fault.FORBIDDEN,
    ),
    Scenario(
        "status-429", "After the payment, status is answered 3 times with HTTP 429, without Retry-After.", "paid",
        Befalls.STATUS, 9_002_429, status=Fault.TOO_MANY,
    ),
    Scenario(
        "status-429-wait", "After the payment, status is answered once with HTTP 429 and Retry-After: 5.", "paid",
        Befalls.STATUS, 9_002_430, status=Fault.TOO_MANY_WAIT, hits=1,
    ),
    Scenario(
        "status-500", "After the payment, status is answered 3 times with HTTP 500.", "paid",
        Befalls.STATUS, 9_002_500, status=Fault.SERVER_ERROR,
    ),
    Scenario(
        "status-502", "After the payment, a proxy answers status 3 times with HTTP 502 and a page of HTML.", "paid",
        Befalls.STATUS, 9_002_502, status=Fault.BAD_GATEWAY,
    ),
    Scenario(
        "status-portal", "After the payment, a captive portal redirects status 3 times to its own page.", "paid",
        Befalls.STATUS, 9_002_302, status=Fault.PORTAL,
    ),
    Scenario(
        "status-lost", "After the payment, the connection is cut 3 times instead of an answer of status.", "paid",
        Befalls.STATUS, 9_002_004, status=Fault.LOST,
    ),
    Scenario(
        "status-reset", "After the payment, the connection is reset 3 times in the middle of status.", "paid",
        Befalls.STATUS, 9_002_006, status=Fault.RESET,
    ),
    Scenario(
        "status-truncated", "After the payment, the JSON of status breaks off 3 times.", "paid",
        Befalls.STATUS, 9_002_007, status=Fault.TRUNCATED,
    ),
    Scenario(
        "status-wrong-types", "After the payment, the members of status have other types 3 times.", "paid",
        Befalls.STATUS, 9_002_008, status=Fault.WRONG_TYPES,
    ),
    Scenario(
        "status-wrong-types-unpaid", "The members of status have other types 3 times, and every attempt to pay fails.",
        "closed", Befalls.STATUS, 9_002_018, status=Fault.WRONG_TYPES, attempts_fail=True,
    ),
    Scenario(
        "status-huge", "After the payment, status has 4 megabytes 3 times.", "paid",
        Befalls.STATUS, 9_002_009, status=Fault.HUGE,
    ),
    Scenario(
        "status-empty", "After the payment, status has no body 3 times.", "paid",
        Befalls.STATUS, 9_002_010, status=Fault.EMPTY,
    ),
    Scenario(
        "status-lag", "Status says paid 10 seconds after the callback said so, and not at the first question.", "paid",
        Befalls.STATUS, 9_002_011, status_story=StatusStory.LAGS, status_lag_s=10,
    ),
    Scenario(
        "status-missing", "After the payment, status leaves the order out 3 times.", "paid",
        Befalls.STATUS, 9_002_012, status_story=StatusStory.MISSING,
    ),
    Scenario(
        "status-flapping", "In turn status leaves the order out, calls it unpaid, is a proxy's page, and tells the "
        "truth.", "paid", Befalls.STATUS, 9_002_013, status_story=StatusStory.FLAPS,
    ),
    Scenario(
        "status-amounts-as-strings", "Status tells sums as text.", "paid",
        Befalls.STATUS, 9_002_014, status_shape=StatusShape.SUMS_AS_TEXT,
    ),
    Scenario(
        "status-bool", "Status answers in its oldest shape: paid or not, without an amount.", "paid",
        Befalls.STATUS, 9_002_015, status_shape=StatusShape.BOOL,
    ),
    Scenario(
        "status-2019", "Status answers in the shape of 2019: paid or not and the amount, no reference.", "paid",
        Befalls.STATUS, 9_002_016, status_shape=StatusShape.OBJECT_2019,
    ),
)  # fmt: skip

_CALLBACK: Final = (
    Scenario(
        "no-callback", "The payment goes through, but nobody is called back.", "paid",
        Befalls.CALLBACK, 9_003_001, callbacks=0,
    ),
    Scenario(
        "double-callback", "Each callback is sent twice.", "paid", Befalls.CALLBACK, 9_003_002, callbacks=2,
    ),
    Scenario(
        "late-callback", "Callbacks come 10 seconds after the event.", "paid",
        Befalls.CALLBACK, 9_003_003, callback_delay_s=10,
    ),
    Scenario(
        "early-callback", "The customer pays and the till is called back before create is answered.", "paid",
        Befalls.CALLBACK, 9_003_004, pays_before_answer=True,
    ),
    Scenario(
        "swapped-callbacks", "The first attempt fails, the second pays; their callbacks come the other way round.",
        "paid", Befalls.CALLBACK, 9_003_005, fails_first=True, callbacks_swapped=True,
    ),
    Scenario(
        "callback-wrong-amount", "The callback names 1 tenge; what was paid is right.", "paid",
        Befalls.CALLBACK, 9_003_006, callback_amount=1,
    ),
    Scenario(
        "forged-callback", "Every attempt fails, and somebody sends callbacks that say paid, with made-up signatures.",
        "closed", Befalls.CALLBACK, 9_003_007, attempts_fail=True, forges=Forgery.SIGNATURE,
    ),
    Scenario(
        "overheard-callback", "Every attempt fails, and somebody who learned the callback's address calls it.",
        "closed", Befalls.CALLBACK, 9_003_008, attempts_fail=True, forges=Forgery.OVERHEARD,
    ),
)  # fmt: skip

_CUSTOMER: Final = (
    Scenario(
        "decline", "Every attempt of the customer to pay fails.", "closed",
        Befalls.CUSTOMER, 9_004_001, attempts_fail=True,
    ),
    Scenario(
        "second-attempt", "The first attempt to pay fails, the second goes through at once.", "paid",
        Befalls.CUSTOMER, 9_004_002, fails_first=True,
    ),
    Scenario(
        "wrong-amount", "The customer pays 100 tenge more than was asked.", "mismatch",
        Befalls.CUSTOMER, 9_004_003, overpaid_tenge=100,
    ),
    Scenario(
        "underpaid", "The customer pays 100 tenge less than was asked, but at least 1.", "mismatch",
        Befalls.CUSTOMER, 9_004_004, overpaid_tenge=-100,
    ),
)  # fmt: skip

_REFUND: Final = (
    Scenario(
        "refund-refused", "Refund is refused 3 times, with a code and a message.",
        "paid", Befalls.REFUND, 9_005_001, refund=Fault.REFUSED,
    ),
    Scenario(
        "refund-401", "Refund is answered 3 times with HTTP 401 whatever the token; nothing is given back.",
        "paid", Befalls.REFUND, 9_005_401, refund=Fault.UNAUTHORISED,
    ),
    Scenario(
        "refund-429", "Refund is answered 3 times with HTTP 429, without Retry-After; nothing is given back.",
        "paid", Befalls.REFUND, 9_005_429, refund=Fault.TOO_MANY,
    ),
    Scenario(
        "refund-portal", "A captive portal redirects refund 3 times to its own page; nothing is given back.",
        "paid", Befalls.REFUND, 9_005_302, refund=Fault.PORTAL,
    ),
    Scenario(
        "refund-unheard", "The connection is cut 3 times before anything is given back.",
        "paid", Befalls.REFUND, 9_005_003, refund=Fault.UNHEARD,
    ),
    Scenario(
        "refund-lost", "The money is given back, but the connection is cut 3 times before the till has its answer.",
        "paid", Befalls.REFUND, 9_005_004, refund=Fault.LOST,
    ),
    Scenario(
        "refund-reset", "The money is given back, and the connection is reset 3 times in the middle of the answer.",
        "paid", Befalls.REFUND, 9_005_006, refund=Fault.RESET,
    ),
    Scenario(
        "refund-500", "The money is given back, and HTTP 500 is answered 3 times.",
        "paid", Befalls.REFUND, 9_005_500, refund=Fault.SERVER_ERROR,
    ),
    Scenario(
        "refund-502", "The money is given back, and a proxy answers HTTP 502 and a page of HTML 3 times.",
        "paid", Befalls.REFUND, 9_005_502, refund=Fault.BAD_GATEWAY,
    ),
    Scenario(
        "refund-truncated", "The money is given back, and the answer's JSON breaks off 3 times.",
        "paid", Befalls.REFUND, 9_005_007, refund=Fault.TRUNCATED,
    ),
    Scenario(
        "refund-wrong-types", "The money is given back, and the members of the answer have other types 3 times.",
        "paid", Befalls.REFUND, 9_005_008, refund=Fault.WRONG_TYPES,
    ),
    Scenario(
        "refund-empty", "The money is given back, and the answer has no body 3 times.",
        "paid", Befalls.REFUND, 9_005_010, refund=Fault.EMPTY,
    ),
    Scenario(
        "refund-slow", "The money is given back, and the first answer takes 20 seconds, longer than a till waits.",
        "paid", Befalls.REFUND, 9_005_020, refund_delay_s=20, hits=1,
    ),
    Scenario(
        "refund-shows-late", "Status shows what was given back 10 seconds later, and not at the first question.",
        "paid", Befalls.REFUND, 9_005_011, refund_lag_s=10,
    ),
)  # fmt: skip

SCENARIOS: Final = MappingProxyType(
    {scenario.name: scenario for scenario in (*_EVERYTHING, *_CREATE, *_STATUS, *_CALLBACK, *_CUSTOMER, *_REFUND)}
)
_BY_AMOUNT: Final = MappingProxyType({each.amount: each for each in SCENARIOS.values() if each.amount is not None})


def scenario_named(name: str) -> Scenario:
    """The row of that name. Raises ValueError, naming the rows there are."""
    try:
        return SCENARIOS[name]
    except KeyError:
        raise ValueError(f"{name!r}: expected one of {', '.join(SCENARIOS)}") from None


def scenario_for(amount: int, chosen: Scenario) -> Scenario:
    """The row for an order of `amount` tenge: the chosen one, or under the normal one that which the amount names."""
    return _BY_AMOUNT.get(amount, chosen) if chosen.name == NORMAL else chosen
