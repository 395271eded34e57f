"""Checks beside the caller: told as they are found, alone or together, late ones named, given up at once."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.checks.examination import Examination
from pos_app.checks.finding import Check
from pos_app.checks.groups import CHECKS, NAMES, Group
from pos_app.doctor import examine
from pos_app.settings import Settings
from pos_app.settings.choices import Kept
from pos_app.transport import Transport
from pos_app.words import LOCALES, words
from tests.peers import closed_port, peer, silence
from tests.shop import Shop


class Heard:
    """What was told, and a wait for the end of groups."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self.found: list[Check] = []
        self.over: list[Group] = []

    def __call__(self, group: Group, check: Check | None) -> None:
        with self._news:
            if check is None:
                self.over.append(group)
            else:
                self.found.append(check)
            self._news.notify_all()

    def until(self, count: int) -> None:
        with self._news:
            assert self._news.wait_for(lambda: len(self.over) >= count, 10)

    def named(self, name: str) -> Check:
        return next(check for check in self.found if check.name == name)


def examined(settings: Settings, *groups: Group, deadline_s: float = 10) -> Heard:
    heard = Heard()
    Examination(settings, groups, heard, deadline_s).start()
    heard.until(len(groups))
    return heard


def test_a_good_set_up_passes_in_every_group(shop: Shop) -> None:
    heard = examined(shop.settings(), *Group)
    assert sorted(heard.over) == sorted(Group)
    assert {check.name for check in heard.found} == {name for names in NAMES.values() for name in names}
    assert {check.name for check in heard.found if not check.ok} <= {"screens"}


@pytest.mark.parametrize("group", Group)
def test_each_group_runs_alone(shop: Shop, group: Group) -> None:
    heard = examined(shop.settings(), group)
    assert {check.name for check in heard.found} <= set(NAMES[group])


def test_it_says_what_doctor_says(shop: Shop) -> None:
    settings = shop.settings(client_secret="wrong", relay_url=f"http://127.0.0.1:{closed_port()}")
    heard = examined(settings, Group.GATEWAY, Group.RELAY, Group.BOOKS)
    by_doctor = {check.name: check for check in examine(settings)}
    for check in heard.found:
        assert (check.ok, check.mend, check.found) == (
            by_doctor[check.name].ok,
            by_doctor[check.name].mend,
            by_doctor[check.name].found,
        )


def test_a_wrong_secret_is_told_with_the_gateways_words(shop: Shop) -> None:
    refused = examined(shop.settings(client_secret="wrong-secret"), Group.GATEWAY).named("credentials")
    assert (refused.ok, refused.found) == (False, "found_credentials_refused")
    assert refused.figures["said"]
    assert "wrong-secret" not in str(refused)


def test_a_group_that_hangs_is_told_as_late_and_what_it_finds_later_is_not(shop: Shop) -> None:
    with peer(silence) as gateway:
        heard = examined(shop.settings(gateway_url=gateway.url), Group.GATEWAY, Group.BOOKS, deadline_s=0.3)
    late = heard.named("token")
    assert (late.ok, late.found) == (False, "found_late")
    assert len([check for check in heard.found if check.name == "token"]) == 1
    assert heard.named("journal").ok


def test_what_was_given_up_says_nothing_more(shop: Shop) -> None:
    heard = Heard()
    with peer(silence) as gateway:
        examination = Examination(shop.settings(gateway_url=gateway.url), [Group.GATEWAY], heard)
        examination.start()
        examination.give_up()
    examined(shop.settings(), Group.SECRETS)
    assert (heard.found, heard.over) == ([], [])


def test_a_check_that_fails_itself_is_told_and_the_others_go_on(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Settings, __: Transport) -> Iterator[Check]:
        raise ZeroDivisionError

    monkeypatch.setattr("pos_app.checks.examination.CHECKS", {**CHECKS, Group.CLOCK: broken})
    heard = examined(shop.settings(), Group.CLOCK, Group.BOOKS)
    assert heard.named("clock").found == "found_odd"
    assert heard.named("disk").ok


@pytest.mark.parametrize(("kept", "ok"), [(kept, kept is not Kept.KEY_FILE) for kept in Kept])
def test_where_secrets_are_is_told_honestly(tmp_path: Path, kept: Kept, ok: bool) -> None:
    check = examined(Settings(data_dir=tmp_path, kept=kept), Group.SECRETS).named("secrets")
    assert (check.ok, check.needed, bool(check.mend)) == (ok, False, not ok)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_finding_has_words_that_its_figures_fill(locale: str, shop: Shop) -> None:
    wrong = shop.settings(client_secret="wrong", relay_url=f"http://127.0.0.1:{closed_port()}", printer="tcp://[:1")
    away = shop.settings(gateway_url="https://gateway.invalid")
    for settings in (shop.settings(), wrong, away):
        for check in examine(settings)[1:]:
            assert words(locale).say(check.found, None, **check.figures)
