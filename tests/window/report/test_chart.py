"""The bars: how high, in which colours, and what a touch or a screen reader is told."""

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.plugin import QtBot

from pos_app.money import group_digits
from pos_app.window.language import Language
from pos_app.window.look import DARK, LIGHT, Look, Theme
from pos_app.window.report.chart import HourChart
from tests.window.report.reports import AMOUNTS, hours


@pytest.fixture
def chart(look: Look, language: Language, qtbot: QtBot) -> HourChart:
    chart = HourChart(look, language)
    qtbot.addWidget(chart)
    chart.resize(884, 378)
    chart.show_hours(hours(*AMOUNTS))
    chart.show()
    return chart


def test_bars_are_as_high_as_their_sums(chart: HourChart) -> None:
    rects = [chart.bar_rect(index) for index in range(12)]
    plot = rects[0].bottom() - chart._plot().top()
    assert [round(rect.height()) for rect in rects] == [round(plot * amount / 60_000) for amount in AMOUNTS]
    assert rects[0].left() > 0
    assert rects[-1].right() < chart._plot().right()
    assert all(after.left() > before.right() for before, after in itertools.pairwise(rects))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_highest_bar_is_the_primary_one(chart: HourChart, look: Look, theme: Theme) -> None:
    look.use(theme)
    image = chart.grab().toImage()

    def colour(index: int) -> str:
        return image.pixelColor(chart.bar_rect(index).center().toPoint()).name().upper()

    assert colour(5) == theme.primary
    assert {colour(index) for index in range(12) if index != 5} == {theme.bar}


def test_a_touched_bar_tells_its_figures(chart: HourChart, qtbot: QtBot) -> None:
    assert chart.chosen is None
    over_the_third = QPoint(round(chart.bar_rect(2).center().x()), 40)
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=over_the_third)
    assert chart.chosen is not None
    assert (chart.chosen.amount, chart.chosen.label) == (21300, "10")
    assert chart.accessibleName() == "10:00: 21300 тенге, 1 оплата"
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() - 4, 40))
    assert chart.chosen is None


def test_the_keyboard_walks_from_the_highest_bar(chart: HourChart, qtbot: QtBot) -> None:
    for key, amount in (("Right", 58750), ("Right", 39500), ("Left", 58750), ("Left", 46000)):
        qtbot.keyClick(chart, getattr(Qt.Key, f"Key_{key}"))
        assert chart.chosen is not None
        assert chart.chosen.amount == amount
    for _ in range(20):
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.chosen.amount == AMOUNTS[0]


def test_it_is_described_in_words(chart: HourChart, language: Language) -> None:
    assert chart.accessibleName() == "Диаграмма оплат по часам. Больше всего в 13:00: 58750 тенге"
    assert chart.accessibleDescription().startswith("8:00: 8250 тенге, 1 оплата. 9:00: 14600 тенге")
    language.use("en")
    assert chart.accessibleName() == "Chart of payments by hour. Most at 13:00: 58750 tenge"


def test_without_payments_it_says_so(chart: HourChart) -> None:
    chart.show_hours(())
    assert chart.accessibleName() == "В этой смене оплат ещё не было"
    assert not chart.grab().isNull()


def test_on_less_room_hours_are_put_together_and_the_unit_says_so(chart: HourChart) -> None:
    assert chart.unit_words() == "тенге, начало часа"
    chart.resize(360, 300)
    assert len(chart.shown.bars) < 12
    assert chart.unit_words() == "тенге, по 2 ч, начало"


def test_large_sums_find_room_beside_the_bars(chart: HourChart) -> None:
    chart.show_hours(hours(123_456_789, 987_654_321))
    right = chart._plot().right() + 8
    from PySide6.QtGui import QFontMetricsF

    from pos_app.window.look import font

    assert right + QFontMetricsF(font(14)).horizontalAdvance(group_digits(1_000_000_000)) <= chart.width()


def test_the_same_hours_keep_the_bar_that_was_touched(chart: HourChart, qtbot: QtBot) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    chart.show_hours(hours(*AMOUNTS))
    assert chart.chosen is not None
    chart.show_hours(hours(*AMOUNTS, 900))
    assert chart.chosen is None
