"""Days and times in three languages."""

from datetime import UTC, date, datetime

import pytest

from pos_app.window.dates import day_and_minute, day_and_month, day_in_figures, short_day, weekday_and_day

AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "said"),
    [("ru", "Вторник, 24 ноября"), ("kk", "Сейсенбі, 24 қараша"), ("en", "Tuesday, 24 November")],
)
def test_a_day_is_said_with_its_weekday(locale: str, said: str) -> None:
    assert weekday_and_day(AT.replace(hour=6), locale) == said


@pytest.mark.parametrize(("month", "ru", "kk"), [(1, "января", "қаңтар"), (5, "мая", "мамыр"), (8, "августа", "тамыз")])
def test_months_stand_in_the_case_that_goes_with_a_day(month: int, ru: str, kk: str) -> None:
    at = datetime(2026, month, 7, 6, 0, tzinfo=UTC)
    assert day_and_month(at, "ru") == f"7 {ru}"
    assert day_and_month(at, "kk") == f"7 {kk}"


def test_a_minute_is_the_local_one() -> None:
    assert day_and_minute(AT, "en") == f"24 November, {AT.astimezone():%H:%M}"


@pytest.mark.parametrize(
    ("locale", "said", "short"), [("ru", "04.12.26", "04.12"), ("kk", "04.12.26", "04.12"), ("en", "04/12/26", "04/12")]
)
def test_a_day_in_figures_has_its_day_first(locale: str, said: str, short: str) -> None:
    assert day_in_figures(date(2026, 12, 4), locale) == said
    assert short_day(date(2026, 12, 4), locale) == short
