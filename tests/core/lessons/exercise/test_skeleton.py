"""The skeleton: Python for every network, with the shapes of that network, and nothing solved."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.lessons.exercise.fence import FUNCTIONS
from core.lessons.exercise.skeleton import MAX_CODE_BYTES, checked_code, skeleton
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES

NETWORKS: list[tuple[dict[str, Any], tuple[int, ...]]] = [
    ({"hidden_units": ()}, (2, 1)),
    ({}, (2, 4, 1)),
    *(({"activation": name, "loss": loss}, (3, 4, 2)) for name in ACTIVATIONS for loss in LOSSES),
    ({"hidden_units": (8,) * 64}, (2, *(8,) * 64, 1)),
]


@pytest.mark.parametrize(("spec", "sizes"), NETWORKS, ids=str)
def test_it_is_python_with_the_six_functions_and_fits(spec: dict[str, Any], sizes: tuple[int, ...]) -> None:
    text = checked_code(skeleton(ExperimentSpec(**spec), sizes))
    functions = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    assert tuple(function.name for function in functions) == FUNCTIONS
    assert max(map(len, text.splitlines())) <= 120
    assert "@" not in text  # no product is given away
    names: dict[str, object] = {}
    exec(text, names)


def test_its_lines_are_short_enough_for_the_pane() -> None:
    assert max(map(len, skeleton(ExperimentSpec(), (2, 4, 1)).splitlines())) < 80


def test_the_shapes_are_those_of_the_network() -> None:
    text = skeleton(ExperimentSpec(hidden_units=(5, 3), activation=("relu", "leaky_relu"), leak=0.2), (2, 5, 3, 1))
    for line in (
        "W2 = ...  # (3, 5), random",
        "b3 = ...  # (1, 1), zeros",
        "Z2 = ...  # (3, m)",
        "A2 = ...  # (3, m), g(z) = max(leak · z, z), leak = 0.2",
        "dW1 = ...  # (5, 2), with the 1/m",
        "def cost(A3, Y):",
    ):
        assert f"{line}\n" in text, line


@pytest.mark.parametrize("code", [b"x", None, "a\0b", "\ud800", "x" * (MAX_CODE_BYTES + 1)])
def test_code_from_a_file_that_cannot_be_code_is_refused(code: object) -> None:
    with pytest.raises(InvalidInputError, match=r"^exercise: "):
        checked_code(code, "exercise")
