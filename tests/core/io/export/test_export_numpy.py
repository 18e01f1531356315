"""The NumPy script: it trains as the window did, wherever the run is taken up, and says so if it does not."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core import Dataset, InvalidInputError, Trainer, make_dataset
from core.data.features import FEATURES, available_features, feature_matrix
from core.data.formula import parse_formula
from core.data.generators import DataSettings
from core.data.names import DataNames
from core.errors import GlassboxError
from core.experiment.experiment import Experiment
from core.io.export import agreement, numpy_script, pytorch_script, sklearn_script
from core.io.export.layout import WIDTH, array_lines
from core.model.optimizers import OPTIMIZERS
from tests.tools.scripts import (
    CIRCLE,
    FAR,
    SAME,
    THREE_CLASSES,
    Way,
    changed_way,
    named_way,
    output_of,
    spec_of,
    trained,
    way,
)

IRIS = DataNames("iris.csv", ("petal length", "petal width"), ("setosa", "versicolor"))
_BREAKS_OUT = '\\"""\\" + open("hacked", "w").close() #'
HOSTILE = DataNames(f"{_BREAKS_OUT}.csv", (_BREAKS_OUT, "{x} %s <b>\\"), ("Ж你🎉" * 60, f"'\\{_BREAKS_OUT}"))

WAYS = {
    "gradient descent": lambda: way(),
    "momentum, L1": lambda: way(optimizer="momentum", penalty="l1", batch_size=7),
    "RMSProp, L2": lambda: way(optimizer="rmsprop", learning_rate=0.003, penalty="l2", batch_size=7),
    "Adam, batches that fit": lambda: way(optimizer="adam", batch_size=10),
    "one example a batch": lambda: way(batch_size=1, learning_rate=0.02),
    "batches larger than the data": lambda: way(batch_size=500),
    "a penalty of rate 0": lambda: way(penalty="l2", penalty_rate=0.0),
    "sigmoid, squared error, test examples": lambda: way(
        activation="sigmoid", loss="squared_error", train_fraction=0.7
    ),
    "ReLU and leaky ReLU": lambda: way(activation=("relu", "leaky_relu"), leak=0.25, batch_size=16),
    "linear": lambda: way(activation="linear", optimizer="adam"),
    "softmax": lambda: way(THREE_CLASSES, batch_size=8, train_fraction=0.8),
    "three sigmoids": lambda: way(THREE_CLASSES, loss="squared_error", optimizer="momentum"),
    "all features": lambda: way(features=available_features(2), learning_rate=0.01),
    "logistic regression": lambda: way(hidden_units=(), features=("x1x2", "sin_x2"), batch_size=9),
    "twenty layers": lambda: way(hidden_units=(3,) * 20, optimizer="adam", learning_rate=0.003),
    "wide layers": lambda: way(hidden_units=(40, 2), activation="relu"),
    "no iteration": lambda: way(iterations=0),
    "another rate within an epoch": lambda: changed_way(
        lambda spec: spec.changed(learning_rate=0.02), optimizer="adam", batch_size=7
    ),
    "momentum kept": lambda: changed_way(lambda spec: spec.changed(penalty="l2"), optimizer="momentum", batch_size=7),
    "another optimizer": lambda: changed_way(lambda spec: spec.changed(optimizer="rmsprop", learning_rate=0.003)),
    "another batch size": lambda: changed_way(lambda spec: spec.changed(batch_size=11), batch_size=7),
    "standardised, test examples": lambda: way(
        FAR, standardise=True, train_fraction=0.7, batch_size=8, features=("x1", "x2", "x1x2")
    ),
    "names of a table": lambda: named_way(IRIS),
    "standardised from here on": lambda: changed_way(lambda spec: spec.changed(standardise=True), batch_size=7),
}


@pytest.mark.parametrize("name", WAYS)
def test_a_script_gets_to_the_windows_loss_in_a_fresh_interpreter(name: str, tmp_path: Path) -> None:
    assert output_of(numpy_script(*WAYS[name]()), tmp_path).endswith(SAME)


def test_a_unit_added_within_an_epoch_draws_numbers_that_the_next_epoch_goes_on_from(tmp_path: Path) -> None:
    after = changed_way(lambda spec: spec.changed(hidden_units=(6, 3)), batch_size=7)
    script = numpy_script(*after)
    assert script.count("LATER_RANDOM") == 2
    assert output_of(script, tmp_path).endswith(SAME)


@pytest.mark.parametrize(("optimizer", "tolerance"), [("gradient_descent", 1e-9), ("adam", 1e-6)])
def test_a_loss_that_is_off_by_more_than_the_tolerance_fails(optimizer: str, tolerance: float, tmp_path: Path) -> None:
    start, iterations, loss = way(optimizer=optimizer)
    output_of(numpy_script(start, iterations, loss + 0.5 * tolerance), tmp_path)
    with pytest.raises(AssertionError, match=r"but in Glassbox it was 0\.\d+"):
        output_of(numpy_script(start, iterations, loss + 2.0 * tolerance), tmp_path)


def test_a_loss_above_one_is_compared_in_relative_terms(tmp_path: Path) -> None:
    contradictory = Dataset([[1e5, 1e5, 2e5], [3e5, 3e5, 1e5]], [1, 0, 0])
    one_step = way(contradictory, iterations=1, hidden_units=(), learning_rate=1.0)
    assert one_step.loss > 1e6
    assert output_of(numpy_script(*one_step), tmp_path).endswith(SAME)


def test_scripts_are_plain_text_that_a_linter_has_nothing_to_say_about(tmp_path: Path) -> None:
    for number, make in enumerate(WAYS.values()):
        taken = make()
        for writer in (numpy_script, pytorch_script, sklearn_script):
            try:
                script = writer(*taken)
            except InvalidInputError:
                assert writer is sklearn_script
                continue
            assert script.isascii()
            assert max(map(len, script.splitlines())) <= WIDTH
            (tmp_path / f"{writer.__name__}_{number}.py").write_text(script, encoding="utf-8")
    ruff = [sys.executable, "-m", "ruff", "--isolated"]
    rules = "E,F,W,I,B,UP,SIM,RUF,C4,PERF,NPY"
    for command in (
        [*ruff, "check", f"--config=line-length={WIDTH}", "--select", rules, "."],
        [*ruff, "format", f"--config=line-length={WIDTH}", "--check", "--exclude=*_14.py", "."],
    ):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("writer", [numpy_script, pytorch_script, sklearn_script])
def test_a_script_says_what_its_data_is_called(writer: Callable[..., str]) -> None:
    module = ast.parse(writer(*named_way(replace(IRIS, is_edited=True))))
    top = ast.get_docstring(module)
    assert top is not None
    assert "Data:      iris.csv, edited by hand\n" in top
    assert "Columns:   x1 = petal length, x2 = petal width\n" in top
    assert "Classes:   0 = setosa\n           1 = versicolor\n" in top
    assert constants(module)["COLUMN_NAMES"] == ["petal length", "petal width"]
    assert constants(module)["CLASS_NAMES"] == ["setosa", "versicolor"]


def test_generated_points_are_called_by_their_kind_alone() -> None:
    script = numpy_script(*named_way(DataNames()))
    assert "Data:      Circle\n" in script
    assert "Columns:" not in script
    assert "CLASS_NAMES" not in script


@pytest.mark.parametrize("writer", [numpy_script, pytorch_script, sklearn_script])
@pytest.mark.parametrize("formula", ["sin(x)/2 - 1", " + ".join(f"sin({n}x)/{n}" for n in range(1, 9))])
def test_a_script_says_the_true_border_as_numpy_writes_it(writer: Callable[..., str], formula: str) -> None:
    settings = DataSettings(name="above_curve", formula=formula, n_samples=20)
    experiment = Experiment.generated(spec_of(), settings)
    script = writer(*trained(Trainer(experiment.spec, experiment.data, context=experiment), 3))
    said = " ".join((ast.get_docstring(ast.parse(script)) or "").split())
    assert f"Border: class 1 is above x2 = {parse_formula(formula).numpy_text('x1')}" in said
    assert script.isascii()
    assert max(map(len, script.splitlines())) <= WIDTH


@pytest.mark.parametrize("writer", [numpy_script, pytorch_script, sklearn_script])
@pytest.mark.parametrize(
    "name", ['"', '"""', "\\", '\\"', "'" * 3, "{x}", "%s", "é\\N{DASH}", "a" * 33 + '"""', '#"\\']
)
def test_a_name_is_text_in_a_script_whatever_is_in_it(writer: Callable[..., str], name: str) -> None:
    names = DataNames(name, (name, name), (name, f"{name}."))
    module = ast.parse(writer(*named_way(names)))
    assert f"Data:      {name}" in (ast.get_docstring(module) or "")
    assert constants(module)["CLASS_NAMES"] == [name, f"{name}."]
    plain = ast.parse(writer(*named_way(DataNames())))
    assert len(module.body) == len(plain.body) + 2  # nothing but the two lists of names


def test_names_that_would_be_code_are_not_run(tmp_path: Path) -> None:
    script = numpy_script(*named_way(HOSTILE))
    assert script.isascii()
    assert max(map(len, script.splitlines())) <= WIDTH
    assert output_of(script, tmp_path).endswith(SAME)
    assert not (tmp_path / "hacked").exists()


def constants(module: ast.Module) -> dict[str, object]:
    """The lists at the top of a script."""
    return {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in module.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.List)
    }


@pytest.mark.parametrize("shape", [(3,), (40,), (2, 3), (1, 3), (1, 40), (5, 40), (5, 1), (60, 1), (1, 1)])
def test_an_array_reads_back_bit_for_bit(shape: tuple[int, ...]) -> None:
    random = np.random.default_rng(1)
    array = random.normal(size=shape) * 10.0 ** random.integers(-300, 300, shape)
    lines = array_lines("W1", array)
    assert max(map(len, lines)) <= WIDTH - 4
    found: dict[str, np.ndarray] = {}
    exec("\n".join(lines), {"np": np}, found)
    np.testing.assert_array_equal(found["W1"], array)
    assert found["W1"].shape == shape


def test_features_are_computed_by_the_same_formulas() -> None:
    x1, x2 = np.random.default_rng(2).normal(scale=3.0, size=(2, 50))
    for feature in map(FEATURES.get, available_features(2)):
        found = eval(feature.numpy, {"np": np, "x1": x1, "x2": x2})
        np.testing.assert_array_equal(found, feature_matrix((x1, x2), (feature.name,))[0])


def test_what_cannot_be_exported_is_refused_with_a_reason() -> None:
    start, iterations, loss = way(iterations=2)
    with pytest.raises(InvalidInputError, match="no training points"):
        numpy_script(replace(start, data=start.data.cleared()), iterations, loss)
    with pytest.raises(InvalidInputError, match="nan is not a loss"):
        numpy_script(start, iterations, float("nan"))
    with pytest.raises(InvalidInputError, match="-1 is not a number"):
        numpy_script(start, -1, loss)
    with pytest.raises(InvalidInputError, match="264,705 weights and biases"):
        numpy_script(*way(iterations=0, hidden_units=(512, 512)))
    assert issubclass(InvalidInputError, GlassboxError)


# How far a run can be repeated

JUMPY = {"hidden_units": (8, 8, 8), "learning_rate": 1.0}
SPIRAL = make_dataset("spiral", n_samples=100, noise=0.1, seed=1)


@pytest.mark.parametrize("batch_size", [None, 7])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_calm_run_can_be_repeated_to_its_end_and_the_loss_is_the_trainers(
    optimizer: str, batch_size: int | None
) -> None:
    rate = 0.003 if optimizer == "rmsprop" else 0.05
    calm = way(optimizer=optimizer, batch_size=batch_size, learning_rate=rate)
    found = agreement(calm.start, calm.iterations)
    assert (found.iteration, found.loss) == (calm.iterations, calm.loss)
    assert "CHECK" not in numpy_script(*calm, found)


def test_a_run_that_goes_on_within_an_epoch_is_repeated_from_there() -> None:
    after = changed_way(lambda spec: spec.changed(hidden_units=(6, 3)), batch_size=7)
    found = agreement(after.start, after.iterations)
    assert (found.iteration, found.loss) == (23 + after.iterations, after.loss)


def test_where_rounding_grows_the_script_asserts_before_that(tmp_path: Path) -> None:
    jumpy = way(SPIRAL, iterations=400, **JUMPY)
    found = agreement(jumpy.start, jumpy.iterations)
    assert 5 < found.iteration < 300
    output = output_of(numpy_script(*jumpy, found), tmp_path)
    assert f"after iteration {found.iteration}:" in output
    assert "the same as in Glassbox" in output
    assert SAME not in output


def test_a_symmetric_start_whose_zeros_decide_is_compared_only_as_far_as_they_agree(tmp_path: Path) -> None:
    """Equal weights of 5 cancel to exact zeros; another order of the sums gives ReLU tiny numbers of either sign."""
    moons = make_dataset("moons", n_samples=41, noise=0.1, seed=1)
    symmetric = way(
        moons,
        hidden_units=(6, 4, 6),
        activation="relu",
        loss="squared_error",
        initializer="constant",
        init_scale=5.0,
        optimizer="momentum",
        learning_rate=0.01,
        penalty="l2",
        penalty_rate=1.0,
        features=("x1", "x2", "x1_squared", "sin_x1", "sin_x2"),
        standardise=True,
        train_fraction=0.8,
        seed=85,
    )
    found = agreement(symmetric.start, symmetric.iterations)
    assert found.iteration < symmetric.iterations
    assert "the same as in Glassbox" in output_of(numpy_script(*symmetric, found), tmp_path)


def test_the_search_can_be_stopped() -> None:
    calm = way(iterations=50)
    assert agreement(calm.start, 50, stop=lambda: True).iteration == 0


def test_the_search_in_a_run_of_days_can_be_stopped_at_any_iteration() -> None:
    answers = iter([False] * 5 + [True])
    assert agreement(way(iterations=10).start, 1_000_000, stop=lambda: next(answers)).iteration == 4


def test_a_script_can_begin_where_a_run_stands_too() -> None:
    trainer = Trainer(spec_of(batch_size=7), CIRCLE)
    first, second = trained(trainer, 10), trained(trainer, 20)
    assert isinstance(second, Way)
    assert agreement(first.start, 30).loss == agreement(second.start, 20).loss == second.loss
