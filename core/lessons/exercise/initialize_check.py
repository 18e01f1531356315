"""The learner's start weights: there are many right ones, so they are judged by shape, zeros and seed."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.lessons.exercise.comparison import deviation, is_unwritten, missing_sentence
from core.lessons.exercise.fence import CodeError, Fence
from core.lessons.exercise.inside.wire import Foreign
from core.lessons.exercise.results import CheckEntry, Verdict, failed_entry
from core.lessons.exercise.task import Task
from core.model.initializers import INITIALIZERS
from core.sentences import Name, joined, phrase, sentence

_NAME = "initialize"
_SEED = 1


def check_initialize(fence: Fence, task: Task) -> tuple[CheckEntry, ...]:
    """The entries of ``initialize``: a call with the sizes on the screen, the same again, another seed, other sizes."""
    sizes = list(task.sizes)
    try:
        first, again, other_seed = (_called(fence, sizes, seed) for seed in (_SEED, _SEED, _SEED + 1))
        larger_sizes = [sizes[0] + 1, *(size + 2 for size in sizes[1:-1]), sizes[-1] + 1]
        larger = _called(fence, larger_sizes, _SEED)
    except CodeError as error:
        return (failed_entry(_NAME, error),)
    names = [name for layer in task.layers for name in (f"W{layer}", f"b{layer}")]
    if not isinstance(first, dict):
        return (_not_a_dictionary(first, names, fence),)
    entries = tuple(_entry(fence, name, first, sizes, task) for name in names)
    if any(entry.verdict is not Verdict.RIGHT for entry in entries):
        return entries
    problem = _problem(first, again, other_seed, task) or _fixed_sizes(larger, larger_sizes)
    if problem:
        return (CheckEntry(_NAME, "", Verdict.WRONG, f"{_NAME}: {problem}", line=fence.lines.get(_NAME)), *entries)
    return entries


def _called(fence: Fence, sizes: list[int], seed: int) -> Any:
    return fence.call(_NAME, {"layer_sizes": sizes, "seed": seed}).value


def _not_a_dictionary(value: object, names: list[str], fence: Fence) -> CheckEntry:
    if is_unwritten(value):
        return CheckEntry(_NAME, "", Verdict.NOT_WRITTEN, sentence("{name} is not written yet.", name=Name(_NAME)))
    said: str = sentence("{name} must return a dictionary with {names}.", name=Name(_NAME), names=", ".join(names))
    if isinstance(value, Foreign) and value.type_name == "None":
        said = joined(sentence("{name} returns nothing; is the return missing?", name=Name(_NAME)), said)
    return CheckEntry(_NAME, "", Verdict.WRONG, said, line=fence.lines.get(_NAME))


def _entry(fence: Fence, name: str, given: dict[str, Any], sizes: list[int], task: Task) -> CheckEntry:
    letter, layer = name[0], int(name[1:])
    entry = CheckEntry(_NAME, name, Verdict.RIGHT, line=fence.lines.get(f"{_NAME}.{name}") or fence.lines.get(_NAME))
    if name not in given:
        return _with(entry, Verdict.WRONG, missing_sentence(_NAME, name, given))
    n, before = sizes[layer], sizes[layer - 1]
    shape = (n, before) if letter == "W" else (n, 1)
    value = given[name]
    is_array = isinstance(value, np.ndarray) and value.shape == shape
    right = value if is_array and letter == "W" else np.zeros(shape)
    found = deviation(name, value, right, "W" if letter == "W" else "b")
    if found is not None:
        verdict = Verdict.WRONG if found.is_written else Verdict.NOT_WRITTEN
        more = phrase("Biases start at 0.") if found.cell is not None else ""
        return _with(entry, verdict, joined(found.sentence, more))
    if not np.isfinite(value).all():
        return _with(entry, Verdict.WRONG, sentence("{name} holds numbers that are not finite.", name=name))
    is_constant = INITIALIZERS[task.spec.initializer].is_constant
    if letter == "W" and not is_constant and n > 1 and (value == value[:1]).all():
        same = sentence(
            "All units of layer {layer} start with the same weights; then they stay the same as each other.",
            layer=layer,
        )
        return _with(entry, Verdict.WRONG, same)
    return entry


def _with(entry: CheckEntry, verdict: Verdict, said: str) -> CheckEntry:
    return CheckEntry(entry.function, entry.name, verdict, joined(Name(_NAME), said, separator=": "), line=entry.line)


def _problem(first: dict[str, Any], again: Any, other_seed: Any, task: Task) -> str:
    """What is wrong with how the weights are drawn, or ""."""
    if INITIALIZERS[task.spec.initializer].is_constant:
        return ""
    weights = [f"W{layer}" for layer in task.layers]
    if not all(_same(first, again, name) for name in weights):
        return phrase(
            "The same seed gave other weights when it was called again. Draw from np.random.default_rng(seed)."
        )
    if all(_same(first, other_seed, name) for name in weights):
        return phrase("Another seed gave the same weights. Draw from np.random.default_rng(seed).")
    return ""


def _same(first: dict[str, Any], second: Any, name: str) -> bool:
    return (
        isinstance(second, dict)
        and isinstance(second.get(name), np.ndarray)
        and np.array_equal(first[name], second[name])
    )


def _fixed_sizes(larger: Any, sizes: list[int]) -> str:
    """A sentence where layer_sizes was not used, or ""."""
    for layer in range(1, len(sizes)):
        for name, shape in ((f"W{layer}", (sizes[layer], sizes[layer - 1])), (f"b{layer}", (sizes[layer], 1))):
            value = larger.get(name) if isinstance(larger, dict) else None
            if not isinstance(value, np.ndarray) or value.shape != shape:
                has = value.shape if isinstance(value, np.ndarray) else phrase("missing")
                return sentence(
                    "For layer_sizes {sizes} {name} has shape {has}; it must be {shape}. Use layer_sizes there.",
                    sizes=sizes,
                    name=name,
                    has=has,
                    shape=shape,
                )
    return ""
