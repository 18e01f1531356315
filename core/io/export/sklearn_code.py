"""A run as a scikit-learn script: an MLPClassifier in a pipeline behind the features, where it can be the same network.

scikit-learn shuffles by itself and divides the L2 penalty by the examples of a batch; the script therefore gives it
one batch after the other with `partial_fit`, in the window's order.
"""

from __future__ import annotations

from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
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
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer
"""


def why_not_sklearn(spec: ExperimentSpec) -> str | None:
    """Why scikit-learn's MLPClassifier cannot be this network, as a sentence; None where it can."""
    problem = _problem(spec)
    return None if problem is None else problem[1]


def sklearn_script(start: Checkpoint, iterations: int, final_loss: float, agreed: Agreement | None = None) -> str:
    """The same as `core.io.export.numpy_script`, with the same assertion, for scikit-learn.

    Raises
    ------
    InvalidInputError
        If `why_not_sklearn` has a reason, there is no training example or the network is too large for a script.
    """
    problem = _problem(start.spec)
    if problem is not None:
        raise InvalidInputError(*problem)
    run = exported_run(start, iterations, final_loss, agreed)
    return parts.script_of(
        run,
        "A neural network in scikit-learn that learns as it did in Glassbox.",
        "Python 3.10, NumPy 1.26 and scikit-learn 1.4 or newer",
        " and tried with scikit-learn 1.9",
        _REMARKS,
        f"{_IMPORTS}\nCLASSES = {list(range(run.n_classes))!r}",
        [
            parts.inputs_function(run, as_rows=True),
            function("def features(points):", "The same for points (m, 2).", ["return inputs(*points.T)"]),
            _network_function(run),
            _cost_function(run),
            _train_function(run),
            _main_function(run),
        ],
    )


def _problem(spec: ExperimentSpec) -> tuple[str, str] | None:
    """The field that is in the way, and the sentence."""
    loss, optimizer, penalty = LOSSES[spec.loss], OPTIMIZERS[spec.optimizer], PENALTIES[spec.penalty]
    if not loss.in_sklearn:
        return "loss", f"scikit-learn's classifier supports only cross-entropy, but the loss here is the {loss.label}."
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
    body = [
        "network = MLPClassifier(",
        f"    hidden_layer_sizes={run.spec.hidden_units!r},",
        f'    activation="{activation[0]}",',
        *(f"    {argument}," for argument in solver.arguments),
        "    learning_rate_init=LEARNING_RATE,",
        "    shuffle=False,",
        ")",
        "network.partial_fit(X[:1], labels[:1], classes=CLASSES)  # creates the arrays that are filled now",
        "start = start_parameters()",
        "for memory, W in zip(network.coefs_, start[::2], strict=True):",
        "    memory[...] = W.T",
        "for memory, b in zip(network.intercepts_, start[1::2], strict=True):",
        "    memory[...] = b[:, 0]",
        *memory.format(step=run.step).splitlines(),
        "return network",
    ]
    return function("def start_network(X, labels):", "The network with the start weights.", body)


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
    if run.n_classes == 2:
        losses = ["z = Z[:, 0]", "return np.mean(np.logaddexp(0, z) - labels * z)"]
    else:
        losses = ["return np.mean(np.logaddexp.reduce(Z, axis=1) - Z[np.arange(len(Z)), labels])"]
    body = ["A = X", *hidden, "Z = A @ network.coefs_[-1] + network.intercepts_[-1]", *losses]
    sentence = "J, the mean cross-entropy, from the logits: probabilities close to 0 or 1 have lost too many digits."
    return function("def cost(network, X, labels):", sentence, body)


def _train_function(run: ExportedRun) -> str:
    order = run.order
    X, labels = ("X", "labels") if order is None else ("X_train", "labels_train")
    body = ["m_train = len(X_train)", *parts.first_order_lines(order, "m_train")] if order is not None else []
    loop = parts.early_check_lines(run, [f"J = cost(network, {X}, {labels})"])
    if order is not None:
        loop += ["batch = order[first : first + BATCH_SIZE]", "X, labels = X_train[batch], labels_train[batch]"]
    alpha = "PENALTY_RATE * len(X)" if run.spec.has_penalty else "0.0"
    comment = ["# scikit-learn divides alpha by the number of examples"] if run.spec.has_penalty else []
    loop += [*comment, f"network.set_params(batch_size=len(X), alpha={alpha})"]
    solver = OPTIMIZERS[run.spec.optimizer].sklearn
    assert solver is not None
    loop += [
        *solver.before_update.splitlines(),
        "network.partial_fit(X, labels)",
        *parts.progress_lines("network.loss_", "loss with penalty" if run.spec.has_penalty else "J"),
    ]
    if order is not None:
        loop += parts.next_order_lines("m_train")
    body += ["for iteration in range(FIRST_ITERATION, LAST_ITERATION + 1):", *indented(loop)]
    return function(f"def train(network, {X}, {labels}):", "The loop: each call makes one iteration.", body)


def _main_function(run: ExportedRun) -> str:
    lines = [
        "x1, x2, labels = training_examples()",
        "points = np.column_stack([x1, x2])",
        "network = start_network(features(points), labels)",
        "train(network, features(points), labels)",
        "",
        "model = make_pipeline(FunctionTransformer(features), network)",
        "J = cost(network, features(points), labels)",
        'print(f"training accuracy: {model.score(points, labels):.1%}")',
    ]
    if run.test.m:
        lines += [
            "x1, x2, labels = test_examples()",
            'print(f"test accuracy: {model.score(np.column_stack([x1, x2]), labels):.1%}")',
        ]
    return parts.main_function(run, lines)
