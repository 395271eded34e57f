"""A price list in TOML or CSV: goods in three languages, or every mistake with line, value and what was expected."""

from pathlib import Path

import pytest

from pos_app.price_list import Expected, Item, Names, PriceList, PriceListError, Problem, read_price_list
from pos_app.resource import resource_path

LIMIT = 1_000_000
KNOWN = "ru, kk, en, price, group, picture"
KINDS = ".png, .jpg, .jpeg, .webp"
TOML_HEAD = '[groups.tea]\nru = "Чай"\nkk = "Шай"\nen = "Tea"\n\n'
CSV_HEAD = "name_ru;name_kk;name_en;price;group;picture\n"


def read(folder: Path, name: str, content: str | bytes) -> PriceList:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_price_list(path, LIMIT)


def problems(folder: Path, name: str, content: str | bytes) -> list[Problem]:
    with pytest.raises(PriceListError) as raised:
        read(folder, name, content)
    return list(raised.value.problems)


def test_a_list_in_toml_has_names_prices_and_groups(tmp_path: Path) -> None:
    text = TOML_HEAD + '[[item]]\nru = "Чай"\nkk = "Шай"\nen = "Tea"\nprice = 600\ngroup = "tea"\n'
    (item,) = read(tmp_path, "list.toml", text).items
    assert (item.names, item.price, item.group, item.line) == (Names("Чай", "Шай", "Tea"), 600, "tea", 6)


def test_a_list_in_csv_says_the_same(tmp_path: Path) -> None:
    text = "name_ru;name_kk;name_en;price;group;group_kk;group_en\nЧай;Шай;Tea;1 600 ₸;Напитки;Сусындар;Drinks\n"
    found = read(tmp_path, "list.csv", text)
    assert found.items[0].price == 1600
    assert found.groups[0].names == Names("Напитки", "Сусындар", "Drinks")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_spreadsheet_may_save_it_in_its_own_way(tmp_path: Path, delimiter: str, mark: bytes) -> None:
    rows = ["name_ru,price,name_en", '"Чай, чёрный",600,Tea', "", "Кофе,700,"]
    text = "\r\n".join(rows).replace('"Чай, чёрный"', "\0").replace(",", delimiter).replace("\0", '"Чай, чёрный"')
    found = read(tmp_path, "list.csv", mark + text.encode())
    assert [(item.names.ru, item.price, item.line) for item in found.items] == [
        ("Чай, чёрный", 600, 2),
        ("Кофе", 700, 4),
    ]


def test_a_name_that_lacks_in_a_language_is_the_russian_one(tmp_path: Path) -> None:
    (item,) = read(tmp_path, "list.csv", "name_ru,name_en,price\nЧай,Tea,600\n").items
    assert [item.names.in_language(locale) for locale in ("ru", "kk", "en")] == ["Чай", "Чай", "Tea"]


def test_a_group_that_nothing_stands_in_is_not_shown(tmp_path: Path) -> None:
    assert read(tmp_path, "list.toml", TOML_HEAD + '[[item]]\nru = "Кофе"\nprice = 700\n').groups == ()


def test_a_picture_lies_beside_the_list(tmp_path: Path) -> None:
    (tmp_path / "tea.png").write_bytes(b"\x89PNG")
    (item,) = read(tmp_path, "list.csv", CSV_HEAD + "Чай;;;600;;tea.png\n").items
    assert item.picture == tmp_path / "tea.png"


@pytest.mark.parametrize("name", ["price-list.toml", "price-list.csv"])
def test_the_examples_that_ship_are_good(name: str) -> None:
    found = read_price_list(resource_path(f"kiosk/{name}"), LIMIT)
    assert len(found.items) >= 4
    assert all(item.names.kk and item.names.en for item in found.items)
    assert [group.names.ru for group in found.groups] == ["Кофе", "Чай", "Выпечка"]


@pytest.mark.parametrize(
    ("price", "shown"),
    [("0", "0"), ("-1", "-1"), ("700.5", "700.5"), ('"dear"', "dear"), ("true", "True"), ("1000001", "1000001")],
)
def test_a_price_is_whole_tenge_within_the_limit(tmp_path: Path, price: str, shown: str) -> None:
    text = f'[[item]]\nru = "Чай"\n\nprice = {price}\n'
    assert problems(tmp_path, "list.toml", text) == [Problem(4, "price", shown, Expected.PRICE, LIMIT)]


@pytest.mark.parametrize("price", ["", "0", "6,5,0", "700.50", "dear", "1000001"])
def test_the_same_in_a_spreadsheet(tmp_path: Path, price: str) -> None:
    assert problems(tmp_path, "list.csv", f"{CSV_HEAD}Чай;;;{price};;\n") == [
        Problem(2, "price", price, Expected.PRICE, LIMIT)
    ]


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ('price = 600\nru = ""', Problem(3, "ru", "", Expected.NAME, 60)),
        ("price = 600", Problem(1, "ru", "", Expected.NAME, 60)),
        ('ru = "Чай"\nprice = 600\nkk = 5', Problem(4, "kk", "5", Expected.NAME, 60)),
        ('ru = "Чай"\nprice = 600\nen = "a\\tb"', Problem(4, "en", "a\tb", Expected.NAME, 60)),
        ('ru = "Чай"\nprice = 600\ncolour = "red"', Problem(4, "colour", "red", Expected.NAMED, KNOWN)),
        ('ru = "Чай"\nprice = 600\ngroup = "coffe"', Problem(4, "group", "coffe", Expected.GROUP, "")),
        ('ru = "Чай"\nprice = 600\npicture = "none.png"', Problem(4, "picture", "none.png", Expected.PICTURE, KINDS)),
        (
            'ru = "Чай"\nprice = 600\npicture = "../list.toml"',
            Problem(4, "picture", "../list.toml", Expected.PICTURE, KINDS),
        ),
    ],
)
def test_each_mistake_is_named_with_its_line(tmp_path: Path, table: str, problem: Problem) -> None:
    assert problems(tmp_path, "list.toml", f"[[item]]\n{table}\n") == [problem]


def test_no_picture_is_taken_from_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.png").write_bytes(b"\x89PNG")
    (tmp_path / "shop").mkdir()
    for picture in ("../elsewhere.png", str(tmp_path / "elsewhere.png")):
        (problem,) = problems(tmp_path / "shop", "list.csv", f"{CSV_HEAD}Чай;;;600;;{picture}\n")
        assert problem.expected is Expected.PICTURE


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = CSV_HEAD + "Чай;;;600;;\n;;;x;;\nЧай;;;700;;\n"
    assert [(problem.line, problem.expected) for problem in problems(tmp_path, "list.csv", text)] == [
        (3, Expected.NAME),
        (3, Expected.PRICE),
        (4, Expected.ONCE),
    ]


def test_a_file_that_is_no_toml_says_in_which_line(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, "list.toml", '[[item]]\nru = "Чай"\nprice = \n')
    assert (problem.line, problem.expected) == (3, Expected.TOML)


@pytest.mark.parametrize("text", ["item = 5\n", 'groups = "tea"\n', '[shop]\nname = "x"\n', "item = [1, 2]\n"])
def test_tables_of_another_kind_are_refused(tmp_path: Path, text: str) -> None:
    assert {problem.expected for problem in problems(tmp_path, "list.toml", text)} == {Expected.TABLES}


def test_a_heading_without_the_needed_columns_is_named(tmp_path: Path) -> None:
    assert problems(tmp_path, "list.csv", "name;cost\nЧай;600\n") == [
        Problem(1, "name", "", Expected.NAMED, "name_ru, name_kk, name_en, price, group, group_kk, group_en, picture"),
        Problem(1, "cost", "", Expected.NAMED, "name_ru, name_kk, name_en, price, group, group_kk, group_en, picture"),
        Problem(1, "name_ru, price", "", Expected.COLUMNS),
    ]


def test_text_in_another_encoding_says_where(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, "list.csv", CSV_HEAD.encode() + "Чай;;;600;;\n".encode("cp1251"))
    assert (problem.line, problem.expected) == (2, Expected.TEXT)


@pytest.mark.parametrize("content", ["", CSV_HEAD])
def test_a_list_without_anything_in_it_is_none(tmp_path: Path, content: str) -> None:
    assert Expected.ITEMS in {problem.expected for problem in problems(tmp_path, "list.csv", content)}


def test_a_list_without_end_is_refused(tmp_path: Path) -> None:
    many = CSV_HEAD + "".join(f"Товар {number};;;1;;\n" for number in range(501))
    assert problems(tmp_path, "list.csv", many) == [Problem(0, "item", "501", Expected.ITEMS, 500)]
    assert problems(tmp_path, "list.csv", CSV_HEAD + "x" * 1_000_001)[0].expected is Expected.ITEMS


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PriceListError) as raised:
        read_price_list(tmp_path / "none.toml", LIMIT)
    (problem,) = raised.value.problems
    assert problem.name == str(tmp_path / "none.toml")
    assert problem.expected is Expected.FILE


@pytest.mark.parametrize("name", ["list.toml", "list.csv"])
def test_any_bytes_give_a_list_or_its_mistakes(tmp_path: Path, name: str) -> None:
    from hypothesis import given, settings
    from hypothesis import strategies as st

    good = resource_path(f"kiosk/price-{name}").read_bytes()

    @settings(max_examples=300, deadline=None)
    @given(st.integers(0, len(good)), st.binary(max_size=12), st.integers(0, 12))
    def check(at: int, put: bytes, taken: int) -> None:
        path = tmp_path / name
        path.write_bytes(good[:at] + put + good[at + taken :])
        mistakes: tuple[Problem, ...] = ()
        goods: tuple[Item, ...] = ()
        try:
            goods = read_price_list(path, LIMIT).items
        except PriceListError as error:
            mistakes = error.problems
        assert bool(goods) is not bool(mistakes)
        assert all(1 <= item.price <= LIMIT and item.names.ru for item in goods)

    check()
