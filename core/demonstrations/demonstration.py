"""``Demonstration``: an experiment that shows one thing, with what to look at and what to press.

A record that knows nothing of the window; names of docks are those that the window's actions have.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from core.experiment.experiment import Experiment
from core.training.step_position import StepSize

Dock = Literal["equations", "microscope", "checks"]


@dataclass(frozen=True, slots=True)
class Demonstration:
    """One thing to be seen.

    Attributes
    ----------
    name : str
        Its key in ``DEMONSTRATIONS``.
    title : str
        Its name on the screen.
    summary : str
        What it shows, in a few words.
    sentences : tuple of 3 str
        What there is to see, what to press and what then happens, and what to try next.
    experiment : Experiment
        What it begins with.
    docks : tuple of str
        The docks that are open; the others are closed.
    step_size : StepSize
    speed : float
        Steps a second.
    compared : tuple of Mapping
        Changes of the spec, one for each run that is made beforehand and whose loss curve stands beside the new one.
    compared_iterations : int
        Iterations of each of them.
    """

    name: str
    title: str
    summary: str
    sentences: tuple[str, str, str]
    experiment: Experiment
    docks: tuple[Dock, ...] = ()
    step_size: StepSize = StepSize.ITERATION
    speed: float = 30
    compared: tuple[Mapping[str, Any], ...] = field(default=())
    compared_iterations: int = 300

    @property
    def compared_experiments(self) -> tuple[Experiment, ...]:
        """What the runs that are made beforehand train."""
        return tuple(self.experiment.with_spec(**changes) for changes in self.compared)
