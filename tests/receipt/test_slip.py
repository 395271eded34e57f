"""What slips say, word for word, in three languages; and that none calls paid what is not."""

import pytest

from pos_app.order import RECEIVED, Reason, State
from pos_app.receipt.facts import Shop
from pos_app.receipt.layouts import Layouts
from pos_app.receipt.report_facts import REPORT, report_facts
from pos_app.receipt.sale_facts import RECEIPT, REFUND, receipt_facts, refund_facts
from pos_app.receipt.slip import SlipMaker
from pos_app.refund import RefundState
from pos_app.words import LOCALES, words
from tests.receipt.sales import SHOP, a_refund, a_report, an_order, as_text, maker

_RECEIPTS = {
    "ru": """
#*             Кофейня Астана
         Нефискальный документ
----------------------------------------
*                Оплачено
#                12 500 ₸
----------------------------------------
Заказ                             № 1043
Время                24.11.2026 14:32:49
Касса                             till-1
Кассир                           Айгерим
Комментарий                   без сахара
----------------------------------------
*Возвраты
Принят шлюзом, 24.11.2026 15:32  2 500 ₸
*Возвращено                       2 500 ₸
*Итого                           10 000 ₸
----------------------------------------
Код операции                    RP-55501
Номер в шлюзе                    7788123
ID заказа                    till-1-0007

                Спасибо!
""",
    "kk": """
#*             Кофейня Астана
          Фискалдық емес құжат
----------------------------------------
*                Төленді
#                12 500 ₸
----------------------------------------
Тапсырыс                          № 1043
Уақыты               24.11.2026 14:32:49
Касса                             till-1
Кассир                           Айгерим
Түсініктеме                   без сахара
----------------------------------------
*Қайтарулар
Шлюз қабылдады, 24.11.2026 15:32 2 500 ₸
*Қайтарылды                       2 500 ₸
*Жиыны                           10 000 ₸
----------------------------------------
Операция коды                   RP-55501
Шлюздегі нөмірі                  7788123
Тапсырыс ID                  till-1-0007

                Рақмет!
""",
    "en": """
#*             Кофейня Астана
          Non-fiscal document
----------------------------------------
*                  Paid
#                12 500 ₸
----------------------------------------
Order                             № 1043
Time                 24.11.2026 14:32:49
Till                              till-1
Cashier                          Айгерим
Comment                       без сахара
----------------------------------------
*Refunds
Accepted by the gateway, 24.11.2026
15:32                            2 500 ₸
*Refunded                         2 500 ₸
*Total                           10 000 ₸
----------------------------------------
Operation code                  RP-55501
Gateway number                   7788123
Order ID                     till-1-0007

               Thank you!
""",
}

_REFUNDS = {
    "ru": """
#*             Кофейня Астана
         Нефискальный документ
----------------------------------------
*                Возврат
#                2 500 ₸
*             Принят шлюзом
----------------------------------------
Заказ                             № 1043
Получено                        12 500 ₸
Запрошен             24.11.2026 15:32:08
Время                24.11.2026 15:32:10
Причина                   Возврат товара
Сотрудник                          Ерлан
Касса                             till-1
----------------------------------------
Возврат в шлюзе                      991
Код операции                    RP-55501
Номер в шлюзе                    7788123
ID заказа                    till-1-0007
""",
    "kk": """
#*             Кофейня Астана
          Фискалдық емес құжат
----------------------------------------
*                Қайтару
#                2 500 ₸
*             Шлюз қабылдады
----------------------------------------
Тапсырыс                          № 1043
Алынды                          12 500 ₸
Сұралды              24.11.2026 15:32:08
Уақыты               24.11.2026 15:32:10
Себебі                  Тауар қайтарылды
Қызметкер                          Ерлан
Касса                             till-1
----------------------------------------
Шлюздегі қайтару                     991
Операция коды                   RP-55501
Шлюздегі нөмірі                  7788123
Тапсырыс ID                  till-1-0007
""",
    "en": """
#*             Кофейня Астана
          Non-fiscal document
----------------------------------------
*                 Refund
#                2 500 ₸
*        Accepted by the gateway
----------------------------------------
Order                             № 1043
Received                        12 500 ₸
Asked for            24.11.2026 15:32:08
Time                 24.11.2026 15:32:10
Reason                    Goods returned
By                                 Ерлан
Till                              till-1
----------------------------------------
Gateway refund                       991
Operation code                  RP-55501
Gateway number                   7788123
Order ID                     till-1-0007
""",
}

_REPORTS = {
    "ru": """
#*             Кофейня Астана
         Нефискальный документ
----------------------------------------
#*              Z-отчёт № 17
             Смена закрыта
Касса                             till-1
Открыта              24.11.2026 08:32:08
Сотрудник                        Айгерим
Закрыта              24.11.2026 20:32:08
Сотрудник                          Ерлан
Отчёт составлен      24.11.2026 20:32:08
----------------------------------------
Получено, 42 оплаты          1 234 567 ₸
Возвращено, 2 возврата           3 500 ₸
#*Итого                        1 231 067 ₸
Возвраты без ответа              1 000 ₸
Средняя оплата                  29 394 ₸
Медиана                         18 500 ₸
----------------------------------------
*Счета по состоянию
Оплачено, 40                 1 200 000 ₸
Оплата не подтверждена, 1          500 ₸
----------------------------------------
*По кассирам
Айгерим, 40 оплат            1 200 000 ₸
Без имени, 2 оплаты             34 567 ₸
Возвращено, 2 возврата           3 500 ₸
----------------------------------------
*По часам
14:00, 22 оплаты               734 567 ₸
----------------------------------------
Первый              № 1001, 14:32, 500 ₸
Последний        № 1043, 14:37, 12 500 ₸
----------------------------------------
*Требуют внимания
№ 1040 оплата не подтверждена      500 ₸
----------------------------------------
Сверка со шлюзом     24.11.2026 14:32:08
Проверено: 42, расхождений нет
Журнал событий          0123456789abcdef
""",
    "kk": """
#*             Кофейня Астана
          Фискалдық емес құжат
----------------------------------------
#*              № 17 Z-есеп
             Ауысым жабылды
Касса                             till-1
Ашылды               24.11.2026 08:32:08
Қызметкер                        Айгерим
Жабылды              24.11.2026 20:32:08
Қызметкер                          Ерлан
Есеп жасалды         24.11.2026 20:32:08
----------------------------------------
Алынды, 42 төлем             1 234 567 ₸
Қайтарылды, 2 қайтару            3 500 ₸
#*Жиыны                        1 231 067 ₸
Жауапсыз қайтарулар              1 000 ₸
Орташа төлем                    29 394 ₸
Медиана                         18 500 ₸
----------------------------------------
*Шоттар күйі бойынша
Төленді, 40                  1 200 000 ₸
Төлем расталмаған, 1               500 ₸
----------------------------------------
*Кассирлер бойынша
Айгерим, 40 төлем            1 200 000 ₸
Аты жоқ, 2 төлем                34 567 ₸
Қайтарылды, 2 қайтару            3 500 ₸
----------------------------------------
*Сағаттар бойынша
14:00, 22 төлем                734 567 ₸
----------------------------------------
Алғашқысы           № 1001, 14:32, 500 ₸
Соңғысы          № 1043, 14:37, 12 500 ₸
----------------------------------------
*Назар аударуды қажет етеді
№ 1040 төлем расталмаған           500 ₸
----------------------------------------
Шлюзбен салыстыру    24.11.2026 14:32:08
Тексерілді: 42, айырмашылық жоқ
Оқиғалар журналы        0123456789abcdef
""",
    "en": """
#*             Кофейня Астана
          Non-fiscal document
----------------------------------------
#*            Z report No. 17
              Shift closed
Till                              till-1
Opened               24.11.2026 08:32:08
By                               Айгерим
Closed               24.11.2026 20:32:08
By                                 Ерлан
Report made          24.11.2026 20:32:08
----------------------------------------
Received, 42 payments        1 234 567 ₸
Refunded, 2 refunds              3 500 ₸
#*Net                          1 231 067 ₸
Refunds not settled              1 000 ₸
Average payment                 29 394 ₸
Median payment                  18 500 ₸
----------------------------------------
*Bills by state
Paid, 40                     1 200 000 ₸
Payment not confirmed, 1           500 ₸
----------------------------------------
*By cashier
Айгерим, 40 payments         1 200 000 ₸
Nobody signed in, 2 payments    34 567 ₸
Refunded, 2 refunds              3 500 ₸
----------------------------------------
*By hour
14:00, 22 payments             734 567 ₸
----------------------------------------
First               № 1001, 14:32, 500 ₸
Last             № 1043, 14:37, 12 500 ₸
----------------------------------------
*Needs attention
№ 1040 not confirmed               500 ₸
----------------------------------------
Reconciled           24.11.2026 14:32:08
Checked: 42, no differences
Audit log               0123456789abcdef
""",
}


@pytest.mark.parametrize("locale", LOCALES)
def test_a_receipt_says(locale: str) -> None:
    slip = maker().receipt(an_order(comment="без сахара"), [a_refund()], locale)
    assert as_text(slip) == _RECEIPTS[locale].strip("\n")
    assert (slip.name, slip.locale, slip.mistake) == ("receipt 1043", locale, "")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_refunds_slip_says(locale: str) -> None:
    slip = maker().refund(an_order(), a_refund(), locale)
    assert as_text(slip) == _REFUNDS[locale].strip("\n")
    assert slip.name == "refund 1043-1"


@pytest.mark.parametrize("locale", LOCALES)
def test_a_shifts_report_says(locale: str) -> None:
    slip = maker().report(a_report(), locale)
    assert as_text(slip) == _REPORTS[locale].strip("\n")
    assert slip.name == "report Z 17"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("state", sorted(set(State) - RECEIVED))
def test_nothing_that_is_not_paid_is_called_paid(state: State, locale: str) -> None:
    # Whatever a record may hold beside its state.
    text = as_text(maker().receipt(an_order(state, paid_amount=12500), [], locale))
    say = words(locale)
    assert say.say(f"slip_state_{state}") in text
    assert say.say("slip_state_paid") not in text.replace(say.say(f"slip_state_{state}"), "")
    assert say.say("slip_received") not in text
    assert say.say("slip_billed") in text


def test_another_sum_is_told_beside_the_bill() -> None:
    text = as_text(maker().receipt(an_order(State.MISMATCH, paid_amount=12000), [], "ru"))
    assert "Оплачена другая сумма" in text
    assert "#                12 000 ₸" in text
    assert "*Сумма счёта                     12 500 ₸" in text


def test_a_lost_record_shows_no_sum_that_nobody_knows() -> None:
    order = an_order(State.UNCERTAIN, amount=0, paid_amount=None, reason=Reason.RECORD_LOST)
    assert "₸" not in as_text(maker().receipt(order, [], "ru"))


def test_what_is_not_known_takes_no_line() -> None:
    bare = an_order(cashier=None, reference=None, preorder_id=None)
    text = as_text(maker(shop=Shop("", "till-1")).receipt(bare, [], "ru"))
    for label in ("Кассир", "Код операции", "Номер в шлюзе", "Комментарий", "Возвра"):
        assert label not in text
    assert text.startswith("         Нефискальный документ")


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (RefundState.REQUESTED, "Запрошен, не подтверждён"),
        (RefundState.UNCERTAIN, "Не подтверждён"),
        (RefundState.ACCEPTED, "Принят шлюзом"),
    ],
)
def test_only_an_accepted_refund_makes_the_total_less(state: RefundState, told: str) -> None:
    text = as_text(maker().receipt(an_order(), [a_refund(state)], "ru"), columns=60)
    assert told in text
    assert ("Итого" in text) == (state is RefundState.ACCEPTED)


def test_a_refused_refund_is_no_part_of_a_receipt_and_its_own_slip_says_why() -> None:
    refused = a_refund(RefundState.REFUSED, code=214, message="Превышен\nлимит", gateway_id=None)
    assert "Возвра" not in as_text(maker().receipt(an_order(), [refused], "ru"))
    text = as_text(maker().refund(an_order(), refused, "ru"), columns=48)
    assert "Отклонён, деньги не возвращены" in text
    assert "Ответ шлюза                 Превышен лимит (214)" in text


def test_what_was_given_back_elsewhere_is_told() -> None:
    text = as_text(maker().receipt(an_order(refunded=12500), [], "ru"))
    assert "*Возвращено                      12 500 ₸" in text
    assert "*Итого                                0 ₸" in text


def test_an_open_shift_is_an_x_and_a_z_tells_what_differs() -> None:
    x = maker().report(a_report(closed=False, reconciliation=None), "en")
    assert x.name == "report X 17"
    assert "X report No. 17" in as_text(x)
    assert "Not reconciled with the gateway" in as_text(x)
    assert "Closed" not in as_text(x)


def test_an_empty_shift_fits_too() -> None:
    empty = a_report(
        received=0, payments=0, refunded=0, refunds=0, median=0, states=(), hours=(), cashiers=(), first=None,
        last=None, issues=(), open_refunds=0, audit_head="",
    )  # fmt: skip
    text = as_text(maker().report(empty, "ru"))
    assert "#*Итого" + "0 ₸".rjust(35) in text
    assert "По часам" not in text


@pytest.mark.parametrize("locale", LOCALES)
def test_practice_is_said_above_and_below_whatever_the_layout(locale: str) -> None:
    lines = SlipMaker(Shop("", "till-1", practice=True), Layouts(None)).receipt(an_order(), [], locale).lines
    assert lines[0] == lines[-1]
    assert lines[0].text == words(locale).say("sandbox")


def test_words_from_outside_carry_no_command_and_no_end_of_line() -> None:
    comment = "кофе\x1bp\x00\n{order} | [if x] \u202eдве\u200b  строки"
    (line,) = (
        line for line in maker().receipt(an_order(comment=comment), [], "ru").lines if line.text == "Комментарий"
    )
    assert line.right == "кофеp {order} | [if x] две строки"


def test_a_long_text_is_shortened() -> None:
    text = as_text(maker().receipt(an_order(comment="а" * 5000), [], "ru"))
    assert text.count("а" * 40) == 7
    assert "…" in text


@pytest.mark.parametrize("locale", LOCALES)
def test_the_layouts_vocabularies_are_what_the_slips_know(locale: str) -> None:
    say = words(locale)
    for vocabulary, facts in (
        (RECEIPT, receipt_facts(an_order(), [a_refund()], SHOP, say)),
        (REFUND, refund_facts(an_order(), a_refund(), SHOP, say)),
        (REPORT, report_facts(a_report(), SHOP, say)),
    ):
        assert facts.fields.keys() == vocabulary.fields
        assert facts.lists.keys() == vocabulary.lists.keys()
        for name, entries in facts.lists.items():
            assert [entry.keys() for entry in entries] == [vocabulary.lists[name]] * len(entries)
            assert entries
