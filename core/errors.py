"""The few exceptions of the core. Each one carries a sentence that can be shown to a learner as it stands."""

from __future__ import annotations

from core.sentences import Sentence, sentence


class GlassboxError(Exception):
    """Base of every error that Glassbox raises on purpose."""


def error_sentence(error: Exception) -> str:
    """What an error says. Where it is a sentence that can be translated, it still is one, as ``str(error)`` is not."""
    said = error.args[0] if len(error.args) == 1 else None
    return said if isinstance(said, Sentence) else str(error)


class InvalidInputError(GlassboxError, ValueError):
    """A value that the experiment or the data cannot have.

    Attributes
    ----------
    field : str
        Name of the offending field, for example ``"learning_rate"``.
    reason : str
        What is wrong with it and what would be right, as one sentence.
    """

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(Sentence("{field}: {reason}", {"field": field, "reason": reason}))
        self.field = field
        self.reason = reason


class NonFiniteError(GlassboxError, ArithmeticError):
    """Training produced a value that is not a finite number and was stopped.

    Attributes
    ----------
    iteration : int
        The iteration that was being made; it does not count as made.
    quantity : str
        What stopped being finite first, for example ``"Z[2]"``.
    phase : str
        What was being made, for example ``"the forward pass"``.
    """

    def __init__(self, iteration: int, quantity: str, phase: str) -> None:
        super().__init__(
            sentence(
                "{quantity} overflowed in {phase} of iteration {iteration}.",
                quantity=quantity,
                phase=phase,
                iteration=iteration,
            )
        )
        self.iteration = iteration
        self.quantity = quantity
        self.phase = phase


class FileError(GlassboxError):
    """A file that cannot be read or kept. Nothing of it was taken over.

    Attributes
    ----------
    source : str
        Which file: its path, or what else it came from.
    place : str
        Where in it, for example ``"line 3, column 2"`` or ``"experiment.seed"``; empty where it is the whole file.
    reason : str
        What is wrong there and what would be right, as one sentence.
    """

    def __init__(self, source: str, place: str, reason: str) -> None:
        # A path of Linux may hold bytes that are no text and could not be printed.
        source = source.encode(errors="replace").decode()
        template = "{source}, {place}: {reason}" if place else "{source}: {reason}"
        super().__init__(Sentence(template, {"source": source, "place": place, "reason": reason}))
        self.source = source
        self.place = place
        self.reason = reason
