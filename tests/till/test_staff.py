"""People and their PINs: who is signed in stands behind what is done, and wrong PINs slow down, over restarts too."""

from contextlib import closing

import pytest

from pos_app.journal.audit import Deed, look_through
from pos_app.order import State
from pos_app.people import Person, PersonTrouble, Right, Role
from pos_app.refund import RefundState
from pos_app.till.clock import ticks
from pos_app.till.messages import NotClosed, People, PersonRefused, PinAnswer, PinFor, ShiftNotClosed
from tests.shop import CALM, Shop


def audited(shop: Shop) -> list[tuple[str, str]]:
    """What was done and who did it, oldest first; without the charges."""
    with closing(shop.journal()) as journal:
        rows = journal.select("SELECT what, who FROM audit ORDER BY id")
        return [(what, who) for what, who in rows if what not in (Deed.CHARGED, Deed.SHIFT_OPENED)]


def test_a_till_without_people_has_nobody_to_sign_in(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        assert desk.ear.until(People) == People((), None)


def test_the_first_person_is_the_administrator_and_is_signed_in(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.till.put_person(None, "Мәдина", Role.CASHIER, "2580")
        assert desk.ear.until(PersonRefused).why is PersonTrouble.LAST_ADMINISTRATOR
        person = desk.hire("Мәдина")
        assert desk.ear.heard(People)[-1].who == person
    with shop.open(CALM) as desk:
        assert desk.ear.until(People) == People((person,), None)


def test_a_sale_carries_the_name_of_whoever_is_signed_in(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.hire("Мәдина")
        aigerim = desk.hire("Айгерим", Role.CASHIER, "1379")
        assert desk.sign_in(aigerim, "1379").person == aigerim
        order_id = desk.show_qr()
        desk.till.cancel(order_id)
        assert desk.until(order_id, State.CANCELLED).cashier == "Айгерим"
        desk.till.lock()
        desk.ear.until(People, lambda told: told.who is None)
    assert audited(shop)[-3:] == [("signed_in", "Айгерим"), ("cancelled", "Айгерим"), ("locked", "Айгерим")]


@pytest.mark.parametrize("pin", ["0000", "1234", "4321", "123", "12345", "12a4", "١٢٣٤", ""])
def test_a_pin_that_is_easy_to_guess_or_none_is_refused(shop: Shop, pin: str) -> None:
    with shop.open(CALM) as desk:
        desk.till.put_person(None, "Мәдина", Role.ADMINISTRATOR, pin)
        assert desk.ear.until(PersonRefused).why is PersonTrouble.PIN


def test_a_pin_belongs_to_one_person_and_a_name_too(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.hire("Мәдина")
        desk.till.put_person(None, "Айгерим", Role.CASHIER, "2580")
        assert desk.ear.until(PersonRefused).why is PersonTrouble.PIN_TAKEN
        desk.ear.forget()
        desk.till.put_person(None, "мәдина", Role.CASHIER, "1379")
        assert desk.ear.until(PersonRefused).why is PersonTrouble.NAME_TAKEN


def test_a_person_is_changed_and_keeps_the_pin_and_the_last_administrator_stays_one(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        person = desk.hire("Мәдина")
        desk.till.put_person(person.id, "Мәдина Ө.", Role.SENIOR, "")
        assert desk.ear.until(PersonRefused).why is PersonTrouble.LAST_ADMINISTRATOR
        desk.till.put_person(person.id, "Мәдина Ө.", Role.ADMINISTRATOR, "")
        changed = Person(person.id, "Мәдина Ө.", Role.ADMINISTRATOR)
        desk.ear.until(People, lambda told: told.everybody == (changed,) and told.who == changed)
        desk.ear.forget()
        desk.till.remove_person(person.id)
        assert desk.ear.until(PersonRefused).why is PersonTrouble.LAST_ADMINISTRATOR
        assert desk.sign_in(changed).person == changed


def test_a_cashier_can_not_change_people_unless_somebody_who_may_gives_a_pin(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.hire("Мәдина")
        aigerim = desk.hire("Айгерим", Role.CASHIER, "1379")
        desk.sign_in(aigerim, "1379")
        desk.till.put_person(None, "Болат", Role.ADMINISTRATOR, "9713")
        assert desk.ear.until(PersonRefused).why is PersonTrouble.NOT_ALLOWED
        desk.till.allow(Right.SETTINGS, "2580")
        desk.ear.until(PinAnswer, lambda told: told.asked is PinFor.ALLOW and told.person is not None)
        desk.hire("Болат", Role.SENIOR, "9713")
        desk.till.end_allowed()
        desk.ear.forget()
        desk.till.remove_person(aigerim.id)
        assert desk.ear.until(PersonRefused).why is PersonTrouble.NOT_ALLOWED
        assert desk.ear.heard(People) == []


def test_somebody_who_was_removed_can_not_sign_in(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.hire("Мәдина")
        aigerim = desk.hire("Айгерим", Role.CASHIER, "1379")
        desk.till.remove_person(aigerim.id)
        desk.ear.until(People, lambda told: aigerim not in told.everybody and len(told.everybody) == 1)
        desk.ear.forget()
        assert desk.sign_in(aigerim, "1379").person is None
    assert ("person_removed", "Мәдина") in audited(shop)


def test_three_wrong_pins_let_nobody_in_for_half_a_minute_and_a_restart_does_not_help(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        person = desk.hire("Мәдина")
        desk.till.lock()
        left = [desk.sign_in(person, "1111").tries_left for _ in range(2)]
        assert left == [2, 1]
        third = desk.sign_in(person, "1111")
        assert third.wait_until is not None
        assert 28 < third.wait_until - ticks() <= 30
        right_but_early = desk.sign_in(person)
        assert (right_but_early.person, right_but_early.wait_until) == (None, third.wait_until)
    with shop.open(CALM) as desk:
        again = desk.sign_in(person)
        assert again.person is None
        assert again.wait_until is not None
        assert 0 < again.wait_until - ticks() <= 30
    assert audited(shop).count(("wrong_pin", "")) == 3


def test_a_right_pin_forgives_the_wrong_ones_before(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        person = desk.hire("Мәдина")
        for _ in range(2):
            for _ in range(2):
                assert desk.sign_in(person, "1111").wait_until is None
            assert desk.sign_in(person).person == person


def test_no_pin_stands_in_the_journal_or_the_log(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"), shop.open(CALM) as desk:
        person = desk.hire("Мәдина", pin="8642")
        desk.sign_in(person, "8642")
        desk.sign_in(person, "8643")
    for path in shop.folder.glob("journal.sqlite3*"):
        assert b"8642" not in path.read_bytes()
    assert "8642" not in caplog.text
    assert "8643" not in caplog.text


def test_closing_a_shift_needs_somebody_who_may_see_reports(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        desk.hire("Мәдина")
        aigerim = desk.hire("Айгерим", Role.CASHIER, "1379")
        desk.sign_in(aigerim, "1379")
        desk.sell()
        desk.till.close_shift()
        assert desk.ear.until(ShiftNotClosed).why is NotClosed.NOT_ALLOWED


def test_the_audit_log_of_all_that_holds_together(shop: Shop) -> None:
    with shop.open(CALM) as desk:
        person = desk.hire("Мәдина")
        desk.sign_in(person, "1111")
        desk.until_refund(desk.give_back(desk.sell(), 1500, "2580"), RefundState.ACCEPTED)
    with closing(shop.journal()) as journal:
        finding = look_through(journal)
    assert finding.broken_at is None
    assert finding.lines >= 6
