"""The kinds of questions as they are asked in the window: what is said, where the answer is given, and what comes out.

Each is begun and ended by `gui.control.predictions`, which knows when; none of them makes a step. What is right is
decided in `core.lessons.predictions`.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod

import numpy as np
from PySide6.QtCore import QSettings

from core.explain.target import Target
from core.lessons.predictions.questions import SAME, Expected, next_loss, next_weight
from core.lessons.predictions.sketch import can_be_sketched, is_curve, score_sketch
from core.training.messages import Advance, AdvanceWithin, Message
from core.training.snapshot import Snapshot
from core.training.step_position import REST
from gui.base.fields.number import parse_whole_number
from gui.base.formatting import bias_name, plain, weight_name
from gui.base.language import core_text, counted_text, tr
from gui.shell.main_window import MainWindow
from gui.views.prediction.view import Prompt, Verdict

_MOST_DIGITS = 10
_ITERATIONS = "predictions/iterations"
_FIRST_ITERATIONS, _MOST_ITERATIONS = 20, 10_000
_MOST_PLACES = 60
"""Of a drawn line, that are kept as the answer."""


class Kind(ABC):
    """One kind of question.

    Attributes
    ----------
    name : str
        As in the lesson file.
    """

    name: str

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def can_ask(self, snapshot: Snapshot) -> bool:
        """Whether there is anything to ask at this moment."""
        has_loss = snapshot.train_loss is not None and math.isfinite(snapshot.train_loss)
        return has_loss and snapshot.problem is None and snapshot.position.phase == REST

    def why_never(self, snapshot: Snapshot) -> str:
        """Why this is never asked about such data, as a sentence; "" where it can be."""
        return ""

    @property
    def subject(self) -> object:
        """What exactly is asked about, where that can change under the question."""
        return None

    @abstractmethod
    def begin(self, snapshot: Snapshot) -> Prompt:
        """Get ready for an answer, also when the moment is another one by now, and say what is asked."""

    def end(self) -> None:  # noqa: B027 (most kinds leave nothing on the screen)
        """The question is over."""

    def take_keyboard(self) -> bool:
        """Put the keyboard where the answer is given; False where that is the card."""
        return False

    def refusal(self, typed: str) -> str:
        """Why there is nothing to judge yet, as a sentence; "" where there is."""
        return ""

    def answer_text(self, typed: str) -> str:
        """The answer as it is kept; ``typed`` is what was chosen or typed in the card."""
        return typed

    def step(self, wanted: Message | None) -> Message | None:
        """The step that the answer makes; ``wanted`` is the one that was to be made. None if it makes none."""
        return wanted

    def waits_for(self, step: Message | None) -> bool:
        """Whether the answer is judged only when the step has been made."""
        return step is not None and not isinstance(step, AdvanceWithin)

    @abstractmethod
    def judge(self, answer: str, before: Snapshot, after: Snapshot) -> Verdict:
        """Compare an answer with what came out."""

    def show_solution(self) -> None:  # noqa: B027
        """Show what is right."""


class _ChangeKind(Kind):
    """Which way a number goes. Of a single iteration the reason is known, too."""

    def judge(self, answer: str, before: Snapshot, after: Snapshot) -> Verdict:
        if after.iteration <= before.iteration + 1:
            change = self._expected(before)
        else:
            change = _compared(self._value(before), self._value(after), *self._answers())
        old, new = texts_of_two(change.before, change.after)
        is_right = answer == change.answer
        told = self._told(change.answer).format(old=old, new=new)
        sentence = tr("Right. {told}") if is_right else tr("Not so. {told}")
        return Verdict(" ".join((sentence.format(told=told), core_text(change.why))).strip(), is_right)

    @abstractmethod
    def _answers(self) -> tuple[str, str]:
        """The answers for more and for less."""

    @abstractmethod
    def _expected(self, snapshot: Snapshot) -> Expected:
        """What the next iteration does."""

    @abstractmethod
    def _value(self, snapshot: Snapshot) -> float:
        """The number."""

    @abstractmethod
    def _told(self, answer: str) -> str:
        """What happened, with {old} and {new}."""


class LossKind(_ChangeKind):
    """Does the loss rise or fall?"""

    name = "loss"

    def begin(self, snapshot: Snapshot) -> Prompt:
        sentence = tr("The loss J over the training points is {loss}. Does it rise or fall in this step?")
        answers = (("falls", tr("Falls")), ("rises", tr("Rises")), ("stays", tr("Stays the same")))
        return Prompt(sentence.format(loss=plain(self._value(snapshot), 4)), self.name, answers)

    def _answers(self) -> tuple[str, str]:
        return "rises", "falls"

    def _expected(self, snapshot: Snapshot) -> Expected:
        return next_loss(snapshot.experiment, snapshot.start)

    def _value(self, snapshot: Snapshot) -> float:
        assert snapshot.train_loss is not None
        return snapshot.train_loss

    def _told(self, answer: str) -> str:
        return {
            "falls": tr("J fell from {old} to {new}."),
            "rises": tr("J rose from {old} to {new}."),
            "stays": tr("J stayed at {old}."),
        }[answer]


class WeightKind(_ChangeKind):
    """Does a weight or bias go up or down?

    Attributes
    ----------
    target : Target or None
        Which one; None where it is still to be found.
    is_given : bool
        Whether a lesson asks about this one and no other can be chosen.
    """

    name = "weight"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.target: Target | None = None
        self.is_given = False

    def can_ask(self, snapshot: Snapshot) -> bool:
        is_there = not self.is_given or (self.target is not None and _is_there(self.target, snapshot))
        return is_there and super().can_ask(snapshot)

    def begin(self, snapshot: Snapshot) -> Prompt:
        target = self.target
        if target is None or not _is_there(target, snapshot):
            target = self.target = _steepest_weight(snapshot)
        self._window.network_view.choose_weight(target)
        sentence = tr("{name} is {value}. Does it go up or down in this step?")
        if not self.is_given:
            sentence = tr("{sentence} Click another line of the network to choose it.").format(sentence=sentence)
        answers = (("up", tr("Up")), ("down", tr("Down")), ("stays", tr("Stays the same")))
        return Prompt(sentence.format(name=_name_of(target), value=plain(self._value(snapshot), 4)), self.name, answers)

    def end(self) -> None:
        self._window.network_view.choose_weight(None)

    def _answers(self) -> tuple[str, str]:
        return "up", "down"

    def _expected(self, snapshot: Snapshot) -> Expected:
        assert self.target is not None
        target = self.target
        return next_weight(snapshot.experiment, snapshot.start, target.layer, target.unit or 0, target.source)

    def _value(self, snapshot: Snapshot) -> float:
        target = self.target
        assert target is not None
        arrays = snapshot.parameters.weights if target.kind == "weight" else snapshot.parameters.biases
        return float(arrays[target.layer - 1][target.unit or 0, target.source or 0])

    def _told(self, answer: str) -> str:
        assert self.target is not None
        name = _name_of(self.target)
        return {
            "up": tr("{name} went up from {old} to {new}."),
            "down": tr("{name} went down from {old} to {new}."),
            "stays": tr("{name} stayed at {old}."),
        }[answer].replace("{name}", name)


class SketchKind(Kind):
    """Where is the boundary after some iterations?

    Attributes
    ----------
    given : int
        After how many iterations, where a lesson says so; 0 where the learner does.
    """

    name = "sketch"

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._settings = settings
        self._plane = window.boundary_view
        self.given = 0
        self._tool_before = "add"

    def can_ask(self, snapshot: Snapshot) -> bool:
        return not self.why_never(snapshot) and super().can_ask(snapshot)

    def why_never(self, snapshot: Snapshot) -> str:
        if can_be_sketched(snapshot.experiment):
            return ""
        return tr("Numbers over two columns have no boundary to draw. Choose another question.")

    def begin(self, snapshot: Snapshot) -> Prompt:
        if self._plane.tool != "sketch":
            self._plane.show_sketch(())
            self._tool_before = self._plane.tool
        self._plane.set_tool("sketch")
        self._window.show_temporary_hint(
            tr("Drag to draw a line; with Shift, a further one. Keys: arrows move, Space sets a corner.")
        )
        curve = is_curve(snapshot.experiment)
        if self.given:
            return Prompt(_draw_sentence(self.given, is_of_curve=curve), self.name, can_check=True)
        sentence = tr("Draw the boundary that you expect onto the plane, then press Check.")
        if curve:
            sentence = tr("Draw the curve of the network that you expect onto the plane, then press Check.")
        return Prompt(sentence, self.name, (), tr("After iterations"), str(self._iterations), can_check=True)

    def end(self) -> None:
        self._window.show_temporary_hint("")
        if self._plane.tool == "sketch":
            self._plane.set_tool(self._tool_before)

    def forget(self) -> None:
        """The moment that the sketch was compared with is over."""
        if self._plane.sketch and self._plane.tool != "sketch":
            self._plane.show_sketch(())

    def refusal(self, typed: str) -> str:
        if not self.given:
            try:
                iterations = parse_whole_number(typed)
            except ValueError as error:
                return str(error)
            if not 1 <= iterations <= _MOST_ITERATIONS:
                return tr("The number of iterations is 1 to {most}.").format(most=_MOST_ITERATIONS)
            self._settings.setValue(_ITERATIONS, iterations)
        if not self._plane.sketch:
            return tr("Draw a line onto the plane first. By keyboard: arrow keys move, Space sets a corner.")
        return ""

    def answer_text(self, typed: str) -> str:
        """The lines, some places of each: ``"-2.5,1.0 0.3,0.9"``, with a bar between two lines."""
        lines = [line[:: len(line) // _MOST_PLACES + 1] for line in self._plane.sketch]
        return " | ".join(" ".join(f"{x1:.4g},{x2:.4g}" for x1, x2 in line) for line in lines)

    def step(self, wanted: Message | None) -> Message | None:
        return Advance(self.given or self._iterations)

    def judge(self, answer: str, before: Snapshot, after: Snapshot) -> Verdict:
        lines = [np.array(line) for line in self._plane.sketch]
        score = score_sketch(lines, after.parameters, after.experiment)
        made = after.iteration - before.iteration
        drawn = _drawn_sentence(made, is_of_curve=is_curve(after.experiment))
        return Verdict(f"{core_text(score.sentence)} {drawn}", score.is_right)

    @property
    def _iterations(self) -> int:
        stored = str(self._settings.value(_ITERATIONS, _FIRST_ITERATIONS, type=str))
        is_usable = stored.isdecimal() and 1 <= int(stored) <= _MOST_ITERATIONS
        return int(stored) if is_usable else _FIRST_ITERATIONS


def _compared(before: float, after: float, more: str, less: str) -> Expected:
    """What became of a number in several iterations."""
    if abs(after - before) <= SAME * max(1.0, abs(before)):
        return Expected("stays", before, after, "")
    return Expected(more if after > before else less, before, after, "")


def texts_of_two(old: float, new: float) -> tuple[str, str]:
    """Two numbers with as many digits as it takes to see that they differ."""
    for digits in range(4, _MOST_DIGITS):
        texts = plain(old, digits), plain(new, digits)
        if texts[0] != texts[1]:
            return texts
    return texts


def _is_there(target: Target, snapshot: Snapshot) -> bool:
    """Whether this network has the weight or bias."""
    sizes = snapshot.parameters.layer_sizes
    if not 1 <= target.layer < len(sizes) or (target.unit or 0) >= sizes[target.layer]:
        return False
    return target.kind == "bias" or (target.source or 0) < sizes[target.layer - 1]


def _name_of(target: Target) -> str:
    if target.kind == "bias":
        return bias_name(target.layer, target.unit or 0)
    return weight_name(target.layer, target.unit or 0, target.source or 0)


def _steepest_weight(snapshot: Snapshot) -> Target:
    """The weight whose gradient is the largest: it goes somewhere."""
    assert snapshot.gradients is not None
    sizes = [np.nan_to_num(np.abs(dW)) for dW in snapshot.gradients.dW]
    layer = max(range(len(sizes)), key=lambda place: float(sizes[place].max()))
    unit, source = np.unravel_index(int(sizes[layer].argmax()), sizes[layer].shape)
    return Target("weight", layer + 1, int(unit), int(source))


def _draw_sentence(n: int, *, is_of_curve: bool) -> str:
    """What to draw before a prediction of ``n`` iterations."""
    if is_of_curve:
        return counted_text(
            "Draw the curve that you expect after {n} iteration onto the plane, then press Check.",
            "Draw the curve that you expect after {n} iterations onto the plane, then press Check.",
            n,
        )
    return counted_text(
        "Draw the boundary that you expect after {n} iteration onto the plane, then press Check.",
        "Draw the boundary that you expect after {n} iterations onto the plane, then press Check.",
        n,
    )


def _drawn_sentence(n: int, *, is_of_curve: bool) -> str:
    """Which of the two lines is which, after ``n`` iterations."""
    if is_of_curve:
        return counted_text(
            "Dashed: your line. Solid: the curve after {n} iteration.",
            "Dashed: your line. Solid: the curve after {n} iterations.",
            n,
        )
    return counted_text(
        "Dashed: your line. Solid: the boundary after {n} iteration.",
        "Dashed: your line. Solid: the boundary after {n} iterations.",
        n,
    )
