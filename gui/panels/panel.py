"""What the panels share: a title, fields by name, and the way from a field's edit to one intent of the panel."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from gui.base.fields import Field
from gui.base.language import core_text
from gui.base.painting import ScreenPainter
from gui.base.theme import DARK, LIGHT, Theme
from gui.base.widgets import quiet_label


class Panel(QWidget):
    """A group of fields that mirrors the experiment.

    Emits
    -----
    spec_edited(dict)
        The learner gave fields of the spec other values.
    gesture_started(text), gesture_finished
        Around the edits of one drag, which are one undo step called ``text``.
    """

    spec_edited = Signal(object)
    gesture_started = Signal(str)
    gesture_finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: dict[str, Field] = {}

    def show_problem(self, field: str, sentence: str) -> None:
        """Say at a field what is wrong with what was entered; an empty sentence takes it away."""
        if field in self._fields:
            self._fields[field].show_problem(sentence)

    def _adopt(self, field: Field, key: str = "") -> None:
        """Take a field's edits as those of ``key``, by default the field's own name."""
        self._fields[key or field.name] = field
        field.edited.connect(self._on_field_edited)
        field.gesture_started.connect(self.gesture_started)
        field.gesture_finished.connect(self.gesture_finished)

    def _on_field_edited(self, value: Any) -> None:
        sender = self.sender()
        for key, field in self._fields.items():
            if field is sender:
                self._emit_edit(key, value)

    def _emit_edit(self, key: str, value: Any) -> None:
        self.spec_edited.emit({key: value})

    def _title(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "title")
        return label

    def _quiet(self, name: str, text: str = "") -> QLabel:
        label = quiet_label(name, self, text)
        self._theme.dress(label, 0.92)
        return label


class FoldArrow(QToolButton):
    """A small button that folds a panel away to the left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        side = self._theme.px(16)
        return QSize(side, side)

    minimumSizeHint = sizeHint  # noqa: N815 (Qt's name)

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_hot = self.underMouse() or self.isDown() or self.hasFocus()
            painter.setPen(QPen(self._theme.colour("accent" if is_hot else "quiet"), 1.6))
            middle, reach = QRectF(self.rect()).center(), self.width() / 4
            tip, back = QPointF(-reach / 2, 0.0), QPointF(reach / 2, reach)
            painter.drawPolyline([middle + back, middle + tip, middle + QPointF(back.x(), -back.y())])


class ElidedButton(QPushButton):
    """A button with a name of any length: it takes an equal share of its row and shows what fits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # Room for words, where the usual buttons have wide edges.
        self.setStyleSheet("QPushButton { padding: 4px 3px; } QPushButton:focus { padding: 3px 2px; }")

    def show_name(self, name: str) -> None:
        """Show another name; the tooltip, which says it in full, is the owner's."""
        self.name = name
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        if not self.icon().isNull():
            room -= self.iconSize().width() + 4
        shown = self.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(shown.replace("&", "&&"))  # a single one would mark a key


def paint_rule(widget: QWidget, theme: Theme) -> None:
    """The thin line along the top that parts a panel from what is above."""
    with QPainter(widget) as painter:
        painter.fillRect(0, 0, widget.width(), 1, theme.colour("line"))


def show_alone(panel_class: type[Any], width: int, height: int) -> None:
    """Open a window with one panel and the starter experiment, its edits carried out; ``--dark`` for the dark look."""
    application = QApplication(sys.argv)
    theme = Theme(DARK if "--dark" in sys.argv else LIGHT)
    theme.apply()
    panel = panel_class(theme)
    shown = [Experiment.generated(ExperimentSpec(hidden_units=(4, 2)), DataSettings())]

    def carry_out(method: str, edits: dict[str, Any]) -> None:
        try:
            shown[0] = getattr(shown[0], method)(**edits)
        except InvalidInputError as error:
            panel.show_problem(error.field, core_text(error.reason))
        panel.show_experiment(shown[0])

    panel.spec_edited.connect(partial(carry_out, "with_spec"))
    if hasattr(panel, "data_settings_edited"):
        panel.data_settings_edited.connect(partial(carry_out, "with_data_settings"))
    panel.show_experiment(shown[0])
    panel.resize(width, height)
    panel.show()
    application.exec()
