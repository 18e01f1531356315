"""The small plus and minus buttons of the network diagram. Real buttons, so that the keyboard and a screen reader find
them; they are made once and moved when the layout changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from core.experiment.edits import LAYERS_ON_SCREEN, UNITS_ON_SCREEN
from gui.base.theme import Theme
from gui.views.network.layout import Box, NetworkLayout


class StepButton(QToolButton):
    """A plus or a minus.

    Emits
    -----
    stepped(int)
        When it is clicked, with the layer it is for; 0 for the layers themselves.
    entered()
        When the pointer comes.
    """

    stepped = Signal(int)
    entered = Signal()

    def __init__(self, theme: Theme, layer: int, adds: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layer = layer
        self._adds = adds
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText("+" if adds else "−")
        self.clicked.connect(self._on_clicked)

    def explain(self, text: str) -> None:
        """Tooltip and accessible name."""
        self.setToolTip(text)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Drawn by hand: the style's own frame and padding leave no room for the sign in 13 pixels, and these buttons
        # are painted with each picture of the network.
        with QPainter(self) as painter:
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

    def _on_clicked(self) -> None:
        self.stepped.emit(self._layer)


class NetworkHeader(QObject):
    """All plus and minus buttons.

    Emits
    -----
    unit_added(int), unit_removed(int)
        The hidden layer, counted from 1.
    layer_added(), layer_removed()
    entered()
        When the pointer comes to one of them.
    """

    unit_added = Signal(int)
    unit_removed = Signal(int)
    layer_added = Signal()
    layer_removed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._layers = self._pair(theme, parent, 0)
        self._units = [self._pair(theme, parent, layer) for layer in range(1, LAYERS_ON_SCREEN + 1)]

    def place(self, layout: NetworkLayout) -> None:
        """Move the buttons to where the layout has them; hide those of layers that are not there."""
        steppers = (layout.layer_stepper, *layout.unit_steppers)
        for number, pair in enumerate((self._layers, *self._units)):
            for button, end in zip(pair, ("minus", "plus"), strict=True):
                if number < len(steppers):
                    button.setGeometry(_rect(getattr(steppers[number], end)))
                button.setVisible(number < len(steppers))

    def show_structure(self, hidden_units: Sequence[int]) -> None:
        """Let only those be clicked that lead somewhere: 0 to 8 layers, 1 to 16 units."""
        minus, plus = self._layers
        minus.setEnabled(len(hidden_units) > 0)
        plus.setEnabled(len(hidden_units) < LAYERS_ON_SCREEN)
        for (minus, plus), n_units in zip(self._units, hidden_units, strict=False):
            minus.setEnabled(n_units > 1)
            plus.setEnabled(n_units < UNITS_ON_SCREEN)

    def _pair(self, theme: Theme, parent: QWidget, layer: int) -> tuple[StepButton, StepButton]:
        minus, plus = (StepButton(theme, layer, adds, parent) for adds in (False, True))
        for button in (minus, plus):
            button.entered.connect(self.entered)
        if layer == 0:
            minus.setObjectName("layers.remove")
            plus.setObjectName("layers.add")
            minus.explain(self.tr("Remove the last hidden layer"))
            plus.explain(self.tr("Add a hidden layer before the output, up to {n}").format(n=LAYERS_ON_SCREEN))
            minus.stepped.connect(self._on_layer_minus_stepped)
            plus.stepped.connect(self._on_layer_plus_stepped)
        else:
            minus.setObjectName(f"units.remove.{layer}")
            plus.setObjectName(f"units.add.{layer}")
            minus.explain(self.tr("Remove the last unit of hidden layer {layer}").format(layer=layer))
            plus.explain(
                self.tr("Add a unit to hidden layer {layer}, up to {n}").format(layer=layer, n=UNITS_ON_SCREEN)
            )
            minus.stepped.connect(self.unit_removed)
            plus.stepped.connect(self.unit_added)
        return minus, plus

    def _on_layer_minus_stepped(self) -> None:
        self.layer_removed.emit()

    def _on_layer_plus_stepped(self) -> None:
        self.layer_added.emit()


def _rect(box: Box) -> QRect:
    return QRect(*(round(value) for value in box))
