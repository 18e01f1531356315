"""The entries of the glossary: the marks on the screen, each with its picture, and the words of the lecture."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QLocale

from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, Loss
from core.model.optimizer import Optimizer
from core.model.optimizers import OPTIMIZERS
from core.sentences import phrase
from gui.base.health_signs import sign_name
from gui.base.language import core_text, language, tr
from gui.shell.help.words import WORDS

_POINTS_AND_NETWORK = (
    ("class_1", phrase("Filled circle"), phrase("A training point of class 1.")),
    ("class_0", phrase("Filled triangle"), phrase("A training point of class 0.")),
    (
        "more_classes",
        phrase("Filled square, diamond, cross, star"),
        phrase("A training point of a further class. Each class has a colour and a shape of its own."),
    ),
    (
        "hollow",
        phrase("Hollow point"),
        phrase("A test point. The network never trains on it; it shows how well unseen points are predicted."),
    ),
    ("wrong", phrase("Point with a strong edge"), phrase("The network's prediction for this point is wrong.")),
    (
        "boundary",
        phrase("Line across the plane"),
        phrase(
            "The decision boundary: here the output is exactly 0.5, on one side the network says class 1. Of more"
            " classes, two are equally likely here, and no other is more likely."
        ),
    ),
    (
        "true_border",
        phrase("Line of dashes and dots"),
        phrase("The true border of points that were made above and below a curve, which the network has to find."),
    ),
    (
        "heat",
        phrase("Colours of the plane"),
        phrase(
            "The output of the network: blue where it is near 1, orange near 0, pale near 0.5. Of more than two"
            " classes the most likely one has its colour, pale where a second one is as likely."
        ),
    ),
    ("solid", phrase("Solid blue edge"), phrase("A positive weight. The thicker the line, the larger the weight.")),
    ("dashed", phrase("Dashed orange edge"), phrase("A negative weight. The thicker the line, the larger its size.")),
    (
        "bias",
        phrase("Small square at a unit"),
        phrase("The bias of the unit: + for a positive one, − for a negative one, empty for 0."),
    ),
    (
        "unit",
        phrase("Picture in a unit"),
        phrase("The output of the unit at every place of the plane. Point at it to see it large."),
    ),
)
"""Picture, term and meaning."""

_LOSS = (
    (
        "grey_curve",
        phrase("Grey curve"),
        phrase("The loss of an earlier run. Its label says what was different. A double click returns to it."),
    ),
    (
        "fork_curve",
        phrase("Coloured curve with dashes"),
        phrase("The loss of a run that is compared with this one. The name at its end says what it differs in."),
    ),
    (
        "many_curves",
        phrase("Many faint curves"),
        phrase(
            "The losses of runs with other seeds, from View → Luck. The pointer reads between which losses they are."
        ),
    ),
    (
        "cut",
        phrase("Red triangle at the top of the loss"),
        phrase("The curve goes on above the axis, to the loss beside the triangle."),
    ),
    ("own", phrase("Flag on the timeline"), phrase("A mark of your own. M sets one, a click goes to it.")),
    ("change", phrase("Diamond on the timeline"), phrase("A setting or the data was changed here.")),
    (
        "divergence",
        phrase("Cross on the timeline"),
        phrase("In the next iteration a number became too large to be stored."),
    ),
    ("branch", phrase("Circle on the timeline"), phrase("An earlier run leaves the present one here.")),
)
"""The same, of the loss and its timeline."""

_SIGNS = (
    ("dead", phrase("This ReLU unit is 0 for every training point. Its gradient is exactly 0, so it stays 0.")),
    ("saturated", phrase("For most points z lies where the activation is flat. Almost no gradient comes back.")),
    ("same_as_neighbour", phrase("This unit has the same weights as another one, and always will.")),
    ("vanishing", phrase("The gradient gets much smaller on its way back to this layer.")),
    ("exploding", phrase("The gradient gets much larger on its way back to this layer.")),
    ("overshooting", phrase("The step is too large: the loss rises where it should fall.")),
    (
        "one_sign",
        phrase(
            "For each example the weights of a unit can only all rise or all fall, because the inputs of the layer"
            " are never negative. This is not an error."
        ),
    ),
)
"""Kind of finding, and what it means; `sign_name` has its term."""


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
        How formulas write it, and other words for it, as the English one in another language; they are searched too.
    """

    term: str
    meaning: str
    mark: str = ""
    symbols: str = ""


def _word(term: str, symbols: str, meaning: str) -> GlossaryEntry:
    own = tr(term)
    english = "" if own.casefold() == term.casefold() else term
    return GlossaryEntry(own, tr(meaning), symbols=" ".join(filter(None, (tr(symbols), english))))


def glossary_entries() -> tuple[GlossaryEntry, ...]:
    """All entries in the user's language: the marks in the order of the window from right to left, then the words from
    A to Z, in the order of that language."""
    in_order = cmp_to_key(QCollator(QLocale(language())).compare)
    title = tr("Sign: {name}")
    words = [_word(*texts) for texts in WORDS]
    words += [GlossaryEntry(core_text(one.title), core_text(one.meaning)) for one in ACTIVATIONS.values()]
    records: list[Loss | Optimizer] = [*LOSSES.values(), *OPTIMIZERS.values()]
    for record in records:
        label = core_text(record.label)
        words.append(GlossaryEntry(label[:1].upper() + label[1:], core_text(record.meaning)))
    return (
        *(GlossaryEntry(tr(term), tr(meaning), mark) for mark, term, meaning in _POINTS_AND_NETWORK),
        *(GlossaryEntry(title.format(name=sign_name(kind)), tr(meaning), kind) for kind, meaning in _SIGNS),
        *(GlossaryEntry(tr(term), tr(meaning), mark) for mark, term, meaning in _LOSS),
        *sorted(words, key=lambda entry: in_order(entry.term)),
    )
