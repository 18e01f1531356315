"""The few exceptions of the core. Each one carries a sentence that can be shown to a learner as it stands."""

from __future__ import annotations


class GlassboxError(Exception):
    """Base of every error that Glassbox raises on purpose."""


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
        super().__init__(f"{field}: {reason}")
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
        super().__init__(f"{quantity} overflowed in {phase} of iteration {iteration}.")
        self.iteration = iteration
        self.quantity = quantity
        self.phase = phase
