"""A run as a PyTorch script: the network as a Sequential, autograd for the back propagation, PyTorch's optimizers.

In float64 and with the window's batches, so that it gets to the same loss.
"""

from __future__ import annotations

from itertools import pairwise

from core.io.export import script_parts as parts
from core.io.export.exported_run import Agreement, ExportedRun, exported_run
from core.io.export.layout import function, indented
from core.model.activations import ACTIVATIONS
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.training.checkpoint import Checkpoint

_REMARKS = (
    "PyTorch wants examples as rows: X has the shape (examples, inputs), the transpose of the lecture's. The",
    "weights of a Linear layer have the lecture's shape, (units, inputs).",
)


def pytorch_script(start: Checkpoint, iterations: int, final_loss: float, agreed: Agreement | None = None) -> str:
    """The same as `core.io.export.numpy_script`, with the same assertion, for PyTorch.

    Raises
    ------
    InvalidInputError
        If there is no training example or the network is too large for a script.
    """
    run = exported_run(start, iterations, final_loss, agreed)
    return parts.script_of(
        run,
        "A neural network in PyTorch that learns as it did in Glassbox.",
        "Python 3.10, NumPy 1.26 and PyTorch 2.0 or newer",
        " and tried with PyTorch 2.13",
        _REMARKS,
        "import numpy as np\nimport torch\nfrom torch import nn\n",
        [
            parts.inputs_function(run, as_rows=True),
            _network_function(run),
            _targets_function(run),
            _cost_function(run),
            _optimizer_function(run),
            _train_function(run),
            _main_function(run),
        ],
    )


def _network_function(run: ExportedRun) -> str:
    layers = [f"nn.Linear({n_in}, {n_out})," for n_in, n_out in pairwise(run.parameters.layer_sizes)]
    modules = [f"{ACTIVATIONS[name].in_exports.torch}," for name in run.spec.activations]
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
    sentence, code = run.loss.torch_targets
    return function(f"def targets({run.learnt_name}):", sentence, [code.format(n=run.n_outputs)])


def _cost_function(run: ExportedRun) -> str:
    sentence, code = run.loss.torch
    return function("def cost(Z, Y):", sentence, [code])


def _optimizer_function(run: ExportedRun) -> str:
    optimizer = OPTIMIZERS[run.spec.optimizer]
    lines = [f"optimizer = {optimizer.torch}"]
    if run.has_memory:
        letters = ", ".join(slot.letter for slot in optimizer.slots)
        lists = ", ".join(f"start_memory_{slot.letter}()" for slot in optimizer.slots)
        lines += [
            f"for parameter, {letters} in zip(network.parameters(), {lists}, strict=True):",
            "    optimizer.state[parameter] = {",
            *([f'        "step": torch.tensor({float(run.step)!r}),'] if optimizer.torch_counts else []),
            *(
                f'        "{slot.torch}": torch.from_numpy({slot.letter}).reshape(parameter.shape).contiguous(),'
                for slot in optimizer.slots
            ),
            "    }",
        ]
    return function("def start_optimizer(network):", "The rule of the updates.", [*lines, "return optimizer"])


def _train_function(run: ExportedRun) -> str:
    order = run.order
    X, Y = ("X", "Y") if order is None else ("X_train", "Y_train")
    body = ["optimizer = start_optimizer(network)"]
    if order is not None:
        body += ["m_train = len(X_train)", *parts.first_order_lines(order, "m_train")]
    everything = [f"J = cost(network({X}), {Y}).item()"]
    loop = parts.early_check_lines(run, everything)
    if order is not None:
        loop += ["batch = order[first : first + BATCH_SIZE]", "X, Y = X_train[batch], Y_train[batch]"]
    loop += ["J = cost(network(X), Y)", *parts.progress_lines("J.item()"), *_penalty_lines(run)]
    loop += ["optimizer.zero_grad()", f"{'total' if run.spec.has_penalty else 'J'}.backward()", "optimizer.step()"]
    if order is not None:
        loop += parts.next_order_lines("m_train")
    body += ["for iteration in range(FIRST_ITERATION, LAST_ITERATION + 1):", *indented(loop)]
    return function(f"def train(network, {X}, {Y}):", "The loop: cost, gradient, update.", body)


def _penalty_lines(run: ExportedRun) -> list[str]:
    if not run.spec.has_penalty:
        return []
    return [
        "weights = [parameter for parameter in network.parameters() if parameter.ndim == 2]  # biases have no penalty",
        f"total = J + {PENALTIES[run.spec.penalty].torch} for W in weights)",
    ]


def _main_function(run: ExportedRun) -> str:
    point, is_right = ", ".join(run.point_names), f"{_predicted(run)} == labels"
    lines = [
        "network = start_network()",
        f"{run.example_names} = training_examples()",
        f"X, Y = torch.from_numpy(inputs({point})), targets({run.learnt_name})",
        "train(network, X, Y)",
        "",
        "with torch.no_grad():",
        "    Z = network(X)",
        "    J = cost(Z, Y).item()",
        *parts.score_lines(run, run.train, "training", "Z[:, 0].numpy()", is_right),
    ]
    if run.test.m:
        lines += [
            f"{run.example_names} = test_examples()",
            "with torch.no_grad():",
            f"    Z = network(torch.from_numpy(inputs({point})))",
            *parts.score_lines(run, run.test, "test", "Z[:, 0].numpy()", is_right),
        ]
    return parts.main_function(run, lines)


def _predicted(run: ExportedRun) -> str:
    return "(Z[:, 0] > 0).numpy()" if run.n_outputs == 1 else "Z.argmax(dim=1).numpy()"
