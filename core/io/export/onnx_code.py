"""A trained network as an ONNX model, which other programs can run: points in, outputs A[L] out.

The package onnx is an extra that most people do not need; without it there is a sentence and everything else works.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
import shlex
import sys
from typing import Any

import numpy as np

from core.data.features import FEATURES
from core.data.names import PLAIN_NAMES, PLAIN_TARGET, DataNames, plain_columns
from core.data.standardisation import Standardisation
from core.errors import GlassboxError, InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, output_activation
from core.model.network import Parameters
from core.sentences import phrase

OPSET = 18
IR_VERSION = 9
"""Of 2023: old enough for what reads such files today."""


def onnx_model(
    parameters: Parameters,
    spec: ExperimentSpec,
    standardisation: Standardisation | None = None,
    names: DataNames = PLAIN_NAMES,
) -> bytes:
    """The network as an ONNX file's contents.

    Parameters
    ----------
    parameters : Parameters
        Weights and biases.
    spec : ExperimentSpec
        Names the features, the activations and the loss.
    standardisation : Standardisation, optional
        Where the spec standardises: that of its training points. It becomes part of the model.
    names : DataNames, optional
        Of the columns, as many as there are, and of what is learnt; own ones are written as metadata: x1, x2, …,
        class_0, class_1, …, or y.

    Returns
    -------
    bytes
        A model with the input ``points`` (m, d), float64, the columns x1 to xd of each point as a row, and the
        output ``A`` (m, n_L), float64. Every Z and A on the way has the lecture's name, transposed.

    Raises
    ------
    GlassboxError
        If the package onnx is not installed.
    InvalidInputError
        If the parameters are those of another network, or the standardisation is missing.
    """
    if len(spec.activations) != len(parameters.weights) - 1 or len(spec.features) != parameters.layer_sizes[0]:
        wanted = (len(spec.features), *spec.hidden_units)
        raise InvalidInputError(
            "parameters", f"are for layers of {parameters.layer_sizes}, but the experiment's are {wanted} and outputs."
        )
    if spec.standardise != (standardisation is not None):
        raise InvalidInputError("standardise", "a network with standardised inputs is exported with their numbers.")
    onnx = _onnx()
    helper, double = onnx.helper, onnx.TensorProto.DOUBLE
    nodes, constants = _input_nodes(helper, spec, standardisation)
    n_columns = max(len(names.columns), *(1 + max(FEATURES[name].columns) for name in spec.features))
    hidden = [ACTIVATIONS[name].in_exports for name in spec.activations]
    output = output_activation(spec.loss, len(parameters.biases[-1]))
    for layer, written in enumerate((*(one.onnx for one in hidden), output.onnx), 1):
        is_last = layer == len(parameters.weights)
        before, Z, A = f"A{layer - 1}", f"Z{layer}", "A" if is_last else f"A{layer}"
        constants[f"W{layer}"] = parameters.weights[layer - 1]
        constants[f"b{layer}"] = parameters.biases[layer - 1][:, 0]
        nodes.append(helper.make_node("Gemm", [before, f"W{layer}", f"b{layer}"], [Z], transB=1))
        nodes += [_node(helper, text.format(Z=Z, A=A)) for text in written]
    for one in hidden:
        constants |= {name: np.array(value) for name, value in one.onnx_constants.items()}
    if spec.uses_leak:
        constants["leak"] = np.array(spec.leak)
    graph = helper.make_graph(
        nodes,
        "glassbox",
        [helper.make_tensor_value_info("points", double, ["m", n_columns])],
        [helper.make_tensor_value_info("A", double, ["m", parameters.layer_sizes[-1]])],
        [onnx.numpy_helper.from_array(np.ascontiguousarray(array), name) for name, array in constants.items()],
    )
    model = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="Glassbox",
        doc_string="A network trained in Glassbox. Its inputs are computed from the columns of the points within.",
    )
    n_classes = 0 if LOSSES[spec.loss].is_for_numbers else max(2, len(parameters.biases[-1]))
    helper.set_model_props(model, _properties(names, n_classes))
    onnx.checker.check_model(model, full_check=True)
    contents: bytes = model.SerializeToString()
    return contents


def _properties(names: DataNames, n_classes: int) -> dict[str, str]:
    """The names of the data as metadata of the model."""
    plain = plain_columns(len(names.columns))
    columns = dict(zip(plain, names.columns, strict=True)) if names.has_own_columns else {}
    words = {f"class_{label}": names.class_word(label) for label in range(n_classes)} if names.has_own_classes else {}
    if n_classes == 0 and names.target != PLAIN_TARGET:
        words = {PLAIN_TARGET: names.target}
    return {**({"data": names.title} if names.title else {}), **columns, **words}


def _onnx() -> Any:
    """The package, looked for only when it is wanted."""
    try:
        onnx = importlib.import_module("onnx")
    except ImportError as error:
        if getattr(sys, "frozen", False):
            raise GlassboxError(
                phrase(
                    "Export as ONNX needs the Python package onnx, which cannot be added to this packed program. "
                    "Export as PyTorch, or start Glassbox with Python."
                )
            ) from error
        raise GlassboxError(
            "Export as ONNX needs the Python package onnx, which is not installed for Glassbox. Install it with:  "
            + _install_command("onnx")
        ) from error
    return onnx


def _install_command(package: str) -> str:
    """What to type so that a package comes into the environment that this program runs in, and into no other."""
    python = shlex.join([sys.executable]) if sys.platform != "win32" else f'"{sys.executable}"'
    if importlib.util.find_spec("pip") is None:
        return f"uv pip install --python {python} {package}"
    return f"{python} -m pip install {package}"


def _input_nodes(
    helper: Any, spec: ExperimentSpec, standardisation: Standardisation | None
) -> tuple[list[Any], dict[str, Any]]:
    """The nodes from the points to A0, the features; only columns that are used are cut out of the points."""
    used = sorted({column for feature in spec.features for column in FEATURES[feature].columns})
    constants: dict[str, Any] = {f"column_of_x{column + 1}": np.array([column]) for column in used}
    nodes = []
    for place in used:
        name = f"x{place + 1}"
        column = name if standardisation is None else f"{name}_on_the_plane"
        nodes.append(
            helper.make_node("Gather", ["points", f"column_of_{name}"], [column], name=f"coordinate_{name}", axis=1)
        )
        if standardisation is not None:
            mean, deviation = f"mean_{name}", f"deviation_{name}"
            constants[mean] = np.array(standardisation.means[place])
            constants[deviation] = np.array(standardisation.deviations[place])
            nodes.append(helper.make_node("Sub", [column, mean], [f"{name}_shifted"]))
            nodes.append(helper.make_node("Div", [f"{name}_shifted", deviation], [name]))
    rows = []
    for feature in spec.features:
        rows.append(f"feature_{feature}")
        nodes.append(_node(helper, f"{rows[-1]} = {FEATURES[feature].onnx}"))
    return [*nodes, helper.make_node("Concat", rows, ["A0"], axis=1)], constants


def _node(helper: Any, text: str) -> Any:
    """A node written as ``result = Operator(operand, operand)``, with ``axis=1`` behind them where it has an axis."""
    found = re.fullmatch(r"(\w+) = (\w+)\(([\w, ]+?)(?:, axis=(\d))?\)", text)
    assert found is not None, text
    result, operator, operands, axis = found.groups()
    return helper.make_node(operator, operands.split(", "), [result], **({"axis": int(axis)} if axis else {}))
