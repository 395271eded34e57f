"""A slip in the language of receipt printers, ESC/POS: whole, before a byte of it is sent."""

from dataclasses import replace
from typing import Any, Final

from pos_app.receipt.code_page import CODE_PAGE, for_code_page, plain, wide_spaced
from pos_app.receipt.escpos_library import load_escpos, paper_profile
from pos_app.receipt.line import Align, Line, Slip
from pos_app.receipt.raster import dots_of, draw
from pos_app.receipt.rows import Row, rows

_DOTS: Final = {58: 384, 80: 576}
"""What a printer for a paper of so many millimetres can burn side by side, at 8 dots a millimetre."""
_DOTS_OF_A_COLUMN: Final = 12
_NO_DOUBLE_BYTES: Final = b"\x1c."
"""FS `.`: printers made for China read two bytes of Russian as one sign until they are told not to."""


def columns_of(paper_mm: int) -> int:
    """Letters of the printer's own font in a row: 48 or 32."""
    return _DOTS[paper_mm] // _DOTS_OF_A_COLUMN


def to_escpos(slip: Slip, paper_mm: int) -> bytes:
    """The whole slip with its cut, for a paper of 58 or 80 mm. Any thread but the GUI's."""
    printer = load_escpos().Dummy(profile=paper_profile(_DOTS[paper_mm]))
    printer.hw("INIT")
    printer._raw(_NO_DOUBLE_BYTES)
    printer.magic.force_encoding(CODE_PAGE)
    for line in slip.lines:
        _print(printer, line, slip.locale, paper_mm)
    printer.set(align="left", bold=False, normal_textsize=True)
    printer.cut(mode="PART")
    output: bytes = printer.output
    return output


def _print(printer: Any, line: Line, locale: str, paper_mm: int) -> None:
    columns = columns_of(paper_mm)
    if line.rule:
        _text(printer, Row("─" * columns), columns, Line())
        return
    text, right = for_code_page(line.text, locale), for_code_page(line.right, locale)
    if text is None or right is None:
        # The narrow space of a sum is too narrow for a printer's coarse dots.
        line = replace(line, text=wide_spaced(line.text), right=wide_spaced(line.right))
        measure = dots_of(big=line.big, bold=line.bold)
        printer.set(align="left", bold=False, normal_textsize=True)
        for row in rows(line, _DOTS[paper_mm], measure):
            printer.image(draw(row, _DOTS[paper_mm], big=line.big, bold=line.bold))
        return
    # Big letters are twice as wide.
    fitting = columns // 2 if line.big else columns
    for row in rows(Line(text, right, line.align), fitting, len):
        _text(printer, row, fitting, line)


def _text(printer: Any, row: Row, columns: int, form: Line) -> None:
    text, right, align = plain(row.text), plain(row.right), row.align
    if right:
        text, align = text + right.rjust(columns - len(text)), Align.LEFT
    size = {"double_width": True, "double_height": True} if form.big else {"normal_textsize": True}
    printer.set(align=str(align), bold=form.bold, **size)
    printer.textln(text)
