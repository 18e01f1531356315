"""Answers of a hand-in, judged again at the moment at which they were given."""

from __future__ import annotations

import re

from core.errors import InvalidInputError
from core.explain.quantities import Quantity
from core.explain.worked import WorkedIteration
from core.lessons.course import Course
from core.lessons.hand_in.records import Answered
from core.lessons.lesson import CELL, CellsQuestion, Choice, Lesson, LossQuestion, Number, WeightQuestion
from core.lessons.predictions.judge import Cell, judge_cells
from core.lessons.predictions.questions import next_loss, next_weight
from core.training.snapshot import Snapshot

_TYPED = re.compile(rf"(?:{CELL.pattern}) = (?P<typed>.*)", re.DOTALL)


def judged_again(lesson: Lesson, answer: Answered, moment: Snapshot) -> bool | None:
    """Whether an answer is right; None where that cannot be found out, as of a sketch.

    A prediction was kept when its step had been made, so it is of the last iteration before the moment.
    """
    question, previous = lesson.steps[answer.step].question, moment.previous
    match question:
        case Choice() | Number():
            course = Course(lesson)
            course.go_to(answer.step)
            course.begin_step(moment)
            try:
                return course.answer(answer.text, moment)
            except InvalidInputError:
                return False
        case CellsQuestion():
            return _are_right(question, answer, moment)
        case LossQuestion() if previous is not None:
            return answer.text == next_loss(moment.experiment, previous).answer
        case WeightQuestion(layer=layer, unit=unit, source=source) if previous is not None:
            shapes = [W.shape for W in moment.parameters.weights]
            if layer > len(shapes) or unit > shapes[layer - 1][0] or source > shapes[layer - 1][1]:
                return False
            return answer.text == next_weight(moment.experiment, previous, layer, unit - 1, source - 1).answer
    return None


def _are_right(question: CellsQuestion, answer: Answered, moment: Snapshot) -> bool:
    """Whether all cells that are asked about were typed, and are right."""
    is_after_update = answer.position.phase == "update" and moment.previous is not None
    start = moment.previous if is_after_update else moment.start
    assert start is not None
    worked = WorkedIteration(moment.experiment, start)
    results = {equation.result for equation in worked.equations()}
    typed: dict[Cell, str] = {}
    for part in answer.text.split("; "):
        found = _TYPED.fullmatch(part)
        cells = [] if found is None else _cells(found, worked, results)
        if found is None or len(cells) != 1:
            return False
        typed[cells[0]] = found["typed"]
    wanted: set[Cell] = set()
    for text in question.cells:
        found = CELL.fullmatch(text)
        assert found is not None
        wanted.update(_cells(found, worked, results))
    return wanted <= typed.keys() and judge_cells(worked, typed, question.digits).is_right


def _cells(found: re.Match[str], worked: WorkedIteration, results: set[Quantity]) -> list[Cell]:
    """The cells that a name stands for; none where this network does not have them."""
    symbol, layer = found["symbol"], int(found["layer"] or 0)
    named = [one for one in results if not one.transposed and (one.symbol, one.layer) == (symbol or "J", layer)]
    if not named:
        return []
    rows, columns = worked.value(named[0]).shape
    if found["row"] is None:
        return [(named[0], row, column) for row in range(rows) for column in range(columns)]
    row, column = int(found["row"]) - 1, int(found["column"]) - 1
    return [(named[0], row, column)] if 0 <= row < rows and 0 <= column < columns else []
