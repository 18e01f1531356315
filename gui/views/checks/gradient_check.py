"""The gradient check on the screen: the chosen weight's analytic and numeric gradient, live, and a check of all.

It shows what `core.explain.gradient_check` finds for the snapshot it was given. A check of all parameters is made in
slices between events; nothing is done while it cannot be seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.experiment.spec import ExperimentSpec
from core.explain.gradient_check import (
    Comparison,
    GradientCheck,
    GradientCheckResult,
    compare_entry,
    sample_places,
)
from core.explain.target import Target
from core.model.network import Parameters
from core.training.snapshot import Snapshot
from gui.base.formatting import count, wrapped
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.checks import texts as check_texts
from gui.views.checks.data import TrainingExamples
from gui.views.checks.gradient_cards import CardTexts, GradientCard, ProgressLine, WorstButton
from gui.views.checks.gradient_map import GradientMap

SLICE_S = 0.008
"""A check of all parameters works so long between two looks at the events."""

_SHARE = 0.05
"""While training runs, the live comparison takes no more of the time than this."""

_LEGIBLE_S = 0.2
"""Flat out nobody can compare digits that change more often."""

_REDRAW_S = 0.05

_FIRST = Target("weight", 1, 0, 0)


@dataclass(slots=True)
class _Job:
    """A check of all parameters, and what it is of."""

    check: GradientCheck
    parameters: Parameters
    spec: ExperimentSpec
    iteration: int
    is_with_penalty: bool


class GradientCheckView(QWidget):
    """One gradient live, and all of them at a button.

    Emits
    -----
    pointed(Target or None)
        When the pointer or the keyboard comes to a cell of the map or to the name of the worst entry, or leaves it.
    """

    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self._examples = TrainingExamples()
        self._target = _FIRST
        self._job: _Job | None = None
        self._compared_at, self._cost_s, self._drawn_at = 0.0, 0.0, 0.0
        self.setObjectName("gradient_check_view")
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._pointing = QTimer(self)
        self._pointing.setSingleShot(True)
        self._pointing.timeout.connect(self._on_pointing_timeout)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._card = GradientCard(self._theme, self)
        self._card.setToolTip(
            wrapped(
                self.tr(
                    "The gradient of J with respect to one weight, computed in two ways: by back propagation, and "
                    "by changing the weight by +h and −h. They should differ only by rounding. To choose another "
                    "weight, point at an edge or a bias, or click one."
                )
            )
        )
        self._button = QPushButton(self.tr("Check All Parameters"), self)
        self._button.setObjectName("check_all_button")
        help_text = self.tr(
            "Compares every weight and bias in this way and names the one with the largest error. Press again to stop."
        )
        describe(self._button, help_text, self.tr("Check All Parameters"))
        self._penalty_box = QCheckBox(self.tr("With the penalty"), self)
        self._penalty_box.setObjectName("gradient_penalty")
        help_text = self.tr(
            "On: the gradient of J plus the penalty, which training minimises. Off: the gradient of J alone."
        )
        describe(self._penalty_box, help_text, self.tr("With the penalty"))
        self._progress = ProgressLine(self._theme, self)
        self._result_label = QLabel(self)
        self._result_label.setObjectName("gradient_result")
        self._result_label.setWordWrap(True)
        self._worst_button = WorstButton(self)
        self._map = GradientMap(self._theme, self)
        self._arrange()
        self._show_nothing_checked()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._button)
        row.addWidget(self._penalty_box)
        row.addWidget(self._progress, 1)
        found = QHBoxLayout()
        found.addWidget(self._worst_button)
        found.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._card)
        column.addLayout(row)
        column.addWidget(self._result_label)
        column.addLayout(found)
        column.addWidget(self._map)
        column.addStretch(1)

    def _connect(self) -> None:
        self._button.clicked.connect(self._on_button_clicked)
        self._penalty_box.toggled.connect(self._on_penalty_toggled)
        self._worst_button.pointed.connect(self._on_pointed)
        self._worst_button.chosen.connect(self.show_weight)
        self._map.pointed.connect(self._on_pointed)
        self._map.chosen.connect(self.show_weight)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override] # the contract's name, not QWidget's
        """Compare the chosen weight at this moment; while hidden, remember the snapshot."""
        self._snapshot = snapshot
        if self.isVisible():
            pause = max(self._cost_s / _SHARE, _LEGIBLE_S if snapshot.is_flat_out else 0.0)
            if not snapshot.is_running or perf_counter() - self._compared_at >= pause:
                self._compare()

    def show_weight(self, target: Target) -> None:
        """Choose a weight or bias; other targets are ignored."""
        if target.kind in ("weight", "bias") and target != self._target:
            self._target = target
            if self.isVisible():
                self._pointing.start(0)

    def show_pointed(self, target: Target | None) -> None:
        """The weight or bias pointed at anywhere becomes the chosen one, and stays it. Emits nothing."""
        self._map.show_pointed(target)
        if target is not None:
            self.show_weight(target)

    # One gradient

    def _compare(self) -> None:
        """Show the chosen weight's two gradients."""
        begun = perf_counter()
        self._pointing.stop()
        snapshot = self._snapshot
        if snapshot is None:
            return
        self._examples.update(snapshot)
        spec = snapshot.experiment.spec
        self._penalty_box.setVisible(spec.has_penalty)
        self._button.setEnabled(snapshot.gradients is not None)
        target = self._target if _is_in(self._target, snapshot.parameters) else _FIRST
        name = check_texts.entry_name(target)
        place = check_texts.entry_place(target, snapshot.parameters, spec.features)
        if snapshot.gradients is None:
            note = self.tr("There are no training examples, so there is no J and no gradient.")
            self._card.show_texts(CardTexts(name, place, note=note))
        else:
            is_with = self._is_with_penalty(snapshot)
            passed = self._examples.passed(snapshot)
            comparison = compare_entry(
                snapshot.parameters,
                spec,
                passed,
                snapshot.gradients,
                self._examples.Y,
                target,
                with_penalty=is_with,
            )
            self._card.show_texts(self._texts(name, place, comparison, is_with))
        self._compared_at = perf_counter()
        self._cost_s = self._compared_at - begun

    def _texts(self, name: str, place: str, comparison: Comparison, is_with_penalty: bool) -> CardTexts:
        assert self._snapshot is not None
        origin = self.tr("back propagation, d{name}").format(name=name)
        rows = (
            (self.tr("analytic"), check_texts.digits(comparison.analytic), origin),
            (self.tr("numeric"), check_texts.digits(comparison.numeric), "(J(w + h) − J(w − h)) / 2h"),
            (
                self.tr("relative error"),
                check_texts.error_text(comparison.relative_error),
                self.tr("|difference| / larger one"),
            ),
        )
        penalty = self._snapshot.experiment.spec.penalty
        note = check_texts.footnote(comparison, penalty, is_with_penalty=is_with_penalty)
        return CardTexts(name, place, rows, check_texts.verdict(comparison), comparison.agrees is False, note)

    def _is_with_penalty(self, snapshot: Snapshot) -> bool:
        return self._penalty_box.isChecked() and snapshot.experiment.spec.has_penalty

    # All gradients

    def _on_button_clicked(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._job = None
            self._show_nothing_checked()
            return
        snapshot = self._snapshot
        if snapshot is None or snapshot.gradients is None:
            return
        self._examples.update(snapshot)
        X, Y = self._examples.inputs(snapshot), self._examples.Y
        chosen = sample_places(X.shape[1])
        is_with = self._is_with_penalty(snapshot)
        spec = snapshot.experiment.spec
        check = GradientCheck(
            snapshot.parameters, spec, X[:, chosen], Y[:, chosen], with_penalty=is_with, n_given=X.shape[1]
        )
        self._job = _Job(check, snapshot.parameters, spec, snapshot.iteration, is_with)
        self._button.setText(self.tr("Stop"))
        self._worst_button.hide()
        self._result_label.setText(self.tr("Checking {n} weights and biases…").format(n=count(check.n_entries)))
        self._drawn_at = 0.0
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        job = self._job
        if job is None:
            self._timer.stop()
            return
        is_done = job.check.advance(SLICE_S)
        now = perf_counter()
        if is_done or now - self._drawn_at >= _REDRAW_S:
            self._drawn_at = now
            self._progress.show_share(job.check.n_done / job.check.n_entries)
            self._map.show_result(job.check.result, job.parameters.layer_sizes)
        if is_done:
            self._timer.stop()
            self._show_result(job, job.check.result)

    def _show_result(self, job: _Job, result: GradientCheckResult) -> None:
        self._button.setText(self.tr("Check All Parameters"))
        self._progress.show_share(None)
        text = check_texts.result_text(result, job.iteration, job.spec.penalty, is_with_penalty=job.is_with_penalty)
        self._result_label.setText(text)
        worst = result.worst
        if worst is not None:
            place = check_texts.entry_place(worst.target, job.parameters, job.spec.features)
            self._worst_button.show_worst(worst, place)

    def _show_nothing_checked(self) -> None:
        self._button.setText(self.tr("Check All Parameters"))
        self._progress.show_share(None)
        self._worst_button.hide()
        self._map.show_result(None, ())
        self._result_label.setText(
            self.tr(
                "The numeric way computes J twice for each weight and bias; back propagation needs one pass "
                "for all of them. That is why training uses it."
            )
        )

    # Events

    def _on_pointed(self, target: Target | None) -> None:
        if target is not None:
            self.show_weight(target)
        self.pointed.emit(target)

    def _on_penalty_toggled(self) -> None:
        if self.isVisible():
            self._compare()

    def _on_pointing_timeout(self) -> None:
        self._compare()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compare()
        if self._job is not None and not self._job.check.is_done:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._pointing.stop()
        super().hideEvent(event)


def _is_in(target: Target, parameters: Parameters) -> bool:
    """Whether the network has this weight or bias."""
    if not 1 <= target.layer <= len(parameters.weights) or target.unit is None:
        return False
    n_units, n_sources = parameters.weights[target.layer - 1].shape
    source = 0 if target.kind == "bias" else target.source
    return 0 <= target.unit < n_units and source is not None and bool(np.clip(source, 0, n_sources - 1) == source)
