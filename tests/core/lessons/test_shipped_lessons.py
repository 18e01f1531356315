"""The lessons that come with the program: all can be read and played, and together they cover the lecture."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from core.lessons.lesson import Choice, Lesson, Number, Step
from core.lessons.library import lesson_paths, shipped_lessons

LESSONS = {lesson.id: lesson for lesson in shipped_lessons()}

SLIDES = (
    "Architecture of a standard neural network",
    "Neural Network Representation",
    "Computing a Neural Network's Output",
    "Vectorising across multiple examples",
    "Activations",
    "Different activation functions",
    "Derivatives of activation functions",
    "Gradient descent for Neural Networks",
    "Update of parameters",
    "Learning",
    "Exercise",
)
"""Of the lecture, those that say more than a heading."""


def texts_of(lesson: Lesson) -> Iterator[str]:
    """Everything that a learner reads in its steps."""
    for step in lesson.steps:
        yield from (step.text, step.do, *step.hints)
        if step.question is not None:
            yield from (step.question.text, step.question.why)
            yield from step.question.choices if isinstance(step.question, Choice) else ()


def has_something_to_do(step: Step) -> bool:
    return bool(step.goal) or step.question is not None


def test_every_slide_of_the_lecture_has_a_lesson() -> None:
    slides = {lesson.slide for lesson in LESSONS.values() if lesson.slide}
    assert slides == set(SLIDES)


def test_file_names_carry_the_ids_and_each_id_is_there_once() -> None:
    assert list(lesson_paths()) == [lesson.id for lesson in shipped_lessons()]
    assert len(LESSONS) == len(lesson_paths())


@pytest.mark.parametrize("lesson", LESSONS.values(), ids=LESSONS)
def test_lesson_is_complete(lesson: Lesson) -> None:
    assert lesson.language == "en"
    assert lesson.summary.endswith((".", "?"))
    assert 3 <= len(lesson.steps) <= 8
    assert any(step.question is not None or "code_right" in step.goal for step in lesson.steps), "it asks nothing"
    for number, step in enumerate(lesson.steps, 1):
        assert step.text.strip(), number
        if has_something_to_do(step):
            assert step.do, f"step {number} does not say what to do"
            assert step.hints, f"step {number} has no hint"


@pytest.mark.parametrize("lesson", LESSONS.values(), ids=LESSONS)
def test_its_sentences_are_short_and_its_formulas_end(lesson: Lesson) -> None:
    for text in texts_of(lesson):
        assert text.count("$") % 2 == 0, text
        words = re.sub(r"\$[^$]*\$", "x", text)
        for sentence in re.split(r"(?<=[.?!:;])\s", words):
            assert len(sentence.split()) <= 30, sentence
        assert re.search(r"(?<![\w$])-\d", words) is None, f"a hyphen for a minus: {text}"


@pytest.mark.parametrize("lesson", LESSONS.values(), ids=LESSONS)
def test_its_answers_say_why(lesson: Lesson) -> None:
    for step in lesson.steps:
        if isinstance(step.question, Choice | Number):
            assert step.question.why
