"""Mistakes in the learner's code: each is found in its function, at its matrix and line, and named in plain words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.lessons.exercise.check import MAX_PARAMETERS, check
from core.lessons.exercise.fence import Fence, Limits
from core.lessons.exercise.results import CheckEntry, CheckResult, Verdict
from core.model.network import Parameters
from core.training.trainer import Trainer
from tests.core.lessons.exercise.solution import solution


def result_of(code: str, fence: Fence, parameters: Parameters | None = None, **spec: Any) -> CheckResult:
    experiment = Experiment.generated(ExperimentSpec(**spec), DataSettings(n_samples=40))
    start = Trainer(experiment.spec, experiment.data, parameters).start
    return check(code, experiment, start, fence)


def code_with(replaced: str, by: str, **spec: Any) -> str:
    code = solution(ExperimentSpec(**spec))
    assert code.count(replaced) >= 1
    return code.replace(replaced, by)


def first_wrong(result: CheckResult) -> CheckEntry:
    entry = result.first_wrong
    assert entry is not None
    return entry


BACKWARD = ("backward", "dW2")
NAIVE_COST = "return -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m #"
SLOPE = ' * SLOPES[l - 2](cache[f"Z{l - 1}"])'


@pytest.mark.parametrize(
    ("replaced", "by", "place", "slip"),
    [
        (' + parameters[f"b{l}"]', "", ("forward", "Z1"), "forgot_bias"),
        ("VALUES[l - 1](Z)", "Z", ("forward", "A1"), "forgot_activation"),
        ("VALUES = [lambda Z: np.tanh(Z)]", "VALUES = [lambda Z: np.tanh(Z, Z)]", ("forward", "Z1"), "overwritten"),
        ("np.log(", "np.log10(", ("cost", "J"), "decimal_logarithm"),
        ("return -np.sum", "return np.sum", ("cost", "J"), "forgot_minus"),
        ("    m = Y.shape[1]\n", "    m, A = Y.shape[1], A.T\n", ("cost", "J"), "broadcast"),
        ("dZ = A - Y", "dZ = Y - A", ("backward", "dZ2"), "error_sign"),
        ("dZ = A - Y", "dZ = (A - Y) / m", ("backward", "dZ2"), "mean_in_error"),
        (".T / m", ".T", ("backward", "dW2"), "forgot_mean"),
        ("keepdims=True) / m", "keepdims=True)", ("backward", "db2"), "forgot_mean"),
        (SLOPE, "", ("backward", "dZ1"), "forgot_slope"),
        (SLOPE, ' * cache[f"A{l - 1}"]', ("backward", "dZ1"), "value_for_slope"),
        ("m, grads = len(parameters) // 2, X.shape[1], {}", "m, grads = 2, len(X), {}", BACKWARD, "divided_by_rows"),
        ("dZ = A - Y", "dZ = -Y / A + (1 - Y) / (1 - A)", ("backward", "dZ2"), "forgot_output_slope"),
        ("learning_rate * ", "", ("update", "W1"), "forgot_rate"),
        ("array - learning", "array + learning", ("update", "W1"), "added_gradient"),
    ],
)
def test_a_slip_is_named_at_the_first_matrix_that_it_changes(
    replaced: str, by: str, place: tuple[str, str], slip: str, fence: Fence
) -> None:
    entry = first_wrong(result_of(code_with(replaced, by), fence))
    assert (entry.function, entry.name) == place
    assert entry.slip is not None, entry.sentence
    assert entry.slip.key == slip
    assert entry.sentence.endswith(entry.slip.sentence)
    assert entry.quantity is not None
    assert entry.line is not None


@pytest.mark.parametrize(
    ("replaced", "by", "sentence"),
    [
        (
            "Z, A\n",
            "Z.T, A\n",
            "forward: Z1 has shape (40, 4); it must be (4, 40): units are rows, examples are columns. Is a tr",
        ),
        (
            "axis=1, keepdims=True) / m",
            "axis=1) / m",
            "backward: db2 has shape (1,); it must be (1, 1). Sums need keepdims",
        ),
        (
            "np.sum(dZ, axis=1, keepdims=True) / m",
            "dZ / m",
            "backward: db2 has shape (1, 40); it must be (1, 1): one col",
        ),
        ("return -np.sum(", "return -1.0 * (", "cost: J has shape (1, 40); it must be a single number. Is the sum"),
        ("    return cache", "    pass", "forward returns nothing; it must return a dictionary with Z1, A1, Z2, A2."),
        ("    return cache", "    return A, cache", "forward returns a tuple; it must return a dictionary with Z1,"),
        ("    return cache", "    return 'done'", "forward returns a str; it must return a dictionary with Z1,"),
        ("    return cache", "    return A", "forward returns an array; it must return a dictionary with Z1,"),
        ("return -np.sum(", "return [1.0] #", "cost: J is a list; it must be a single number."),
        ("return -np.sum(", "return 'one' #", "cost: J is of the type str; it must be a single number."),
        (
            'f"db{l}"',
            'f"bd{l}"',
            "backward: db2 is missing in the dictionary that backward returns; it holds bd1, bd2, dW1,",
        ),
        ('grads[f"dW{l}"] =', 'grads[f"dW{l}"] = None #', "backward: dW2 is None; it must be an array of numbers."),
        ('grads[f"dW{l}"] =', 'grads[f"dW{l}"] = [1] #', "backward: dW2 is a list; it must be an array of numbers."),
        (
            'grads[f"dW{l}"] =',
            'grads[f"dW{l}"] = 1j * dZ #',
            "backward: dW2 is of the type array of complex128; it must",
        ),
        ("    return cache", "    return undefined", "forward: NameError: name 'undefined' is not defined"),
        ("    return cache", "    return cache['Z']", "forward: KeyError: 'Z'"),
        (
            "    for l in range(L, 0, -1):\n",
            "    dZ2 = A - Y.T\n    dZ2 @ parameters['W2']\n    for l in range(L, 0, -1):\n",
            "backward: dZ2 has shape (40, 40); it must be (1, 40). A row and a column were combined to a square "
            "without a word (broadcasting). This leads to ValueError: ",
        ),
        (
            "    for l in range(L, 0, -1):\n",
            "    dZ1 = parameters['W2'] @ dZ\n    for l in range(L, 0, -1):\n",
            "backward: ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc",
        ),
    ],
)
def test_a_wrong_type_or_shape_is_a_sentence_with_both_shapes(
    replaced: str, by: str, sentence: str, fence: Fence
) -> None:
    entry = first_wrong(result_of(code_with(replaced, by), fence))
    assert entry.sentence.startswith(sentence), entry.sentence
    assert entry.line is not None


def test_where_shapes_do_not_fit_the_shape_that_must_come_out_is_said(fence: Fence) -> None:
    code = code_with(
        "    for l in range(L, 0, -1):\n", "    dZ1 = parameters['W2'] @ dZ\n    for l in range(L, 0, -1):\n"
    )
    assert first_wrong(result_of(code, fence)).sentence.endswith("Here dZ1 must come out with shape (4, 40).")


def test_a_change_of_the_input_in_place_is_named_with_its_line(fence: Fence) -> None:
    code = code_with("    return grads", "    X[0] = 0\n    return grads")
    entry = first_wrong(result_of(code, fence))
    assert entry.slip is not None
    assert (entry.function, entry.slip.key, entry.line) == ("backward", "changed_in_place", 41)
    assert entry.sentence.startswith("backward: X is changed in place. What a function is given must stay as it is")


def test_an_update_in_place_is_named_with_the_line_of_the_first_array(fence: Fence) -> None:
    in_place = (
        "    for name in parameters: parameters[name] -= learning_rate * grads['d' + name]\n    return parameters\n"
    )
    entry = first_wrong(result_of(code_with("    return {name: array -", in_place + "    {name: array -"), fence))
    assert entry.sentence.startswith("update: parameters['W1'] is changed in place.")
    assert entry.line == 45


def test_a_right_cost_that_takes_the_log_of_zero_is_right_with_a_note(fence: Fence) -> None:
    result = result_of(code_with("return -np.sum", NAIVE_COST), fence)
    (note,) = [entry for entry in result.entries if entry.verdict is Verdict.NOTE]
    assert result.is_right
    assert note.slip is not None
    assert (note.function, note.slip.key, note.line) == ("cost", "log_of_zero", 28)


def test_a_log_of_zero_with_the_numbers_on_the_screen_is_wrong(fence: Fence) -> None:
    spec = {"initializer": "constant", "init_scale": 60.0}
    entry = first_wrong(result_of(code_with("return -np.sum", NAIVE_COST, **spec), fence, **spec))
    assert entry.slip is not None
    assert (entry.name, entry.slip.key, entry.line) == ("J", "log_of_zero", 28)
    assert entry.sentence.startswith("cost: J is nan.")


@pytest.mark.parametrize("clip", ["1e-15", "1e-8"])
def test_a_cost_that_keeps_away_from_zero_is_right_where_the_units_are_saturated(clip: str, fence: Fence) -> None:
    spec = {"initializer": "constant", "init_scale": 12.0}
    clipped = code_with("return -np.sum", f"A = np.clip(A, {clip}, 1 - {clip})\n    {NAIVE_COST}", **spec)
    assert result_of(clipped, fence, **spec).is_right
    wrong = clipped.replace("np.log(1 - A)", "np.log(2 - A)")
    assert first_wrong(result_of(wrong, fence, **spec)).name == "J"


def test_another_slope_at_exactly_zero_is_named(fence: Fence) -> None:
    weights = np.zeros((4, 2)), np.ones((1, 4))
    parameters = Parameters(weights, (np.zeros((4, 1)), np.zeros((1, 1))))
    code = code_with("(Z > 0)", "(Z >= 0)", activation="relu")
    entry = first_wrong(result_of(code, fence, parameters, activation="relu"))
    assert entry.slip is not None
    assert (entry.name, entry.slip.key) == ("dZ1", "slope_at_zero")
    assert "At z = 0 the slope is 0." in entry.sentence


@pytest.mark.parametrize(
    ("replaced", "by", "sentence"),
    [
        ("0.1 * random.standard_normal", "np.zeros", "initialize: All units of layer 1 start with the same weights;"),
        (
            "default_rng(seed)",
            "default_rng()",
            "initialize: The same seed gave other weights when it was called again.",
        ),
        ("default_rng(seed)", "default_rng(1)", "initialize: Another seed gave the same weights."),
        (
            "np.zeros((layer_sizes[l], 1))",
            "np.ones((layer_sizes[l], 1))",
            "initialize: b1 is 1 in row 1; it must be 0.",
        ),
        (
            "np.zeros((layer_sizes[l], 1))",
            "np.zeros(layer_sizes[l])",
            "initialize: b1 has shape (4,); it must be (4, 1): a column, not a list.",
        ),
        (
            "    random =",
            "    layer_sizes = [2, 4, 1]\n    random =",
            "initialize: For layer_sizes [3, 6, 2] W1 has shape (4, 2); it must be (6, 3).",
        ),
        ("    return parameters\n", "    pass\n", "initialize returns nothing; is the return missing?"),
    ],
)
def test_start_weights_are_judged_without_being_ours(replaced: str, by: str, sentence: str, fence: Fence) -> None:
    entry = first_wrong(result_of(code_with(replaced, by), fence))
    assert entry.sentence.startswith(sentence), entry.sentence


@pytest.mark.parametrize(
    ("replaced", "by", "sentence"),
    [
        ("range(n_iterations)", "range(n_iterations - 1)", "train: it made 3 iterations of 4."),
        ("range(n_iterations)", "range(n_iterations + 1)", "train: it made 5 iterations of 4."),
        ("parameters = update(", "update(", "train: the parameters after 4 iterations are those of the start."),
        (
            "update(parameters, grads, learning_rate)\n",
            "update(parameters, grads, 1)\n",
            "train: W1 after 4 iterations is",
        ),
        ("    return parameters, costs", "    return parameters", "train must return two things: the dictionary"),
        ("    return parameters, costs", "    return X", "train must return two things: the dictionary"),
        ("    return parameters, costs", "    return X, costs", "train must return two things: the dictionary"),
        (
            "    return parameters, costs",
            "    return parameters, np.ones((3, 1))",
            "train: the list of the costs holds 3",
        ),
        ("costs.append", "[].append", "train: the list of the costs holds 0 numbers; it must hold 4, one for"),
        ("costs.append(cost(", "costs.append(2 * cost(", "train: the costs are not those that your own cost gives"),
    ],
)
def test_train_is_judged_for_its_loop(replaced: str, by: str, sentence: str, fence: Fence) -> None:
    code = code_with(replaced, by)
    head, loop = code.split("def train")
    assert solution(ExperimentSpec()).startswith(head), "only the loop is changed"
    entry = first_wrong(result_of(f"{head}def train{loop}", fence))
    assert (entry.function, entry.sentence.startswith(sentence)) == ("train", True), entry.sentence


def test_costs_after_the_update_are_named(fence: Fence) -> None:
    code = solution(ExperimentSpec()).replace('        costs.append(cost(cache[f"A{len(layer_sizes) - 1}"], Y))\n', "")
    last = "        parameters = update(parameters, grads, learning_rate)\n"
    after = last + '        costs.append(cost(forward(X, parameters)["A2"], Y))\n'
    entry = first_wrong(result_of(code.replace(last, after), fence))
    assert entry.sentence == (
        "train: the costs are those after the updates; J is computed before the update of its iteration."
    )


def test_train_waits_for_the_functions_that_it_calls(fence: Fence) -> None:
    code = code_with("    L, A, cache =", "    helper()\n    L, A, cache =") + "\n\ndef helper():\n    1 / 0\n"
    result = result_of(code, fence)
    assert first_wrong(result).sentence == "forward: ZeroDivisionError: division by zero"
    (entry,) = result.of_function("train")
    assert (entry.verdict, entry.sentence) == (
        Verdict.NOT_REACHED,
        "train is compared as soon as the other functions run.",
    )


def test_a_loop_over_wrong_functions_is_right_all_the_same(fence: Fence) -> None:
    entries = result_of(code_with("dZ = A - Y", "dZ = Y - A"), fence).of_function("train")
    assert [entry.verdict for entry in entries] == [Verdict.RIGHT]


def test_a_function_that_does_not_end_leaves_the_others_to_be_checked(
    fence: Fence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fence, "limits", Limits(call_s=0.4))
    result = result_of(code_with("    return cache", "    while True: pass"), fence)
    entry = first_wrong(result)
    assert entry.sentence.startswith("forward takes longer than 0.4 s and was stopped.")
    assert {entry.verdict for entry in result.of_function("update")} == {Verdict.RIGHT}
    assert [entry.verdict for entry in result.of_function("train")] == [Verdict.WRONG]


def test_code_that_cannot_be_run_is_one_sentence_with_its_line(fence: Fence) -> None:
    result = result_of("import numpy as np\ndef forward(X, parameters)\n    pass\n", fence)
    entry = first_wrong(result)
    assert (entry.function, entry.line) == ("", 2)
    assert entry.sentence == "The code is not Python: expected ':'."
    assert first_wrong(result_of("", fence)).sentence == "There is no function initialize."


def test_another_optimizer_and_a_penalty_are_said_to_be_left_out(fence: Fence) -> None:
    result = result_of(solution(ExperimentSpec()), fence, optimizer="adam", penalty="l2")
    assert result.is_right
    assert [remark.split(";")[0] for remark in result.remarks] == [
        "The exercise updates by gradient descent, as the lecture does",
        "The exercise is without the penalty that the window adds.",
    ]


def test_without_points_or_with_too_large_a_network_there_is_one_sentence(fence: Fence) -> None:
    experiment = Experiment.generated(ExperimentSpec(), DataSettings(n_samples=10))
    start = Trainer(experiment.spec, experiment.data).start
    with pytest.raises(InvalidInputError, match="There are no training points yet"):
        check("", experiment, replace(start, batch=start.batch[:0]), fence)
    large = Parameters(
        (np.zeros((MAX_PARAMETERS, 2)), np.zeros((1, MAX_PARAMETERS))),
        (np.zeros((MAX_PARAMETERS, 1)), np.zeros((1, 1))),
    )
    with pytest.raises(InvalidInputError, match="2,000,001 parameters; the exercise takes at most 500,000"):
        check("", experiment, replace(start, parameters=large), fence)
    with pytest.raises(InvalidInputError, match="bytes long"):
        check("#" * 300_000, experiment, start, fence)
