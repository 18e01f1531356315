"""The exercise's text before anything is written: the lecture's functions for one network, with names and shapes.

Every ``...`` is to be replaced. What is asked for is said; how it is computed stands in the equations.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.sentences import phrase, sentence

MAX_CODE_BYTES = 200_000
"""Of the code as UTF-8. The skeleton of a deep network has some 10 000."""

_WIDTH = 79
"""So that an editor beside something else shows whole lines."""


def checked_code(code: object, field: str = "code") -> str:
    """Code as it may come from a file: text of a bounded length that can be written again.

    Raises
    ------
    InvalidInputError
        If it is something else.
    """
    if not isinstance(code, str):
        raise InvalidInputError(field, phrase("must be text."))
    try:
        size = len(code.encode())
    except UnicodeEncodeError as error:
        raise InvalidInputError(field, phrase("holds half of a character (a lone surrogate).")) from error
    if size > MAX_CODE_BYTES:
        raise InvalidInputError(
            field,
            sentence(
                "is {size:,} bytes long; at most {most:,} are possible.",
                size=size,
                most=MAX_CODE_BYTES,
            ),
        )
    if "\0" in code:
        raise InvalidInputError(field, phrase("holds a null character, which Python does not read."))
    return code


def skeleton(spec: ExperimentSpec, layer_sizes: Sequence[int]) -> str:
    """The functions to be written for a network.

    Parameters
    ----------
    spec : ExperimentSpec
        Names activations and loss.
    layer_sizes : sequence of int
        (n_0, n_1, …, n_L).
    """
    writer = _Writer(spec, tuple(layer_sizes))
    parts = (writer.top(), writer.initialize(), writer.forward(), writer.cost())
    return "\n\n\n".join((*parts, writer.backward(), writer.update(), writer.train())) + "\n"


class _Writer:
    def __init__(self, spec: ExperimentSpec, sizes: tuple[int, ...]) -> None:
        self._spec, self._sizes = spec, sizes
        self._layers = range(1, len(sizes))
        self._last = len(sizes) - 1
        self._loss = LOSSES[spec.loss].form(sizes[-1])

    def top(self) -> str:
        parts = [f"{n} {'unit' if n == 1 else 'units'} ({ACTIVATIONS[name].label})" for n, name in self._hidden()]
        inputs, outputs = (
            f"{n} {word}{'s' if n > 1 else ''}"
            for n, word in zip(self._sizes[:: self._last], ("input", "output"), strict=True)
        )
        network = ", ".join([inputs, *parts, f"{outputs} ({self._loss.output.label})"])
        sentences = (
            f"Network: {network}. Loss: {LOSSES[self._spec.loss].label}.",
            f"Examples are columns, m of them: X has the shape ({self._sizes[0]}, m) and Y ({self._sizes[-1]}, m).",
            "Replace each ... by your own code. Each function is compared on its own: begin with any of them.",
        )
        text = "\n".join(line for sentence in sentences for line in textwrap.wrap(sentence, _WIDTH))
        title = "The exercise: a neural network in NumPy, in the names of the lecture."
        return f'"""{title}\n\n{text}\n"""\n\nimport numpy as np'

    def _hidden(self) -> Iterator[tuple[int, str]]:
        return zip(self._sizes[1:-1], self._spec.activations, strict=True)

    def _shape(self, layer: int, of: str) -> str:
        return f"({self._sizes[layer]}, {of})"

    def _parameter_lines(self, weights: str = "", biases: str = "") -> list[str]:
        lines = []
        for layer in self._layers:
            lines.append(f"W{layer} = ...  # {self._shape(layer, str(self._sizes[layer - 1]))}{weights}")
            lines.append(f"b{layer} = ...  # {self._shape(layer, '1')}{biases}")
        return lines

    def initialize(self) -> str:
        here = f", here {list(self._sizes)}" if len(self._sizes) < 8 else ""
        return _function(
            "initialize(layer_sizes, seed)",
            f"Start weights and biases for any layer_sizes{here}.",
            [
                "random = np.random.default_rng(seed)  # same seed, same weights",
                *self._parameter_lines(", random", ", zeros"),
                *_returned(self._parameters()),
            ],
        )

    def forward(self) -> str:
        lines = _taken("parameters", self._parameters())
        for layer in self._layers:
            if layer < self._last:
                formula = ACTIVATIONS[self._spec.activations[layer - 1]].formula
                formula += f", leak = {self._spec.leak:g}" if "leak" in formula else ""
            else:
                formula = self._loss.output.formula
            lines += [f"Z{layer} = ...  # {self._shape(layer, 'm')}"]
            lines += [f"A{layer} = ...  # {self._shape(layer, 'm')}, {formula}"]
        names = [f"{letter}{layer}" for layer in self._layers for letter in "ZA"]
        return _function("forward(X, parameters)", "The forward pass, layer by layer.", [*lines, *_returned(names)])

    def cost(self) -> str:
        output = f"A{self._last}"
        lines = ["m = Y.shape[1]", f"J = ...  # one number, {self._loss.formula}", "return J"]
        return _function(f"cost({output}, Y)", "The mean loss over the examples.", lines)

    def backward(self) -> str:
        weights = [f"W{layer}" for layer in self._layers if layer > 1]
        cached = [f"{letter}{layer}" for layer in self._layers for letter in "ZA"]
        lines = ["m = X.shape[1]", *_taken("parameters", weights), *_taken("cache", cached)]
        names = []
        for layer in reversed(self._layers):
            n, before = self._sizes[layer], self._sizes[layer - 1]
            lines += [f"dZ{layer} = ...  # ({n}, m), without the 1/m{self._slope_note(layer)}"]
            lines += [f"dW{layer} = ...  # ({n}, {before}), with the 1/m", f"db{layer} = ...  # ({n}, 1), with the 1/m"]
            names += [f"dZ{layer}", f"dW{layer}", f"db{layer}"]
        sentence = "Back propagation, from the last layer to the first."
        return _function("backward(X, Y, parameters, cache)", sentence, [*lines, *_returned(names)])

    def _slope_note(self, layer: int) -> str:
        """g′ where the lecture does not derive it."""
        if layer == self._last:
            return ""
        activation = ACTIVATIONS[self._spec.activations[layer - 1]]
        return "" if activation.place == "lecture" else f", {activation.derivative_formula}"

    def update(self) -> str:
        gradients = [f"d{name}" for name in self._parameters()]
        lines = [*_taken("parameters", self._parameters()), *_taken("grads", gradients)]
        lines += [f"{name} = ...  # the new {name}" for name in self._parameters()]
        sentence = "One step of gradient descent. What is given stays as it is."
        return _function("update(parameters, grads, learning_rate)", sentence, [*lines, *_returned(self._parameters())])

    def train(self) -> str:
        lines = [
            "parameters = ...",
            "costs = []  # J of each iteration, before its update",
            "...  # the loop: forward pass, cost, back propagation, update",
            "return parameters, costs",
        ]
        sentence = "Initialize, then n_iterations times: forward, cost, backward, update."
        return _function("train(X, Y, layer_sizes, learning_rate, n_iterations, seed)", sentence, lines)

    def _parameters(self) -> list[str]:
        return [f"{letter}{layer}" for layer in self._layers for letter in "Wb"]


def _function(signature: str, sentence: str, lines: Sequence[str]) -> str:
    return "\n".join([f"def {signature}:", f'    """{sentence}"""', *(f"    {line}" for line in lines)])


def _taken(dictionary: str, names: Sequence[str]) -> list[str]:
    """Lines that take entries of a dictionary, two at a time."""
    pairs = [names[place : place + 2] for place in range(0, len(names), 2)]
    return [f"{', '.join(pair)} = {_entries(dictionary, pair)}" for pair in pairs]


def _returned(names: Sequence[str]) -> list[str]:
    """Lines that return a dictionary, wrapped as needed."""
    entries = [f'"{name}": {name}' for name in names]
    if len(", ".join(entries)) < _WIDTH - 15:
        return [f"return {{{', '.join(entries)}}}"]
    rows = [", ".join(entries[place : place + 6]) for place in range(0, len(entries), 6)]
    return ["return {", *(f"    {row}," for row in rows), "}"]


def _entries(dictionary: str, names: Sequence[str]) -> str:
    return ", ".join(f'{dictionary}["{name}"]' for name in names)
