"""The settings of the contract, each with its type, its default and what it may be."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from pos_app.money import DEFAULT_LIMIT_TENGE
from pos_app.url import check_url

ApiVersion = Literal["v1", "v2"]
QrLink = Literal["inner", "external"]
ReceiptMode = Literal["auto", "ask", "never"]
PaperWidth = Literal[58, 80]
LookChoice = Literal["system", "light", "dark"]
TextScale = Literal[100, 125, 150]

PRODUCTION_URL: Final = "https://gateway.choco.kz"
TEST_URL: Final = "https://gateway.chocodev.kz"
EMBEDDED: Final = "embedded"
MOST_QUICK_AMOUNTS: Final = 4
_PRINTER: Final = r"tcp://[^\s/:]{1,253}:\d{1,5}|serial:[^\s]{1,200}|usb:[0-9a-fA-F]{4}:[0-9a-fA-F]{4}|system(:[^\n]{1,200})?|pdf:[^\n]{1,1000}"


class Kept(StrEnum):
    """Where the secrets are, the safest place first."""

    KEYRING = "keyring"
    ENVIRONMENT = "environment"
    VAULT = "vault"  # an encrypted file, opened by POS_VAULT_KEY
    KEY_FILE = "key_file"  # an encrypted file whose key lies in another file of this user


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice, checked. Secrets stay out of its repr; `kept` is the least safe place that one came from."""

    data_dir: Path
    gateway_url: str = PRODUCTION_URL
    api_version: ApiVersion = "v1"
    client_id: str = field(default="", repr=False)
    client_secret: str = field(default="", repr=False)
    branch_token: str = field(default="", repr=False)
    branch_name: str = ""
    terminal_id: str = "till-1"
    relay_url: str = EMBEDDED
    relay_secret: str = field(default="", repr=False)
    callback_url: str = ""
    order_timeout: int = 300
    backlink: str = ""
    image_size: int = 0
    qr_link: QrLink = "inner"
    checklink: bool = False
    max_amount: int = DEFAULT_LIMIT_TENGE
    locale: str = "ru"
    quick_amounts: tuple[int, ...] = ()
    sum_key: bool = False
    lock_after: int = 300
    receipt: ReceiptMode = "ask"
    printer: str = ""
    paper_width: PaperWidth = 80
    sound: int = 70
    key_sound: bool = False
    look: LookChoice = "system"
    text_scale: TextScale = 100
    customer_screen: str = ""
    idle_pictures: Path | None = None
    api_port: int = 0
    api_key: str = field(default="", repr=False)
    self_service: bool = False
    price_list: Path | None = None
    config_dir: Path | None = None
    kept: Kept = Kept.ENVIRONMENT

    @property
    def journal_path(self) -> Path:
        return self.data_dir / "journal.sqlite3"

    @property
    def relay_store_path(self) -> Path:
        return self.data_dir / "relay.sqlite3"

    @property
    def log_path(self) -> Path:
        return self.data_dir / "logs" / "pos-app.log"


class Choice(NamedTuple):
    """One setting: its name in the TOML file, and how its text becomes a value (ValueError says what was expected)."""

    name: str
    read: Callable[[str], Any]
    secret: bool = False

    @property
    def variable(self) -> str:
        return f"POS_{self.name.upper()}"


def _text(limit: int) -> Callable[[str], str]:
    def read(text: str) -> str:
        if len(text) > limit or not text.isprintable():
            raise ValueError(f"expected at most {limit} printable characters")
        return text

    return read


def _whole(low: int, high: int, unit: str) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) <= 12 and low <= int(text) <= high):
            raise ValueError(f"expected a whole number of {unit} from {low} to {high}")
        return int(text)

    return read


def _one_of(*allowed: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in allowed:
            raise ValueError(f"expected {' or '.join(allowed)}")
        return text

    return read


def _switch(text: str) -> bool:
    if text not in ("on", "off"):
        raise ValueError("expected on or off")
    return text == "on"


def _url(text: str) -> str:
    check_url(text)
    return text.rstrip("/")


def _relay_url(text: str) -> str:
    return text if text == EMBEDDED else _url(text)


def _terminal(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}", text):
        raise ValueError("expected 1 to 32 Latin letters, digits, dots, dashes or underscores")
    return text


def _folder(text: str) -> Path:
    try:
        if not text.isprintable():
            raise RuntimeError
        return Path(text).expanduser()
    except RuntimeError:
        raise ValueError("expected a folder's path") from None


def _quick_amounts(text: str) -> tuple[int, ...]:
    """Whole tenge, the first key first."""
    parts = [part.strip() for part in text.split(",")]
    good = all(part.isascii() and part.isdigit() and len(part) <= 9 and int(part) > 0 for part in parts)
    if not good or len(parts) > MOST_QUICK_AMOUNTS or len(set(parts)) < len(parts):
        raise ValueError(f"expected at most {MOST_QUICK_AMOUNTS} different sums in tenge, as in 500,1000,2000")
    return tuple(map(int, parts))


def _printer(text: str) -> str:
    if not re.fullmatch(_PRINTER, text):
        raise ValueError(
            "expected tcp://HOST:PORT, serial:DEVICE[,BAUD], usb:VENDOR:PRODUCT (in hexadecimal), system[:NAME]"
            " or pdf:FOLDER"
        )
    return text


def _paper(text: str) -> int:
    if text not in ("58", "80"):
        raise ValueError("expected 58 or 80 (millimetres)")
    return int(text)


def _text_scale(text: str) -> int:
    if text not in ("100", "125", "150"):
        raise ValueError("expected 100, 125 or 150 (percent)")
    return int(text)


def _deep_link(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]{1,1000}", text):
        raise ValueError("expected a link such as https://shop.kz/thanks or app://thanks")
    return text


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65_535):
        raise ValueError("expected a port from 1 to 65535, or 0 for none")
    return int(text)


def _api_key(text: str) -> str:
    if not re.fullmatch(r"[!-~]{16,200}", text):
        raise ValueError("expected 16 to 200 Latin letters, digits or signs")
    return text


def _file(text: str) -> Path:
    try:
        return _folder(text)
    except ValueError:
        raise ValueError("expected a file's path") from None


CHOICES: Final = (
    Choice("gateway_url", _url),
    Choice("api_version", _one_of("v1", "v2")),
    Choice("client_id", _text(200), secret=True),
    Choice("client_secret", _text(500), secret=True),
    Choice("branch_token", _text(500), secret=True),
    Choice("branch_name", _text(80)),
    Choice("terminal_id", _terminal),
    Choice("relay_url", _relay_url),
    Choice("relay_secret", _text(500), secret=True),
    Choice("callback_url", _url),
    Choice("order_timeout", _whole(1, 86_400, "seconds")),
    Choice("backlink", _deep_link),
    Choice("image_size", _whole(0, 2_000, "pixels")),
    Choice("qr_link", _one_of("inner", "external")),
    Choice("checklink", _switch),
    Choice("max_amount", _whole(1, 1_000_000_000, "tenge")),
    Choice("data_dir", _folder),
    Choice("locale", _one_of("ru", "kk", "en")),
    Choice("quick_amounts", _quick_amounts),
    Choice("sum_key", _switch),
    Choice("lock_after", _whole(0, 86_400, "seconds")),
    Choice("receipt", _one_of("auto", "ask", "never")),
    Choice("printer", _printer),
    Choice("paper_width", _paper),
    Choice("sound", _whole(0, 100, "percent")),
    Choice("key_sound", _switch),
    Choice("look", _one_of("system", "light", "dark")),
    Choice("text_scale", _text_scale),
    Choice("customer_screen", _text(80)),
    Choice("idle_pictures", _folder),
    Choice("api_port", _port),
    Choice("api_key", _api_key, secret=True),
    Choice("self_service", _switch),
    Choice("price_list", _file),
)

NAMED: Final = {choice.name: choice for choice in CHOICES}
SECRETS: Final = tuple(choice.name for choice in CHOICES if choice.secret)
