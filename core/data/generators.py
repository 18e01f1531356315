"""The gallery of data: one record a kind, keyed by the name the spec uses, and the settings that data is made from.

What makes the points of each kind is in `core.data.point_sets` and `core.data.measured`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from core.arrays import checked_number, checked_whole_number
from core.data.above_curve import check_curve
from core.data.dataset import CLASSES_ON_SCREEN, MAX_EXAMPLES, Dataset, stratified_keys
from core.data.formula import parse_formula
from core.data.measured import (
    DIGIT_CLASSES,
    DIGIT_COLUMNS,
    DIGITS_SOURCE,
    IRIS_CLASSES,
    IRIS_COLUMNS,
    IRIS_SOURCE,
    PENGUIN_CLASSES,
    PENGUIN_COLUMNS,
    digits,
    iris,
    penguin_masses,
    penguins,
)
from core.data.names import PLAIN_NAMES, DataNames
from core.data.number_sets import (
    Exact,
    check_value_curve,
    curve_values,
    hill_values,
    plane_values,
    ridge_values,
)
from core.data.point_sets import (
    RADIUS,
    Generator,
    above_curve_points,
    arms_points,
    circle_points,
    clusters_points,
    curve_points,
    empty_points,
    flower_points,
    gauss_points,
    moons_points,
    points_over_plane,
    rings_points,
    spiral_points,
    xor4_points,
    xor_points,
)
from core.errors import InvalidInputError
from core.sentences import phrase, sentence

SETTING_LIMITS: dict[str, tuple[float, float]] = {
    "n_samples": (0, MAX_EXAMPLES),
    "noise": (0.0, 1.0),
    "seed": (0, 2**31 - 1),
    "turns": (0.25, 4.0),
    "margin": (0.0, 2.0),
    "n_classes": (2, CLASSES_ON_SCREEN),
}
"""Smallest and largest value, both allowed, of each setting that is a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSettings:
    """How data is generated: the same settings give the same points, bit for bit.

    Attributes
    ----------
    name : str
        A key of ``DATASETS``.
    n_samples : int
        Number of examples, 0 to 10 000; exact, and the classes differ by one at most.
    noise : float
        0 to 1, shown as per cent. Points are displaced and keep their label, so that the classes come to overlap.
    seed : int
        Start of the random numbers, 0 to 2³¹ - 1.
    turns : float
        Turns of each arm of the spiral, 0.25 to 4.
    formula : str
        The curve of the kinds that use one, a function of x, as `core.data.formula.Formula.text` writes it; "" for the
        usual one of the kind.
    margin : float
        Height that is left free on both sides of that curve before noise, 0 to 2.
    n_classes : int
        Of kinds that have as many as one likes, 2 to 8.

    Raises
    ------
    InvalidInputError
        If a value is outside its limits; the error names the field and what would be right.
    """

    name: str = "circle"
    n_samples: int = 250
    noise: float = 0.1
    seed: int = 0
    turns: float = 1.0
    formula: str = ""
    margin: float = 0.0
    n_classes: int = 3

    def __post_init__(self) -> None:
        if self.name not in DATASETS:
            raise InvalidInputError(
                "name",
                sentence(
                    "{name!r} is not known; choose one of {datasets}.", name=self.name, datasets=", ".join(DATASETS)
                ),
            )
        for field in ("noise", "turns", "margin"):
            object.__setattr__(self, field, checked_number(field, getattr(self, field), *SETTING_LIMITS[field]))
        for field in ("n_samples", "seed", "n_classes"):
            object.__setattr__(self, field, checked_whole_number(field, getattr(self, field), *SETTING_LIMITS[field]))
        kind = DATASETS[self.name]
        formula = parse_formula(kind.formula if self.formula == "" else self.formula)
        object.__setattr__(self, "formula", formula.text)
        if kind.uses_margin:
            check_curve(formula, self.margin, RADIUS)
        elif kind.uses_formula:
            check_value_curve(formula, RADIUS)

    def changed(self, **changes: Any) -> DataSettings:
        """The same with some fields changed; where only the kind is another one, a formula that is the usual one of its
        kind, or that cannot be used by the other, becomes the usual one of the other.

        Raises
        ------
        InvalidInputError
            If a new value is outside its limits.
        """
        is_usual = self.formula == parse_formula(DATASETS[self.name].formula).text
        try:
            return replace(self, **{"formula": "" if is_usual else self.formula, **changes})
        except InvalidInputError as error:
            if set(changes) != {"name"} or error.field not in ("formula", "margin"):
                raise
            return replace(self, name=changes["name"], formula="")


@dataclass(frozen=True, slots=True)
class DatasetKind:
    """One entry of the gallery.

    Attributes
    ----------
    name : str
        The key in ``DATASETS``.
    label : str
        Name on the screen.
    help : str
        Tooltip: what the points look like and what can be learnt from them.
    generate : Callable
        ``generate(settings, random)`` gives points (d, m) and labels (m,), or where numbers are learnt targets (m,).
    is_regression : bool
        Whether numbers are learnt.
    names : DataNames
        What its columns, classes and numbers are called.
    source : str
        Where data that was measured comes from, and its licence; "" for what is generated.
    axes : tuple of int
        The two columns that the plane shows at first.
    is_picture : bool
        Whether each example is a small picture.
    suggests : tuple of (str, value)
        Fields of the spec with which it is learnt well, where the usual ones are not enough.
    uses_turns, uses_samples, uses_noise, uses_classes, uses_formula, uses_margin : bool
        Whether that setting changes anything; the window greys out or hides the others.
    formula : str
        The usual one.
    exact : Callable or None
        From the settings to the numbers without noise, where numbers are learnt.
    short_label : str
        Where the label is wider than a card; "" where it is not.
    picture : tuple of float
        Half the width of the plane, and the size of a point in pixels, in its small picture.
    """

    name: str
    label: str
    help: str
    generate: Generator
    is_regression: bool = False
    names: DataNames = PLAIN_NAMES
    source: str = ""
    axes: tuple[int, int] = (0, 1)
    is_picture: bool = False
    suggests: tuple[tuple[str, Any], ...] = ()
    uses_turns: bool = False
    uses_samples: bool = True
    uses_noise: bool = True
    uses_formula: bool = False
    formula: str = "sin(x)"
    exact: Callable[[DataSettings], Exact] | None = None
    uses_margin: bool = False
    uses_classes: bool = False
    short_label: str = ""
    picture: tuple[float, float] = (1.22 * RADIUS, 1.6)

    @property
    def group(self) -> str:
        """What is learnt of it, as a key: ``"classes"`` and ``"numbers"`` on the plane, a ``"table"`` has columns with
        names."""
        if self.names.has_own_columns:
            return "table"
        return "numbers" if self.is_regression else "classes"


def generate(settings: DataSettings) -> Dataset:
    """The data of some settings, with split keys that give each class its exact share."""
    random = np.random.default_rng(settings.seed)
    kind = DATASETS[settings.name]
    points, learnt = kind.generate(settings, random)
    if kind.is_regression:
        return Dataset.of_numbers(points, learnt, stratified_keys(np.zeros(learnt.size), random))
    return Dataset(points, learnt, stratified_keys(learnt, random))


def make_dataset(
    name: str,
    n_samples: int = 250,
    noise: float = 0.1,
    seed: int = 0,
    turns: float = 1.0,
    formula: str = "",
    margin: float = 0.0,
) -> Dataset:
    """Data of a kind by its name, for use of the core without a window.

    Parameters are those of ``DataSettings``.

    Raises
    ------
    InvalidInputError
        If the name is not known or a number is outside its limits.
    """
    settings = DataSettings(
        name=name, n_samples=n_samples, noise=noise, seed=seed, turns=turns, formula=formula, margin=margin
    )
    return generate(settings)


_STANDARDISED = (("standardise", True),)

_OF_NUMBERS = (1.1 * RADIUS, 2.7)
"""The small picture of numbers over the plane: larger points, of which the colours are seen."""

DATASETS: dict[str, DatasetKind] = {
    kind.name: kind
    for kind in (
        DatasetKind(
            "circle",
            phrase("Circle"),
            phrase("A disc inside a ring. Needs a hidden layer of at least 3 units."),
            circle_points,
        ),
        DatasetKind(
            "xor",
            phrase("XOR cloud"),
            phrase(
                "Four quarters, opposite ones of the same class: class 1 where exactly one coordinate is "
                "positive. No straight line separates them."
            ),
            xor_points,
            short_label="XOR",
        ),
        DatasetKind(
            "gauss",
            phrase("Two Gaussians"),
            phrase("Two clouds side by side. One straight line is enough."),
            gauss_points,
            short_label=phrase("Gauss"),
        ),
        DatasetKind(
            "spiral",
            phrase("Spiral"),
            phrase("Two arms wound around each other. More turns need more units and layers."),
            spiral_points,
            uses_turns=True,
        ),
        DatasetKind("moons", phrase("Moons"), phrase("Two half circles, each reaching into the other."), moons_points),
        DatasetKind(
            "flower",
            phrase("Flower"),
            phrase("Eight petals, four of each class, as in Andrew Ng's course."),
            flower_points,
        ),
        DatasetKind(
            "above_curve",
            phrase("Above a curve"),
            phrase(
                "Class 1 above the curve x₂ = f(x₁), class 0 below. You choose the formula, so the true "
                "border is known."
            ),
            above_curve_points,
            uses_formula=True,
            uses_margin=True,
            short_label=phrase("Above f"),
        ),
        DatasetKind(
            "clusters",
            phrase("Clusters"),
            phrase("A cloud for each class, in a circle. Straight lines from the middle separate them."),
            clusters_points,
            uses_classes=True,
        ),
        DatasetKind(
            "rings",
            phrase("Rings"),
            phrase(
                "A disc and rings around it, one inside the other, each of a class of its own. No straight "
                "lines separate them, but a few units do."
            ),
            rings_points,
            uses_classes=True,
        ),
        DatasetKind(
            "arms",
            phrase("Spiral arms"),
            phrase("A spiral with an arm for each class. Needs more units and layers than two arms do."),
            arms_points,
            uses_turns=True,
            uses_classes=True,
            short_label=phrase("Arms"),
        ),
        DatasetKind(
            "iris",
            phrase("Iris"),
            phrase("150 flowers of three kinds, of which four lengths were measured. Two kinds overlap a little."),
            lambda settings, random: iris(),
            names=DataNames(columns=IRIS_COLUMNS, classes=IRIS_CLASSES),
            source=IRIS_SOURCE,
            axes=(2, 3),
            suggests=_STANDARDISED,
            uses_samples=False,
            uses_noise=False,
        ),
        DatasetKind(
            "penguins",
            phrase("Penguins"),
            phrase(
                "Generated: three kinds of penguins with lengths in mm and a mass in g, drawn from normal "
                "distributions. The mass is so much larger than the lengths that the inputs have to be "
                "standardised."
            ),
            lambda settings, random: penguins(settings.n_samples, settings.noise, random),
            names=DataNames(columns=PENGUIN_COLUMNS, classes=PENGUIN_CLASSES),
            axes=(1, 2),
            suggests=_STANDARDISED,
        ),
        DatasetKind(
            "handwritten_digits",
            phrase("Digits"),
            phrase(
                "Handwritten digits 0 to 7 as pictures of 8 × 8 pixels, up to 1,443; New Points draws "
                "others. Needs about 16 hidden units."
            ),
            lambda settings, random: digits(settings.n_samples, random),
            names=DataNames(columns=DIGIT_COLUMNS, classes=DIGIT_CLASSES),
            source=DIGITS_SOURCE,
            axes=(26, 20),
            is_picture=True,
            suggests=(("hidden_units", (16,)), ("learning_rate", 0.3), ("batch_size", 10)),
            uses_noise=False,
        ),
        DatasetKind(
            "xor4",
            "XOR-4",
            phrase("The four points of XOR. The smallest data that needs a hidden layer."),
            xor4_points,
            uses_samples=False,
            uses_noise=False,
            # four points at ±1 would be one spot at the scale of the others
            picture=(2.4, 2.8),
        ),
        DatasetKind(
            "empty",
            phrase("Empty"),
            phrase("No points at all: click on the plane to add your own."),
            empty_points,
            uses_samples=False,
            uses_noise=False,
        ),
        DatasetKind(
            "tilted_plane",
            phrase("Plane"),
            phrase(
                "Numbers to learn: y rises evenly to the right. No hidden layer is needed; without one take "
                "0.1 as the learning rate."
            ),
            points_over_plane(plane_values),
            is_regression=True,
            exact=lambda settings: plane_values,
            picture=_OF_NUMBERS,
        ),
        DatasetKind(
            "hills",
            phrase("Gaussian hills"),
            phrase("Numbers to learn: two hills and a hollow. Needs about 8 units."),
            points_over_plane(hill_values),
            is_regression=True,
            exact=lambda settings: hill_values,
            suggests=(("hidden_units", (8,)),),
            short_label=phrase("Hills"),
            picture=_OF_NUMBERS,
        ),
        DatasetKind(
            "ridge",
            phrase("Sine ridge"),
            phrase(
                "Numbers to learn: straight waves that run across the plane. 8 units learn them from nearly "
                "every start."
            ),
            points_over_plane(ridge_values),
            is_regression=True,
            exact=lambda settings: ridge_values,
            suggests=(("hidden_units", (8,)),),
            short_label=phrase("Ridge"),
            picture=_OF_NUMBERS,
        ),
        DatasetKind(
            "curve",
            phrase("Curve y = f(x)"),
            phrase(
                "Numbers to learn from one input, on a curve of your own: the network's curve is drawn "
                "through the points."
            ),
            curve_points,
            is_regression=True,
            exact=lambda settings: curve_values(parse_formula(settings.formula)),
            names=DataNames(columns=("x1",)),
            uses_formula=True,
            formula="3 sin(x)",
            short_label="y = f(x)",
        ),
        DatasetKind(
            "penguin_masses",
            phrase("Penguin mass"),
            phrase(
                "Generated: numbers to learn, the mass of a penguin in kg from three of its lengths in mm. "
                "The lengths are large numbers: standardise the inputs."
            ),
            lambda settings, random: penguin_masses(settings.n_samples, settings.noise, random),
            is_regression=True,
            names=DataNames(columns=PENGUIN_COLUMNS[:3], target="body mass"),
            axes=(0, 1),
            suggests=_STANDARDISED,
            short_label=phrase("Mass"),
        ),
    )
}
