"""The network diagram: features, hidden layers and output, with every weight and every bias, as they are right now.

It draws the snapshots it is handed and turns clicks and keys into intents. It owns what its own eye needs: what the
pointer is over, what has the keyboard's focus, and the number being typed. It knows neither document nor trainer.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
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
from gui.drawing.network_hits import box_of, card_place, part_at
from gui.drawing.network_layout import NetworkLayout, arrange
from gui.drawing.network_parts import Direction, Part, Structure, step
from gui.theme import Theme
from gui.views.network_backdrop import NetworkBackdrop
from gui.views.network_card import FEATURE_NAMES, NetworkCard, value_of
from gui.views.network_header import NetworkHeader
from gui.views.network_painter import NetworkPainter
from gui.views.weight_editor import WeightEditor

_DIRECTIONS: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_ACTING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space}


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
        self._card_box: tuple[Part, QRectF] | None = None
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
        self.setToolTip(
            self.tr(
                "The network. Point at a weight or bias to read it, click to type a value; click a feature to use it "
                "or not. Keys: arrows walk, Enter edits, + and − change the layer's units."
            )
        )
        self.setAccessibleDescription(self.toolTip())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _connect(self) -> None:
        self._header.unit_added.connect(self.unit_added)
        self._header.unit_removed.connect(self.unit_removed)
        self._header.layer_added.connect(self.layer_added)
        self._header.layer_removed.connect(self.layer_removed)
        self._editor.accepted.connect(self._on_editor_accepted)
        self._editor.finished.connect(self._on_editor_finished)
        self._editor.resized.connect(self._on_editor_resized)
        self._theme.changed.connect(self._on_theme_changed)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]
        """Show what is. A network of another structure is laid out anew."""
        self._snapshot = snapshot
        structure = _structure(snapshot.experiment, snapshot.parameters.layer_sizes[1:-1])
        if self._layout is None or structure != self._layout.structure:
            self._lay_out(structure)
        else:
            self._painter.set_snapshot(snapshot, self.devicePixelRatioF())
        self._refresh_card()
        self.update(self._moving_area())

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
        return QSize(25 * line, 16 * line + 4)

    # Layout

    def _lay_out(self, structure: Structure) -> None:
        self._layout = arrange(structure, self.width(), self.height(), self._backdrop.text_sizes())
        self._backdrop_pixmap = None
        self._card_box = None
        self._painter.set_layout(self._layout)
        if self._snapshot is not None:
            self._painter.set_snapshot(self._snapshot, self.devicePixelRatioF())
        self._header.place(self._layout)
        if self._wanted is None:
            self._header.show_structure(structure.hidden_units)
        self._forget_lost_parts(structure)

    def _forget_lost_parts(self, structure: Structure) -> None:
        if self._editor.part is not None and not self._editor.part.is_in(structure):
            self._editor.close_unchanged()
        self._place_editor()
        if self._focused is not None and not self._focused.is_in(structure):
            self._focused = None
        if self._hovered is not None:
            self._hover(part_at(self._layout, self._pointer.x(), self._pointer.y()) if self._layout else None)
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

    def _on_theme_changed(self) -> None:
        self._lay_out_again()

    # Painting

    def _moving_area(self) -> QRect:
        if self._layout is None:
            return self.rect()
        _, top, _, height = self._layout.features_caption
        area = QRectF(0.0, top + height, self.width(), self._layout.legend[1] - top - height)
        if self._card_box is not None:
            area = area.united(self._card_box[1])
        return area.toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._layout is None:
            painter.fillRect(self.rect(), self._theme.colour("chrome"))
            return
        ratio = self.devicePixelRatioF()
        if self._backdrop_pixmap is None or self._backdrop_pixmap.devicePixelRatio() != ratio:
            self._backdrop_pixmap = self._backdrop.pixmap(self._layout, ratio)
        painter.drawPixmap(0, 0, self._backdrop_pixmap)
        pointed = self._editor.part or self._pointed
        self._painter.paint(painter, pointed, self._focused if self._focus_is_shown else None)
        if self._card_box is not None and pointed is not None:
            text = self._card.text(pointed, self._layout.structure, self._snapshot)
            self._card.paint(painter, text, self._card_box[1])

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
        unit = self._unit_of(self._pointed)
        if unit != self._hovered_unit:
            self._hovered_unit = unit
            self.unit_hovered.emit(unit)

    def _unit_of(self, part: Part | None) -> tuple[int, int] | None:
        if part is None or self._layout is None or part.is_editable:
            return None
        if part.kind == "unit":
            return part.layer, part.row
        slots = self._layout.structure.slots
        return (0, slots.index(part.row)) if part.row in slots else None

    def _refresh_card(self) -> None:
        """Keep the card where it is while its numbers change; only a wider text moves it."""
        part = self._pointed
        if part is None or self._layout is None or self._editor.part is not None:
            self._card_box = None
            return
        width, height = self._card.size(self._card.text(part, self._layout.structure, self._snapshot))
        if self._card_box is not None and self._card_box[0] == part:
            old = self._card_box[1]
            if old.width() >= width and old.height() == height:
                return
            width = max(width, old.width())
        near = self._pointer.toTuple() if self._hovered is not None else _centre(box_of(self._layout, part))
        left, top = card_place(self._layout, part, (width, height), near)
        self._card_box = part, QRectF(left, top, width, height)

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if self._layout is not None:
            self._hover(part_at(self._layout, self._pointer.x(), self._pointer.y()))

    def leaveEvent(self, event: QEvent) -> None:
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

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._hovered is not None:
            # The card says it already.
            return True
        return super().event(event)

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._focus_on(self._focused or self._first_part(), shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus_on(self._focused, shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        part = self._focused or self._first_part()
        if self._layout is None or part is None:
            super().keyPressEvent(event)
        elif key in _DIRECTIONS:
            # The first arrow key only shows where the focus is.
            moved = step(self._layout.structure, part, _DIRECTIONS[Qt.Key(key)]) if self._focus_is_shown else part
            self._focus_on(moved, shown=True)
        elif key in _ACTING_KEYS and self._focus_is_shown:
            self._act_on(part)
        elif event.text() in ("+", "=") and self._is_hidden(part.layer):
            self.unit_added.emit(part.layer)
        elif event.text() in ("-", "−") and self._is_hidden(part.layer):
            self.unit_removed.emit(part.layer)
        elif key == Qt.Key.Key_Escape and self._focus_is_shown:
            self._focus_on(part, shown=False)
        else:
            super().keyPressEvent(event)

    def _first_part(self) -> Part | None:
        return None if self._layout is None else Part("feature", 0, self._layout.structure.slots[0])

    def _is_hidden(self, layer: int) -> bool:
        return self._layout is not None and 1 <= layer < self._layout.structure.n_layers

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
        self._card_box = None
        heading = self._card.text(part, self._layout.structure, snapshot).heading
        self._editor.open(part, heading, value_of(snapshot, part))
        self._place_editor()
        self.update()

    def _place_editor(self) -> None:
        part = self._editor.part
        if part is None or self._layout is None:
            return
        size = self._editor.sizeHint()
        near = self._pointer.toTuple() if self._hovered == part else _centre(box_of(self._layout, part))
        left, top = card_place(self._layout, part, (size.width(), size.height()), near)
        self._editor.setGeometry(QRect(QPoint(round(left), round(top)), size))

    def _on_editor_resized(self) -> None:
        self._place_editor()

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


def _centre(box: tuple[float, float, float, float]) -> tuple[float, float]:
    return box[0] + 0.5 * box[2], box[1] + 0.5 * box[3]
