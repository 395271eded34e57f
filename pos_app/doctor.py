"""What the till needs to sell, checked one by one against the real things."""

from pos_app.checks.books import check_books
from pos_app.checks.finding import Check
from pos_app.checks.gateway import check_clock, check_gateway
from pos_app.checks.machine import check_printer, check_screens, check_secrets
from pos_app.checks.relay import check_relay
from pos_app.settings import Settings
from pos_app.transport import Transport

__all__ = ["Check", "check_printer", "examine"]


def examine(settings: Settings) -> list[Check]:
    """Runs every check. Talks to gateway and relay, so it may take half a minute."""
    transport = Transport()
    try:
        return [
            Check("configuration", True, f"terminal {settings.terminal_id}, gateway {settings.gateway_url}"),
            *check_secrets(settings, transport),
            *check_gateway(settings, transport),
            *check_relay(settings, transport),
            *check_books(settings, transport),
            *check_clock(settings, transport),
            *check_screens(),
            check_printer(settings),
        ]
    finally:
        transport.close()
