"""The data panel at the left, and the narrow strip that is left of it where it is folded."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.base.painting import ScreenPainter
from gui.base.theme import Theme

_PAD = 6
_ARROW = 4.0


class _Strip(QToolButton):
    """A narrow button as high as the window, with a title from top to bottom; its arrow points to where it opens."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font(bold=True))
        return QSize(round(metrics.height()) + 2 * _PAD, round(metrics.horizontalAdvance(self.text())) + 40)

    minimumSizeHint = sizeHint  # noqa: N815 (Qt's name)

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            painter.fillRect(box, self._theme.colour("surface" if self.underMouse() or self.isDown() else "chrome"))
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("accent"), 2.0))
                painter.drawRoundedRect(box.adjusted(2.0, 2.0, -2.0, -2.0), 4.0, 4.0)
            painter.setPen(QPen(self._theme.colour("text"), 1.6))
            middle = QPointF(box.center().x(), 18.0)
            ends = ((-0.5, -1.0), (0.5, 0.0), (-0.5, 1.0))
            painter.drawPolyline(QPolygonF([middle + QPointF(_ARROW * x, _ARROW * y) for x, y in ends]))
            painter.setFont(self._theme.font(bold=True))
            painter.translate(box.center().x(), 32.0)
            painter.rotate(90.0)
            area = QRectF(0.0, -box.width() / 2, box.height() - 32.0, box.width())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())


class Sidebar(QWidget):
    """A panel that can be folded to a strip, by the learner or because docks need its room.

    Emits
    -----
    folded(bool)
        In the GUI thread, after it was folded or unfolded.
    """

    folded = Signal(bool)

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._is_folded = False
        self._opens_again = False
        self._is_short = False
        self._width = 0
        self._strip = _Strip(theme, title, self)
        self._strip.setObjectName("sidebar_button")
        self._strip.setAccessibleName(title)
        self._strip.setToolTip(self.tr("<b>{title}</b><br>Show the panel again.").format(title=title))
        self._strip.clicked.connect(lambda: self.set_folded(False))
        self._strip.hide()
        theme.changed.connect(self._bound)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._strip)

    def hold(self, panel: QWidget) -> None:
        """Show this panel, which was built as a child of the sidebar."""
        self._panel = panel
        row = self.layout()
        assert row is not None
        row.addWidget(panel)

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    @property
    def stays_folded(self) -> bool:
        """Whether it is folded for another reason than a lack of room."""
        return self.is_folded and not self._opens_again

    @property
    def panel_width(self) -> int:
        """What the panel takes where it is shown, as it was last."""
        return max(self._panel.sizeHint().width(), self._width)

    def forget_width(self) -> None:
        """Take the first width from now on."""
        self._width = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible() and not self.is_folded:
            self._width = self.width()

    def set_folded(self, is_folded: bool) -> None:
        """Fold or unfold, until the user decides otherwise."""
        self._opens_again = False
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._panel.setVisible(not is_folded)
            self._strip.setVisible(is_folded)
            self._bound()
            self.folded.emit(is_folded)

    def _bound(self) -> None:
        """Folded it is as wide as the strip, whose text may be larger by now."""
        self.setMaximumWidth(self._strip.sizeHint().width() if self._is_folded else 16_777_215)

    @property
    def is_room_short(self) -> bool:
        """Whether it was last said that there is too little room for the panel."""
        return self._is_short

    def set_room_is_short(self, short: bool) -> None:
        """Fold when room becomes short, and unfold again when there is enough. In between the learner decides."""
        if short == self._is_short:
            return
        self._is_short = short
        if short and not self.is_folded:
            self.set_folded(True)
            self._opens_again = True
        elif not short and self._opens_again:
            self.set_folded(False)
