"""One scenario, told in a column: what it does, how to play it, what must come of it, and what came."""

from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.qa.bench import Bench
from pos_app.qa.sheet import LONGEST_NOTE, Row
from pos_app.qa.verdict import Verdict
from pos_app.qa.wording import actual_words, description, expected_words, finding_words, who_words
from pos_app.sandbox.scenario import Scenario
from pos_app.window.language import Language
from pos_app.window.look import Look
from pos_app.window.qa.http_view import HttpView
from pos_app.window.qa.playing import can_be_played, how_words, progress_words
from pos_app.window.qa.session import Seen
from pos_app.window.qa.steps import steps_of
from pos_app.window.widgets.button import Button, Role
from pos_app.window.widgets.card import FIELD_RADIUS_PX, paint_card
from pos_app.window.widgets.field import TextField
from pos_app.window.widgets.measure import Measure
from pos_app.window.widgets.text import Text, word_font
from pos_app.window.widgets.timeline import Timeline
from pos_app.words import words

_PAD_PX, _GAP_PX, _INSIDE_PX = 16, 12, 16
_BUTTON_PX, _STEP_PX, _HTTP_PX = 64, 52, 320
_BESIDE_PX: Final = 880
"""From this width on, timeline and HTTP stand side by side."""
_BUTTON: Final = Measure(text_px=18, padding_px=12)


class Story(QWidget):
    """As high as what it tells, at whatever width. GUI thread.

    `play_pressed` and `alone_pressed`: the scenario is to be played; `noted` carries the tester's note.
    """

    play_pressed = Signal()
    alone_pressed = Signal()
    noted = Signal(str)

    def __init__(self, look: Look, language: Language, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._bench = bench
        self._scenario: Scenario | None = None
        self._row = Row("")
        self._seen = Seen("")
        self._is_playing = self._is_running = False
        self.about = self._text(17, 24, "ink", 6)
        self.how = self._text(15, 22, "ink2", 6)
        self.play = Button(look, language, words="qa_play", role=Role.PRIMARY, measure=_BUTTON, parent=self)
        self.alone = Button(look, language, words="qa_play_alone", measure=_BUTTON, parent=self)
        self.progress = self._text(16, 24, "primary", 2, 600)
        self.expected_caption = self._text(14, 20, "ink2")
        self.expected = self._text(17, 24, "ink", 4, 600)
        self.actual_caption = self._text(14, 20, "ink2")
        self.actual = self._text(17, 24, "ink", 4, 600)
        self.findings = self._text(16, 22, "bad", 8, 500)
        self.who = self._text(14, 20, "ink2", 2)
        self.timeline_caption = self._text(20, 28, "ink", 1, 600)
        self.timeline = Timeline(look, _STEP_PX, self)
        self.http_caption = self._text(20, 28, "ink", 1, 600)
        self.http_hint = self._text(14, 20, "ink2")
        self.http = HttpView(look, language, self)
        self.nothing = self._text(16, 24, "ink2", 2)
        self.note = TextField(look, language, "note", "qa_note", LONGEST_NOTE, self)
        self.play.clicked.connect(self.play_pressed)
        self.alone.clicked.connect(self.alone_pressed)
        self.note.line.textEdited.connect(self.noted)
        language.changed.connect(self._retell)
        look.changed.connect(self.update)

    def tell(self, scenario: Scenario, row: Row, seen: Seen, *, is_playing: bool, is_running: bool) -> None:
        """`is_playing`: the gateway behaves so now; `is_running`: rows run by themselves."""
        if self._scenario is not scenario:
            self.note.set_text(row.note)
        self._scenario, self._row, self._seen = scenario, row, seen
        self._is_playing, self._is_running = is_playing, is_running
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        top = self.expected_caption.y() - _INSIDE_PX
        last = next((each for each in (self.who, self.findings, self.actual) if not each.isHidden()), self.expected)
        card = QRectF(_PAD_PX, top, self.width() - 2 * _PAD_PX, last.geometry().bottom() + 1 + _INSIDE_PX - top)
        paint_card(painter, self._look, card, radius_px=FIELD_RADIUS_PX)

    def _text(self, size_px: int, line_px: int, token: str, most: int = 1, weight: int = 400) -> Text:
        return Text(self._look, word_font(size_px, weight), line_px, token, max_lines=most, parent=self)

    def _retell(self) -> None:
        scenario = self._scenario
        if scenario is None:
            return
        say, language, row, bench = self._language.say, words(self._language.locale), self._row, self._bench
        expected, evidence = bench.expected[scenario.name], self._seen.evidence
        self.about.set_text(description(scenario.name, language))
        self.how.set_text(how_words(scenario, expected, bench.autopay_s, bench.watch_s, language))
        self.play.setEnabled(can_be_played(scenario))
        self.alone.set_busy(self._is_running)
        settled = bool(row.order_id) and evidence.order is not None and row.order_id == evidence.order.id
        unsettled = self._is_playing and not settled
        self.progress.set_text(self._progress(unsettled=unsettled))
        self.expected_caption.set_text(say("qa_expected"))
        self.expected.set_text(expected_words(expected, language))
        self.actual_caption.set_text(say("qa_actual"))
        self.actual.set_text("" if unsettled else actual_words(row, language))
        self.actual.set_token("bad" if row.checked is Verdict.FAILED else "ok")
        wrong = () if unsettled else row.findings
        self.findings.set_text(" ".join(finding_words(each, language) for each in wrong))
        self.who.set_text(who_words(row, language))
        self.timeline_caption.set_text(say("qa_timeline"))
        self.timeline.set_steps(steps_of(evidence, () if unsettled else row.timeline, self._language))
        self.http_caption.set_text(say("qa_http"))
        self.http_hint.set_text(say("qa_http_hint"))
        self.http.show_http(self._seen.http)
        self.nothing.set_text(say("qa_nothing_yet"))
        self._arrange()
        self.update()

    def _progress(self, *, unsettled: bool) -> str:
        if self._is_running:
            return self._language.say("qa_playing")
        if self._scenario is None or not unsettled:
            return ""
        expected = self._bench.expected[self._scenario.name]
        return progress_words(expected, self._seen.evidence, words(self._language.locale))

    # Geometry.

    def _arrange(self) -> None:
        left, width = _PAD_PX, max(1, self.width() - 2 * _PAD_PX)
        top = self._stack((self.about, self.how), left, _PAD_PX, width, 8) + 4
        half = (width - _GAP_PX) // 2
        self.play.setGeometry(left, top, half, _BUTTON_PX)
        self.alone.setGeometry(left + half + _GAP_PX, top, width - half - _GAP_PX, _BUTTON_PX)
        top = self._stack((self.progress,), left, top + _BUTTON_PX + _GAP_PX, width, _GAP_PX)
        parts = (self.expected_caption, self.expected, self.actual_caption, self.actual, self.findings, self.who)
        self.actual_caption.setVisible(bool(self.actual.text()))
        top = self._stack(parts, left + _INSIDE_PX, top + _INSIDE_PX, width - 2 * _INSIDE_PX, 2) + _INSIDE_PX
        self.note.setGeometry(left, top + _GAP_PX - 2, width, self.note.height())
        top += self.note.height() + _GAP_PX + 20
        if width >= _BESIDE_PX:
            half = (width - 2 * _GAP_PX) * 2 // 5
            below = self._put_timeline(left, top, half)
            bottom = max(below, self._put_http(left + half + 2 * _GAP_PX, top, width - half - 2 * _GAP_PX))
        else:
            bottom = self._put_http(left, self._put_timeline(left, top, width) + _GAP_PX, width)
        self.setMinimumHeight(bottom + _PAD_PX)

    def _stack(self, parts: tuple[Text, ...], left: int, top: int, width: int, gap: int) -> int:
        """One below the other; what is empty takes no room. Answers where the next may stand."""
        for part in parts:
            part.setVisible(bool(part.text()) and (part is not self.actual_caption or bool(self.actual.text())))
            if not part.isHidden():
                high = part.heightForWidth(width)
                part.setGeometry(left, top, width, high)
                top += high + gap
        return top

    def _put_timeline(self, left: int, top: int, width: int) -> int:
        self.timeline_caption.setGeometry(left, top, width, 28)
        top += 28 + _GAP_PX
        has_steps = bool(self.timeline.steps)
        self.timeline.setVisible(has_steps)
        self.nothing.setVisible(not has_steps)
        self.nothing.setGeometry(left, top, width, self.nothing.heightForWidth(width))
        high = self.timeline.sizeHint().height() if has_steps else 48
        self.timeline.setGeometry(left, top, width, high)
        return top + high

    def _put_http(self, left: int, top: int, width: int) -> int:
        caption, hint = self.http_caption.sizeHint(), self.http_hint.sizeHint()
        beside = caption.width() + hint.width() + _GAP_PX <= width
        self.http_caption.setGeometry(left, top, width - (hint.width() + _GAP_PX if beside else 0), caption.height())
        if beside:
            self.http_hint.setGeometry(left + width - hint.width(), top + 5, hint.width(), hint.height())
        else:
            self.http_hint.setGeometry(left, top + caption.height(), width, hint.height())
        top += caption.height() + (0 if beside else hint.height()) + _GAP_PX
        self.http.setGeometry(left, top, width, _HTTP_PX)
        return top + _HTTP_PX
