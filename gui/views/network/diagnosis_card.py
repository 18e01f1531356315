"""The card behind a sign of the diagnosis: what it is, the numbers, the lecture's statement and what to try.

A child of the view that shows the signs, placed beside the one that was clicked. It shows the findings it is given,
also while they change; which they are and where they belong, the view knows.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QStyle, QTextBrowser, QToolButton, QWidget

from core.explain.advice import Advice
from core.explain.findings import Finding, Share
from gui.base.formatting import count, loss_text, percent
from gui.base.health_signs import SIGN_SIZE, sign_image
from gui.base.language import core_text, is_mirrored, slanted, start_side
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.network.advice_buttons import AdviceButtons

_PERIOD_MS = 100
"""Numbers that change more often cannot be read, and setting a text takes some milliseconds."""

_FRAME = 1
_GAP = 12
_MARGIN = 10
_NEXT = "d"
"""The key with which the view goes from sign to sign does so from the card, too."""

_WIDTH_IN_LETTERS = 60
"""About so many letters a line read best."""


class DiagnosisCard(QFrame):
    """Tells about one or several findings at one place.

    Emits
    -----
    advice_chosen(object)
        The `Advice` whose button was pressed; the card closes.
    closed()
        When it has closed: Esc, its button, or a click outside.

    Attributes
    ----------
    findings : tuple of Finding
        What the card tells about; empty while it is closed.
    is_over : bool
        Whether what it tells about has passed.
    """

    advice_chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent
        self.findings: tuple[Finding, ...] = ()
        self.is_over = False
        self._near, self._within = QPointF(), QRect()
        self._said = ""
        self.setObjectName("diagnosis_card")
        self.setAccessibleName(self.tr("Diagnosis"))
        self._text = self._make_text()
        self._advices = AdviceButtons(self)
        self._advices.chosen.connect(self._on_advice_chosen)
        self._button = self._make_button()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.setRowStretch(0, 1)
        layout.addWidget(self._text, 0, 0)
        layout.addWidget(self._advices, 1, 0)
        layout.addWidget(self._button, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._pause = QTimer(self, singleShot=True, interval=_PERIOD_MS)
        self._pause.timeout.connect(self._refresh)
        self._theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _make_text(self) -> QTextBrowser:
        text = QTextBrowser(self)
        text.setObjectName("diagnosis_text")
        text.setAccessibleName(self.tr("Findings"))
        help_text = self.tr("What was found here, with its numbers as they are now. Arrows scroll, Esc closes.")
        describe(text, help_text)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        text.setOpenLinks(False)
        # Not by keyboard: that shows a cursor, and the arrows would move it rather than scroll.
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        text.document().setDocumentMargin(_MARGIN)
        return text

    def _make_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("diagnosis_close")
        button.setText("✕")
        button.setAccessibleName(self.tr("Close"))
        button.setAutoRaise(True)
        describe(button, self.tr("Close this card. Esc or a click elsewhere does the same."))
        button.clicked.connect(self.close_card)
        return button

    # What comes in

    def show_findings(
        self, findings: Sequence[Finding], near: QPointF, within: QRect, *, is_over: bool = False
    ) -> None:
        """Open the card beside a place. With nothing to tell it closes.

        Parameters
        ----------
        findings : sequence of Finding
        near : QPointF
            The place, in the parent's coordinates; the card does not cover it.
        within : QRect
            Where the card may be, in the parent's coordinates.
        is_over : bool
            Whether they are no longer true at this moment.
        """
        if not findings:
            self.close_card()
            return
        self.findings, self.is_over = tuple(findings), is_over
        self._offer()
        self._near, self._within = QPointF(near), QRect(within)
        if self.isHidden():
            QGuiApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.show()
        self._write_anew()
        self._text.verticalScrollBar().setValue(0)
        self.raise_()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def update_findings(self, findings: Sequence[Finding]) -> None:
        """Tell what is true now. With none the last ones stay, and the card says that they are over.

        A trouble such as a step that overshoots comes and goes with each iteration; a card that came and went with it
        could not be read.
        """
        if self.isHidden():
            return
        self.is_over = not findings
        if findings:
            self.findings = tuple(findings)
        if not self._pause.isActive():
            self._refresh()

    def _refresh(self) -> None:
        html = self._html()
        if html != self._said:
            self._said = html
            if not self._advices.underMouse():  # a button does not change under the pointer
                self._offer()
            self._grow()
            self._write()
            self._pause.start()

    def place(self, near: QPointF, within: QRect) -> None:
        """Go where the place is now, after the view was laid out anew."""
        self._near, self._within = QPointF(near), QRect(within)
        if not self.isHidden():
            self._place()

    def close_card(self) -> None:
        """Close, and give the keyboard back to the view."""
        if self.isHidden():
            return
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            # Before hiding, which would give the focus to the next widget as if Tab had been pressed.
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        QGuiApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._pause.stop()
        self.findings = ()
        self.closed.emit()

    def _offer(self) -> None:
        self._advices.show_advices([advice for finding in self.findings for advice in finding.advices])
        # Buttons that are made later come last in the tab order.
        for first, second in pairwise((self._text, *self._advices.buttons, self._button)):
            QWidget.setTabOrder(first, second)

    def _on_advice_chosen(self, advice: Advice) -> None:
        self.close_card()
        self.advice_chosen.emit(advice)

    # Text

    def _html(self) -> str:
        colours = self._theme.colours
        line = f'<hr style="background-color:{colours.line};" />'
        html = line.join(self._finding_html(finding) for finding in self.findings)
        if self.is_over:
            over = escape(self.tr("Not the case at this moment. These are the last numbers."))
            html = f'<p style="color:{colours.quiet}; {_BELOW} {_clear_of_button()}">{slanted(over)}</p>{html}'
        return html

    def _write(self) -> None:
        """Put the text on the card, which has the size for it: otherwise a scroll bar would come and stay."""
        for kind in {finding.kind for finding in self.findings}:
            picture = sign_image(self._theme, kind, SIGN_SIZE, self.devicePixelRatioF())
            self._text.document().addResource(_IMAGE, QUrl(f"sign:{kind}"), picture)
        scrolled = self._text.verticalScrollBar().value()
        self._text.setHtml(self._said)
        self._text.verticalScrollBar().setValue(scrolled)
        self.setAccessibleDescription(
            " ".join(f"{core_text(finding.heading)}. {core_text(finding.message)}" for finding in self.findings)
        )

    def _finding_html(self, finding: Finding) -> str:
        colours = self._theme.colours
        size = round(SIGN_SIZE)
        rows = "".join(_row(core_text(label), value, colours.quiet) for label, value in finding.numbers)
        lecture = self.tr("The lecture: “{statement}”").format(statement=_quoted(core_text(finding.statement)))
        return (
            f'<p style="{_BELOW} {_clear_of_button()}"><img src="sign:{finding.kind}" width="{size}"'
            f' height="{size}" style="vertical-align:middle;" />'
            f"&nbsp;&nbsp;<b>{escape(core_text(finding.heading))}</b></p>"
            f'<p style="{_BELOW}">{escape(core_text(finding.message))}</p>'
            f'<table cellspacing="0" cellpadding="1" style="margin-top:6px; margin-bottom:8px;">{rows}</table>'
            f'<p style="{_BELOW}">{slanted(escape(lecture))}</p>'
            f"{self._advice_html(finding)}"
            f'<p style="color:{colours.quiet}; {_LAST}"><small>{escape(core_text(finding.threshold))}</small></p>'
        )

    def _advice_html(self, finding: Finding) -> str:
        if not finding.advices:
            return ""
        items = "".join(
            f"<li><b>{escape(core_text(advice.action))}.</b> {escape(core_text(advice.reason))}</li>"
            for advice in finding.advices
        )
        tag = "ol" if len(finding.advices) > 1 else "ul"
        heading = escape(self.tr("What to try:"))
        return f'<p style="{_LAST}">{heading}</p><{tag} style="{_list_style()}">{items}</{tag}>'

    # Look and place

    def _dress(self) -> None:
        colours = self._theme.colours
        beside_bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setStyleSheet(
            f"#diagnosis_card {{ background: {colours.surface}; border-radius: 5px;"
            f" border: 1px solid {colours.strong_line}; }}"
            # The text has a frame of its own, which shows who has the keyboard.
            f" #diagnosis_text {{ background: {colours.surface}; color: {colours.text}; border-radius: 4px;"
            f" border: 1px solid transparent; }} #diagnosis_text:focus {{ border-color: {colours.accent}; }}"
            f" #diagnosis_close {{ background: transparent; border: 1px solid transparent; border-radius: 3px;"
            f" padding: 1px 4px; margin: 4px {beside_bar}px 4px 0; color: {colours.quiet}; }}"
            f" #diagnosis_close:hover {{ color: {colours.text}; }}"
            f" #diagnosis_close:focus {{ border-color: {colours.accent}; }}"
        )
        self._write_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._write_anew()

    def _write_anew(self) -> None:
        if not self.isHidden():
            self._said = self._html()
            self._place()
            self._write()

    def sizeHint(self) -> QSize:
        room = self._within.size() if self._within.isValid() else QSize(10_000, 10_000)
        width = min(_WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth(), room.width())
        # A document of its own: the one on the screen is laid out anew while its scroll bar comes and goes.
        document = QTextDocument()
        document.setDocumentMargin(_MARGIN)
        document.setDefaultFont(self._text.font())
        document.setTextWidth(width - 4 * _FRAME)
        document.setHtml(self._said)
        buttons = 0 if self._advices.isHidden() else self._advices.heightForWidth(width - 2 * _FRAME)
        return QSize(width, min(math.ceil(document.size().height()) + 4 * _FRAME + buttons, room.height()))

    def _place(self) -> None:
        size = self.sizeHint()
        self.setGeometry(QRect(_place_beside(self._near.toPoint(), size, self._within), size))

    def _grow(self) -> None:
        """Make room for a longer text and stay as large for a shorter one: the numbers change all the time."""
        size = self.size().expandedTo(self.sizeHint())
        top = max(min(self.y(), self._within.bottom() + 1 - size.height()), self._within.top())
        self.setGeometry(QRect(QPoint(self.x(), top), size))

    # Keyboard and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or event.text() == _NEXT:
            self.close_card()
        if event.text() == _NEXT:
            QGuiApplication.sendEvent(self._view, event)
        # Otherwise Enter and the arrows would go on to the diagram behind.
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close at a click elsewhere, which still does what it is for."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            place = self.mapFromGlobal(event.globalPosition().toPoint())
            if not self.rect().contains(place):
                self.close_card()
        return False


_BELOW = "margin-top:0px; margin-bottom:6px;"
_LAST = "margin-top:0px; margin-bottom:0px;"
_IMAGE = QTextDocument.ResourceType.ImageResource.value
_INNER_QUOTATION_MARKS = str.maketrans("“”„", "‘’‚")


def _list_style() -> str:
    return f"margin-top:2px; margin-bottom:6px; margin-{start_side()}:18px; -qt-list-indent:0;"


def _clear_of_button() -> str:
    return f"margin-{'left' if is_mirrored() else 'right'}:30px;"


def _quoted(statement: str) -> str:
    """A statement as it stands between quotation marks; a formula's g′(Z) is not broken in two."""
    return statement.translate(_INNER_QUOTATION_MARKS).replace("′(", "′\u2060(")


def _row(label: str, value: float, quiet: str) -> str:
    return (
        f'<tr><td style="color:{quiet};">{escape(label)}</td>'
        f'<td align="right" style="padding-left:14px;">{escape(_value_text(value))}</td></tr>'
    )


def _value_text(value: float) -> str:
    """The number as it is meant: a share in percent, an ``int`` as a count, exactly 0 as such."""
    if isinstance(value, Share):
        return percent(value)
    if isinstance(value, int):
        return count(value)
    return "0" if value == 0.0 else loss_text(value)


def _place_beside(near: QPoint, size: QSize, within: QRect) -> QPoint:
    """The top left corner: right of the place, else left, below or above; inside wherever that is possible."""
    last_left, last_top = within.right() + 1 - size.width(), within.bottom() + 1 - size.height()
    left, top = near.x() + _GAP, near.y() - size.height() // 3
    if left > last_left and near.x() - _GAP - size.width() >= within.left():
        left = near.x() - _GAP - size.width()
    elif left > last_left:
        left = near.x() - size.width() // 2
        top = near.y() + _GAP
        if top > last_top and near.y() - _GAP - size.height() >= within.top():
            top = near.y() - _GAP - size.height()
    return QPoint(max(min(left, last_left), within.left()), max(min(top, last_top), within.top()))
