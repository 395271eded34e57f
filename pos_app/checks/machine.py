"""What this machine has: a screen, a printer, and a place for secrets."""

import os
from collections.abc import Iterator
from typing import Final

from pos_app.checks.finding import Check
from pos_app.display import missing_packages, why_no_screen
from pos_app.receipt.checking import look_at_printer
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from pos_app.settings import Settings
from pos_app.settings.choices import Kept
from pos_app.transport import Transport

_WHERE_SECRETS_ARE: Final = {
    Kept.KEYRING: "in the system's keyring",
    Kept.ENVIRONMENT: "in the environment",
    Kept.VAULT: "encrypted in secrets.vault, opened by POS_VAULT_KEY",
    Kept.KEY_FILE: "encrypted in secrets.vault, but its key lies in a file of the same user: that keeps them out of"
    " backups and off screens, not from whoever reads this user's files",
}
_SECRETS_FOUND: Final = {
    Kept.KEYRING: "found_secrets_keyring",
    Kept.ENVIRONMENT: "found_secrets_environment",
    Kept.VAULT: "found_secrets_vault",
}
_PRINTER_FOUND: Final = {
    "none": "found_printer_none",
    "well": "found_printer_well",
    "layout": "found_printer_layout",
    Trouble.OFF: "found_printer_off",
    Trouble.NOT_READY: "found_printer_not_ready",
    Trouble.PAPER: "found_printer_paper",
    Trouble.NOT_FOUND: "found_printer_not_found",
    Trouble.PERMISSION: "found_printer_permission",
    Trouble.DRIVER: "found_printer_driver",
    Trouble.BUSY: "found_printer_busy",
    Trouble.FAILED: "found_printer_failed",
}


def check_secrets(settings: Settings, _: Transport) -> Iterator[Check]:
    """Where they are kept, and an honest word where that is not safe."""
    kept = settings.kept
    if kept is Kept.KEY_FILE:
        mend = "start a keyring service (GNOME Keyring, KWallet) or set POS_VAULT_KEY, and enter the secrets again"
        yield Check("secrets", False, _WHERE_SECRETS_ARE[kept], mend, needed=False, found="found_secrets_key_file")
    else:
        yield Check("secrets", True, _WHERE_SECRETS_ARE[kept], needed=False, found=_SECRETS_FOUND[kept])


def check_screens(*_: object) -> Iterator[Check]:
    """Whether a window can be opened."""
    lacking = missing_packages(offscreen=False)
    if lacking:
        mend = f"install {' '.join(lacking)}"
        figures = {"packages": " ".join(lacking)}
        yield Check("screens", False, "Qt lacks libraries", mend, False, "found_screens_lacking", figures)
        return
    reason = why_no_screen(os.environ)
    if reason:
        mend = "`pos-app charge` sells without one"
        yield Check("screens", False, f"no screen: {reason}", mend, needed=False, found="found_screens_none")
        return
    yield Check("screens", True, "a window can be opened", needed=False, found="found_screens_ok")


def check_slips(settings: Settings, _: Transport) -> Iterator[Check]:
    """The printer, as one of the groups."""
    yield check_printer(settings)


def check_printer(settings: Settings) -> Check:
    """The printer of receipts and the shop's own layouts. A till sells without either."""
    ok, detail, mend, kind = look_at_printer(settings, _system_printer)
    return Check("printer", ok, detail, mend, needed=False, found=_PRINTER_FOUND[kind], figures={"said": detail})


def _system_printer(name: str) -> str:
    lacking = missing_packages(offscreen=True)
    if lacking:
        raise PrinterTrouble(Trouble.FAILED, f"Qt, which prints there, lacks {', '.join(lacking)}")
    from pos_app.window.paper import name_of_system_printer

    return name_of_system_printer(name)
