"""The entries of the glossary: the marks on the screen, each with its picture, and the words of the lecture."""

from __future__ import annotations

from dataclasses import dataclass

from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, Loss
from core.model.optimizer import Optimizer
from core.model.optimizers import OPTIMIZERS
from gui.base.health_signs import sign_name
from gui.base.language import core_text, tr

_POINTS_AND_NETWORK = (
    ("class_1", "Filled circle", "A training point of class 1."),
    ("class_0", "Filled triangle", "A training point of class 0."),
    (
        "more_classes",
        "Filled square, diamond, cross, star",
        "A training point of a further class. Each class has a colour and a shape of its own.",
    ),
    (
        "hollow",
        "Hollow point",
        "A test point. The network never trains on it; it shows how well unseen points are predicted.",
    ),
    ("wrong", "Point with a strong edge", "The network's prediction for this point is wrong."),
    (
        "boundary",
        "Line across the plane",
        "The decision boundary: here the output is exactly 0.5, on one side the network says class 1. Of more classes,"
        " two are equally likely here, and no other is more likely.",
    ),
    (
        "true_border",
        "Line of dashes and dots",
        "The true border of points that were made above and below a curve, which the network has to find.",
    ),
    (
        "heat",
        "Colours of the plane",
        "The output of the network: blue where it is near 1, orange near 0, pale near 0.5. Of more than two classes the"
        " most likely one has its colour, pale where a second one is as likely.",
    ),
    ("solid", "Solid blue edge", "A positive weight. The thicker the line, the larger the weight."),
    ("dashed", "Dashed orange edge", "A negative weight. The thicker the line, the larger its size."),
    (
        "bias",
        "Small square at a unit",
        "The bias of the unit: + for a positive one, − for a negative one, empty for 0.",
    ),
    ("unit", "Picture in a unit", "The output of the unit at every place of the plane. Point at it to see it large."),
)
"""Picture, term and meaning."""

_LOSS = (
    (
        "grey_curve",
        "Grey curve",
        "The loss of an earlier run. Its label says what was different. A double click returns to it.",
    ),
    (
        "fork_curve",
        "Coloured curve with dashes",
        "The loss of a run that is compared with this one. The name at its end says what it differs in.",
    ),
    (
        "many_curves",
        "Many faint curves",
        "The losses of runs with other seeds, from View → Luck. The pointer reads between which losses they are.",
    ),
    (
        "cut",
        "Red triangle at the top of the loss",
        "The curve goes on above the axis, to the loss beside the triangle.",
    ),
    ("own", "Flag on the timeline", "A mark of your own. M sets one, a click goes to it."),
    ("change", "Diamond on the timeline", "A setting or the data was changed here."),
    ("divergence", "Cross on the timeline", "In the next iteration a number became too large to be stored."),
    ("branch", "Circle on the timeline", "An earlier run leaves the present one here."),
)
"""The same, of the loss and its timeline."""

_SIGNS = (
    ("dead", "This ReLU unit is 0 for every training point. Its gradient is exactly 0, so it stays 0."),
    ("saturated", "For most points z lies where the activation is flat. Almost no gradient comes back."),
    ("same_as_neighbour", "This unit has the same weights as another one, and always will."),
    ("vanishing", "The gradient gets much smaller on its way back to this layer."),
    ("exploding", "The gradient gets much larger on its way back to this layer."),
    ("overshooting", "The step is too large: the loss rises where it should fall."),
    (
        "one_sign",
        "For each example the weights of a unit can only all rise or all fall, because the inputs of the layer"
        " are never negative. This is not an error.",
    ),
)
"""Kind of finding, and what it means; `sign_name` has its term."""

_WORDS = (
    ("1/m", "", "The loss and the gradients are means over the m examples of the batch."),
    ("2-layer network", "", "A network with one hidden layer and the output layer; inputs do not count."),
    ("Accuracy", "", "The share of the points that are predicted correctly."),
    ("Activation", "g a A", "The function g in a = g(z). Without it, many layers would do no more than one."),
    (
        "Back propagation",
        "dZ dW db",
        "From the output back to the first layer: how the loss changes with each z, weight and bias.",
    ),
    ("Batch", "", "The examples of one iteration: all of them, or some as a mini-batch."),
    ("Bias", "b", "The number a unit adds to its weighted inputs."),
    (
        "Confidence interval",
        "Wilson 95 %",
        "Some runs say how often a setting works only roughly. In 95 of 100 such trials the true share lies within.",
    ),
    (
        "Confusion table",
        "accuracy",
        "How many examples of each class are predicted as each class. A click on the accuracy opens it.",
    ),
    ("Covered number", "?", "A number of the equations that you work out yourself: Cover hides it, Check compares."),
    ("Dead ReLU", "", "A unit with z below 0 for every training point. Its gradient is 0."),
    ("Decision boundary", "", "The line on which the output is 0.5: it separates the predicted classes."),
    ("Diverge", "", "The numbers grow until they overflow; the learning rate is too large."),
    (
        "Lock-step",
        "",
        "Runs that are compared stand at the same iteration; or each has made as many as it can in the same time.",
    ),
    ("Epoch", "", "Every training example was used once. With one batch, one iteration."),
    (
        "Error signal",
        "dZ",
        "What back propagation brings to a unit: dZ[l] = W[l+1]ᵀ dZ[l+1] * g′(Z[l]). Gradients are made from it.",
    ),
    ("Example", "point", "One point and its class; a column of X."),
    ("Exploding gradient", "", "Through many layers with large weights, the gradient grows."),
    ("Feature", "", "A value of a point that is an input of the network: x₁, x₂ or computed from them."),
    (
        "Fork",
        "",
        "A run beside this one that began with its weights and differs from it in one thing; Run → Compare… makes one.",
    ),
    (
        "Filter normalisation",
        "",
        "Random directions in which each unit's row is as long as that unit's own weights: no layer is moved by many"
        " times its size.",
    ),
    (
        "Forward pass",
        "",
        "From the inputs to the output: Z[l] = W[l] A[l−1] + b[l], then A[l] = g(Z[l]), layer by layer.",
    ),
    (
        "Gradient",
        "dW db",
        "How much the loss changes when a weight changes a little. It points to where the loss rises.",
    ),
    ("Gradient check", "", "Comparing a gradient with (J(w + ε) − J(w − ε)) / 2ε. Both must be almost the same."),
    (
        "Held column",
        "slice",
        "With more than two columns the plane is a slice through the data: two columns vary along its axes, the others"
        " are held at their medians or where you want them. The points have their own values there.",
    ),
    ("Hidden layer", "", "A layer between the inputs and the output."),
    (
        "Hidden space",
        "",
        "The space of a layer's activations: each unit is an axis, each point has its place. View → Folded Plane shows"
        " it.",
    ),
    (
        "Histogram",
        "",
        "Bars that count how many values lie where: of z in the microscope, of weights and gradients over time.",
    ),
    ("Input layer", "A[0] X", "The features, A[0] = X. It is not counted."),
    ("Iteration", "", "One update of all weights and biases, from one batch."),
    ("Label", "y Y one-hot", "The class of an example, y: 0 or 1. With an output for each class, y is 1 for its own."),
    ("Layer", "", "Units side by side. All of them get the outputs of the layer before."),
    ("Learning rate", "α alpha", "The step size α. Too small, nothing happens; too large, the loss jumps or grows."),
    ("Logistic regression", "", "A network without a hidden layer. Its boundary is a straight line."),
    ("Loss", "J cost", "How wrong the outputs are, as one number J. Training minimises it."),
    (
        "Loss surface",
        "",
        "J as a height over two weights, or over two directions through all of them, with the way of the run. View →"
        " Loss Surface shows it.",
    ),
    ("Median", "", "The middle one of numbers in order: half of them are smaller or equal."),
    ("nats", "", "The unit of cross-entropy with the natural logarithm. Guessing: 0.69."),
    ("Optimizer", "", "The rule from gradient to update, such as gradient descent or Adam."),
    (
        "Output layer",
        "A[L]",
        "The last layer, L. Its sigmoid makes the probability of class 1; softmax, that of each class.",
    ),
    ("Overfitting", "", "The training loss falls while the test loss rises: noise is being learnt."),
    ("Parameters", "", "All weights and biases: what training changes."),
    ("Penalty", "λ", "A term for large weights that is added to the loss: L1 or L2."),
    (
        "Prediction",
        "",
        "What you expect before a step: the loss, a weight, the boundary or numbers. Run → Ask Me First asks for it.",
    ),
    (
        "Principal component",
        "PCA",
        "A direction along which points vary most; the second one is at right angles to the first. Two of them show as"
        " much as a plane can of a space with more dimensions.",
    ),
    (
        "R²",
        "score",
        "The share of the variance of the numbers y that the outputs explain: 1 at best, 0 where the mean of y would do"
        " as well.",
    ),
    (
        "Regression",
        "numbers",
        "What is learnt are numbers, not classes: the output is linear, and the loss a distance.",
    ),
    ("Residual", "a − y", "How far a prediction a is from its number y. The switch Residuals of the plane draws them."),
    ("RMSE", "", "The root of the mean squared error: how far predictions are from their numbers, in the unit of y."),
    ("Saturated", "", "Where the activation is flat: g′(z) is near 0, the unit hardly learns."),
    (
        "Seed",
        "luck",
        "Where random numbers start. The same seed gives the same numbers; View → Luck trains with many seeds.",
    ),
    ("Slip", "", "A usual mistake in computing by hand, such as a forgotten 1/m. It is found by making it again."),
    ("Slope g′(z)", "derivative", "How much a changes with z. The gradient is multiplied by it on its way back."),
    (
        "Softmax",
        "",
        "For three and more classes: outputs that are positive and add up to 1. Of two it is the sigmoid of z₁ − z₀.",
    ),
    ("Standardise", "", "x′ = (x − mean) / deviation, so that each input has mean 0 and deviation 1."),
    (
        "Start weights",
        "initialisation Xavier He",
        "Small random numbers. All equal, the units would stay equal; too large, they saturate.",
    ),
    ("Test points", "", "Points kept aside to see how well unseen points are predicted. They are hollow."),
    ("Training points", "", "The points the network learns from. They are drawn filled."),
    ("Training share", "", "The share of the points used for training. Up to 20 points, all are used."),
    ("Unit", "neuron", "It adds its weighted inputs and its bias to z, and passes on a = g(z)."),
    ("Update", "step", "What one iteration adds to a weight or bias: with gradient descent, −α times its gradient."),
    ("Vanishing gradient", "", "Through many layers with small g′, almost nothing arrives."),
    ("Vectorise", "", "To compute all examples in one matrix product instead of a loop."),
    ("Weight", "w W", "The number an input is multiplied by. W[l] has a row for each unit of layer l."),
    ("Xavier, He", "", "Start weights of a size that fits the number of inputs of a layer."),
    ("XOR", "", "Class 1 where exactly one coordinate is positive. No straight line separates the classes."),
    ("z", "Z", "The weighted sum of a unit: z = w·x + b."),
    (
        "Zero-centred",
        "",
        "With outputs around 0, as of tanh. Sigmoid and ReLU are never negative; that slows learning.",
    ),
)
"""Term, symbols and meaning; the records of `core.model` have more."""


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """One word or mark.

    Attributes
    ----------
    term : str
        What it is called.
    meaning : str
        What it means, in one to three sentences.
    mark : str
        Name of its picture in `gui.shell.help.marks`; empty for a word.
    symbols : str
        How formulas write it, and other words for it; they are searched too.
    """

    term: str
    meaning: str
    mark: str = ""
    symbols: str = ""


def glossary_entries() -> tuple[GlossaryEntry, ...]:
    """All entries in the user's language: the marks in the order of the window from right to left, then the words from
    A to Z."""
    title = tr("Sign: {name}")
    words = [GlossaryEntry(tr(term), tr(meaning), symbols=tr(symbols)) for term, symbols, meaning in _WORDS]
    words += [GlossaryEntry(core_text(one.title), core_text(one.meaning)) for one in ACTIVATIONS.values()]
    records: list[Loss | Optimizer] = [*LOSSES.values(), *OPTIMIZERS.values()]
    for record in records:
        label = core_text(record.label)
        words.append(GlossaryEntry(label[:1].upper() + label[1:], core_text(record.meaning)))
    return (
        *(GlossaryEntry(tr(term), tr(meaning), mark) for mark, term, meaning in _POINTS_AND_NETWORK),
        *(GlossaryEntry(title.format(name=sign_name(kind)), tr(meaning), kind) for kind, meaning in _SIGNS),
        *(GlossaryEntry(tr(term), tr(meaning), mark) for mark, term, meaning in _LOSS),
        *sorted(words, key=lambda entry: entry.term.casefold()),
    )
