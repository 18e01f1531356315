"""The gradient check on the screen: the chosen weight's analytic and numeric gradient, live, and a check of all.

It shows what `core.explain.gradient_check` finds for the snapshot it was given.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

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
from gui.base.language import counted_text
from gui.base.theme import Theme
from gui.base.widgets import describe, row_of
from gui.views.checks import texts as check_texts
from gui.views.checks.gradient_cards import CardTexts, GradientCard, ProgressLine, WorstButton
from gui.views.checks.gradient_map import GradientMap
from gui.views.checks.section import SLICE_S, CheckSection

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


class GradientCheckView(CheckSection[_Job]):
    """One gradient live, and all of them at a button. Cells of the map and the worst entry can be pointed at."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("gradient_check_view", theme, parent)
        self._target = _FIRST
        self._compared_at, self._cost_s, self._drawn_at = 0.0, 0.0, 0.0
        self._pointing = QTimer(self)
        self._pointing.setSingleShot(True)
        self._pointing.timeout.connect(self._show_again)
        self._build()
        self._penalty_box.toggled.connect(self._show_again)
        self._worst_button.chosen.connect(self.show_weight)
        self._map.chosen.connect(self.show_weight)
        for part in (self._worst_button, self._map):
            part.pointed.connect(self._on_pointed)

    def _build(self) -> None:
        self._card = GradientCard(self._theme, self)
        describe(
            self._card,
            self.tr(
                "The gradient of J with respect to one weight, computed in two ways: by back propagation, and "
                "by changing the weight by +h and −h. They should differ only by rounding. To choose another "
                "weight, point at an edge or a bias, or click one."
            ),
        )
        help_text = self.tr(
            "Compares every weight and bias in this way and names the one with the largest error. Press again to stop."
        )
        self._name_button("check_all_button", self.tr("Check All Parameters"), help_text)
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
        self._show_job(None)

    def _arrange(self) -> None:
        row = row_of([self._button, self._penalty_box, self._progress])
        row.setSpacing(8)
        row.setStretchFactor(self._progress, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._card)
        column.addLayout(row)
        column.addWidget(self._result_label)
        column.addLayout(row_of([self._worst_button, None]))
        column.addWidget(self._map)
        column.addStretch(1)

    # What comes in

    def _is_due(self, snapshot: Snapshot) -> bool:
        pause = max(self._cost_s / _SHARE, _LEGIBLE_S if snapshot.is_flat_out else 0.0)
        return not snapshot.is_running or perf_counter() - self._compared_at >= pause

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

    def _show(self, snapshot: Snapshot) -> None:
        """Show the chosen weight's two gradients."""
        begun = perf_counter()
        self._pointing.stop()
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
            comparison = compare_entry(
                snapshot.parameters,
                spec,
                self._examples.passed(snapshot),
                snapshot.gradients,
                self._examples.Y,
                target,
                with_penalty=is_with,
            )
            self._card.show_texts(self._texts(name, place, comparison, spec.penalty, is_with))
        self._compared_at = perf_counter()
        self._cost_s = self._compared_at - begun

    def _texts(self, name: str, place: str, comparison: Comparison, penalty: str, is_with_penalty: bool) -> CardTexts:
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
        note = check_texts.footnote(comparison, penalty, is_with_penalty=is_with_penalty)
        return CardTexts(name, place, rows, check_texts.verdict(comparison), comparison.agrees is False, note)

    def _is_with_penalty(self, snapshot: Snapshot) -> bool:
        return self._penalty_box.isChecked() and snapshot.experiment.spec.has_penalty

    # All gradients

    def _new_job(self, snapshot: Snapshot) -> _Job | None:
        if snapshot.gradients is None:
            return None
        self._examples.update(snapshot)
        X, Y = self._examples.inputs(snapshot), self._examples.Y
        chosen = sample_places(X.shape[1])
        is_with = self._is_with_penalty(snapshot)
        spec = snapshot.experiment.spec
        check = GradientCheck(
            snapshot.parameters, spec, X[:, chosen], Y[:, chosen], with_penalty=is_with, n_given=X.shape[1]
        )
        self._drawn_at = 0.0
        return _Job(check, snapshot.parameters, spec, snapshot.iteration, is_with)

    def _advance(self, job: _Job) -> bool:
        is_done = job.check.advance(SLICE_S)
        now = perf_counter()
        if is_done or now - self._drawn_at >= _REDRAW_S:
            self._drawn_at = now
            self._progress.show_share(job.check.n_done / job.check.n_entries)
            self._map.show_result(job.check.result, job.parameters.layer_sizes)
        if is_done:
            self._show_result(job, job.check.result)
        return is_done

    def _show_result(self, job: _Job, result: GradientCheckResult) -> None:
        self._progress.show_share(None)
        text = check_texts.result_text(result, job.iteration, job.spec.penalty, is_with_penalty=job.is_with_penalty)
        self._result_label.setText(text)
        worst = result.worst
        if worst is not None:
            place = check_texts.entry_place(worst.target, job.parameters, job.spec.features)
            self._worst_button.show_worst(worst, place)

    def _show_job(self, job: _Job | None) -> None:
        self._worst_button.hide()
        if job is not None:
            n_entries = job.check.n_entries
            self._result_label.setText(
                counted_text("Checking {n} weight or bias…", "Checking {n} weights and biases…", n_entries)
            )
            return
        self._progress.show_share(None)
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

    def hideEvent(self, event: QHideEvent) -> None:
        self._pointing.stop()
        super().hideEvent(event)


def _is_in(target: Target, parameters: Parameters) -> bool:
    """Whether the network has this weight or bias."""
    if not 1 <= target.layer <= len(parameters.weights) or target.unit is None:
        return False
    n_units, n_sources = parameters.weights[target.layer - 1].shape
    source = 0 if target.kind == "bias" else target.source
    return 0 <= target.unit < n_units and source is not None and bool(np.clip(source, 0, n_sources - 1) == source)
