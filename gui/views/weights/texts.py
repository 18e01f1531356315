"""What weights over time say: the names of plots, the line above them, and the sentences for a screen reader."""

from __future__ import annotations

import math

import numpy as np

from core.arrays import FloatArray
from core.explain.target import Target
from core.explain.weight_series import Level, Quantity, WeightSeries, gradient_sizes, most_grown
from core.model.activations import ACTIVATIONS
from core.model.losses import output_activation
from core.model.optimizers import OPTIMIZERS
from core.training.snapshot import Snapshot
from gui.base.cell_numbers import cell_text
from gui.base.formatting import (
    NONE,
    bias_name,
    count,
    power_of_ten,
    significant,
    subscript,
    superscript,
    weight_name,
)
from gui.base.language import core_text, counted_text, tr


def level_names() -> dict[Level, str]:
    """What can be followed, on the screen."""
    return {"weight": tr("each weight"), "unit": tr("each unit"), "layer": tr("each layer")}


def quantity_names() -> dict[Quantity, str]:
    """What can be seen of it."""
    return {
        "value": tr("value"),
        "gradient": tr("gradient"),
        "update": tr("update"),
        "signal": tr("error signal"),
    }


def layer_names(snapshot: Snapshot) -> tuple[str, ...]:
    """Layers 1 to L with their activations."""
    spec, n_layers = snapshot.experiment.spec, len(snapshot.parameters.weights)
    names = [core_text(ACTIVATIONS[name].label) for name in spec.activations]
    names.append(core_text(output_activation(spec.loss, snapshot.parameters.layer_sizes[-1]).label))
    texts = [tr("layer {layer}, {activation}")] * (n_layers - 1) + [tr("output layer {layer}, {activation}")]
    return tuple(
        text.format(layer=layer, activation=core_text(name))
        for layer, (text, name) in enumerate(zip(texts, names, strict=True), start=1)
    )


def name_of(target: Target) -> str:
    """The title of a plot."""
    unit = target.unit or 0
    if target.kind == "weight":
        return weight_name(target.layer, unit, target.source or 0)
    if target.kind == "bias":
        return bias_name(target.layer, unit)
    if target.kind == "unit":
        return f"a{superscript(target.layer)}{subscript(unit + 1)}"
    return tr("layer {layer}").format(layer=target.layer)


def value_text(value: float, level: Level) -> str:
    """A number of a plot; only single weights have signs."""
    if math.isnan(value):
        return NONE
    text = cell_text(value)
    return f"+{text}" if level == "weight" and value >= 0.0 else text


def tick_text(value: float, *, is_logarithmic: bool) -> str:
    """A number at the axis: no decimals that it does not need."""
    if is_logarithmic:
        return power_of_ten(value)
    return significant(value, 4)


def caption(level: Level, quantity: Quantity, snapshot: Snapshot, *, is_logarithmic: bool) -> str:
    """What the plots show, in a few sentences."""
    sentences = [_of_weights(quantity, snapshot) if level == "weight" else _of_sizes(level, quantity)]
    if level == "weight":
        sentences.append(tr("Below 0: orange and dashed.") if is_logarithmic else tr("Above 0: blue, below 0: orange."))
    if any(mark.kind == "change" for mark in snapshot.marks):
        sentences.append(tr("Upright line: something was changed."))
    return " ".join(sentences)


def _of_weights(quantity: Quantity, snapshot: Snapshot) -> str:
    sentences = {
        "value": tr("Each weight and bias."),
        "gradient": tr("dW and db: the gradient of J over all training examples, without the penalty."),
        "update": tr("What the next iteration adds to each weight and bias ({optimizer})."),
    }
    return sentences[quantity].format(optimizer=core_text(OPTIMIZERS[snapshot.experiment.spec.optimizer].label))


def _of_sizes(level: Level, quantity: Quantity) -> str:
    sentences = {
        "value": tr("Mean |w| over {what}."),
        "gradient": tr("Mean |dW| over {what}: gradients of J over all training examples, without the penalty."),
        "update": tr("Mean size of the next iteration's update over {what}."),
        "signal": tr("Mean |dZ| over all training examples: what back propagation hands to {whom}."),
    }
    what = tr("a unit's weights and its bias") if level == "unit" else tr("a layer's weights and biases")
    return sentences[quantity].format(what=what, whom=tr("a unit") if level == "unit" else tr("a layer"))


def histogram_caption() -> str:
    """What the histograms show, in a line."""
    return tr("How a layer's weights and their gradients are spread at this moment.")


def percent_text(share: float) -> str:
    """A round share of all."""
    return f"{significant(100.0 * share, 3)} %"


def mean_texts(values: FloatArray, *, is_gradient: bool) -> tuple[str, str]:
    """How many weights or gradients there are, and how large they are on average; and the same in short."""
    if not values.size:
        return tr("no training examples"), tr("no examples")
    mean, n = cell_text(float(np.abs(values).mean())), values.size
    text = (
        counted_text("{n} gradient, mean size {mean}", "{n} gradients, mean size {mean}", n, mean=mean)
        if is_gradient
        else counted_text("{n} weight, mean size {mean}", "{n} weights, mean size {mean}", n, mean=mean)
    )
    return text, tr("mean {mean}").format(mean=mean)


def bar_texts(low: float, high: float, n: int, n_all: int) -> tuple[str, str]:
    """What a bar says; and the same in short."""
    ends = {"low": cell_text(low), "high": cell_text(high)}
    short = tr("{n} of {all}").format(n=n, all=n_all)
    return tr("{low} to {high}: {n} of {all}").format(**ends, n=n, all=n_all), short


def description(series: WeightSeries) -> str:
    """The run in sentences."""
    sentences = [
        tr("Iterations {first} to {last}, the run stands at {now}.").format(
            first=count(series.places[0].iteration), last=count(series.places[-1].iteration), now=count(series.now)
        )
    ]
    growth, sizes = most_grown(series), gradient_sizes(series)
    if growth is not None:
        sentences.append(
            tr("{name} has grown most, from {first} to {now}.").format(
                name=name_of(growth.target),
                first=value_text(growth.first, "weight"),
                now=value_text(growth.now, "weight"),
            )
        )
    if sizes is not None and series.shape.n_layers > 1:
        sentences.append(
            tr(
                "The mean gradient is smallest in layer {low}, {smallest}, and largest in layer {high}, {largest}."
            ).format(
                low=sizes.smallest_layer,
                smallest=cell_text(sizes.smallest),
                high=sizes.largest_layer,
                largest=cell_text(sizes.largest),
            )
        )
    return " ".join(sentences)
