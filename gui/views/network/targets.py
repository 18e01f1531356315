"""Parts of the diagram and targets that all views share: the same things under two names. NumPy-free, no Qt.

A ``Part`` is something on the diagram, a feature that is not used included; a ``Target`` is something of the network.
"""

from __future__ import annotations

from core.explain.target import Target
from gui.views.network.parts import Part, Structure


def target_of(part: Part | None, structure: Structure) -> Target | None:
    """What is pointed at with a part; None for what the network does not have."""
    if part is None or not part.is_in(structure):
        return None
    if part.kind == "weight":
        return Target("weight", part.layer, part.row, part.column)
    if part.kind == "bias":
        return Target("bias", part.layer, part.row)
    if part.kind == "layer" or (part.kind == "sign" and part.row < 0):
        return Target("layer", part.layer) if part.layer >= 0 else None
    unit = part.unit_in(structure)
    return None if unit is None else Target("unit", *unit)


def part_of(target: Target | None, structure: Structure) -> Part | None:
    """The part that a target is on the diagram; None for examples and for what this structure does not have."""
    if target is None or target.kind == "example":
        return None
    unit = -1 if target.unit is None else target.unit
    if target.kind == "layer":
        part = Part("layer", target.layer, 0)
    elif target.kind == "unit" and target.layer == 0:
        if not 0 <= unit < len(structure.slots):
            return None
        part = Part("feature", 0, structure.slots[unit])
    elif target.kind == "weight":
        part = Part("weight", target.layer, unit, -1 if target.source is None else target.source)
    else:
        part = Part(target.kind, target.layer, unit)
    return part if part.is_in(structure) else None
