"""The API as an OpenAPI 3.1 document: it is served, stands beside this as `openapi.json`, and leads the fuzzer."""

from typing import Any, Final

from pos_app.order import Reason, State
from pos_app.till.messages import LinkState
from pos_app.till_api.naming import KEY_PATTERN
from pos_app.till_api.reading import (
    COMMENT_CHARACTERS,
    LONGEST_TIMEOUT_S,
    LONGEST_WAIT_S,
    ONE_LINE_PATTERN,
    ORDER_CHARACTERS,
)

PATH: Final = "/openapi.json"
_VERSION: Final = "1.0"
_TEXT_OR_NONE: Final = ["string", "null"]
_WHOLE_OR_NONE: Final = ["integer", "null"]
_BODY_TOO_LARGE: Final = "The body has more than 4 KiB."
_ORDER: Final = {
    "name": "order",
    "in": "path",
    "required": True,
    "description": "The order's ID, as the charge was answered.",
    "schema": {"type": "string", "minLength": 1},
}
_SIGHTS: Final = {
    "look": {"operationId": "look", "parameters": {"order": "$response.body#/order"}},
    "cancel": {"operationId": "cancel", "parameters": {"order": "$response.body#/order"}},
}


def document(limit_tenge: int) -> dict[str, Any]:
    """The document for a till that takes amounts up to `limit_tenge`."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Rahmet POS: the till's own API",
            "version": _VERSION,
            "description": "For cash-register software on the same machine. It hands over an amount, the till shows the"
            " QR, and the answer says what became of it. Only the state `paid` means that the money came.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "security": [{"key": []}],
        "paths": {
            "/v1/charge": {"post": _charge()},
            "/v1/charge/{order}": {"get": _look()},
            "/v1/charge/{order}/cancel": {"post": _cancel()},
            "/v1/status": {"get": _status()},
            PATH: {"get": _describe()},
        },
        "components": {
            "securitySchemes": {
                "key": {"type": "http", "scheme": "bearer", "description": "The secret POS_API_KEY of the till."}
            },
            "schemas": {
                "Charge": _charge_schema(limit_tenge),
                "Order": _order_schema(),
                "Status": _status_schema(),
                "Error": _error_schema(),
                "BadValue": _bad_value_schema(),
            },
        },
    }


def _charge() -> dict[str, Any]:
    return {
        "operationId": "charge",
        "summary": "Begins an order, and answers as soon as the till's journal has it",
        "description": "The QR follows: ask for the order with `wait`. Where the answer was lost, send the same request"
        " again: an Idempotency-Key begins one order, whatever crashes in between.",
        "parameters": [
            {
                "name": "Idempotency-Key",
                "in": "header",
                "required": True,
                "description": "New for each customer, the same for a repetition; a UUID, for example.",
                "schema": {"type": "string", "pattern": f"^{KEY_PATTERN}$"},
            }
        ],
        "requestBody": {"required": True, "content": {"application/json": {"schema": _ref("Charge")}}},
        "responses": {
            "200": _order_answer("The key has begun this order before; nothing new was begun."),
            "201": _order_answer(
                "The order was begun.",
                {"Location": {"required": True, "schema": {"type": "string"}, "description": "Where to ask for it."}},
            ),
            "400": _error_answer("The body is not JSON."),
            "409": _error_answer("Another customer is paying. Nothing was begun."),
            "413": _error_answer(_BODY_TOO_LARGE),
            "415": _error_answer("The body is said to be something else than JSON."),
            "422": _bad_value_answer(),
            **_everywhere(),
            **_no_till(),
        },
    }


def _look() -> dict[str, Any]:
    return {
        "operationId": "look",
        "summary": "An order as it stands, or as soon as that changes",
        "parameters": [
            _ORDER,
            {
                "name": "wait",
                "in": "query",
                "description": "Seconds to wait for another state; an order that has ended is answered at once.",
                "schema": {"type": "integer", "minimum": 0, "maximum": LONGEST_WAIT_S, "default": 0},
            },
            {
                "name": "known",
                "in": "query",
                "description": "The state that the asker has seen, so that no change between two questions is missed.",
                "schema": {"enum": list(State)},
            },
        ],
        "responses": {
            "200": _order_answer("The order."),
            "404": _error_answer("No such order was begun over this API."),
            "422": _bad_value_answer(),
            **_everywhere(),
            **_no_till(),
        },
    }


def _cancel() -> dict[str, Any]:
    return {
        "operationId": "cancel",
        "summary": "Stops waiting for an order",
        "description": "The gateway knows no cancelling: the till keeps asking for a while, and an order that was paid"
        " in that time becomes `paid_late`. One that is over already stays as it is.",
        "parameters": [_ORDER],
        "responses": {
            "200": _order_answer("The order is not waited for any more, or was over before."),
            "202": _order_answer("It is being cancelled; ask for the order with `wait`."),
            "404": _error_answer("No such order was begun over this API."),
            **_everywhere(),
            **_no_till(),
        },
    }


def _status() -> dict[str, Any]:
    return {
        "operationId": "status",
        "summary": "Whether a charge would be begun now",
        "responses": {"200": _answer("How the till stands.", "Status"), **_everywhere()},
    }


def _describe() -> dict[str, Any]:
    return {
        "operationId": "describe",
        "summary": "This document",
        "security": [],
        "responses": {
            "200": {
                "description": "OpenAPI 3.1.",
                "content": {"application/json": {"schema": {"type": "object"}}},
            },
            "421": _error_answer("The request was meant for another host than this machine."),
        },
    }


def _everywhere() -> dict[str, Any]:
    challenge = {"required": True, "schema": {"const": "Bearer"}}
    return {
        "401": {**_error_answer("The key is missing or wrong."), "headers": {"WWW-Authenticate": challenge}},
        "421": _error_answer("The request was meant for another host than this machine."),
    }


def _no_till() -> dict[str, Any]:
    retry = {"required": True, "schema": {"type": "string", "pattern": "^[0-9]+$"}, "description": "Seconds."}
    words = "The journal can't be written or the till does not answer. Send the same request again."
    return {"503": {**_error_answer(words), "headers": {"Retry-After": retry}}}


def _order_answer(words: str, headers: dict[str, Any] | None = None) -> dict[str, Any]:
    answer = {**_answer(words, "Order"), "links": _SIGHTS}
    return answer if headers is None else {**answer, "headers": headers}


def _error_answer(words: str) -> dict[str, Any]:
    return _answer(words, "Error")


def _bad_value_answer() -> dict[str, Any]:
    return _answer("A value is not what it has to be. Nothing was begun.", "BadValue")


def _answer(words: str, schema: str) -> dict[str, Any]:
    return {"description": words, "content": {"application/json": {"schema": _ref(schema)}}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _charge_schema(limit_tenge: int) -> dict[str, Any]:
    line = {"type": _TEXT_OR_NONE, "pattern": ONE_LINE_PATTERN}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["amount"],
        "properties": {
            "amount": {
                "type": "integer",
                "minimum": 1,
                "maximum": limit_tenge,
                "description": "Whole tenge, at most POS_MAX_AMOUNT.",
            },
            "order": {**line, "maxLength": ORDER_CHARACTERS, "description": "The shop's own number for it."},
            "comment": {**line, "maxLength": COMMENT_CHARACTERS, "description": "Words for the cashier and the books."},
            "timeout": {
                "type": _WHOLE_OR_NONE,
                "minimum": 1,
                "maximum": LONGEST_TIMEOUT_S,
                "description": "Seconds that the QR can be paid; else POS_ORDER_TIMEOUT.",
            },
        },
        "example": {"amount": 1500, "order": "A-17", "comment": "латте"},
    }


def _order_schema() -> dict[str, Any]:
    at = {"type": "string", "format": "date-time"}
    properties: dict[str, Any] = {
        "order": {"type": "string", "description": "The order's ID, at the gateway too."},
        "number": {"type": "integer", "description": "Its number at this till, as the cashier sees it."},
        "amount": {"type": "integer", "minimum": 0, "description": "Tenge."},
        "state": {"enum": list(State), "description": "Only `paid` means that the right sum came in time."},
        "payable": {"type": "boolean", "description": "The customer's screen shows the QR."},
        "url": {"type": _TEXT_OR_NONE, "description": "What the QR carries, from `waiting` on."},
        "created_at": at,
        "ended_at": {**at, "type": _TEXT_OR_NONE},
        "timeout": {"type": "integer", "description": "Seconds that the QR can be paid."},
        "failed_attempts": {"type": "integer", "description": "Attempts to pay that failed; the customer may go on."},
        "preorder_id": {"type": _WHOLE_OR_NONE, "description": "The gateway's number for it."},
        "paid_amount": {"type": _WHOLE_OR_NONE, "description": "Tenge that the gateway says were paid."},
        "refunded": {"type": "integer", "description": "Tenge that went back."},
        "reference": {"type": _TEXT_OR_NONE, "description": "The gateway's code of the payment."},
        "reason": {"enum": [*Reason, None], "description": "Why it stands so, where the state does not say it."},
        "code": {"type": _WHOLE_OR_NONE, "description": "The gateway's code where it refused the order."},
        "message": {"type": "string", "description": "The gateway's words where it refused the order."},
        "comment": {"type": _TEXT_OR_NONE, "description": "The shop's number and the words, as the journal has them."},
        "cashier": {"type": _TEXT_OR_NONE, "description": "Who was signed in."},
    }
    return {"type": "object", "required": list(properties), "properties": properties}


def _status_schema() -> dict[str, Any]:
    properties: dict[str, Any] = {
        "terminal": {"type": "string"},
        "till": {"enum": ["idle", "paying"], "description": "`paying`: a customer stands before a QR, or soon will."},
        "order": {"type": _TEXT_OR_NONE, "description": "The order that is being paid, if it was begun here."},
        "gateway": {"enum": list(LinkState)},
        "relay": {"enum": list(LinkState)},
        "journal": {"enum": ["ok", "stuck"], "description": "`stuck`: nothing can be begun."},
    }
    return {"type": "object", "required": list(properties), "properties": properties}


def _error_schema() -> dict[str, Any]:
    return {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}}


def _bad_value_schema() -> dict[str, Any]:
    names = ("error", "name", "value", "expected")
    return {
        "type": "object",
        "required": list(names),
        "properties": {name: {"type": "string"} for name in names},
        "example": {
            "error": "amount: '1500.50'; expected whole tenge from 1 to 1000000",
            "name": "amount",
            "value": "1500.50",
            "expected": "whole tenge from 1 to 1000000",
        },
    }
