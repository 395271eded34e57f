"""The text of one page, to scroll through: no link leaves the manual, and nothing is loaded from anywhere."""

from typing import Any, Final

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QScroller, QTextBrowser, QTextEdit, QWidget

from pos_app.window.help.manual import Page, Picture, topic_of
from pos_app.window.help.shelf import Shelf
from pos_app.window.help.topics import Topic
from pos_app.window.help.typesetting import LINK_GAP_PX, blocks_of, picture_size, runs_of, typeset
from pos_app.window.look import Look
from pos_app.window.widgets.focus_ring import FocusRing
from pos_app.window.widgets.scroll_column import BAR_PX, make_thin

_SIDE_PX: Final = 40
_WIDEST_PX: Final = 800
"""Longer lines are hard to read."""
_MOST_MARKED: Final = 200


class ReadingPage(QTextBrowser):
    """Shows a page in the look's type. `wanted` carries the topic of a link that was touched. GUI thread."""

    wanted = Signal(Topic)

    def __init__(self, look: Look, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shelf = shelf
        self._page: Page | None = None
        self._stems: tuple[str, ...] = ()
        self._set_width_px = 0
        self._shown: QTextDocument | None = None
        self._unseen = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self._unseen.fill(Qt.GlobalColor.transparent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.focus_ring = FocusRing(look, self, 0)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.anchorClicked.connect(self._go)
        shelf.picture_came.connect(self._hang)
        look.changed.connect(self._recolour)
        self._recolour()

    @property
    def topic(self) -> Topic | None:
        return None if self._page is None else self._page.topic

    def show_page(self, page: Page, stems: tuple[str, ...] = ()) -> None:
        """The page from its beginning, or from the first of the words, which are marked."""
        self._page, self._stems = page, stems
        self._typeset()
        self.verticalScrollBar().setValue(0)
        self._mark(jump=True)

    def mark(self, stems: tuple[str, ...]) -> None:
        """Marks other words, and stays where it is."""
        self._stems = stems
        self._mark(jump=False)

    def next_mark(self) -> None:
        """On to the next marked word, after the last one to the first."""
        spots = self.extraSelections()
        here = self.textCursor().position()
        following = [spot for spot in spots if spot.cursor.position() > here] or spots
        if following:
            self._jump_to(following[0])

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:
        """Something that is not seen: pictures are brought by the shelf. For nothing at all Qt looks on the disk."""
        return self._unseen

    def resizeEvent(self, event: QResizeEvent) -> None:
        free = self.width() - BAR_PX
        right = max(_SIDE_PX, free - _SIDE_PX - _WIDEST_PX)
        self.setViewportMargins(_SIDE_PX, 0, right, 0)
        super().resizeEvent(event)
        if self._page is not None and self._room_px() != self._set_width_px:
            place = self.verticalScrollBar().value()
            self._typeset()
            self._mark(jump=False)
            self.verticalScrollBar().setValue(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A link is touched anywhere in its line, which is its own; a stroke over it selects."""
        before = self._page
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            link = "" if self.anchorAt(point) or self._page is not before else self._link_beside(point)
            if link:
                self._go(QUrl(link))

    def _link_beside(self, point: QPoint) -> str:
        """The link in whose line the point lies, or nothing."""
        spot = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        for block in blocks_of(self.document()):
            line = layout.blockBoundingRect(block).adjusted(0, -LINK_GAP_PX / 2, 0, LINK_GAP_PX / 2)
            link = next((run.anchorHref() for _, _, run in runs_of(block) if run.isAnchor()), "")
            if link and line.contains(spot):
                return link
        return ""

    def _room_px(self) -> int:
        return max(self.viewport().width(), 64)

    def _typeset(self) -> None:
        if self._page is None:
            return
        self._set_width_px = self._room_px()
        before, self._shown = self._shown, typeset(self._page, self._look, self._set_width_px, self)
        self.setDocument(self._shown)
        if before is not None:
            before.deleteLater()
        self.setAccessibleName(self._page.title)
        for picture in self._page.pictures:
            self._shelf.fetch_picture(picture, self._pixels_of(picture))

    def _pixels_of(self, picture: Picture) -> QSize:
        wide, high = picture_size(picture.width, picture.height, self._set_width_px)
        return QSize(wide, high) * self.devicePixelRatioF()

    def _hang(self, picture: Picture, image: QImage) -> None:
        """A picture came; it may be one of a page or a size that was left meanwhile."""
        if self._page is None or picture not in self._page.pictures or image.size() != self._pixels_of(picture):
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(picture.name), image)
        self.document().markContentsDirty(0, self.document().characterCount())

    def _mark(self, *, jump: bool) -> None:
        ink, ground = QColor(self._look.theme.panel_ink), QColor(self._look.theme.amber)
        spots: list[QTextEdit.ExtraSelection] = []
        for stem in self._stems:
            at = self.document().find(stem)
            while not at.isNull() and len(spots) < _MOST_MARKED:
                spots.append(_marked(at, ink, ground))
                at = self.document().find(stem, at)
        spots.sort(key=lambda spot: spot.cursor.position())
        self.setExtraSelections(spots)
        if jump and spots:
            self._jump_to(spots[0])

    def _jump_to(self, spot: QTextEdit.ExtraSelection) -> None:
        cursor = QTextCursor(spot.cursor)
        cursor.setPosition(cursor.position())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _go(self, link: QUrl) -> None:
        topic = topic_of(link.path())
        if topic is not None and link.isRelative():
            self.wanted.emit(topic)

    def _recolour(self) -> None:
        make_thin(self.verticalScrollBar(), self._look)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._look.color("surface"))
        palette.setColor(QPalette.ColorRole.Text, self._look.color("ink"))
        palette.setColor(QPalette.ColorRole.Highlight, self._look.color("primary"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self._look.color("on_primary"))
        self.setPalette(palette)
        if self._page is not None:
            place = self.verticalScrollBar().value()
            self._typeset()
            self._mark(jump=False)
            self.verticalScrollBar().setValue(place)


def _marked(cursor: QTextCursor, ink: QColor, ground: QColor) -> QTextEdit.ExtraSelection:
    spot = QTextEdit.ExtraSelection()
    shape = QTextCharFormat()
    shape.setForeground(ink)
    shape.setBackground(ground)
    spot.cursor = cursor
    spot.format = shape
    return spot
