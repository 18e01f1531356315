"""The slips that learners make: one record each, found by making it again with the network's own equations.

To add one, add its record to `SLIPS` where it belongs in the order: what says most about a mistake stands first,
because a number that comes out in several ways is named after the first of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from core.lessons.predictions import backward_ways as back
from core.lessons.predictions import forward_ways as fore
from core.lessons.predictions import update_ways as update
from core.lessons.predictions.operands import Operands, Way
from core.sentences import phrase, sentence


@dataclass(frozen=True, slots=True, eq=False)
class Slip:
    """A mistake that learners make.

    Attributes
    ----------
    key : str
        Its name in files.
    label : str
        In a few words: ``"forgot 1/m"``.
    sentence : str
        What was done and what is right. In the table ``{m}``, ``{leak}`` and ``{rate}`` stand for numbers.
    ways : mapping
        How it is made, by the symbol of the quantity that is computed. Slips of single cells and of digits have none.
    """

    key: str
    label: str
    sentence: str
    ways: Mapping[str, Way] = field(default_factory=dict, repr=False)

    def with_numbers(self, n: Operands) -> Slip:
        """The same with the numbers of an iteration in its words."""
        texts = {"m": str(n.m), "leak": f"{n.spec.leak:g}", "rate": f"{n.spec.learning_rate:g}"}
        return replace(self, label=sentence(self.label, **texts), sentence=sentence(self.sentence, **texts))


def _in_losses(losses: fore.Losses) -> dict[str, Way]:
    return {"loss": fore.in_loss(losses)}


def _in_means(way_of: Callable[[str], Way]) -> dict[str, Way]:
    return {symbol: way_of(symbol) for symbol in ("J", "dW", "db")}


def _in_update(way_of: Callable[[update.Of], Way]) -> dict[str, Way]:
    return {"W_new": way_of("W"), "b_new": way_of("b")}


_TABLE = (
    # Forward
    Slip(
        "forgot_bias",
        phrase("forgot b"),
        phrase("This comes out without the bias. Add the unit’s bias: z = W·a + b."),
        {"Z": fore.without_bias},
    ),
    Slip(
        "bias_sign",
        phrase("sign of b"),
        phrase("Here the bias is subtracted. It is added with its own sign: z = W·a + b."),
        {"Z": fore.bias_subtracted},
    ),
    Slip(
        "bias_along_examples",
        phrase("b added along the examples"),
        phrase(
            "Here each example gets another bias. b is a column: one bias for each unit, the same for every example."
        ),
        {"Z": fore.bias_along_examples},
    ),
    Slip(
        "forgot_activation",
        phrase("forgot g"),
        phrase("This is computed with z, before the activation. First a = g(z), then go on with a."),
        {"A": fore.z_itself, "Z": fore.sum_of_z, "dZ": back.z_minus_y, "dW": back.gradient_of_z},
    ),
    Slip(
        "sign_in_exponent",
        phrase("sign in the exponent"),
        phrase("This is 1/(1 + exp(z)), which is 1 − σ(z). The exponent has a minus: σ(z) = 1/(1 + exp(−z))."),
        {"A": fore.sign_in_exponent},
    ),
    Slip(
        "slope_for_value",
        phrase("used g′ instead of g"),
        phrase("This is the slope g′(z). In the forward pass the value g(z) is needed."),
        {"A": fore.slope_for_value},
    ),
    Slip(
        "forgot_normalisation",
        phrase("forgot the sum below"),
        phrase("This is only exp(z). Softmax divides it by the sum of exp(z) over all outputs of the example."),
        {"A": fore.not_normalised},
    ),
    Slip(
        "softmax_over_examples",
        phrase("softmax over the examples"),
        phrase("Here the outputs add up to 1 along a row. They must add up to 1 for each example, down its column."),
        {"A": fore.normalised_over_examples},
    ),
    # Cost
    Slip(
        "decimal_logarithm",
        phrase("decimal logarithm"),
        phrase(
            "This comes out with the logarithm to base 10. The lecture’s log is the natural one, ln on a calculator."
        ),
        _in_losses(fore.decimal_logarithm),
    ),
    Slip(
        "binary_logarithm",
        phrase("logarithm to base 2"),
        phrase(
            "This comes out with the logarithm to base 2. The lecture’s log is the natural one, ln on a calculator."
        ),
        _in_losses(fore.binary_logarithm),
    ),
    Slip(
        "forgot_minus",
        phrase("forgot the minus of the loss"),
        phrase(
            "This comes out without the minus in front. Logarithms of numbers below 1 are negative, so "
            "the minus makes the loss positive."
        ),
        _in_losses(fore.without_minus),
    ),
    Slip(
        "exchanged_targets",
        phrase("y and 1 − y exchanged"),
        phrase(
            "This comes out with the loss of the other class. Where y = 1 it is −log a, where y = 0 it is −log(1 − a)."
        ),
        _in_losses(fore.targets_exchanged),
    ),
    Slip(
        "forgot_second_term",
        phrase("forgot (1 − y) log(1 − a)"),
        phrase("This comes out with −y log a alone, which is 0 where y = 0. There the other term counts: −log(1 − a)."),
        _in_losses(fore.first_term_only),
    ),
    Slip(
        "forgot_half",
        phrase("forgot ½"),
        phrase("This comes out without the factor ½. The loss is ½ (a − y)²."),
        _in_losses(fore.without_half),
    ),
    Slip(
        "extra_half",
        phrase("one ½ too many"),
        phrase("This comes out with a factor ½. Cross-entropy does not have one; the squared error does."),
        _in_losses(fore.halved),
    ),
    Slip(
        "forgot_square",
        phrase("forgot the square"),
        phrase("Here the error a − y is not squared. The loss is ½ (a − y)²."),
        _in_losses(fore.not_squared),
    ),
    Slip(
        "never_linear",
        phrase("squared error instead of Huber’s"),
        phrase(
            "This comes out with the squared error. Where |a − y| is above 1, Huber’s loss is a line and "
            "its slope stays at −1 or 1."
        ),
        {"loss": fore.in_loss(fore.never_linear), "dZ": back.error_not_cut},
    ),
    Slip(
        "mean_over_outputs",
        phrase("divided by the number of outputs"),
        phrase("This is also divided by the number of outputs. J is the mean over the m = {m} examples only."),
        {"J": fore.mean_over_outputs},
    ),
    # Backward
    Slip(
        "error_sign",
        phrase("sign of a − y"),
        phrase("The sign is turned: this belongs to y − a. The error is a − y, the output minus the target."),
        {"dZ": back.error_turned},
    ),
    Slip(
        "class_for_output",
        phrase("predicted class instead of a"),
        phrase("This comes out with the predicted class, 0 or 1. The error is taken from the output a itself."),
        {"dZ": back.class_minus_y},
    ),
    Slip(
        "forgot_slope",
        phrase("forgot g′"),
        phrase("This comes out without the slope g′(z). What comes back to a unit is multiplied by g′(z)."),
        {"slope": back.slope_forgotten, "dZ": back.output_slope_forgotten},
    ),
    Slip(
        "value_for_slope",
        phrase("used g instead of g′"),
        phrase("This comes out with the value g(z). In the backward pass the slope g′(z) is needed."),
        {"slope": back.value_for_slope, "dZ": back.output_value_for_slope},
    ),
    Slip(
        "slope_at_a",
        phrase("g′ of a instead of z"),
        phrase("This comes out with the slope at a, after the activation. g′ is taken at z."),
        {"slope": back.slope_at_a},
    ),
    Slip(
        "slope_with_z",
        phrase("z in the place of a in g′"),
        phrase("Here z stands where a belongs. The formula for g′(z) uses a = g(z)."),
        {"slope": back.slope_formula_with_z},
    ),
    Slip(
        "extra_slope",
        phrase("one σ′ too many"),
        phrase(
            "Here a − y is multiplied by a (1 − a). With cross-entropy that factor cancels: dZ of the output is a − y."
        ),
        {"dZ": back.extra_slope},
    ),
    Slip(
        "slope_of_sigmoid",
        phrase("σ′ at a linear output"),
        phrase("Here the error is multiplied by a slope of σ. The output is linear, a = z, and its slope is 1."),
        {"dZ": back.slope_of_sigmoid},
    ),
    Slip(
        "forgot_weights",
        phrase("forgot W of the next layer"),
        phrase("Here the error of the next layer comes back without its weights. It comes back through W, transposed."),
        {"dZ": back.weights_forgotten},
    ),
    Slip(
        "updated_too_early",
        phrase("used the updated weights"),
        phrase("This comes out with the weights after the update. The backward pass uses those of the forward pass."),
        {"dZ": back.weights_updated_first},
    ),
    # Both, and the update
    Slip(
        "forgot_mean",
        phrase("forgot 1/m"),
        phrase("This comes out with the sum over the examples. J and its gradient are means: divide by m = {m}."),
        _in_means(back.not_divided),
    ),
    Slip(
        "mean_in_error",
        phrase("1/m already in dZ"),
        phrase("Here dZ is divided by m = {m}. In the lecture dZ has no 1/m; dW and db have it."),
        {"dZ": back.mean_in_error},
    ),
    Slip(
        "forgot_sum",
        phrase("forgot to sum over the examples"),
        phrase("This comes out with one example only. dW and db are means over all m = {m} examples."),
        {"dW": back.weights_of_one_example, "db": back.bias_of_one_example},
    ),
    Slip(
        "summed_over_units",
        phrase("summed over the units, too"),
        phrase("Here the sum goes over units and examples. db has one number for each unit: sum along the row only."),
        {"db": back.summed_over_units},
    ),
    Slip(
        "not_updated",
        phrase("not updated"),
        phrase("This is the value before the update. Subtract α times the gradient from it."),
        _in_update(update.unchanged),
    ),
    Slip(
        "forgot_rate",
        phrase("forgot the learning rate"),
        phrase("The whole gradient was taken off. Multiply it by the learning rate α = {rate} first."),
        _in_update(update.with_rate_one),
    ),
    Slip(
        "added_gradient",
        phrase("added the gradient"),
        phrase("Here the step goes uphill. The step is subtracted: W := W − α dW."),
        _in_update(update.step_added),
    ),
    Slip(
        "step_alone",
        phrase("only the step"),
        phrase("This is only the change. Subtract it from what was there before: W := W − α dW."),
        _in_update(update.step_alone),
    ),
    Slip(
        "plain_step",
        phrase("plain gradient descent"),
        phrase("This is W − α dW. The optimizer that is chosen makes another step, from what it remembers."),
        _in_update(update.plain_step),
    ),
    Slip(
        "forgot_correction",
        phrase("forgot the correction for the start at 0"),
        phrase("This comes out with m and v themselves. Adam first divides them by 1 − β₁ᵗ and 1 − β₂ᵗ."),
        _in_update(update.without_correction),
    ),
    Slip(
        "forgot_penalty",
        phrase("forgot the penalty"),
        phrase("This comes out without the penalty. Its gradient is added to dW before the update."),
        {"W_new": update.without_penalty, "dW_penalised": update.gradient_without_penalty},
    ),
    Slip(
        "penalty_divided",
        phrase("penalty divided by m"),
        phrase("Here the penalty is divided by m = {m}. The penalty is not a mean over the examples."),
        {"dW_penalised": update.penalty_divided},
    ),
    Slip(
        "penalty_too_early",
        phrase("penalty already in dW"),
        phrase("Here the penalty is already in dW. dW is the gradient of J alone; the penalty comes in the next line."),
        {"dW": back.penalty_added},
    ),
    # Less certain, because several numbers are tried
    Slip(
        "other_leak",
        phrase("another leak"),
        phrase(
            "This comes out with another leak. Below 0 the slope of leaky ReLU is {leak} here; 0.01 and "
            "0.1 are easily mixed up."
        ),
        {"A": fore.value_with_other_leak, "slope": back.slope_with_other_leak},
    ),
    Slip(
        "forgot_leak",
        phrase("forgot the leak"),
        phrase("This comes out with ReLU, which is flat below 0. Leaky ReLU has the slope {leak} there."),
        {"A": fore.value_without_leak, "slope": back.slope_without_leak},
    ),
    Slip(
        "transposed",
        phrase("transposed"),
        phrase(
            "Rows and columns of a matrix are exchanged. A row belongs to a unit of the layer, a column "
            "to a unit of the layer before."
        ),
        {"Z": fore.weights_transposed, "dZ": back.weights_not_transposed},
    ),
    Slip(
        "other_activation",
        phrase("another activation"),
        phrase("This comes out with another activation function. See which one this layer has."),
        {"A": fore.value_of_other_activation, "slope": back.slope_of_other_activation},
    ),
    Slip(
        "mean_twice",
        phrase("1/m twice"),
        phrase("Here the sum is divided by m = {m} twice. The mean divides once."),
        _in_means(back.divided_twice),
    ),
    Slip(
        "other_layer",
        phrase("another layer"),
        phrase(
            "This comes out with a number of another layer. Look at the number in brackets: W[2] goes "
            "with b[2] and A[1]."
        ),
        {"Z": fore.sum_of_other_layer, "dZ": back.error_of_other_layer, "dW": back.gradient_of_other_layer},
    ),
    # Of a result as a whole
    Slip("sign", phrase("wrong sign"), phrase("The number is right, its sign is turned.")),
    Slip(
        "decimal_point", phrase("decimal point"), phrase("The digits are right, the decimal point is at another place.")
    ),
    Slip(
        "other_row", phrase("another row"), phrase("This is the number of another row. Each row belongs to one unit.")
    ),
    Slip("other_column", phrase("another column"), phrase("This is the number of another column of the same row.")),
    Slip(
        "other_example",
        phrase("another example"),
        phrase("This is the number of another example. Each column is one example."),
    ),
    # Of digits
    Slip(
        "few_digits",
        phrase("too few digits"),
        phrase(
            "This is right as far as it goes, but more digits are asked for. Zeros in front do not "
            "count: 0.0012 has two."
        ),
    ),
    Slip(
        "cut",
        phrase("cut off instead of rounded"),
        phrase("The further digits were left out. Round to the nearest: 5 and more go up."),
    ),
    Slip(
        "rounded_early",
        phrase("rounded too early"),
        phrase("The last digit is not right. Keep more digits while you compute, and round only the result."),
    ),
)

SLIPS: dict[str, Slip] = {slip.key: slip for slip in _TABLE}
"""The slips by key, in their order."""
