"""The price list is read beside the window, and again when the shop changes its file."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from pytestqt.plugin import QtBot

from pos_app.price_list import Expected
from pos_app.window.language import Language
from pos_app.window.selfservice import price_watch
from pos_app.window.selfservice.price_watch import PICTURE_PX, PriceWatch, Shelf
from pos_app.window.selfservice.wording import problem_sentences

HEAD = "name_ru,price,picture\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "list.csv"
    made.write_text(HEAD + "Чай,600,\n", encoding="utf-8")
    return made


@pytest.fixture
def watch(path: Path, qtbot: QtBot) -> Iterator[PriceWatch]:
    owner = QObject()
    yield opened(path, owner)
    close(owner, qtbot)


def opened(path: Path, owner: QObject) -> PriceWatch:
    return PriceWatch(path, 1_000_000, owner)


def close(owner: QObject, qtbot: QtBot) -> None:
    """Its owner goes when nothing is read any more, as a window does."""
    for watch in owner.findChildren(PriceWatch):
        watch.stop()
    qtbot.waitUntil(lambda: not any(each.name.startswith("price-list") for each in threading.enumerate()))
    owner.deleteLater()


def prices(shelf: Shelf) -> list[int]:
    return [item.price for item in shelf.prices.items]


def test_it_is_read_in_a_thread_of_its_own(watch: PriceWatch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[str] = []
    real = price_watch.read_price_list

    def seen(path: Path, limit: int) -> object:
        threads.append(threading.current_thread().name)
        return real(path, limit)

    monkeypatch.setattr(price_watch, "read_price_list", seen)
    with qtbot.waitSignal(watch.stocked) as stocked:
        watch.read()
    assert prices(stocked.args[0]) == [600]
    assert threads
    assert threading.current_thread().name not in threads


def test_a_file_that_changes_is_read_again(watch: PriceWatch, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.stocked):
        watch.read()
    with qtbot.waitSignal(watch.stocked) as stocked:
        path.write_text(HEAD + "Чай,650,\n", encoding="utf-8")
    assert prices(stocked.args[0]) == [650]


def test_a_file_that_an_editor_puts_in_its_place_is_seen_each_time(watch: PriceWatch, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.stocked):
        watch.read()
    for price in (700, 800):
        beside = path.with_suffix(".new")
        beside.write_text(f"{HEAD}Чай,{price},\n", encoding="utf-8")
        with qtbot.waitSignal(watch.stocked) as stocked:
            beside.replace(path)
        assert prices(stocked.args[0]) == [price]


def test_mistakes_are_told_and_the_mended_file_is_taken(
    watch: PriceWatch, path: Path, qtbot: QtBot, language: Language
) -> None:
    path.write_text(HEAD + "Чай,dear,\n", encoding="utf-8")
    with qtbot.waitSignal(watch.spoiled) as spoiled:
        watch.read()
    (problem,) = spoiled.args[0]
    assert (problem.line, problem.expected) == (2, Expected.PRICE)
    told = {locale: told_in(language, locale, spoiled.args[0]) for locale in ("ru", "kk", "en")}
    assert told == {
        "ru": ["Строка 2, price: «dear». Нужно: целые тенге от 1 до 1\u202f000\u202f000."],
        "kk": ["2-жол, price: «dear». Керегі: 1-ден 1\u202f000\u202f000-ге дейінгі бүтін теңге."],
        "en": ["Line 2, price: “dear”. Expected: whole tenge from 1 to 1\u202f000\u202f000."],
    }
    with qtbot.waitSignal(watch.stocked):
        path.write_text(HEAD + "Чай,600,\n", encoding="utf-8")


def told_in(language: Language, locale: str, problems: tuple[object, ...]) -> list[str]:
    language.use(locale)
    return problem_sentences(language, problems)  # type: ignore[arg-type]


def test_a_file_that_comes_later_is_taken(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "later.csv"
    owner = QObject()
    watch = opened(path, owner)
    with qtbot.waitSignal(watch.spoiled):
        watch.read()
    with qtbot.waitSignal(watch.stocked):
        path.write_text(HEAD + "Чай,600,\n", encoding="utf-8")
    close(owner, qtbot)


def test_of_very_many_mistakes_some_are_told_and_the_rest_counted(language: Language, tmp_path: Path) -> None:
    from pos_app.price_list import PriceListError, read_price_list

    path = tmp_path / "bad.csv"
    path.write_text(HEAD + "Чай,x,\n" * 30, encoding="utf-8")
    with pytest.raises(PriceListError) as raised:
        read_price_list(path, 1_000_000)
    told = problem_sentences(language, raised.value.problems)
    assert len(told) == 13
    assert told[-1] == f"И ещё ошибок: {len(raised.value.problems) - 12}"


def test_pictures_come_along_not_larger_than_they_are_shown(watch: PriceWatch, path: Path, qtbot: QtBot) -> None:
    image = QImage(3000, 2000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(path.parent / "tea.png"))
    (path.parent / "broken.png").write_bytes(b"no picture")
    path.write_text(HEAD + "Чай,600,tea.png\nКофе,700,broken.png\n", encoding="utf-8")
    with qtbot.waitSignal(watch.stocked) as stocked:
        watch.read()
    pictures = stocked.args[0].pictures
    kept = pictures[path.parent / "tea.png"]
    assert kept.width() == PICTURE_PX.width()
    assert PICTURE_PX.height() <= kept.height() < 300
    assert pictures[path.parent / "broken.png"].isNull()
