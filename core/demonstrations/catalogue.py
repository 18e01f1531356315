"""The experiment of a first start, and the demonstrations in the order in which the window offers them.

Records that know nothing of the window; names of docks are those that its actions have. The settings are measured: each
shows what its sentences say with at least 95 of 100 seeds of weights and data, which
`tests/core/demonstrations/test_demonstrations.py` holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.sentences import phrase
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


STARTER_SPEC = ExperimentSpec(hidden_units=(4,), activation="tanh", learning_rate=1.0, train_fraction=0.8, seed=32)
"""Of 60 weight seeds the first whose boundary closes: after 53 iterations; the median takes 81."""

STARTER_DATA = DataSettings(name="circle", n_samples=250, noise=0.05, seed=42)


def starter_experiment() -> Experiment:
    """A circle that a 2-4-1 network learns in two seconds at 30 iterations a second."""
    return Experiment.generated(STARTER_SPEC, STARTER_DATA)


def _on_circle(seed: int, **fields: Any) -> Experiment:
    spec = ExperimentSpec(train_fraction=0.8, seed=seed, **fields)
    return Experiment.generated(spec, DataSettings(name="circle", n_samples=250, noise=0.05, seed=seed))


def _on_corners(**fields: Any) -> Experiment:
    return Experiment.generated(ExperimentSpec(seed=1, **fields), DataSettings(name="xor4"))


_XOR = Demonstration(
    "xor",
    phrase("XOR needs a hidden layer"),
    phrase("Four points that no straight line separates."),
    (
        phrase("This network has no hidden layer, so its boundary is always a straight line."),
        phrase("Press Run: the loss stays near 0.69, and the four points are never all right."),
        phrase("Now press + beside “0 hidden layers” above the network: soon all four points are right."),
    ),
    _on_corners(hidden_units=(), activation="tanh", learning_rate=1.0),
)

_DEAD_RELU = Demonstration(
    "dead_relu",
    phrase("Dead ReLU"),
    phrase("One step that is too large, and units are 0 for every point."),
    (
        phrase("The hidden units are ReLU: each is 0 on one side. The learning rate of 10 is much too large."),
        phrase(
            "Press Run: warning signs appear at units whose z is below 0 for all points. Their gradient is exactly 0."
        ),
        phrase(
            "Nothing wakes a dead unit. Click a sign and its first button, then Run: a smaller rate learns the circle."
        ),
    ),
    _on_circle(3, hidden_units=(8,), activation="relu", initializer="he", learning_rate=10.0),
)

_SATURATED = Demonstration(
    "saturated_sigmoid",
    phrase("Saturated sigmoid"),
    phrase("Where the sigmoid is flat, units do not learn."),
    (
        phrase(
            "The start weights are 50 times too large. In the microscope nearly all points lie on flat "
            "parts of the curve."
        ),
        phrase("Press Run: there g′(z) is almost 0, so the error signal is lost and the network hardly learns."),
        phrase(
            "Click a warning sign and its first button, Start with Xavier Weights. Press Run: it learns the circle."
        ),
    ),
    _on_circle(4, hidden_units=(8,), activation="sigmoid", initializer="normal", init_scale=50.0, learning_rate=3.0),
    docks=("microscope",),
)

_LEARNING_RATE = Demonstration(
    "learning_rate",
    phrase("The learning rate"),
    phrase("Too small, good and too large, side by side."),
    (
        phrase("The grey loss curves are three runs from the same start weights, with the rates 0.03, 0.3 and 10."),
        phrase(
            "Press Run: with the rate 3 the loss falls fast. With 0.03 it hardly falls, with 10 it jumps up and down."
        ),
        phrase("Type another learning rate, press Reset and Run: its curve joins the others."),
    ),
    _on_circle(5, hidden_units=(4,), activation="tanh", learning_rate=3.0),
    compared=({"learning_rate": 0.03}, {"learning_rate": 0.3}, {"learning_rate": 10.0}),
)

_ONE_EXAMPLE = Demonstration(
    "one_example",
    phrase("One example forward and backward"),
    phrase("One iteration in slow motion, with every number."),
    (
        phrase("Each batch is one of the four points. The equations show its numbers."),
        phrase("Press Step several times: forward through both layers, the cost, backward, and then the update."),
        phrase("Click a number in the equations to see the sum behind it. Run does the same in slow motion."),
    ),
    _on_corners(hidden_units=(3,), activation="tanh", learning_rate=0.5, batch_size=1),
    docks=("equations",),
    step_size=StepSize.PHASE,
    speed=2,
)

_VANISHING = Demonstration(
    "vanishing_gradient",
    phrase("Vanishing gradient"),
    phrase("Six layers of sigmoid pass almost nothing back."),
    (
        phrase(
            "Six hidden layers of sigmoid. On its way back, each layer multiplies the gradient by g′, at most 0.25."
        ),
        phrase("Press Run: the signs say that almost nothing arrives at the first layers. The loss stays near 0.69."),
        phrase("Choose tanh as the activation. Its g′ is up to 1: within seconds the same network learns the circle."),
    ),
    _on_circle(6, hidden_units=(8,) * 6, activation="sigmoid", learning_rate=0.3),
)

_EQUAL_START = Demonstration(
    "equal_start",
    phrase("Equal start"),
    phrase("With equal start weights, four units are only one."),
    (
        phrase("All start weights are 0.5, so the four hidden units have the same picture."),
        phrase("Press Run: all units get the same gradient and stay the same. The boundary cannot close."),
        phrase(
            "Click a warning sign and its first button, Start with Xavier Weights. Press Run: now the units differ."
        ),
    ),
    _on_circle(7, hidden_units=(4,), activation="tanh", initializer="constant", init_scale=0.5, learning_rate=1.0),
)

_TRUE_BORDER = Demonstration(
    "true_border",
    phrase("The true border"),
    phrase("All points are right, and still much of the plane is wrong."),
    (
        phrase(
            "The line of dashes and dots is the true border, 2 sin(x). The network sees only 40 points, not the curve."
        ),
        phrase("Press Run: soon all points are right, but between them the learned border is far from the true one."),
        phrase(
            "Now set Samples to 1000: with so many points, the two borders nearly agree. Then type a "
            "formula of your own."
        ),
    ),
    Experiment.generated(
        ExperimentSpec(hidden_units=(8,), activation="tanh", optimizer="adam", learning_rate=0.1, seed=8),
        DataSettings(name="above_curve", formula="2*sin(x)", n_samples=40, noise=0.0, seed=8),
    ),
)

DEMONSTRATIONS: dict[str, Demonstration] = {
    one.name: one
    for one in (
        _XOR,
        _DEAD_RELU,
        _SATURATED,
        _LEARNING_RATE,
        _ONE_EXAMPLE,
        _VANISHING,
        _EQUAL_START,
        _TRUE_BORDER,
    )
}
