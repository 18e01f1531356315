"""Pictures of a run: immutable, private, read-only copies that the trainer hands over and the views draw.

A snapshot never changes after it was made, so it can cross from the training thread to the window without a lock.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.arrays import BoolArray, FloatArray
from core.data.region import USUAL_REGION, PlaneRegion
from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference
from core.model.network import ForwardPass, Gradients, Parameters
from core.model.output_steps import r_squared
from core.training.run_state import Mark
from core.training.step_position import AT_REST, IterationStart, StepPosition

GRID_SIZE = 100
"""Cells of the heat map along each axis."""


DISPLAY_RATE = 60.0
"""Pictures a second that a display shows; up to here every iteration has its picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """One loss curve, thinned so that its extremes stay.

    Attributes
    ----------
    iterations : FloatArray
        (k,) first iteration of each bucket, ascending.
    lows, highs : FloatArray
        (k,) smallest and largest value within the bucket; equal where a bucket holds one value.
    """

    iterations: FloatArray
    lows: FloatArray
    highs: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class LossHistory:
    """The loss of every iteration so far.

    Attributes
    ----------
    batch : Curve
        J over the examples of each iteration's batch, before its update; every single iteration is in it.
    train, test : Curve
        J over all training or all test examples: at each iteration when an iteration is an epoch, else at each
        picture, which up to the display's rate is each iteration too. ``test`` is empty without test examples.
    """

    batch: Curve
    train: Curve
    test: Curve


_NO_CURVE = Curve(np.empty(0), np.empty(0), np.empty(0))
NO_HISTORY = LossHistory(_NO_CURVE, _NO_CURVE, _NO_CURVE)


@dataclass(frozen=True, slots=True, eq=False)
class BranchCurve:
    """What is seen of another run.

    Attributes
    ----------
    key : int
        Its node, by which it can be returned to.
    fork, latest_iteration : int
        Up to where it is the same as the present run, and how far it had come.
    train : Curve
        Its loss over the training examples from the fork on.
    experiments : tuple of Experiment
        What it trained from the fork on, one after the other where something was changed under way.
    """

    key: int
    fork: int
    latest_iteration: int
    train: Curve
    experiments: tuple[Experiment, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class UnitMaps:
    """Every unit's output over the plane.

    Attributes
    ----------
    levels : tuple of uint8 arrays
        For layer 0 (the chosen features), the hidden layers and the output layer L: (n_l, GRID_SIZE, GRID_SIZE),
        0 at the low end of the unit's range and 255 at its high end. Row 0 is the top of the region.
    ranges : tuple of FloatArray
        For the same layers (n_l, 2): the values of level 0 and level 255. Bounded activations use their own range,
        the others the symmetric range of what they reach on the plane, so that the middle is 0.
    output : NDArray[np.float32]
        (n_y, GRID_SIZE, GRID_SIZE) output of the network, unscaled, for contour and read-out.
    region : PlaneRegion
        The part of the plane that they cover.
    """

    levels: tuple[NDArray[np.uint8], ...]
    ranges: tuple[FloatArray, ...]
    output: NDArray[np.float32]
    region: PlaneRegion = USUAL_REGION


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What is told of a run that is compared with others.

    Attributes
    ----------
    reached : int or None
        The iteration at which 95 % of the training points were first found right.
    seconds_per_iteration : float or None
        On average since it is compared; None before the first iteration.
    diverged_at : int or None
        The last iteration that could be made, where its numbers overflow after it.
    begun_at : int
        From which iteration on it may be another run than the present one; 0 for that one.
    """

    reached: int | None = None
    seconds_per_iteration: float | None = None
    diverged_at: int | None = None
    begun_at: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """How well numbers are predicted.

    Attributes
    ----------
    r_squared : float
        R², the share of the targets' variance that the outputs explain: 1 at best, below 0 where the mean of the
        targets would do better.
    rmse : float
        The root of the mean squared error, in the unit of the targets.
    """

    r_squared: float
    rmse: float


def fit_of(outputs: FloatArray, Y: FloatArray) -> Fit:
    """The fit of outputs (1, m) to targets."""
    return Fit(float(r_squared(outputs, Y)), math.sqrt(float(np.square(outputs - Y).mean())))


@dataclass(frozen=True, slots=True, eq=False)
class ForkSnapshot:
    """A run beside the present one that differs from it in one thing, at the same moment.

    Attributes
    ----------
    key : int
        By which it is known.
    difference : Difference
        What it differs in.
    snapshot : Snapshot
        Its present moment: everything that is drawn of a run, without marks and other runs.
    facts : RunFacts
    """

    key: int
    difference: Difference
    snapshot: Snapshot
    facts: RunFacts


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """One moment of a run.

    Attributes
    ----------
    run_id : int
        Counts the restarts; a picture of an older run is dropped by its receiver.
    experiment : Experiment
        What is being trained.
    iteration, epoch : int
        Updates made so far, and completed passes over the training examples.
    parameters : Parameters
        Weights and biases at this moment.
    gradients : Gradients or None
        Of J over all training examples at these parameters; None without training examples.
    train_loss, train_accuracy, test_loss, test_accuracy : float or None
        J in nats without the penalty, share of right predictions in 0..1; None without such examples. There is no
        accuracy where numbers are learnt.
    train_fit, test_fit : Fit or None
        In place of the accuracy where numbers are learnt.
    penalty : float
        The penalty at these parameters, 0.0 for none.
    outputs : FloatArray
        (n_y, m) output for every example, in the data's order.
    wrong : BoolArray
        (m,) True where the prediction is not the label.
    passed : ForwardPass
        Over every example, in the data's order.
    start : IterationStart
        What the iteration starts from that is looked at: the next one, and right after stepping through an update
        (``position.phase.kind`` is ``"update"``) the one that it belongs to.
    previous : IterationStart or None
        What the last iteration started from; None at the start of a run and after a change of anything.
    position : StepPosition
        Where within an iteration the run stands.
    node : int
        The node of the history at which the run stands.
    nodes : tuple of int
        All nodes that can be moved to, the oldest first.
    history_bytes : int
        Memory that they take, about.
    n_handled : int
        Messages that the loop has taken in; where it is as many as were sent, nothing is on its way.
    oldest_iteration, latest_iteration : int
        How far one can step back, and how far the run once was; it may stand at an earlier iteration now.
    maps : UnitMaps
    history : LossHistory
    marks : tuple of Mark
        On the way of this run, ascending.
    branches : tuple of BranchCurve
        Other runs that can be returned to, the oldest first.
    is_running : bool
        Whether the loop plays on after this picture.
    problem : str or None
        Why training cannot go on, as a sentence.
    trains_own_code : bool
        Whether the learner's code makes the iterations from here on.
    iterations_per_s : float
        Measured over about the last second; 0.0 when paused.
    trained : tuple of Experiment
        What the run trained so far, one experiment after the other where something was changed under way; empty where
        there is no run to compare it with.
    forks : tuple of ForkSnapshot
        Runs that are compared with this one; empty where none is.
    facts : RunFacts or None
        Of this run; None where it is not compared.
    compares_by_time : bool
        Whether the forks go on for as long as this run, instead of for as many iterations.
    """

    experiment: Experiment
    iteration: int
    epoch: int
    parameters: Parameters
    gradients: Gradients | None
    train_loss: float | None
    train_accuracy: float | None
    test_loss: float | None
    test_accuracy: float | None
    penalty: float
    outputs: FloatArray
    wrong: BoolArray
    passed: ForwardPass
    start: IterationStart
    previous: IterationStart | None
    oldest_iteration: int
    latest_iteration: int
    maps: UnitMaps
    history: LossHistory
    run_id: int = 0
    position: StepPosition = AT_REST
    node: int = 0
    nodes: tuple[int, ...] = (0,)
    history_bytes: int = 0
    n_handled: int = 0
    marks: tuple[Mark, ...] = ()
    branches: tuple[BranchCurve, ...] = ()
    is_running: bool = False
    problem: str | None = None
    trains_own_code: bool = False
    iterations_per_s: float = 0.0
    trained: tuple[Experiment, ...] = ()
    forks: tuple[ForkSnapshot, ...] = ()
    facts: RunFacts | None = None
    compares_by_time: bool = False
    train_fit: Fit | None = None
    test_fit: Fit | None = None

    @property
    def is_flat_out(self) -> bool:
        """Whether several iterations pass between two pictures. Then not every part has to be drawn with every one."""
        return self.is_running and self.iterations_per_s > DISPLAY_RATE

    @property
    def train_score(self) -> float | None:
        """How good the run is on the training examples: the accuracy, or R² where numbers are learnt."""
        return self.train_fit.r_squared if self.train_fit is not None else self.train_accuracy
