"""A receipt printer at USB: the real pyusb and python-escpos, above a bus that is plugged together in memory."""

import errno
from types import SimpleNamespace
from typing import Any

import pytest
import usb.backend.libusb0
import usb.backend.libusb1
import usb.backend.openusb
from usb.backend import IBackend
from usb.core import USBError, USBTimeoutError

from pos_app.receipt.escpos_bytes import to_escpos
from pos_app.receipt.trouble import PrinterTrouble, Trouble
from pos_app.receipt.usb_wire import UsbWire
from tests.receipt.printers import ASK_PAPER
from tests.receipt.sales import an_order, maker

VENDOR, PRODUCT = 0x04B8, 0x0E15


class Bus(IBackend):
    """One printer with a scanner's interface before its own; its ways have other numbers than most."""

    def __init__(self, *, answers: bool = True, ways: bool = True) -> None:
        self.taken: list[tuple[int, bytes]] = []
        self.answers = answers
        self.ways = ways
        self.refuses: int | None = None
        self.stuck = False

    def enumerate_devices(self) -> Any:
        return iter(["printer"])

    def get_device_descriptor(self, dev: Any) -> Any:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0, bDeviceProtocol=0,
            bMaxPacketSize0=64, idVendor=VENDOR, idProduct=PRODUCT, bcdDevice=0x100, iManufacturer=0, iProduct=0,
            iSerialNumber=0, bNumConfigurations=1, address=1, bus=1, port_number=1, port_numbers=(1,), speed=3,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: Any, config: int) -> Any:
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=64, bNumInterfaces=2, bConfigurationValue=1, iConfiguration=0,
            bmAttributes=0xC0, bMaxPower=1, extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, dev: Any, intf: int, alt: int, config: int) -> Any:
        if intf > 1 or alt:
            raise IndexError
        ways = (1 + self.answers) * self.ways if intf else self.ways
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=intf, bAlternateSetting=0, bNumEndpoints=int(ways),
            bInterfaceClass=7 if intf else 255, bInterfaceSubClass=1, bInterfaceProtocol=2, iInterface=0,
            extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(self, dev: Any, ep: int, intf: int, alt: int, config: int) -> Any:
        address = [(0x05,), (0x03, 0x84)][intf][ep]
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=address, bmAttributes=2, wMaxPacketSize=64, bInterval=0,
            bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev: Any) -> Any:
        if self.refuses is not None:
            raise USBError("Access denied (insufficient permissions)", -3, self.refuses)
        return "handle"

    def close_device(self, dev_handle: Any) -> None: ...
    def set_configuration(self, dev_handle: Any, config_value: int) -> None: ...
    def get_configuration(self, dev_handle: Any) -> int:
        return 1

    def claim_interface(self, dev_handle: Any, intf: int) -> None: ...
    def release_interface(self, dev_handle: Any, intf: int) -> None: ...
    def reset_device(self, dev_handle: Any) -> None: ...

    def bulk_write(self, dev_handle: Any, ep: int, intf: int, data: Any, timeout: int) -> int:
        assert 0 < timeout <= 5000
        if self.stuck:
            raise USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)
        # A bus may take a part.
        part = bytes(data)[:100]
        self.taken.append((ep, part))
        return len(part)

    def bulk_read(self, dev_handle: Any, ep: int, intf: int, buff: Any, timeout: int) -> int:
        assert ep == 0x84
        buff[0] = 0x12
        return 1

    def is_kernel_driver_active(self, dev_handle: Any, intf: int) -> bool:
        return False


def wire(bus: Bus, product: int = PRODUCT) -> UsbWire:
    return UsbWire(VENDOR, product, backend=bus)


def test_a_slip_goes_whole_to_the_printers_own_way() -> None:
    bus, slip = Bus(), to_escpos(maker().receipt(an_order(), [], "kk"), 80)
    through = wire(bus)
    through.open()
    assert through.ask(ASK_PAPER) == 0x12
    through.send(slip)
    through.close()
    assert {way for way, _ in bus.taken} == {0x03}
    assert b"".join(data for _, data in bus.taken) == ASK_PAPER + slip


def test_a_printer_without_a_way_back_is_not_asked() -> None:
    bus = Bus(answers=False)
    through = wire(bus)
    through.open()
    assert through.ask(ASK_PAPER) is None
    through.close()
    assert bus.taken == []


def test_another_device_is_not_taken_for_it() -> None:
    with pytest.raises(PrinterTrouble) as caught:
        wire(Bus(), product=0x0001).open()
    assert caught.value.kind is Trouble.NOT_FOUND


def test_a_device_that_takes_no_data_is_no_printer() -> None:
    with pytest.raises(PrinterTrouble) as caught:
        wire(Bus(ways=False)).open()
    assert caught.value.kind is Trouble.NOT_FOUND


def test_a_printer_that_this_user_may_not_use_is_told() -> None:
    bus = Bus()
    bus.refuses = errno.EACCES
    with pytest.raises(PrinterTrouble) as caught:
        wire(bus).open()
    assert caught.value.kind is Trouble.PERMISSION


def test_a_printer_that_takes_nothing_is_given_up() -> None:
    bus = Bus()
    through = wire(bus)
    through.open()
    bus.stuck = True
    with pytest.raises(PrinterTrouble) as caught:
        through.send(b"slip")
    assert caught.value.kind is Trouble.OFF


def test_an_abort_ends_it_between_two_pieces() -> None:
    through = wire(Bus())
    through.open()
    through.abort()
    with pytest.raises(PrinterTrouble, match="the till closed"):
        through.send(b"slip" * 1000)


def test_a_missing_libusb_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for backend in (usb.backend.libusb1, usb.backend.openusb, usb.backend.libusb0):
        monkeypatch.setattr(backend, "get_backend", lambda *_, **__: None)
    with pytest.raises(PrinterTrouble, match="libusb lacks here") as caught:
        UsbWire(VENDOR, PRODUCT).open()
    assert caught.value.kind is Trouble.DRIVER
