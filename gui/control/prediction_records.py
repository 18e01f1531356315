"""A question that is on the screen, and an answer that was judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from core.lessons.lesson import AnyQuestion
from core.lessons.predictions.score import Score
from core.training.messages import Message
from core.training.snapshot import Snapshot
from gui.control.prediction_kinds import Kind


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer and what became of it.

    Attributes
    ----------
    kind : str
        Of the question.
    answer : str
        As it was chosen, typed or drawn; cells as ``"Z[1] 1,1 = 0.31"``.
    is_right : bool
    tries : int
        How often the same question was answered, this time included.
    sentence : str
        What came out.
    slip : str
        The key of the slip that was found; "" for none.
    """

    kind: str
    answer: str
    is_right: bool
    tries: int
    sentence: str
    slip: str = ""


@dataclass(slots=True)
class Asked:
    """A question on the screen.

    Attributes
    ----------
    wanted : Message or None
        The step that was to be made.
    question : AnyQuestion or None
        The lesson's.
    goal : int
        The iteration at which it can be judged.
    """

    kind: Kind
    wanted: Message | None
    moment: tuple[object, ...]
    question: AnyQuestion | None = None
    on_judged: Callable[[Judged], object] | None = None
    state: Literal["asked", "stepping", "judged"] = "asked"
    subject: object = None
    score: Score = field(default_factory=lambda: Score(""))
    before: Snapshot | None = None
    answer: str = ""
    answer_text: str = ""
    goal: int = 0
