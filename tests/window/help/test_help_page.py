"""The help on the screen."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QAbstractButton
from pytestqt.plugin import QtBot

from pos_app.window.help import manual as manual_module
from pos_app.window.help import shelf as shelf_module
from pos_app.window.help.page import HelpPage
from pos_app.window.help.topics import CONTENTS, TOPICS, Part, Topic
from pos_app.window.help.typesetting import runs_of
from pos_app.window.language import Language
from pos_app.window.look import DARK, LIGHT, Look
from pos_app.words import LOCALES

SIZES = [(1366, 768), (1366, 744), (1024, 768), (1024, 744)]


def rows(page: HelpPage) -> list[str]:
    return [row.entry.title for row in page.contents.rows]


def shown(page: HelpPage) -> str:
    return page.text.document().toPlainText()


def test_it_opens_at_the_topic_that_was_asked_for(page: HelpPage) -> None:
    assert page.topic is page.text.topic is Topic.REFUND
    assert shown(page).startswith("Возврат")
    assert [row.entry.topic for row in page.contents.rows if row.isChecked()] == [Topic.REFUND]
    assert page.parts[Part.CASHIER].isChecked()


@pytest.mark.parametrize("screen", TOPICS)
def test_it_opens_from_every_screen(page: HelpPage, screen: str) -> None:
    page.open_at(TOPICS[screen])
    assert page.text.topic is TOPICS[screen]
    assert page.parts[TOPICS[screen].part].isChecked()
    assert [row.entry.topic for row in page.contents.rows] == list(CONTENTS[TOPICS[screen].part])


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_esc_and_f1_leave(page: HelpPage, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, key)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.text, key)


def test_the_way_back_leaves(page: HelpPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        page.back.click()


def test_a_row_turns_to_its_page(page: HelpPage) -> None:
    page.contents.rows[0].click()
    assert page.topic is page.text.topic is Topic.START
    assert page.text.verticalScrollBar().value() == 0


def test_the_other_part_has_pages_of_its_own(page: HelpPage) -> None:
    page.parts[Part.ADMINISTRATOR].click()
    assert page.topic is Topic.SETUP
    assert [row.entry.topic for row in page.contents.rows] == list(CONTENTS[Part.ADMINISTRATOR])


def test_the_language_switches_at_once_and_the_page_stays(page: HelpPage, language: Language, qtbot: QtBot) -> None:
    for locale, title in (("en", "Refunds"), ("kk", "Қайтару"), ("ru", "Возврат")):
        language.use(locale)
        assert page.title.text() == language.say("help")
        qtbot.waitUntil(lambda: page.is_read)
        assert page.topic is Topic.REFUND
        assert shown(page).startswith(title)
        assert title in rows(page)


def test_the_language_of_a_help_that_is_hidden_is_read_when_it_is_opened(
    page: HelpPage, language: Language, qtbot: QtBot
) -> None:
    page.hide()
    language.use("en")
    assert not page.is_read
    page.open_at(Topic.KEYS)
    page.show()
    qtbot.waitUntil(lambda: page.is_read)
    assert shown(page).startswith("Keys")


def test_nothing_is_read_in_the_windows_thread(
    look: Look, language: Language, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers: list[threading.Thread] = []
    real = shelf_module.read_manual

    def reading(locale: str) -> manual_module.Manual:
        readers.append(threading.current_thread())
        return real(locale)

    monkeypatch.setattr(shelf_module, "read_manual", reading)
    page = HelpPage(look, language)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.is_read)
    page.open_at(Topic.SETTINGS)
    assert [reader is threading.main_thread() for reader in readers] == [False]


def test_a_manual_that_can_not_be_read_is_said_and_tried_again(
    look: Look, language: Language, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = shelf_module.read_manual

    def broken(locale: str) -> manual_module.Manual:
        raise FileNotFoundError(locale)

    monkeypatch.setattr(shelf_module, "read_manual", broken)
    page = HelpPage(look, language)
    qtbot.addWidget(page)
    page.resize(1024, 744)
    page.show()
    qtbot.waitUntil(page.unreadable.isVisible)
    assert page.unreadable.text() == language.say("help_unreadable")
    assert not page.text.isVisible()
    monkeypatch.setattr(shelf_module, "read_manual", real)
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: page.is_read)
    assert page.text.isVisible()
    assert not page.unreadable.isVisible()


# Searching.


def test_the_search_lists_the_pages_that_have_the_word(page: HelpPage, qtbot: QtBot) -> None:
    page.search.line.insert("принтер")
    assert page.contents.rows[0].entry.topic is Topic.PRINTING
    assert all("принтер" in row.entry.excerpt.lower() for row in page.contents.rows)
    assert not page.parts[Part.CASHIER].isVisible()


def test_enter_goes_to_the_first_page_found_and_then_from_word_to_word(page: HelpPage, qtbot: QtBot) -> None:
    page.search.line.insert("принтер")
    qtbot.keyClick(page.search.line, Qt.Key.Key_Return)
    assert page.topic is page.text.topic is Topic.PRINTING
    marks = page.text.extraSelections()
    assert all(mark.cursor.selectedText().lower() == "принтер" for mark in marks)
    assert len(marks) > 3
    assert page.text.textCursor().position() == marks[0].cursor.position()
    for mark in (*marks[1:], marks[0]):
        qtbot.keyClick(page.search.line, Qt.Key.Key_Return)
        assert page.text.textCursor().position() == mark.cursor.position()


def test_esc_ends_the_search_first_and_then_the_help(page: HelpPage, qtbot: QtBot) -> None:
    page.search.line.insert("чек")
    with qtbot.assertNotEmitted(page.left):
        qtbot.keyClick(page.search.line, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert [row.entry.topic for row in page.contents.rows] == list(CONTENTS[Part.CASHIER])
    assert page.text.extraSelections() == []
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.search.line, Qt.Key.Key_Escape)


def test_nothing_found_is_said(page: HelpPage, qtbot: QtBot, language: Language) -> None:
    page.search.line.insert("zzz")
    assert rows(page) == []
    assert page.nothing.isVisible()
    assert page.nothing.text() == language.say("help_nothing")
    page.search.clear()
    assert not page.nothing.isVisible()


def test_a_search_goes_on_in_another_language(page: HelpPage, qtbot: QtBot, language: Language) -> None:
    page.search.line.insert("PIN")
    language.use("en")
    qtbot.waitUntil(lambda: page.is_read)
    assert "People, roles and PINs" in rows(page)


@pytest.mark.parametrize(
    ("key", "with_"),
    [(Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)],
)
def test_a_key_leads_to_the_search(page: HelpPage, qtbot: QtBot, key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(page, key, with_)
    assert page.search.line.hasFocus()


def test_opening_it_anew_forgets_the_search(page: HelpPage, qtbot: QtBot) -> None:
    page.search.line.insert("чек")
    page.open_at(Topic.KEYS)
    assert page.search.text() == ""
    assert page.text.topic is Topic.KEYS


# The text.


def middle_of(page: HelpPage, href: str) -> int:
    """Where the middle of a link's line is, from the top of the viewport."""
    block = page.text.document().begin()
    while block.isValid():
        if any(run.anchorHref() == href for _, _, run in runs_of(block)):
            line = page.text.document().documentLayout().blockBoundingRect(block)
            return round(line.center().y()) - page.text.verticalScrollBar().value()
        block = block.next()
    raise AssertionError(href)


def scroll_down(page: HelpPage) -> None:
    page.text.verticalScrollBar().setValue(page.text.verticalScrollBar().maximum())


@pytest.mark.parametrize("right", [10, 700])
@pytest.mark.parametrize("below", [-28, 0, 28])
def test_a_link_turns_to_its_page_and_is_as_high_as_a_finger(
    page: HelpPage, qtbot: QtBot, below: int, right: int
) -> None:
    scroll_down(page)
    assert middle_of(page, "notices.md") - middle_of(page, "history.md") >= 64
    spot = QPoint(right, middle_of(page, "history.md") + below)
    qtbot.mouseClick(page.text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.topic is page.text.topic is Topic.HISTORY


def test_a_touch_beside_the_links_leads_nowhere(page: HelpPage, qtbot: QtBot) -> None:
    for spot in (QPoint(20, 20), QPoint(20, 200)):
        qtbot.mouseClick(page.text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.topic is Topic.REFUND


def test_a_link_to_elsewhere_is_not_followed(page: HelpPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.text.wanted):
        for link in ("https://example.com/refund.md", "file:///etc/passwd", "file:///refund.md"):
            page.text.anchorClicked.emit(QUrl(link))
    assert page.text.topic is Topic.REFUND


def test_nothing_is_loaded_by_the_text_itself(page: HelpPage, tmp_path: Path) -> None:
    picture = tmp_path / "x.png"
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(picture))
    kind = QTextDocument.ResourceType.ImageResource
    for address in (picture.as_uri(), str(picture), "http://127.0.0.1:9/x.png"):
        loaded = page.text.document().resource(kind.value, QUrl(address))
        assert (loaded.width(), loaded.pixelColor(0, 0).alpha()) == (1, 0)


def test_a_page_that_was_left_takes_no_memory(page: HelpPage, qtbot: QtBot) -> None:
    for topic in Topic:
        page.open_at(topic)
    qtbot.waitUntil(lambda: len(page.text.findChildren(QTextDocument)) == 1)


def test_the_keys_scroll_the_text(page: HelpPage, qtbot: QtBot) -> None:
    page.open_at(Topic.SETTINGS)
    bar = page.text.verticalScrollBar()
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert bar.value() > 300
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_change_of_the_look_repaints_the_text_and_stays_in_its_place(page: HelpPage, look: Look) -> None:
    page.open_at(Topic.SETTINGS)
    page.text.verticalScrollBar().setValue(200)
    for theme in (DARK, LIGHT):
        look.use(theme)
        ink = page.text.document().begin().begin().fragment().charFormat().foreground().color()
        assert ink == QColor(theme.ink)
        assert page.text.verticalScrollBar().value() == 200


def test_pictures_come_from_beside_the_window_in_their_size(
    look: Look, language: Language, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    red = QImage(1366, 768, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    red.save(str(tmp_path / "refund.png"))
    monkeypatch.setattr(manual_module, "picture_path", lambda _, name: tmp_path / f"{name}.png")
    page = HelpPage(look, language)
    qtbot.addWidget(page)
    page.resize(1024, 768)
    page.open_at(Topic.REFUND)
    page.show()
    qtbot.waitUntil(lambda: page.is_read)
    high = page.text.document().size().height()
    qtbot.waitUntil(lambda: has_red(page))
    assert page.text.document().size().height() == high
    (picture,) = page.text._page.pictures if page.text._page is not None else ()
    assert picture.name == "refund"
    page.resize(1366, 768)
    qtbot.waitUntil(lambda: has_red(page))


def has_red(page: HelpPage) -> bool:
    return page.grab().toImage().pixelColor(page.text.x() + 200, 260) == QColor("red")


def test_a_damaged_picture_leaves_the_text_readable(
    look: Look, language: Language, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x05\x56\x00\x00\x03\x00damaged"
    (tmp_path / "refund.png").write_bytes(head)
    monkeypatch.setattr(manual_module, "picture_path", lambda _, name: tmp_path / f"{name}.png")
    page = HelpPage(look, language)
    qtbot.addWidget(page)
    page.open_at(Topic.REFUND)
    page.show()
    qtbot.waitUntil(lambda: page.is_read)
    assert "Деньги возвращаются" in shown(page)


# Sizes and names.


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_cut_off_or_overlaps(
    page: HelpPage, qtbot: QtBot, language: Language, locale: str, size: tuple[int, int]
) -> None:
    page.resize(*size)
    language.use(locale)
    qtbot.waitUntil(lambda: page.is_read)
    assert not page.title.is_elided
    for part in Part:
        chip = page.parts[part]
        assert chip.fontMetrics().horizontalAdvance(chip.text()) <= chip.width() - 12
        page.parts[part].click()
        for row in page.contents.rows:
            row.resize(page.contents.viewport().width() - 12, row.height())
            assert not any("…" in line for line in row.lines()), row.entry.title
        for topic in CONTENTS[part]:
            page.open_at(topic)
            assert page.text.document().idealWidth() <= page.text.viewport().width(), topic
    boxes = [page.back, page.title, page.search, page.contents, page.text, page.parts[Part.ADMINISTRATOR]]
    for number, first in enumerate(boxes):
        assert page.rect().contains(first.geometry().adjusted(0, 0, -12, -12))
        for second in boxes[number + 1 :]:
            assert not first.geometry().adjusted(6, 6, -18, -6).intersects(second.geometry())


def test_everything_that_is_touched_is_64_px_and_has_a_name(page: HelpPage) -> None:
    for target in (page.back, page.search, *page.parts.values(), *page.contents.rows):
        assert min(target.width(), target.height()) >= 64
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName()
    assert page.search.line.accessibleName() == "Найти в справке"
    assert page.text.accessibleName() == "Возврат"


def test_tab_goes_through_everything_and_the_arrows_through_the_pages(page: HelpPage, qtbot: QtBot) -> None:
    page.back.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(8):
        focus = page.focusWidget()
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    chosen = next(row for row in page.contents.rows if row.isChecked())
    wanted = [page.back, page.search.line, page.parts[Part.CASHIER], chosen, page.text]
    assert [each for each in seen if each in wanted][:5] == wanted
    chosen.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chosen, Qt.Key.Key_Down)
    assert page.topic is page.text.topic is Topic.RECEIPT
    assert page.contents.rows[7].hasFocus()
