"""The folded plane in words: the names of stops and axes, and what is said of where one stands."""

from __future__ import annotations

import math

import numpy as np

from core.data.features import FEATURES
from core.explain.folded import FoldedReading, Stop
from core.model.activations import ACTIVATIONS
from core.model.losses import output_activation
from core.training.snapshot import Snapshot
from gui.base.data_words import class_text, feature_words, symbols_text, target_text
from gui.base.formatting import NONE, count, significant, subscript
from gui.base.language import core_text, counted_text, tr


def number(value: float) -> str:
    """A coordinate or the number at a tick."""
    return significant(value, 3)


def stop_name(stop: Stop) -> str:
    """As the lecture writes it: ``"x"``, ``"z[1]"``, ``"a[1]"``."""
    return "x" if stop.layer == 0 else f"{stop.symbol}[{stop.layer}]"


def stop_help(stop: Stop) -> str:
    """What a button that leads to a stop says of it."""
    if stop.layer == 0:
        return tr("Show the input plane.")
    if stop.symbol == "z":
        return tr("Show the weighted sums z of layer {layer}.").format(layer=stop.layer)
    return tr("Show the activations a of layer {layer}.").format(layer=stop.layer)


def layer_entry(layer: int, name: str, n_units: int) -> str:
    """A layer in the list of layers."""
    label = core_text(ACTIVATIONS[name].label)
    return counted_text(
        "Layer {layer} · {activation} · {n} unit",
        "Layer {layer} · {activation} · {n} units",
        n_units,
        layer=layer,
        activation=label,
    )


def layer_entries(snapshot: Snapshot) -> tuple[str, ...]:
    """The layers that can be chosen."""
    spec, sizes = snapshot.experiment.spec, snapshot.parameters.layer_sizes
    hidden = tuple(
        layer_entry(layer, name, n_units)
        for layer, (name, n_units) in enumerate(zip(spec.activations, sizes[1:-1], strict=True), start=1)
    )
    output = output_activation(spec.loss, sizes[-1])
    return hidden or (tr("Output · {activation}").format(activation=core_text(output.label)),)


def unit_name(snapshot: Snapshot, symbol: str, layer: int, unit: int) -> str:
    """A coordinate of a space: ``"a[1]₂"``, of the input the feature."""
    if layer > 0:
        return f"{symbol}[{layer}]{subscript(unit + 1)}"
    return core_text(FEATURES[snapshot.experiment.spec.features[unit]].label)


def _axis_forms(reading: FoldedReading, stop: Stop, axis: int) -> tuple[str, str]:
    """What an axis shows at a stop, and the same in short."""
    view, experiment = stop.view, reading.snapshot.experiment
    if axis >= view.n_directions:
        if experiment.data.is_regression:
            return tr("output"), tr("output")
        return tr("output, P({name})").format(name=class_text(experiment.names, 1)), tr("output")
    if view.kind == "line" and axis == 0:
        if stop.symbol == "a":
            return tr("distance from the line w·a + b = 0"), tr("distance")
        return tr("{name} along w").format(name=stop_name(stop)), stop_name(stop)
    if view.kind == "line":
        return tr("{name} along the line").format(name=stop_name(stop)), stop_name(stop)
    if not view.units:
        name = stop_name(stop)
        return tr("component {n} of {name}").format(n=axis + 1, name=name), name
    name = unit_name(reading.snapshot, stop.symbol, stop.layer, view.units[axis])
    if stop.layer == 0 and experiment.spec.standardise:
        return tr("{feature}, standardised").format(feature=name), name
    return name, name


def axis_names(reading: FoldedReading, position: float, axis: int) -> tuple[str, ...]:
    """What an axis shows at a stop, or from what to what it changes between two: at length, and shorter."""
    first, second = (_axis_forms(reading, reading.stops[end(position)], axis) for end in (math.floor, math.ceil))
    changes = tr("{before} → {after}")
    forms = [
        before if first == second else changes.format(before=before, after=after)
        for before, after in zip(first, second, strict=True)
    ]
    return (*forms, first[1] if position % 1.0 < 0.5 else second[1])


def border_name(reading: FoldedReading, number: int) -> str:
    """What a border is: where the output is one half, or of numbers 0, a unit's z is 0, or two classes meet."""
    experiment = reading.snapshot.experiment
    if reading.border_layer == len(reading.snapshot.parameters.weights) and reading.only_border is not None:
        return tr("output 0") if experiment.data.is_regression else tr("output 0.5")
    border, names = reading.borders[number], experiment.names
    if border.other is not None:
        first, second = sorted((border.unit, border.other))
        return tr("{first} | {second}").format(first=class_text(names, first), second=class_text(names, second))
    name = unit_name(reading.snapshot, "z", reading.border_layer, border.unit)
    return tr("{name} = 0").format(name=name)


def caption(reading: FoldedReading, position: float) -> tuple[str, ...]:
    """What is shown here, in sentences."""
    nearest = reading.stops[round(position)]
    sentences = (
        _about_way(reading, position),
        _about_input(reading, nearest),
        about_view(nearest),
        about_borders(reading, position),
        _about_held(reading, position),
        _about_gaps(nearest),
    )
    return tuple(sentence for sentence in sentences if sentence)


def _about_way(reading: FoldedReading, position: float) -> str:
    first, second = reading.stops[math.floor(position)], reading.stops[math.ceil(position)]
    before, after, layer = stop_name(first), stop_name(second), second.layer
    if first is second:
        return _about_stop(reading, first)
    if second.symbol == "z":
        template = tr("From {before} to {after} = W[{layer}] {before} + b[{layer}]: what is straight stays straight.")
        return template.format(before=before, after=after, layer=layer)
    template = tr("From {before} to {after}: {activation}, for each unit by itself.")
    return template.format(before=before, after=after, activation=_activation(reading, layer))


def _about_stop(reading: FoldedReading, stop: Stop) -> str:
    layer, name = stop.layer, stop_name(stop)
    if layer == 0:
        return tr("x: the points on the input plane, with its grid.")
    if stop is reading.stops[0]:
        return tr("{name}: what layer {layer} gets as its input.").format(name=name, layer=layer + 1)
    if stop.symbol == "z":
        source = f"a[{layer - 1}]" if layer > 1 else "x"
        template = tr("{name} = W[{layer}] {source} + b[{layer}]: turned, stretched and shifted.")
        return template.format(name=name, layer=layer, source=source)
    template = tr("{name} = g(z[{layer}]) with {activation}: bent, unit by unit.")
    return template.format(name=name, layer=layer, activation=_activation(reading, layer))


def _activation(reading: FoldedReading, layer: int) -> str:
    spec, sizes = reading.snapshot.experiment.spec, reading.snapshot.parameters.layer_sizes
    if layer < len(sizes) - 1:
        return core_text(ACTIVATIONS[spec.activations[layer - 1]].label)
    return core_text(output_activation(spec.loss, sizes[-1]).label)


def _about_input(reading: FoldedReading, stop: Stop) -> str:
    """What x is, where it is not just x1 and x2."""
    if stop.layer > 0:
        return ""
    experiment = reading.snapshot.experiment
    features = feature_words(experiment.spec.features)
    texts = [symbols_text(experiment.names)]
    if experiment.spec.standardise:
        texts.append(tr("standardised"))
    if tuple(experiment.spec.features) != ("x1", "x2"):
        texts.append(tr("the network’s inputs are {features}").format(features=features))
    said = "; ".join(text for text in texts if text)
    return tr("Here {what}.").format(what=said) if said else ""


def about_view(stop: Stop) -> str:
    """How much of a layer is seen; nothing where that is all."""
    view = stop.view
    if view.n_directions == 1:
        return tr("The layer has one unit: up is the output of the network.")
    if view.shows_all:
        return ""
    shares = [NONE if math.isnan(share) else _percent(share) for share in view.shares]
    if view.kind == "line":
        template = tr("Seen across the line and along it: {first} and {second} of the variance.")
        return template.format(first=shares[0], second=shares[1])
    if not view.units:
        template = tr(
            "Seen along the first two principal components of a[{layer}]: {first} and {second} of the variance."
        )
        return template.format(layer=stop.layer, first=shares[0], second=shares[1])
    total = sum(view.shares)
    share = NONE if math.isnan(total) else _percent(total)
    # There are more than two: where there are two, all are seen.
    if stop.layer == 0:
        return counted_text("", "Two of {n} inputs are seen, with {share} of the variance.", view.n_units, share=share)
    return counted_text("", "Two of {n} units are seen, with {share} of the variance.", view.n_units, share=share)


def _percent(share: float) -> str:
    return tr("{percent}\u00a0%").format(percent=f"{100.0 * share:.0f}")


def about_borders(reading: FoldedReading, position: float) -> str:
    """What the lines of the next layer are here, and whether the line of the output separates the classes."""
    if not reading.borders:
        return tr("The same class is the most likely one everywhere: there is no border.")
    if position < reading.border_stop:
        template = tr("The strong line becomes straight at {name}.")
        if len(reading.borders) > 1:
            template = tr("The strong lines become straight at {name}.")
        return template.format(name=stop_name(reading.stops[reading.border_stop]))
    if not position.is_integer():
        return ""
    if reading.borders[0].other is not None and reading.only_border is None:
        return tr(
            "Dashed: where the outputs for two classes are equal; strong, where no third one is larger. Strokes point"
            " to the class that was counted later."
        )
    if reading.only_border is not None and reading.border_layer == len(reading.snapshot.parameters.weights):
        return _about_separation(reading, int(position))
    n_units = reading.snapshot.parameters.layer_sizes[reading.border_layer]
    template = tr("Dashed: where z is 0 in the units of layer {layer}; strokes point to z above 0.")
    if len(reading.borders) < n_units:
        template = tr("Dashed: where z is 0 in the first {n} of {all} units of layer {layer}.")
    return template.format(n=len(reading.borders), all=n_units, layer=reading.border_layer)


def _about_held(reading: FoldedReading, position: float) -> str:
    """What a straight line is where not all dimensions of its space are seen."""
    is_straight = position.is_integer() and any(border.cuts[int(position)] is not None for border in reading.borders)
    if not is_straight or _is_whole(reading, int(position)):
        return ""
    if len(reading.borders) > 1:
        return tr("The dashed lines hold what is not seen at its mean.")
    return tr("The dashed line holds what is not seen at its mean; “distance from the line” shows it as it is.")


def _is_whole(reading: FoldedReading, stop: int) -> bool:
    """Whether the straight lines at a stop are seen as they are in all dimensions."""
    view = reading.stops[stop].view
    return view.shows_all or (view.kind == "line" and stop == reading.border_stop)


def _about_separation(reading: FoldedReading, stop: int) -> str:
    n_points = reading.snapshot.wrong.size
    n_wrong, n_in_network = n_on_wrong_side(reading, stop), int(np.count_nonzero(reading.snapshot.wrong))
    if not n_points:
        return tr("There are no points.")
    if reading.snapshot.experiment.data.is_regression:
        return tr(
            "The output is 0 on the dashed line and changes evenly across it; so should the numbers, which the"
            " colours of the points show."
        )
    line = "w·a\u00a0+\u00a0b\u00a0=\u00a00" if stop == reading.border_stop else _zero_of_output(reading, stop)
    if not _is_whole(reading, stop):
        return counted_text(
            "On the wrong side of the dashed line {line}: {k} of {n} point here, {q} in all dimensions.",
            "On the wrong side of the dashed line {line}: {k} of {n} points here, {q} in all dimensions.",
            n_points,
            line=line,
            k=count(n_wrong),
            q=count(n_in_network),
        )
    if not n_wrong:
        return tr("The line {line} separates the classes: all points lie on their side.").format(line=line)
    return counted_text(
        "On the wrong side of the line {line}: {k} of {n} point.",
        "On the wrong side of the line {line}: {k} of {n} points.",
        n_points,
        line=line,
        k=count(n_wrong),
    )


def _zero_of_output(reading: FoldedReading, stop: int) -> str:
    """The border at the z and at the a of the output: ``"z[2] = 0"``, ``"a[2] = 0.5"``."""
    at = reading.stops[stop]
    name, border = stop_name(at), reading.borders[0]
    if at.view.n_units > 1:
        first, second = (unit_name(reading.snapshot, at.symbol, at.layer, unit) for unit in (0, border.unit))
        return f"{second}\u00a0=\u00a0{first}"
    return f"{name}\u00a0=\u00a0{'0' if at.symbol == 'z' else '0.5'}"


def n_on_wrong_side(reading: FoldedReading, stop: int) -> int:
    """How many points lie on the wrong side of the only border, at a stop where it is straight."""
    cut = reading.borders[0].cuts[stop]
    assert cut is not None
    with np.errstate(all="ignore"):
        is_above = cut.heights(reading.stops[stop].points) > 0.0
    return int(np.count_nonzero(is_above != (reading.snapshot.experiment.data.labels > 0)))


def _about_gaps(stop: Stop) -> str:
    n_gone = int(np.count_nonzero(~np.isfinite(stop.points).all(axis=0)))
    return (
        counted_text("Not shown, because not finite: {n} point.", "Not shown, because not finite: {n} points.", n_gone)
        if n_gone
        else ""
    )


def point_numbers(reading: FoldedReading, position: float, example: int) -> str:
    """A point with its numbers, beside it."""
    x, y = reading.points_at(position)[:, example].tolist()
    return tr("example {n}: {x}, {y}").format(n=count(example + 1), x=number(x), y=number(y))


def point_text(reading: FoldedReading, position: float, example: int) -> str:
    """A point with its numbers and what they are, for screen readers."""
    x, y = reading.points_at(position)[:, example].tolist()
    data, names = reading.snapshot.experiment.data, reading.snapshot.experiment.names
    return tr("Example {n}, {class_name}: {across} is {x}, {up} is {y}.").format(
        n=count(example + 1),
        class_name=class_text(names, int(data.labels[example]))
        if data.targets is None
        else target_text(names, float(data.targets[example])),
        across=axis_names(reading, position, 0)[0],
        x=number(x),
        up=axis_names(reading, position, 1)[0],
        y=number(y),
    )
