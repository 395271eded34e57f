"""`pos-app doctor`: checks all that a sale needs, a line each with its mend. The till may be running meanwhile."""

import argparse
import json

from pos_app.commands.starting import EXIT_BAD_CONFIGURATION, settings_or_none
from pos_app.doctor import Check, examine


def run(arguments: argparse.Namespace) -> int:
    settings = settings_or_none(arguments, need_account=True)
    if settings is None:
        return EXIT_BAD_CONFIGURATION
    checks = examine(settings)
    if arguments.json:
        print(json.dumps([_members(check) for check in checks], ensure_ascii=False, indent=1))
    else:
        for check in checks:
            print(f"{_mark(check):<4}  {check.name:<14} {check.detail}")
            if check.mend:
                print(f"      {'':<14} mend: {check.mend}")
    return 0 if all(check.ok or not check.needed for check in checks) else 1


def _mark(check: Check) -> str:
    if check.ok:
        return "ok"
    return "FAIL" if check.needed else "warn"


def _members(check: Check) -> dict[str, str | bool]:
    """The contract's members of a check."""
    return {"check": check.name, "ok": check.ok, "detail": check.detail, "mend": check.mend}
