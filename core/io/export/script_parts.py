"""What the scripts have in common: the sentences at their top, the settings, and the functions that hold the numbers.

In a script the program comes first and the numbers last, so that one reads it from the top without scrolling past
thousands of digits. Scripts are plain ASCII, which every editor and terminal shows.
"""

from __future__ import annotations

import platform
import textwrap
from collections.abc import Sequence

import numpy as np

from core.data.features import FEATURES
from core.io.export.exported_run import BatchOrder, ExportedRun, Points, tolerance_of
from core.io.export.layout import (
    WIDTH,
    array_lines,
    arrays_function,
    function,
    indented,
    parameter_arrays,
    with_names,
)
from core.io.export.name_text import name_constants, name_lines
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES

GENERATOR = '''def generator_at(state):
    """NumPy's random generator in a given state, so that the batches are the same as in Glassbox."""
    position, increment, has_uint32, uinteger = state
    random = np.random.default_rng()
    random.bit_generator.state = {
        "bit_generator": "PCG64",
        "state": {"state": position, "inc": increment},
        "has_uint32": has_uint32,
        "uinteger": uinteger,
    }
    return random'''


def script_of(
    run: ExportedRun, title: str, needs: str, tried: str, remarks: Sequence[str], imports: str, functions: Sequence[str]
) -> str:
    """The whole text.

    Parameters
    ----------
    title, needs, tried : str
        What it is, what it needs, and with which version of a library it was tried.
    remarks : sequence of str
        Lines of its docstring.
    imports : str
        What stands between the docstring and the settings.
    functions : sequence of str
        What is its own: from the activations to ``main``.
    """
    top = f"{_header(run, title, needs, f'NumPy {np.__version__}{tried}', remarks)}\n\n{imports}\n{_settings(run)}"
    return "\n\n\n".join((top, *functions, *_numbers(run), 'if __name__ == "__main__":\n    main()')) + "\n"


def _header(run: ExportedRun, title: str, needs: str, made_with: str, remarks: Sequence[str]) -> str:
    """The docstring of a script: what it is, how to run it, what it needs."""
    loss = LOSSES[run.spec.loss]
    lines = [
        f'"""{title}',
        "",
        *textwrap.wrap(f"Network:   {_network_text(run)}", WIDTH, subsequent_indent=" " * 11),
        f"Loss J:    {loss.script_label or loss.label}",
        f"Training:  {_training_text(run)}",
        f"Examples:  {run.train.m} for training, {run.test.m} for testing",
        *textwrap.wrap(run.split_remark, WIDTH, initial_indent=" " * 11, subsequent_indent=" " * 11),
        f"Run:       {_iterations_text(run)}",
        *name_lines(run.title, run.names, run.n_classes),
        *_border_lines(run),
        "",
        "To run it, type:  python NAME_OF_THIS_FILE.py",
        f"It needs {needs}.",
        f"It was made with Python {platform.python_version()}, {made_with}.",
        "",
        *remarks,
        *_rounding_remarks(run),
        '"""',
    ]
    return "\n".join(lines)


def _border_lines(run: ExportedRun) -> list[str]:
    """The curve that parts the classes in truth, where that is known."""
    if run.true_border is None:
        return []
    text = f"Border:    class 1 is above x2 = {run.true_border.numpy_text('x1')}"
    return textwrap.wrap(text, WIDTH, subsequent_indent=" " * 11)


def _rounding_remarks(run: ExportedRun) -> list[str]:
    if run.check is None:
        return []
    return [
        "",
        "In this run, differences in the last digit of a number grow until they are visible, and two programs never",
        "round every sum in the same way. The loss is therefore compared before that happens,",
        f"after iteration {run.check.iteration}; at the end it is only printed.",
    ]


def _settings(run: ExportedRun) -> str:
    """The constants at the top."""
    spec = run.spec
    lines = [
        f"FIRST_ITERATION = {run.start + 1}",
        f"LAST_ITERATION = {run.end}",
        f"LEARNING_RATE = {spec.learning_rate!r}",
        *(f"{name} = {value!r}" for name, value in OPTIMIZERS[spec.optimizer].constants),
    ]
    if run.order is not None:
        lines.append(f"BATCH_SIZE = {run.order.size}")
    if spec.has_penalty:
        lines.append(f"PENALTY_RATE = {spec.penalty_rate!r}")
    if spec.uses_leak:
        lines.append(f"LEAK = {spec.leak!r}")
    if run.check is not None:
        lines += [f"CHECK_ITERATION = {run.check.iteration}", f"CHECK_LOSS = {run.check.loss!r}"]
    lines += [
        f"PRINT_EVERY = {max(1, (run.end - run.start) // 10)}",
        f"FINAL_LOSS = {run.final_loss!r}  # of all training examples, without a penalty, in the window",
    ]
    return "\n".join([*lines, *name_constants(run.names, run.n_classes)])


def inputs_function(run: ExportedRun, as_rows: bool) -> str:
    """The function that makes the network's inputs of points; ``as_rows``: a row for each example, not a column."""
    sentence = "X, a row for each input and a column for each point."
    if as_rows:
        sentence = "X, a row for each point and a column for each input."
    signature = f"def inputs({', '.join(run.point_names)}):"
    if run.n_columns > 2:
        columns = [FEATURES[name].columns[0] for name in run.spec.features]
        rows = "points" if columns == list(range(run.n_columns)) else f"points[{columns}]"
        returned = [f"return {rows}{'.T' if as_rows else ''}"]
        if len(returned[0]) + 4 > WIDTH:
            chosen = with_names("columns = [", list(map(str, columns)), "]", 1)
            returned = ["# fmt: off", *chosen, "# fmt: on", f"return points[columns]{'.T' if as_rows else ''}"]
        return function(signature, sentence, [*_standardising_table(run), *returned])
    formulas = ", ".join(FEATURES[name].numpy for name in run.spec.features)
    stacked = "np.column_stack" if as_rows else "np.array"
    return function(signature, sentence, [*_standardising_lines(run), f"return {stacked}([{formulas}])"])


_STANDARDISED = "# standardised: (x - mean) / deviation, of the training examples"


def _standardising_lines(run: ExportedRun) -> list[str]:
    standardisation = run.standardisation
    if standardisation is None:
        return []
    numbers = zip(run.point_names, standardisation.means, standardisation.deviations, strict=True)
    return [
        _STANDARDISED,
        *(f"{name} = ({name} - {_operand(mean)}) / {deviation!r}" for name, mean, deviation in numbers),
    ]


def _standardising_table(run: ExportedRun) -> list[str]:
    """The same for many columns at once."""
    if run.standardisation is None:
        return []
    means, deviations = (np.array([values]).T for values in (run.standardisation.means, run.standardisation.deviations))
    numbers = [*array_lines("means", means), *array_lines("deviations", deviations)]
    return [
        _STANDARDISED,
        *(numbers if len(numbers) == 2 else ["# fmt: off", *numbers, "# fmt: on"]),
        "points = (points - means) / deviations",
    ]


def _operand(value: float) -> str:
    return f"({value!r})" if value < 0.0 else repr(value)


def first_order_lines(order: BatchOrder, m: str) -> list[str]:
    """How the loop gets the order of the epoch it begins in: ``random``, ``order`` and ``first``."""
    lines = ["random = generator_at(EPOCH_RANDOM)", f"order = random.permutation({m})"]
    if order.later_random is not None:
        lines.append("random = generator_at(LATER_RANDOM)")
    return [*lines, f"first = {order.first}" + ("  # the epoch has already begun" if order.first else "")]


def next_order_lines(m: str) -> list[str]:
    """How the loop goes on to the next batch, and after the last one to the next epoch."""
    return [
        "first += BATCH_SIZE",
        f"if first >= {m}:  # an epoch is over: the examples are shuffled again",
        f"    order, first = random.permutation({m}), 0",
    ]


def progress_lines(cost: str, label: str = "J") -> list[str]:
    """The line that is printed from time to time."""
    return [
        "if iteration % PRINT_EVERY == 0:",
        f'    print(f"iteration {{iteration:>7}}   {label} = {{{cost}:.6f}}")',
    ]


def score_lines(run: ExportedRun, points: Points, which: str, outputs: str, is_right: str) -> list[str]:
    """The line that prints how good the network is.

    Parameters
    ----------
    which : str
        ``"training"`` or ``"test"``.
    outputs : str
        Code for the outputs as an array of the shape of what is learnt, where that are numbers.
    is_right : str
        Code for an array of which of the classes are right.
    """
    if not run.is_regression:
        return [f'print(f"{which} accuracy: {{np.mean({is_right}):.1%}}")']
    lines = [
        f"errors = {outputs} - y",
        f'print(f"{which} RMSE: {{np.sqrt(np.mean(np.square(errors))):.6g}}")',
    ]
    if np.ptp(points.learnt) > 0.0:
        lines.append(f'print(f"{which} R2: {{1 - np.sum(np.square(errors)) / np.sum(np.square(y - y.mean())):.4f}}")')
    return lines


def main_function(run: ExportedRun, lines: Sequence[str]) -> str:
    """The function that trains, after which ``J`` is the loss, and compares it."""
    return function("def main():", "Train, and compare with the window.", [*lines, *_check_lines(run)])


def _check_lines(run: ExportedRun) -> list[str]:
    if run.check is not None:
        return [
            'print(f"after iteration {LAST_ITERATION}: training loss {J:.9f}, in Glassbox {FINAL_LOSS:.9f}")',
        ]
    return [
        'print(f"after iteration {LAST_ITERATION}: training loss {J:.12f}")',
        _assertion(run, run.final_loss, "FINAL_LOSS"),
        'print("The same as in Glassbox.")',
    ]


def early_check_lines(run: ExportedRun, cost: Sequence[str]) -> list[str]:
    """The assertion in the loop where the end cannot be compared; ``cost`` are the lines that compute ``J``."""
    if run.check is None:
        return []
    lines = [
        *cost,
        _assertion(run, run.check.loss, "CHECK_LOSS"),
        'print(f"after iteration {CHECK_ITERATION}: training loss {J:.12f}, the same as in Glassbox")',
    ]
    return ["if iteration == CHECK_ITERATION + 1:", *indented(lines), ""]


def _assertion(run: ExportedRun, loss: float, name: str) -> str:
    tolerance = f"{tolerance_of(run.spec):.0e}".replace("e-0", "e-")
    bound = tolerance if abs(loss) <= 1.0 else f"{tolerance} * {name}"
    return f'assert abs(J - {name}) <= {bound}, f"J = {{J}}, but in Glassbox it was {{{name}}}."'


def _numbers(run: ExportedRun) -> list[str]:
    """The functions with the examples, the start weights, and where the generator of the batch orders stood."""
    parts = [_points_function(run, "training_examples", run.train, "trained on")]
    if run.test.m:
        parts.append(_points_function(run, "test_examples", run.test, "only tested on"))
    parts.append(
        arrays_function(
            "start_parameters", f"Weights and biases after iteration {run.start}.", parameter_arrays(run.parameters)
        )
    )
    if run.has_memory:
        parts += [
            arrays_function(
                f"start_memory_{slot.letter}",
                f"What the optimizer remembers as {slot.letter} after iteration {run.start}.",
                parameter_arrays(values, slot.letter),
            )
            for slot, values in zip(OPTIMIZERS[run.spec.optimizer].slots, run.memory, strict=True)
        ]
    if run.order is not None:
        parts += [GENERATOR, _generator_states(run.order)]
    return parts


def _points_function(run: ExportedRun, name: str, points: Points, use: str) -> str:
    columns = points.columns if run.n_columns <= 2 else [points.columns]
    arrays = [*zip(run.point_names, columns, strict=True), (run.learnt_name, points.learnt)]
    lines = [line for label, array in arrays for line in array_lines(label, array)]
    of = "coordinates" if run.n_columns <= 2 else "a row for each column of the table,"
    sentence = f"The {points.m} points that are {use}: {of} and {'the numbers' if run.is_regression else 'classes'}."
    returned = f"return {run.example_names}"
    return function(f"def {name}():", sentence, ["# fmt: off", *lines, "# fmt: on", returned])


def _generator_states(order: BatchOrder) -> str:
    lines = [f"EPOCH_RANDOM = {order.epoch_random!r}"]
    if order.later_random is not None:
        lines.append(f"LATER_RANDOM = {order.later_random!r}  # other random numbers were drawn in this epoch")
    return "\n".join(lines)


def _network_text(run: ExportedRun) -> str:
    names = [FEATURES[name].numpy.removeprefix("np.") for name in run.spec.features]
    inputs = ", ".join(names if len(names) <= 7 else [*names[:3], f"... {len(names) - 4} more ...", names[-1]])
    if run.standardisation is not None:
        inputs += " (standardised)"
    names = [name.replace("_", " ") for name in run.spec.activations]
    hidden = [f"{units} {name}" for units, name in zip(run.spec.hidden_units, names, strict=True)]
    layers = [*hidden, f"{run.n_outputs} {run.loss.output.name}"]
    if len(layers) > 5:
        layers = [*layers[:2], f"... {len(layers) - 4} more layers ...", *layers[-2:]]
    return " -> ".join([inputs, *layers])


def _training_text(run: ExportedRun) -> str:
    spec = run.spec
    optimizer = OPTIMIZERS[spec.optimizer]
    text = f"{optimizer.script_label or optimizer.label}, learning rate {spec.learning_rate!r}"
    text += f", batches of {run.order.size}" if run.order else ", all training examples in each iteration"
    return f"{text}, {PENALTIES[spec.penalty].label} penalty {spec.penalty_rate!r}" if spec.has_penalty else text


def _iterations_text(run: ExportedRun) -> str:
    made = run.end - run.start
    if made == 0:
        return f"no iterations; the weights are those of iteration {run.start}"
    since = "" if run.start == 0 else f"; it starts at the last change, after iteration {run.start}"
    return f"iterations {run.start + 1} to {run.end}{since}"
