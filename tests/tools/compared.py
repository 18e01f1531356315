"""A session as the document uses it, for runs that are compared: each change is a step of its own."""

from __future__ import annotations

from typing import Any

from core import ExperimentSpec, Trainer
from core.arrays import FloatArray
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference, SettingDifference
from core.training.comparison import Comparison
from core.training.fork import Fork
from core.training.messages import GoTo, Reconfigure, SetForks, TargetNode
from core.training.training_session import TrainingSession

EXPERIMENT = Experiment.generated(
    ExperimentSpec(hidden_units=(4,), learning_rate=0.5, seed=3), DataSettings(n_samples=60)
)
RELU = SettingDifference("activation", "relu")


class Learner:
    """Does things to a session as the document would: each change is a step of its own."""

    def __init__(self, experiment: Experiment = EXPERIMENT) -> None:
        self.session = TrainingSession(experiment, lambda record: None)
        self._node = 0

    @property
    def comparison(self) -> Comparison:
        assert self.session.comparison is not None
        return self.session.comparison

    @property
    def forks(self) -> list[Fork]:
        return self.comparison._forks

    def step(self) -> TargetNode:
        self._node += 1
        return TargetNode(self._node, "step")

    def do(self, kind: type[Any], *values: Any, **named: Any) -> int:
        """Make an edit that is a step; returns the node from which it was made."""
        before = self.session.tree.cursor
        self.session.do(kind(*values, target=self.step(), **named))
        return before

    def compare(self, *differences: Difference, by_time: bool = False) -> int:
        return self.do(SetForks, tuple(enumerate(differences, start=1)), by_time)

    def train(self, iterations: int) -> None:
        end = self.session.trainer.iteration + iterations
        self.session.train(lambda: self.session.trainer.iteration >= end)

    def go_to(self, iteration: int) -> None:
        self.do(GoTo, iteration)

    def change(self, **fields: Any) -> int:
        return self.do(Reconfigure, self.session.experiment.with_spec(**fields))


def theta(trainer: Trainer) -> FloatArray:
    theta: FloatArray = trainer.capture().memory[0]
    return theta
