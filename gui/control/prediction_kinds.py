"""The kinds of questions as they are asked in the window: what is said, where the answer is given, and what comes out.

Each is begun and ended by `gui.control.predictions`, which knows when; none of them makes a step.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.explain.target import Target
from core.training.messages import Message
from core.training.snapshot import Snapshot
from core.training.step_position import REST
from gui.base.formatting import bias_name, plain, weight_name
from gui.shell.main_window import MainWindow
from gui.views.prediction.view import Prompt, Verdict

_SAME = 1e-12
"""Up to this share of its size a number counts as unchanged: the computer's own rounding is no answer."""

_MOST_DIGITS = 10


def _tr(text: str) -> str:
    return QCoreApplication.translate("Predictions", text)


class Kind(ABC):
    """One kind of question.

    Attributes
    ----------
    name : str
        As in the lesson file.
    needs_step : bool
        Whether the answer is compared with what the step made; else with what can be worked out before it.
    """

    name: str
    needs_step = True

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def can_ask(self, snapshot: Snapshot) -> bool:
        """Whether there is anything to ask at this moment."""
        return snapshot.train_loss is not None and snapshot.problem is None and snapshot.position.phase == REST

    @abstractmethod
    def begin(self, snapshot: Snapshot) -> Prompt:
        """Get ready for an answer, also when the moment is another one by now, and say what is asked."""

    def end(self) -> None:  # noqa: B027 (most kinds leave nothing on the screen)
        """The question is over."""

    def step(self, wanted: Message, typed: str) -> Message:
        """The step that shows who is right; ``wanted`` is the one that was to be made."""
        return wanted

    @abstractmethod
    def judge(self, answer: str, before: Snapshot, after: Snapshot) -> Verdict:
        """Compare an answer with what came out."""


class LossKind(Kind):
    """Does the loss rise or fall?"""

    name = "loss"

    def begin(self, snapshot: Snapshot) -> Prompt:
        assert snapshot.train_loss is not None
        sentence = _tr("The loss J over the training points is {loss}. Does it rise or fall in this step?")
        answers = (("falls", _tr("Falls")), ("rises", _tr("Rises")), ("stays", _tr("Stays the same")))
        return Prompt(sentence.format(loss=plain(snapshot.train_loss, 4)), self.name, answers)

    def judge(self, answer: str, before: Snapshot, after: Snapshot) -> Verdict:
        assert before.train_loss is not None
        assert after.train_loss is not None
        old, new = texts_of_two(before.train_loss, after.train_loss)
        right = ("falls", "stays", "rises")[1 + _way(before.train_loss, after.train_loss)]
        told = {
            "falls": _tr("J fell from {old} to {new}."),
            "rises": _tr("J rose from {old} to {new}."),
            "stays": _tr("J stayed at {old}."),
        }[right].format(old=old, new=new)
        return Verdict(_judged_sentence(told, is_right=answer == right), answer == right)


class WeightKind(Kind):
    """Does a weight or bias go up or down?"""

    name = "weight"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.target: Target | None = None

    def begin(self, snapshot: Snapshot) -> Prompt:
        if self.target is None or _value_of(self.target, snapshot) is None:
            self.target = _steepest_weight(snapshot)
        self._window.network_view.choose_weight(self.target)
        value = _value_of(self.target, snapshot)
        assert value is not None
        sentence = _tr("{name} is {value}. Does it go up or down in this step? Click another line to choose it.")
        answers = (("up", _tr("Up")), ("down", _tr("Down")), ("stays", _tr("Stays the same")))
        return Prompt(sentence.format(name=_name_of(self.target), value=plain(value, 4)), self.name, answers)

    def end(self) -> None:
        self._window.network_view.choose_weight(None)

    def judge(self, answer: str, before: Snapshot, after: Snapshot) -> Verdict:
        assert self.target is not None
        old, new = _value_of(self.target, before), _value_of(self.target, after)
        assert old is not None
        assert new is not None
        right = ("down", "stays", "up")[1 + _way(old, new)]
        told = {
            "up": _tr("{name} went up from {old} to {new}."),
            "down": _tr("{name} went down from {old} to {new}."),
            "stays": _tr("{name} stayed at {old}."),
        }[right]
        texts = texts_of_two(old, new)
        told = told.format(name=_name_of(self.target), old=texts[0], new=texts[1])
        return Verdict(_judged_sentence(told, is_right=answer == right), answer == right)


def _judged_sentence(told: str, *, is_right: bool) -> str:
    return (_tr("Right. {told}") if is_right else _tr("Not so. {told}")).format(told=told)


def _way(old: float, new: float) -> int:
    """1 for up, −1 for down, 0 for unchanged."""
    if abs(new - old) <= _SAME * max(1.0, abs(old)):
        return 0
    return 1 if new > old else -1


def texts_of_two(old: float, new: float) -> tuple[str, str]:
    """Two numbers with as many digits as it takes to see that they differ."""
    for digits in range(4, _MOST_DIGITS):
        texts = plain(old, digits), plain(new, digits)
        if texts[0] != texts[1]:
            return texts
    return texts


def _value_of(target: Target, snapshot: Snapshot) -> float | None:
    """A weight or bias; None where this network has none there."""
    parameters = snapshot.parameters
    arrays = parameters.weights if target.kind == "weight" else parameters.biases
    if not 1 <= target.layer <= len(arrays):
        return None
    array, place = arrays[target.layer - 1], (target.unit or 0, target.source or 0)
    return float(array[place]) if place[0] < array.shape[0] and place[1] < array.shape[1] else None


def _name_of(target: Target) -> str:
    if target.kind == "bias":
        return bias_name(target.layer, target.unit or 0)
    return weight_name(target.layer, target.unit or 0, target.source or 0)


def _steepest_weight(snapshot: Snapshot) -> Target:
    """The weight whose gradient is the largest: it goes somewhere."""
    assert snapshot.gradients is not None
    sizes = [np.abs(dW) for dW in snapshot.gradients.dW]
    layer = max(range(len(sizes)), key=lambda place: float(np.nan_to_num(sizes[place]).max()))
    unit, source = np.unravel_index(int(np.nan_to_num(sizes[layer]).argmax()), sizes[layer].shape)
    return Target("weight", layer + 1, int(unit), int(source))
