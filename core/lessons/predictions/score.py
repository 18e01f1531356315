"""What was answered, kept quietly: at which try each question was right, and which slips were made on the way.

Plain immutable values that a file can hold.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Score:
    """The answers to one question.

    Attributes
    ----------
    question : str
        Which one, for example the id of a lesson's step, or ``"loss"``.
    tries : int
        Answers given, up to the first right one.
    is_right : bool
        Whether the last of them was right.
    slips : tuple of str
        Keys of the slips that were named, in their order.
    """

    question: str
    tries: int = 0
    is_right: bool = False
    slips: tuple[str, ...] = ()

    @property
    def is_right_at_once(self) -> bool:
        return self.is_right and self.tries == 1

    def answered(self, *, is_right: bool, slip: str = "") -> Score:
        """With one answer more; after a right one nothing counts any more."""
        if self.is_right:
            return self
        slips = (*self.slips, slip) if slip else self.slips
        return replace(self, tries=self.tries + 1, is_right=is_right, slips=slips)


@dataclass(frozen=True, slots=True)
class Summary:
    """Many questions together.

    Attributes
    ----------
    asked, right_at_once : int
        Questions that were answered at all, and that were answered right with the first answer.
    """

    asked: int
    right_at_once: int


def summary_of(scores: tuple[Score, ...]) -> Summary:
    """What a learner's scores come to."""
    answered = [score for score in scores if score.tries]
    return Summary(len(answered), sum(score.is_right_at_once for score in answered))
