"""What the card of the network diagram says in a phase: the numbers of this very moment at the part it is about.

It reads the flow of the phase; between iterations there is nothing of it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.explain.flow import Flow
from core.training.snapshot import Snapshot
from gui.base.cell_numbers import cell_text
from gui.base.formatting import count, signed
from gui.views.network.parts import Part


def _tr(text: str) -> str:
    return QCoreApplication.translate("NetworkCard", text)


def unit_lines(part: Part, flow: Flow | None) -> tuple[str, ...]:
    """z, a and dz of a unit for the example whose numbers are shown, as far as they have been computed."""
    if flow is None or flow.outputs is None or flow.example is None or part.layer not in flow.layers:
        return ()
    numbers = []
    if flow.logits is not None:
        numbers.append(f"z = {cell_text(float(flow.logits[part.layer - 1][part.row]))}")
    numbers.append(f"a = {cell_text(float(flow.outputs[part.layer][part.row]))}")
    if flow.slopes is not None:
        numbers.append(f"dz = {cell_text(float(flow.slopes[part.layer][part.row]))}")
    return (", ".join(numbers), _tr("of point {number}").format(number=count(flow.example + 1)))


def gradient_line(part: Part, flow: Flow | None) -> str:
    """dW or db as the phase has it; empty where it does not."""
    if flow is None or flow.gradients is None or part.layer < flow.phase.layer:
        return ""
    of_weights, of_biases = flow.gradients
    is_weight = part.kind == "weight"
    gradient = (
        of_weights[part.layer - 1][part.row, part.column] if is_weight else of_biases[part.layer - 1][part.row, 0]
    )
    name, value = "dW" if is_weight else "db", signed(float(gradient), 4)
    if flow.phase.kind == "example":
        return _tr("{name} of this example {value}").format(name=name, value=value)
    return _tr("{name} over the batch of {n} {value}").format(name=name, n=count(flow.n_examples), value=value)


def change_line(part: Part, flow: Flow | None, snapshot: Snapshot) -> str:
    """What the update has made of a weight or bias; empty in any other phase."""
    if flow is None or flow.phase.kind != "update":
        return ""
    index = part.layer - 1
    before, after = snapshot.start.parameters, snapshot.parameters
    if before.layer_sizes != after.layer_sizes:
        return ""
    old, new = (
        float(one.weights[index][part.row, part.column] if part.kind == "weight" else one.biases[index][part.row, 0])
        for one in (before, after)
    )
    return _tr("was {old}, changed by {change}").format(old=signed(old), change=signed(new - old, 4))
