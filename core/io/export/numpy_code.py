"""A run as a NumPy script in the lecture's symbols, every layer written out: Z1, A1, dZ2, dW2, W2.

The script is what `core.model.network` says, for one network. Only its rounding differs from the window's iteration.
"""

from __future__ import annotations

from core.io.export import script_parts as parts
from core.io.export.exported_run import Agreement, ExportedRun, exported_run
from core.io.export.layout import assigned, function, indented, parameter_names, returned, with_names
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.training.checkpoint import Checkpoint

_REMARKS = (
    "Examples are columns and layers are numbered from 1, as in the lecture: W1 has the shape (units, inputs), Z1 and",
    "A1 have the shape (units, examples). @ is the matrix product, * multiplies entry by entry.",
)


def numpy_script(start: Checkpoint, iterations: int, final_loss: float, agreed: Agreement | None = None) -> str:
    """A script that trains as the window did and asserts that it gets to the same loss.

    Parameters
    ----------
    start : Checkpoint
        Where the script begins: iteration 0, or the last change of anything but the weights by training.
    iterations : int
        How many iterations it makes from there.
    final_loss : float
        J in nats over all training examples after them, without the penalty (`Trainer.train_loss`). The script asserts
        it to 1e-9 for gradient descent and to 1e-6 for the other optimizers; relative to J where J is above 1.
    agreed : Agreement, optional
        What `core.io.export.agreement` found: where rounding matters before the end, the script asserts there.

    Returns
    -------
    str
        Python, plain ASCII, at most 120 columns.

    Raises
    ------
    InvalidInputError
        If there is no training example or the network is too large for a script.
    """
    run = exported_run(start, iterations, final_loss, agreed)
    return parts.script_of(
        run,
        "A neural network in NumPy that learns as it did in Glassbox, in the symbols of the lecture.",
        "Python 3.8 and NumPy 1.17 or newer",
        "",
        _REMARKS,
        "import numpy as np\n",
        [
            *_activation_functions(run),
            parts.inputs_function(run, as_rows=False),
            _targets_function(run),
            _forward_function(run),
            _cost_function(run),
            _train_function(run),
            _main_function(run),
        ],
    )


def _activation_functions(run: ExportedRun) -> list[str]:
    hidden = [record.in_exports.numpy_function for name, record in ACTIVATIONS.items() if name in run.spec.activations]
    return [code for code in dict.fromkeys((*hidden, run.loss.output.numpy_function)) if code]


def _targets_function(run: ExportedRun) -> str:
    if run.is_regression:
        return function("def targets(y):", "Y, one row of numbers.", ["return y.reshape(1, -1)"])
    if run.n_outputs == 1:
        return function("def targets(labels):", "Y, one row: 0 or 1.", ["return labels.reshape(1, -1).astype(float)"])
    return function(
        "def targets(labels):",
        "Y, a row for each class: 1 where the example is of the class, else 0.",
        [f"return (np.arange({run.n_outputs}).reshape(-1, 1) == labels).astype(float)"],
    )


def _forward_function(run: ExportedRun) -> str:
    lines = []
    hidden = [ACTIVATIONS[name].in_exports.numpy for name in run.spec.activations]
    for layer, code in enumerate((*hidden, run.loss.output.numpy), start=1):
        before = f"A{layer - 1}" if layer > 1 else "X"
        lines += [f"Z{layer} = W{layer} @ {before} + b{layer}", f"A{layer} = {code.format(Z=f'Z{layer}')}"]
    signature = with_names("def forward(", ["X", *parameter_names(run.n_layers)], "):")
    body = [*lines, *returned(_kept(run))]
    return "\n".join([*signature, *indented(['"""The forward pass, layer by layer."""', *body])])


def _kept(run: ExportedRun) -> list[str]:
    """What of the forward pass the back propagation needs, and Z of the output for J."""
    names = []
    for layer, name in enumerate(run.spec.activations, start=1):
        uses_z = "{Z}" in ACTIVATIONS[name].in_exports.numpy_slope
        names += [f"Z{layer}", f"A{layer}"] if uses_z else [f"A{layer}"]
    return [*names, f"Z{run.n_layers}", f"A{run.n_layers}"]


def _cost_function(run: ExportedRun) -> str:
    Z, (sentence, *lines) = f"Z{run.n_layers}", run.loss.numpy
    return function(f"def cost({Z}, Y):", sentence, [line.format(Z=Z) for line in lines])


def _train_function(run: ExportedRun) -> str:
    names = parameter_names(run.n_layers)
    order = run.order
    body = ["# Initialize parameters", *assigned(names, "start_parameters(", [], ")", 1)]
    body += _memory_lines(run)
    body += (
        ["m = X.shape[1]"]
        if order is None
        else ["m_train = X_train.shape[1]", *parts.first_order_lines(order, "m_train")]
    )
    body += ["", "# Loop"]
    body += ["for iteration in range(FIRST_ITERATION, LAST_ITERATION + 1):", *indented(_loop_lines(run))]
    body += ["", *returned(names)]
    signature = "def train(X, Y):" if order is None else "def train(X_train, Y_train):"
    return function(signature, "Initialize, then loop: forward pass, cost, back propagation, update.", body)


def _memory_lines(run: ExportedRun) -> list[str]:
    names = parameter_names(run.n_layers)
    lines = []
    for letter in (slot.letter for slot in OPTIMIZERS[run.spec.optimizer].slots):
        if run.has_memory:
            lines += assigned([letter + name for name in names], f"start_memory_{letter}(", [], ")", 1)
        else:
            lines += [
                f"{letter}W{layer}, {letter}b{layer} = np.zeros_like(W{layer}), np.zeros_like(b{layer})"
                for layer in range(1, run.n_layers + 1)
            ]
    return lines


def _loop_lines(run: ExportedRun) -> list[str]:
    names = parameter_names(run.n_layers)
    X, Y = ("X", "Y") if run.order is None else ("X_train", "Y_train")
    everything = with_names("J = cost(forward(", [X, *names], f")[-2], {Y})", 3)
    lines = parts.early_check_lines(run, everything)
    if run.order is not None:
        lines += [
            "# The next batch",
            "batch = order[first : first + BATCH_SIZE]",
            "X, Y = X_train[:, batch], Y_train[:, batch]",
            "m = X.shape[1]",
            "",
        ]
    lines += ["# Forward pass", *assigned(_kept(run), "forward(", ["X", *names], ")", 2), ""]
    lines += ["# Cost", f"J = cost(Z{run.n_layers}, Y)", *parts.progress_lines("J"), ""]
    lines += ["# Back propagation", *_backward_lines(run), ""]
    lines += ["# Update of the parameters", *_update_lines(run)]
    if run.order is not None:
        lines += ["", *parts.next_order_lines("m_train")]
    return lines


def _backward_lines(run: ExportedRun) -> list[str]:
    last = run.n_layers
    lines = [f"dZ{last} = {LOSSES[run.spec.loss].gradient_numpy.format(A=f'A{last}')}"]
    for layer in range(last, 0, -1):
        before = f"A{layer - 1}" if layer > 1 else "X"
        lines.append(f"dW{layer} = dZ{layer} @ {before}.T / m")
        lines.append(f"db{layer} = dZ{layer}.sum(axis=1, keepdims=True) / m")
        if layer > 1:
            slope = ACTIVATIONS[run.spec.activations[layer - 2]].in_exports.numpy_slope.format(
                A=f"A{layer - 1}", Z=f"Z{layer - 1}"
            )
            product = f"W{layer}.T @ dZ{layer}"
            lines.append(f"dZ{layer - 1} = " + (f"({product}){slope}" if slope else product))
    if run.spec.has_penalty:
        price = PENALTIES[run.spec.penalty].numpy
        lines += ["", "# Penalty: only on the weights"]
        lines += [f"dW{n} = dW{n} + PENALTY_RATE * {price.format(n=n)}" for n in range(1, last + 1)]
    return lines


def _update_lines(run: ExportedRun) -> list[str]:
    optimizer = OPTIMIZERS[run.spec.optimizer]
    lines = [f"t = {_step(run)}"] if optimizer.corrections else []
    return lines + [rule.format(p=name) for name in parameter_names(run.n_layers) for rule in optimizer.numpy]


def _step(run: ExportedRun) -> str:
    """The optimizer's t, which counts from where the optimizer began anew."""
    ahead = run.start - run.step
    if ahead == 0:
        return "iteration"
    return f"iteration {'-' if ahead > 0 else '+'} {abs(ahead)}"


def _main_function(run: ExportedRun) -> str:
    last, point = run.n_layers, ", ".join(run.point_names)
    outputs, is_right = f"A{last}[0]", f"{_predicted(run)} == labels"
    lines = [
        f"{run.example_names} = training_examples()",
        f"X, Y = inputs({point}), targets({run.learnt_name})",
        "parameters = train(X, Y)",
        "",
        f"*_, Z{last}, A{last} = forward(X, *parameters)",
        f"J = cost(Z{last}, Y)",
        *parts.score_lines(run, run.train, "training", outputs, is_right),
    ]
    if run.test.m:
        lines += [
            f"{run.example_names} = test_examples()",
            f"*_, Z{last}, A{last} = forward(inputs({point}), *parameters)",
            *parts.score_lines(run, run.test, "test", outputs, is_right),
        ]
    return parts.main_function(run, lines)


def _predicted(run: ExportedRun) -> str:
    A = f"A{run.n_layers}"
    return f"({A}[0] > 0.5)" if run.n_outputs == 1 else f"{A}.argmax(axis=0)"
