"""The network diagram: features, hidden layers and output, with every weight and every bias, as they are right now.

It draws the snapshots it is handed and turns clicks and keys into intents. It owns what its own eye needs: what the
pointer is over, what has the keyboard's focus, and the number being typed. It knows neither document nor trainer.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.experiment.experiment import Experiment
from core.explain.findings import Finding
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.diagram.paint import GROUND_PERIOD_S, NetworkPainter
from gui.base.diagram.parts import Part, Structure, structure_of, target_of
from gui.base.diagram.places import part_at
from gui.base.diagram.pointing import NetworkPointing
from gui.base.formatting import wrapped
from gui.base.painting import ScreenPainter, seen_rect
from gui.base.pixels import strongest_of_bundle
from gui.base.redraw import RedrawPace
from gui.base.theme import Theme
from gui.views.network.backdrop import NetworkBackdrop
from gui.views.network.card import NetworkCard
from gui.views.network.geometry import Diagram, HiddenNumbers, arrange
from gui.views.network.header import NetworkHeader
from gui.views.network.input import DIRECTIONS, key_meaning
from gui.views.network.input_picture import InputPicture
from gui.views.network.phase import NetworkPhase
from gui.views.network.signs import NetworkSigns
from gui.views.network.texts import part_text
from gui.views.network.weight_editor import WeightEditor

_GRADIENT_PERIOD_S = 0.2
"""Numbers that change more often cannot be read, and those of many examples take as long as a picture."""


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
    weight_compared(object, float)
        The ``Target`` of a weight or bias, and the value that it is to have in another run beside this one.
    unit_hovered(object)
        ``(layer, unit)`` when the pointer or the keyboard comes to a unit, layer 0 for the features and L for the
        output, units counted from 0; None when it leaves.
    pointed(object)
        The ``Target`` that the pointer or the keyboard comes to: a weight, bias or unit; None when it leaves.
    weight_chosen(object)
        The ``Target`` of a weight or bias that was clicked and can now be typed, or is only chosen.
    advice_chosen(object)
        The ``Advice`` that was pressed in the card of a finding.

    All in the GUI thread, once for each action of the user.
    """

    feature_toggled = Signal(str, bool)
    unit_added = Signal(int)
    unit_removed = Signal(int)
    layer_added = Signal()
    layer_removed = Signal()
    weight_edited = Signal(int, int, int, float)
    bias_edited = Signal(int, int, float)
    weight_compared = Signal(object, float)
    unit_hovered = Signal(object)
    pointed = Signal(object)
    weight_chosen = Signal(object)
    advice_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted: Experiment | None = None
        self._is_copy = False
        self._pressed: Part | None = None
        self._unit: tuple[int, int] | None = None
        self._target: Target | None = None
        self._backdrop = NetworkBackdrop(theme, self)
        nothing = Structure((0,), 7, ())
        sizes = self._backdrop.text_sizes(nothing)
        self._diagram = Diagram(layout=arrange(nothing, *self.minimumSizeHint().toTuple(), sizes))
        self._painter = NetworkPainter(theme, self._diagram, RedrawPace(self.tr("weights"), self, GROUND_PERIOD_S))
        self._card = NetworkCard(theme, self._diagram)
        self._gradient_pace = RedrawPace(parent=self, period_s=_GRADIENT_PERIOD_S)
        self._phase = NetworkPhase(theme, self._diagram, self)
        self._pointing = NetworkPointing(self._diagram, self)
        self._set_up_widget()
        self._header = NetworkHeader(theme, self)
        self._input = InputPicture(theme, self._diagram, self)
        self._editor = WeightEditor(theme, self._diagram, self._pointing, self)
        self._signs = NetworkSigns(theme, self._diagram, self)
        self._connect()

    def _set_up_widget(self) -> None:
        self.setObjectName("network_view")
        self.setAccessibleName(self.tr("Network diagram"))
        self._help = self.tr(
            "The network. Point at a weight or bias to read it, click to type a value; click a feature to "
            "use it or not. Keys: the arrow keys move, Enter edits, + and − change the number of units in "
            "the layer, D goes to the next warning."
        )
        self.setToolTip(wrapped(self._help))
        self.setAccessibleDescription(self._help)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _connect(self) -> None:
        (remove_layer, add_layer), *pairs = self._header.pairs
        remove_layer.clicked.connect(self.layer_removed)
        add_layer.clicked.connect(self.layer_added)
        for layer, (remove, add) in enumerate(pairs, start=1):
            remove.clicked.connect(lambda _checked=False, layer=layer: self.unit_removed.emit(layer))
            add.clicked.connect(lambda _checked=False, layer=layer: self.unit_added.emit(layer))
        for pair in self._header.pairs:
            for button in pair:
                # The diagram hears nothing when the pointer goes on to a button that stands in it.
                button.entered.connect(lambda: self._hover(None))
        self._input.switched.connect(self._on_input_switched)
        self._signs.advice_chosen.connect(self.advice_chosen)
        self._editor.accepted.connect(self._on_editor_accepted)
        self._editor.compared.connect(self._on_editor_compared)
        self._editor.finished.connect(self._on_pointing_changed)
        self._pointing.changed.connect(self._on_pointing_changed)
        self._phase.animation.valueChanged.connect(self._on_phase_moved)
        self._theme.changed.connect(self._lay_out_again)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]
        """Show what is. A network of another structure is laid out anew."""
        structure = structure_of(snapshot.experiment, snapshot.parameters.layer_sizes[1:-1])
        has_moved = self._diagram.snapshot is None or structure != self._diagram.layout.structure
        card_before, flow_before = self._card.area, self._diagram.flow
        self._diagram.snapshot = snapshot
        if has_moved or self._gradient_pace.is_due(snapshot):
            with self._gradient_pace.drawing():
                self._diagram.with_gradients = snapshot
        with QSignalBlocker(self._phase.animation):  # a new structure is not laid out yet
            self._phase.take_snapshot()
        if has_moved:
            self._lay_out(structure)
        else:
            self._take_snapshot()
        self._refresh_card()
        if self._diagram.flow is not flow_before:
            self._describe()
        goes_round = has_moved or (self._diagram.flow is None) != (flow_before is None)
        self.update(self.rect() if goes_round or self._card.area != card_before else self._moving_area())

    def repaint(self) -> None:  # type: ignore[override]
        """Paint at once what a snapshot changes; captions and buttons stay as they are."""
        super().repaint(self._moving_area())

    def show_experiment(self, experiment: Experiment) -> None:
        """Know what is wanted: which buttons lead somewhere. The diagram follows with the next snapshot."""
        self._wanted = experiment
        self._header.show_structure(experiment.spec.hidden_units)
        if self._diagram.snapshot is None:
            self._lay_out(structure_of(experiment, experiment.spec.hidden_units))
            self.update()

    def show_pointed(self, target: Target | None) -> None:
        """Highlight what is pointed at elsewhere, as if the pointer were there, without a card."""
        if self._pointing.show_elsewhere(target) | self._input.point_at(target):
            self.update(self._moving_area())

    def hide_numbers(self, hidden: HiddenNumbers) -> None:
        """Say some numbers nowhere: the learner is to work them out."""
        if hidden != self._diagram.hidden:
            self._diagram.hidden = hidden
            if self._diagram.snapshot is not None:
                self._phase.take_snapshot()
            self._refresh_card()
            self._describe()
            self.update()

    def choose_weight(self, marked: Target | None) -> None:
        """Mark a weight or bias; as long as one is marked, a click chooses another one and changes none."""
        self._pointing.marked = marked
        self.update(self._moving_area())

    def show_example(self, index: int | None) -> None:
        """Show the numbers of this example in the phases, a place in the data; None for the first of the batch."""
        if self._phase.choose_example(index) | self._input.choose(index):
            self._take_snapshot()
            self._describe()
            self.update()

    def look_as(self, other: NetworkView) -> None:
        """Show the same example and the same pictures at the units as another one, and hide the same numbers."""
        self._is_copy = True
        self.hide_numbers(other._diagram.hidden)
        self._input.look_as(other._input)
        self._lay_out_again()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Put a sign where something was found. While training a sign stays a little longer than its reason."""
        if self._signs.take_findings(findings):
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 500)

    def minimumSizeHint(self) -> QSize:
        line = max(self.fontMetrics().height(), 14)
        return QSize(25 * line, 14 * line + 4)

    def _take_snapshot(self) -> None:
        progress = self._phase.progress
        self._painter.take_snapshot(1.0 if progress is None else progress)

    # Layout

    def _lay_out(self, structure: Structure) -> None:
        size = self.size().expandedTo(self.minimumSizeHint())
        self._diagram.layout = arrange(structure, size.width(), size.height(), self._backdrop.text_sizes(structure))
        self._backdrop.start()
        self._card.vanish()
        self._painter.start()
        self._take_snapshot()
        self._header.place(self._diagram.layout)
        self._input.place(is_live=not self._is_copy)
        if self._wanted is None:
            self._header.show_structure(structure.hidden_units)
        # The parts first: closing the editor moves the focus, and the focus asks what is focused.
        self._pointing.take_layout()
        self._editor.take_layout()
        self._signs.take_layout()
        self._report_pointed()

    def _lay_out_again(self) -> None:
        self._lay_out(self._diagram.layout.structure)
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
        layout = self._diagram.layout
        bottom = layout.legend[1] if self._diagram.flow is None else self.height()
        area = QRectF(0.0, layout.head_end, self.width(), bottom - layout.head_end)
        return area.united(self._card.area).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            pointed, focused = self._editor.part or self._pointing.highlighted, self._pointing.shown_focus
            backdrop = self._backdrop.paint_on(painter, self._diagram.layout)
            self._painter.paint(painter, backdrop, pointed, focused)
            self._input.paint(painter)
            self._phase.paint(painter)
            self._signs.paint(painter, focused)
            self._card.paint(painter)

    # The part under the pointer or the focus

    def _hover(self, part: Part | None) -> None:
        if self._pointing.hover(part):
            acts = part is not None and part.kind != "unit"
            self.setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)
            # The card says more than the tooltip; a sign has no such card.
            help_text = wrapped(self._help) if part is None else ""
            is_sign = part is not None and part.kind == "sign"
            self.setToolTip(self._signs.tooltip(part) if part is not None and is_sign else help_text)

    def _on_pointing_changed(self) -> None:
        self._refresh_card()
        self._describe()
        self.update()
        self._report_pointed()

    def _report_pointed(self) -> None:
        """Emit what is pointed at here, as far as it is something else than before."""
        part, structure = self._pointing.part, self._diagram.layout.structure
        unit, target = None if part is None else part.unit_in(structure), target_of(part, structure)
        if unit != self._unit:
            self._unit = unit
            self.unit_hovered.emit(unit)
        if target != self._target:
            self._target = target
            self.pointed.emit(target)

    def _describe(self) -> None:
        """Say to a screen reader what is focused, else what is going on."""
        focused = self._pointing.focused
        if focused is None:
            text = str(self._phase.caption or self._help)
        elif focused.kind == "sign":
            text = self._signs.text(focused)
        else:
            text = str(part_text(focused, self._diagram))
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def _on_phase_moved(self, progress: float) -> None:
        self._painter.take_snapshot(progress)
        self.update(self._moving_area())

    def _on_input_switched(self) -> None:
        self.update(self._moving_area())

    def _refresh_card(self) -> None:
        part = self._pointing.part
        if part is None or part.kind in ("sign", "layer") or self._editor.part is not None:
            self._card.vanish()
        else:
            self._card.follow(part, self._pointing.near(part), seen_rect(self))

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointing.pointer = event.position()
        self._hover(self._part_under(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._editor.close_unchanged()
        self._signs.close()
        self._phase.stop()
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed = self._part_under(event)
        self._pointing.focus_on(self._pressed or self._pointing.focused, shown=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        if self._part_under(event) == pressed:
            self._pointing.pointer = event.position()
            self._act_on(pressed)

    def _part_under(self, event: QMouseEvent) -> Part | None:
        place = event.position()
        part = part_at(self._diagram.layout, place.x(), place.y())
        return self._signs.sign_at(place) or (part and strongest_of_bundle(part, self._diagram))

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._pointing.focus_on(self._pointing.focused or self._diagram.layout.structure.first, shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pointing.focus_on(self._pointing.focused, shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning, structure, is_shown = key_meaning(event), self._diagram.layout.structure, self._pointing.focus_is_shown
        part = self._pointing.focused or structure.first
        is_hidden_layer = 1 <= part.layer < structure.n_layers
        if meaning in DIRECTIONS:
            self._pointing.walk(meaning)
        elif meaning == "diagnose":
            self._walk_to_sign(part)
        elif meaning == "act" and is_shown:
            self._act_on(part)
        elif meaning == "hide" and is_shown:
            self._pointing.focus_on(part, shown=False)
        elif meaning == "add" and is_hidden_layer:
            self.unit_added.emit(part.layer)
        elif meaning == "remove" and is_hidden_layer:
            self.unit_removed.emit(part.layer)
        else:
            super().keyPressEvent(event)

    # Changes

    def _act_on(self, part: Part) -> None:
        snapshot = self._diagram.snapshot
        experiment = self._wanted or (snapshot.experiment if snapshot else None)
        if part.kind == "feature" and experiment is not None:
            name = self._diagram.layout.structure.features[part.row]
            self.feature_toggled.emit(name, name not in experiment.spec.features)
        elif part.kind == "sign":
            self._signs.open(part)
        elif part.is_editable and self._pointing.marked is not None:
            self.weight_chosen.emit(target_of(part, self._diagram.layout.structure))
        elif part.is_editable and snapshot is not None:
            self._card.vanish()
            self._editor.open(part)
            self.weight_chosen.emit(target_of(part, self._diagram.layout.structure))
            self.update()

    def _walk_to_sign(self, part: Part) -> None:
        """Focus the next sign and open what is behind it."""
        sign = self._signs.next_after(part)
        if sign is not None:
            self._pointing.focus_on(sign, shown=True)
            self._act_on(sign)

    def _on_editor_accepted(self, part: Part, value: float) -> None:
        if part.kind == "bias":
            self.bias_edited.emit(part.layer, part.row, value)
        else:
            self.weight_edited.emit(part.layer, part.row, part.column, value)

    def _on_editor_compared(self, part: Part, value: float) -> None:
        self.weight_compared.emit(target_of(part, self._diagram.layout.structure), value)


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(NetworkView, hidden_units=(4, 2))
