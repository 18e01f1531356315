"""The losses: what training makes small, from the logits Z[L], and the gradient dZ[L] the backward pass starts with.

One record for each, with how equations and exported files write it: to add one, add its record here and its output step
to `core.model.output_steps`. A loss is computed from the logits and never from a rounded output, so it stays finite and
right where a is 0 or 1.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray
from core.errors import InvalidInputError
from core.model.activation import OutputActivation
from core.model.activations import LINEAR_OUTPUT, SIGMOID_OUTPUT, SOFTMAX_OUTPUT, sigmoid
from core.model.output_steps import (
    HUBER_DELTA,
    HuberStep,
    LinearStep,
    LogisticStep,
    OutputStep,
    SoftmaxStep,
    SquaredErrorStep,
    r_squared,
)
from core.sentences import phrase


@dataclass(frozen=True, slots=True)
class LossForm:
    """A loss with one output, or with several.

    In the LaTeX texts ``{Y}`` and ``{A}`` are the targets and outputs, ``{mean}`` and ``{half_mean}`` the factor and
    the sum of the mean, ``{times}`` a product cell by cell; ``|`` separates pieces that are typeset one by one.

    Attributes
    ----------
    formula : str
        J, written out.
    output : OutputActivation
        Of the output layer.
    why : str
        Why it is this one, as a sentence; ``{class_name}`` is class 1.
    step : type
        The same in place.
    line, cost_line : str
        LaTeX of the loss of one example, and of J.
    numbers : str
        The loss of one example with numbers below.
    cell, cell_term : str
        One such number, from the ``total`` of what each output ``a`` with target ``y`` contributes: see
        `core.explain.expressions.formula`.
    numpy, torch : tuple of str
        For a script: a sentence, and the lines that compute J of ``{Z}`` and Y.
    torch_targets : tuple of str
        The same for the targets Y of the labels; ``{n}`` is the number of outputs.
    """

    formula: str
    output: OutputActivation
    why: str
    step: type[OutputStep]
    line: str
    cost_line: str
    numbers: str
    cell: str
    cell_term: str
    numpy: tuple[str, ...]
    torch: tuple[str, str]
    torch_targets: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A loss J, the mean over the examples.

    Attributes
    ----------
    name, label : str
        Key in `LOSSES`, and the name on the screen.
    meaning : str
        A sentence for the glossary.
    script_label : str
        The name in the head of a script where it is another one.
    single, several : LossForm
        What it is with one output, and with more.
    is_for_numbers : bool
        Whether the targets are any numbers, and not classes.
    in_nats : bool
        Whether it is a natural logarithm of probabilities, with those as outputs.
    gradient_line, gradient_numbers, gradient_cell, gradient_numpy : str
        How dZ[L] is written: LaTeX, with numbers, for one of them, and in NumPy.
    gradient_note : str
        A quiet sentence about it, or "".
    in_sklearn : bool
        Whether scikit-learn's classifier can minimise it.
    per_example : callable
        ``per_example(Z, Y)``: the loss of each example, shape (m,), from logits and targets of shape (n_y, m); of many
        networks at once, shape (k, m), from (n_y, k, m) and (n_y, 1, m).
    output_gradient : callable
        ``output_gradient(A, Y)``: dZ[L], shape (n_y, m), without the 1/m, as in the lecture.
    """

    name: str
    label: str
    meaning: str
    script_label: str = ""
    single: LossForm
    several: LossForm
    is_for_numbers: bool = False
    in_nats: bool = False
    gradient_line: str
    gradient_numbers: str
    gradient_cell: str
    gradient_numpy: str
    gradient_note: str = ""
    in_sklearn: bool = False
    per_example: Callable[[FloatArray, FloatArray], FloatArray]
    output_gradient: Callable[[FloatArray, FloatArray], FloatArray]

    @property
    def formula(self) -> str:
        """J for one output, written out."""
        return self.single.formula

    def form(self, n_outputs: int) -> LossForm:
        """What it is for so many outputs."""
        return self.several if n_outputs > 1 else self.single

    def gradient_text(self, a: str, y: str) -> str:
        """dZ[L] of these outputs and targets, on one line of text."""
        return self.gradient_numbers.replace("{A}", a).replace("{Y}", y)

    def value(self, Z: FloatArray, Y: FloatArray) -> float:
        """J, the mean over the columns; infinite where the logits overflowed so far that there is no number.

        Parameters
        ----------
        Z, Y : array, shape (n_y, m)
            Logits Z[L] and targets.

        Raises
        ------
        InvalidInputError
            If there is no example: a mean over nothing is not a number.
        """
        if Z.shape[-1] == 0:
            raise InvalidInputError("Y", phrase("the loss is a mean over the examples, but there is no example."))
        return without_nan(float(self.per_example(Z, Y).mean()))


def without_nan(loss: float) -> float:
    """A loss, or infinity instead of no number: that comes of infinity minus infinity, and is far from small."""
    return loss if loss == loss else math.inf


def softplus(Z: FloatArray) -> FloatArray:
    """log(1 + eᶻ) without overflow, exact in relative terms for large negative z too.

    A million numbers take a fifth of the time of np.logaddexp(0, Z), which NumPy computes one by one.
    """
    result: FloatArray
    if Z.max(initial=0.0) < math.log(np.finfo(Z.dtype).max):
        result = np.exp(Z)
        return np.log1p(result, result)
    result = np.log1p(np.exp(-np.abs(Z)))
    result += np.maximum(Z, 0.0)
    return result


def _cross_entropy_per_example(Z: FloatArray, Y: FloatArray) -> FloatArray:
    if len(Z) == 1:
        # -log a = log(1 + e⁻ᶻ) and -log(1 - a) = log(1 + eᶻ); the sign chooses, for 0 · ∞ is no number
        binary: FloatArray = softplus((1.0 - 2.0 * Y) * Z)[0]
        return binary
    shifted = Z - Z.max(axis=0)
    log_total = np.log(np.exp(shifted).sum(axis=0))
    several: FloatArray = (Y * (log_total - shifted)).sum(axis=0)
    return several


def _squared_error_per_example(Z: FloatArray, Y: FloatArray) -> FloatArray:
    result: FloatArray = 0.5 * np.square(sigmoid(Z) - Y).sum(axis=0)
    return result


_ONE_COLUMN = "Y, one column: 0 or 1.", "return torch.from_numpy(labels.reshape(-1, 1)).double()"

_CROSS_ENTROPY = Loss(
    name="cross_entropy",
    label=phrase("cross-entropy"),
    meaning=phrase("J = −(1/m) Σ (y log a + (1 − y) log(1 − a)). Very wrong and certain outputs cost most."),
    single=LossForm(
        formula="J = −(1/m) Σ (y log a + (1 − y) log(1 − a))",
        output=SIGMOID_OUTPUT,
        why=phrase("a is P({class_name}). With cross-entropy it gives the lecture’s dZ[L] = A[L] − Y."),
        step=LogisticStep,
        line=r"- | ({Y}| {times} | \log {A}+ | (1 - {Y}) | {times} | \log(1 - {A}))",
        cost_line=r"-{mean} | ({Y}\log {A}+ | (1 - {Y}) | \log(1 - {A}))",
        numbers="−(y log a + (1 − y) log(1 − a))",
        cell="-total",
        cell_term="y * log(a) + (1 - y) * log(1 - a)",
        numpy=(
            "J = -(1/m) sum (y log a + (1 - y) log(1 - a)), from z so that log 0 is never taken.",
            "return np.mean(np.logaddexp(0, (1 - 2 * Y) * {Z}))",
        ),
        torch=(
            "J, the mean cross-entropy of a = sigmoid(z).",
            "return nn.functional.binary_cross_entropy_with_logits(Z, Y)",
        ),
        torch_targets=_ONE_COLUMN,
    ),
    several=LossForm(
        formula="J = −(1/m) Σ Σₖ yₖ log aₖ",
        output=SOFTMAX_OUTPUT,
        why=phrase("The outputs are probabilities with sum 1. With cross-entropy they give dZ[L] = A[L] − Y."),
        step=SoftmaxStep,
        line=r"-\sum_{k} {Y}| {times} | \log {A}",
        cost_line=r"-{mean} \sum_{k} {Y}\log {A}",
        numbers="−Σ y log a",
        cell="-total",
        cell_term="y * log(a)",
        numpy=(
            "J = -(1/m) sum y_k log a_k, from z so that log 0 is never taken.",
            "shifted = {Z} - {Z}.max(axis=0)",
            "return np.mean(np.sum(Y * (np.log(np.exp(shifted).sum(axis=0)) - shifted), axis=0))",
        ),
        torch=("J, the mean cross-entropy of a = softmax(z).", "return nn.functional.cross_entropy(Z, Y)"),
        torch_targets=(
            "The classes, as nn.functional.cross_entropy wants.",
            "return torch.from_numpy(labels).long()",
        ),
    ),
    in_nats=True,
    gradient_line="{A}- {Y}",
    gradient_numbers="{A} − {Y}",
    gradient_cell="a - y",
    gradient_numpy="{A} - Y",
    in_sklearn=True,
    per_example=_cross_entropy_per_example,
    output_gradient=lambda A, Y: A - Y,
)


def _squared_error_form(formula: str, summed: str, numbers: str, torch_targets: tuple[str, str]) -> LossForm:
    return LossForm(
        formula=formula,
        output=SIGMOID_OUTPUT,
        why=phrase("Each output has its own sigmoid. dZ[L] = (A[L] − Y) * A[L] * (1 − A[L])."),
        step=SquaredErrorStep,
        line=rf"\frac{{1}}{{2}}{summed} | ({{A}}- {{Y}}{{)}}^{{2}}",
        cost_line=rf"{{half_mean}}{summed} | ({{A}}- {{Y}}{{)}}^{{2}}",
        numbers=numbers,
        cell="0.5 * total",
        cell_term="(a - y)**2",
        numpy=("J = (1/2m) sum (a - y)^2.", "return np.mean(np.square(sigmoid({Z}) - Y).sum(axis=0)) / 2"),
        torch=(
            "J = (1/2m) sum (a - y)^2, with a = sigmoid(z).",
            "return (torch.sigmoid(Z) - Y).square().sum(dim=1).mean() / 2",
        ),
        torch_targets=torch_targets,
    )


_SQUARED_ERROR = Loss(
    name="squared_error",
    label=phrase("squared error"),
    meaning=phrase("J = (1/2m) Σ (a − y)², half the mean squared error."),
    script_label="half the mean squared error",
    single=_squared_error_form("J = (1/2m) Σ (a − y)²", "", "½ (a − y)²", _ONE_COLUMN),
    several=_squared_error_form(
        "J = (1/2m) Σ Σₖ (aₖ − yₖ)²",
        r"\sum_{k}",
        "½ Σ (a − y)²",
        (
            "Y, a column for each class: 1 where the example is of the class, else 0.",
            "return nn.functional.one_hot(torch.from_numpy(labels).long(), {n}).double()",
        ),
    ),
    gradient_line=r"({A}- {Y}) \ast {A}\ast | (1 - {A})",
    gradient_numbers="({A} − {Y}) * {A} * (1 − {A})",
    gradient_cell="(a - y) * a * (1 - a)",
    gradient_numpy="({A} - Y) * {A} * (1 - {A})",
    gradient_note=phrase(
        "With the squared error, the slope of σ stays in the formula; with cross-entropy it cancels out."
    ),
    per_example=_squared_error_per_example,
    output_gradient=lambda A, Y: (A - Y) * A * (1.0 - A),
)


def _linear_squared_error_per_example(Z: FloatArray, Y: FloatArray) -> FloatArray:
    result: FloatArray = 0.5 * np.square(Z - Y).sum(axis=0)
    return result


_LINEAR_FORM = LossForm(
    formula="J = (1/2m) Σ (a − y)²",
    output=LINEAR_OUTPUT,
    why=phrase("a is the number itself: the output layer is linear. dZ[L] = A[L] − Y."),
    step=LinearStep,
    line=r"\frac{1}{2} | ({A}- {Y}{)}^{2}",
    cost_line=r"{half_mean} | ({A}- {Y}{)}^{2}",
    numbers="½ (a − y)²",
    cell="0.5 * total",
    cell_term="(a - y)**2",
    numpy=("J = (1/2m) sum (a - y)^2, with a = z.", "return np.mean(np.square({Z} - Y)) / 2"),
    torch=("J = (1/2m) sum (a - y)^2, with a = z.", "return (Z - Y).square().mean() / 2"),
    torch_targets=("Y, one column of numbers.", "return torch.from_numpy(y.reshape(-1, 1))"),
)

_LINEAR_SQUARED_ERROR = Loss(
    name="linear_squared_error",
    label=phrase("squared error of y"),
    meaning=phrase("J = (1/2m) Σ (a − y)² with a linear output, half the mean squared error of numbers."),
    script_label="half the mean squared error",
    single=_LINEAR_FORM,
    several=_LINEAR_FORM,
    is_for_numbers=True,
    gradient_line="{A}- {Y}",
    gradient_numbers="{A} − {Y}",
    gradient_cell="a - y",
    gradient_numpy="{A} - Y",
    in_sklearn=True,
    per_example=_linear_squared_error_per_example,
    output_gradient=lambda A, Y: A - Y,
)


def _huber_per_example(Z: FloatArray, Y: FloatArray) -> FloatArray:
    errors = Z - Y
    clipped = errors.clip(-HUBER_DELTA, HUBER_DELTA)
    result: FloatArray = (clipped * (errors - 0.5 * clipped)).sum(axis=0)
    return result


_HUBER_FORM = LossForm(
    formula=phrase("J = (1/m) Σ h(a − y), h(e) = ½ e² where |e| ≤ 1, else |e| − ½"),
    output=LINEAR_OUTPUT,
    why=phrase("a is the number itself: the output layer is linear. dZ[L] = A[L] − Y, but at most 1 and at least −1."),
    step=HuberStep,
    line=r"h({A}- {Y}{)}",
    cost_line=r"{mean} | h({A}- {Y}{)}",
    numbers="½ (a − y)² where |a − y| ≤ 1, else |a − y| − ½",
    cell="total",
    cell_term="max(min(a - y, 1), -1) * (a - y - max(min(a - y, 1), -1) / 2)",
    numpy=(
        "J = (1/m) sum h(a - y), with a = z: h(e) = e^2 / 2 where |e| <= 1, else |e| - 1/2.",
        "E = {Z} - Y",
        "C = np.clip(E, -1, 1)",
        "return np.mean(C * (E - C / 2))",
    ),
    torch=(
        "J, Huber's loss with delta = 1, with a = z.",
        "return nn.functional.huber_loss(Z, Y, delta=1.0)",
    ),
    torch_targets=_LINEAR_FORM.torch_targets,
)

_HUBER = Loss(
    name="huber",
    label=phrase("Huber, δ = 1"),
    meaning=phrase(
        "J = (1/m) Σ h(a − y): errors up to δ = 1 count squared, ½ e², larger ones only by their "
        "size, |e| − ½. So a few points far off pull less than with the squared error."
    ),
    script_label="Huber's loss",
    single=_HUBER_FORM,
    several=_HUBER_FORM,
    is_for_numbers=True,
    gradient_line=r"\min(\max({A}- {Y}, -1), 1)",
    gradient_numbers="min(max({A} − {Y}, −1), 1)",
    gradient_cell="min(max(a - y, -1), 1)",
    gradient_numpy="np.clip({A} - Y, -1, 1)",
    gradient_note=phrase("Huber’s loss holds the error of each example within ±δ, here ±1."),
    per_example=_huber_per_example,
    output_gradient=lambda A, Y: (A - Y).clip(-HUBER_DELTA, HUBER_DELTA),
)

LOSSES: dict[str, Loss] = {
    record.name: record for record in (_CROSS_ENTROPY, _SQUARED_ERROR, _LINEAR_SQUARED_ERROR, _HUBER)
}
"""The losses by name. With several outputs, cross-entropy is that of softmax, and the squared error is summed over the
outputs, each with a sigmoid of its own. Numbers have a linear output and losses of their own."""


def output_activation(loss: str, n_outputs: int) -> OutputActivation:
    """The activation of the output layer: linear for numbers, softmax for cross-entropy over several outputs, else
    sigmoid."""
    return LOSSES[loss].form(n_outputs).output


def losses_for(is_regression: bool) -> tuple[str, ...]:
    """Names of the losses that fit classes, or numbers; the first is the usual one."""
    return tuple(name for name, record in LOSSES.items() if record.is_for_numbers == is_regression)


def score_of(A_out: FloatArray, Y: FloatArray, loss: str) -> float:
    """How good outputs A[L] (n_y, m) are for targets Y: the share of right predictions, or R² of numbers."""
    if LOSSES[loss].is_for_numbers:
        return float(r_squared(A_out, Y))
    if len(A_out) == 1:
        return float(((A_out > 0.5) == (Y > 0.5)).mean())
    return float((A_out.argmax(axis=0) == Y.argmax(axis=0)).mean())
