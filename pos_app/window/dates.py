"""Days and times as people say them, in the language of the till.

The clock has 24 hours in each language, as it has on every wall of the country.
"""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QLocale

_IN_FIGURES: Final = {"en": ("%d/%m/%y", "%d/%m")}
"""The day first in each language; in English between strokes, because the point makes a decimal fraction of it."""

_WITH_POINTS: Final = ("%d.%m.%y", "%d.%m")


def weekday_and_day(at: datetime, locale: str) -> str:
    """`Вторник, 24 ноября`: the local day, in the language's own words."""
    local = at.astimezone()
    weekday = QLocale(locale).dayName(local.isoweekday())
    return f"{weekday[:1].upper()}{weekday[1:]}, {day_and_month(at, locale)}"


def day_and_month(at: datetime, locale: str) -> str:
    """`24 ноября`: the local day; the month in the case that goes with a day, where the language has cases."""
    local = at.astimezone()
    return f"{local.day} {QLocale(locale).monthName(local.month)}"


def day_and_minute(at: datetime, locale: str) -> str:
    """`24 ноября, 14:33`: the local time."""
    return f"{day_and_month(at, locale)}, {minute(at)}"


def minute(at: datetime) -> str:
    """`14:33`: the local time."""
    return f"{at.astimezone():%H:%M}"


def second(at: datetime) -> str:
    """`14:33:08`: the local time."""
    return f"{at.astimezone():%H:%M:%S}"


def day_in_figures(day: date, locale: str) -> str:
    """`24.11.26`, and `24/11/26` in English."""
    return day.strftime(_IN_FIGURES.get(locale, _WITH_POINTS)[0])


def short_day(day: date, locale: str) -> str:
    """`24.11`, and `24/11` in English: a day of about now."""
    return day.strftime(_IN_FIGURES.get(locale, _WITH_POINTS)[1])
