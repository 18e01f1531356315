"""What the plane says of points whose numbers are learnt: the number of each, what is predicted, and all of them in a
sentence."""

from __future__ import annotations

from dataclasses import dataclass

from core.arrays import FloatArray
from core.data.names import DataNames, fitted_name
from core.data.value_scale import ValueScale
from core.experiment.experiment import Experiment
from core.training.snapshot import Snapshot
from gui.base.fields.base import number_text
from gui.base.formatting import plain, significant
from gui.base.language import counted_text, tr
from gui.base.plane_coordinates import decimals

LONGEST_TARGET = 16
"""Characters of the name of what is learnt."""


@dataclass(frozen=True, slots=True, eq=False)
class PointNumbers:
    """The numbers of all points, and what the network predicts.

    Attributes
    ----------
    targets : FloatArray
        (m,)
    outputs : FloatArray or None
        (m,); None before there is a picture of these points.
    scale : ValueScale
        In which they are shown.
    name : str
        What is learnt.
    """

    targets: FloatArray
    outputs: FloatArray | None
    scale: ValueScale
    name: str

    def text(self, index: int) -> str:
        """``"y = 1.20   a = 1.05   a − y = −0.15"``; empty for a point that came later."""
        if not 0 <= index < self.targets.size:
            return ""
        digits = decimals(self.scale.half)
        y = float(self.targets[index])
        values = [y] if self.outputs is None else [y, float(self.outputs[index]), float(self.outputs[index]) - y]
        shown = [plain(round(value, digits), digits) for value in values]
        return "   ".join(f"{what} = {text}" for what, text in zip((self.name, "a", "a − y"), shown, strict=False))


def point_numbers(experiment: Experiment, snapshot: Snapshot | None = None) -> PointNumbers | None:
    """Those of an experiment, with what the network of a picture of it predicts; None where classes are learnt."""
    targets, scale = experiment.data.targets, experiment.value_scale
    if targets is None or scale is None:
        return None
    outputs = None if snapshot is None else snapshot.outputs[0]
    return PointNumbers(targets, outputs, scale, fitted_name(experiment.names.target, LONGEST_TARGET))


def scale_texts(scale: ValueScale) -> tuple[str, str, str]:
    """The two ends of a scale and its middle, in the order low, middle, high."""
    low, middle, high = (significant(value, 3) for value in (scale.low, scale.middle, scale.high))
    return low, middle, high


def scale_marks(scale: ValueScale) -> tuple[float, ...]:
    """Where a scale has marks, 0 to 1: at the round values within it, at which the plane has contours."""
    marks = ((value - scale.low) / (2.0 * scale.half) for value in scale.round_values())
    return tuple(mark for mark in marks if 0.0 < mark < 1.0)


def numbers_sentence(targets: FloatArray, names: DataNames) -> str:
    """How many points there are, and between what their numbers are."""
    if not targets.size:
        return tr("No points.")
    low, high = (number_text(float(f"{value:.3g}")) for value in (targets.min(), targets.max()))
    return counted_text(
        "{n} point with numbers {name} from {low} to {high}.",
        "{n} points with numbers {name} from {low} to {high}.",
        targets.size,
        name=fitted_name(names.target, LONGEST_TARGET),
        low=low,
        high=high,
    )


def numbers_help() -> str:
    """What can be done on the plane, as its tooltip says."""
    return tr(
        "<b>The plane</b><br>Click: add a point. Over a single column its height is its number; else it has the number"
        " beside the pointer: the wheel, Page Up and Page Down change that, digits type it, and − then turns its sign."
        " Right click: remove a point. Drag: move it. Click a point: show its numbers in the network and the"
        " equations.<br>Arrow keys: move the cursor, with Shift in small steps. Space: add a point there. Enter: choose"
        " the point there. Ctrl and arrow keys: move the point.<br>Shift and wheel, + and −: zoom. Drag with Ctrl or"
        " the middle button, or Alt and arrow keys: move the view. Home: show all points."
    )
