"""The rail: today's figures, the last sales, the two lights, and where a cashier can go."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.plugin import QtBot

from pos_app.order import Order, State
from pos_app.till.messages import Links, LinkState, Summary
from pos_app.window.language import Language
from pos_app.window.look import DARK, LIGHT, Look
from pos_app.window.rail import NARROW_PX, WIDE_PX, Rail
from pos_app.window.rail_foot import RailAction
from pos_app.window.widgets.badge import Badge, badge_of
from pos_app.window.widgets.count_badge import count_text
from pos_app.window.widgets.light import Light
from pos_app.window.widgets.measure import RAIL
from pos_app.window.widgets.text import Text
from tests.window.orders import AT, an_order

LEFT = Qt.MouseButton.LeftButton
SINCE = datetime(2026, 11, 24, 9, 1, tzinfo=UTC)


@pytest.fixture
def rail(look: Look, language: Language, qtbot: QtBot) -> Rail:
    return shown(of_aigerim(look, language), qtbot)


def of_aigerim(look: Look, language: Language) -> Rail:
    rail = Rail(look, language, "2")
    rail.set_cashier("Айгерим")
    return rail


def shown(rail: Rail, qtbot: QtBot) -> Rail:
    qtbot.addWidget(rail)
    rail.resize(WIDE_PX, 768)
    rail.show()
    return rail


def sales(count: int, state: State = State.PAID) -> tuple[Order, ...]:
    return tuple(an_order(state, id=f"till-2-{index}", number=1042 - index) for index in range(count))


def links(gateway: LinkState = LinkState.ONLINE, relay: LinkState = LinkState.ONLINE) -> Links:
    return Links(gateway, SINCE, relay, SINCE)


def local(at: datetime) -> str:
    return f"{at.astimezone():%H:%M}"


def test_it_says_which_till_and_who_sells(rail: Rail, look: Look, language: Language, qtbot: QtBot) -> None:
    assert rail.place.text() == "Касса 2 · Айгерим"
    assert shown(Rail(look, language, "2"), qtbot).place.text() == "Касса 2"


def test_the_clock_shows_the_minute_and_wakes_at_the_next(rail: Rail) -> None:
    assert len(rail.clock.text()) == 5
    assert rail._minute.isActive()
    assert rail._minute.interval() <= 60_001
    rail.hide()
    assert not rail._minute.isActive()


def test_today_is_told_once_it_is_known(rail: Rail) -> None:
    assert not rail.total.isVisible()
    assert not rail.sales.empty.isVisible()
    rail.show_summary(Summary(286400, 23, 2, sales(5), 1043))
    assert rail.total.isVisible()
    assert rail.total.amount == 286400
    assert rail.counts.text() == "23 оплаты · 2 возврата"


def test_a_day_without_sales_says_so(rail: Rail) -> None:
    rail.show_summary(Summary(0, 0, 0, (), 1))
    assert rail.sales.empty.isVisible()
    assert rail.sales.empty.text() == "Сегодня продаж ещё не было"
    rail.show_summary(Summary(500, 1, 0, sales(1), 2))
    assert not rail.sales.empty.isVisible()


def test_a_touched_row_names_its_order(rail: Rail, qtbot: QtBot) -> None:
    rail.show_summary(Summary(286400, 23, 2, sales(5), 1043))
    with qtbot.waitSignal(rail.sale_chosen) as chosen:
        qtbot.mouseClick(rail.sales.rows[3], LEFT)
    assert chosen.args == ["till-2-3"]


def test_a_row_is_spoken_as_a_sentence(rail: Rail, language: Language) -> None:
    rail.show_summary(Summary(0, 0, 0, (an_order(State.PAID, amount=3200, number=1042),), 1043))
    assert rail.sales.rows[0].accessibleName() == f"Оплачено, 3200 тенге, заказ 1042, {local(AT)}"
    language.use("en")
    assert rail.sales.rows[0].accessibleName() == f"Paid, 3200 tenge, order 1042, {local(AT)}"


def test_a_row_shows_what_was_really_paid_and_what_went_back(rail: Rail) -> None:
    other = an_order(State.MISMATCH, amount=12500, paid_amount=9000)
    back = an_order(State.PAID, amount=4300, refunded=4300)
    rail.show_summary(Summary(0, 0, 0, (other, back), 1043))
    assert rail.sales.rows[0].amount_text == "9\u202f000\u202f₸"
    assert rail.sales.rows[1].amount_text == "\u22124\u202f300\u202f₸"


def test_every_state_has_its_badge_and_words(language: Language) -> None:
    badges = {state: badge_of(an_order(state))[0] for state in State}
    assert badges[State.PAID] is Badge.PAID
    assert badges[State.REJECTED] is Badge.DECLINED
    assert {badges[state] for state in (State.EXPIRED, State.CANCELLED, State.CLOSED)} == {Badge.EXPIRED}
    assert {badges[state] for state in (State.UNCERTAIN, State.PAID_LATE, State.MISMATCH)} == {Badge.UNCERTAIN}
    assert {badges[state] for state in (State.CREATING, State.WAITING)} == {Badge.WAITING}
    assert badge_of(an_order(State.PAID, refunded=1))[0] is Badge.REFUNDED
    for state in State:
        assert language.say(badge_of(an_order(state))[1])


def test_no_two_badges_look_alike_without_colour(rail: Rail) -> None:
    states = (State.PAID, State.REJECTED, State.EXPIRED, State.UNCERTAIN, State.WAITING)
    orders = [*(an_order(state, number=7) for state in states), an_order(State.PAID, number=7, refunded=12500)]
    faces = set()
    for order in orders:
        rail.show_summary(Summary(0, 0, 0, (order,), 1043))
        icon = rail.sales.rows[0].grab(rail.sales.rows[0].rect().adjusted(0, 10, -300, 0))
        grey = icon.toImage().convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
        faces.add(bytes(grey.constBits()))
    assert len(faces) == len(orders)


@pytest.mark.parametrize(
    ("height", "width", "rows", "row_px"),
    [(768, WIDE_PX, 5, 64), (744, WIDE_PX, 5, 56), (768, NARROW_PX, 5, 60), (744, NARROW_PX, 5, 56)],
)
def test_the_rows_are_as_high_as_in_the_design(
    look: Look, language: Language, qtbot: QtBot, height: int, width: int, rows: int, row_px: int
) -> None:
    rail = shown(of_aigerim(look, language), qtbot)
    rail.resize(width, height)
    rail.show_summary(Summary(0, 0, 0, sales(5), 1043))
    assert [row.isVisible() for row in rail.sales.rows].count(True) == rows
    assert rail.sales.rows[0].height() == row_px


def test_on_a_low_screen_there_are_fewer_rows_and_none_is_cut(rail: Rail) -> None:
    rail.resize(NARROW_PX, 576)
    rail.show_summary(Summary(0, 0, 0, sales(5), 1043))
    seen = [row for row in rail.sales.rows if row.isVisible()]
    assert 1 <= len(seen) < 5
    assert seen[-1].geometry().bottom() < rail.sales.height()


def test_the_lights_say_a_word_and_differ_in_shape(rail: Rail, look: Look, language: Language, qtbot: QtBot) -> None:
    names, faces = set(), set()
    light = Light(look, language, "gateway")
    qtbot.addWidget(light)
    light.resize(160, 64)
    for state in LinkState:
        light.show_state(state)
        names.add(light.accessibleName())
        dot = light.grab(light.rect().adjusted(0, 24, -146, -24)).toImage()
        faces.add(bytes(dot.convertToFormat(QImage.Format.Format_Grayscale8).constBits()))
    assert names == {"Шлюз, проверяем", "Шлюз, на связи", "Шлюз, медленно", "Шлюз, нет связи"}
    assert len(faces) == 4


def test_a_touched_light_says_since_when_and_what_to_do(rail: Rail, qtbot: QtBot) -> None:
    rail.show_links(links(gateway=LinkState.OFFLINE))
    gateway, relay = rail.foot.lights.values()
    assert not rail.note.isVisible()
    qtbot.mouseClick(gateway, LEFT)
    assert rail.note.isVisible()
    assert rail.note.title.text() == "Шлюз: нет связи"
    assert rail.note.since.text() == f"с {local(SINCE)}"
    assert rail.note.advice.text().startswith("Проверьте интернет кассы")
    qtbot.mouseClick(relay, LEFT)
    assert rail.note.title.text() == "Реле: на связи"
    qtbot.mouseClick(relay, LEFT)
    assert not rail.note.isVisible()


def test_the_open_note_follows_the_connection_and_closes_by_a_touch(rail: Rail, qtbot: QtBot) -> None:
    rail.show_links(links())
    qtbot.mouseClick(rail.foot.lights["gateway"], LEFT)
    rail.show_links(links(gateway=LinkState.SLOW))
    assert rail.note.title.text() == "Шлюз: медленно"
    qtbot.mouseClick(rail.note, LEFT)
    assert not rail.note.isVisible()
    qtbot.mouseClick(rail.foot.lights["gateway"], LEFT)
    assert rail.note.isVisible()


@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
@pytest.mark.parametrize("size", [(WIDE_PX, 768), (NARROW_PX, 744), (NARROW_PX, 576)])
def test_no_words_of_the_rail_are_cut(
    rail: Rail, language: Language, qtbot: QtBot, locale: str, size: tuple[int, int]
) -> None:
    language.use(locale)
    rail.resize(*size)
    rail.show_summary(Summary(12_345_678, 123, 45, (), 1))
    for peer in ("gateway", "relay"):
        qtbot.mouseClick(rail.foot.lights[peer], LEFT)
        for state in LinkState:
            rail.show_links(links(state, state))
            cut = [text.text() for text in rail.findChildren(Text) if text.isVisible() and text.is_elided]
            assert not cut
            assert rail.note.geometry().top() > rail.clock.geometry().bottom()


def test_the_foot_leads_to_the_pages_beside_a_sale(rail: Rail, qtbot: QtBot) -> None:
    assert list(rail.foot.buttons) == list(RailAction)
    with qtbot.waitSignal(rail.action_chosen) as chosen:
        qtbot.mouseClick(rail.foot.buttons[RailAction.LOCK], LEFT)
    assert chosen.args == [RailAction.LOCK]


def test_the_head_asks_for_help(rail: Rail, qtbot: QtBot) -> None:
    assert rail.head.accessibleName() == "Справка"
    assert rail.head.height() >= 64
    rail.show_notice_count(2)
    assert rail.head.x() - rail.notices.geometry().right() > 8
    assert not rail.head.geometry().intersects(rail.day.geometry())
    with qtbot.waitSignal(rail.help_chosen):
        qtbot.mouseClick(rail.head, LEFT)


def test_while_a_customer_pays_only_history_is_on(look: Look, language: Language, qtbot: QtBot) -> None:
    rail = shown(Rail(look, language, "2"), qtbot)
    rail.set_paying(True)
    on = [action for action, button in rail.foot.buttons.items() if button.isEnabled()]
    assert on == [RailAction.HISTORY]
    refund = rail.foot.buttons[RailAction.REFUND]
    assert refund.accessibleDescription() == "Недоступно, пока покупатель платит"
    rail.set_paying(False)
    assert all(button.isEnabled() for button in rail.foot.buttons.values())
    assert refund.accessibleDescription() == ""


def test_the_foot_stands_where_the_design_has_it(look: Look, language: Language, qtbot: QtBot) -> None:
    rail = shown(of_aigerim(look, language), qtbot)
    history, lock = rail.foot.buttons[RailAction.HISTORY], rail.foot.buttons[RailAction.LOCK]
    assert history.mapTo(rail, QPoint(0, 0)).toTuple() == (24, 608)
    assert (lock.mapTo(rail, QPoint(0, 0)).y(), lock.height()) == (680, 64)


def test_the_mark_is_light_on_dark(rail: Rail, look: Look) -> None:
    look.use(DARK)
    assert rail.grab().toImage().pixelColor(30, 48).name().upper() == DARK.primary


def test_without_notices_there_is_no_badge(rail: Rail) -> None:
    assert not rail.notices.isVisible()
    rail.show_notice_count(2)
    assert rail.notices.isVisible()
    rail.show_notice_count(0)
    assert not rail.notices.isVisible()


def test_the_badge_leads_to_the_notices_by_finger_and_by_key(rail: Rail, qtbot: QtBot) -> None:
    rail.show_notice_count(3)
    with qtbot.waitSignal(rail.notices_chosen):
        qtbot.mouseClick(rail.notices, LEFT)
    with qtbot.waitSignal(rail.notices_chosen):
        qtbot.keyClick(rail.notices, Qt.Key.Key_Space)
    rail.set_paying(True)
    with qtbot.assertNotEmitted(rail.notices_chosen, wait=50):
        qtbot.mouseClick(rail.notices, LEFT)


def test_the_badge_speaks_its_number(rail: Rail, language: Language) -> None:
    rail.show_notice_count(3)
    assert rail.notices.accessibleName() == "3 уведомления"
    assert rail.notices.accessibleDescription().startswith("Показать платежи")
    language.use("en")
    assert rail.notices.accessibleName() == "3 notices"
    rail.show_notice_count(1)
    assert rail.notices.accessibleName() == "1 notice"


@pytest.mark.parametrize("size", [(WIDE_PX, 768), (NARROW_PX, 744)])
@pytest.mark.parametrize(("count", "text"), [(1, "1"), (12, "12"), (99, "99"), (1000, "99+")])
def test_the_badge_is_a_finger_wide_and_covers_no_word(
    rail: Rail, size: tuple[int, int], count: int, text: str
) -> None:
    rail.resize(*size)
    rail.show_notice_count(count)
    badge = rail.notices
    assert count_text(count) == text
    assert badge.size().toTuple() == (64, 64)
    assert rail.rect().contains(badge.geometry())
    assert badge.geometry().bottom() + 8 < rail.day.geometry().top() + 1
    number = badge.number_rect().translated(badge.pos().toPointF())
    assert number.height() >= 24
    assert badge.rect().toRectF().contains(badge.number_rect())
    for words in (rail.name, rail.place, rail.clock):
        assert not number.intersects(words.geometry().toRectF())


def test_the_badge_is_amber_in_both_themes(rail: Rail, look: Look) -> None:
    rail.show_notice_count(3)
    for theme in (LIGHT, DARK):
        look.use(theme)
        number = rail.notices.number_rect().toRect().translated(rail.notices.pos())
        beside = rail.grab().toImage().pixelColor(number.left() + 5, number.center().y())
        assert beside.name().upper() == theme.amber


@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
def test_the_names_of_the_actions_stay_on_one_line(look: Look, language: Language, qtbot: QtBot, locale: str) -> None:
    rail = shown(of_aigerim(look, language), qtbot)
    rail.resize(NARROW_PX, 744)
    language.use(locale)
    for button in rail.foot.buttons.values():
        room = button.width() - RAIL.padding_px * 1.5 - RAIL.icon_px - RAIL.gap_px
        assert RAIL.fitting(button.text(), room)[1] == [button.text()]
