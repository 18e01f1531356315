"""A run as a PyTorch script: the network as a Sequential, autograd for the back propagation, PyTorch's optimizers.

In float64 and with the window's batches, so that it gets to the same loss.
"""

from __future__ import annotations

from itertools import pairwise

from core.io.export.exported_run import Agreement, ExportedRun, exported_run
from core.io.export.layout import function, indented
from core.io.export.script_parts import (
    MAIN,
    MEMORY_LETTERS,
    check_lines,
    early_check_lines,
    first_order_lines,
    header,
    inputs_function,
    next_order_lines,
    numbers,
    numpy_version,
    progress_lines,
    script_of,
    settings,
)
from core.training.rewind import Checkpoint

_REMARKS = (
    "PyTorch wants examples as rows: X has the shape (examples, inputs), the transpose of the lecture's. The",
    "weights of a Linear layer have the lecture's shape, (units, inputs).",
)

_MODULES = {
    "sigmoid": "nn.Sigmoid()",
    "tanh": "nn.Tanh()",
    "relu": "nn.ReLU()",
    "leaky_relu": "nn.LeakyReLU(LEAK)",
    "linear": "nn.Identity()",
}
_OPTIMIZERS = {
    "gradient_descent": "torch.optim.SGD(network.parameters(), lr=LEARNING_RATE)",
    "momentum": "torch.optim.SGD(network.parameters(), lr=LEARNING_RATE, momentum=MOMENTUM)",
    "rmsprop": "torch.optim.RMSprop(network.parameters(), lr=LEARNING_RATE, alpha=DECAY, eps=EPSILON)",
    "adam": "torch.optim.Adam(network.parameters(), lr=LEARNING_RATE, betas=(BETA1, BETA2), eps=EPSILON)",
}
_MEMORY_NAMES = {
    "gradient_descent": (),
    "momentum": ("momentum_buffer",),
    "rmsprop": ("square_avg",),
    "adam": ("exp_avg", "exp_avg_sq"),
}


def pytorch_script(start: Checkpoint, iterations: int, final_loss: float, agreed: Agreement | None = None) -> str:
    """The same as `core.io.export.numpy_script`, with the same assertion, for PyTorch.

    Raises
    ------
    InvalidInputError
        If there is no training example or the network is too large for a script.
    """
    run = exported_run(start, iterations, final_loss, agreed)
    title = "A neural network in PyTorch that learns as it did in Glassbox."
    needs = "Python 3.10, NumPy 1.26 and PyTorch 2.0 or newer"
    top = header(run, title, needs, f"{numpy_version()} and tried with PyTorch 2.13", _REMARKS)
    return script_of(
        [
            f"{top}\n\nimport numpy as np\nimport torch\nfrom torch import nn\n\n{settings(run)}",
            inputs_function(run, as_rows=True),
            _network_function(run),
            _targets_function(run),
            _cost_function(run),
            _optimizer_function(run),
            _train_function(run),
            _main_function(run),
            *numbers(run),
            MAIN,
        ]
    )


def _network_function(run: ExportedRun) -> str:
    layers = [f"nn.Linear({n_in}, {n_out})," for n_in, n_out in pairwise(run.parameters.layer_sizes)]
    modules = [f"{_MODULES[name]}," for name in run.spec.activations]
    lines = [line for pair in zip(layers, modules, strict=False) for line in pair] + [layers[-1]]
    body = [
        "network = nn.Sequential(",
        *indented(lines),
        ").double()",
        "with torch.no_grad():",
        "    for parameter, value in zip(network.parameters(), start_parameters(), strict=True):",
        "        parameter.copy_(torch.from_numpy(value).reshape(parameter.shape))",
        "return network",
    ]
    return function("def start_network():", "The network up to z of its output layer, with the start weights.", body)


def _targets_function(run: ExportedRun) -> str:
    if run.n_outputs == 1:
        code, sentence = "return torch.from_numpy(labels.reshape(-1, 1)).double()", "Y, one column: 0 or 1."
    elif run.spec.loss == "cross_entropy":
        code, sentence = "return torch.from_numpy(labels).long()", "The classes, as nn.functional.cross_entropy wants."
    else:
        code = f"return nn.functional.one_hot(torch.from_numpy(labels).long(), {run.n_outputs}).double()"
        sentence = "Y, a column for each class: 1 where the example is of the class, else 0."
    return function("def targets(labels):", sentence, [code])


def _cost_function(run: ExportedRun) -> str:
    if run.spec.loss == "squared_error":
        sentence = "J = (1/2m) sum (a - y)^2, with a = sigmoid(z)."
        code = "return (torch.sigmoid(Z) - Y).square().sum(dim=1).mean() / 2"
    elif run.n_outputs == 1:
        sentence = "J, the mean cross-entropy of a = sigmoid(z)."
        code = "return nn.functional.binary_cross_entropy_with_logits(Z, Y)"
    else:
        sentence = "J, the mean cross-entropy of a = softmax(z)."
        code = "return nn.functional.cross_entropy(Z, Y)"
    return function("def cost(Z, Y):", sentence, [code])


def _optimizer_function(run: ExportedRun) -> str:
    letters = MEMORY_LETTERS[run.spec.optimizer]
    lines = [f"optimizer = {_OPTIMIZERS[run.spec.optimizer]}"]
    if run.has_memory:
        lists = ", ".join(f"start_memory_{letter}()" for letter in letters)
        lines += [
            f"for parameter, {', '.join(letters)} in zip(network.parameters(), {lists}, strict=True):",
            "    optimizer.state[parameter] = {",
            *([f'        "step": torch.tensor({float(run.step)!r}),'] if run.spec.optimizer != "momentum" else []),
            *(
                f'        "{name}": torch.from_numpy({letter}).reshape(parameter.shape).contiguous(),'
                for name, letter in zip(_MEMORY_NAMES[run.spec.optimizer], letters, strict=True)
            ),
            "    }",
        ]
    return function("def start_optimizer(network):", "The rule of the updates.", [*lines, "return optimizer"])


def _train_function(run: ExportedRun) -> str:
    order = run.order
    X, Y = ("X", "Y") if order is None else ("X_train", "Y_train")
    body = ["optimizer = start_optimizer(network)"]
    if order is not None:
        body += ["m_train = len(X_train)", *first_order_lines(order, "m_train")]
    everything = [f"J = cost(network({X}), {Y}).item()"]
    loop = early_check_lines(run, everything)
    if order is not None:
        loop += ["batch = order[first : first + BATCH_SIZE]", "X, Y = X_train[batch], Y_train[batch]"]
    loop += ["J = cost(network(X), Y)", *progress_lines("J.item()"), *_penalty_lines(run)]
    loop += ["optimizer.zero_grad()", f"{'J' if run.penalty == 'none' else 'total'}.backward()", "optimizer.step()"]
    if order is not None:
        loop += next_order_lines("m_train")
    body += ["for iteration in range(FIRST_ITERATION, LAST_ITERATION + 1):", *indented(loop)]
    return function(f"def train(network, {X}, {Y}):", "The loop: cost, gradient, update.", body)


def _penalty_lines(run: ExportedRun) -> list[str]:
    if run.penalty == "none":
        return []
    price = "PENALTY_RATE * sum(W.abs().sum()" if run.penalty == "l1" else "PENALTY_RATE / 2 * sum(W.square().sum()"
    return [
        "weights = [parameter for parameter in network.parameters() if parameter.ndim == 2]  # biases have no penalty",
        f"total = J + {price} for W in weights)",
    ]


def _main_function(run: ExportedRun) -> str:
    lines = [
        "network = start_network()",
        "x1, x2, labels = training_examples()",
        "X, Y = torch.from_numpy(inputs(x1, x2)), targets(labels)",
        "train(network, X, Y)",
        "",
        "with torch.no_grad():",
        "    Z = network(X)",
        "    J = cost(Z, Y).item()",
        f'print(f"training accuracy: {{np.mean({_predicted(run)} == labels):.1%}}")',
    ]
    if run.test.m:
        lines += [
            "x1, x2, labels = test_examples()",
            "with torch.no_grad():",
            "    Z = network(torch.from_numpy(inputs(x1, x2)))",
            f'print(f"test accuracy: {{np.mean({_predicted(run)} == labels):.1%}}")',
        ]
    return function("def main():", "Train, and compare with the window.", [*lines, *check_lines(run)])


def _predicted(run: ExportedRun) -> str:
    return "(Z[:, 0] > 0).numpy()" if run.n_outputs == 1 else "Z.argmax(dim=1).numpy()"
