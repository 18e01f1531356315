"""What a learner does in each step of the lessons that come with the program, so that its goal is reached."""

from __future__ import annotations

from core.explain.target import Target
from core.lessons.moment import Happened
from tests.tools.lesson_in_core import Doing

ANSWERS = Doing()
"""Nothing but answering the question, or reading."""


def points_at(*targets: Target) -> Doing:
    return Doing(happened=Happened(pointed=frozenset(targets)))


def checks(name: str) -> Doing:
    """The learner's function is right."""
    return Doing(happened=Happened(right_code=frozenset({name})))


def opens(name: str) -> Doing:
    """A dock is opened."""
    return Doing(happened=Happened(opened=frozenset({name})))


DOINGS: dict[str, tuple[Doing, ...]] = {
    "one-neuron": (
        points_at(Target("weight", 1, 0, 0)),
        ANSWERS,
        points_at(Target("example", example=0)),
        ANSWERS,
        Doing(weights=((1, 1, None, -3.0),)),
        Doing(iterations=1),
    ),
    "layers-and-shapes": (
        ANSWERS,
        opens("equations"),
        ANSWERS,
        Doing(changes={"hidden_units": (5,)}),
        Doing(changes={"hidden_units": (5, 2)}),
        ANSWERS,
    ),
    "two-layer-output": (ANSWERS, ANSWERS, ANSWERS, Doing(phases=3), Doing(weights=((2, 1, 1, 5.0),))),
    "vectorising": (
        ANSWERS,
        points_at(Target("example", example=0)),
        ANSWERS,
        ANSWERS,
        opens("checks"),
        Doing(adds_point=True),
    ),
    "sigmoid": (
        ANSWERS,
        opens("equations"),
        Doing(iterations=100),
        Doing(iterations=200, changes={"initializer": "xavier", "init_scale": 1.0}),
        ANSWERS,
    ),
    "tanh": (
        ANSWERS,
        Doing(changes={"activation": "tanh"}),
        Doing(iterations=150),
        ANSWERS,
        Doing(iterations=100),
    ),
    "relu": (
        ANSWERS,
        Doing(iterations=10),
        Doing(iterations=120),
        Doing(iterations=60),
        ANSWERS,
        Doing(resets=True),
        Doing(iterations=100),
    ),
    "leaky-relu": (
        ANSWERS,
        Doing(iterations=10),
        Doing(iterations=50),
        Doing(iterations=50, changes={"activation": "leaky_relu"}),
        Doing(iterations=70),
        ANSWERS,
    ),
    "derivatives": (*(ANSWERS,) * 5, opens("checks"), Doing(changes={"init_scale": 0.1})),
    "cross-entropy": (
        ANSWERS,
        ANSWERS,
        ANSWERS,
        Doing(iterations=200),
        Doing(weights=((1, 1, 1, -5.0), (1, 1, 2, -5.0))),
    ),
    "backward-output": (
        ANSWERS,
        ANSWERS,
        ANSWERS,
        points_at(Target("weight", 2, 0, 0)),
        Doing(iterations=1),
        ANSWERS,
    ),
    "backward-hidden": (ANSWERS, ANSWERS, ANSWERS, ANSWERS, Doing(phases=6), ANSWERS),
    "learning-rate": (
        ANSWERS,
        Doing(iterations=100),
        Doing(iterations=1000),
        Doing(iterations=100, changes={"learning_rate": 30.0}, resets=True),
        Doing(iterations=500),
        Doing(iterations=1500, changes={"learning_rate": 0.1}, resets=True),
    ),
    "initialise": (
        Doing(iterations=50),
        ANSWERS,
        Doing(iterations=100),
        Doing(iterations=100),
        Doing(iterations=500, changes={"initializer": "xavier", "init_scale": 1.0}),
    ),
    "xor": (
        ANSWERS,
        Doing(iterations=100),
        ANSWERS,
        Doing(iterations=300, changes={"hidden_units": (4,)}, tries=2),
        points_at(Target("unit", 1, 0)),
        ANSWERS,
    ),
    "width": (
        Doing(iterations=20, tries=3),
        ANSWERS,
        Doing(iterations=300, changes={"hidden_units": (8,)}, resets=True),
        Doing(iterations=200),
        Doing(iterations=400, changes={"hidden_units": (4,)}, resets=True, tries=2),
    ),
    "depth": (
        Doing(iterations=500),
        Doing(iterations=100),
        ANSWERS,
        points_at(Target("weight", 1, 0, 0), Target("weight", 7, 0, 0)),
        Doing(iterations=300, changes={"activation": "tanh", "learning_rate": 0.3}, resets=True),
        ANSWERS,
    ),
    "overfitting": (
        Doing(iterations=400),
        Doing(goes_to_lowest_test_loss=True),
        Doing(iterations=300, changes={"penalty": "l2", "penalty_rate": 0.1}, resets=True),
        Doing(iterations=300),
    ),
    "learning-loop": (
        Doing(tries=2),
        Doing(phases=6),
        Doing(phases=6),
        Doing(phases=6),
        Doing(phases=6),
        Doing(iterations=500, tries=2),
        ANSWERS,
    ),
    "exercise": (
        *map(checks, ("initialize", "forward", "cost", "backward", "update", "train")),
        Doing(happened=Happened(own_iterations=100)),
    ),
    "three-classes": (
        points_at(Target("unit", 1, 2)),
        *(ANSWERS,) * 3,
        Doing(iterations=100),
        Doing(iterations=100),
        Doing(iterations=300, changes={"hidden_units": (8,)}, resets=True),
    ),
    "numbers": (
        ANSWERS,
        ANSWERS,
        Doing(iterations=1),
        Doing(iterations=100),
        Doing(iterations=300, changes={"hidden_units": (8,)}, resets=True),
        ANSWERS,
    ),
}
