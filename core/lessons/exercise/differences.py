"""The learner's gradients against finite differences of J, which know nothing of back propagation."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.explain.gradient_check import GradientCheck
from core.lessons.exercise.comparison import number_text
from core.lessons.exercise.task import Task
from core.model.network import Gradients, LayerList
from core.sentences import sentence

_BUDGET_S = 0.2
"""In a large network some entries stay without."""


class Differences:
    """Difference quotients for what ``backward`` returned.

    Parameters
    ----------
    task : Task
    value : dict
        By name. A matrix that is missing or of another shape is left out.
    """

    def __init__(self, task: Task, value: dict[str, Any]) -> None:
        ours = {f"{letters}{layer}": task.value(letters, layer) for layer in task.layers for letters in ("dW", "db")}
        given = {
            name: array
            for name, right in ours.items()
            if isinstance(array := value.get(name), np.ndarray) and array.shape == right.shape
        }
        used = {**ours, **given}
        gradients = Gradients(
            LayerList([used[f"dW{layer}"] for layer in task.layers]),
            LayerList([used[f"db{layer}"] for layer in task.layers]),
            LayerList([task.value("dZ", layer) for layer in task.layers]),
        )
        X, Y = task.value("A", 0), task.value("Y", task.n_layers)
        check = GradientCheck(task.worked.parameters, task.spec, X, Y, gradients=gradients)
        check.advance(_BUDGET_S)
        self._errors, self._quotients = {}, {}
        for entries in check.result.entries:
            for letters, columns in (("dW", slice(None, -1)), ("db", slice(-1, None))):
                name = f"{letters}{entries.layer}"
                self._quotients[name] = entries.numeric[:, columns]
                if name in given:
                    self._errors[name] = entries.relative_error[:, columns]

    def largest_error(self, name: str) -> float | None:
        """The largest relative error of a matrix; None where nothing of it could be compared."""
        errors = self._errors.get(name)
        compared = errors[~np.isnan(errors)] if errors is not None else np.empty(0)
        return float(compared.max()) if compared.size else None

    def sentence(self, name: str, cell: tuple[int, int]) -> str:
        """What the quotient of one entry is; "" where there is none."""
        quotient = self._quotients[name][cell] if name in self._quotients else np.nan
        return (
            sentence("The difference quotient of J there is {quotient}.", quotient=number_text(quotient))
            if np.isfinite(quotient)
            else ""
        )
