"""Panels that can be folded away under a line of their own, where something else needs the height."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.experiment.experiment import Experiment
from core.model.activations import ACTIVATIONS
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from gui.base.fields import number_text
from gui.base.formatting import count
from gui.base.language import core_text, listed
from gui.base.scroll import ScrollPort
from gui.base.theme import Theme

_MARGIN = 16.0
"""As in the panels below."""

_ARROW = 4.0

_LEAST = QSize(160, 70)


class SectionLine(QToolButton):
    """A line across the whole width, as calm as a heading: an arrow, a title, and in grey what is folded away."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self.setObjectName("settings_fold_button")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(120, round(QFontMetricsF(self._theme.font()).height()) + 12)

    minimumSizeHint = sizeHint  # noqa: N815 (Qt's name)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            is_hot = self.underMouse() or self.isDown()
            painter.fillRect(box, self._theme.colour("surface" if is_hot else "chrome"))
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(QPointF(0.0, 0.5), QPointF(box.width(), 0.5))
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("accent"), 2.0))
                painter.drawRoundedRect(box.adjusted(3.0, 3.0, -3.0, -3.0), 4.0, 4.0)
            middle = _MARGIN + _ARROW
            self._paint_arrow(
                painter, QPointF(box.width() - middle if self._is_mirrored else middle, box.center().y() + 0.5)
            )
            self._write(painter, self._without_start(box.adjusted(_MARGIN, 1.0, -_MARGIN, 0.0), 2.0 * _ARROW + 10.0))

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _without_start(self, box: QRectF, taken: float) -> QRectF:
        """What is left of a line where something stands at its start."""
        return box.adjusted(0.0, 0.0, -taken, 0.0) if self._is_mirrored else box.adjusted(taken, 0.0, 0.0, 0.0)

    def _paint_arrow(self, painter: QPainter, middle: QPointF) -> None:
        """In the direction of reading while folded, else down."""
        ends = [(-0.5, -1.0), (0.5, 0.0), (-0.5, 1.0)]
        if self.isChecked():
            ends = [(y, x) for x, y in ends]
        elif self._is_mirrored:
            ends = [(-x, y) for x, y in ends]
        painter.setPen(QPen(self._theme.colour("text"), 1.6))
        painter.drawPolyline(QPolygonF([QPointF(middle.x() + _ARROW * x, middle.y() + _ARROW * y) for x, y in ends]))

    def _write(self, painter: QPainter, box: QRectF) -> None:
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for text, font, role in (
            (self._title, self._theme.font(bold=True), "text"),
            (self.text(), self._theme.font(0.92), "quiet"),
        ):
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(self._theme.colour(role))
            painter.drawText(box, int(flags), metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
            box = self._without_start(box, metrics.horizontalAdvance(text) + 12.0)


class CollapsibleSection(QWidget):
    """A column of panels below a line that says what they hold, and folds them. They scroll where height is short.

    Attributes
    ----------
    column : QWidget
        The panels are built as its children, and then handed to ``hold``.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_fold")
        self._is_short = False
        self._opens_again = False
        self._theme = theme
        self._port = _PanelPort(_LEAST, self)
        self.column = QWidget(self._port.viewport())
        self.column.setObjectName("settings")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def hold(self, *panels: QWidget) -> None:
        """Show these panels, one below the other. Tab comes to the line above them after them."""
        self._button = SectionLine(self._theme, self.tr("Settings"), self)
        self._button.setAccessibleName(self.tr("Activation and training settings"))
        self._button.setToolTip(
            self.tr("<b>Settings</b><br>Show or hide the activation and training settings (Space, when focused).")
        )
        self._button.setChecked(True)
        self._button.toggled.connect(self._on_button_toggled)
        for holder, parts in ((self.column, panels), (self, (self._button, self._port))):
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            for part in parts:
                layout.addWidget(part)
        self._port.hold(self.column)

    @property
    def is_folded(self) -> bool:
        return not self._button.isChecked()

    @property
    def stays_folded(self) -> bool:
        """Whether they are folded for another reason than a lack of room."""
        return self.is_folded and not self._opens_again

    @property
    def unfolded_height(self) -> int:
        """What the line and the panels take when they are all shown."""
        return self._button.sizeHint().height() + self._port.sizeHint().height()

    def set_folded(self, is_folded: bool) -> None:
        """Fold or unfold, until the user decides otherwise."""
        self._button.setChecked(not is_folded)
        self._opens_again = False

    def set_room_is_short(self, short: bool) -> None:
        """Fold when room becomes short, and unfold again when there is enough. In between the learner decides."""
        if short != self._is_short:
            self._is_short = short
            if short:
                opens_again = not self.is_folded
                self._button.setChecked(False)
                self._opens_again = opens_again
            elif self._opens_again:
                self._button.setChecked(True)

    def show_experiment(self, experiment: Experiment) -> None:
        """Say what the panels hold in one line."""
        spec = experiment.spec
        activations = listed(dict.fromkeys(core_text(ACTIVATIONS[name].label) for name in spec.activations))
        facts = [
            activations or self.tr("no hidden layer"),
            self.tr("α = {rate}").format(rate=number_text(spec.learning_rate)),
            core_text(OPTIMIZERS[spec.optimizer].label),
        ]
        if spec.batch_size is not None:
            facts.append(self.tr("batches of {n}").format(n=count(spec.batch_size)))
        if spec.has_penalty:
            facts.append(core_text(PENALTIES[spec.penalty].label))
        self._button.setText(" · ".join(facts))
        self._button.setAccessibleDescription(self._button.text())
        self._button.update()

    def _on_button_toggled(self) -> None:
        self._opens_again = False
        self._port.setVisible(not self.is_folded)


class _PanelPort(ScrollPort):
    """As high as the panels need at its width, and no higher."""

    def hold(self, content: QWidget) -> None:
        super().hold(content)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        content = self._content
        if content is None:
            return super().sizeHint()
        width = max(self.width(), content.minimumSizeHint().width())
        height = content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
        return QSize(content.sizeHint().width(), max(height, content.minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
