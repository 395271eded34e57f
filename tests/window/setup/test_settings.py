"""The same pages as the settings of a till that is set up."""

import stat
from pathlib import Path

import pytest
from pytestqt.plugin import QtBot

from pos_app.settings import load_settings
from pos_app.window.look import DARK, Look
from pos_app.window.setup.page import SetupPage
from pos_app.window.setup.pages import Page
from tests.shop import Shop
from tests.window.setup.conftest import Open
from tests.window.setup.hands import WAIT_MS, Hands
from tests.window.setup.test_wizard import account


@pytest.fixture
def page(open_page: Open, shop: Shop, config: Path) -> SetupPage:
    config.parent.mkdir(parents=True)
    config.write_text('# our own note\nbranch_name = "Кофейня"\nterminal_id = "till-3"\nmax_amount = 500_000\n')
    return open_page(first=False, **account(shop))


def test_nothing_is_applied_before_something_changed(page: SetupPage) -> None:
    assert (page.foot.next_button.isEnabled(), page.foot.next_button.second_line) == (False, "ничего не изменено")


def test_a_change_is_written_beside_the_shops_notes_and_handed_over(
    page: SetupPage, qtbot: QtBot, shop: Shop, config: Path
) -> None:
    hands = Hands(page, qtbot)
    hands.touch(page.side.steps[2])
    hands.fill(page.stage.till.branch_name, "Базар")
    hands.until_checked()
    with qtbot.waitSignal(page.apply_wanted, timeout=WAIT_MS) as applied:
        hands.touch(page.foot.next_button)
    (settings,) = applied.args or ()
    assert (settings.branch_name, settings.terminal_id, settings.max_amount) == ("Базар", "till-3", 500_000)
    assert "# our own note" in config.read_text()
    assert stat.S_IMODE(config.stat().st_mode) == 0o600
    assert load_settings({**account(shop), "POS_DATA_DIR": str(settings.data_dir)}, str(config)) == settings
    assert page.foot.next_button.second_line == "ничего не изменено"


def test_every_step_can_be_gone_to_and_back_leads_to_the_till(page: SetupPage, qtbot: QtBot) -> None:
    hands = Hands(page, qtbot)
    for step, to in ((5, Page.CHECK), (4, Page.PRINTER), (0, Page.LANGUAGE)):
        hands.touch(page.side.steps[step])
        assert page.page is to
    with qtbot.waitSignal(page.left):
        hands.touch(page.foot.back_button)


def test_no_draft_is_kept_of_settings(page: SetupPage, qtbot: QtBot, config: Path) -> None:
    page.record.choose("branch_name", "Базар")
    page.leave()
    page.stop()
    page.wait(5)
    assert [file.name for file in config.parent.iterdir()] == ["config.toml"]


def test_language_and_look_change_at_once(page: SetupPage, qtbot: QtBot, look: Look) -> None:
    hands = Hands(page, qtbot)
    with qtbot.waitSignal(page.language_chosen) as said:
        hands.touch(page.stage.languages.languages.chips["kk"])
    assert said.args == ["kk"]
    hands.touch(page.stage.languages.looks.chips["dark"])
    assert look.theme is DARK
    assert page.foot.next_button.text() == "Қолдану"


def test_settings_are_saved_for_another_till_without_secrets(
    page: SetupPage, qtbot: QtBot, shop: Shop, tmp_path: Path
) -> None:
    file = tmp_path / "out.toml"
    page.record.give(str(file))
    qtbot.waitUntil(page.stage.note.isVisible, timeout=WAIT_MS)
    assert page.stage.note.text() == f"Сохранено без секретов: {file}"
    text = file.read_text()
    assert 'branch_name = "Кофейня"' in text
    assert not [secret for name, secret in account(shop).items() if name != "POS_GATEWAY_URL" and secret in text]
    page.record.give(str(file))
    qtbot.waitUntil(lambda: page.stage.note.text().startswith("Не удалось сохранить"), timeout=WAIT_MS)
    assert file.read_text() == text


def test_people_have_their_own_page(page: SetupPage, qtbot: QtBot) -> None:
    hands = Hands(page, qtbot)
    hands.touch(page.side.steps[5])
    with qtbot.waitSignal(page.people_wanted):
        hands.touch(page.stage.check.people)


def test_a_till_whose_gateway_is_away_can_still_get_a_printer(
    page: SetupPage, qtbot: QtBot, shop: Shop, tmp_path: Path
) -> None:
    shop.sandbox.scenario = "down"
    hands = Hands(page, qtbot)
    hands.touch(page.side.steps[4])
    hands.touch(page.stage.printer.kind.chips["pdf"])
    hands.fill(page.stage.printer.address, str(tmp_path))
    hands.until_checked()
    with qtbot.waitSignal(page.apply_wanted, timeout=WAIT_MS) as applied:
        hands.touch(page.foot.next_button)
    assert (applied.args or [None])[0].printer == f"pdf:{tmp_path}"  # type: ignore[union-attr]
