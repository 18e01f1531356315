"""Where a learner stands in a lesson: goals that are seen, answers that count, hints, and what is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.errors import InvalidInputError
from core.explain.target import Target
from core.lessons.course import MAX_ANSWERS, Answer, Course, Progress, StepRecord
from core.lessons.lesson import (
    AnyQuestion,
    CellsQuestion,
    Choice,
    Lesson,
    LossQuestion,
    Number,
    SketchQuestion,
    Start,
    Step,
    WeightQuestion,
)
from core.lessons.moment import Happened
from core.training.snapshot import Snapshot
from tests.tools.snapshots import sample_experiment, sample_snapshot

CHOICE = Choice(text="Which?", choices=["a", "b", "c"], answer=2, why="Because.")


def course_of(*steps: Step, start: Start | None = None) -> Course:
    return Course(
        Lesson(format="glassbox-lesson", version=1, id="own", title="Own", start=start or Start(), steps=list(steps))
    )


def at(iteration: int, **changes: object) -> Snapshot:
    return sample_snapshot((2,), iteration=iteration, **changes)


def answering(question: AnyQuestion) -> Course:
    course = course_of(Step(text="One.", question=question))
    course.begin_step(at(0))
    return course


def test_goal_is_seen_once_and_with_its_iteration():
    course = course_of(Step(text="One.", goal="iteration >= 10"))
    course.begin_step(at(0))
    assert [course.observe(at(iteration)) for iteration in (9, 12, 13)] == [False, True, False]
    assert course.record.passed_at == 12
    assert course.can_go_on


def test_goal_is_seen_only_after_the_step_began():
    course = course_of(Step(text="One.", goal="iteration >= 10"), Step(text="Two.", goal="iteration >= 20"))
    assert not course.observe(at(15))
    course.begin_step(at(0))
    assert course.observe(at(15))
    course.go_to(1)
    assert not course.observe(at(25))
    course.begin_step(at(25))
    assert course.observe(at(25))


def test_goal_that_was_reached_stays_reached():
    course = course_of(Step(text="One.", goal="units <= 2"))
    course.begin_step(at(0))
    assert course.observe(at(0))
    course.observe(at(5, experiment=sample_experiment((3,))))
    assert course.can_go_on


def test_what_happened_belongs_to_its_step():
    course = course_of(Step(text="One.", goal='pointed("weight", 1, 2)'), Step(text="Two.", goal='pressed("run.step")'))
    course.begin_step(at(0))
    course.note(Happened(pointed=frozenset({Target("weight", 1, 0, 0)}), pressed=frozenset({"run.step"})))
    assert not course.observe(at(0))
    course.note(replace(course.happened, pointed=frozenset({Target("weight", 1, 1, 0)})))
    assert course.observe(at(0))
    course.go_to(1)
    course.begin_step(at(0))
    assert not course.observe(at(0))


def test_step_without_goal_and_question_can_be_left_at_once():
    assert course_of(Step(text="Read.")).can_go_on


@pytest.mark.parametrize("wrong", ["1", "3"])
def test_choice_counts_from_1_and_a_wrong_one_can_be_mended(wrong):
    course = answering(CHOICE)
    assert not course.answer(wrong, at(0))
    assert not course.can_go_on
    assert course.answer("2", at(0))
    assert course.can_go_on
    assert [(answer.text, answer.is_right) for answer in course.record.answers] == [(wrong, False), ("2", True)]


@pytest.mark.parametrize("text", ["", "b", "0", "4", "-1", "²", "1" * 5000])
def test_what_is_no_choice_is_said_and_does_not_count(text):
    course = answering(CHOICE)
    with pytest.raises(InvalidInputError) as refused:
        course.answer(text, at(0))
    assert refused.value.reason == "Choose one of the answers 1 to 3."
    assert course.record.answers == ()


@pytest.mark.parametrize("text", ["0.62", "0,62", " .6225 ", "0.622459", "62245/100000", "6.2e-1"])
def test_number_is_right_with_the_digits_asked_however_it_is_typed(text):
    assert answering(Number(answer=0.6225)).answer(text, at(0))


@pytest.mark.parametrize("text", ["0.61", "0.63", "-0.62", "62", "0", "1", "0.5"])
def test_wrong_number_is_wrong(text):
    assert not answering(Number(answer=0.6225)).answer(text, at(0))


@pytest.mark.parametrize(("wanted", "text"), [(0.0, "0"), (0.0, "−0.0"), (13.0, "13"), (-0.3, "−0.3"), (-0.3, "-3/10")])
def test_round_numbers_can_be_typed_as_they_are(wanted, text):
    assert answering(Number(answer=wanted)).answer(text, at(0))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Type a number, for example 0.3 or 1/3."),
        ("half", "“half” is not a number. Use for example 0.3, 1e-3 or 1/3."),
        ("nan", "Only finite numbers can be used here, for example 0.3."),
        ("1/0", "A fraction cannot divide by zero."),
        ("0.6", "Right so far, but rounded too much: type one digit more."),
    ],
)
def test_what_is_no_number_is_said_in_a_sentence_and_does_not_count(text, sentence):
    course = answering(Number(answer=0.6225))
    with pytest.raises(InvalidInputError) as refused:
        course.answer(text, at(0))
    assert refused.value.reason == sentence
    assert course.record.answers == ()


def test_number_can_be_a_quantity_of_the_moment():
    snapshot = at(0)
    course = answering(Number(answer="weight(1, 2, 1)"))
    weight = float(snapshot.parameters.weights[0][1, 0])
    assert not course.answer(str(weight + 1.0), snapshot)
    assert course.answer(str(weight), snapshot)


def test_quantity_that_the_network_no_longer_has_is_said():
    course = answering(Number(answer="weight(2, 1, 2)"))
    with pytest.raises(InvalidInputError) as refused:
        course.answer("1", sample_snapshot((1,)))
    assert refused.value.reason == "There is no such number at this moment."


@pytest.mark.parametrize(
    "question", [LossQuestion(), WeightQuestion(layer=1, unit=1, source=1), SketchQuestion(iterations=10)]
)
def test_wrong_prediction_is_an_answer_too(question):
    course = course_of(Step(text="One.", question=question, goal="answered"))
    course.begin_step(at(0))
    assert not course.observe(at(0))
    course.keep_answer(Answer("rises", is_right=False))
    assert course.observe(at(1))
    assert course.can_go_on


@pytest.mark.parametrize("question", [CHOICE, Number(answer=1.0), CellsQuestion(cells=["J"])])
def test_wrong_answer_to_what_can_be_computed_is_none(question):
    course = course_of(Step(text="One.", question=question, goal="answered"))
    course.begin_step(at(0))
    course.keep_answer(Answer("3", is_right=False))
    assert not course.observe(at(0))
    course.keep_answer(Answer("1", is_right=True))
    assert course.observe(at(0))


def test_question_and_goal_are_both_needed():
    course = course_of(Step(text="One.", question=CHOICE, goal="iteration >= 10"))
    course.begin_step(at(0))
    course.observe(at(10))
    assert not course.can_go_on
    course.answer("2", at(10))
    assert course.can_go_on


def test_goal_is_told_only_after_the_question_that_it_would_answer():
    question = Choice(choices=["falls", "stays"], answer=2)
    course = course_of(Step("text", question=question, goal="iteration >= 5 and loss > 0.69"))
    assert course.goal_words == ""
    course.answer("2", at(0))
    assert course.goal_words == "iteration at least 5 and training loss above 0.69"


def test_hints_come_one_after_the_other_and_end():
    course = course_of(Step(text="One.", hints=["First.", "Second."]))
    assert [course.take_hint() for _ in range(3)] == ["First.", "Second.", None]
    assert course.hints == ("First.", "Second.")


def test_only_the_last_answers_are_kept():
    course = answering(CHOICE)
    for _ in range(MAX_ANSWERS + 5):
        course.answer("1", at(0))
    course.answer("2", at(0))
    assert len(course.record.answers) == MAX_ANSWERS
    assert course.record.answers[-1].is_right


def test_lesson_can_be_left_and_taken_up_again():
    steps = Step(text="One.", goal="iteration >= 10", hints=["First."]), Step(text="Two.", question=CHOICE)
    course = course_of(*steps)
    course.begin_step(at(0))
    course.take_hint()
    course.observe(at(10))
    course.go_to(1)
    course.answer("1", at(10))
    kept = Progress.from_text(course.progress.to_text())
    again = Course(course.lesson, kept)
    assert again.number == 1
    assert again.passed == (True, False)
    assert again.progress == course.progress
    again.answer("2", at(10))
    again.go_to(2)
    assert again.progress.is_at_end
    assert all(again.passed)


@pytest.mark.parametrize(
    "progress", [Progress(records=(StepRecord(),) * 3), Progress(5, (StepRecord(),) * 2), Progress.from_text("{]")]
)
def test_progress_of_another_form_of_the_lesson_begins_anew(progress):
    course = Course(course_of(Step(text="One."), Step(text="Two.")).lesson, progress)
    assert course.number == 0
    assert course.progress.records == (StepRecord(),) * 2


def test_going_off_the_path_names_what_is_different():
    course = course_of(
        Step(text="One.", may_change=["activation"]),
        Step(text="Two.", may_change=["data"]),
        Step(text="Three.", start=Start()),
    )
    wanted = sample_experiment((2,))
    present = wanted.with_spec(activation="relu", learning_rate=5.0).with_data_settings(seed=9)
    assert course.differences(wanted, wanted) == ()
    assert course.differences(present, wanted) == ("Learning rate", "Points")
    course.go_to(1)
    assert course.differences(present, wanted) == ("Learning rate",)
    course.go_to(2)
    assert course.differences(present, wanted) == ("Activation", "Learning rate", "Points")
