"""From an intent to a change of what is wanted: every edit that a view or panel reports ends in the document, and what
the document wants is shown on the screen and sent to the trainer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from core.data.region import PlaneRegion
from core.errors import InvalidInputError
from core.experiment.edits import (
    with_feature,
    with_layer_added,
    with_layer_removed,
    with_unit_added,
    with_unit_removed,
)
from core.experiment.experiment import Experiment
from core.experiment.plane_edits import with_point_moved, with_points_added
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.explain.advice import Advice
from core.training.messages import ShowRegion
from gui.base.actions import describe
from gui.base.language import core_text
from gui.control.run import has_run_away
from gui.panels.panel import Panel
from gui.session.document import Document
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import MainWindow

SEED_LIMIT = 2**31


class EditController(QObject):
    """Connects the window's intents to the document, and the document to the trainer."""

    def __init__(self, window: MainWindow, document: Document, thread: TrainingThread) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._thread = thread
        self._connect_panels()
        self._connect_network()
        self._connect_plane()
        self._connect_actions()
        document.experiment_changed.connect(self._show)
        document.steps_dropped.connect(self._on_steps_dropped)
        self._show(document.experiment)
        self._on_region_shown(window.boundary_view.plane_frame.region)

    def _connect_panels(self) -> None:
        window = self._window
        for panel in (window.data_panel, window.network_panel, window.training_panel):
            panel.spec_edited.connect(self._on_spec_edited)
            self._connect_gestures(panel)
        window.data_panel.data_settings_edited.connect(self._on_data_settings_edited)
        window.data_panel.new_data_requested.connect(self._on_new_data_requested)
        window.data_panel.clear_requested.connect(self._on_clear_requested)

    def _connect_network(self) -> None:
        view, edit = self._window.network_view, self._edit_structure
        view.feature_toggled.connect(
            lambda name, used: edit(
                self.tr("Add Feature") if used else self.tr("Remove Feature"), with_feature, name, used
            )
        )
        view.unit_added.connect(lambda layer: edit(self.tr("Add Unit"), with_unit_added, layer))
        view.unit_removed.connect(lambda layer: edit(self.tr("Remove Unit"), with_unit_removed, layer))
        view.layer_added.connect(lambda: edit(self.tr("Add Layer"), with_layer_added))
        view.layer_removed.connect(lambda: edit(self.tr("Remove Layer"), with_layer_removed))
        view.weight_edited.connect(lambda *entry: self._edit_entry(self.tr("Edit Weight"), *entry))
        view.bias_edited.connect(
            lambda layer, row, value: self._edit_entry(self.tr("Edit Bias"), layer, row, None, value)
        )
        view.advice_chosen.connect(self._on_advice_chosen)

    def choose_activation(self, name: str, layer: int) -> None:
        """Give a layer another activation."""
        names = self._document.experiment.spec.activations
        self._on_spec_edited({"activation": (*names[: layer - 1], name, *names[layer:])})

    def _on_advice_chosen(self, advice: Advice) -> None:
        if not advice.changes:
            self._window.actions_by_id["run.reset"].trigger()
            return
        if advice.restarts:
            self._window.actions_by_id["run.toggle"].setChecked(False)
        experiment = self._document.experiment.with_spec(**dict(advice.changes))
        self._document.change(core_text(advice.action), experiment, restarts=advice.restarts)

    def _connect_plane(self) -> None:
        view, edit = self._window.boundary_view, self._edit_data
        view.point_added.connect(
            lambda x, y, label: edit(self.tr("Add Point"), with_points_added, [[x], [y]], label, view.value)
        )
        view.points_sprayed.connect(
            lambda places, label: edit(self.tr("Spray Points"), with_points_added, places, label, view.value)
        )
        view.point_moved.connect(lambda *move: edit(self.tr("Move Point"), with_point_moved, *move))
        view.points_removed.connect(
            lambda indices: edit(
                self.tr("Remove Points"), lambda present: present.with_data(present.data.with_points_removed(indices))
            )
        )
        view.plane_chosen.connect(lambda plane: edit(self.tr("Change Plane"), Experiment.with_plane, plane))
        view.region_shown.connect(self._on_region_shown)
        self._connect_gestures(view)

    def _connect_gestures(self, source: Any) -> None:
        source.gesture_started.connect(self._document.begin_gesture)
        source.gesture_finished.connect(self._document.end_gesture)

    def _connect_actions(self) -> None:
        actions = self._window.actions_by_id
        stack = self._document.undo_stack
        actions["edit.undo"].triggered.connect(self._document.undo)
        actions["edit.redo"].triggered.connect(self._document.redo)
        stack.undoTextChanged.connect(self._on_undo_text_changed)
        stack.redoTextChanged.connect(self._on_redo_text_changed)
        # The stack empties itself when it is destroyed, after the actions are gone.
        self._window.closing.connect(lambda: stack.blockSignals(True))
        self._on_undo_text_changed(stack.undoText())
        self._on_redo_text_changed(stack.redoText())
        actions["data.clear"].triggered.connect(self._on_clear_requested)
        actions["data.new"].triggered.connect(self._on_new_data_requested)
        actions["run.new_weights"].triggered.connect(self._on_new_weights_triggered)
        actions["run.lower_rate"].triggered.connect(self._on_lower_rate_triggered)

    # What is wanted, shown and sent on

    def _show(self, experiment: Experiment) -> None:
        for mirror in self._window.mirrors:
            mirror.show_experiment(experiment)
        can_be_lowered = experiment.spec.learning_rate > (FIELD_INFO["learning_rate"].minimum or 0.0)
        self._window.actions_by_id["run.lower_rate"].setEnabled(can_be_lowered)

    def _on_steps_dropped(self) -> None:
        self._window.show_problem_hint(
            self.tr("To save memory the oldest steps of undo, or earlier runs, were removed.")
        )

    def _rename(self, name: str, text: str, is_possible: bool) -> None:
        action = self._window.actions_by_id[name]
        action.setText(text)
        action.setEnabled(is_possible)
        describe(action, action.statusTip())  # the tooltip says the name too

    def _on_undo_text_changed(self, step: str) -> None:
        self._rename("edit.undo", self.tr("Undo {step}").format(step=step) if step else self.tr("Undo"), bool(step))

    def _on_redo_text_changed(self, step: str) -> None:
        self._rename("edit.redo", self.tr("Redo {step}").format(step=step) if step else self.tr("Redo"), bool(step))

    # Edits of the spec

    def _on_spec_edited(self, changes: Mapping[str, Any]) -> None:
        label = core_text(FIELD_INFO[next(iter(changes))].label)
        window = self._window
        self._try(
            self.tr("Change {field}").format(field=label),
            lambda: self._document.experiment.with_spec(**changes),
            # Both seeds are called seed, but they are not the same: the data panel shows the other one.
            (window.data_panel,) if "train_fraction" in changes else (window.network_panel, window.training_panel),
            tuple(changes),
        )

    def _edit_structure(self, text: str, edit: Callable[..., ExperimentSpec], *arguments: object) -> None:
        experiment = self._document.experiment
        self._try(text, lambda: replace(experiment, spec=edit(experiment.spec, *arguments)))

    def _on_new_weights_triggered(self) -> None:
        self._window.actions_by_id["run.toggle"].setChecked(False)
        seed = (self._document.experiment.spec.seed + 1) % SEED_LIMIT
        self._document.change(self.tr("New Weights"), self._document.experiment.with_spec(seed=seed))

    def _on_lower_rate_triggered(self) -> None:
        latest = self._window.snapshot
        if latest is not None and has_run_away(latest):
            # From weights of 1e150 the next iteration fails at any rate.
            self._window.actions_by_id["run.reset"].trigger()
        rate = self._document.experiment.spec.learning_rate / 10
        self._on_spec_edited({"learning_rate": max(rate, FIELD_INFO["learning_rate"].minimum or 0.0)})

    def _edit_entry(self, text: str, layer: int, row: int, column: int | None, value: float) -> None:
        """Of a weight, or where there is no column of a bias."""
        latest = self._window.snapshot
        if latest is not None:
            weights, biases = latest.parameters.weights[layer - 1], latest.parameters.biases[layer - 1]
            old = float(biases[row, 0] if column is None else weights[row, column])
            self._document.change_entry(text, layer, row, column, old, value)

    # Edits of the data

    def _on_data_settings_edited(self, changes: Mapping[str, Any]) -> None:
        self._try(
            self.tr("Change Data"),
            lambda: self._document.experiment.with_data_settings(**changes),
            (self._window.data_panel,),
            tuple(changes),
            # Another set is another problem; noise and the like are looked at with the network that there is.
            restarts="name" in changes,
        )

    def _on_new_data_requested(self) -> None:
        seed = (self._document.experiment.data_settings.seed + 1) % SEED_LIMIT
        experiment = self._document.experiment.with_data_settings(seed=seed)
        self._document.replace_data(self.tr("New Points"), experiment, restarts=False)

    def _on_clear_requested(self) -> None:
        experiment = self._document.experiment
        self._document.change(self.tr("Clear Points"), experiment.with_data(experiment.data.cleared()))

    def _on_region_shown(self, region: PlaneRegion) -> None:
        self._thread.send(ShowRegion(region))

    def _edit_data(self, text: str, edit: Callable[..., Experiment], *arguments: object) -> None:
        self._try(text, lambda: edit(self._document.experiment, *arguments))

    # Bad input

    def _try(
        self,
        text: str,
        edit: Callable[[], Experiment],
        panels: Sequence[Panel] = (),
        fields: Sequence[str] = (),
        restarts: bool | None = None,
    ) -> None:
        """Make the change, or say why it cannot be made, at its field where it has one; what was stays. ``restarts``
        says of other points whether training begins again."""
        try:
            experiment = edit()
        except InvalidInputError as error:
            self._show_problem(panels, error.field, core_text(error.reason))
            # The field shows again what is in force.
            self._show(self._document.experiment)
            return
        for field in fields:
            self._show_problem(panels, field, "")
        if restarts is None:
            self._document.change(text, experiment)
        else:
            self._document.replace_data(text, experiment, restarts=restarts)

    def _show_problem(self, panels: Sequence[Panel], field: str, sentence: str) -> None:
        for panel in panels:
            panel.show_problem(field, sentence)
        self._window.show_problem_hint(sentence)
