"""What the network diagram says: on the card at a part, in the caption of a phase, and to a screen reader.

Texts alone, made from the diagram; where they stand and which length of them fits, the painters know.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.arrays import FloatArray
from core.data.features import FEATURES
from core.experiment.experiment import Experiment
from core.explain.flow import Flow
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, output_activation
from core.model.optimizers import OPTIMIZERS
from core.training.snapshot import Snapshot
from gui.base.cell_numbers import cell_text
from gui.base.data_words import class_text, symbol_text
from gui.base.diagram.parts import Part, Structure, target_of
from gui.base.fields.base import number_text
from gui.base.formatting import (
    bias_name,
    count,
    loss_text,
    plain,
    signed,
    significant,
    subscript,
    superscript,
    weight_name,
)
from gui.base.language import core_text, listed, tr
from gui.views.network.geometry import Diagram, HiddenNumbers

_LONGEST_NAME = 60
"""Characters of a column's name on the card, which says what its label has no room for."""


# The card of a part


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card says: the part's name and place, its value, and quiet lines below."""

    heading: str
    value: str = ""
    quiet: tuple[str, ...] = ()

    def __str__(self) -> str:
        return listed(line for line in (self.heading, self.value, *self.quiet) if line)


def part_text(part: Part, diagram: Diagram) -> CardText:
    """What there is to say of a feature, unit, weight or bias. Without a snapshot its name alone."""
    structure, snapshot = diagram.layout.structure, diagram.snapshot
    if part.kind == "feature":
        return _feature_text(part, structure, snapshot)
    unit = _unit_word(part.layer, part.row, structure)
    if part.kind == "unit":
        name = f"a{superscript(part.layer)}{subscript(part.row + 1)}"
        heading = tr("{name}  {unit}").format(name=name, unit=unit)
        if snapshot is None:
            return CardText(heading)
        flow = None if diagram.hidden.at_units else diagram.flow
        return _unit_text(heading, part, structure, snapshot, flow)
    if part.kind == "bias":
        heading = tr("{name} of {unit}").format(name=bias_name(part.layer, part.row), unit=unit)
        template = tr("bias {value}")
    else:
        name, source = weight_name(part.layer, part.row, part.column), part.layer - 1
        heading = tr("{name}  {source} → {target}").format(
            name=name, source=_unit_word(source, part.column, structure), target=unit
        )
        template = tr("weight {value}")
    if snapshot is None:
        return CardText(heading)
    target, is_updated = target_of(part, structure), diagram.flow is not None and diagram.flow.phase.kind == "update"
    if is_updated and target in diagram.hidden.updated:
        return CardText(heading, "", (tr("its new value is covered in the equations"),))
    value = template.format(value=signed(value_of(part, snapshot)))
    if target in diagram.hidden.gradients:
        return CardText(heading, value, (tr("its gradient is covered in the equations"), tr("click to edit")))
    return CardText(heading, value, (_gradient_line(part, snapshot, diagram), tr("click to edit")))


def value_of(part: Part, snapshot: Snapshot) -> float:
    """The weight or bias that ``part`` is."""
    return _entry(part, snapshot.parameters.weights, snapshot.parameters.biases)


def _entry(part: Part, weights: Sequence[FloatArray], biases: Sequence[FloatArray]) -> float:
    """The number that belongs to a weight or bias, of arrays for layers 1 to L: (n_l, n_{l-1}) and (n_l, 1)."""
    if part.kind == "bias":
        return float(biases[part.layer - 1][part.row, 0])
    return float(weights[part.layer - 1][part.row, part.column])


def _feature_text(part: Part, structure: Structure, snapshot: Snapshot | None) -> CardText:
    feature = FEATURES[structure.features[part.row]]
    name, is_column = feature.label, feature.name == f"x{feature.columns[0] + 1}"
    if snapshot is not None and is_column:
        name = symbol_text(snapshot.experiment.names, feature.columns[0], _LONGEST_NAME)
    heading = tr("feature {name}").format(name=name)
    if part.row not in structure.slots:
        return CardText(heading, "", (tr("not used; click to use it"),))
    action = tr("the network needs one feature") if len(structure.slots) == 1 else tr("click to remove it")
    if snapshot is not None and is_column and snapshot.experiment.data.n_columns > 2:
        return CardText(heading, _column_value(feature.columns[0], snapshot.experiment), (action,))
    return CardText(heading, _range_text(0, structure.slots.index(part.row), snapshot), (action,))


def _column_value(column: int, experiment: Experiment) -> str:
    """The range of a column on the plane, or where it is held."""
    plane = experiment.plane
    if column not in (plane.first, plane.second):
        return tr("held at {value}").format(value=number_text(plane.holding(experiment.data).held[column]))
    region = experiment.region
    low, high = region.x1_limits if column == plane.first else region.x2_limits
    return tr("{low} … {high}").format(low=number_text(low), high=number_text(high))


def _unit_text(heading: str, part: Part, structure: Structure, snapshot: Snapshot, flow: Flow | None) -> CardText:
    bias = value_of(Part("bias", part.layer, part.row), snapshot)
    function = _activation(snapshot, part.layer)
    quiet = [tr("{function}, bias {value}").format(function=function, value=signed(bias))]
    if part.layer == 1 and structure.picture_side:
        largest = float(abs(snapshot.parameters.weights[0][part.row]).max())
        quiet.append(tr("weights of the pixels, up to ±{value}").format(value=plain(largest)))
    if part.layer == structure.n_layers and LOSSES[snapshot.experiment.spec.loss].in_nats:
        label = part.row if structure.n_outputs > 1 else 1
        quiet.append(tr("a = P({class_name})").format(class_name=class_text(snapshot.experiment.names, label)))
    if flow is not None and flow.outputs is not None and flow.example is not None and part.layer in flow.layers:
        # z, a and dz for the example whose numbers are shown, as far as they have been computed.
        numbers = [f"a = {cell_text(float(flow.outputs[part.layer][part.row]))}"]
        if flow.logits is not None:
            numbers.insert(0, f"z = {cell_text(float(flow.logits[part.layer - 1][part.row]))}")
        if flow.slopes is not None:
            numbers.append(f"dz = {cell_text(float(flow.slopes[part.layer][part.row]))}")
        quiet += [listed(numbers), tr("of point {number}").format(number=count(flow.example + 1))]
    return CardText(heading, _range_text(part.layer, part.row, snapshot), tuple(quiet))


def _gradient_line(part: Part, snapshot: Snapshot, diagram: Diagram) -> str:
    """dW or db of the phase, or what its update made of the weight or bias; else over all training examples."""
    flow = diagram.flow
    if flow is not None and flow.gradients is not None and part.layer >= flow.phase.layer:
        name = "dW" if part.kind == "weight" else "db"
        value, n = signed(_entry(part, *flow.gradients), 4), count(flow.n_examples)
        if flow.phase.kind == "example":
            return tr("{name} of this example {value}").format(name=name, value=value)
        return tr("{name} over the batch of {n} {value}").format(name=name, n=n, value=value)
    before = snapshot.start.parameters
    if flow is not None and flow.phase.kind == "update" and before.layer_sizes == snapshot.parameters.layer_sizes:
        old = _entry(part, before.weights, before.biases)
        change = signed(value_of(part, snapshot) - old, 4)
        return tr("was {old}, changed by {change}").format(old=signed(old), change=change)
    moment = diagram.with_gradients or snapshot
    if moment.gradients is None:
        return tr("no gradient: no training examples")
    value = signed(_entry(part, tuple(moment.gradients.dW), tuple(moment.gradients.db)), 4)
    if snapshot.is_flat_out:
        return tr("gradient {value} at iteration {n}").format(value=value, n=count(moment.iteration))
    return tr("gradient {value}").format(value=value)


def _range_text(layer: int, row: int, snapshot: Snapshot | None) -> str:
    if snapshot is None:
        return ""
    low, high = snapshot.maps.ranges[layer][row].tolist()
    return tr("{low} … {high}").format(low=plain(low, 2), high=plain(high, 2))


def _unit_word(layer: int, row: int, structure: Structure) -> str:
    if layer == 0:
        return structure.labels[structure.slots[row]]
    if layer == structure.n_layers and structure.n_outputs == 1:
        return tr("output")
    return (tr("output {n}") if layer == structure.n_layers else tr("unit {n}")).format(n=row + 1)


def _activation(snapshot: Snapshot, layer: int) -> str:
    spec = snapshot.experiment.spec
    if layer <= len(spec.activations):
        return core_text(ACTIVATIONS[spec.activations[layer - 1]].label)
    return core_text(output_activation(spec.loss, len(snapshot.outputs)).label)


# The caption of a phase


@dataclass(frozen=True, slots=True)
class Caption:
    """What a phase is: its name, its equations from the longest text to none, and quiet details likewise."""

    heading: str
    equations: tuple[str, ...]
    details: tuple[str, ...]

    def __str__(self) -> str:
        return ". ".join(text for text in (self.heading, self.equations[0], self.details[0]) if text)


def phase_caption(snapshot: Snapshot, flow: Flow, chosen: int | None, hidden: HiddenNumbers) -> Caption:
    """The caption of a flow's phase; ``chosen`` is the learner's example."""
    if hidden.at_units and flow.cost is not None:
        flow = replace(flow, cost=None)
    if flow.phase.kind == "update":
        return _update_caption(snapshot, flow)
    if flow.phase.kind == "example":
        return _example_caption(snapshot, flow)
    make = {"forward": _forward_caption, "backward": _backward_caption}.get(flow.phase.kind, _cost_caption)
    return make(snapshot, flow, _whose(flow, chosen))


def _forward_caption(snapshot: Snapshot, flow: Flow, whose: tuple[str, ...]) -> Caption:
    layer = flow.phase.layer
    logits = f"Z[{layer}] = W[{layer}] {_inputs(layer)} + b[{layer}]"
    activations = f"A[{layer}] = {_activation(snapshot, layer)}(Z[{layer}])"
    heading = tr("Forward pass, layer {layer}").format(layer=layer)
    return Caption(heading, (f"{logits},  {activations}", logits, ""), whose)


def _backward_caption(snapshot: Snapshot, flow: Flow, whose: tuple[str, ...]) -> Caption:
    layer = flow.phase.layer
    if layer < flow.n_layers:
        slope = f"dZ[{layer}] = W[{layer + 1}]ᵀ dZ[{layer + 1}] * g′(Z[{layer}])"
    else:
        slope = f"dZ[{layer}] = {LOSSES[snapshot.experiment.spec.loss].gradient_text(f'A[{layer}]', 'Y')}"
    gradient = f"dW[{layer}] = (1/m) dZ[{layer}] {_inputs(layer)}ᵀ"
    heading = tr("Back propagation, layer {layer}").format(layer=layer)
    if flow.largest is not None:
        scale = _largest_text(flow.largest)
        whose = (f"{scale},  {whose[0]}", scale, *whose[1:])
    return Caption(heading, (f"{slope},  {gradient}", gradient, ""), whose)


def _cost_caption(snapshot: Snapshot, flow: Flow, whose: tuple[str, ...]) -> Caption:
    equations: tuple[str, ...] = ("",)
    if flow.cost is not None:
        cost = tr("J = {cost}").format(cost=loss_text(flow.cost))
        mean = tr("{cost}, the mean over the batch of {n}").format(cost=cost, n=flow.n_examples)
        form = LOSSES[snapshot.experiment.spec.loss].form(len(snapshot.outputs))
        equations = (f"{core_text(form.formula)},  {mean}", mean, cost)
    return Caption(tr("Compute cost"), equations, whose)


def _update_caption(snapshot: Snapshot, flow: Flow) -> Caption:
    spec = snapshot.experiment.spec
    formula = core_text(OPTIMIZERS[spec.optimizer].formula)
    # Many fonts draw a hat far above its letter, and nobody says what it stands for.
    formula = formula.replace("m\u0302", "m/(1 − 0.9ᵗ)").replace("√v\u0302", "√(v/(1 − 0.999ᵗ))")
    heading = tr("Update parameters, α = {rate}").format(rate=significant(spec.learning_rate, 6))
    details: tuple[str, ...] = ("",)
    if flow.change is not None and flow.change.size:
        largest = _number_text(float(abs(flow.change).max()))
        short = tr("largest change of a weight: {value}").format(value=largest)
        details = (tr("{change}; point at a line to read its change").format(change=short), short, *details)
    return Caption(heading, (formula, formula.split(",  ")[-1], ""), details)


def _example_caption(snapshot: Snapshot, flow: Flow) -> Caption:
    heading = tr("Example {k} of {n}").format(k=snapshot.position.examples_done, n=flow.n_examples)
    equations = (tr("forward and back: dW = dz aᵀ"), "dW = dz aᵀ", "")
    named = "" if flow.example is None else tr("point {n}").format(n=flow.example + 1)
    if flow.largest is None:
        return Caption(heading, equations, (named, ""))
    return Caption(heading, equations, (f"{_largest_text(flow.largest)},  {named}", named, ""))


def _inputs(layer: int) -> str:
    return "X" if layer == 1 else f"A[{layer - 1}]"


def _whose(flow: Flow, chosen: int | None) -> tuple[str, ...]:
    """Whose numbers stand at the units."""
    if flow.example is None:
        return ("",)
    text = (
        tr("numbers of the chosen point, {n}")
        if flow.example == chosen
        else tr("numbers of point {n}, the first of the batch")
    )
    return text.format(n=flow.example + 1), tr("point {n}").format(n=flow.example + 1), ""


def _largest_text(largest: float) -> str:
    return tr("largest |dW| = {value}").format(value=_number_text(largest))


def _number_text(value: float) -> str:
    return "NaN" if math.isnan(value) else plain(value, 4)
