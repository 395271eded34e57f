"""Which ending an order gets, what can be done then, and the words for it: without a window."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pos_app.money import format_tenge
from pos_app.order import Moment, Order, Reason, State
from pos_app.till.messages import OrderChanged
from pos_app.window.ending import wording
from pos_app.window.ending.outcome import Action, Ending, Kind, ending_of
from pos_app.window.ending.wording import Checked
from pos_app.window.language import Language
from pos_app.window.widgets.timeline import StepState
from pos_app.words import LOCALES
from tests.window.orders import AT, an_order, news

WHEN = datetime(2026, 11, 24, 9, 33, 41, tzinfo=UTC)


def lost(reason: Reason = Reason.ANSWER_LOST) -> OrderChanged:
    order = an_order(State.UNCERTAIN, url=None, preorder_id=None, reason=reason)
    return news(order, happened=("charge_asked", "create_lost"))


def local(at: datetime) -> str:
    return f"{at.astimezone():%H:%M}"


def answers(ending: Ending, language: Language, checked: Checked | None = None) -> list[str]:
    return [question.text for question in wording.questions(ending, language, checked)]


@pytest.mark.parametrize(
    ("order", "kind"),
    [
        (an_order(State.PAID, paid_amount=12500), Kind.PAID),
        (an_order(State.REJECTED, reason=Reason.REFUSED), Kind.REFUSED),
        (an_order(State.CLOSED, reason=Reason.REFUSED), Kind.REFUSED),
        (an_order(State.CLOSED, reason=Reason.NOT_REACHED), Kind.NOT_SENT),
        (an_order(State.CLOSED, reason=Reason.UNAVAILABLE), Kind.UNAVAILABLE),
        (an_order(State.CLOSED, reason=Reason.ANSWER_LOST), Kind.CLOSED),
        (an_order(State.CLOSED, reason=Reason.INTERRUPTED), Kind.CLOSED),
        (an_order(State.CLOSED), Kind.EXPIRED),
        (an_order(State.CLOSED, reason=Reason.WITHDRAWN), Kind.EXPIRED),
        (an_order(State.CLOSED, reason=Reason.NOT_WITHDRAWN), Kind.EXPIRED),
        (an_order(State.UNCERTAIN, reason=Reason.RECORD_LOST), Kind.UNKNOWN),
        (an_order(State.EXPIRED), Kind.EXPIRED),
        (an_order(State.CANCELLED), Kind.CANCELLED),
        (an_order(State.UNCERTAIN), Kind.LOST),
        (an_order(State.WAITING, time_is_up=True), Kind.UNKNOWN),
        (an_order(State.PAID_LATE, paid_amount=12500), Kind.LATE),
        (an_order(State.MISMATCH, paid_amount=9000), Kind.MISMATCH),
    ],
)
def test_each_state_has_its_ending(order: Order, kind: Kind) -> None:
    assert ending_of(news(order)).kind is kind


def test_a_cancelled_order_that_was_watched_to_the_end_is_still_a_cancelled_one() -> None:
    closed = an_order(State.CLOSED, ended_at=WHEN)
    assert ending_of(news(closed, happened=("created", "cancel_asked"))).kind is Kind.CANCELLED


@pytest.mark.parametrize("order", [an_order(State.CREATING), an_order(State.WAITING)])
def test_an_order_that_is_being_waited_for_has_no_ending(order: Order) -> None:
    with pytest.raises(ValueError, match="has not ended"):
        ending_of(news(order))


def test_nobody_is_offered_a_new_sale_while_a_shown_code_may_be_paid() -> None:
    actions = ending_of(news(an_order(State.WAITING, time_is_up=True))).actions
    assert actions == (Action.SET_ASIDE, Action.CHECK_NOW)


def test_a_bill_that_nobody_saw_may_be_charged_again_at_once() -> None:
    assert ending_of(lost()).actions == (Action.SET_ASIDE, Action.CHARGE_AGAIN)


def test_a_receipt_is_offered_only_where_there_is_a_printer() -> None:
    paid = news(an_order(State.PAID, paid_amount=12500))
    assert ending_of(paid).actions == (Action.NEW_SALE,)
    assert ending_of(paid, can_print=True).actions == (Action.PRINT, Action.NEW_SALE)


def test_after_an_expired_bill_one_can_check_again_or_make_a_new_code(language: Language) -> None:
    assert ending_of(news(an_order(State.EXPIRED))).actions == (Action.NEW_SALE, Action.CHECK_AGAIN, Action.NEW_QR)


def test_the_code_is_called_invalid_only_when_the_gateways_time_is_over(language: Language) -> None:
    change = news(an_order(State.EXPIRED))
    assert wording.line(ending_of(change), language) == f"Касса проверяет до\u00a0{local(change.watch_until)}"
    over = news(an_order(State.CLOSED, ended_at=WHEN))
    assert wording.line(ending_of(over), language) == "QR больше не действует"


def test_no_code_is_spoken_of_where_none_was_shown(language: Language) -> None:
    cancelled = news(an_order(State.CANCELLED, url=None), happened=("charge_asked", "cancel_asked"))
    assert wording.line(ending_of(cancelled), language) == "QR не показан, заплатить по\u00a0нему нельзя"


def test_money_not_taken_is_said_only_after_a_definite_answer(language: Language) -> None:
    sure = {Kind.REFUSED, Kind.NOT_SENT, Kind.UNAVAILABLE}
    orders = [
        an_order(State.REJECTED, reason=Reason.REFUSED),
        an_order(State.CLOSED, reason=Reason.NOT_REACHED),
        an_order(State.CLOSED, reason=Reason.UNAVAILABLE),
        an_order(State.EXPIRED),
        an_order(State.CANCELLED),
        an_order(State.UNCERTAIN),
        an_order(State.WAITING, time_is_up=True),
        an_order(State.PAID_LATE),
        an_order(State.MISMATCH, paid_amount=1),
    ]
    said = {
        ending.kind for ending in map(ending_of, map(news, orders)) if "не списаны" in wording.line(ending, language)
    }
    assert said == sure


def test_the_gateways_refusal_is_quoted_with_its_code(language: Language) -> None:
    order = an_order(State.REJECTED, reason=Reason.REFUSED, code=17, message="Филиал\n не найден")
    assert answers(ending_of(news(order)), language)[0] == "Шлюз отклонил счёт: «Филиал не найден», код 17"
    without_code = ending_of(news(replace(order, code=None)))
    assert answers(without_code, language)[0] == "Шлюз отклонил счёт: «Филиал не найден»"


@pytest.mark.parametrize("message", ["{0.__class__}", "<b>x</b>", "%s {msg}", "я" * 5000, "\x00\u202e😀"])
def test_a_foreign_message_is_quoted_as_it_is_and_never_at_length(language: Language, message: str) -> None:
    order = an_order(State.REJECTED, reason=Reason.REFUSED, message=message)
    text = answers(ending_of(news(order)), language)[0]
    assert len(text) <= wording.MESSAGE_LIMIT + 40
    assert " ".join(message.split())[:20] in text


@pytest.mark.parametrize(
    ("timeout_s", "text"),
    [
        (300, "Покупатель не подтвердил оплату за 5 минут."),
        (60, "Покупатель не подтвердил оплату за 1 минуту."),
        (45, "Покупатель не подтвердил оплату за 45 секунд."),
        (90, "Покупатель не подтвердил оплату за 90 секунд."),
    ],
)
def test_the_time_to_pay_is_told_in_minutes_or_seconds(language: Language, timeout_s: int, text: str) -> None:
    assert answers(ending_of(news(an_order(State.EXPIRED, timeout_s=timeout_s))), language)[0] == text


def test_the_till_says_until_when_it_watches_and_what_the_last_check_found(language: Language) -> None:
    change = news(an_order(State.EXPIRED))
    ending = ending_of(change)
    watching = f"До {local(change.watch_until)} проверяет, не успел ли покупатель оплатить."
    assert answers(ending, language)[1] == watching
    found = Checked(WHEN, answered=True, attempt=0, next_in_s=15)
    assert answers(ending, language, found)[1] == f"{watching} Проверено в {local(WHEN)}: оплаты пока нет."
    silent = Checked(WHEN, answered=False, attempt=1, next_in_s=1)
    assert answers(ending, language, silent)[1].endswith("шлюз не ответил, касса спросит ещё.")


def test_what_is_known_of_a_payment_has_the_gateways_code(language: Language) -> None:
    order = an_order(State.PAID, paid_amount=12500, reference="9981", ended_at=WHEN)
    at = WHEN.astimezone()
    assert wording.facts(ending_of(news(order)), language) == [
        ("Заказ", "№ 1043"),
        ("Время", f"{at.day} ноября, {at:%H:%M:%S}"),
        ("Способ", "QR, кошелёк"),
        ("Код операции", "9981"),
    ]


def test_without_a_reference_the_bills_own_number_stands_and_without_both_nothing(language: Language) -> None:
    order = an_order(State.PAID, paid_amount=12500, ended_at=WHEN)
    assert wording.facts(ending_of(news(order)), language)[-1] == ("Код операции", "77")
    bare = ending_of(news(replace(order, preorder_id=None)))
    assert [label for label, _ in wording.facts(bare, language)] == ["Заказ", "Время", "Способ"]


@pytest.mark.parametrize(("locale", "month"), [("ru", "ноября"), ("kk", "қараша"), ("en", "November")])
def test_the_month_is_named_in_the_language(locale: str, month: str) -> None:
    assert f" {month}, " in wording.day_and_time(WHEN, locale)


def test_another_amount_shows_both_sums(language: Language) -> None:
    ending = ending_of(news(an_order(State.MISMATCH, paid_amount=9000)))
    assert wording.amount(ending) == 9000
    assert format_tenge(12500) in wording.line(ending, language)
    happened = answers(ending, language)[0]
    assert format_tenge(9000) in happened
    assert format_tenge(12500) in happened


def test_a_late_payment_names_what_it_came_after(language: Language) -> None:
    late = an_order(State.PAID_LATE, paid_amount=12500)
    cancelled = ending_of(news(late, happened=("created", "cancel_asked")))
    assert wording.title(cancelled, language) == "Оплачен после отмены"
    assert wording.title(ending_of(news(late)), language) == "Оплачен после срока"


@pytest.mark.parametrize(
    ("reason", "hint"),
    [
        (Reason.ANSWER_LOST, "Ответ шлюза не пришёл"),
        (Reason.NOT_UNDERSTOOD, "Ответ шлюза не разобрать"),
        (Reason.INTERRUPTED, "Касса была остановлена до ответа шлюза"),
    ],
)
def test_a_lost_answer_is_told_step_by_step(language: Language, reason: Reason, hint: str) -> None:
    sent, broken, looking, outcome = wording.timeline(ending_of(lost(reason)), language)
    at = AT.astimezone()
    assert (sent.state, sent.title, sent.time) == (StepState.DONE, "Запрос на счёт отправлен", f"{at:%H:%M:%S}")
    assert (broken.state, broken.hint) == (StepState.FAILED, hint)
    assert broken.time == f"{at + timedelta(seconds=10):%H:%M:%S}"
    assert (looking.state, looking.title) == (StepState.NOW, "Ищем счёт по номеру заказа")
    assert outcome.state is StepState.TO_COME


@pytest.mark.parametrize(
    ("checked", "hint"),
    [
        (None, "Попытка 1 · ждём ответ"),
        (Checked(WHEN, answered=False, attempt=3, next_in_s=4), "Попытка 3 · следующая через 4 с"),
        (Checked(WHEN, answered=False, attempt=3, next_in_s=None), "Попытка 4 · ждём ответ"),
        (Checked(WHEN, answered=True, attempt=0, next_in_s=15), "Оплаты нет · следующая проверка через 15 с"),
    ],
)
def test_the_asking_is_told_live(language: Language, checked: Checked | None, hint: str) -> None:
    assert wording.timeline(ending_of(lost()), language, checked)[2].hint == hint


def test_a_shown_code_that_nobody_answers_for_is_asked_about_not_looked_for(language: Language) -> None:
    unknown = news(an_order(time_is_up=True), happened=("charge_asked", "created", "time_up"))
    shown, broken, looking, _ = wording.timeline(ending_of(unknown), language)
    assert shown.title == "QR показан"
    assert broken.time == f"{AT.astimezone() + timedelta(seconds=20):%H:%M:%S}"
    assert looking.title == "Спрашиваем шлюз об оплате"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("state", [state for state in State if state not in (State.CREATING, State.WAITING)])
def test_every_ending_has_all_its_words_in_every_language(locale: str, state: State) -> None:
    language = Language(locale)
    moment = Moment(AT, "created", State.WAITING)
    for reason in (None, *Reason):
        order = an_order(state, reason=reason, paid_amount=9000, ended_at=WHEN)
        ending = ending_of(OrderChanged(order, (moment,), None, WHEN))
        said = [wording.title(ending, language), wording.line(ending, language), wording.caption(ending, language)]
        said += answers(ending, language)
        said += [part for row in wording.facts(ending, language) for part in row]
        said += [step.title for step in wording.timeline(ending, language)]
        assert all(said)
        assert not any("{" in words for words in said)


def test_of_an_order_whose_record_is_lost_nobody_says_that_no_code_was_shown(language: Language) -> None:
    ending = ending_of(news(an_order(State.UNCERTAIN, reason=Reason.RECORD_LOST), happened=("record_lost",)))
    assert ending.actions == (Action.SET_ASIDE, Action.CHECK_NOW)
    assert wording.line(ending, language) == language.say("not_twice")
    steps = wording.timeline(ending, language)
    assert [step.title for step in steps[:2]] == ["Запрос на счёт отправлен", "Запись о заказе повреждена"]
    assert steps[1].hint == "Был ли показан QR, неизвестно"


@pytest.mark.parametrize(
    ("reason", "said"),
    [(Reason.WITHDRAWN, "Оплатить его больше нельзя."), (Reason.NOT_WITHDRAWN, "его ещё могут оплатить.")],
)
def test_a_cashier_hears_whether_a_cancelled_bill_can_still_be_paid(
    language: Language, reason: Reason, said: str
) -> None:
    ending = ending_of(news(an_order(State.CANCELLED, reason=reason), happened=("created", "cancel_asked")))
    assert said in answers(ending, language)[1]
    assert "проверяет" in answers(ending, language)[1]
