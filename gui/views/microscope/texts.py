"""The microscope in words: each statement's number, the lines of the cards, what is shown, and what one dot says.

Numbers come measured from `core.explain.microscope`; here they only become sentences.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from core.explain.microscope import EvaluationTimes, Measures
from core.explain.microscope_reading import Reading
from core.model.activation import Evidence
from core.model.activations import ACTIVATIONS, SLOPE_REFERENCE, TIME_REFERENCE
from gui.base.formatting import NONE, count, percent, plain, significant
from gui.base.language import core_text, counted_text, tr

_NANOSECOND = 1e-9


def activation_label(name: str) -> str:
    """The activation's name on the screen."""
    return core_text(ACTIVATIONS[name].label)


def number(value: float, decimals: int = 2) -> str:
    """A measured number, a dash where there is nothing to measure."""
    return NONE if math.isnan(value) else plain(value, decimals)


def share(value: float) -> str:
    """A measured share, a dash where there is nothing to measure."""
    return NONE if math.isnan(value) else percent(value)


def whole_share(value: float) -> str:
    """A share without decimals: ``"38 %"``; 0 and 100 are said only of none and of all."""
    if math.isnan(value):
        return NONE
    if 0.0 < value < 0.005:
        return "<1 %"
    return ">99 %" if 0.995 <= value < 1.0 else f"{value * 100.0:.0f} %"


def tick(value: float) -> str:
    """The number at a tick: no decimals it does not need."""
    return significant(value, 1 if abs(value) >= 1e5 else 6)


def times_relu(times: EvaluationTimes, name: str) -> str:
    """How long one evaluation takes, as a multiple of ReLU's."""
    relative = times.relative(name)
    return NONE if relative is None else tr("{factor} ×").format(factor=plain(relative, 1))


def evidence_text(kind: Evidence, measured: Mapping[str, Measures], name: str, times: EvaluationTimes) -> str:
    """The number beside a statement of the lecture, with its words.

    Parameters
    ----------
    kind : Evidence
    measured : mapping
        Of all activations on the same z.
    name : str
        The activation that the statement is about.
    times : EvaluationTimes
    """
    own = measured[name]
    if kind == "time":
        return _time_text(times, name)
    if own.n_values == 0:
        return tr("nothing to measure")
    match kind:
        case "saturated":
            return tr("{share} saturated").format(share=share(own.saturated_share))
        case "mean_output":
            return tr("mean output {value}").format(value=number(own.mean_output))
        case "mean_slope":
            return tr("mean |g′| {own} (σ: {other})").format(
                own=number(own.mean_slope), other=number(measured[SLOPE_REFERENCE].mean_slope)
            )
        case "reach":
            return _reach_text(own)
        case "zeros_and_dead":
            return tr("{share} zeros, {dead} of {all} dead").format(
                share=share(own.zero_share), dead=own.dead_units, all=own.n_units
            )
        case "dead":
            return tr("0 dead (ReLU: {dead} of {all})").format(
                dead=measured[TIME_REFERENCE].dead_units, all=own.n_units
            )
        case _:
            return tr("mean |g′| {own}").format(own=number(own.mean_slope))


def _time_text(times: EvaluationTimes, name: str) -> str:
    seconds = times.seconds(name)
    if seconds is None:
        return tr("measured when training is paused")
    if name == TIME_REFERENCE:
        return tr("{time} ns for one z").format(time=plain(seconds / _NANOSECOND, 1))
    return tr("{factor} ReLU’s time").format(factor=times_relu(times, name))


def _reach_text(own: Measures) -> str:
    if math.isnan(own.largest_z):
        return tr("no z above 0 now")
    return tr("g′ = {slope} up to z = {z}").format(slope=tick(own.slope_at_largest), z=number(own.largest_z, 1))


def card_lines(own: Measures, times: EvaluationTimes) -> tuple[tuple[str, str], ...]:
    """Label and number of each line of a card, the most telling first."""
    return (
        (tr("mean |g′|"), number(own.mean_slope)),
        (tr("saturated"), whole_share(own.saturated_share)),
        (tr("mean"), number(own.mean_output)),
        (tr("zeros"), whole_share(own.zero_share)),
        (tr("time"), _time_line(times, own.name)),
    )


def _time_line(times: EvaluationTimes, name: str) -> str:
    return NONE if times.relative(name) is None else tr("{factor} ReLU").format(factor=times_relu(times, name))


def zone_text(own: Measures) -> str:
    """What is said of the zones in which the gradient is lost; empty where there is none."""
    if own.n_values == 0:
        return ""
    record = ACTIVATIONS[own.name]
    if record.saturates:
        return tr("{share} saturated").format(share=share(own.saturated_share))
    return tr("{share} zeros").format(share=share(own.zero_share)) if record.can_die else ""


def amount_text(n_units: int, n_examples: int, n_dots: int, iteration: int | None = None) -> tuple[str, ...]:
    """How many values there are, whose, and how many of them are dots; the same in short, and in shorter. Where the
    iteration is named they are of, that comes first."""
    if iteration is not None:
        amounts = amount_text(n_units, n_examples, n_dots)
        of_iteration = tr("iteration {number}: {amount}")
        dated = (of_iteration.format(number=count(iteration), amount=amount) for amount in amounts)
        return (*dated, *amounts)
    n_values = n_examples * n_units
    long = counted_text("z of {n} example", "z of {n} examples", n_examples)
    if n_units > 1:
        long = counted_text(
            "z of {n} example × {units} units", "z of {n} examples × {units} units", n_examples, units=n_units
        )
    short = tr("{n} z").format(n=count(n_values))
    if 0 < n_dots < n_values:
        sample = tuple(tr("{amount}, {dots} as dots").format(amount=text, dots=count(n_dots)) for text in (long, short))
        return (*sample, short)
    return long, short


def trouble_text(n_not_finite: int, n_values: int) -> tuple[str, ...]:
    """What is missing from the picture, at length and in short; nothing where nothing is."""
    if n_values == 0:
        return tr("No training examples: curves without dots"), tr("No training examples")
    if n_not_finite:
        return (tr("{bad} of {all} not finite").format(bad=count(n_not_finite), all=count(n_values)),)
    return ()


def dot_numbers(z: str, output: str, slope: str) -> str:
    """The three numbers of a dot; a line breaks between them only."""
    return tr("z\u00a0{z}   g\u00a0{output}   g′\u00a0{slope}").format(z=z, output=output, slope=slope)


def dot_name(unit: int, example: int, label: str) -> str:
    """Whose numbers they are, with the name of the class; units and examples counted from 1 on the screen."""
    return tr("unit {unit}, example {example}, {class_name}").format(
        unit=unit + 1, example=count(example + 1), class_name=label
    )


def layer_name(layer: int, name: str) -> str:
    """A hidden layer in the list of layers."""
    return tr("Layer {layer} · {activation}").format(layer=layer, activation=activation_label(name))


def output_name(label: str) -> str:
    """The output layer in the list of layers."""
    return tr("Output · {activation}").format(activation=label)


def heading(reading: Reading, name: str) -> str:
    """What the statements are about: the layer's own activation, or how another one would do."""
    activation, layer = activation_label(name), reading.subject.layer
    if name != reading.name:
        return tr("{activation} on the same z").format(activation=activation)
    if reading.is_softmax:
        return tr("softmax, each z on a sigmoid")
    if reading.is_output:
        return tr("{activation} in the output").format(activation=activation)
    return tr("{activation} in layer {layer}").format(activation=activation, layer=layer)


def card_hint(layer: int, is_output: bool, is_used: bool) -> str:
    """What a click on a card does."""
    if is_output:
        return tr("The activation of the output belongs to the loss and cannot be chosen here.")
    if is_used:
        return tr("In use in layer {layer}.").format(layer=layer)
    return tr("Click, or press Enter, to use it in layer {layer}.").format(layer=layer)
