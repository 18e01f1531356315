"""The network panel: which activation the hidden units have, in all layers or in one, the leak, and whether two classes
have one output or two."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.model.activations import ACTIVATIONS
from core.training.snapshot import Snapshot
from gui.base.fields import NumberField
from gui.base.fields.choice import ComboBox
from gui.base.language import core_text
from gui.base.theme import Theme
from gui.base.widgets import ElidedLabel
from gui.panels.activation_card import activation_cards
from gui.panels.card import CardKeys
from gui.panels.panel import Panel, paint_rule, show_alone
from gui.panels.two_outputs import TwoOutputsSwitch

_ALL = 0
"""The target that means all hidden layers; the others are the layers, counted from 1."""
_MARGIN = 16
_GAP = 3


class NetworkPanel(Panel):
    """The activation of the hidden units. See `Panel` for what it emits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("network_panel")
        self.setAccessibleName(self.tr("Activation"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._spec = ExperimentSpec()
        self._state = ElidedLabel("activation_state", theme, self)
        self._adopt(NumberField("leak", FIELD_INFO["leak"], theme, self, digits=4, inline=True, wide=False))
        self._fields["leak"].setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._outputs = TwoOutputsSwitch(self)
        self._outputs.switched.connect(lambda on: self._emit_edit("softmax_of_two", on))
        self._build_target()
        in_row, self._more = activation_cards(theme, self)
        self._cards = [*in_row, self._more]
        self._keys = CardKeys(self._cards, len(self._cards), self)
        self._keys.picked.connect(self._on_card_picked)
        self._more.activation_chosen.connect(self._choose)
        self._more.menu_closed.connect(self._show_chosen)
        self._problem = QLabel(self)
        self._problem.setObjectName("activation_hint")
        self._problem.setProperty("role", "hint")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._build_layout()

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the activations that are wanted."""
        self._spec = experiment.spec
        self._fields["leak"].show_value(self._spec.leak)
        for card in self._cards:
            card.set_leak(self._spec.leak)
        self._outputs.show_experiment(experiment)
        self._show_targets()
        self._show_chosen()

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]  # Qt's own is not virtual
        """Show the numbers of two outputs where there are such."""
        self._outputs.take_snapshot(snapshot)

    def show_example(self, index: int | None) -> None:
        """Of this example; None for the first one."""
        self._outputs.show_example(index)

    def show_problem(self, field: str, sentence: str) -> None:
        super().show_problem(field, sentence)
        if field == "activation":
            self._problem.setText(sentence)
            self._problem.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.width() - 2 * _MARGIN - _GAP * (len(self._cards) - 1)) // len(self._cards)
        stacked = room < max(card.sizeHint().width() for card in self._cards)
        for card in self._cards:
            card.set_stacked(stacked)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_rule(self, self._theme)

    def _build_target(self) -> None:
        self._target = ComboBox(self._theme, self)
        self._target.setObjectName("activation_target")
        self._target.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._target.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self._target.setAccessibleName(self.tr("Layers that get the activation"))
        help_text = self.tr("Choose whether an activation is used for all hidden layers or for one of them.")
        self._target.setAccessibleDescription(help_text)
        name = self.tr("Layers")
        self._target.setToolTip(f"<b>{name}</b><br>{help_text}")
        self._target.currentIndexChanged.connect(self._show_chosen)

    def _build_layout(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(5)  # leak, switch and list have to fit beside each other
        title = self._title(self.tr("ACTIVATION"))
        title.setBuddy(self._target)
        top.addWidget(title)
        top.addWidget(self._state, 1)
        top.addWidget(self._outputs)
        top.addWidget(self._fields["leak"], 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._target, 0, Qt.AlignmentFlag.AlignTop)
        # The leak comes and goes; the row keeps its height.
        top.addStrut(self._target.sizeHint().height())
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for card in self._cards:
            row.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 6, _MARGIN, 4)
        column.setSpacing(3)
        column.addLayout(top)
        column.addLayout(row)
        column.addWidget(self._outputs.sentence)
        column.addWidget(self._problem)

    def _show_targets(self) -> None:
        """Offer all layers and each one, named with what it has."""
        names = self._spec.activations
        texts = [self.tr("all hidden layers")]
        for layer, name in enumerate(names, start=1):
            label = core_text(ACTIVATIONS[name].label)
            texts.append(self.tr("layer {layer}: {activation}").format(layer=layer, activation=label))
        chosen = self._target.currentIndex()
        with QSignalBlocker(self._target):
            while self._target.count() > len(texts):
                self._target.removeItem(self._target.count() - 1)
            for index, text in enumerate(texts):
                if index == self._target.count():
                    self._target.addItem(text)
                elif self._target.itemText(index) != text:
                    self._target.setItemText(index, text)
            self._target.setCurrentIndex(chosen if 0 <= chosen < len(texts) else _ALL)

    def _show_chosen(self) -> None:
        """Mark the card of the target; none where the layers differ."""
        names = self._spec.activations
        target = self._target.currentIndex()
        wanted = set(names) if target == _ALL else {names[target - 1]}
        chosen = next(iter(wanted)) if len(wanted) == 1 else None
        self._more.show_chosen(chosen)
        self._keys.show_chosen(chosen)
        for card in self._cards:
            card.setEnabled(bool(names))
        self._target.setEnabled(bool(names))
        self._fields["leak"].setVisible(any(ACTIVATIONS[name].uses_leak for name in wanted))
        self._state.setText(self._state_text(len(names), len(wanted)))

    def _state_text(self, n_layers: int, n_different: int) -> str:
        if n_layers == 0:
            return self.tr("no hidden layer")
        return self.tr("mixed: the layers differ") if n_different > 1 else ""

    def _on_card_picked(self, name: str) -> None:
        if name == self._more.name:
            self._show_chosen()  # nothing is chosen yet
            self._more.open_menu()
        else:
            self._choose(name)

    def _choose(self, name: str) -> None:
        self.show_problem("activation", "")
        target = self._target.currentIndex()
        names = self._spec.activations
        wanted: str | tuple[str, ...] = name
        if target != _ALL:
            wanted = (*names[: target - 1], name, *names[target:])
        if wanted not in (self._spec.activation, names if target != _ALL else None):
            self._emit_edit("activation", wanted)


if __name__ == "__main__":
    show_alone(NetworkPanel, 660, 112)
