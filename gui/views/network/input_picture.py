"""The picture that the features of picture data are drawn as: which example it is, the line below it that says so, and
the switch between the weights of the units behind it and their output over the plane."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QToolButton, QWidget

from core.explain.target import Target
from gui.base.data_words import learnt_text
from gui.base.formatting import count
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.network.geometry import Diagram

_SCALE = 0.85
_GAP = 3.0


class InputPicture(QObject):
    """Chooses the example and says which it is.

    Emits
    -----
    switched()
        The learner wants the other pictures at the units.

    Attributes
    ----------
    switch : QToolButton
        On: the weights; hidden where the features are no picture.
    """

    switched = Signal()

    def __init__(self, theme: Theme, diagram: Diagram, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._diagram = diagram
        self._chosen: int | None = None
        self._pointed: int | None = None
        self.switch = QToolButton(view)
        self.switch.setObjectName("weights_as_pictures")
        self.switch.setText(self.tr("Weights as pictures"))
        self.switch.setCheckable(True)
        self.switch.setChecked(diagram.shows_weights)
        self.switch.setProperty("role", "small")
        self.switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(
            self.switch,
            self.tr(
                "Show at each unit behind the picture its weights, one for each pixel: blue above 0, orange below,"
                " each unit on its own scale. Off: the output of the unit over the plane. Point at a unit to see its"
                " weights larger."
            ),
            self.tr("Weights as pictures"),
        )
        self.switch.hide()
        self.switch.toggled.connect(self._on_switch_toggled)

    def look_as(self, other: InputPicture) -> None:
        """Show the same example and the same pictures, without the switch."""
        self._chosen = other._chosen
        self._take_example()
        self._diagram.shows_weights = other._diagram.shows_weights

    def choose(self, index: int | None) -> bool:
        """The example that is looked at; says whether another picture is shown now."""
        self._chosen = index
        return self._take_example()

    def point_at(self, target: Target | None) -> bool:
        """What is pointed at in another view; says whether another picture is shown now."""
        self._pointed = None if target is None else target.example
        return self._take_example()

    def _take_example(self) -> bool:
        wanted = self._chosen if self._pointed is None else self._pointed
        is_other, self._diagram.example = wanted != self._diagram.example, wanted
        return is_other and bool(self._diagram.layout.structure.picture_side)

    def place(self, *, is_live: bool) -> None:
        """Move the switch to where the layout has the picture."""
        left, top, width, height = self._diagram.layout.picture
        self.switch.setVisible(is_live and width > 0.0)
        size = self.switch.sizeHint()
        x = max(left + 0.5 * (width - size.width()), _GAP)
        y = top + height + QFontMetricsF(self._theme.font(_SCALE)).height() + 2.0 * _GAP
        self.switch.setGeometry(QRect(round(x), round(y), size.width(), size.height()))

    @property
    def text(self) -> str:
        """Which example the picture is: ``"point 12: three"``."""
        snapshot, example = self._diagram.snapshot, self._diagram.pictured
        if snapshot is None:
            return ""
        if example is None or not 0 <= example < snapshot.experiment.data.n_examples:
            return self.tr("mean of the training points")
        learnt = learnt_text(snapshot.experiment, example)
        return self.tr("point {n}: {learnt}").format(n=count(example + 1), learnt=learnt)

    def paint(self, painter: QPainter) -> None:
        """Say below the picture which example it is."""
        left, top, width, height = self._diagram.layout.picture
        if width <= 0.0:
            return
        painter.setFont(self._theme.font(_SCALE))
        painter.setPen(self._theme.colour("quiet"))
        metrics = QFontMetricsF(painter.font())
        room = max(width + 2.0 * (left - _GAP), width)
        text = metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, room)
        area = QRectF(left + 0.5 * (width - room), top + height + _GAP, room, metrics.height())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)

    def _on_switch_toggled(self, is_on: bool) -> None:
        self._diagram.shows_weights = is_on
        self.switched.emit()
