"""Small parts of the checks: a bar of what is done, and the name of the worst entry as something to point at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from core.explain.gradient_check import Comparison
from core.explain.target import Target
from gui.base.formatting import wrapped
from gui.base.theme import Theme
from gui.views.checks import texts as check_texts


class ProgressLine(QWidget):
    """How much of something is done, as a thin bar; empty while nothing is under way."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share: float | None = None
        self.setObjectName("check_progress")
        self.setMinimumSize(30, 6)
        theme.changed.connect(self.update)

    @property
    def share(self) -> float | None:
        """What is shown, 0 to 1."""
        return self._share

    def show_share(self, share: float | None) -> None:
        """Show a share of 0..1, or nothing."""
        if share != self._share:
            self._share = share
            self.setAccessibleName("" if share is None else self.tr("{n} % done").format(n=round(100 * share)))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._share is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            bar = QRectF(0.0, self.height() / 2 - 3.0, self.width(), 6.0)
            for role, share in (("line", 1.0), ("accent", self._share)):
                painter.setBrush(self._theme.colour(role))
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), 3, 3)


class WorstButton(QToolButton):
    """The name of the worst entry; pointing at it points at the entry.

    Emits
    -----
    pointed(Target or None)
        When the pointer or the keyboard comes or goes.
    chosen(Target)
        When it is pressed.
    """

    pointed = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._target: Target | None = None
        self.setObjectName("worst_button")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def show_worst(self, worst: Comparison, place: str) -> None:
        """Name this entry."""
        self._target = worst.target
        text = self.tr("{worst}  ({place})").format(worst=check_texts.worst_text(worst), place=place)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(
            wrapped(
                self.tr(
                    "The weight or bias whose two gradients differ most: {analytic} and {numeric}. Point at it to "
                    "see where it is; click to show it above."
                ).format(
                    analytic=check_texts.digits(worst.analytic),
                    numeric=check_texts.digits(worst.numeric),
                )
            )
        )
        self.show()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self._target)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(self._target)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(None)

    def _on_clicked(self) -> None:
        if self._target is not None:
            self.chosen.emit(self._target)
