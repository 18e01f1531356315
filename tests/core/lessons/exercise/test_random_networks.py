"""Over random networks and moments of training: no right answer is called wrong, and no mistake right."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest

from core.data.generators import DATASETS, DataSettings
from core.errors import NonFiniteError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.lessons.exercise.check import check
from core.lessons.exercise.fence import Fence
from core.lessons.exercise.task import other_task, task_on_screen
from core.model.activations import ACTIVATIONS
from core.model.initializers import INITIALIZERS
from core.model.losses import losses_for
from core.training.step_position import IterationStart
from core.training.trainer import Trainer
from tests.core.lessons.exercise.solution import solution

OTHER_FORMS = [
    ("1 / (1 + np.exp(-Z))", "0.5 * (1 + np.tanh(Z / 2))"),
    ("1 - np.tanh(Z) ** 2", "1 / np.cosh(np.clip(Z, -300, 300)) ** 2"),
    ("np.sum(dZ, axis=1, keepdims=True) / m", "np.mean(dZ, axis=1).reshape(-1, 1)"),
]
"""Right as well, with another rounding."""

SLOPE = ' * SLOPES[l - 2](cache[f"Z{l - 1}"])'
MISTAKES = {
    "forgot_bias": (' + parameters[f"b{l}"]', ""),
    "error_sign": ("dZ = A - Y", "dZ = Y - A"),
    "mean_in_error": ("dZ = A - Y", "dZ = (A - Y) / m"),
    "forgot_mean": (".T / m", ".T"),
    "forgot_slope": (SLOPE, ""),
    "value_for_slope": (SLOPE, ' * cache[f"A{l - 1}"]'),
    "forgot_rate": ("learning_rate * ", ""),
    "added_gradient": ("array - learning", "array + learning"),
}


def situation(random: np.random.Generator) -> tuple[Experiment, IterationStart]:
    """Any network, at the start, under way, saturated or diverged."""
    n_layers = int(random.integers(1, 5))
    spec = ExperimentSpec(
        hidden_units=tuple(int(n) for n in random.integers(1, 9, n_layers)),
        activation=tuple(str(name) for name in random.choice(list(ACTIVATIONS), n_layers)),
        initializer=str(random.choice(list(INITIALIZERS))),
        init_scale=float(random.choice([0.01, 0.5, 1.0, 20.0])),
        learning_rate=float(random.choice([0.01, 0.3, 3.0])),
        batch_size=(None, 1, 10)[random.integers(3)],
        leak=float(random.choice([0.0, 0.1, 0.5])),
        seed=int(random.integers(1000)),
    )
    name = str(random.choice([name for name in DATASETS if name != "empty"]))
    settings = DataSettings(name=name, n_samples=int(random.choice([4, 20, 100])), n_classes=int(random.integers(2, 9)))
    experiment = Experiment.generated(spec.changed(softmax_of_two=bool(random.integers(2))), settings)
    experiment = experiment.with_spec(loss=str(random.choice(losses_for(experiment.data.is_regression))))
    trainer = Trainer(experiment.spec, experiment.data)
    with suppress(NonFiniteError):
        for _ in range(int(random.choice([0, 1, 30]))):
            trainer.step()
    return experiment, trainer.start


def see_that_right_is_right(seed: int, fence: Fence) -> None:
    random = np.random.default_rng(seed)
    experiment, start = situation(random)
    form = OTHER_FORMS[random.integers(len(OTHER_FORMS))]
    code = solution(experiment.spec, start.parameters.layer_sizes[-1])
    if random.integers(2):
        code = code.replace(*form)
    result = check(code, experiment, start, fence)
    overflows = "gelu" in experiment.spec.activations and not np.abs(start.parameters.weights[-1]).max() < 1e50
    assert result.is_right or overflows, result.first_wrong


def see_that_wrong_is_wrong(seed: int, fence: Fence) -> None:
    random = np.random.default_rng(seed)
    experiment, start = situation(random)
    spec, slip = experiment.spec, str(random.choice(list(MISTAKES)))
    code = solution(spec, start.parameters.layer_sizes[-1])
    replaced, by = MISTAKES[slip]
    tasks = task_on_screen(experiment, start), other_task(task_on_screen(experiment, start))
    slopes = [task.value("slope", layer) for task in tasks for layer in task.layers if layer < task.n_layers]
    has_slope = any((slope != 1.0).any() for slope in slopes)
    if replaced not in code or (replaced == SLOPE and not has_slope):
        return  # there this is no mistake
    result = check(code.replace(replaced, by), experiment, start, fence)
    assert result.first_wrong is not None, slip
    assert not result.is_right


@pytest.mark.parametrize("seed", [*range(8), 255])  # with 255 a right slope is nearly 0
def test_a_right_answer_is_right_and_a_wrong_one_wrong(seed: int, fence: Fence) -> None:
    see_that_right_is_right(seed, fence)
    see_that_wrong_is_wrong(seed, fence)


@pytest.mark.nightly
def test_so_it_is_over_many_networks(fence: Fence) -> None:
    for seed in range(100, 900):
        see_that_right_is_right(seed, fence)
        see_that_wrong_is_wrong(seed, fence)
