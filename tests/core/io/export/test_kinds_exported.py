"""Scripts and ONNX models of every kind of data: each gets to the window's loss, and to the network's outputs."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from core import InvalidInputError, Trainer, forward
from core.experiment.experiment import Experiment
from core.experiment.inputs import inputs_of, standardisation_for
from core.io.export import numpy_script, onnx_model, pytorch_script, sklearn_script, why_not_sklearn
from core.io.export.layout import WIDTH
from tests.tools.kinds import KINDS, clusters, numbers, table
from tests.tools.scripts import SAME, Way, outputs_of, trained

ADAM = {"optimizer": "adam", "batch_size": 7, "learning_rate": 0.01}

MORE = {
    **KINDS,
    "three classes, in batches": lambda: clusters(3, penalty="l2", **ADAM),
    "numbers, in batches": lambda: numbers(penalty="l2", activation="relu", **ADAM),
    "numbers of products and sines": lambda: numbers(features=("x1x2", "sin_x1", "x2_squared"), hidden_units=()),
    "a curve, its square and sine": lambda: numbers("curve", features=("x1", "x1_squared", "sin_x1")),
    "a curve, standardised": lambda: numbers("curve", standardise=True),
    "three of sixteen columns": lambda: table(16, features=("x16", "x2", "x10"), **ADAM),
    "fifty columns that do not begin at the first": lambda: table(
        64, features=tuple(f"x{column}" for column in range(64, 14, -1))
    ),
    "a plain table of numbers": lambda: table(3, is_regression=True, standardise=False, learning_rate=1e-6),
}


def way_of(experiment: Experiment, n_iterations: int = 30) -> Way:
    return trained(Trainer(experiment.spec, experiment.data, context=experiment), n_iterations)


def is_for_sklearn(experiment: Experiment) -> bool:
    return why_not_sklearn(experiment.spec, experiment.data) is None


def test_numpy_scripts_get_to_the_windows_loss(tmp_path: Path) -> None:
    scripts = [numpy_script(*way_of(make())) for make in MORE.values()]
    output = outputs_of(scripts, tmp_path)
    assert output.count(SAME) == len(MORE)
    assert output.count("test RMSE") == output.count("training R2") == sum("numb" in k or "curve" in k for k in MORE)


@pytest.mark.skipif(find_spec("torch") is None, reason="PyTorch is not installed")
def test_pytorch_scripts_get_to_the_windows_loss(tmp_path: Path) -> None:
    scripts = [pytorch_script(*way_of(make())) for make in MORE.values()]
    assert outputs_of(scripts, tmp_path).count(SAME) == len(MORE)


@pytest.mark.nightly
@pytest.mark.skipif(find_spec("sklearn") is None, reason="scikit-learn is not installed")
def test_scikit_learn_scripts_get_to_the_windows_loss(tmp_path: Path) -> None:
    ways = [way_of(made) for made in (make() for make in MORE.values()) if is_for_sklearn(made)]
    assert len(ways) == len(MORE) - 3  # two outputs for two classes, sigmoids with squared error, and Huber's loss
    assert outputs_of([sklearn_script(*taken) for taken in ways], tmp_path).count(SAME) == len(ways)


def test_scikit_learn_has_one_output_for_two_classes() -> None:
    experiment = clusters(2, softmax_of_two=True)
    reason = why_not_sklearn(experiment.spec, experiment.data)
    assert reason == "scikit-learn's classifier has one output for two classes, but here there are two."
    with pytest.raises(InvalidInputError, match="one output for two classes"):
        sklearn_script(*way_of(experiment, 1))


def test_scripts_are_plain_text_that_a_linter_has_nothing_to_say_about(tmp_path: Path) -> None:
    for number, make in enumerate(MORE.values()):
        experiment = make()
        taken = way_of(experiment, 5)
        for writer in (numpy_script, pytorch_script, *((sklearn_script,) if is_for_sklearn(experiment) else ())):
            script = writer(*taken)
            assert script.isascii()
            assert max(map(len, script.splitlines())) <= WIDTH
            (tmp_path / f"{writer.__name__}_{number}.py").write_text(script, encoding="utf-8")
    ruff = [sys.executable, "-m", "ruff", "--isolated"]
    rules = "E,F,W,I,B,UP,SIM,RUF,C4,PERF,NPY"
    for command in (
        [*ruff, "check", f"--config=line-length={WIDTH}", "--select", rules, "."],
        [*ruff, "format", f"--config=line-length={WIDTH}", "--check", "--diff", "."],
    ):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_a_script_names_all_columns_and_the_numbers_that_are_learnt() -> None:
    module = ast.parse(numpy_script(*way_of(table(16, is_regression=True), 2)))
    top = ast.get_docstring(module)
    assert top is not None
    assert "Columns:   x1 = column 1, x2 = column 2, " in top
    assert "x16 = column 16" in top
    assert "Learnt:    y = price\n" in top
    assert "Classes:" not in top
    values = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in module.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and "NAME" in node.targets[0].id
    }
    assert values == {"COLUMN_NAMES": [f"column {n}" for n in range(1, 17)], "TARGET_NAME": "price"}


@pytest.mark.skipif(find_spec("onnx") is None, reason="the optional package onnx is not installed")
@pytest.mark.parametrize("kind", MORE)
def test_an_onnx_model_gives_the_outputs_for_the_points_of_the_table(kind: str) -> None:
    import onnx
    from onnx.reference import ReferenceEvaluator

    experiment = MORE[kind]()
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(20):
        trainer.step()
    spec, data, names = experiment.spec, experiment.data, experiment.names
    wanted = forward(trainer.parameters, spec, inputs_of(data, spec)).A[len(trainer.parameters.weights)]
    model = onnx.load_from_string(onnx_model(trainer.parameters, spec, standardisation_for(spec, data), names))
    (found,) = ReferenceEvaluator(model).run(["A"], {"points": data.points.T})
    np.testing.assert_allclose(found, wanted.T, rtol=1e-12, atol=1e-14)
    assert model.graph.input[0].type.tensor_type.shape.dim[1].dim_value == data.n_columns
    facts = {entry.key: entry.value for entry in model.metadata_props}
    assert facts.get("y") == ("price" if names.target == "price" and data.is_regression else None)
    assert ("x16" in facts) == (data.n_columns >= 16)
