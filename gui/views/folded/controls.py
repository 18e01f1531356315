"""The controls of the folded plane: which layer is looked at, along which of its units, and where on the way one is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEasingCurve, QSignalBlocker, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QToolButton, QWidget

from core.explain.folded_reader import Choice
from gui.base.fields.choice import ComboBox
from gui.base.fields.slider import Slider
from gui.base.flow import FlowLayout
from gui.base.icons import icon
from gui.base.motion import has_motion
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.folded import geometry

STEPS = 100
"""Of the slider from one stop to the next."""

_SNAP = 4
"""A handle dragged to within so many steps of a stop is at the stop."""

_WAY_MS, _REST_MS = 1100, 500
"""Of Play: from stop to stop, and at each."""

REST = _REST_MS / (_WAY_MS + _REST_MS)
PART_S = (_WAY_MS + _REST_MS) / 1000.0
"""From one stop to the next with the rest before, in seconds, and the share of it that is rest."""

_GAP = 4


class FoldedHeader(QWidget):
    """Three choices: the layer, and what is seen across and up; the latter only where a layer has more than two units.

    Emits
    -----
    layer_chosen(int)
        Counted from 1.
    choice_made(object)
        What is to be seen of the layer, a ``Choice``.
    """

    layer_chosen = Signal(int)
    choice_made = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer = ComboBox(theme, self)
        self._across = ComboBox(theme, self)
        self._up = ComboBox(theme, self)
        self._entries: tuple[str, ...] = ()
        self._units: tuple[str, ...] = ()
        self._choice: Choice = "components"
        self._has_line = False
        row = FlowLayout(self)
        for field, name, title, help_text in (
            (
                self._layer,
                "folded_layer",
                self.tr("Layer whose way is shown"),
                self.tr("The layer whose way is shown: from its input over z and a to the next layer."),
            ),
            (
                self._across,
                "folded_across",
                self.tr("Seen from left to right"),
                self.tr(
                    "What is seen from left to right: a unit of the layer; or the first two principal components, along"
                    " which the activations of the training points vary most; or the distance from the line of the"
                    " next layer, so that both of its sides are seen as they are."
                ),
            ),
            (
                self._up,
                "folded_up",
                self.tr("Seen from bottom to top"),
                self.tr("The unit of the layer that is seen from bottom to top."),
            ),
        ):
            field.setObjectName(name)
            describe(field, help_text, title)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            row.addWidget(field)
        self._layer.activated.connect(lambda index: self.layer_chosen.emit(index + 1))
        self._across.activated.connect(self._on_across_activated)
        self._up.activated.connect(self._on_up_activated)

    def show_choice(
        self, entries: tuple[str, ...], layer: int, units: tuple[str, ...], choice: Choice, *, has_line: bool
    ) -> None:
        """Show what can be chosen and what is; emits nothing.

        Parameters
        ----------
        entries : tuple of str
            The layers, from layer 1 on.
        layer : int
        units : tuple of str
            The names of its units.
        choice : Choice
            What is seen of them.
        has_line : bool
            Whether there is one line to be looked across.
        """
        self._choice = choice
        with QSignalBlocker(self._layer), QSignalBlocker(self._across), QSignalBlocker(self._up):
            if entries != self._entries:
                self._entries = entries
                self._layer.clear()
                self._layer.addItems(entries)
            if (units, has_line) != (self._units, self._has_line):
                self._units, self._has_line = units, has_line
                self._across.clear()
                self._across.addItem(self.tr("principal components"), "components")
                if has_line:
                    self._across.addItem(self.tr("distance from the line"), "line")
                self._up.clear()
                for unit, name in enumerate(units):
                    self._across.addItem(name, unit)
                    self._up.addItem(name, unit)
            pair = choice if isinstance(choice, tuple) else None
            across = self._across.findData(choice if pair is None else pair[0])
            for field, index in ((self._layer, layer - 1), (self._across, across), (self._up, pair[1] if pair else 0)):
                if field.currentIndex() != index:
                    field.setCurrentIndex(index)
        has_choice = len(units) > 2
        if self._across.isHidden() == has_choice or self._up.isHidden() == (has_choice and pair is not None):
            self._across.setVisible(has_choice)
            self._up.setVisible(has_choice and pair is not None)
            self.updateGeometry()

    def _on_across_activated(self, index: int) -> None:
        chosen = self._across.itemData(index)
        if isinstance(chosen, str):
            self.choice_made.emit(chosen)
            return
        across, up = self._choice if isinstance(self._choice, tuple) else (1, 0 if chosen else 1)
        # Where both axes would show one unit, they change places.
        self.choice_made.emit((chosen, up if up != chosen else across))

    def _on_up_activated(self, index: int) -> None:
        if isinstance(self._choice, tuple):
            across, up = self._choice
            self.choice_made.emit((across if across != index else up, index))


class WayBar(QWidget):
    """Play, a slider, and below it the stops by name.

    Emits
    -----
    moved(float)
        The learner, or Play, goes to another position; stop k is at k.
    """

    moved = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._position = 0.0
        self.play = QToolButton(self)
        self.play.setObjectName("folded_play")
        self.play.setCheckable(True)
        self.play.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        describe(
            self.play,
            self.tr("Play the way from stop to stop; again to pause. The training goes on meanwhile, or stays paused."),
            self.tr("Play the way"),
        )
        self.slider = Slider(theme, STEPS + 1, self)
        self.slider.setObjectName("folded_slider")
        describe(
            self.slider,
            self.tr(
                "Where on the way the picture is. At a stop the numbers are exact; between two, everything moves"
                " straight. Left and Right move it, Page Up and Page Down go to the next stop."
            ),
            self.tr("Place on the way"),
        )
        self.stops: tuple[QToolButton, ...] = ()
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.Linear)
        self._animation.valueChanged.connect(self._on_animation_moved)
        self._animation.stateChanged.connect(lambda *_: self._show_playing())
        self.play.clicked.connect(self._on_play_clicked)
        self.slider.valueChanged.connect(self._on_slider_moved)
        theme.changed.connect(self._show_playing)
        self._show_playing()

    @property
    def is_playing(self) -> bool:
        """Whether Play goes on."""
        return self._animation.state() == QVariantAnimation.State.Running

    def show_stops(self, names: Sequence[str], helps: Sequence[str]) -> None:
        """Show which stops there are; emits nothing."""
        if tuple(names) == self._names:
            return
        self.stop()
        self._names = tuple(names)
        for button in self.stops:
            button.hide()
            button.deleteLater()
        self.stops = tuple(
            self._stop_button(k, name, text) for k, (name, text) in enumerate(zip(names, helps, strict=True))
        )
        for before, after in pairwise((self.slider, *self.stops)):
            QWidget.setTabOrder(before, after)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, (len(names) - 1) * STEPS)
            self.slider.setSingleStep(STEPS // 20)
            self.slider.setPageStep(STEPS)
        self._arrange()
        self.updateGeometry()

    def show_position(self, position: float) -> None:
        """Show where one is; emits nothing."""
        self._position = position
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(position * STEPS))
        for k, button in enumerate(self.stops):
            button.setChecked(k == position)
        name = self._names[round(position)] if self._names else ""
        self.slider.setAccessibleName(self.tr("Place on the way: {stop}").format(stop=name))

    def stop(self) -> None:
        """Play no longer."""
        self._animation.stop()

    def _stop_button(self, number: int, name: str, help_text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"folded_stop_{number}")
        button.setText(name)
        button.setCheckable(True)
        button.setProperty("role", "small")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        describe(button, help_text, name)
        button.clicked.connect(lambda: self.go_to(float(number)))
        button.show()
        return button

    # Layout

    def _arrange(self) -> None:
        play, height = self.play.sizeHint(), self.slider.sizeHint().height()
        self.play.setGeometry(0, 0, play.width(), play.height())
        left = play.width() + 2 * _GAP
        # The last name stands below the end of the slider and not beside it.
        beside = (
            max(self.stops[-1].sizeHint().width() // 2 - round(self.slider.centre_at(0).x()), 0) if self.stops else 0
        )
        self.slider.setGeometry(left, (play.height() - height) // 2, max(self.width() - left - beside, 1), height)
        for k, button in enumerate(self.stops):
            size = button.sizeHint()
            centre = left + self.slider.centre_at(k * STEPS).x()
            x = min(max(round(centre - size.width() / 2), 0), self.width() - size.width())
            button.setGeometry(x, play.height() + _GAP, size.width(), size.height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(320, 0))

    def minimumSizeHint(self) -> QSize:
        play = self.play.sizeHint()
        sizes = [button.sizeHint() for button in self.stops] or [play]
        widest = max(size.width() for size in sizes) + _GAP
        return QSize(play.width() + widest * len(sizes), play.height() + _GAP + max(size.height() for size in sizes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    # Moving

    def go_to(self, position: float) -> None:
        """Go to another position, as the learner does."""
        self.stop()
        self.show_position(position)
        self.moved.emit(position)

    def _on_slider_moved(self, value: int) -> None:
        nearest = round(value / STEPS)
        is_near = self.slider.isSliderDown() and abs(value - nearest * STEPS) <= _SNAP
        self.go_to(float(nearest) if is_near else value / STEPS)

    def _on_play_clicked(self) -> None:
        if self.is_playing:
            self.stop()
            return
        last = float(len(self._names) - 1)
        begin = 0.0 if self._position >= last else self._position
        self._animation.setDuration(round((last - begin) * (_WAY_MS + _REST_MS)))
        self._animation.setStartValue(begin)
        self._animation.setEndValue(last)
        self._animation.start()

    def _on_animation_moved(self, position: float) -> None:
        """Rest at each stop; where motion is reduced, go from stop to stop."""
        shown = geometry.played(position, REST) if has_motion(self) else float(int(position))
        if shown != self._position:
            self.show_position(shown)
            self.moved.emit(shown)

    def _show_playing(self) -> None:
        self.play.setChecked(self.is_playing)
        self.play.setIcon(icon("pause" if self.is_playing else "play", self._theme))
