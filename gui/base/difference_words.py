"""What runs that are compared differ in, as short texts that are written over them: ``"ReLU"``, ``"α = 0.03"``."""

from __future__ import annotations

from collections.abc import Sequence

from core.experiment.differences import labels
from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference, SettingDifference, WeightDifference
from core.experiment.spec import FIELD_INFO
from core.training.snapshot import Snapshot
from gui.base.fields.base import number_text
from gui.base.formatting import bias_name, weight_name
from gui.base.language import core_text, listed, tr


def texts_of_runs(snapshot: Snapshot) -> tuple[str, ...]:
    """For the present run and then for each of its forks what it differs in from the others; also where they stand
    before the iteration from which on they differ."""
    present, differences = snapshot.experiment, [fork.difference for fork in snapshot.forks]
    *_, own = labels([(difference.experiment(present),) for difference in differences], (present,))
    return (_shown(own) or this_run(), *(difference_text(difference, present) for difference in differences))


def this_run() -> str:
    """What the present run is called where no setting tells it from the others."""
    return tr("this run")


def difference_text(difference: Difference, present: Experiment) -> str:
    """What a run differs in from one that trains the present experiment."""
    if isinstance(difference, WeightDifference):
        return f"{entry_name(difference)} = {number_text(difference.value)}"
    if not isinstance(difference, SettingDifference):
        return tr("the same")
    (texts, _) = labels([(difference.experiment(present),)], (present,))
    return _shown(texts) or f"{core_text(FIELD_INFO[difference.field].label)} {_value_text(difference)}"


def _shown(texts: Sequence[str]) -> str:
    return listed(map(core_text, texts))


def _value_text(difference: SettingDifference) -> str:
    """The value as its field shows it: what is said of a setting that makes no difference now, as the activation
    without a hidden layer."""
    value, choices = difference.value, FIELD_INFO[difference.field].choices
    if choices is not None:
        return core_text(choices[value])
    if isinstance(value, bool):
        on, off = tr("on"), tr("off")
        return on if value else off
    if value is None:
        return tr("all")
    return (listed(map(str, value)) or "0") if isinstance(value, tuple) else number_text(value)


def entry_name(difference: WeightDifference) -> str:
    """The weight or bias that differs, as the lecture writes it."""
    layer, row, column = difference.layer, difference.row, difference.column
    return bias_name(layer, row) if column is None else weight_name(layer, row, column)
