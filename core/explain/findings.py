"""What a diagnosis says: findings, each with its place, its numbers, the lecture's statement and what to try.

They stand between `core.explain.diagnosis`, which makes them, and the views that show them. Plain English and plain
values; nothing here measures anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.explain.advice import Advice
from core.sentences import phrase, sentence

FindingKind = Literal[
    "overshooting", "exploding", "vanishing", "same_as_neighbour", "dead", "saturated", "one_sign"
]  # the order in which findings are listed: what concerns the most comes first
Severity = Literal["info", "warning"]


class Share(float):
    """A number of 0 to 1 that is read as a share of a whole, in percent."""

    __slots__ = ()


NumberPair = tuple[str, float]
"""What a number is, and the number: an ``int`` counts, a `Share` is read in percent."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that holds learning up, or that the lecture warns of.

    Attributes
    ----------
    kind : str
        ``"saturated"``, ``"dead"`` and ``"same_as_neighbour"`` are about a unit, ``"one_sign"``, ``"vanishing"`` and
        ``"exploding"`` about a layer, ``"overshooting"`` about the whole network.
    severity : str
        ``"warning"``: the network learns worse for it. ``"info"``: true and worth knowing, and healthy networks have
        it, too.
    layer : int or None
        Counted as in the lecture, L for the output layer; None for the whole network.
    unit : int or None
        Row of the layer's arrays, counted from 0; None for a layer or the whole network.
    message : str
        What it is, in sentences. They count units from 1.
    numbers : tuple of (str, float)
        The measured numbers behind it, each with what it is.
    statement : str
        What the lecture says about it.
    threshold : str
        When it is shown, in a sentence.
    advices : tuple of Advice
        What to try, the most likely cause first.
    """

    kind: FindingKind
    severity: Severity
    layer: int | None
    unit: int | None
    message: str
    numbers: tuple[NumberPair, ...]
    statement: str
    threshold: str = ""
    advices: tuple[Advice, ...] = ()

    @property
    def heading(self) -> str:
        """What it is and where, in a few words: ``"Unit 3 of layer 1 is dead"``."""
        unit = 0 if self.unit is None else self.unit + 1
        return sentence(_HEADINGS[self.kind], unit=unit, layer=self.layer)


_HEADINGS: dict[FindingKind, str] = {
    "overshooting": phrase("The learning rate overshoots"),
    "exploding": phrase("The gradient explodes on its way to layer {layer}"),
    "vanishing": phrase("The gradient vanishes on its way to layer {layer}"),
    "same_as_neighbour": phrase("Unit {unit} of layer {layer} is the same as its neighbour"),
    "dead": phrase("Unit {unit} of layer {layer} is dead"),
    "saturated": phrase("Unit {unit} of layer {layer} is saturated"),
    "one_sign": phrase("The gradients of layer {layer} have one sign"),
}
