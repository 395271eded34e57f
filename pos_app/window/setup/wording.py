"""A finding in the words of the window: what it is, what was found, and the word at the right."""

from typing import Final

from pos_app.checks.finding import Check
from pos_app.window.language import Language

_TITLES: Final = {
    "token": "checked_token",
    "credentials": "checked_credentials",
    "availability": "checked_availability",
    "relay": "checked_relay",
    "callback path": "checked_callback_path",
    "journal": "checked_journal",
    "audit": "checked_audit",
    "disk": "checked_disk",
    "clock": "checked_clock",
    "screens": "checked_screens",
    "printer": "checked_printer",
    "secrets": "checked_secrets",
}
_RIGHT: Final = {
    "found_credentials_ok": "setup_right_accepted",
    "found_clock_ok": "setup_right_exact",
    "found_journal_none": "setup_right_ready",
    "found_journal_ok": "setup_right_ready",
    "found_disk_ok": "setup_right_ready",
    "found_printer_well": "setup_right_ready",
}


def title_of(language: Language, name: str) -> str:
    """What is checked."""
    return language.say(_TITLES[name])


def sentence_of(language: Language, check: Check) -> str:
    """What was found, and where something is wrong what to do about it."""
    return language.say(check.found, None, **check.figures)


def right_of(language: Language, check: Check) -> str:
    """A figure, or a word on how it went."""
    if not check.ok:
        return language.say("setup_right_failed" if check.needed else "setup_right_warned")
    if "ms" in check.figures:
        return language.say("setup_ms", ms=check.figures["ms"])
    return language.say(_RIGHT.get(check.found, "setup_right_well"))
