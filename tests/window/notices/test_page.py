"""The page of open notices: each says what happened and to how much money, and no single touch loses one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from pos_app.journal.writing import Entry, Journal
from pos_app.notice import Dealt, Notice, NoticeKind
from pos_app.order import Moment, Order, State
from pos_app.refund import Refund, RefundState
from pos_app.till.messages import Notices, StatusAsked
from pos_app.window.language import Language
from pos_app.window.look import DARK, ENTER_DEAF_MS, Look
from pos_app.window.notices.actions import ASKS, Action
from pos_app.window.notices.page import NoticesPage
from pos_app.window.notices.row import NoticeRow
from pos_app.window.notices.rows import MOST
from pos_app.window.widgets.button import Button
from pos_app.window.widgets.text import Text
from tests.window.asking import Asking
from tests.window.orders import AT, an_order

LEFT = Qt.MouseButton.LeftButton

LATE = an_order(
    State.PAID_LATE, id="late", number=1038, amount=9000, paid_amount=9000, ended_at=AT, comment="№ A-17 · латте"
)
OTHER = an_order(State.MISMATCH, id="other", number=1040, amount=12500, paid_amount=9500, ended_at=AT)
LOST = an_order(State.UNCERTAIN, id="lost", number=1041, amount=700)
KINDS = {
    State.PAID_LATE: NoticeKind.PAID_LATE,
    State.MISMATCH: NoticeKind.MISMATCH,
    State.UNCERTAIN: NoticeKind.UNCERTAIN,
}


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    journal = Journal.open(tmp_path / "journal.sqlite3")
    yield journal
    journal.close()


@pytest.fixture
def asking(journal: Journal, tmp_path: Path, qtbot: QtBot) -> Iterator[Asking]:
    asking = Asking(tmp_path / "journal.sqlite3")
    yield asking
    asking.stop()


@pytest.fixture
def page(asking: Asking, look: Look, language: Language, qtbot: QtBot) -> NoticesPage:
    page = NoticesPage(look, language, asking.look_up)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitActive(page):
        page.show()
    return page


def write(journal: Journal, order: Order, *moments: str, refunds: tuple[Refund, ...] = ()) -> None:
    for event in moments:
        journal.commit([Entry(order, Moment(AT, event, order.state))])
    journal.commit([Entry(order, Moment(AT, "settled", order.state), raises=KINDS[order.state], refunds=refunds)])


def tell(page: NoticesPage, journal: Journal, qtbot: QtBot) -> None:
    """What the till tells; waits for what the journal answers."""
    page.show_notices(Notices(journal.notices()))
    qtbot.waitUntil(lambda: all(row.sum.isVisible() for row in page.rows.shown))


@pytest.fixture
def all_three(page: NoticesPage, journal: Journal, qtbot: QtBot) -> dict[str, NoticeRow]:
    write(journal, LATE, "cancel_asked")
    write(journal, OTHER)
    write(journal, LOST)
    tell(page, journal, qtbot)
    return {row.notice.order_id: row for row in page.rows.shown}


def press(qtbot: QtBot, row: NoticeRow, action: Action) -> None:
    qtbot.mouseClick(row.bar.buttons[action], LEFT)


def test_each_notice_says_what_happened_to_which_order_and_how_much(all_three: dict[str, NoticeRow]) -> None:
    late, other, lost = all_three.values()
    assert (late.what.text(), late.sum.amount) == ("Оплачен после отмены", 9000)
    assert late.facts.text().startswith("№ 1038 · № A-17 · латте · Айгерим · счёт от 24 ноября, ")
    assert "ждёт с 24 ноября, " in late.facts.text()
    assert (other.what.text(), other.sum.amount) == ("Оплачена другая сумма", 9500)
    assert other.sentence.text() == "Покупатель оплатил 9\u202f500\u202f₸ вместо 12\u202f500\u202f₸."
    assert (lost.what.text(), lost.sum.amount) == ("Статус уточняется", 700)
    assert "Касса продолжает спрашивать" in lost.sentence.text()


def test_an_order_that_was_not_cancelled_was_paid_after_its_time(
    page: NoticesPage, journal: Journal, qtbot: QtBot
) -> None:
    write(journal, LATE)
    tell(page, journal, qtbot)
    assert page.rows.shown[0].what.text() == "Оплачен после срока"


def test_before_the_journal_answers_no_sum_is_shown_and_nothing_can_be_given_back(page: NoticesPage) -> None:
    page.show_notices(Notices((Notice("late", NoticeKind.PAID_LATE, AT),)))
    row = page.rows.shown[0]
    assert not row.sum.isVisible()
    assert not row.bar.buttons[Action.REFUND].isEnabled()
    assert row.bar.buttons[Action.REFUND].second_line == "Сумма ещё не известна"


def test_without_notices_it_says_so(page: NoticesPage) -> None:
    assert not page.none.isVisible()
    page.show_notices(Notices(()))
    assert page.none.isVisible()
    assert page.none.text() == "Всё решено"
    assert not page.list.isVisible()


def test_a_refund_is_asked_for_at_once(page: NoticesPage, all_three: dict[str, NoticeRow], qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.refund_wanted) as wanted:
        press(qtbot, all_three["other"], Action.REFUND)
    assert wanted.args == ["other"]


@pytest.mark.parametrize("order_id", ["late", "other", "lost"])
def test_an_order_can_be_opened(
    page: NoticesPage, all_three: dict[str, NoticeRow], qtbot: QtBot, order_id: str
) -> None:
    with qtbot.waitSignal(page.order_wanted) as wanted:
        press(qtbot, all_three[order_id], Action.OPEN)
    assert wanted.args == [order_id]


@pytest.mark.parametrize(
    ("order_id", "action", "how"),
    [
        ("late", Action.KEEP, Dealt.KEPT),
        ("late", Action.ELSEWHERE, Dealt.REFUNDED_ELSEWHERE),
        ("other", Action.KEEP, Dealt.KEPT),
        ("lost", Action.SEEN, Dealt.SEEN),
    ],
)
def test_what_ends_a_notice_is_asked_first(
    page: NoticesPage, all_three: dict[str, NoticeRow], qtbot: QtBot, order_id: str, action: Action, how: Dealt
) -> None:
    bar = all_three[order_id].bar
    with qtbot.assertNotEmitted(page.dealt):
        press(qtbot, all_three[order_id], action)
    assert bar.question.isVisible()
    assert not bar.question.is_elided
    assert bar.no.hasFocus()
    with qtbot.waitSignal(page.dealt) as dealt:
        qtbot.mouseClick(bar.yes, LEFT)
    assert dealt.args == [order_id, how]


@pytest.mark.parametrize("action", [Action.KEEP, Action.ELSEWHERE])
def test_a_second_touch_on_the_same_spot_decides_nothing(
    page: NoticesPage, all_three: dict[str, NoticeRow], qtbot: QtBot, action: Action
) -> None:
    bar = all_three["late"].bar
    spot = bar.buttons[action].geometry().center()
    with qtbot.assertNotEmitted(page.dealt, wait=50):
        press(qtbot, all_three["late"], action)
        under = bar.childAt(spot)
        qtbot.mouseClick(under if under is not None else bar, LEFT)
    assert under is not bar.yes


def test_no_and_escape_take_the_question_back(page: NoticesPage, all_three: dict[str, NoticeRow], qtbot: QtBot) -> None:
    bar = all_three["late"].bar
    press(qtbot, all_three["late"], Action.KEEP)
    qtbot.mouseClick(bar.no, LEFT)
    assert bar.asking is None
    assert bar.buttons[Action.KEEP].isVisible()
    press(qtbot, all_three["late"], Action.KEEP)
    with qtbot.assertNotEmitted(page.left):
        qtbot.keyClick(bar.no, Qt.Key.Key_Escape)
    assert bar.asking is None
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_one_question_at_a_time(all_three: dict[str, NoticeRow], qtbot: QtBot) -> None:
    press(qtbot, all_three["late"], Action.KEEP)
    press(qtbot, all_three["lost"], Action.SEEN)
    assert (all_three["late"].bar.asking, all_three["lost"].bar.asking) == (None, Action.SEEN)


def test_a_notice_stays_until_the_till_says_that_it_is_dealt_with(
    page: NoticesPage, all_three: dict[str, NoticeRow], journal: Journal, qtbot: QtBot
) -> None:
    bar = all_three["late"].bar
    press(qtbot, all_three["late"], Action.KEEP)
    qtbot.mouseClick(bar.yes, LEFT)
    assert bar.yes.busy
    assert all_three["late"].isVisible()
    with qtbot.assertNotEmitted(page.dealt, wait=50):
        qtbot.mouseClick(bar.yes, LEFT)
    page.show_notices(Notices(journal.notices()[1:]))
    assert [row.notice.order_id for row in page.rows.shown] == ["other", "lost"]


def test_an_answer_that_was_not_taken_can_be_given_again(
    page: NoticesPage, all_three: dict[str, NoticeRow], journal: Journal, qtbot: QtBot
) -> None:
    press(qtbot, all_three["late"], Action.KEEP)
    qtbot.mouseClick(all_three["late"].bar.yes, LEFT)
    page.show_notices(Notices(journal.notices()))
    assert all_three["late"].bar.buttons[Action.KEEP].isVisible()


def test_news_of_another_notice_leaves_card_and_question_where_they_are(
    page: NoticesPage, all_three: dict[str, NoticeRow], journal: Journal, qtbot: QtBot
) -> None:
    press(qtbot, all_three["late"], Action.KEEP)
    before = all_three["late"].pos()
    write(journal, replace(LOST, id="new", number=1050))
    tell(page, journal, qtbot)
    assert page.rows.shown[0] is all_three["late"]
    assert all_three["late"].pos() == before
    assert all_three["late"].bar.asking is Action.KEEP
    assert page.count == 4


def test_the_gateway_is_asked_and_its_answer_told(
    page: NoticesPage, all_three: dict[str, NoticeRow], qtbot: QtBot
) -> None:
    lost = all_three["lost"]
    with qtbot.waitSignal(page.check_wanted) as wanted:
        press(qtbot, lost, Action.CHECK)
    assert wanted.args == ["lost"]
    assert lost.bar.buttons[Action.CHECK].busy
    page.show_checked(StatusAsked("other", True, 1, 5))
    assert lost.bar.buttons[Action.CHECK].busy
    page.show_checked(StatusAsked("lost", False, 2, 5))
    assert not lost.bar.buttons[Action.CHECK].busy
    assert "шлюз не ответил" in lost.sentence.text()
    page.show_checked(StatusAsked("lost", True, 1, 5))
    assert "оплаты пока нет" in lost.sentence.text()


def refund_of(order: Order, amount: int, state: RefundState) -> Refund:
    return Refund("6d1c8a3e-7e07-4c9a-9b1e-6a4b3b1f0001", 1, order.id, amount, state, AT)


@pytest.mark.parametrize(
    ("amount", "state", "reason"),
    [
        (9500, RefundState.ACCEPTED, "Всё уже возвращено"),
        (100, RefundState.UNCERTAIN, "Возврат ещё не подтверждён"),
        (100, RefundState.ACCEPTED, ""),
        (9500, RefundState.REFUSED, ""),
    ],
)
def test_giving_back_is_off_where_nothing_can_be_and_says_why(
    page: NoticesPage, journal: Journal, qtbot: QtBot, amount: int, state: RefundState, reason: str
) -> None:
    write(journal, OTHER, refunds=(refund_of(OTHER, amount, state),))
    tell(page, journal, qtbot)
    button = page.rows.shown[0].bar.buttons[Action.REFUND]
    assert (button.isEnabled(), button.second_line) == (reason == "", reason)


def test_what_changed_while_the_page_was_away_is_there_when_it_comes_back(
    page: NoticesPage, all_three: dict[str, NoticeRow], journal: Journal, qtbot: QtBot
) -> None:
    page.hide()
    journal.commit([Entry(replace(OTHER, refunded=500), Moment(AT, "refunded", State.MISMATCH))])
    assert "Возвращено" not in all_three["other"].facts.text()
    page.show()
    qtbot.waitUntil(lambda: "Возвращено 500\u202f₸" in all_three["other"].facts.text())


def test_a_journal_that_cannot_be_read_is_told_and_asked_again(
    look: Look, language: Language, qtbot: QtBot, tmp_path: Path
) -> None:
    asking = Asking(tmp_path / "journal.sqlite3")
    page = NoticesPage(look, language, asking.look_up)
    qtbot.addWidget(page)
    page.resize(1024, 768)
    page.show()
    page.show_notices(Notices((Notice("late", NoticeKind.PAID_LATE, AT),)))
    qtbot.waitUntil(page.trouble.isVisible)
    assert page.trouble.text().startswith("Журнал сейчас не читается")
    assert not page.trouble.is_elided
    journal = Journal.open(tmp_path / "journal.sqlite3")
    write(journal, LATE)
    qtbot.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(page.rows.shown[0].sum.isVisible)
    assert not page.trouble.isVisible()
    asking.stop()
    journal.close()


def test_an_answer_that_was_overtaken_is_not_shown(look: Look, language: Language, qtbot: QtBot) -> None:
    held: list[object] = []
    page = NoticesPage(look, language, lambda question, answer: held.append((question, answer)))
    qtbot.addWidget(page)
    page.show()
    page.show_notices(Notices((Notice("late", NoticeKind.PAID_LATE, AT),)))
    page.show_notices(Notices((Notice("late", NoticeKind.PAID_LATE, AT),)))
    first, second = (question.args[0] for question, _ in held)  # type: ignore[attr-defined, misc]
    assert first < second == page._serial


def test_many_notices_are_counted_beyond_those_that_are_shown(page: NoticesPage, language: Language) -> None:
    many = tuple(
        Notice(f"till-{index}", NoticeKind.UNCERTAIN, AT + timedelta(seconds=index)) for index in range(MOST + 7)
    )
    page.show_notices(Notices(many))
    assert len(page.rows.shown) == MOST
    assert page.rows.more.text() == "И ещё 7 уведомлений, позже этих"
    page.show_notices(Notices(many[7:]))
    assert page.rows.shown[0].notice.order_id == "till-7"
    assert page.rows.more.isHidden()


# Keyboard and screen reader.


def test_it_is_worked_by_keyboard_alone(page: NoticesPage, all_three: dict[str, NoticeRow], qtbot: QtBot) -> None:
    bar = all_three["late"].bar
    qtbot.waitUntil(lambda: page._shown_for.hasExpired(ENTER_DEAF_MS), timeout=2000)
    bar.buttons[Action.KEEP].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(bar.buttons[Action.KEEP], Qt.Key.Key_Return)
    assert bar.no.hasFocus()
    qtbot.keyClick(bar.no, Qt.Key.Key_Tab)
    assert bar.yes.hasFocus()
    with qtbot.waitSignal(page.dealt) as dealt:
        qtbot.keyClick(bar.yes, Qt.Key.Key_Return)
    assert dealt.args == ["late", Dealt.KEPT]


def test_enter_is_deaf_right_after_the_page_came(
    page: NoticesPage, all_three: dict[str, NoticeRow], qtbot: QtBot
) -> None:
    page.hide()
    page.show()
    button = all_three["late"].bar.buttons[Action.REFUND]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(page.refund_wanted):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_the_focus_goes_down_the_cards_and_brings_them_into_view(
    page: NoticesPage, all_three: dict[str, NoticeRow], qtbot: QtBot
) -> None:
    page.resize(1024, 420)
    page.back.setFocus(Qt.FocusReason.TabFocusReason)
    passed: list[tuple[str, str]] = []
    for _ in range(11):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert isinstance(focus, Button)
        assert not focus.visibleRegion().isEmpty()
        passed.append((focus.text(), focus.accessibleName()))
    assert [words for words, _ in passed[:4]] == [
        "Вернуть деньги", "Оставить оплату", "Уже вернули иначе", "Открыть заказ",
    ]  # fmt: skip
    assert [words for words, _ in passed[8:]] == ["Проверить сейчас", "Просмотрено", "Открыть заказ"]
    assert passed[1][1] == "Оставить оплату: Оплачен после отмены, 9000 тенге, заказ 1038"
    assert passed[-1][1] == "Открыть заказ: Статус уточняется, 700 тенге, заказ 1041"


def test_the_focus_is_not_lost_with_its_card(
    page: NoticesPage, all_three: dict[str, NoticeRow], journal: Journal
) -> None:
    all_three["late"].bar.buttons[Action.OPEN].setFocus(Qt.FocusReason.TabFocusReason)
    page.show_notices(Notices(journal.notices()[1:]))
    assert page.hasFocus() or page.isAncestorOf(QApplication.focusWidget() or page)


@pytest.mark.parametrize("theme_is_dark", [False, True])
@pytest.mark.parametrize("locale", ["ru", "kk", "en"])
@pytest.mark.parametrize("size", [(1366, 768), (1366, 744), (1024, 768), (1024, 744)])
def test_nothing_is_cut_or_too_small_for_a_finger(
    page: NoticesPage,
    all_three: dict[str, NoticeRow],
    look: Look,
    language: Language,
    qtbot: QtBot,
    size: tuple[int, int],
    locale: str,
    theme_is_dark: bool,
) -> None:
    if theme_is_dark:
        look.use(DARK)
    language.use(locale)
    page.resize(*size)
    for action in (None, *ASKS):
        for row in page.rows.shown:
            row.bar.take_back()
            if action in row.bar.buttons:
                row.bar._ask(action)  # type: ignore[arg-type]
        QApplication.sendPostedEvents()
        cut = [text.text() for text in page.findChildren(Text) if text.isVisible() and text.is_elided]
        assert cut == []
        for button in page.findChildren(Button):
            assert not button.isVisible() or (button.height() >= 64 and button.width() >= 64)
        for row in page.rows.shown:
            assert row.facts.geometry().bottom() < row.bar.y()
            assert row.what.geometry().right() < row.sum.x()
            assert row.sum._width_at(row.sum.fitting_px()) <= row.sum.width()
