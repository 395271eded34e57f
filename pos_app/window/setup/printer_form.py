"""The receipt printer: of which kind, where it is, what paper it has, and when it prints."""

from typing import Final

from PySide6.QtWidgets import QWidget

from pos_app.settings.chosen import Chosen
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.choice_row import ChoiceRow
from pos_app.window.setup.entry import Entry
from pos_app.window.setup.form import Form

_NONE: Final = "none"
_KINDS: Final = {
    _NONE: "setup_printer_none",
    "tcp": "setup_printer_tcp",
    "usb": "setup_printer_usb",
    "serial": "setup_printer_serial",
    "system": "setup_printer_system",
    "pdf": "setup_printer_pdf",
}
_ADDRESSES: Final = {
    "tcp": "setup_address_tcp",
    "usb": "setup_address_usb",
    "serial": "setup_address_serial",
    "system": "setup_address_system",
    "pdf": "setup_address_pdf",
}
_WHEN: Final = {"auto": "setup_receipt_auto", "ask": "setup_receipt_ask", "never": "setup_receipt_never"}
_PAPER: Final = {"80": "setup_paper_80", "58": "setup_paper_58"}
_USUAL_PORT: Final = 9100


class PrinterForm(Form):
    """The setting `printer` in two parts: a kind, and an address in the words of that kind. GUI thread."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(look, language, parent)
        self.kind = ChoiceRow(look, language, "printer_kind", "setup_printer_kind", _KINDS, parent=self)
        self.address = Entry(look, language, "address", "print", 1000, wrong="setup_wrong_printer", parent=self)
        self.when = ChoiceRow(look, language, "receipt", "setup_receipt", _WHEN, parent=self)
        self.paper = ChoiceRow(look, language, "paper_width", "setup_paper", _PAPER, parent=self)
        self._kind = _NONE
        self._set_rows([(self.kind, 1)], [(self.address, 1)], [(self.when, 3), (self.paper, 2)])

    def show_chosen(self, chosen: Chosen) -> None:
        printer = chosen.text("printer")
        kind, address = _parts(printer)
        if printer:
            self._kind = kind
        self.kind.set_value(self._kind)
        self.kind.setEnabled("printer" not in chosen.fixed)
        self.address.setVisible(self._kind != _NONE)
        if self._kind != _NONE:
            self.address.set_caption(_ADDRESSES[self._kind])
        if _address_of(self._kind, self.address.field.text()) != printer:
            self.address.set_text(address)
        self.address.set_wrong(self.address.is_begun and chosen.problem("printer"))
        self.address.set_fixed("POS_PRINTER" if "printer" in chosen.fixed else "")
        self.when.set_value(chosen.text("receipt") or "ask")
        self.when.setEnabled("receipt" not in chosen.fixed)
        self.paper.set_value(chosen.text("paper_width") or "80")
        self.paper.setEnabled("paper_width" not in chosen.fixed)
        super().show_chosen(chosen)

    def _lacks(self, entry: Entry, chosen: Chosen, _: frozenset[str]) -> bool:
        return entry is self.address and not entry.is_begun and chosen.problem("printer")

    def _edited(self, _: str, text: str) -> None:
        self.chosen.emit("printer", _address_of(self._kind, text))

    def _chose(self, name: str, value: str) -> None:
        if name != self.kind.name:
            super()._chose(name, value)
            return
        self._kind = value
        self.address.set_text("")
        self.chosen.emit("printer", _address_of(value, ""))
        if value != _NONE:
            self.address.field.line.setFocus()


def _address_of(kind: str, text: str) -> str:
    """The setting that a kind and its address make; where the address lacks, as far as it goes."""
    if kind == _NONE:
        return ""
    if kind == "system":
        return f"system:{text}" if text else "system"
    if kind == "tcp":
        return f"tcp://{text}" if ":" in text or not text else f"tcp://{text}:{_USUAL_PORT}"
    return f"{kind}:{text}"


def _parts(printer: str) -> tuple[str, str]:
    kind, _, rest = printer.partition(":")
    if not printer:
        return _NONE, ""
    return kind, rest.removeprefix("//").removesuffix(f":{_USUAL_PORT}") if kind == "tcp" else rest
