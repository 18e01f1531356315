"""The words of a phase in the network diagram: what is computed, in the lecture's equations, and of which example.

Texts alone, each in several lengths; where they stand and which of them fits is the painter's to know.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QObject

from core.explain.flow import Flow
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, output_activation
from core.model.optimizers import OPTIMIZERS
from core.training.snapshot import Snapshot
from gui.base.formatting import loss_text, plain


@dataclass(frozen=True, slots=True)
class Caption:
    """What a phase is: its name, its equations from the longest text to none, and quiet details likewise."""

    heading: str
    equations: tuple[str, ...]
    details: tuple[str, ...]

    def __str__(self) -> str:
        return ". ".join(text for text in (self.heading, self.equations[0], self.details[0]) if text)


class PhaseCaptions(QObject):
    """Makes captions from snapshots."""

    def caption(self, snapshot: Snapshot, flow: Flow, chosen: int | None) -> Caption:
        """The caption of a flow's phase; ``chosen`` is the learner's example."""
        kind = flow.phase.kind
        if kind == "forward":
            return self._forward(snapshot, flow, chosen)
        if kind == "backward":
            return self._backward(snapshot, flow, chosen)
        if kind == "example":
            return self._example(snapshot, flow)
        if kind == "update":
            return self._update(snapshot, flow)
        return self._cost(snapshot, flow, chosen)

    def _forward(self, snapshot: Snapshot, flow: Flow, chosen: int | None) -> Caption:
        layer = flow.phase.layer
        source = "X" if layer == 1 else f"A[{layer - 1}]"
        logits = f"Z[{layer}] = W[{layer}] {source} + b[{layer}]"
        activations = f"A[{layer}] = {_activation(snapshot, layer)}(Z[{layer}])"
        heading = self.tr("Forward pass, layer {layer}").format(layer=layer)
        return Caption(heading, (f"{logits},  {activations}", logits, ""), self._whose(flow, chosen))

    def _backward(self, snapshot: Snapshot, flow: Flow, chosen: int | None) -> Caption:
        layer = flow.phase.layer
        if layer < flow.n_layers:
            slope = f"dZ[{layer}] = W[{layer + 1}]ᵀ dZ[{layer + 1}] * g′(Z[{layer}])"
        else:
            slope = f"dZ[{layer}] = {LOSSES[snapshot.experiment.spec.loss].gradient_text(f'A[{layer}]', 'Y')}"
        source = "X" if layer == 1 else f"A[{layer - 1}]"
        gradient = f"dW[{layer}] = (1/m) dZ[{layer}] {source}ᵀ"
        heading = self.tr("Back propagation, layer {layer}").format(layer=layer)
        details = self._whose(flow, chosen)
        if flow.largest is not None:
            scale = self.tr("largest |dW| = {value}").format(value=number_text(flow.largest, 4))
            details = (f"{scale},  {details[0]}", scale, *details[1:])
        return Caption(heading, (f"{slope},  {gradient}", gradient, ""), details)

    def _cost(self, snapshot: Snapshot, flow: Flow, chosen: int | None) -> Caption:
        equations: tuple[str, ...] = ("",)
        if flow.cost is not None:
            cost = self.tr("J = {cost}").format(cost=loss_text(flow.cost))
            mean = self.tr("{cost}, the mean over the batch of {n}").format(cost=cost, n=flow.n_examples)
            equations = (f"{LOSSES[snapshot.experiment.spec.loss].formula},  {mean}", mean, cost)
        return Caption(self.tr("Compute cost"), equations, self._whose(flow, chosen))

    def _update(self, snapshot: Snapshot, flow: Flow) -> Caption:
        spec = snapshot.experiment.spec
        formula = OPTIMIZERS[spec.optimizer].formula
        # Many fonts draw a hat far above its letter, and nobody says what it stands for.
        formula = formula.replace("m\u0302", "m/(1 − 0.9ᵗ)").replace("√v\u0302", "√(v/(1 − 0.999ᵗ))")
        heading = self.tr("Update parameters, α = {rate}").format(rate=f"{spec.learning_rate:g}")
        details: tuple[str, ...] = ("",)
        if flow.change is not None and flow.change.size:
            largest = number_text(float(abs(flow.change).max()), 4)
            short = self.tr("largest change of a weight: {value}").format(value=largest)
            details = (self.tr("{change}; point at a line to read its change").format(change=short), short, *details)
        return Caption(heading, (formula, formula.split(",  ")[-1], ""), details)

    def _example(self, snapshot: Snapshot, flow: Flow) -> Caption:
        done = snapshot.position.examples_done
        heading = self.tr("Example {k} of {n}").format(k=done, n=flow.n_examples)
        equations = (self.tr("forward and back: dW = dz aᵀ"), "dW = dz aᵀ", "")
        named = "" if flow.example is None else self.tr("point {n}").format(n=flow.example + 1)
        if flow.largest is None:
            return Caption(heading, equations, (named, ""))
        scale = self.tr("largest |dW| = {value}").format(value=number_text(flow.largest, 4))
        return Caption(heading, equations, (f"{scale},  {named}", named, ""))

    def _whose(self, flow: Flow, chosen: int | None) -> tuple[str, ...]:
        """Whose numbers stand at the units."""
        if flow.example is None:
            return ("",)
        short = self.tr("point {n}").format(n=flow.example + 1)
        if flow.example == chosen:
            return self.tr("numbers of the chosen point, {n}").format(n=flow.example + 1), short, ""
        text = self.tr("numbers of point {n}, the first of the batch").format(n=flow.example + 1)
        return text, short, ""


def number_text(value: float, digits: int = 2) -> str:
    """As ``plain``, but short where it is no number."""
    return "NaN" if math.isnan(value) else plain(value, digits)


def _activation(snapshot: Snapshot, layer: int) -> str:
    spec = snapshot.experiment.spec
    if layer <= len(spec.activations):
        return ACTIVATIONS[spec.activations[layer - 1]].label
    return output_activation(spec.loss, len(snapshot.outputs)).label
