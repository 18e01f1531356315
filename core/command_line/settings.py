"""From ``--set learning_rate=0.1`` to fields of the spec, and back to text. Types and limits are the spec's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from itertools import product
from typing import Any

from core.command_line.arguments import did_you_mean
from core.command_line.exits import UsageError, one_line
from core.errors import InvalidInputError
from core.experiment.spec import FIELD_INFO, ExperimentSpec

_TYPES = {entry.name: str(entry.type) for entry in fields(ExperimentSpec)}
_EMPTY = ("", "none")
_EVERYTHING = "all"
_OF_THE_DATA = {"noise": "--noise", "n_samples": "--samples", "samples": "--samples", "turns": "--turns"}

HELP = (
    "a setting of the network or its training; may be repeated; fields: "
    + ", ".join(FIELD_INFO)
    + "; a list is written with +, as in hidden_units=4+2"
)


def changed_spec(spec: ExperimentSpec, settings: Sequence[str]) -> ExperimentSpec:
    """``spec`` with the fields that are named in ``FIELD=VALUE`` texts changed. A list's parts may be parted by
    commas here, too.

    Raises
    ------
    UsageError
        If a field is not known or a value is not one it can have.
    """
    named = _named(settings)
    commas = {name: text.replace(",", "+") if _is_list(name) else text for name, text in named.items()}
    return _changed(spec, commas)


def grid(spec: ExperimentSpec, settings: Sequence[str]) -> list[tuple[dict[str, str], ExperimentSpec]]:
    """Every combination of the values that ``FIELD=VALUE,VALUE,...`` texts name: what was set, as text in its usual
    form, and the spec.

    Raises
    ------
    UsageError
        If a field is not known or a value is not one it can have.
    """
    named = _named(settings)
    combinations = []
    for values in product(*(text.split(",") for text in named.values())):
        changed = _changed(spec, dict(zip(named, values, strict=True)))
        combinations.append(({name: value_text(getattr(changed, name)) for name in named}, changed))
    return combinations


def value_text(value: Any) -> str:
    """A field's value as ``--set`` takes it."""
    if isinstance(value, tuple):
        return "+".join(map(str, value)) or "none"
    if value is None:
        return _EVERYTHING
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _named(settings: Sequence[str]) -> dict[str, str]:
    named: dict[str, str] = {}
    for setting in settings:
        name, sign, text = (part.strip() for part in setting.partition("="))
        if not sign:
            raise UsageError(f"--set {one_line(setting)!r} has no value; write it as learning_rate=0.1.")
        if name not in FIELD_INFO:
            raise UsageError(f"--set: there is no field {one_line(name)!r}{_instead(name)}")
        if name in named:
            raise UsageError(f"--set: {name} is set twice.")
        named[name] = text
    return named


def _instead(name: str) -> str:
    if name in _OF_THE_DATA:
        return f"; for the points use {_OF_THE_DATA[name]}."
    return did_you_mean(name, FIELD_INFO) or f"; there are {', '.join(FIELD_INFO)}."


def _changed(spec: ExperimentSpec, named: Mapping[str, str]) -> ExperimentSpec:
    try:
        return spec.changed(**{name: _value(name, text) for name, text in named.items()})
    except InvalidInputError as error:
        raise UsageError(f"--set {one_line(str(error))}") from error


def _value(name: str, text: str) -> Any:
    """What the spec takes; it makes numbers of text by itself, and has a sentence for what is none."""
    if "None" in _TYPES[name] and text == _EVERYTHING:
        return None
    if not _is_list(name):
        return text
    parts = () if text in _EMPTY else tuple(part.strip() for part in text.split("+"))
    if "str |" in _TYPES[name] and len(parts) == 1:
        return parts[0]
    return parts


def _is_list(name: str) -> bool:
    return "tuple" in _TYPES[name]
