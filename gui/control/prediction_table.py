"""All kinds of questions of the window: those a learner chooses from, and the one that a lesson’s question needs."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from core.explain.target import Target
from core.lessons.lesson import AnyQuestion, CellsQuestion, LossQuestion, SketchQuestion, WeightQuestion
from gui.base.language import tr
from gui.control.prediction_cells import CellsKind
from gui.control.prediction_kinds import Kind, LossKind, SketchKind, WeightKind
from gui.shell.main_window import MainWindow

_KIND = "predictions/kind"


class KindTable:
    """Each kind once, and which of them the learner chose.

    Attributes
    ----------
    loss, weight, sketch, cells : Kind
    """

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        self._settings = settings
        self.loss, self.weight = LossKind(window), WeightKind(window)
        self.sketch, self.cells = SketchKind(window, settings), CellsKind(window, settings)

    def texts(self) -> tuple[tuple[str, str], ...]:
        """Names and texts of those to choose from."""
        return (
            (self.loss.name, tr("Ask about the loss")),
            (self.weight.name, tr("Ask about a weight")),
            (self.sketch.name, tr("Sketch the boundary")),
            (self.cells.name, tr("Fill in numbers")),
        )

    @property
    def chosen(self) -> Kind:
        """What a step asks about."""
        name = str(self._settings.value(_KIND, "", type=str))
        own: tuple[Kind, ...] = self.loss, self.weight, self.sketch, self.cells
        return next((kind for kind in own if kind.name == name), self.loss)

    def choose(self, name: str) -> None:
        """Ask about something else from now on."""
        self._settings.setValue(_KIND, name)

    def for_question(self, question: AnyQuestion) -> Kind | None:
        """The kind of a lesson's question, with what the lesson gives; None for one that its own pane asks."""
        match question:
            case LossQuestion():
                return self.loss
            case WeightQuestion():
                self.weight.target = Target("weight", question.layer, question.unit - 1, question.source - 1)
                self.weight.is_given = True
                return self.weight
            case SketchQuestion():
                self.sketch.given = question.iterations
                return self.sketch
            case CellsQuestion():
                self.cells.given, self.cells.given_digits = question.cells, question.digits
                return self.cells
        return None

    def free(self) -> None:
        """What a lesson gave is no longer given."""
        self.weight.is_given = False
        self.sketch.given = self.cells.given_digits = 0
        self.cells.given = ()
