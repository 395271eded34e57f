"""How the set-up's pages look: nothing cut off, nothing on top of another, in every language, size and theme."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.plugin import QtBot

from pos_app.checks.finding import Check
from pos_app.checks.groups import NAMES, Group
from pos_app.window.language import Language
from pos_app.window.look import DARK, LIGHT, Look
from pos_app.window.setup.check_mark import Standing
from pos_app.window.setup.check_row import CheckRow
from pos_app.window.setup.entry import Entry
from pos_app.window.setup.page import SetupPage
from pos_app.window.setup.pages import Page
from pos_app.window.setup.side import SetupSide
from pos_app.words import LOCALES
from tests.window.setup.conftest import Open
from tests.window.whole_words import cut_words, overlapping, spoken

SIZES = [(1366, 768), (1366, 744), (1024, 768), (1024, 744)]
LONG_URL = "https://relay.a-shop-with-a-long-name.kz"
FINDINGS = {
    Group.GATEWAY: [
        Check("credentials", False, "", "m", True, "found_credentials_refused", {"said": "Неверный пароль"})
    ],
    Group.RELAY: [
        Check("relay", False, "", "m", False, "found_relay_silent", {"url": LONG_URL}),
        Check("callback path", False, "", "m", False, "found_callback_other", {"url": LONG_URL, "status": 404}),
    ],
    Group.BOOKS: [
        Check("journal", True, "", "", True, "found_journal_ok", {"waiting": 3}),
        Check("audit", False, "", "m", False, "found_audit_broken", {"line": 1024}),
        Check("disk", False, "", "m", True, "found_disk_denied", {"folder": "/var/lib/rahmet-pos/data"}),
    ],
    Group.CLOCK: [Check("clock", False, "", "m", False, "found_clock_off", {"seconds": 4000})],
    Group.SCREENS: [
        Check("screens", False, "", "m", False, "found_screens_lacking", {"packages": "libegl1 libxcb-cursor0"})
    ],
    Group.PRINTER: [Check("printer", False, "", "m", False, "found_printer_not_found", {"said": "x"})],
    Group.SECRETS: [Check("secrets", False, "", "m", False, "found_secrets_key_file")],
}


def all_is_well(page: SetupPage) -> None:
    seen = [widget for widget in page.findChildren(QWidget) if widget.isVisible()]
    assert cut_words(page) == []
    for widget in seen:
        if isinstance(widget, Entry):
            assert not [line for line in widget.field.caption_lines() if "…" in line], widget.caption
        elif isinstance(widget, SetupSide):
            assert not [line for step in widget.steps for line in step.lines() if "…" in line]
        elif isinstance(widget, QAbstractButton):
            assert min(widget.width(), widget.height()) >= 64, widget.text()
            assert widget.accessibleName()
    stage, content = page.stage, page.stage.contents[page.page]
    assert overlapping(page.side, page.stage, page.foot) == []
    assert overlapping(stage.title, stage.hint, stage.note, stage._columns[page.page]) == []
    assert overlapping(*content.form.children()) == []  # type: ignore[arg-type]
    assert overlapping(*stage.checks.rows.values()) == []
    foot = page.foot
    assert overlapping(foot.back_button, foot.again_button, foot.next_button) == []
    for row in stage.checks.rows.values():
        if row.isVisible():
            assert overlapping(row.title, row.sentence, row.button) == []
            assert row.sentence.geometry().bottom() <= row.height()


def show_findings(page: SetupPage) -> None:
    page.checking.give_up()
    for group in page.stage.checks.groups:
        for check in FINDINGS[group]:
            page.stage.checks.show_found(group, check)
        page.stage.checks.show_found(group, None)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off_or_covered(
    open_page: Open, language: Language, size: tuple[int, int], locale: str, qtbot: QtBot
) -> None:
    language.use(locale)
    page = open_page(size=size, POS_BRANCH_NAME="Кофейня")
    page.record.choose("gateway_url", "http://wrong")
    page.record.choose("relay_url", "https://relay.kz")
    page.record.choose("printer", "tcp://192.168.1.50:")
    for each in Page:
        page._open(each)
        all_is_well(page)
        show_findings(page)
        all_is_well(page)
    page.stage.tell("setup_not_kept", "[Errno 13] Permission denied: '/etc/rahmet-pos/config.toml'", good=False)
    all_is_well(page)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", SIZES)
def test_the_settings_are_whole_as_well(
    open_page: Open, language: Language, size: tuple[int, int], locale: str, qtbot: QtBot
) -> None:
    language.use(locale)
    page = open_page(first=False, size=size)
    for each in Page:
        if each is not Page.PEOPLE:
            page._open(each)
            show_findings(page)
            all_is_well(page)


def test_all_that_a_good_till_has_stands_on_the_last_page_without_scrolling(open_page: Open) -> None:
    page = open_page()
    page._open(Page.CHECK)
    page.checking.give_up()
    good = {
        "token": ("found_gateway_answers", {"version": "v2", "ms": 142}),
        "credentials": ("found_credentials_ok", {}),
        "availability": ("found_availability_ok", {}),
        "relay": ("found_relay_answers", {"ms": 3}),
        "callback path": ("found_callback_ok", {"ms": 400}),
        "journal": ("found_journal_none", {}),
        "audit": ("found_audit_none", {}),
        "disk": ("found_disk_ok", {"gb": 41}),
        "clock": ("found_clock_ok", {"seconds": 0}),
        "screens": ("found_screens_ok", {}),
        "printer": ("found_printer_none", {}),
        "secrets": ("found_secrets_keyring", {}),
    }
    for group in Group:
        for name in NAMES[group]:
            found, figures = good[name]
            page.stage.checks.show_found(group, Check(name, True, "", found=found, figures=figures))
        page.stage.checks.show_found(group, None)
    shown = [row.name for row in page.stage.checks.rows.values() if row.isVisible()]
    assert shown == ["token", "credentials", "relay", "callback path", "disk", "clock", "printer"]
    assert not page.stage._columns[Page.CHECK].verticalScrollBar().isVisible()
    assert page.stage.checks.rows["token"].right() == "142 мс"
    assert page.stage.checks.rows["printer"].button.text() == "Выбрать"


def test_sizes_are_the_designs(open_page: Open) -> None:
    page = open_page()
    page._open(Page.CHECK)
    assert (page.side.width(), page.foot.next_button.width(), page.foot.height()) == (352, 280, 88)
    assert page.foot.next_button.geometry().right() + page.foot.x() + 1 == 1318
    assert page.foot.y() + page.foot.height() == 744
    assert page.stage.x() == 400
    assert {row.height() for row in page.stage.checks.rows.values() if row.isVisible()} == {72}
    assert page.side.steps[3].y() == 312


@pytest.mark.parametrize(
    ("standing", "token"), [(Standing.OK, "ok"), (Standing.FAILED, "bad"), (Standing.WARNED, "amber")]
)
def test_each_standing_has_its_colour_and_shape(
    look: Look, language: Language, qtbot: QtBot, standing: Standing, token: str
) -> None:
    row = CheckRow(look, language, "relay", can_mend=False)
    qtbot.addWidget(row)
    row.resize(600, 72)
    good = standing is Standing.OK
    found = "found_relay_answers" if good else "found_relay_refused"
    row.show_check(Check("relay", good, "", needed=standing is Standing.FAILED, found=found, figures={"ms": 3}))
    assert row.standing is standing
    for theme in (LIGHT, DARK):
        look.use(theme)
        picture = row.grab().toImage()
        assert picture.pixelColor(8, 45).name() == look.color(token).name()


def test_a_screen_reader_hears_what_each_check_found_and_no_secret(open_page: Open) -> None:
    page = open_page(POS_CLIENT_SECRET="hush-hush-7")
    page._open(Page.GATEWAY)
    show_findings(page)
    said = spoken(page)
    assert "Ключ доступа: Шлюз не принял ключ: «Неверный пароль». Проверьте ID и секрет клиента. Ошибка" in said
    assert "2. Шлюз и ключ" in said
    assert "hush" not in said


def test_a_typed_secret_is_dots_only(open_page: Open) -> None:
    page = open_page()
    page._open(Page.GATEWAY)
    line = page.stage.gateway.client_secret.field.line
    line.setText("hush-hush")
    assert "hush" not in line.displayText()
