"""What tells runs apart: the settings in which their experiments differ, as short texts for a curve's label.

A run may have trained several experiments one after the other, where a setting was changed under way. Pure functions on
experiments; nothing here knows how a run is made or drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from core.data.features import FEATURES, available_features
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import n_outputs
from core.model.activations import ACTIVATIONS
from core.model.initializers import INITIALIZERS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.sentences import joined, phrase, sentence

_MOST_NAMED = 8
"""Inputs that are named one by one."""

Run = Sequence[Experiment]
"""What a run trained, one experiment after the other; at least one."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """One setting: the text with its value, and its value; empty where it has no effect."""

    template: str
    value: Callable[[Experiment], str]

    def of(self, run: Run) -> tuple[str, ...]:
        """The values a run had, one after the other."""
        return tuple(value for value, _ in groupby(self.value(experiment) for experiment in run))

    def text(self, run: Run) -> str:
        """The setting as a label says it, ``"α = 0.03"``, and ``"α = 0.03 → 0.3"`` where it was changed under way."""
        values = [value for value in self.of(run) if value]
        return sentence(self.template, value=joined(*values, separator=" → ")) if values else ""


def labels(runs: Sequence[Run], present: Run) -> tuple[tuple[str, ...], ...]:
    """What distinguishes each run from the present one, and at the end what distinguishes the present one from them.

    Parameters
    ----------
    runs : sequence of Run
        The earlier runs.
    present : Run
        What the present run trains; where it was changed under way, everything it trained.

    Returns
    -------
    tuple of tuple of str
        One for each of ``runs`` and one more: short texts such as ``"α = 0.03"``, ``"ReLU"``, ``"2-8-1"``. A run that
        does not differ from the present one is described by the settings in which others do. Empty where none do.
    """
    differing = [[setting for setting in _SETTINGS if setting.of(run) != setting.of(present)] for run in runs]
    telling = [setting for setting in _SETTINGS if any(setting in own for own in differing)]
    chosen = [own or telling for own in differing]
    return tuple(
        tuple(text for setting in settings if (text := setting.text(run)))
        for settings, run in zip([*chosen, telling], [*runs, present], strict=True)
    )


def is_comparable(run: Run, present: Experiment) -> bool:
    """Whether the losses of a run can be drawn on one axis with those of the present experiment: on the same points,
    and with the same loss function."""
    return all(experiment.spec.loss == present.spec.loss and experiment.data == present.data for experiment in run)


def _network(experiment: Experiment) -> str:
    spec = experiment.spec
    sizes = len(spec.features), *spec.hidden_units, n_outputs(spec, experiment.data)
    return "-".join(map(str, sizes))


def _activations(experiment: Experiment) -> str:
    names = experiment.spec.activations
    labels_of_all = [ACTIVATIONS[name].label for name in (names[:1] if len(set(names)) == 1 else names)]
    return joined(*labels_of_all, separator=", ")


def _of_spec(value: Callable[[ExperimentSpec], str]) -> Callable[[Experiment], str]:
    return lambda experiment: value(experiment.spec)


def _penalty(spec: ExperimentSpec) -> str:
    return (
        sentence("{label} penalty", label=PENALTIES[spec.penalty].label) if spec.has_penalty else phrase("no penalty")
    )


def _outputs(experiment: Experiment) -> str:
    """The network's size says how many outputs more classes have."""
    if experiment.data.is_regression or experiment.data.n_classes > 2:
        return ""
    return phrase("two outputs") if experiment.spec.softmax_of_two else phrase("one output")


def _inputs(experiment: Experiment) -> str:
    """Of many, which are left out."""
    used = experiment.spec.features
    if len(used) <= _MOST_NAMED:
        return ", ".join(FEATURES[name].label for name in used)
    all_inputs = available_features(experiment.data.n_columns)
    unused = [FEATURES[name].label for name in all_inputs if name not in used]
    if not unused:
        return sentence("all {n}", n=len(all_inputs))
    return sentence("all {n} without {names}", n=len(all_inputs), names=", ".join(unused))


_SETTINGS = (
    _Setting("α = {value}", _of_spec(lambda spec: f"{spec.learning_rate:g}")),
    _Setting("{value}", _network),
    _Setting("{value}", _activations),
    _Setting(phrase("leak {value}"), _of_spec(lambda spec: f"{spec.leak:g}" if spec.uses_leak else "")),
    _Setting("{value}", _of_spec(lambda spec: OPTIMIZERS[spec.optimizer].label)),
    _Setting(phrase("batch size {value}"), _of_spec(lambda spec: str(spec.batch_size or phrase("all")))),
    _Setting("{value}", _of_spec(_penalty)),
    _Setting("λ = {value}", _of_spec(lambda spec: f"{spec.penalty_rate:g}" if spec.has_penalty else "")),
    _Setting("{value}", _of_spec(lambda spec: LOSSES[spec.loss].label)),
    _Setting("{value}", _outputs),
    _Setting(phrase("inputs {value}"), _inputs),
    _Setting(
        "{value}", _of_spec(lambda spec: phrase("standardised inputs") if spec.standardise else phrase("raw inputs"))
    ),
    _Setting("{value}", _of_spec(lambda spec: sentence("{label} start", label=INITIALIZERS[spec.initializer].label))),
    _Setting(phrase("start scale {value}"), _of_spec(lambda spec: f"{spec.init_scale:g}")),
    _Setting(phrase("weight seed {value}"), _of_spec(lambda spec: str(spec.seed))),
    _Setting("{value}", _of_spec(lambda spec: sentence("{share:.0%} for training", share=spec.train_fraction))),
)
"""The order in which a label names them. Points are no setting: runs on other points are not compared."""
