"""The token is kept, renewed in good time, and fetched once however many threads want it."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from pos_app.gateway.errors import AnswerMissing
from pos_app.gateway.token import TokenKeeper


class Source:
    """Answers token after token; `now` is the clock that the keeper reads."""

    def __init__(self, life_s: int = 10_800) -> None:
        self.now = 1000.0
        self.life_s = life_s
        self.fetched = 0
        self.fails = False
        self.keeper = TokenKeeper(self.fetch, lambda: self.now)

    def fetch(self) -> tuple[str, int]:
        if self.fails:
            raise AnswerMissing("lost")
        self.fetched += 1
        return f"hush{self.fetched}", self.life_s


def test_a_token_is_fetched_once_and_kept() -> None:
    source = Source()
    assert [source.keeper.token() for _ in range(3)] == ["hush1"] * 3
    assert source.fetched == 1


def test_the_background_renews_five_minutes_before_the_end_and_a_charge_still_uses_the_old_one() -> None:
    source = Source()
    source.keeper.token()
    source.now += 10_800 - 301
    assert source.keeper.renew_if_due() == "hush1"
    source.now += 2
    assert source.keeper.token() == "hush1"
    assert source.keeper.renew_if_due() == "hush2"
    assert source.keeper.token() == "hush2"


def test_a_token_is_not_used_in_its_last_half_minute() -> None:
    source = Source()
    source.keeper.token()
    source.now += 10_800 - 29
    assert source.keeper.token() == "hush2"


def test_a_renewal_that_fails_leaves_the_old_token_in_use() -> None:
    source = Source()
    source.keeper.token()
    source.now += 10_800 - 200
    source.fails = True
    with pytest.raises(AnswerMissing):
        source.keeper.renew_if_due()
    assert source.keeper.token() == "hush1"


@pytest.mark.parametrize(("life_s", "renewed_after_s", "dropped_after_s"), [(10, 5, 9), (0, 150, 270)])
def test_a_short_or_unknown_life_is_used_in_part(life_s: int, renewed_after_s: int, dropped_after_s: int) -> None:
    source = Source(life_s)
    source.keeper.token()
    source.now += renewed_after_s - 1
    assert source.keeper.renew_if_due() == "hush1"
    source.now += dropped_after_s - renewed_after_s
    assert source.keeper.token() == "hush1"
    source.now += 1
    assert source.keeper.token() == "hush2"


def test_no_token_is_trusted_for_more_than_a_day() -> None:
    source = Source(10**15)
    source.keeper.token()
    source.now += 86_400
    assert source.keeper.token() == "hush2"


def test_a_refused_token_is_replaced_once_for_all_who_used_it() -> None:
    source = Source()
    refused = source.keeper.token()
    assert [source.keeper.replace(refused) for _ in range(3)] == ["hush2"] * 3
    assert source.fetched == 2


def test_a_refused_token_is_not_used_again_when_no_other_can_be_had() -> None:
    source = Source()
    refused = source.keeper.token()
    source.fails = True
    with pytest.raises(AnswerMissing):
        source.keeper.replace(refused)
    source.fails = False
    assert source.keeper.token() == "hush2"


def test_threads_that_want_a_token_together_fetch_one() -> None:
    begun, may_end = threading.Event(), threading.Event()
    fetched: list[str] = []

    def fetch() -> tuple[str, int]:
        begun.set()
        may_end.wait(5)
        fetched.append("hush")
        return "hush", 100

    keeper = TokenKeeper(fetch)
    with ThreadPoolExecutor(4) as threads:
        wanted = [threads.submit(keeper.token) for _ in range(4)]
        assert begun.wait(5)
        may_end.set()
        assert [each.result(5) for each in wanted] == ["hush"] * 4
    assert len(fetched) == 1


def test_a_keeper_does_not_show_its_token() -> None:
    source = Source()
    assert repr(source.keeper) == "TokenKeeper(has none)"
    source.keeper.token()
    assert repr(source.keeper) == "TokenKeeper(has one)"
    assert "hush" not in repr(vars(source.keeper))
