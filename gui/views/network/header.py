"""The small plus and minus buttons of the network diagram. Real buttons, so that the keyboard and a screen reader find
them; they are made once and moved when the layout changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from core.experiment.edits import LAYERS_ON_SCREEN, UNITS_ON_SCREEN
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.views.network.geometry import NetworkLayout


class StepButton(QToolButton):
    """A plus or a minus.

    Emits
    -----
    entered()
        When the pointer comes.
    """

    entered = Signal()

    def __init__(self, theme: Theme, adds: bool, name: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._adds = adds
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText("+" if adds else "−")
        self.setToolTip(text)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Drawn by hand: the style's own frame and padding leave no room for the sign in 13 pixels, and these buttons
        # are painted with each picture of the network.
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = min(self.width(), 18)
            box = QRectF(0, 0, side, side)
            box.moveCenter(QRectF(self.rect()).center())
            if self.isEnabled() and (self.underMouse() or self.hasFocus() or self.isDown()):
                frame = self._theme.colour("accent" if self.hasFocus() else "strong_line")
                painter.setPen(QPen(frame, 1.5 if self.hasFocus() else 1.0))
                painter.setBrush(self._theme.colour("accent_soft" if self.isDown() else "surface"))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
            painter.setPen(QPen(self._theme.colour("text" if self.isEnabled() else "line"), 1.4))
            x, y, arm = box.center().x(), box.center().y(), 0.22 * side
            painter.drawLine(QLineF(x - arm, y, x + arm, y))
            if self._adds:
                painter.drawLine(QLineF(x, y - arm, x, y + arm))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.entered.emit()


class NetworkHeader(QObject):
    """All plus and minus buttons.

    Attributes
    ----------
    pairs : list of tuple of StepButton
        Minus and plus, of the number of layers first and then of each hidden layer.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        remove, add = (
            self.tr("Remove the last hidden layer"),
            self.tr("Add a hidden layer before the output, up to {n}").format(n=LAYERS_ON_SCREEN),
        )
        self.pairs = [_pair(theme, parent, ("layers.remove", remove), ("layers.add", add))]
        for layer in range(1, LAYERS_ON_SCREEN + 1):
            remove = self.tr("Remove the last unit of hidden layer {layer}").format(layer=layer)
            add = self.tr("Add a unit to hidden layer {layer}, up to {n}").format(layer=layer, n=UNITS_ON_SCREEN)
            self.pairs.append(_pair(theme, parent, (f"units.remove.{layer}", remove), (f"units.add.{layer}", add)))

    def place(self, layout: NetworkLayout) -> None:
        """Move the buttons to where the layout has them; hide those of layers that are not there."""
        steppers = (layout.layer_stepper, *layout.unit_steppers)
        for (minus, plus), stepper in zip(self.pairs, steppers, strict=False):
            minus.setGeometry(QRect(*map(round, stepper.minus)))
            plus.setGeometry(QRect(*map(round, stepper.plus)))
        for number, pair in enumerate(self.pairs):
            for button in pair:
                button.setVisible(number < len(steppers))

    def show_structure(self, hidden_units: Sequence[int]) -> None:
        """Let only those be clicked that lead somewhere: 0 to 8 layers, 1 to 16 units."""
        numbers = ((len(hidden_units), 0, LAYERS_ON_SCREEN), *((n, 1, UNITS_ON_SCREEN) for n in hidden_units))
        for (minus, plus), (number, least, most) in zip(self.pairs, numbers, strict=False):
            minus.setEnabled(number > least)
            plus.setEnabled(number < most)


def _pair(
    theme: Theme, parent: QWidget, minus: tuple[str, str], plus: tuple[str, str]
) -> tuple[StepButton, StepButton]:
    return StepButton(theme, False, *minus, parent), StepButton(theme, True, *plus, parent)
