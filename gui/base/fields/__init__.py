"""Editors made from the experiment's fields: they show a value, take a new one from the learner, and say what is wrong.

All have one protocol: ``show_value`` never emits and does not fight a text being typed, ``edited`` is emitted for a
learner's action only, a drag is bracketed by ``gesture_started`` and ``gesture_finished``, ``show_problem`` puts a
sentence under the field. Limits are not checked here but by the experiment; a field only turns text into numbers.
"""

from __future__ import annotations

from gui.base.fields.base import Field, number_text
from gui.base.fields.choice import BatchField, ChoiceField, LogarithmicField, TypedChoiceField
from gui.base.fields.formula import FormulaField
from gui.base.fields.number import (
    NumberField,
    PercentField,
    SliderField,
    WholeNumberField,
    parse_percent,
    parse_whole_number,
    percent_text,
)
from gui.base.fields.slider import Slider

__all__ = [
    "BatchField",
    "ChoiceField",
    "Field",
    "FormulaField",
    "LogarithmicField",
    "NumberField",
    "PercentField",
    "Slider",
    "SliderField",
    "TypedChoiceField",
    "WholeNumberField",
    "number_text",
    "parse_percent",
    "parse_whole_number",
    "percent_text",
]
