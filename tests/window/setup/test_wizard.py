"""The first start: by keys and touches to a till that sells, left and taken up again, each failure with its mend."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.plugin import QtBot

from pos_app.order import State
from pos_app.settings import Settings, load_settings
from pos_app.settings.choices import Kept
from pos_app.settings.draft import draft_path, has_draft
from pos_app.settings.transfer import export_settings
from pos_app.till.opening import OpenTill
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.setup.check_mark import Standing
from pos_app.window.setup.page import SetupPage
from pos_app.window.setup.pages import Page
from tests.keyrings import MemoryKeyring
from tests.peers import closed_port
from tests.shop import FAST, Desk, Ear, Shop
from tests.window.people import press_focus, type_into_focus
from tests.window.setup.conftest import Open
from tests.window.setup.hands import WAIT_MS, Hands


def written(tmp_path: Path) -> str:
    """All that stands in files in the open."""
    return "".join(
        file.read_text() for file in tmp_path.rglob("*") if file.is_file() and file.suffix in (".toml", ".json", ".log")
    )


def secrets_in(tmp_path: Path, shop: Shop) -> list[str]:
    account = shop.sandbox.credentials
    text = written(tmp_path)
    return [each for each in (account.client_id, account.client_secret, account.branch_token) if each in text]


def test_by_touch_and_keyboard_to_a_till_that_sells(
    open_page: Open, qtbot: QtBot, shop: Shop, config: Path, tmp_path: Path, working_keyring: MemoryKeyring
) -> None:
    page = open_page()
    hands = Hands(page, qtbot)
    people: list[tuple[str, str]] = []
    page.first_person.connect(lambda name, pin: people.append((name, pin)))

    hands.touch(page.stage.languages.languages.chips["en"])
    assert page.stage.title.text() == "Language and look"
    hands.onward(Page.GATEWAY)

    assert not page.foot.next_button.isEnabled()
    hands.fill_gateway(shop)
    hands.until_checked()
    assert page.stage.checks.rows["credentials"].standing is Standing.OK
    hands.onward(Page.TILL)

    hands.fill(page.stage.till.branch_name, "Кофейня")
    hands.fill(page.stage.till.branch_token, shop.sandbox.credentials.branch_token)
    hands.fill(page.stage.till.terminal, "till-4")
    hands.until_checked()
    hands.onward(Page.RELAY)
    hands.until_checked()
    hands.until_enter_is_heard()
    hands.press(Qt.Key.Key_Return)
    assert page.page is Page.PRINTER
    hands.touch(page.stage.printer.kind.chips["pdf"])
    hands.fill(page.stage.printer.address, str(tmp_path))
    hands.until_checked()
    hands.onward(Page.PEOPLE)

    hands.touch(page.stage.people.name)  # type: ignore[arg-type]
    type_into_focus(qtbot, "Madina")
    for digit in "48294829":
        hands.touch(page.stage.people.pad.keys[digit])
    hands.onward(Page.CHECK)
    hands.until_checked()
    assert page.foot.next_button.text() == "Open the till"
    with qtbot.waitSignal(page.apply_wanted, timeout=WAIT_MS) as applied:
        hands.touch(page.foot.next_button)

    (settings,) = applied.args or ()
    assert people == [("Madina", "4829")]
    assert load_settings({"POS_DATA_DIR": str(tmp_path / "data")}, str(config)) == settings
    assert not has_draft(config)
    assert secrets_in(tmp_path, shop) == []
    sells(settings, shop)


def sells(settings: Settings, shop: Shop) -> None:
    ear = Ear()
    with OpenTill(settings, ear, FAST) as opened:
        desk = Desk(opened, ear, shop.sandbox, settings)
        order_id = desk.sell(700)
        assert order_id.startswith("till-4-")
        assert desk.until(order_id, State.PAID).amount == 700


def test_left_in_the_middle_it_is_taken_up_there_with_all_that_was_chosen(
    open_page: Open, qtbot: QtBot, shop: Shop, config: Path, tmp_path: Path, language: Language
) -> None:
    page = open_page()
    hands = Hands(page, qtbot)
    hands.touch(page.stage.languages.languages.chips["kk"])
    hands.onward(Page.GATEWAY)
    hands.fill_gateway(shop)
    hands.until_checked()
    hands.onward(Page.TILL)
    hands.fill(page.stage.till.branch_name, "Дүкен")
    with qtbot.waitSignal(page.left):
        page.leave()
    page.stop()
    page.wait(5)
    assert json.loads(draft_path(config).read_text())["step"] == Page.TILL
    assert secrets_in(tmp_path, shop) == []
    language.use("ru")

    again = open_page()
    assert (again.page, language.locale) == (Page.TILL, "kk")
    assert again.stage.till.branch_name.field.text() == "Дүкен"
    Hands(again, qtbot).touch(again.side.steps[1])
    assert again.page is Page.GATEWAY
    assert again.stage.gateway.client_secret.field.text() == ""
    assert "сақталған" in again.stage.gateway.client_secret.field.line.placeholderText()
    Hands(again, qtbot).until_checked()
    assert again.stage.checks.rows["credentials"].standing is Standing.OK


def test_a_wrong_secret_stops_it_with_a_sentence_and_the_right_one_lets_it_go_on(
    open_page: Open, qtbot: QtBot, shop: Shop
) -> None:
    page = open_page()
    hands = Hands(page, qtbot)
    hands.onward(Page.GATEWAY)
    hands.fill_gateway(shop, secret="wrong")
    hands.until_checked()
    row = page.stage.checks.rows["credentials"]
    assert row.standing is Standing.FAILED
    assert row.sentence.text().startswith("Шлюз не принял ключ: «")
    assert row.sentence.text().endswith("Проверьте ID и секрет клиента.")
    assert (page.foot.next_button.isEnabled(), page.foot.next_button.second_line) == (False, "исправьте: Ключ доступа")
    hands.fill(page.stage.gateway.client_secret, shop.sandbox.credentials.client_secret)
    hands.until_checked()
    hands.onward(Page.TILL)


def test_a_gateway_that_is_away_is_told_with_its_mend(open_page: Open, qtbot: QtBot, shop: Shop) -> None:
    page = open_page()
    hands = Hands(page, qtbot)
    hands.onward(Page.GATEWAY)
    hands.fill_gateway(shop)
    hands.fill(page.stage.gateway.url, f"http://127.0.0.1:{closed_port()}")
    hands.until_checked()
    assert page.stage.checks.rows["token"].sentence.text().endswith("Проверьте интернет и адрес шлюза.")
    assert not page.foot.next_button.isEnabled()


def test_a_relay_that_is_away_warns_and_lets_it_go_on(open_page: Open, qtbot: QtBot, shop: Shop) -> None:
    page = open_page(**account(shop))
    hands = Hands(page, qtbot)
    for to in (Page.GATEWAY, Page.TILL, Page.RELAY):
        hands.onward(to)
    hands.touch(page.stage.relay.kind.chips["elsewhere"])
    assert page.foot.next_button.second_line == "заполните: Адрес реле"
    hands.fill(page.stage.relay.url, f"http://127.0.0.1:{closed_port()}")
    hands.fill(page.stage.relay.secret, "shared")
    hands.until_checked()
    row = page.stage.checks.rows["relay"]
    assert row.standing is Standing.WARNED
    assert "Запустите реле или проверьте адрес" in row.sentence.text()
    hands.onward(Page.PRINTER)


def account(shop: Shop) -> dict[str, str]:
    given = shop.sandbox.credentials
    return {
        "POS_GATEWAY_URL": shop.sandbox.url,
        "POS_CLIENT_ID": given.client_id,
        "POS_CLIENT_SECRET": given.client_secret,
        "POS_BRANCH_TOKEN": given.branch_token,
    }


def test_without_a_keyring_the_page_says_what_the_file_is_worth_and_keeps_no_plain_text(
    open_page: Open, qtbot: QtBot, shop: Shop, tmp_path: Path
) -> None:
    page = open_page()
    hands = Hands(page, qtbot)
    hands.onward(Page.GATEWAY)
    hands.fill_gateway(shop)
    hands.until_checked()
    row = page.stage.checks.rows["secrets"]
    assert row.standing is Standing.WARNED
    assert "не от того, кто читает ваши файлы" in row.sentence.text()
    hands.onward(Page.TILL)
    qtbot.waitUntil(lambda: page.record.chosen is not None and not page.record.chosen.typed, timeout=WAIT_MS)
    assert page.record.chosen is not None
    assert page.record.chosen.kept is Kept.KEY_FILE
    found = [file for file in tmp_path.rglob("*") if file.is_file()]
    account_there = shop.sandbox.credentials
    assert not [file for file in found if account_there.client_secret.encode() in file.read_bytes()]


def test_what_the_environment_says_is_shown_and_can_not_be_typed_over(
    open_page: Open, qtbot: QtBot, shop: Shop
) -> None:
    page = open_page(**account(shop))
    hands = Hands(page, qtbot)
    hands.onward(Page.GATEWAY)
    url = page.stage.gateway.url
    assert (url.field.text(), url.field.line.isReadOnly()) == (shop.sandbox.url, True)
    assert url.note.text() == "Задано переменной POS_GATEWAY_URL: здесь не меняется"
    assert page.stage.gateway.client_secret.field.text() == ""
    hands.until_checked()
    hands.onward(Page.TILL)


@pytest.mark.parametrize(
    ("page_of", "text", "sentence"),
    [("url", "http://gateway.kz", "Нужен адрес с https://"), ("terminal", "касса 1", "латинских букв")],
)
def test_what_can_not_be_is_marked_with_a_sentence_below(
    open_page: Open, qtbot: QtBot, shop: Shop, page_of: str, text: str, sentence: str
) -> None:
    given = account(shop)
    del given["POS_GATEWAY_URL"]
    page = open_page(**given)
    hands = Hands(page, qtbot)
    hands.onward(Page.GATEWAY)
    entry = page.stage.gateway.url
    if page_of == "url":
        hands.touch(page.stage.gateway.environment.chips["other"])
        assert not entry.is_wrong
    else:
        page._open(Page.TILL)
        entry = page.stage.till.terminal
    hands.fill(entry, text)
    assert sentence in entry.note.text()
    assert page.foot.next_button.second_line == "исправьте отмеченное"
    assert not page.foot.next_button.isEnabled()


def test_the_first_person_needs_a_whole_name_and_pin_or_none_at_all(open_page: Open, qtbot: QtBot, shop: Shop) -> None:
    page = open_page(**account(shop))
    page._open(Page.PEOPLE)
    foot = page.foot.next_button
    assert (foot.text(), foot.isEnabled()) == ("Без PIN-кодов", True)
    page.setFocus()
    for digit in "4829":
        press_focus(qtbot, Qt.Key(ord(digit)))
    assert (foot.isEnabled(), foot.second_line) == (False, "введите имя")
    page.stage.people.name.line.setFocus()
    type_into_focus(qtbot, "Madina")
    assert (foot.isEnabled(), foot.second_line) == (False, "повторите PIN")
    for digit in "4829":
        Hands(page, qtbot).touch(page.stage.people.pad.keys[digit])
    assert (foot.isEnabled(), foot.text()) == (True, "Далее")


def test_a_finding_on_the_last_page_leads_to_where_it_is_mended(open_page: Open, qtbot: QtBot, shop: Shop) -> None:
    page = open_page(**{**account(shop), "POS_CLIENT_SECRET": "wrong"})
    hands = Hands(page, qtbot)
    page._open(Page.CHECK)
    hands.until_checked()
    row = page.stage.checks.rows["credentials"]
    assert (row.button.text(), page.foot.next_button.isEnabled()) == ("Исправить", False)
    hands.touch(row.button)
    assert page.page is Page.GATEWAY


def test_a_disk_that_refuses_is_told_and_nothing_is_lost(
    open_page: Open, qtbot: QtBot, shop: Shop, config: Path
) -> None:
    page = open_page(**account(shop))
    config.parent.mkdir(parents=True, exist_ok=True)
    config.mkdir()
    page._open(Page.CHECK)
    Hands(page, qtbot).until_checked()
    Hands(page, qtbot).touch(page.foot.next_button)
    qtbot.waitUntil(page.stage.note.isVisible, timeout=WAIT_MS)
    assert page.stage.note.text().startswith("Не удалось сохранить: ")
    assert page.foot.next_button.isEnabled()


def test_a_file_of_settings_that_makes_no_sense_is_told(
    look: Look, language: Language, qtbot: QtBot, config: Path
) -> None:
    config.parent.mkdir(parents=True)
    config.write_text("locale = ")
    page = SetupPage(look, language, {}, str(config), first=True)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitUntil(page.stage.note.isVisible, timeout=WAIT_MS)
    assert "can't be read as TOML" in page.stage.note.text()
    assert not page.foot.next_button.isEnabled()
    page.stop()
    page.wait(5)


def test_settings_of_another_till_are_taken_and_its_name_is_not(
    open_page: Open, qtbot: QtBot, shop: Shop, tmp_path: Path
) -> None:
    file = tmp_path / "other.toml"
    export_settings({"branch_name": "Базар", "locale": "ru", "terminal_id": "till-1"}, "till-1", file)
    page = open_page(**account(shop))
    page.record.take(str(file))
    qtbot.waitUntil(page.stage.note.isVisible, timeout=WAIT_MS)
    assert "till-1" in page.stage.note.text()
    page._open(Page.TILL)
    assert page.stage.till.branch_name.field.text() == "Базар"
    assert page.foot.next_button.second_line.startswith("заполните: Имя кассы")


def test_a_bad_file_of_another_till_changes_nothing(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "other.toml"
    file.write_text('format = "rahmet-pos settings 1"\nlocale = "kk"\npaper_width = 70\n')
    page = open_page()
    before = page.record.chosen
    page.record.take(str(file))
    qtbot.waitUntil(page.stage.note.isVisible, timeout=WAIT_MS)
    assert "POS_PAPER_WIDTH: '70'; expected 58 or 80" in page.stage.note.text()
    assert page.record.chosen == before


def test_esc_goes_back_and_from_the_first_page_away(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    Hands(page, qtbot).onward(Page.GATEWAY)
    Hands(page, qtbot).press(Qt.Key.Key_Escape)
    assert page.page is Page.LANGUAGE
    with qtbot.waitSignal(page.left):
        Hands(page, qtbot).press(Qt.Key.Key_Escape)
