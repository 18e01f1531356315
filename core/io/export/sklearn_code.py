"""A run as a scikit-learn script: an MLPClassifier or MLPRegressor in a pipeline behind the features, where it can be
the same network.

scikit-learn shuffles by itself and divides the L2 penalty by the examples of a batch; the script therefore gives it
one batch after the other with `partial_fit`, in the window's order.
"""

from __future__ import annotations

from core.data.dataset import Dataset
from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import n_outputs
from core.io.export import script_parts as parts
from core.io.export.exported_run import Agreement, ExportedRun, exported_run
from core.io.export.layout import function, indented
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.training.checkpoint import Checkpoint

_REMARKS = (
    "scikit-learn has examples as rows and the transpose of the lecture's W[l] in coefs_[l - 1]. It cannot start from",
    "given weights, so a first update creates its arrays, which are then filled with the start weights.",
)

_IMPORTS = """\
import numpy as np
from sklearn.neural_network import {kind}
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer
"""


def why_not_sklearn(spec: ExperimentSpec, data: Dataset) -> str | None:
    """Why scikit-learn's networks cannot be this one, as a sentence; None where they can."""
    problem = _problem(spec, data)
    return None if problem is None else problem[1]


def sklearn_script(start: Checkpoint, iterations: int, final_loss: float, agreed: Agreement | None = None) -> str:
    """The same as `core.io.export.numpy_script`, with the same assertion, for scikit-learn.

    Raises
    ------
    InvalidInputError
        If `why_not_sklearn` has a reason, there is no training example or the network is too large for a script.
    """
    problem = _problem(start.spec, start.data)
    if problem is not None:
        raise InvalidInputError(*problem)
    run = exported_run(start, iterations, final_loss, agreed)
    return parts.script_of(
        run,
        "A neural network in scikit-learn that learns as it did in Glassbox.",
        "Python 3.10, NumPy 1.26 and scikit-learn 1.4 or newer",
        " and tried with scikit-learn 1.9",
        _REMARKS,
        _IMPORTS.format(kind=_kind(run)) + ("" if run.is_regression else f"\nCLASSES = {list(range(run.n_classes))!r}"),
        [
            parts.inputs_function(run, as_rows=True),
            _features_function(run),
            _network_function(run),
            _cost_function(run),
            _train_function(run),
            _main_function(run),
        ],
    )


def _problem(spec: ExperimentSpec, data: Dataset) -> tuple[str, str] | None:
    """The field that is in the way, and the sentence."""
    loss, optimizer, penalty = LOSSES[spec.loss], OPTIMIZERS[spec.optimizer], PENALTIES[spec.penalty]
    if not loss.in_sklearn:
        supported = (
            "regressor supports only the squared error"
            if data.is_regression
            else "classifier supports only cross-entropy"
        )
        return "loss", f"scikit-learn's {supported}, but the loss here is the {loss.label}."
    if not data.is_regression and data.n_classes == 2 and n_outputs(spec, data) == 2:
        return "softmax_of_two", "scikit-learn's classifier has one output for two classes, but here there are two."
    unknown = [name for name in spec.activations if ACTIVATIONS[name].in_exports.sklearn is None]
    if unknown:
        return "activation", f"scikit-learn's networks do not support {ACTIVATIONS[unknown[0]].label}."
    if len(set(spec.activations)) > 1:
        return "activation", "In scikit-learn all hidden layers have the same activation, but here they differ."
    if optimizer.sklearn is None:
        return "optimizer", f"scikit-learn's networks do not support {optimizer.label}."
    if not penalty.in_sklearn and spec.penalty_rate > 0.0:
        return "penalty", f"scikit-learn's networks support only the L2 penalty, but here it is {penalty.label}."
    return None


def _network_function(run: ExportedRun) -> str:
    activation, solver = _activation(run), OPTIMIZERS[run.spec.optimizer].sklearn
    assert solver is not None
    memory = solver.remember if run.has_memory else solver.forget
    first = f"X[:1], {run.learnt_name}[:1]" + ("" if run.is_regression else ", classes=CLASSES")
    body = [
        f"network = {_kind(run)}(",
        f"    hidden_layer_sizes={run.spec.hidden_units!r},",
        f'    activation="{activation[0]}",',
        *(f"    {argument}," for argument in solver.arguments),
        "    learning_rate_init=LEARNING_RATE,",
        "    shuffle=False,",
        ")",
        f"network.partial_fit({first})  # creates the arrays that are filled now",
        "start = start_parameters()",
        "for memory, W in zip(network.coefs_, start[::2], strict=True):",
        "    memory[...] = W.T",
        "for memory, b in zip(network.intercepts_, start[1::2], strict=True):",
        "    memory[...] = b[:, 0]",
        *memory.format(step=run.step).splitlines(),
        "return network",
    ]
    return function(f"def start_network(X, {run.learnt_name}):", "The network with the start weights.", body)


def _kind(run: ExportedRun) -> str:
    return "MLPRegressor" if run.is_regression else "MLPClassifier"


def _features_function(run: ExportedRun) -> str:
    argument = "points.T" if run.n_columns > 2 else "*points.T"
    return function(
        "def features(points):", f"The same for points (m, {run.n_columns}).", [f"return inputs({argument})"]
    )


def _activation(run: ExportedRun) -> tuple[str, str]:
    """The name of the hidden layers' activation, and its code."""
    found = ACTIVATIONS[run.spec.activations[0]].in_exports.sklearn if run.spec.activations else ("identity", "Z")
    assert found is not None
    return found


def _cost_function(run: ExportedRun) -> str:
    """From the logits, as in the window: scikit-learn's own loss clips probabilities and stops growing at 36."""
    hidden = []
    if run.spec.hidden_units:
        hidden = [
            "for W, b in zip(network.coefs_[:-1], network.intercepts_[:-1], strict=True):",
            "    Z = A @ W + b",
            f"    A = {_activation(run)[1]}",
        ]
    if run.is_regression:
        losses = ["return np.mean(np.square(Z[:, 0] - y)) / 2"]
    elif run.n_classes == 2:
        losses = ["z = Z[:, 0]", "return np.mean(np.logaddexp(0, z) - labels * z)"]
    else:
        losses = ["return np.mean(np.logaddexp.reduce(Z, axis=1) - Z[np.arange(len(Z)), labels])"]
    body = ["A = X", *hidden, "Z = A @ network.coefs_[-1] + network.intercepts_[-1]", *losses]
    sentence = "J, the mean cross-entropy, from the logits: probabilities close to 0 or 1 have lost too many digits."
    if run.is_regression:
        sentence = "J, half the mean squared error."
    return function(f"def cost(network, X, {run.learnt_name}):", sentence, body)


def _train_function(run: ExportedRun) -> str:
    order = run.order
    learnt = run.learnt_name
    X, all_learnt = ("X", learnt) if order is None else ("X_train", f"{learnt}_train")
    body = ["m_train = len(X_train)", *parts.first_order_lines(order, "m_train")] if order is not None else []
    loop = parts.early_check_lines(run, [f"J = cost(network, {X}, {all_learnt})"])
    if order is not None:
        loop += ["batch = order[first : first + BATCH_SIZE]", f"X, {learnt} = X_train[batch], {learnt}_train[batch]"]
    alpha = "PENALTY_RATE * len(X)" if run.spec.has_penalty else "0.0"
    comment = ["# scikit-learn divides alpha by the number of examples"] if run.spec.has_penalty else []
    loop += [*comment, f"network.set_params(batch_size=len(X), alpha={alpha})"]
    solver = OPTIMIZERS[run.spec.optimizer].sklearn
    assert solver is not None
    loop += [
        *solver.before_update.splitlines(),
        f"network.partial_fit(X, {learnt})",
        *parts.progress_lines("network.loss_", "loss with penalty" if run.spec.has_penalty else "J"),
    ]
    if order is not None:
        loop += parts.next_order_lines("m_train")
    body += ["for iteration in range(FIRST_ITERATION, LAST_ITERATION + 1):", *indented(loop)]
    return function(f"def train(network, {X}, {all_learnt}):", "The loop: each call makes one iteration.", body)


def _main_function(run: ExportedRun) -> str:
    learnt = run.learnt_name
    points = "points.T" if run.n_columns > 2 else f"np.column_stack([{', '.join(run.point_names)}])"
    lines = [
        f"{run.example_names} = training_examples()",
        f"points = {points}",
        f"network = start_network(features(points), {learnt})",
        f"train(network, features(points), {learnt})",
        "",
        "model = make_pipeline(FunctionTransformer(features), network)",
        f"J = cost(network, features(points), {learnt})",
        *parts.score_lines(run, run.train, "training", "model.predict(points)", "model.predict(points) == labels"),
    ]
    if run.test.m:
        lines += [
            f"{run.example_names} = test_examples()",
            f"points = {points}",
            *parts.score_lines(run, run.test, "test", "model.predict(points)", "model.predict(points) == labels"),
        ]
    return parts.main_function(run, lines)
