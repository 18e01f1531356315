"""The values at which columns are held that the plane does not show: a slider for each, or for pictures the picture
that is held. It stands beside the plane while it is open, and says what the learner chose.
"""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from core.data.dataset import MAX_COORDINATE
from core.data.features import picture_side
from core.experiment.experiment import Experiment
from core.experiment.plane_axes import PlaneAxes
from core.experiment.spec import Effect, FieldInfo
from gui.base.data_words import column_text, held_text
from gui.base.fields.number import SliderField
from gui.base.formatting import count, parse_number, plain
from gui.base.painting import ScreenPainter
from gui.base.pixels import ink_image
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe, push_button, quiet_label, row_of

MOST_SLIDERS = 7
"""So many are seen at once; more scroll."""

_N_STOPS = 101
_WIDTH = 300
_PIXEL = 22
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -8, Qt.Key.Key_Down: 8}


class HeldValues(QFrame):
    """A small window beside the plane. Esc or a click elsewhere closes it.

    Emits
    -----
    chosen(PlaneAxes)
        Other values, or by a click on a pixel other axes; many times during the drag of a slider.
    gesture_started(text), gesture_finished()
        Around the choices of one drag.
    near_only_switched(on)
        Only the points near the slice are to be seen, or all.
    """

    chosen = Signal(object)
    near_only_switched = Signal(bool)
    gesture_started = Signal(str)
    gesture_finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._experiment: Experiment | None = None
        self._example: int | None = None
        self._rows: dict[int, SliderField] = {}
        self._made_for: tuple[object, ...] = ()
        self.setObjectName("held_values")
        self.setAccessibleName(self.tr("Held values"))
        title = QLabel(self.tr("HELD VALUES"), self)
        title.setProperty("role", "title")
        self._said = quiet_label("held_text", self)
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.dress(self._said, 0.92)
        self._near_only = QCheckBox(self.tr("Only points near this slice"), self)
        self._near_only.setObjectName("held_near_only")
        describe(
            self._near_only,
            self.tr(
                "Points have their own values of these columns. Leave out of the plane those that are farther from the"
                " held values than one standard deviation, in root mean square; they are trained on as before."
            ),
        )
        self._near_only.toggled.connect(self.near_only_switched)
        self._picture = HeldPicture(theme, self)
        self._picture.axis_chosen.connect(self._on_axis_chosen)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        make_slim(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        for widget in (title, self._said, self._scroll, self._picture):
            column.addWidget(widget)
        column.addLayout(row_of(self._buttons()))
        column.addWidget(self._near_only)

        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(f"#held_values {{ background: {colours.chrome}; border: 1px solid {colours.strong_line}; }}")

    def _buttons(self) -> list[QWidget | None]:
        self._to_medians = push_button("held_at_medians", self.tr("Medians"), self)
        describe(self._to_medians, self.tr("Hold each column at its median over all points, also when they change."))
        self._to_means = push_button("held_at_means", self.tr("Means"), self)
        describe(self._to_means, self.tr("Hold each column at its mean over all points."))
        self._to_example = push_button("held_at_example", self.tr("Chosen Point"), self)
        describe(
            self._to_example, self.tr("Hold each column at the value of the point that was clicked last on the plane.")
        )
        self._to_medians.clicked.connect(lambda: self._hold(()))
        self._to_means.clicked.connect(lambda: self._hold(self._data_means()))
        self._to_example.clicked.connect(self._on_to_example_clicked)
        return [self._to_medians, self._to_means, self._to_example, None]

    def show_experiment(self, experiment: Experiment) -> None:
        """Show where the columns are held. Emits nothing."""
        self._experiment = experiment
        plane, names = experiment.plane, experiment.names
        is_picture = bool(picture_side(experiment.data.n_columns))
        self._scroll.setVisible(not is_picture)
        self._picture.setVisible(is_picture)
        self._said.setText(held_text(experiment))
        self._to_example.setEnabled(self._example is not None)
        near, n = int(plane.near(experiment.data).sum()), experiment.data.n_examples
        self._near_only.setText(
            self.tr("Only points near this slice ({near} of {n})").format(near=count(near), n=count(n))
        )
        if is_picture:
            self._picture.show_experiment(experiment)
            return
        made_for = names, frozenset((plane.first, plane.second)), experiment.data
        if made_for != self._made_for:
            self._made_for = made_for
            self._make_rows(experiment)
        held = plane.holding(experiment.data).held
        for column, row in self._rows.items():
            row.show_value(held[column])

    def show_example(self, index: int | None) -> None:
        """Know the example that is looked at."""
        self._example = index
        self._to_example.setEnabled(index is not None)

    def open_at(self, right: int, top: int) -> None:
        """Open with the right border at a place of the screen, as far as there is room left of it."""
        # Room for two lines, whatever is said: a slider must not move away while it is dragged.
        self._said.setMinimumHeight(2 * self._said.fontMetrics().lineSpacing())
        self.adjustSize()
        screen = (self.parentWidget() or self).screen() or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        x = max(right - self.width(), area.left())
        self.move(QPoint(x, max(min(top, area.bottom() - self.height()), area.top())))
        self.show()
        first = self._picture if self._picture.isVisible() else next(iter(self._rows.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # A field that had the focus until it is destroyed would be watched by a filter that is gone.
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    # The rows

    def _make_rows(self, experiment: Experiment) -> None:
        plane = experiment.plane
        content = QWidget(self._scroll)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        shown = [n for n in range(experiment.data.n_columns) if n not in (plane.first, plane.second)]
        self._rows = {}
        for place in shown:
            field = self._rows[place] = self._field(experiment, place)
            column.addLayout(self._row(field, place, column_text(experiment.names, place)))
        column.addStretch(1)
        self._scroll.setWidget(content)
        rows = min(len(shown), MOST_SLIDERS)
        self._scroll.setMinimumSize(_WIDTH, rows * (content.sizeHint().height() // max(len(shown), 1)) + 4)

    def _field(self, experiment: Experiment, column: int) -> SliderField:
        values = experiment.data.points[column]
        low, high = (float(values.min()), float(values.max())) if values.size else (-1.0, 1.0)
        if low == high:
            low, high = low - 1.0, high + 1.0
        step = 10.0 ** np.floor(np.log10((high - low) / _N_STOPS))
        stops = sorted(set((np.round(np.linspace(low, high, _N_STOPS) / step) * step).round(9).tolist()))
        info = FieldInfo(
            column_text(experiment.names, column),
            self.tr("Where this column is held on the plane; its points lie between the ends of the slider."),
            Effect.REDRAW,
            minimum=low,
            maximum=high,
        )
        field = SliderField(f"held_{column + 1}", info, self._theme, stops, self._scroll, parse=_coordinate)
        field.edited.connect(partial(self._on_edited, column))
        field.gesture_started.connect(self.gesture_started)
        field.gesture_finished.connect(self.gesture_finished)
        return field

    def _row(self, field: SliderField, column: int, name: str) -> QHBoxLayout:
        button = QToolButton(self._scroll)
        button.setObjectName(f"held_{column + 1}_to_median")
        button.setText("↺")
        help_text = self.tr("Hold {column} at its median again.").format(column=name)
        describe(button, help_text, self.tr("Median of {column}").format(column=name))
        button.clicked.connect(lambda: self._to_median(column))
        row = row_of([field, button])
        row.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        return row

    # What the learner chose

    def _on_edited(self, column: int, value: float) -> None:
        if self._experiment is not None:
            self.chosen.emit(self._experiment.plane.with_held(self._experiment.data, column, value))

    def _to_median(self, column: int) -> None:
        if self._experiment is not None:
            self._on_edited(column, self._experiment.data.medians[column])

    def _on_to_example_clicked(self) -> None:
        if self._experiment is not None and self._example is not None:
            self._hold(tuple(self._experiment.data.points[:, self._example].tolist()))

    def _data_means(self) -> tuple[float, ...]:
        points = None if self._experiment is None else self._experiment.data.points
        return () if points is None or not points.shape[1] else tuple(points.mean(axis=1).tolist())

    def _hold(self, held: tuple[float, ...]) -> None:
        if self._experiment is not None and held != self._experiment.plane.held:
            plane = self._experiment.plane
            self.chosen.emit(PlaneAxes(plane.first, plane.second, held))

    def _on_axis_chosen(self, column: int, is_second: bool) -> None:
        if self._experiment is not None:
            self.chosen.emit(self._experiment.plane.with_axis(column, is_second=is_second))


def _coordinate(text: str) -> float:
    """The value that a learner typed, held within what a point can have."""
    return min(max(parse_number(text), -MAX_COORDINATE), MAX_COORDINATE)


class HeldPicture(QWidget):
    """The picture that is held, with a frame around the two pixels that lie on the axes.

    Emits
    -----
    axis_chosen(column, is_second)
        The learner wants a pixel on the horizontal axis, or on the vertical one.
    """

    axis_chosen = Signal(int, bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._experiment: Experiment | None = None
        self._cursor = 0
        self.setObjectName("held_picture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        help_text = self.tr(
            "The picture that is held. Click a pixel: put it on the horizontal axis. With Shift or the right button: on"
            " the vertical one. Keys: arrows move, Enter chooses, with Shift for the vertical axis."
        )
        describe(self, help_text, self.tr("Held picture"))
        theme.changed.connect(self.update)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the picture of an experiment's plane."""
        self._experiment = experiment
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(8 * _PIXEL) + 8
        return QSize(max(side, _WIDTH), side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _area(self) -> QRectF:
        side = min(self.width(), self.height()) - 6.0
        return QRectF(0.5 * (self.width() - side), 3.0, side, side)

    def _box(self, column: int) -> QRectF:
        area = self._area()
        pixel = area.width() / 8.0
        return QRectF(area.left() + (column % 8) * pixel, area.top() + (column // 8) * pixel, pixel, pixel)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._experiment is None:
            return
        plane, data = self._experiment.plane.holding(self._experiment.data), self._experiment.data
        limits = float(data.points.min(initial=0.0)), float(data.points.max(initial=1e-9))
        with ScreenPainter(self) as painter:
            painter.drawImage(self._area(), ink_image(np.array(plane.held), limits, self._theme))
            painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
            painter.drawRect(self._area())
            for column, sign in ((plane.first, "↔"), (plane.second, "↕")):
                box = self._box(column).adjusted(1.0, 1.0, -1.0, -1.0)
                painter.fillRect(box, self._theme.colour("surface"))
                painter.setPen(QPen(self._theme.colour("accent"), 2.0))
                painter.drawRect(box)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("accent"), 1.5, Qt.PenStyle.DotLine))
                painter.drawRect(self._box(self._cursor).adjusted(-1.0, -1.0, 1.0, 1.0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        found = next((column for column in range(64) if self._box(column).contains(place)), None)
        if found is not None:
            self._cursor = found
            is_second = event.button() == Qt.MouseButton.RightButton
            self.axis_chosen.emit(found, is_second or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self._describe()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            moved = self._cursor + _ARROWS[key]
            stays = abs(_ARROWS[key]) == 1 and moved // 8 != self._cursor // 8
            self._cursor = self._cursor if stays or not 0 <= moved < 64 else moved
            self._describe()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.axis_chosen.emit(self._cursor, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _describe(self) -> None:
        if self._experiment is None:
            return
        experiment, column = self._experiment, self._cursor
        value = experiment.plane.holding(experiment.data).held[column]
        self.setAccessibleDescription(
            self.tr("Row {row}, column {column}: {value}. {held}").format(
                row=column // 8 + 1, column=column % 8 + 1, value=plain(value, 2), held=held_text(experiment)
            )
        )
