"""A report on the screen: the figures, the sums by state, the cashiers, what is open. Nothing is cut off."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.plugin import QtBot

from pos_app.money import format_tenge
from pos_app.order import State
from pos_app.report import Reconciliation, StateLine
from pos_app.window.language import Language
from pos_app.window.look import DARK, LIGHT, Look, Theme
from pos_app.window.report.body import ReportBody
from pos_app.window.report.details import View
from pos_app.window.report.rows import ReportRow
from pos_app.window.report.states_panel import state_figures
from pos_app.window.report.wording import hours_words, success_percent
from pos_app.window.widgets.text import Text, word_font
from pos_app.words import LOCALES
from tests.window.report.reports import CLOSED, a_report

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def body(look: Look, language: Language, qtbot: QtBot) -> ReportBody:
    body = ReportBody(look, language)
    qtbot.addWidget(body)
    body.resize(1366, 680)
    body.show_report(a_report())
    body.show()
    return body


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


def test_the_three_figures_are_net_payments_and_average(body: ReportBody) -> None:
    figures = body.figures
    assert (figures.net.sum.amount, figures.net.note.text()) == (279100, "оплаты минус возвраты")
    assert (figures.payments.count.text(), figures.payments.note.text()) == ("23", "успешно 74 % счетов")
    assert (figures.average.sum.amount, plain(figures.average.note.text())) == (12452, "медиана 8 400 ₸")


def test_a_bill_that_is_not_over_yet_is_no_failure() -> None:
    report = a_report(states=(StateLine(State.PAID, 1, 5), StateLine(State.WAITING, 9, 5)))
    assert success_percent(report) == 100
    assert success_percent(a_report(states=(StateLine(State.WAITING, 9, 5),))) is None


def test_sums_by_state_make_the_total_and_unclear_is_none_of_it(language: Language) -> None:
    figures = state_figures(a_report(), language)
    assert [(figure.title, figure.note, figure.amount) for figure in figures] == [
        ("Оплачено", "23 счёта", 286400),
        ("Возвраты", "2 возврата", -7300),
        ("Не прошли", "3 счёта", 0),
        ("Истекли", "4 счёта", 0),
        ("Уточняется", "1 счёт", 7900),
    ]
    assert [figure.ink for figure in figures].count("warn") == 1
    assert sum(figure.amount for figure in figures if figure.ink == "ink") == a_report().net


def test_bills_that_wait_have_a_line_only_while_there_are_any(language: Language, body: ReportBody) -> None:
    waiting = a_report(states=(StateLine(State.WAITING, 2, 900),))
    body.show_report(waiting)
    assert [figure.title for figure in body.panel.figures].count("Ждут оплаты") == 1
    assert plain(body.panel.sum.text()) == "279 100 ₸"


def test_a_shift_that_goes_on_can_be_closed_and_a_closed_one_printed(body: ReportBody, qtbot: QtBot) -> None:
    panel = body.panel
    assert panel.close_shift.isVisible()
    assert not panel.print.isVisible()
    with qtbot.waitSignal(panel.close_pressed):
        panel.close_shift.click()
    with qtbot.waitSignal(panel.print_pressed):
        panel.print_plain.click()
    body.show_report(a_report(closed=True))
    assert not panel.close_shift.isVisible()
    with qtbot.waitSignal(panel.print_pressed):
        panel.print.click()


def test_who_may_not_close_is_told_who_may(body: ReportBody, qtbot: QtBot) -> None:
    body.panel.may_close(False)
    assert not body.panel.close_shift.isEnabled()
    assert body.panel.close_shift.accessibleDescription() == "Закрывает старший кассир"
    with qtbot.assertNotEmitted(body.panel.close_pressed):
        qtbot.mouseClick(body.panel.close_shift, LEFT)
    body.panel.may_close(True)
    assert body.panel.close_shift.isEnabled()


def test_without_a_printer_the_buttons_say_so(body: ReportBody, qtbot: QtBot) -> None:
    body.panel.may_print(False)
    with qtbot.assertNotEmitted(body.panel.print_pressed):
        body.panel.ask_to_print()
        qtbot.mouseClick(body.panel.print_plain, LEFT)
    assert body.panel.print_plain.accessibleDescription() == "Нет принтера"


def test_cashiers_have_what_they_took_gave_back_and_their_total(body: ReportBody, qtbot: QtBot) -> None:
    body.details.chips[View.CASHIERS].click()
    spoken = [plain(row.accessibleName()) for row in body.details.cashiers.cashiers.shown]
    assert spoken == [
        "Айгерим, 18 оплат, 230 400 ₸, 2 возврата, −7 300 ₸, Итого, 223 100 ₸",
        "Без имени, 5 оплат, 56 000 ₸, 0 возвратов, 0 ₸, Итого, 56 000 ₸",
    ]
    (last,) = body.details.cashiers.last.shown
    with qtbot.waitSignal(body.details.order_chosen) as chosen:
        qtbot.mouseClick(last, LEFT)
    assert chosen.args == ["till-2-31"]


def test_what_is_open_is_counted_and_leads_to_its_order(body: ReportBody, qtbot: QtBot) -> None:
    body.show_report(a_report(open_refunds=3000))
    assert body.details.chips[View.ISSUES].text() == "Открытые вопросы · 3"
    body.details.chips[View.ISSUES].click()
    rows = body.details.issues.issues.shown
    assert [plain(row.accessibleName()) for row in rows] == [
        "Статус уточняется, № 1043, 7 900 ₸",
        "Оплачен после отмены, № 1031, 12 500 ₸",
        "Возвраты уточняются, 3 000 ₸, касса спрашивает шлюз сама",
    ]
    with qtbot.waitSignal(body.details.order_chosen) as chosen:
        qtbot.mouseClick(rows[1], LEFT)
    assert chosen.args == ["till-2-13"]
    with qtbot.assertNotEmitted(body.details.order_chosen):
        qtbot.mouseClick(rows[2], LEFT)


def test_the_comparison_is_offered_while_the_shift_goes_on_and_told_afterwards(body: ReportBody, qtbot: QtBot) -> None:
    body.details.chips[View.ISSUES].click()
    issues = body.details.issues
    assert issues.compared.text() == "Со шлюзом не сверено"
    with qtbot.waitSignal(body.details.compare_pressed):
        issues.compare.click()
    body.show_report(a_report(closed=True))
    assert not issues.compare.isVisible()
    time = f"{CLOSED.astimezone():%H:%M}"
    assert issues.compared.text() == f"Сверка со шлюзом в {time}: 31 заказ, расхождений нет"
    differing = Reconciliation(CLOSED, 31, ("till-2-7", "till-2-8"))
    body.show_report(a_report(closed=True, reconciliation=differing))
    assert issues.compared.text() == f"Сверка со шлюзом в {time}: расхождения в 2 заказах"
    assert [row.row.leads_to for row in issues.issues.shown][-2:] == ["till-2-7", "till-2-8"]
    body.show_report(a_report(closed=True, reconciliation=replace(differing, failure="timeout")))
    assert issues.compared.text() == "Сверка не закончена: шлюз не ответил"


def test_no_issues_and_no_cashiers_are_told_in_words(body: ReportBody) -> None:
    body.show_report(a_report(issues=(), cashiers=(), hours=(), first=None, last=None))
    body.details.chips[View.ISSUES].click()
    assert body.details.issues.empty.isVisible()
    body.details.chips[View.CASHIERS].click()
    assert body.details.cashiers.empty.text() == "В этой смене оплат ещё не было"
    assert body.details.chips[View.ISSUES].text() == "Открытые вопросы"


def test_a_shift_over_midnight_names_both_days(language: Language) -> None:
    shift = a_report(closed=True).shift
    assert hours_words(shift, language) == "08:02–20:05"
    over = replace(shift, closed_at=CLOSED.replace(hour=2, day=24))
    assert hours_words(over, language) == "23.11 08:02 – 24.11 02:05"
    assert hours_words(replace(shift, closed_at=None), language) == "с 08:02"


def test_it_stands_where_the_design_has_it(body: ReportBody) -> None:
    assert body.figures.geometry().getRect() == (24, 24, 942, 130)
    assert body.details.geometry().getRect() == (24, 170, 942, 486)
    assert body.panel.geometry().getRect() == (990, 24, 352, 632)
    assert body.panel.row_px() == 64
    assert body.panel.print.height() == body.panel.save.height() == 64


SIZES = [(1366, 680), (1366, 656), (1024, 680), (1024, 656), (1024, 592)]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off_or_overlaps(
    body: ReportBody, language: Language, locale: str, size: tuple[int, int]
) -> None:
    language.use(locale)
    body.resize(*size)
    large = a_report(received=12_345_678, refunded=1_234_567, open_refunds=1_000_000, median=1_000_000)
    waiting = (*large.states, StateLine(State.WAITING, 2, 1_000_000))
    for report in (large, replace(large, states=waiting), a_report(closed=True)):
        body.show_report(report)
        for view in View:
            body.details.chips[view].click()
            _assert_whole(body)
            _assert_apart(body)


def _assert_whole(body: ReportBody) -> None:
    cut = [text.text() for text in body.findChildren(Text) if text.isVisible() and text.is_elided]
    assert not cut
    for row in body.findChildren(ReportRow):
        if row.isVisible():
            assert QFontMetricsF(word_font(17, 600)).horizontalAdvance(row.row.title) <= row.words_px() + 1
    panel = body.panel
    bottom = 61 + panel.row_px() * len(panel.figures) + 12 + 28
    assert panel.sum.geometry().bottom() + 1 == bottom <= panel.save.y()
    for figure in panel.figures:
        assert QFontMetricsF(word_font(17, 500)).horizontalAdvance(figure.title) <= panel.width() - 48 - 44
        assert format_tenge(figure.amount)


def _assert_apart(body: ReportBody) -> None:
    buttons = [button for button in body.findChildren(QAbstractButton) if button.isVisible()]
    places = [button.rect().translated(button.mapTo(body, QPoint(0, 0))) for button in buttons]
    for index, place in enumerate(places):
        assert body.rect().contains(place)
        assert min(place.width(), place.height()) >= 64
        assert not [other for other in places[index + 1 :] if other.intersects(place)]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_view_is_painted_in_both_themes(body: ReportBody, look: Look, theme: Theme) -> None:
    look.use(theme)
    for view in View:
        body.details.chips[view].click()
        image = body.grab().toImage()
        assert image.pixelColor(4, 4).name().upper() == theme.bg
        assert image.pixelColor(body.panel.geometry().center() + QPoint(0, 150)).name().upper() == theme.surface


def test_the_panel_is_read_out_as_a_whole(body: ReportBody) -> None:
    name = plain(body.panel.accessibleName())
    assert name.startswith("По состояниям. Оплачено, 23 счёта, 286 400 ₸. Возвраты, 2 возврата, −7 300 ₸.")
    assert name.endswith("Итого, 279 100 ₸")


def test_the_keyboard_goes_from_the_chips_to_the_end_of_the_shift(body: ReportBody, qtbot: QtBot) -> None:
    body.activateWindow()
    body.details.chips[View.HOURS].setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget | None] = []
    for _ in range(12):
        seen.append(body.focusWidget())
        qtbot.keyClick(body.focusWidget(), Qt.Key.Key_Tab)
    for widget in (body.details.chips[View.HOURS], body.details.chart, body.panel.save, body.panel.close_shift):
        assert widget in seen
    assert seen.index(body.details.chart) < seen.index(body.panel.save) < seen.index(body.panel.close_shift)
