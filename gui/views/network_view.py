"""The network diagram: features, hidden layers and output, with every weight and every bias, as they are right now.

It draws the snapshots it is handed and turns clicks and keys into intents. It owns what its own eye needs: what the
pointer is over, what has the keyboard's focus, and the number being typed. It knows neither document nor trainer.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from core.experiment.experiment import Experiment
from core.training.snapshot import Snapshot
from gui.drawing.network_hits import Place, middle_of, part_at
from gui.drawing.network_layout import NetworkLayout, arrange
from gui.drawing.network_parts import Part, Structure, step
from gui.formatting import wrapped
from gui.theme import Theme
from gui.views.network_backdrop import NetworkBackdrop
from gui.views.network_card import FEATURE_NAMES, NetworkCard, value_of
from gui.views.network_header import NetworkHeader
from gui.views.network_keys import DIRECTIONS, key_meaning
from gui.views.network_painter import NetworkPainter
from gui.views.weight_editor import WeightEditor


class NetworkView(QWidget):
    """Shows the network, and where it can be changed.

    Emits
    -----
    feature_toggled(str, bool)
        A feature's name in the spec and whether it is to be used.
    unit_added(int), unit_removed(int)
        The hidden layer, counted from 1.
    layer_added(), layer_removed()
    weight_edited(int, int, int, float)
        Layer counted from 1; row and column of W[layer] counted from 0; the new value.
    bias_edited(int, int, float)
        Layer counted from 1; row of b[layer] counted from 0; the new value.
    unit_hovered(object)
        ``(layer, unit)`` when the pointer or the keyboard comes to a unit, layer 0 for the features and L for the
        output, units counted from 0; None when it leaves.

    All in the GUI thread, once for each action of the user.
    """

    feature_toggled = Signal(str, bool)
    unit_added = Signal(int)
    unit_removed = Signal(int)
    layer_added = Signal()
    layer_removed = Signal()
    weight_edited = Signal(int, int, int, float)
    bias_edited = Signal(int, int, float)
    unit_hovered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self._wanted: Experiment | None = None
        self._layout: NetworkLayout | None = None
        self._backdrop_pixmap: QPixmap | None = None
        self._painter = NetworkPainter(theme)
        self._backdrop = NetworkBackdrop(theme, self)
        self._card = NetworkCard(theme, self)
        self._pointer = QPointF()
        self._hovered: Part | None = None
        self._pressed: Part | None = None
        self._focused: Part | None = None
        self._focus_is_shown = False
        self._hovered_unit: tuple[int, int] | None = None
        self._set_up_widget()
        self._header = NetworkHeader(theme, self)
        self._editor = WeightEditor(theme, self)
        self._connect()

    def _set_up_widget(self) -> None:
        self.setObjectName("network_view")
        self.setAccessibleName(self.tr("Network diagram"))
        self._help = self.tr(
            "The network. Point at a weight or bias to read it, click to type a value; click a feature to use it "
            "or not. Keys: arrows walk, Enter edits, + and − change the layer's units."
        )
        self.setToolTip(wrapped(self._help))
        self.setAccessibleDescription(self._help)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _connect(self) -> None:
        self._header.unit_added.connect(self.unit_added)
        self._header.unit_removed.connect(self.unit_removed)
        self._header.layer_added.connect(self.layer_added)
        self._header.layer_removed.connect(self.layer_removed)
        self._header.entered.connect(self._on_header_entered)
        self._editor.accepted.connect(self._on_editor_accepted)
        self._editor.finished.connect(self._on_editor_finished)
        self._editor.resized.connect(self._place_editor)
        self._theme.changed.connect(self._lay_out_again)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]
        """Show what is. A network of another structure is laid out anew."""
        self._snapshot = snapshot
        structure = _structure(snapshot.experiment, snapshot.parameters.layer_sizes[1:-1])
        card_before, has_moved = self._card.area, self._layout is None or structure != self._layout.structure
        if has_moved:
            self._lay_out(structure)
        else:
            self._painter.set_snapshot(snapshot, self.devicePixelRatioF())
        self._refresh_card()
        self.update(self.rect() if has_moved or self._card.area != card_before else self._moving_area())

    def repaint(self) -> None:  # type: ignore[override]
        """Paint at once what a snapshot changes; captions and buttons stay as they are."""
        super().repaint(self._moving_area())

    def show_experiment(self, experiment: Experiment) -> None:
        """Know what is wanted: which buttons lead somewhere. The diagram follows with the next snapshot."""
        self._wanted = experiment
        self._header.show_structure(experiment.spec.hidden_units)
        if self._snapshot is None:
            self._lay_out(_structure(experiment, experiment.spec.hidden_units))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 500)

    def minimumSizeHint(self) -> QSize:
        line = max(self.fontMetrics().height(), 14)
        return QSize(25 * line, 14 * line + 4)

    # Layout

    def _lay_out(self, structure: Structure) -> None:
        least = self.minimumSizeHint()
        width, height = max(self.width(), least.width()), max(self.height(), least.height())
        self._layout = arrange(structure, width, height, self._backdrop.text_sizes())
        self._backdrop_pixmap = None
        self._card.vanish()
        self._painter.set_layout(self._layout)
        if self._snapshot is not None:
            self._painter.set_snapshot(self._snapshot, self.devicePixelRatioF())
        self._header.place(self._layout)
        if self._wanted is None:
            self._header.show_structure(structure.hidden_units)
        self._forget_lost_parts(self._layout)

    def _forget_lost_parts(self, layout: NetworkLayout) -> None:
        """The parts first: closing the editor moves the focus, and the focus asks what is focused."""
        structure = layout.structure
        if self._focused is not None and not self._focused.is_in(structure):
            self._focused = None
        if self._hovered is not None:
            self._hovered = part_at(layout, self._pointer.x(), self._pointer.y())
        if self._editor.part is not None and not self._editor.part.is_in(structure):
            self._editor.close_unchanged()
        self._place_editor()
        self._tell_unit()

    def _lay_out_again(self) -> None:
        if self._layout is not None:
            self._lay_out(self._layout.structure)
            self._refresh_card()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._lay_out_again()

    # Painting

    def _moving_area(self) -> QRect:
        if self._layout is None:
            return self.rect()
        _, top, _, height = self._layout.features_caption
        area = QRectF(0.0, top + height, self.width(), self._layout.legend[1] - top - height)
        return area.united(self._card.area).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._layout is None:
            painter.fillRect(self.rect(), self._theme.colour("chrome"))
            return
        ratio = self.devicePixelRatioF()
        if self._backdrop_pixmap is None or self._backdrop_pixmap.devicePixelRatio() != ratio:
            self._backdrop_pixmap = self._backdrop.pixmap(self._layout, ratio)
        pointed = self._editor.part or self._pointed
        focused = self._focused if self._focus_is_shown else None
        self._painter.paint(painter, self._backdrop_pixmap, pointed, focused)
        self._card.paint(painter, self._layout.structure, self._snapshot)

    # The part under the pointer or the focus

    @property
    def _pointed(self) -> Part | None:
        if self._hovered is not None:
            return self._hovered
        return self._focused if self._focus_is_shown else None

    def _hover(self, part: Part | None) -> None:
        if part != self._hovered:
            self._hovered = part
            acts = part is not None and part.kind != "unit"
            self.setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)
            # The card says more than the tooltip.
            self.setToolTip("" if part is not None else wrapped(self._help))
            self._on_pointed_changed()

    def _focus_on(self, part: Part | None, shown: bool) -> None:
        self._focused = part
        self._focus_is_shown = shown and part is not None
        self._on_pointed_changed()

    def _on_pointed_changed(self) -> None:
        self._refresh_card()
        self._tell_unit()
        if self._focused is not None and self._layout is not None:
            text = self._card.text(self._focused, self._layout.structure, self._snapshot)
            self.setAccessibleDescription(str(text))
        self.update()

    def _tell_unit(self) -> None:
        """Report the unit that is pointed at, when it is another one."""
        pointed = self._pointed
        unit = pointed.unit_in(self._layout.structure) if pointed is not None and self._layout is not None else None
        if unit != self._hovered_unit:
            self._hovered_unit = unit
            self.unit_hovered.emit(unit)

    def _refresh_card(self) -> None:
        part = self._pointed
        if part is None or self._layout is None or self._editor.part is not None:
            self._card.vanish()
        else:
            self._card.follow(part, self._layout, self._snapshot, self._near(self._layout, part))

    def _near(self, layout: NetworkLayout, part: Part) -> Place:
        """Where a card or the editor should be close to."""
        return (self._pointer.x(), self._pointer.y()) if part == self._hovered else middle_of(layout, part)

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if self._layout is not None:
            self._hover(part_at(self._layout, self._pointer.x(), self._pointer.y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _on_header_entered(self) -> None:
        # The diagram hears nothing when the pointer goes on to a button that stands in it.
        self._hover(None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._editor.close_unchanged()
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._layout is None:
            event.ignore()
            return
        self._pressed = part_at(self._layout, event.position().x(), event.position().y())
        self._focus_on(self._pressed or self._focused, shown=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or self._layout is None or pressed is None:
            return
        if part_at(self._layout, event.position().x(), event.position().y()) == pressed:
            self._pointer = event.position()
            self._act_on(pressed)

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._focus_on(self._focused or self._first_part(), shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus_on(self._focused, shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        part, meaning = self._focused or self._first_part(), key_meaning(event)
        if self._layout is None or part is None or meaning is None:
            super().keyPressEvent(event)
        elif meaning in DIRECTIONS:
            # The first arrow key only shows where the focus is.
            moved = step(self._layout.structure, part, meaning) if self._focus_is_shown else part
            self._focus_on(moved, shown=True)
        elif meaning == "act" and self._focus_is_shown:
            self._act_on(part)
        elif meaning == "hide" and self._focus_is_shown:
            self._focus_on(part, shown=False)
        elif meaning == "add" and 1 <= part.layer < self._layout.structure.n_layers:
            self.unit_added.emit(part.layer)
        elif meaning == "remove" and 1 <= part.layer < self._layout.structure.n_layers:
            self.unit_removed.emit(part.layer)
        else:
            super().keyPressEvent(event)

    def _first_part(self) -> Part | None:
        return None if self._layout is None else Part("feature", 0, self._layout.structure.slots[0])

    # Changes

    def _act_on(self, part: Part) -> None:
        if part.kind == "feature":
            name = FEATURE_NAMES[part.row]
            experiment = self._wanted or (self._snapshot.experiment if self._snapshot else None)
            if experiment is not None:
                self.feature_toggled.emit(name, name not in experiment.spec.features)
        elif part.is_editable and self._snapshot is not None:
            self._open_editor(part, self._snapshot)

    def _open_editor(self, part: Part, snapshot: Snapshot) -> None:
        assert self._layout is not None
        self._card.vanish()
        heading = self._card.text(part, self._layout.structure, snapshot).heading
        self._editor.open(part, heading, value_of(snapshot, part))
        self._place_editor()
        self.update()

    def _place_editor(self) -> None:
        if self._editor.part is not None and self._layout is not None:
            self._editor.place(self._layout, self._near(self._layout, self._editor.part))

    def _on_editor_finished(self) -> None:
        self._refresh_card()
        self.update()

    def _on_editor_accepted(self, part: Part, value: float) -> None:
        if part.kind == "bias":
            self.bias_edited.emit(part.layer, part.row, value)
        else:
            self.weight_edited.emit(part.layer, part.row, part.column, value)


def _structure(experiment: Experiment, hidden_units: tuple[int, ...]) -> Structure:
    slots = tuple(FEATURE_NAMES.index(name) for name in experiment.spec.features)
    n_classes = experiment.data.n_classes
    return Structure(slots, len(FEATURE_NAMES), hidden_units, 1 if n_classes == 2 else n_classes)


def _demo() -> None:
    import sys

    from PySide6.QtWidgets import QApplication

    from core.data.generators import DataSettings
    from core.experiment.spec import ExperimentSpec
    from core.training.boundary import UnitMapper
    from core.training.history import History
    from core.training.picture import take_snapshot
    from core.training.trainer import Trainer

    application = QApplication(sys.argv)
    theme = Theme()
    theme.apply()
    experiment = Experiment.generated(ExperimentSpec(hidden_units=(4, 2)), DataSettings())
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(300):
        trainer.step()
    view = NetworkView(theme)
    view.render(take_snapshot(trainer, UnitMapper(), History().curves(), experiment))
    view.show()
    sys.exit(application.exec())


if __name__ == "__main__":
    _demo()
