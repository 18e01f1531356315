"""The network diagram: features, hidden layers and output, with every weight and every bias, as they are right now.

It draws the snapshots it is handed and turns clicks and keys into intents. It owns what its own eye needs: what the
pointer is over, what has the keyboard's focus, and the number being typed. It knows neither document nor trainer.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
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
from core.explain.findings import Finding
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.formatting import wrapped
from gui.base.painting import device_ratio, is_vector, seen_rect
from gui.base.theme import Theme
from gui.views.network.backdrop import NetworkBackdrop
from gui.views.network.card import FEATURE_NAMES, NetworkCard
from gui.views.network.editing import NetworkEditing
from gui.views.network.header import NetworkHeader
from gui.views.network.hits import part_at
from gui.views.network.keys import NetworkKeys
from gui.views.network.layout import NetworkLayout, arrange
from gui.views.network.painter import NetworkPainter
from gui.views.network.parts import Part, Structure, structure_of
from gui.views.network.phase import NetworkPhase
from gui.views.network.pointing import NetworkPointing
from gui.views.network.signs import NetworkSigns


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
    pointed(object)
        The ``Target`` that the pointer or the keyboard comes to: a weight, bias or unit; None when it leaves.
    weight_chosen(object)
        The ``Target`` of a weight or bias that was clicked and can now be typed.
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
    unit_hovered = Signal(object)
    pointed = Signal(object)
    weight_chosen = Signal(object)
    advice_chosen = Signal(object)

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
        self._phase = NetworkPhase(theme, self)
        self._pointing = NetworkPointing(self)
        self._pressed: Part | None = None
        self._set_up_widget()
        self._header = NetworkHeader(theme, self)
        self._editing = NetworkEditing(theme, self._pointing, self)
        self._signs = NetworkSigns(theme, self)
        self._keys = NetworkKeys(self._pointing, self)
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
        for name in ("unit_added", "unit_removed", "layer_added", "layer_removed"):
            getattr(self._header, name).connect(getattr(self, name))
        self._keys.unit_added.connect(self.unit_added)
        self._keys.unit_removed.connect(self.unit_removed)
        self._keys.acted.connect(self._act_on)
        self._keys.sign_wanted.connect(self._walk_to_sign)
        for name in ("weight_edited", "bias_edited", "weight_chosen"):
            getattr(self._editing, name).connect(getattr(self, name))
        self._signs.advice_chosen.connect(self.advice_chosen)
        self._header.entered.connect(self._on_header_entered)
        self._editing.finished.connect(self._on_editing_finished)
        self._pointing.changed.connect(self._on_pointing_changed)
        self._pointing.unit_hovered.connect(self.unit_hovered)
        self._pointing.pointed.connect(self.pointed)
        self._phase.moved.connect(self._on_phase_moved)
        self._theme.changed.connect(self._lay_out_again)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]
        """Show what is. A network of another structure is laid out anew."""
        self._snapshot = snapshot
        structure = structure_of(snapshot.experiment, snapshot.parameters.layer_sizes[1:-1])
        card_before, has_moved = self._card.area, self._layout is None or structure != self._layout.structure
        flow_before = self._phase.flow
        self._phase.take_snapshot(snapshot)
        if has_moved:
            self._lay_out(structure)
        else:
            self._hand_over(snapshot)
        self._refresh_card()
        if self._phase.flow is not flow_before:
            self._describe()
        goes_round = has_moved or (self._phase.flow is None) != (flow_before is None)
        self.update(self.rect() if goes_round or self._card.area != card_before else self._moving_area())

    def repaint(self) -> None:  # type: ignore[override]
        """Paint at once what a snapshot changes; captions and buttons stay as they are."""
        super().repaint(self._moving_area())

    def show_experiment(self, experiment: Experiment) -> None:
        """Know what is wanted: which buttons lead somewhere. The diagram follows with the next snapshot."""
        self._wanted = experiment
        self._header.show_structure(experiment.spec.hidden_units)
        if self._snapshot is None:
            self._lay_out(structure_of(experiment, experiment.spec.hidden_units))
            self.update()

    def show_pointed(self, target: Target | None) -> None:
        """Highlight what is pointed at elsewhere, as if the pointer were there, without a card."""
        if self._pointing.show_elsewhere(target):
            self.update(self._moving_area())

    def show_example(self, index: int | None) -> None:
        """Show the numbers of this example in the phases, a place in the data; None for the first of the batch."""
        if self._phase.choose_example(index) and self._snapshot is not None:
            self._hand_over(self._snapshot)
            self._describe()
            self.update()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Put a sign where something was found. While training a sign stays a little longer than its reason."""
        if self._signs.take_findings(findings, self._snapshot):
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 500)

    def minimumSizeHint(self) -> QSize:
        line = max(self.fontMetrics().height(), 14)
        return QSize(25 * line, 14 * line + 4)

    def _hand_over(self, snapshot: Snapshot) -> None:
        self._card.flow = self._phase.flow
        self._painter.set_snapshot(snapshot, self.devicePixelRatioF(), self._phase.flow, self._phase.progress)

    # Layout

    def _lay_out(self, structure: Structure) -> None:
        least = self.minimumSizeHint()
        width, height = max(self.width(), least.width()), max(self.height(), least.height())
        self._layout = arrange(structure, width, height, self._backdrop.text_sizes())
        self._backdrop_pixmap = None
        self._card.vanish()
        self._painter.set_layout(self._layout)
        if self._snapshot is not None:
            self._hand_over(self._snapshot)
        self._header.place(self._layout)
        if self._wanted is None:
            self._header.show_structure(structure.hidden_units)
        self._forget_lost_parts(self._layout)

    def _forget_lost_parts(self, layout: NetworkLayout) -> None:
        """The parts first: closing the editor moves the focus, and the focus asks what is focused."""
        self._pointing.take_layout(layout)
        self._editing.take_layout(layout)
        self._signs.take_layout(layout)
        self._pointing.tell_unit()

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
        bottom = self._layout.legend[1] if self._phase.flow is None else self.height()
        area = QRectF(0.0, top + height, self.width(), bottom - top - height)
        return area.united(self._card.area).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._layout is None:
                painter.fillRect(self.rect(), self._theme.colour("chrome"))
                return
            pointed, focused = self._editing.part or self._pointing.lit, self._pointing.shown_focus
            self._painter.paint(painter, self._backdrop_on(painter, self._layout), pointed, focused)
            self._phase.paint(painter, self._layout)
            self._signs.paint(painter, self._layout, focused)
            self._card.paint(painter, self._layout.structure, self._snapshot)

    def _backdrop_on(self, painter: QPainter, layout: NetworkLayout) -> QPixmap | None:
        """The kept backdrop; where lines and texts have to stay such, it is painted at once and there is none."""
        if is_vector(painter):
            self._backdrop.paint(painter, layout)
            return None
        ratio = device_ratio(painter)
        if self._backdrop_pixmap is None or self._backdrop_pixmap.devicePixelRatio() != ratio:
            self._backdrop_pixmap = self._backdrop.pixmap(layout, ratio)
        return self._backdrop_pixmap

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

    def _describe(self) -> None:
        """Tell a screen reader what is focused, else what is going on."""
        focused, text = self._pointing.focused, self._phase.text or self._help
        if focused is not None and focused.kind == "sign":
            text = self._signs.text(focused)
        elif focused is not None and self._layout is not None:
            text = str(self._card.text(focused, self._layout.structure, self._snapshot))
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def _on_phase_moved(self, progress: float) -> None:
        self._painter.set_progress(progress)
        self.update(self._moving_area())

    def _refresh_card(self) -> None:
        part = self._pointing.part
        has_card = part is not None and part.kind not in ("sign", "layer")
        if part is None or not has_card or self._layout is None or self._editing.part is not None:
            self._card.vanish()
        else:
            near = self._pointing.near(self._layout, part)
            self._card.follow(part, self._layout, self._snapshot, near, seen_rect(self))

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointing.pointer = event.position()
        self._hover(self._part_under(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _on_header_entered(self) -> None:
        # The diagram hears nothing when the pointer goes on to a button that stands in it.
        self._hover(None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._editing.close()
        self._signs.close()
        self._phase.stop()
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._layout is None:
            event.ignore()
            return
        self._pressed = self._part_under(event)
        self._pointing.focus_on(self._pressed or self._pointing.focused, shown=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or self._layout is None or pressed is None:
            return
        if self._part_under(event) == pressed:
            self._pointing.pointer = event.position()
            self._act_on(pressed)

    def _part_under(self, event: QMouseEvent) -> Part | None:
        layout, x, y = self._layout, event.position().x(), event.position().y()
        return None if layout is None else self._signs.sign_at(layout, x, y) or part_at(layout, x, y)

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and self._layout:
            self._keys.come(self._layout.structure)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pointing.focus_on(self._pointing.focused, shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._layout is None or not self._keys.press(event, self._layout.structure):
            super().keyPressEvent(event)

    # Changes

    def _act_on(self, part: Part) -> None:
        if part.kind == "feature":
            name = FEATURE_NAMES[part.row]
            experiment = self._wanted or (self._snapshot.experiment if self._snapshot else None)
            if experiment is not None:
                self.feature_toggled.emit(name, name not in experiment.spec.features)
        elif part.kind == "sign" and self._layout is not None:
            self._signs.open(self._layout, part)
        elif part.is_editable and self._snapshot is not None and self._layout is not None:
            heading = self._card.text(part, self._layout.structure, self._snapshot).heading
            self._card.vanish()
            self._editing.open(part, heading, self._snapshot)
            self.update()

    def _walk_to_sign(self, part: Part) -> None:
        """Focus the next sign and open what is behind it."""
        sign = self._signs.next_after(part)
        if sign is not None:
            self._pointing.focus_on(sign, shown=True)
            self._act_on(sign)

    def _on_editing_finished(self) -> None:
        self._refresh_card()
        self.update()


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(NetworkView, hidden_units=(4, 2))
