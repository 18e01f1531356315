"""A whole run at one moment, as immutable values: what a file keeps and what another loop can go on with.

Going on from it equals never having stopped, bit for bit: `Checkpoint` is everything the next iterations depend on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.arrays import FloatArray
from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference
from core.training.checkpoint import Checkpoint
from core.training.run import OwnIteration

MarkKind = Literal["own", "change", "divergence"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the timeline.

    Attributes
    ----------
    iteration : int
    kind : str
        ``"own"``: set by the learner. ``"change"``: the data or a setting was changed there. ``"divergence"``:
        training diverged in the iteration after it.
    name : str
        What the learner called it, or what was changed; may be empty.
    """

    iteration: int
    kind: MarkKind
    name: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SeriesState:
    """One loss curve with all that appending to it depends on (`core.training.history.Series`).

    Attributes
    ----------
    width : int
        Values in a bucket.
    iterations, lows, highs : array, shape (k,)
        First iteration, smallest and largest value of each full bucket.
    partial : tuple of float
        The same three of the bucket that is being filled.
    n_partial : int
        Values in that one; 0 if there is none.
    """

    width: int
    iterations: FloatArray
    lows: FloatArray
    highs: FloatArray
    partial: tuple[float, float, float]
    n_partial: int


@dataclass(frozen=True, slots=True, eq=False)
class RunState:
    """A run.

    Attributes
    ----------
    experiment : Experiment
        What is trained now; that of ``now``.
    now : Checkpoint
        Where the run stands.
    states : tuple of Checkpoint
        Some of the moments one can go back to, ascending; the first is the oldest. Each one's ``context`` is its
        Experiment.
    latest_iteration : int
        How far the run has come; ``now`` may be earlier.
    batch, train, test : SeriesState
        The loss curves.
    marks : tuple of Mark
        Ascending.
    earlier : tuple of EarlierRun
        The runs that are seen beside this one, the oldest first. Those of a run that is one of them are empty.
    own : OwnIteration or None
        What makes its iterations instead of the network's own update. No file holds it.
    code : str
        The learner's code for the exercise, as text: a file holds it, and it runs nowhere by itself.
    comparison : ComparisonState or None
        The forks that go on beside it. A file holds them as earlier runs.
    """

    experiment: Experiment
    now: Checkpoint
    states: tuple[Checkpoint, ...]
    latest_iteration: int
    batch: SeriesState
    train: SeriesState
    test: SeriesState
    marks: tuple[Mark, ...] = ()
    earlier: tuple[EarlierRun, ...] = ()
    own: OwnIteration | None = None
    code: str = ""
    comparison: ComparisonState | None = None


@dataclass(frozen=True, slots=True, eq=False)
class RunPath:
    """The way of a run so far.

    Attributes
    ----------
    run_id : int
        As in the snapshots of this run.
    states : tuple of Checkpoint
        Those that are kept, ascending, at or before ``now``. They stay the same objects from one answer to the next.
    now : Checkpoint
        Where it stands.
    ahead : tuple of Checkpoint
        Those after ``now``, ascending, where it once was further and nothing was changed since.
    latest_iteration : int
        How far it was.
    trains_own_code : bool
        Whether the next iteration is not the spec's own.
    """

    run_id: int
    states: tuple[Checkpoint, ...]
    now: Checkpoint
    ahead: tuple[Checkpoint, ...]
    latest_iteration: int
    trains_own_code: bool


@dataclass(frozen=True, slots=True, eq=False)
class EarlierRun:
    """A run that can be returned to from another one.

    Attributes
    ----------
    like : int
        The run with which it has the most iterations in common: 0 is the present one, 1 the first of the earlier runs,
        and so on; one that comes before it.
    fork : int
        Up to this iteration it has its iterations in common with that one.
    run : RunState
        As it was when it was left.
    """

    like: int
    fork: int
    run: RunState


@dataclass(frozen=True, slots=True)
class Pace:
    """How a fork keeps step by time, from one change of the runs to the next.

    Attributes
    ----------
    present, own : int
        Where the present run and the fork stood when it began.
    ratio : float
        Iterations of the fork in the time of one of the present run.
    """

    present: int
    own: int
    ratio: float


@dataclass(frozen=True, slots=True, eq=False)
class ForkState:
    """A fork at one moment.

    Attributes
    ----------
    key : int
        By which it is known.
    difference : Difference
    begun_at : int
        The iteration from which on it may be another run than the present one.
    run : RunState
    reached : int or None
        When it reached the goal, as `Watch` notes it.
    diverged_at : int or None
        The last iteration that could be made.
    paces : tuple of Pace
        How it keeps step by time, ascending; none where it has not done so yet.
    """

    key: int
    difference: Difference
    begun_at: int
    run: RunState
    reached: int | None = None
    diverged_at: int | None = None
    paces: tuple[Pace, ...] = ()


@dataclass(frozen=True, slots=True)
class Costs:
    """What an iteration of each run costs.

    Attributes
    ----------
    measured_for : object
        What it depends on, of all runs.
    seconds : tuple of float or None
        Of the present run, and of each fork.
    """

    measured_for: object = None
    seconds: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ComparisonState:
    """A comparison at one moment.

    Attributes
    ----------
    forks : tuple of ForkState
    by_time : bool
        Whether the forks go on for as long as the present run, instead of for as many iterations.
    reached : int or None
        When the present run reached the goal.
    costs : Costs
    """

    forks: tuple[ForkState, ...]
    by_time: bool
    reached: int | None
    costs: Costs
