"""Days and times as people say them, in the language of the till."""

from datetime import datetime

from PySide6.QtCore import QLocale


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
    return f"{day_and_month(at, locale)}, {at.astimezone():%H:%M}"
