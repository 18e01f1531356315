"""The PyTorch and scikit-learn scripts reach the window's loss, and the ONNX model gives the network's outputs."""

from __future__ import annotations

import importlib.util
import shlex
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core import Dataset, InvalidInputError, Trainer, forward
from core.data.features import available_features, feature_matrix
from core.data.names import DataNames
from core.errors import GlassboxError
from core.experiment.inputs import inputs_of, standardisation_for
from core.io.export import agreement, onnx_model, pytorch_script, sklearn_script, why_not_sklearn
from core.model.activations import ACTIVATIONS
from core.model.network import initial_parameters
from core.model.optimizers import OPTIMIZERS
from tests.tools.scripts import CIRCLE, FAR, SAME, THREE_CLASSES, changed_way, outputs_of, spec_of, way


@pytest.mark.skipif(find_spec("torch") is None, reason="PyTorch is not installed")
def test_pytorch_scripts_get_to_the_windows_loss(tmp_path: Path) -> None:
    ways = [way(optimizer=name, learning_rate=0.003, batch_size=size) for name in OPTIMIZERS for size in (None, 7)]
    ways += [way(activation=name, penalty="l2") for name in ACTIVATIONS]
    ways += [
        way(data, loss=loss, penalty="l1")
        for data in (CIRCLE, THREE_CLASSES)
        for loss in ("cross_entropy", "squared_error")
    ]
    ways += [way(hidden_units=(), features=available_features(2), learning_rate=0.01, train_fraction=0.7)]
    ways += [way(FAR, standardise=True, train_fraction=0.7)]
    ways += [
        changed_way(lambda spec: spec.changed(learning_rate=0.002), optimizer=name, learning_rate=0.003, batch_size=7)
        for name in OPTIMIZERS
    ]
    assert outputs_of([pytorch_script(*taken) for taken in ways], tmp_path).count(SAME) == len(ways)


@pytest.mark.skipif(find_spec("sklearn") is None, reason="scikit-learn is not installed")
def test_scikit_learn_scripts_get_to_the_windows_loss(tmp_path: Path) -> None:
    optimizers = [name for name, record in OPTIMIZERS.items() if record.sklearn is not None]
    activations = [name for name, record in ACTIVATIONS.items() if record.in_exports.sklearn is not None]
    lacking_a_class = Dataset(THREE_CLASSES.points, THREE_CLASSES.labels, np.where(THREE_CLASSES.labels == 1, 0.9, 0.1))
    ways = [way(optimizer=name, batch_size=7, penalty="l2") for name in optimizers]
    ways += [way(FAR, standardise=True, train_fraction=0.7)]
    ways += [way(activation=name, iterations=20) for name in activations]
    ways += [way(THREE_CLASSES, optimizer="adam", penalty="l2", train_fraction=0.7)]
    ways += [way(lacking_a_class, train_fraction=0.5, batch_size=4)]
    ways += [way(hidden_units=(), features=("x2", "x1_squared", "sin_x1"), learning_rate=0.02)]
    ways += [
        changed_way(lambda spec: spec.changed(learning_rate=0.02), optimizer=name, batch_size=7) for name in optimizers
    ]
    ways += [way(FAR, iterations=50, hidden_units=(), learning_rate=0.3)]  # J is beyond what log_loss can say
    jumpy = way(THREE_CLASSES, iterations=200, hidden_units=(8, 8), learning_rate=3.0)
    found = agreement(jumpy.start, jumpy.iterations)
    assert found.iteration < jumpy.iterations
    scripts = [*(sklearn_script(*taken) for taken in ways), sklearn_script(*jumpy, found)]
    output = outputs_of(scripts, tmp_path)
    assert output.count(SAME) == len(ways)
    assert "the same as in Glassbox" in output  # the last one, where rounding does not matter yet


@pytest.mark.parametrize(
    ("fields", "field", "part"),
    [
        ({"loss": "squared_error"}, "loss", "squared error"),
        ({"activation": ("tanh", "leaky_relu")}, "activation", "not support leaky ReLU"),
        ({"activation": ("tanh", "relu")}, "activation", "the same activation"),
        ({"activation": "gelu"}, "activation", "not support GELU"),
        ({"activation": "elu"}, "activation", "not support ELU"),
        ({"optimizer": "rmsprop"}, "optimizer", "not support RMSProp"),
        ({"penalty": "l1"}, "penalty", "L1"),
    ],
)
def test_what_scikit_learn_cannot_be_is_said_in_a_sentence(fields: dict[str, object], field: str, part: str) -> None:
    reason = why_not_sklearn(spec_of(**fields), CIRCLE)
    assert reason is not None
    assert part in reason
    assert reason.endswith(".")
    with pytest.raises(InvalidInputError) as caught:
        sklearn_script(*way(iterations=1, **fields))
    assert (caught.value.field, caught.value.reason) == (field, reason)


def test_scikit_learn_is_offered_where_nothing_is_in_the_way() -> None:
    assert (
        why_not_sklearn(spec_of(penalty="l1", penalty_rate=0.0, optimizer="momentum", hidden_units=()), CIRCLE) is None
    )


# ONNX

ONNX_SPECS = [
    spec_of(activation=name, loss=loss, features=features, hidden_units=units)
    for name, loss, features, units in (
        ("sigmoid", "cross_entropy", available_features(2), (4, 3)),
        ("tanh", "squared_error", ("x2",), (4, 3)),
        ("relu", "cross_entropy", ("x1", "x2"), (5,)),
        ("leaky_relu", "cross_entropy", ("sin_x1", "x1x2"), (4, 3, 2)),
        ("linear", "squared_error", ("x2_squared", "x1"), (3,)),
        ("tanh", "cross_entropy", ("x1", "x2"), ()),
    )
]


@pytest.mark.skipif(find_spec("onnx") is None, reason="the optional package onnx is not installed")
@pytest.mark.parametrize("n_outputs", [1, 3])
@pytest.mark.parametrize("spec", ONNX_SPECS)
def test_an_onnx_model_gives_the_networks_outputs(spec: Any, n_outputs: int) -> None:
    import onnx
    from onnx.reference import ReferenceEvaluator

    random = np.random.default_rng(3)
    parameters = initial_parameters((len(spec.features), *spec.hidden_units, n_outputs), "xavier", 1.0, random)
    points = random.normal(scale=3.0, size=(2, 17))
    wanted = forward(parameters, spec, feature_matrix(points, spec.features)).A[len(parameters.weights)]
    model = ReferenceEvaluator(onnx.load_from_string(onnx_model(parameters, spec)))
    (found,) = model.run(["A"], {"points": points.T})
    np.testing.assert_allclose(found, wanted.T, rtol=1e-12, atol=1e-15)


@pytest.mark.skipif(find_spec("onnx") is None, reason="the optional package onnx is not installed")
@pytest.mark.parametrize("features", [("x1", "x2"), ("x2_squared",), available_features(2)])
def test_an_onnx_model_standardises_the_points_that_it_is_given(features: tuple[str, ...]) -> None:
    import onnx
    from onnx.reference import ReferenceEvaluator

    spec = spec_of(standardise=True, features=features, train_fraction=0.7)
    trainer = Trainer(spec, FAR)
    wanted = forward(trainer.parameters, spec, inputs_of(FAR, spec)).A[3]
    contents = onnx_model(trainer.parameters, spec, standardisation_for(spec, FAR))
    (found,) = ReferenceEvaluator(onnx.load_from_string(contents)).run(["A"], {"points": FAR.points.T})
    np.testing.assert_allclose(found, wanted.T, rtol=1e-12, atol=1e-15)


def test_a_standardised_network_is_no_onnx_model_without_its_numbers() -> None:
    parameters = initial_parameters((2, 4, 3, 1), "xavier", 1.0, np.random.default_rng(0))
    with pytest.raises(InvalidInputError, match="standardise"):
        onnx_model(parameters, spec_of(standardise=True))


@pytest.mark.parametrize(
    ("has_pip", "command"), [(True, "{python} -m pip install onnx"), (False, "uv pip install --python {python} onnx")]
)
def test_without_onnx_the_sentence_installs_it_where_this_program_runs(
    has_pip: bool, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object() if has_pip else None)
    parameters = initial_parameters((2, 4, 3, 1), "xavier", 1.0, np.random.default_rng(0))
    with pytest.raises(GlassboxError) as caught:
        onnx_model(parameters, spec_of())
    assert str(caught.value).endswith(command.format(python=shlex.quote(sys.executable)))


def test_the_packed_program_names_another_export_in_place_of_onnx(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    parameters = initial_parameters((2, 4, 3, 1), "xavier", 1.0, np.random.default_rng(0))
    with pytest.raises(GlassboxError, match="Export as PyTorch") as caught:
        onnx_model(parameters, spec_of())
    assert sys.executable not in str(caught.value)


@pytest.mark.skipif(find_spec("onnx") is None, reason="the optional package onnx is not installed")
def test_an_onnx_model_carries_the_names_of_its_data() -> None:
    import onnx

    parameters = initial_parameters((2, 4, 3, 1), "xavier", 1.0, np.random.default_rng(0))
    names = DataNames("iris.csv", ("petal length", "petal width"), ("setosa", "versicolor"))
    model = onnx.load_from_string(onnx_model(parameters, spec_of(), None, names))
    assert {entry.key: entry.value for entry in model.metadata_props} == {
        "data": "iris.csv",
        "x1": "petal length",
        "x2": "petal width",
        "class_0": "setosa",
        "class_1": "versicolor",
    }


def test_parameters_of_another_network_are_no_onnx_model() -> None:
    parameters = initial_parameters((2, 4, 1), "xavier", 1.0, np.random.default_rng(0))
    with pytest.raises(InvalidInputError, match=r"\(2, 4, 1\)"):
        onnx_model(parameters, spec_of())
