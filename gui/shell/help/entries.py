"""The entries of the glossary: the marks on the screen, each with its picture, and the words of the lecture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, Loss
from core.model.optimizer import Optimizer
from core.model.optimizers import OPTIMIZERS
from gui.base.fields.base import core_text
from gui.base.health_signs import sign_name


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


def _of_records(records: Iterable[Loss | Optimizer]) -> Iterator[GlossaryEntry]:
    for record in records:
        label = core_text(record.label)
        yield GlossaryEntry(label[:1].upper() + label[1:], core_text(record.meaning))


class GlossaryTexts(QObject):
    """All entries in the user's language."""

    def entries(self) -> tuple[GlossaryEntry, ...]:
        """The marks in the order of the window from right to left, then the words from A to Z."""
        marks = (*self._points(), *self._network(), *self._signs(), *self._loss())
        words = (
            *self._network_words(),
            *self._pass_words(),
            *self._activation_words(),
            *self._loss_words(),
            *self._update_words(),
            *self._start_words(),
            *self._data_words(),
        )
        return (*marks, *sorted(words, key=lambda entry: entry.term.casefold()))

    def _points(self) -> tuple[GlossaryEntry, ...]:
        return (
            GlossaryEntry(self.tr("Filled circle"), self.tr("A training point of class 1."), "class_1"),
            GlossaryEntry(self.tr("Filled triangle"), self.tr("A training point of class 0."), "class_0"),
            GlossaryEntry(
                self.tr("Hollow point"),
                self.tr("A test point. The network never trains on it; it shows how well unseen points are predicted."),
                "hollow",
            ),
            GlossaryEntry(
                self.tr("Point with a strong edge"),
                self.tr("The network's prediction for this point is wrong."),
                "wrong",
            ),
            GlossaryEntry(
                self.tr("Line across the plane"),
                self.tr("The decision boundary: here the output is exactly 0.5. On one side the network says class 1."),
                "boundary",
            ),
            GlossaryEntry(
                self.tr("Colours of the plane"),
                self.tr("The output of the network: blue where it is near 1, orange near 0, pale near 0.5."),
                "heat",
            ),
        )

    def _network(self) -> tuple[GlossaryEntry, ...]:
        return (
            GlossaryEntry(
                self.tr("Solid blue edge"),
                self.tr("A positive weight. The thicker the line, the larger the weight."),
                "solid",
            ),
            GlossaryEntry(
                self.tr("Dashed orange edge"),
                self.tr("A negative weight. The thicker the line, the larger its size."),
                "dashed",
            ),
            GlossaryEntry(
                self.tr("Small square at a unit"),
                self.tr("The bias of the unit: + for a positive one, − for a negative one, empty for 0."),
                "bias",
            ),
            GlossaryEntry(
                self.tr("Picture in a unit"),
                self.tr("The output of the unit at every place of the plane. Point at it to see it large."),
                "unit",
            ),
        )

    def _signs(self) -> tuple[GlossaryEntry, ...]:
        meanings = {
            "dead": self.tr("This ReLU unit is 0 for every training point. Its gradient is exactly 0, so it stays 0."),
            "saturated": self.tr("For most points z lies where the activation is flat. Almost no gradient comes back."),
            "same_as_neighbour": self.tr("This unit has the same weights as another one, and always will."),
            "vanishing": self.tr("The gradient gets much smaller on its way back to this layer."),
            "exploding": self.tr("The gradient gets much larger on its way back to this layer."),
            "overshooting": self.tr("The step is too large: the loss rises where it should fall."),
            "one_sign": self.tr(
                "For each example the weights of a unit can only all rise or all fall, because the inputs of the layer"
                " are never negative. This is not an error."
            ),
        }
        title = self.tr("Sign: {name}")
        return tuple(
            GlossaryEntry(title.format(name=sign_name(kind)), meaning, kind) for kind, meaning in meanings.items()
        )

    def _loss(self) -> tuple[GlossaryEntry, ...]:
        return (
            GlossaryEntry(
                self.tr("Grey curve"),
                self.tr("The loss of an earlier run. Its label says what was different. A double click returns to it."),
                "grey_curve",
            ),
            GlossaryEntry(
                self.tr("Red triangle at the top of the loss"),
                self.tr("The curve goes on above the axis, to the loss beside the triangle."),
                "cut",
            ),
            GlossaryEntry(
                self.tr("Flag on the timeline"), self.tr("A mark of your own. M sets one, a click goes to it."), "own"
            ),
            GlossaryEntry(
                self.tr("Diamond on the timeline"), self.tr("A setting or the data was changed here."), "change"
            ),
            GlossaryEntry(
                self.tr("Cross on the timeline"),
                self.tr("In the next iteration a number became too large to be stored."),
                "divergence",
            ),
            GlossaryEntry(
                self.tr("Circle on the timeline"), self.tr("An earlier run leaves the present one here."), "branch"
            ),
        )

    def _network_words(self) -> tuple[GlossaryEntry, ...]:
        tr = self.tr
        return (
            GlossaryEntry(
                tr("Unit"),
                tr("It adds its weighted inputs and its bias to z, and passes on a = g(z)."),
                symbols=tr("neuron"),
            ),
            GlossaryEntry(
                tr("Weight"),
                tr("The number an input is multiplied by. W[l] has a row for each unit of layer l."),
                symbols="w W",
            ),
            GlossaryEntry(tr("Bias"), tr("The number a unit adds to its weighted inputs."), symbols="b"),
            GlossaryEntry(tr("Parameters"), tr("All weights and biases: what training changes.")),
            GlossaryEntry(
                tr("Feature"), tr("A value of a point that is an input of the network: x₁, x₂ or computed from them.")
            ),
            GlossaryEntry(tr("Layer"), tr("Units side by side. All of them get the outputs of the layer before.")),
            GlossaryEntry(tr("Input layer"), tr("The features, A[0] = X. It is not counted."), symbols="A[0] X"),
            GlossaryEntry(tr("Hidden layer"), tr("A layer between the inputs and the output.")),
            GlossaryEntry(
                tr("Output layer"),
                tr("The last layer, L. Its sigmoid makes the probability of class 1."),
                symbols="A[L]",
            ),
            GlossaryEntry(
                tr("2-layer network"), tr("A network with one hidden layer and the output layer; inputs do not count.")
            ),
            GlossaryEntry(
                tr("Logistic regression"), tr("A network without a hidden layer. Its boundary is a straight line.")
            ),
        )

    def _pass_words(self) -> tuple[GlossaryEntry, ...]:
        tr = self.tr
        return (
            GlossaryEntry(
                tr("Forward pass"),
                tr("From the inputs to the output: Z[l] = W[l] A[l−1] + b[l], then A[l] = g(Z[l]), layer by layer."),
            ),
            GlossaryEntry(
                tr("Back propagation"),
                tr("From the output back to the first layer: how the loss changes with each z, weight and bias."),
                symbols="dZ dW db",
            ),
            GlossaryEntry(
                tr("Decision boundary"), tr("The line on which the output is 0.5: it separates the predicted classes.")
            ),
        )

    def _activation_words(self) -> tuple[GlossaryEntry, ...]:
        tr = self.tr
        return (
            GlossaryEntry(
                tr("Activation"),
                tr("The function g in a = g(z). Without it, many layers would do no more than one."),
                symbols="g a A",
            ),
            GlossaryEntry("z", tr("The weighted sum of a unit: z = w·x + b."), symbols="Z"),
            GlossaryEntry(
                tr("Slope g′(z)"),
                tr("How much a changes with z. The gradient is multiplied by it on its way back."),
                symbols=tr("derivative"),
            ),
            *(GlossaryEntry(core_text(one.title), core_text(one.meaning)) for one in ACTIVATIONS.values()),
            GlossaryEntry(tr("Softmax"), tr("For three and more classes: outputs that are positive and add up to 1.")),
            GlossaryEntry(
                tr("Saturated"), tr("Where the activation is flat: g′(z) is near 0, the unit hardly learns.")
            ),
            GlossaryEntry(tr("Dead ReLU"), tr("A unit with z below 0 for every training point. Its gradient is 0.")),
            GlossaryEntry(
                tr("Zero-centred"),
                tr("With outputs around 0, as of tanh. Sigmoid and ReLU are never negative; that slows learning."),
            ),
        )

    def _loss_words(self) -> tuple[GlossaryEntry, ...]:
        tr = self.tr
        return (
            GlossaryEntry(
                tr("Loss"),
                tr("How wrong the outputs are, as one number J. Training minimises it."),
                symbols=tr("J cost"),
            ),
            *_of_records(LOSSES.values()),
            GlossaryEntry(tr("nats"), tr("The unit of cross-entropy with the natural logarithm. Guessing: 0.69.")),
            GlossaryEntry("1/m", tr("The loss and the gradients are means over the m examples of the batch.")),
            GlossaryEntry(
                tr("Gradient"),
                tr("How much the loss changes when a weight changes a little. It points to where the loss rises."),
                symbols="dW db",
            ),
        )

    def _update_words(self) -> tuple[GlossaryEntry, ...]:
        tr = self.tr
        return (
            GlossaryEntry(
                tr("Learning rate"),
                tr("The step size α. Too small, nothing happens; too large, the loss jumps or grows."),
                symbols="α alpha",
            ),
            GlossaryEntry(tr("Iteration"), tr("One update of all weights and biases, from one batch.")),
            GlossaryEntry(tr("Epoch"), tr("Every training example was used once. With one batch, one iteration.")),
            GlossaryEntry(tr("Batch"), tr("The examples of one iteration: all of them, or some as a mini-batch.")),
            GlossaryEntry(
                tr("Optimizer"),
                tr("The rule from gradient to update, such as gradient descent or Adam."),
            ),
            *_of_records(OPTIMIZERS.values()),
            GlossaryEntry(
                tr("Penalty"), tr("A term for large weights that is added to the loss: L1 or L2."), symbols="λ"
            ),
        )

    def _start_words(self) -> tuple[GlossaryEntry, ...]:
        tr = self.tr
        return (
            GlossaryEntry(
                tr("Start weights"),
                tr("Small random numbers. All equal, the units would stay equal; too large, they saturate."),
                symbols=tr("initialisation Xavier He"),
            ),
            GlossaryEntry(tr("Xavier, He"), tr("Start weights of a size that fits the number of inputs of a layer.")),
            GlossaryEntry(tr("Vanishing gradient"), tr("Through many layers with small g′, almost nothing arrives.")),
            GlossaryEntry(tr("Exploding gradient"), tr("Through many layers with large weights, the gradient grows.")),
            GlossaryEntry(
                tr("Diverge"),
                tr("The numbers grow until they overflow; the learning rate is too large."),
            ),
            GlossaryEntry(
                tr("Gradient check"),
                tr("Comparing a gradient with (J(w + ε) − J(w − ε)) / 2ε. Both must be almost the same."),
            ),
            GlossaryEntry(tr("Vectorise"), tr("To compute all examples in one matrix product instead of a loop.")),
        )

    def _data_words(self) -> tuple[GlossaryEntry, ...]:
        tr = self.tr
        return (
            GlossaryEntry(tr("Example"), tr("One point and its class; a column of X."), symbols=tr("point")),
            GlossaryEntry(tr("Label"), tr("The class of an example, y: 0 or 1."), symbols="y Y"),
            GlossaryEntry(tr("Training points"), tr("The points the network learns from. They are drawn filled.")),
            GlossaryEntry(
                tr("Test points"), tr("Points kept aside to see how well unseen points are predicted. They are hollow.")
            ),
            GlossaryEntry(
                tr("Training share"),
                tr("The share of the points used for training. Up to 20 points, all are used."),
            ),
            GlossaryEntry(tr("Accuracy"), tr("The share of the points that are predicted correctly.")),
            GlossaryEntry(
                tr("Overfitting"), tr("The training loss falls while the test loss rises: noise is being learnt.")
            ),
            GlossaryEntry(
                tr("Standardise"), tr("x′ = (x − mean) / deviation, so that each input has mean 0 and deviation 1.")
            ),
            GlossaryEntry(tr("Seed"), tr("Where random numbers start. The same seed gives the same numbers.")),
            GlossaryEntry(
                "XOR", tr("Class 1 where exactly one coordinate is positive. No straight line separates the classes.")
            ),
        )
