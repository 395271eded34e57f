"""Which display is the customer's."""

import json
import threading
from pathlib import Path

import pytest
from pytestqt.plugin import QtBot

from pos_app.window.display_memory import FILE_NAME, DisplayMemory
from pos_app.window.displays import Display, customers_place

TILL = Display("eDP-1", "Built-in", "")
CUSTOMERS = Display("HDMI-1", "Acme 22", "A1")
KITCHENS = Display("HDMI-2", "Acme 22", "A2")
ALL = (TILL, CUSTOMERS, KITCHENS)


def place(
    *present: Display, cashiers: int = 0, wanted: str = "", known: Display | None = None, may_be_new: bool = True
) -> int | None:
    return customers_place(present, cashiers, wanted=wanted, known=known, may_be_new=may_be_new)


def test_one_display_is_the_cashiers_whatever_was_chosen() -> None:
    assert place(TILL) is None
    assert place(CUSTOMERS, wanted="HDMI-1", known=CUSTOMERS) is None


def test_the_other_one_is_the_customers_where_nothing_is_known() -> None:
    assert place(TILL, CUSTOMERS) == 1
    assert place(CUSTOMERS, TILL, cashiers=1) == 0


def test_the_setting_names_one_and_no_other_takes_its_place() -> None:
    assert place(*ALL, wanted="HDMI-2") == 2
    assert place(TILL, CUSTOMERS, wanted="HDMI-2") is None


def test_off_means_that_the_customer_has_none() -> None:
    assert place(*ALL, wanted="off", known=CUSTOMERS) is None


def test_the_setting_wins_over_what_was_before() -> None:
    assert place(*ALL, wanted="HDMI-2", known=CUSTOMERS) == 2


def test_the_one_from_before_is_found_again_in_whatever_order() -> None:
    assert place(TILL, KITCHENS, CUSTOMERS, known=CUSTOMERS) == 2


def test_it_is_the_customers_even_where_the_cashiers_window_came_up() -> None:
    assert place(*ALL, cashiers=1, known=CUSTOMERS) == 1


def test_the_same_display_is_known_at_another_connector() -> None:
    assert place(TILL, KITCHENS, Display("DP-3", "Acme 22", "A1"), known=CUSTOMERS) == 2


def test_another_display_at_the_same_connector_will_do() -> None:
    assert place(TILL, KITCHENS, Display("HDMI-1", "Other", "Z9"), known=CUSTOMERS) == 2


def test_displays_that_tell_no_serial_are_known_by_their_connector() -> None:
    assert place(TILL, Display("HDMI-2"), Display("HDMI-1"), known=Display("HDMI-1")) == 2


def test_while_it_is_unplugged_the_code_does_not_go_to_a_third_display() -> None:
    assert place(TILL, KITCHENS, known=CUSTOMERS, may_be_new=False) is None


def test_at_the_next_start_another_one_may_be_the_customers() -> None:
    assert place(TILL, KITCHENS, known=CUSTOMERS, may_be_new=True) == 1


def recalled(memory: DisplayMemory, qtbot: QtBot) -> object:
    with qtbot.waitSignal(memory.recalled, timeout=3000) as told:
        memory.recall()
    return told.args[0]


def written(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(thread.name != "display-memory" for thread in threading.enumerate()), timeout=3000)


def test_it_is_remembered_over_a_restart(tmp_path: Path, qtbot: QtBot) -> None:
    first = DisplayMemory(tmp_path)
    assert recalled(first, qtbot) is None
    first.remember(CUSTOMERS)
    written(qtbot)
    assert recalled(DisplayMemory(tmp_path), qtbot) == CUSTOMERS
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", ["", "{", "[1]", '"HDMI-1"', '{"name": 3}', '{"model": "x"}', "[" * 5000, "\udcff"])
def test_a_spoilt_file_is_as_good_as_none(tmp_path: Path, qtbot: QtBot, content: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(content.encode(errors="surrogateescape"))
    memory = DisplayMemory(tmp_path)
    assert recalled(memory, qtbot) is None
    memory.remember(KITCHENS)
    written(qtbot)
    assert json.loads((tmp_path / FILE_NAME).read_text()) == {"name": "HDMI-2", "model": "Acme 22", "serial": "A2"}


def test_a_folder_that_cannot_be_written_costs_nothing_but_a_line_in_the_log(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    memory = DisplayMemory(tmp_path / "file")
    memory.remember(CUSTOMERS)
    written(qtbot)
    assert "can't be remembered" in caplog.text
    assert recalled(memory, qtbot) is None
