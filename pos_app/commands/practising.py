"""What `demo` and `qa` share: settings with the sandbox in the gateway's place, in a folder that is no shop's."""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pos_app.private import private_file, private_folder
from pos_app.settings import Settings, SettingsError, load_settings

if TYPE_CHECKING:
    from pos_app.sandbox.service import Sandbox


def branch_name() -> str:
    """What the shop calls itself, else what the sandbox does."""
    from pos_app.sandbox.service import DEMO_BRANCH_NAME

    return os.environ.get("POS_BRANCH_NAME") or DEMO_BRANCH_NAME


def practice_settings(config: str | None, sandbox: "Sandbox", usual: Mapping[str, str], whose: str) -> Settings:
    """What was chosen, if anything, else `usual`, with the sandbox in place of the gateway; variables by their names.

    The data folder is marked as one to practise in; `whose` it is says the error. Raises ValueError for what is wrong,
    and for a shop's folder.
    """
    environment = {**usual, **{name: value for name, value in os.environ.items() if value}, **_at(sandbox)}
    try:
        settings = load_settings(environment, config or os.environ.get("POS_CONFIG") or os.devnull, use_keyring=False)
    except SettingsError as error:
        raise ValueError(str(error)) from None
    _claim(settings, whose)
    return settings


def _at(sandbox: "Sandbox") -> dict[str, str]:
    account = sandbox.credentials
    return {
        "POS_GATEWAY_URL": sandbox.gateway_url,
        "POS_CLIENT_ID": account.client_id,
        "POS_CLIENT_SECRET": account.client_secret,
        "POS_BRANCH_TOKEN": account.branch_token,
        "POS_BRANCH_NAME": branch_name(),
        "POS_RELAY_URL": "embedded",
        "POS_RELAY_SECRET": os.environ.get("POS_RELAY_SECRET") or os.urandom(24).hex(),
        "POS_CALLBACK_URL": "",
    }


def _claim(settings: Settings, whose: str) -> None:
    """Practice must not stand among a shop's sales."""
    mark = settings.data_dir / "demo"
    if settings.journal_path.exists() and not mark.exists():
        raise ValueError(
            f"POS_DATA_DIR: {str(settings.data_dir)!r} has a shop's journal; expected a new folder, or {whose}"
        )
    try:
        private_folder(settings.data_dir)
        private_file(mark)
    except OSError as error:
        raise ValueError(
            f"POS_DATA_DIR: {str(settings.data_dir)!r}; expected a folder to write to ({error.strerror})"
        ) from None
