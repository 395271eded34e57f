"""Makes a page of the manual a document in the till's own type and colours."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)

from pos_app.window.help.manual import Page
from pos_app.window.look import Look
from pos_app.window.widgets.text import word_font

LINK_GAP_PX: Final = 38
"""Between two lines with a link: half of it belongs to each, so that they are as high as all that can be touched."""
WIDEST_PICTURE_PX: Final = 720
_TEXT = (17, 26)
_HEADINGS: Final = {1: (28, 36, 700), 2: (20, 28, 600), 3: (17, 26, 600)}
_MARGINS: Final = {1: (0, 16), 2: (28, 8), 3: (20, 4)}
_PARAGRAPH_GAP_PX: Final = 12
_ITEM_GAP_PX: Final = 6
_TOP_PX, _BOTTOM_PX = 28, 40
_BOX_PAD_PX: Final = 16
_CELL_PX: Final = 10
_FEATURES: Final = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_QUOTE: Final = QTextFormat.Property.BlockQuoteLevel
_CODE: Final = QTextFormat.Property.BlockCodeFence
_FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value


def typeset(page: Page, look: Look, width_px: int, parent: QObject) -> QTextDocument:
    """The page, its pictures in the size that they will have when they come. No disk is touched. GUI thread."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(word_font(look.text_px(_TEXT[0])))
    document.setMarkdown(page.markdown, _FEATURES)
    _set_edges(document)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in blocks_of(document):
        _set_block(QTextCursor(block), block, look)
    _set_pictures(document, page, width_px)
    cursor.endEditBlock()
    for table in _tables(document):
        _set_table(table, look)
    for kind, token in ((_QUOTE, "warn_tint"), (_CODE, "surface2")):
        for first, last in _stretches(document, kind):
            _box(document, first, last, look.color(token), look.text_px(_TEXT[1]))
    return document


def picture_size(width: int, height: int, room_px: int) -> tuple[int, int]:
    """How large a picture is shown: as wide as the text, never larger than it is."""
    shown = min(width, room_px, WIDEST_PICTURE_PX)
    return shown, round(height * shown / width)


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def runs_of(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Stretches of one format in a block: where each begins, how long it is, and the format."""
    iterator = block.begin()
    while not iterator.atEnd():
        run = iterator.fragment()
        yield run.position(), run.length(), run.charFormat()
        iterator += 1


def _stretches(document: QTextDocument, kind: QTextFormat.Property) -> list[tuple[int, int]]:
    """Where blocks of a kind follow each other: the first and the last position of each stretch, the last one first."""
    found: list[tuple[int, int]] = []
    inside = False
    for block in blocks_of(document):
        belongs = block.blockFormat().hasProperty(kind)
        start = found[-1][0] if belongs and inside else block.position()
        if belongs and inside:
            found.pop()
        if belongs:
            found.append((start, block.position() + block.length() - 1))
        inside = belongs
    return found[::-1]


def _box(document: QTextDocument, first: int, last: int, ground: QColor, line_px: int) -> None:
    """Puts a coloured ground with room around it behind some lines."""
    shape = QTextFrameFormat()
    shape.setBackground(ground)
    shape.setPadding(_BOX_PAD_PX)
    shape.setTopMargin(8)
    shape.setBottomMargin(_PARAGRAPH_GAP_PX)
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    frame = cursor.insertFrame(shape)
    for at in range(frame.firstPosition(), frame.lastPosition() + 1):
        _set_line(document.findBlock(at), line_px)
    # Qt leaves an empty line on both sides of it.
    for at in (frame.firstPosition() - 1, frame.lastPosition() + 1):
        block = document.findBlock(at)
        if block.isValid() and not block.text():
            _set_line(block, 1)


def _set_line(block: QTextBlock, line_px: int) -> None:
    """Lines of that height, without room above and below."""
    shape = QTextBlockFormat()
    shape.setLineHeight(line_px, _FIXED)
    QTextCursor(block).setBlockFormat(shape)


def _set_edges(document: QTextDocument) -> None:
    frame = document.rootFrame()
    shape = frame.frameFormat()
    shape.setTopMargin(_TOP_PX)
    shape.setBottomMargin(_BOTTOM_PX)
    frame.setFrameFormat(shape)


def _set_block(cursor: QTextCursor, block: QTextBlock, look: Look) -> None:
    level = block.blockFormat().headingLevel()
    runs = list(runs_of(block))
    has_picture = any(run.isImageFormat() for _, _, run in runs)
    has_link = any(run.isAnchor() for _, _, run in runs)
    shape = QTextBlockFormat(block.blockFormat())
    above, below = _MARGINS.get(level, (0, _PARAGRAPH_GAP_PX))
    line_px = look.text_px(_HEADINGS[level][1] if level in _HEADINGS else _TEXT[1])
    if block.textList() is not None:
        above, below = 0, _ITEM_GAP_PX
    if cursor.currentTable() is not None:
        above, below = 0, 0
    if shape.hasProperty(_QUOTE) or shape.hasProperty(_CODE):
        above, below = 0, 0
        shape.setLeftMargin(0)
        shape.setRightMargin(0)
        shape.setIndent(0)
    if has_link and (links := block.textList()) is not None:
        links.remove(block)
        shape.setObjectIndex(-1)
        shape.setIndent(0)
        above = below = LINK_GAP_PX
    shape.setTopMargin(above)
    shape.setBottomMargin(below)
    if not has_picture:
        shape.setLineHeight(line_px, _FIXED)
    cursor.setBlockFormat(shape)
    for start, length, run in runs:
        if not run.isImageFormat():
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_char_format(run, shape, level, look))


def _char_format(run: QTextCharFormat, shape: QTextBlockFormat, level: int, look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    is_code = run.fontFixedPitch() or shape.hasProperty(_CODE)
    size_px, _, weight = _HEADINGS.get(level, (_TEXT[0], 0, 400))
    strong = 600 if run.fontWeight() > QFont.Weight.Normal else 500 if is_code else 400
    made.setFont(word_font(look.text_px(size_px), max(weight, strong)))
    made.setForeground(look.color("warn" if shape.hasProperty(_QUOTE) else "ink"))
    if is_code:
        made.setBackground(look.color("surface2"))
    if run.isAnchor():
        made.setAnchor(True)
        made.setAnchorHref(run.anchorHref())
        made.setForeground(look.color("primary"))
        made.setFontUnderline(True)
    return made


def _set_pictures(document: QTextDocument, page: Page, width_px: int) -> None:
    sizes = {each.name: picture_size(each.width, each.height, width_px) for each in page.pictures}
    for block in blocks_of(document):
        for start, length, run in list(runs_of(block)):
            image = run.toImageFormat()
            if not run.isImageFormat() or image.name() not in sizes:
                continue
            shown = QTextImageFormat(image)
            wide, high = sizes[image.name()]
            shown.setWidth(wide)
            shown.setHeight(high)
            cursor = QTextCursor(block)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(shown)


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _set_table(table: QTextTable, look: Look) -> None:
    shape = table.format()
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderBrush(look.color("line"))
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setCellPadding(_CELL_PX)
    shape.setCellSpacing(0)
    shape.setTopMargin(8)
    shape.setBottomMargin(_PARAGRAPH_GAP_PX)
    table.setFormat(shape)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(look.color("surface2"))
        cell.setFormat(head)
