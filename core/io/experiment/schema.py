"""What a ``.glassbox`` file says, as records: names, types and the limits that need no second look.

The format's version belongs to these records: a change after which older files no longer fit raises it. They
know nothing of the core's own objects, which `core.io.experiment.packing` and `core.io.experiment.unpacking` do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, Literal

from msgspec import UNSET, Meta, Struct, UnsetType, defstruct

from core.data.dataset import MAX_CLASSES, MAX_COLUMNS, MAX_EXAMPLES
from core.data.formula import MAX_LENGTH
from core.data.names import MAX_NAME_LENGTH
from core.experiment.spec import MAX_HIDDEN_LAYERS, MAX_UNITS_PER_LAYER
from core.model.optimizers import OPTIMIZERS

FORMAT: Final = "glassbox"
VERSION: Final = 4
"""The first that was released; the three before it were never released, and are refused."""

MAX_NAME = 500
"""Characters of a mark's name."""

MAX_EARLIER_RUNS = 100

MAX_CODE = 200_000
"""Characters of the learner's code; the exercise takes about 3,000."""

Count = Annotated[int, Meta(ge=0, le=2**53)]
"""A whole number that a float holds exactly, too."""

Small = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Word = Annotated[str, Meta(max_length=40)]
Name = Annotated[str, Meta(max_length=MAX_NAME_LENGTH)]
Digits = Annotated[str, Meta(pattern="^[0-9]{1,39}$")]
"""A whole number that is too large for most readers of JSON."""

PointRows = Annotated[list[list[float]], Meta(max_length=MAX_EXAMPLES)]
"""x1, x2, …, then the class or the number that is learnt, and the key that decides between training and test. Limits
are those of a ``Dataset``."""

BucketRow = tuple[float, float, float]
"""First iteration, smallest and largest loss."""


class Head(Struct):
    """What every version has; nothing else of it is looked at."""

    format: str = ""
    version: int = -1


class Network(Struct, forbid_unknown_fields=True):
    """The fields of an ``ExperimentSpec``. Here and in the records below, fields that may be missing came later; they
    are left out where they have their usual value, which therefore stays as it is."""

    hidden_units: Annotated[
        list[Annotated[int, Meta(ge=1, le=MAX_UNITS_PER_LAYER)]], Meta(max_length=MAX_HIDDEN_LAYERS)
    ]
    activation: Word | Annotated[list[Word], Meta(max_length=MAX_HIDDEN_LAYERS)]
    leak: float
    loss: Word
    initializer: Word
    init_scale: float
    optimizer: Word
    learning_rate: float
    batch_size: Small | None
    penalty: Word
    penalty_rate: float
    features: Annotated[list[Word], Meta(max_length=100)]
    standardise: bool
    train_fraction: float
    seed: Small
    softmax_of_two: bool | UnsetType = UNSET


class Generator(Struct, forbid_unknown_fields=True):
    """The fields of ``DataSettings``."""

    name: Word
    n_samples: Small
    noise: float
    seed: Small
    turns: float
    formula: Annotated[str, Meta(max_length=MAX_LENGTH)] | UnsetType = UNSET
    margin: float | UnsetType = UNSET
    n_classes: Small | UnsetType = UNSET


class Names(Struct, forbid_unknown_fields=True):
    """The fields of ``DataNames``."""

    title: Name
    columns: Annotated[list[Name], Meta(min_length=1, max_length=MAX_COLUMNS)]
    classes: Annotated[list[Name], Meta(max_length=MAX_CLASSES)]
    is_edited: bool
    target: Name | UnsetType = UNSET


class Plane(Struct, forbid_unknown_fields=True):
    """The fields of ``PlaneAxes``."""

    first: Annotated[int, Meta(ge=0, lt=MAX_COLUMNS)]
    second: Annotated[int, Meta(ge=-1, lt=MAX_COLUMNS)]
    held: Annotated[list[float], Meta(max_length=MAX_COLUMNS)]


Learnt = Literal["classes", "numbers"]


class Data(Struct, forbid_unknown_fields=True):
    """The points, what they were generated from before they were edited or replaced, what they are called, whether
    classes are learnt, and what the plane shows, where it is not the usual. They have a column for each name."""

    generated_from: Generator
    points: PointRows
    names: Names
    learnt: Learnt | UnsetType = UNSET
    plane: Plane | UnsetType = UNSET


class ChangedPoints(Struct, forbid_unknown_fields=True):
    """The points at another time, as their difference from points that were named before them.

    They are the first ``head`` points of ``like``, then ``points``, then the last ``tail`` points of ``like``. Points
    number 0 are those of the file's ``data``, number 1 the first of ``run.other_points``, and so on. They have as many
    columns as ``like``, and the same is learnt, where ``columns`` and ``learnt`` are missing; else both are given.
    """

    like: Small
    head: Small
    points: PointRows
    tail: Small
    columns: Annotated[int, Meta(ge=1, le=MAX_COLUMNS)] | UnsetType = UNSET
    learnt: Learnt | UnsetType = UNSET


class OtherExperiment(Struct, forbid_unknown_fields=True):
    """What was trained at another time. ``points`` is a number as in `ChangedPoints`."""

    experiment: Network
    generated_from: Generator
    points: Small
    names: Names
    plane: Plane | UnsetType = UNSET


class Layer(Struct, forbid_unknown_fields=True):
    """Weights, a row for each unit, and biases of one layer; or something else that there is of each of them."""

    W: list[list[float]]
    b: list[float]


if TYPE_CHECKING:

    class OptimizerMemory(Struct):
        """Updates made, and the running averages of this optimizer; others have none of these."""

        step: Count

else:
    _SLOTS = dict.fromkeys(slot.in_files for optimizer in OPTIMIZERS.values() for slot in optimizer.slots)
    OptimizerMemory = defstruct(
        "OptimizerMemory",
        [("step", Count), *((name, list[Layer] | UnsetType, UNSET) for name in _SLOTS)],
        forbid_unknown_fields=True,
    )


class Random(Struct, forbid_unknown_fields=True):
    """Where NumPy's PCG64 stands."""

    state: Digits
    increment: Digits
    has_uint32: Annotated[int, Meta(ge=0, le=1)]
    uinteger: Annotated[int, Meta(ge=0, le=2**32 - 1)]


class State(Struct, forbid_unknown_fields=True):
    """The run between two iterations.

    ``experiment`` 0 is the file's own one, 1 the first of ``run.other_experiments``, and so on. ``start`` is a place in
    ``run.starts``, or null where the start weights were drawn.
    """

    iteration: Count
    epoch: Count
    position: Count
    begins: bool
    experiment: Small
    start: Small | None
    layers: list[Layer]
    optimizer: OptimizerMemory
    epoch_random: Random
    random: Random


class Mark(Struct, forbid_unknown_fields=True):
    """A place on the timeline."""

    iteration: Count
    kind: Literal["own", "change", "divergence"]
    name: Annotated[str, Meta(max_length=MAX_NAME)]


class Losses(Struct, forbid_unknown_fields=True):
    """One loss curve: buckets of ``width`` values each, and the one that is being filled."""

    width: Annotated[int, Meta(ge=1, le=2**53)]
    buckets: list[BucketRow]
    n_partial: Count
    partial: BucketRow | None


class History(Struct, forbid_unknown_fields=True):
    """The loss of each batch, and over all training and all test examples."""

    batch: Losses
    train: Losses
    test: Losses


class EarlierRun(Struct, forbid_unknown_fields=True):
    """A run that can be returned to.

    Up to iteration ``fork`` it is run number ``like``: 0 is the file's own one, 1 the first earlier one, and so on.
    ``states`` are numbers: 0 is the first of ``run.states``, and those of ``run.earlier_states`` follow its last.
    """

    like: Small
    fork: Count
    latest_iteration: Count
    marks: list[Mark]
    now: State
    history: History
    states: list[Small]


class Run(Struct, forbid_unknown_fields=True):
    """How far the run has come, where it stands, and the moments one can go back to."""

    latest_iteration: Count
    marks: list[Mark]
    now: State
    history: History
    starts: list[list[Layer]]
    other_points: list[ChangedPoints]
    other_experiments: list[OtherExperiment]
    states: list[State]
    earlier_states: list[State] | UnsetType = UNSET
    earlier_runs: Annotated[list[EarlierRun], Meta(max_length=MAX_EARLIER_RUNS)] | UnsetType = UNSET


class ExperimentFile(Struct, forbid_unknown_fields=True):
    """All of it. ``code`` is the learner's for the exercise; reading a file runs none of it."""

    format: Literal["glassbox"]
    version: Literal[4]
    experiment: Network
    data: Data
    run: Run
    code: Annotated[str, Meta(max_length=MAX_CODE)] | UnsetType = UNSET
