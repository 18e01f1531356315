"""The buttons of a diagnosis: one for each thing to try that the program can do, in rows as wide as there is room.

They stand in the card of the diagnosis and only say which one was pressed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.explain.advice import Advice
from gui.base.language import core_text
from gui.base.widgets import describe

_MARGIN = 10
_GAP = 6


class AdviceButtons(QWidget):
    """Offers advices.

    Emits
    -----
    chosen(object)
        The `Advice` whose button was pressed. In the GUI thread.

    Attributes
    ----------
    buttons : list of QPushButton
        From top to bottom.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("diagnosis_advices")
        self.buttons: list[QPushButton] = []
        self._advices: tuple[Advice, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_advices(self, advices: Sequence[Advice]) -> None:
        """Offer those that can be done, each once."""
        offered = tuple({advice.action: advice for advice in advices if advice.can_be_done}.values())
        if offered == self._advices:
            return
        self._advices = offered
        while len(self.buttons) < len(offered):
            self._add_button(len(self.buttons))
        for button, advice in zip(self.buttons, offered, strict=False):
            button.setText(core_text(advice.action))
            button.setAccessibleName(core_text(advice.action))
            describe(button, self._tool_tip(advice))
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(offered))
        self.setVisible(bool(offered))
        self._place()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """Of all rows."""
        boxes = self._boxes(width)
        return boxes[-1].bottom() + 1 + _MARGIN if boxes else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        for button, box in zip(self.buttons, self._boxes(self.width()), strict=False):
            button.setGeometry(box)

    def _boxes(self, width: int) -> list[QRect]:
        """From left to right, and in the next row where the one before is full."""
        boxes: list[QRect] = []
        left, top = _MARGIN, _GAP
        for button in self.buttons[: len(self._advices)]:
            button.ensurePolished()
            size = button.sizeHint()
            if left > _MARGIN and left + size.width() > width - _MARGIN:
                left, top = _MARGIN, top + size.height() + _GAP
            boxes.append(QRect(QPoint(left, top), QSize(min(size.width(), width - 2 * _MARGIN), size.height())))
            left += size.width() + _GAP
        return boxes

    def _add_button(self, place: int) -> None:
        button = QPushButton(self)
        button.setObjectName(f"diagnosis_advice_{place}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.chosen.emit(self._advices[place]))
        self.buttons.append(button)

    def _tool_tip(self, advice: Advice) -> str:
        if not advice.changes:
            after = self.tr("Starts the run again.")
        elif advice.restarts:
            after = self.tr("Changes the setting and starts the run again.")
        else:
            after = self.tr("Changes the setting; the weights stay as they are.")
        return self.tr("{reason} {effect} Undo reverses the change.").format(
            reason=core_text(advice.reason), effect=after
        )
