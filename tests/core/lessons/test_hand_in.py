"""A hand-in: what was done in a lesson is done again from its file, and what it claims without having done it is
found out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import FileError, InvalidInputError
from core.experiment.one_difference import Difference, NoDifference, SettingDifference, WeightDifference
from core.lessons.course import Answer, Progress, StepRecord
from core.lessons.hand_in.packing import decode_hand_in, encode_hand_in
from core.lessons.hand_in.records import Answered, HandIn, Reached
from core.lessons.hand_in.replay import check_hand_in
from core.lessons.lesson import CellsQuestion, Lesson, LossQuestion, Start, Step, WeightQuestion
from core.lessons.setup import setup_of
from core.training.messages import (
    AddRun,
    AdoptFork,
    GoTo,
    MoveTo,
    Note,
    Reconfigure,
    Reset,
    SetEntry,
    SetForks,
    SetParameters,
    StepBack,
)
from core.training.step_position import StepSize
from tests.tools.hand_ins import LESSON, Learner, done_lesson


def test_a_lesson_that_was_done_is_passed_step_by_step():
    checked = check_hand_in(done_lesson().handed_in())
    assert checked.problem == ""
    assert [(step.is_claimed, step.is_passed, step.n_answers) for step in checked.steps] == [
        (True, True, 0),
        (True, True, 2),
        (True, True, 0),
    ]


def test_what_is_claimed_and_was_not_done_is_not_passed():
    learner = Learner()
    learner.train(5)
    hand_in = learner.hand_in()
    records = (StepRecord(passed_at=30), StepRecord(answers=(Answer("2", True),)), StepRecord(passed_at=45))
    hand_in.progress = Progress(2, records)
    hand_in.sittings[0].entries.append(Reached(at=5, step=0, iteration=30))
    checked = check_hand_in(hand_in)
    assert [step.is_claimed for step in checked.steps] == [True, True, True]
    assert [step.is_passed for step in checked.steps][::2] == [False, False]


def test_an_answer_is_judged_again():
    hand_in = done_lesson().hand_in()
    for entry in hand_in.sittings[0].entries:
        if isinstance(entry, Answered):
            entry.text = "1"
    assert not check_hand_in(hand_in).steps[1].is_passed


def test_another_end_than_the_one_that_is_claimed_is_found_out():
    hand_in = done_lesson().hand_in()
    hand_in.sittings[0].loss = 0.001
    assert "the file says 0.001" in check_hand_in(hand_in).problem


def test_an_easier_experiment_than_the_lessons_is_found_out():
    learner = Learner()
    learner.start = replace(learner.start, experiment=learner.start.experiment.with_spec(hidden_units=(8,)))
    assert "another experiment than the lesson" in check_hand_in(learner.handed_in()).problem


def test_a_replay_that_takes_too_long_is_ended():
    hand_in = done_lesson().hand_in()
    hand_in.sittings[0].iteration = 2**50
    assert "longer than 0.2 s" in check_hand_in(hand_in, limit_s=0.2).problem


ACTIONS = st.lists(
    st.sampled_from(
        ["train", "rate", "rate", "unit", "no unit", "entry", "weights", "reset", "back", "jump", "undo", "run"]
    ),
    max_size=14,
)


def do(learner: Learner, name: str, number: int) -> None:
    session, experiment = learner.session, learner.session.experiment
    iteration, nodes = session.trainer.iteration, session.tree.ids
    match name:
        case "train":
            learner.train(1 + number % 7)
        case "rate":
            session.do(Reconfigure(experiment.with_spec(learning_rate=0.1 + number / 10), learner.target("Rate")))
        case "unit":
            session.do(Reconfigure(experiment.with_spec(hidden_units=(5,)), learner.target()))
        case "no unit":
            session.do(Reconfigure(experiment.with_spec(hidden_units=(2,)), learner.target()))
        case "entry":
            session.do(SetEntry(1, 0, 1, number / 7, learner.target()))
        case "weights":
            session.do(SetParameters(session.trainer.parameters, learner.target()))
        case "reset":
            session.do(Reset(learner.target()))
        case "back" if iteration > session.trainer.oldest_iteration:
            session.do(StepBack(StepSize.ITERATION))
        case "jump":
            session.do(GoTo(session.trainer.latest_iteration // 2, learner.target()))
        case "undo":
            session.do(MoveTo(nodes[number % len(nodes)]))
        case "run":
            session.do(AddRun(experiment.with_spec(seed=number), 5, learner.target().node))


@given(ACTIONS, st.integers(0, 1000))
@settings(max_examples=30, deadline=None)
def test_whatever_was_done_is_done_again_to_the_same_end(names, number):
    learner = Learner()
    for place, name in enumerate(names):
        do(learner, name, number + 3 * place)
    hand_in = learner.handed_in()
    checked = check_hand_in(hand_in)
    assert checked.problem == ""
    assert [step.is_passed for step in checked.steps] == [step.is_claimed for step in checked.steps]
    trainer = learner.session.trainer
    assert hand_in.sittings[0].iteration == trainer.iteration


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda text: "", "is empty"),
        (lambda text: "hello", "is not a Glassbox hand-in"),
        (lambda text: text[: len(text) // 2], "missing"),
        (lambda text: text.replace('"glassbox-handin"', '"glassbox"'), "another kind of file"),
        (lambda text: text.replace('"version": 1', '"version": 99', 1), "newer Glassbox"),
        (lambda text: text.replace('"do": "change"', '"do": "run_shell"'), "entries"),
        (lambda text: text.replace('"learner"', '"pupil"'), "pupil: is misspelt"),
        (lambda text: text.replace('"Ada"', "[" * 100_000), "nested"),
        (lambda text: text.replace('"goal": "iteration', '"goal": "iteratoin', 1), "lesson.steps[0].goal, character 1"),
        (lambda text: text.replace('"answer": 2', '"answer": 7', 1), "lesson.steps[1].question.answer: is 7"),
        (lambda text: text.replace('"id": "', '"id": "../', 1), "lesson.id"),
    ],
)
def test_what_is_no_hand_in_is_refused_with_its_place(change, place):
    text = encode_hand_in(done_lesson().hand_in()).decode()
    with pytest.raises(FileError) as refused:
        decode_hand_in(change(text).encode(), "ada.handin")
    assert str(refused.value).startswith("ada.handin")
    assert place in str(refused.value)


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_a_damaged_hand_in_never_breaks_the_replay(data):
    """Numbers of a good file are replaced by others: it is refused, or judged."""
    built = msgspec.json.decode(encode_hand_in(done_lesson().hand_in()))
    entries = built["sittings"][0]["entries"]
    entry = data.draw(st.sampled_from(entries))
    keys = [key for key, value in entry.items() if isinstance(value, int) and not isinstance(value, bool)]
    entry[data.draw(st.sampled_from(keys))] = data.draw(st.integers(-3, 2**40))
    with suppress(FileError, InvalidInputError):
        hand_in = decode_hand_in(msgspec.json.encode(built), "ada.handin")
        assert len(check_hand_in(hand_in, limit_s=0.3).steps) == len(LESSON.steps)


PREDICTIONS = Lesson(
    format="glassbox-lesson",
    version=1,
    id="predictions",
    title="Predictions",
    start=Start(network={"hidden_units": [2], "learning_rate": 0.5, "seed": 2}, data={"name": "xor4"}),
    steps=[
        Step(text="Loss.", question=LossQuestion()),
        Step(text="Weight.", question=WeightQuestion(layer=2, unit=1, source=2)),
        Step(text="Cells.", question=CellsQuestion(cells=["Z[2] 1,1", "J"], digits=2)),
    ],
)


def answered(text: list[str], claims: bool = True) -> HandIn:
    """The three questions, each answered with one of the texts: two after a step, the last without."""
    learner = Learner(PREDICTIONS)
    for step, answer in enumerate(text):
        if step < 2:
            learner.train(1)
        iteration = learner.session.trainer.iteration
        learner.session.note(Note(Answered(step=step, iteration=iteration, text=answer, is_right=claims)))
    hand_in = learner.handed_in()
    hand_in.progress = Progress(2, tuple(StepRecord(answers=(Answer(answer, claims),)) for answer in text), 3)
    return hand_in


def right_answers() -> list[str]:
    learner = Learner(PREDICTIONS)
    before = learner.snapshot()
    learner.train(1)
    after = learner.snapshot()
    learner.train(1)
    now = learner.snapshot()
    loss = "falls" if after.train_loss < before.train_loss else "rises"
    W, W_new = after.parameters.weights[1], now.parameters.weights[1]
    weight = "up" if W_new[0, 1] > W[0, 1] else "down"
    return [loss, weight, f"Z[2] 1,1 = {now.passed.Z[2][0, now.start.batch[0]]:.3f}; J = {now.train_loss:.3f}"]


def test_predictions_and_typed_cells_are_judged_again():
    right = right_answers()
    assert [step.is_answered for step in check_hand_in(answered(right)).steps] == [True, True, True]
    opposite = {"falls": "rises", "rises": "falls", "up": "down", "down": "up"}
    wrong = [opposite[right[0]], opposite[right[1]], right[2].replace("J = ", "J = 1")]
    assert [step.is_answered for step in check_hand_in(answered(wrong)).steps] == [False, False, False]


@pytest.mark.parametrize("text", ["", "Z[9] 1,1 = 0", "Z[2] 9,9 = 0", "J = soon", "Z[2] = 1", "J = 0.5; J"])
def test_cells_that_are_no_cells_are_not_right(text):
    right = right_answers()
    assert not check_hand_in(answered([right[0], right[1], text])).steps[2].is_answered


def test_a_network_that_would_fill_the_memory_is_refused_before_it_is_made():
    hand_in = done_lesson().hand_in()
    hand_in.sittings[0].other_experiments[0].experiment.hidden_units = [1024] * 64
    with pytest.raises(FileError) as refused:
        check_hand_in(hand_in)
    assert refused.value.place == "sittings[0].other_experiments[0]"
    with pytest.raises(FileError) as refused:
        setup_of(Start(network={"hidden_units": [1024] * 64}), source="lesson.toml")
    assert refused.value.place == "start.network.hidden_units"


def test_half_a_character_in_a_name_does_not_keep_it_from_being_saved() -> None:
    hand_in = done_lesson().hand_in()
    hand_in.learner = "Ada \ud800"
    assert decode_hand_in(encode_hand_in(hand_in), "file").learner == "Ada ?"


@pytest.mark.parametrize(
    "difference",
    [
        SettingDifference("hidden_units", (2, 3)),
        SettingDifference("activation", "relu"),
        SettingDifference("batch_size", None),
        SettingDifference("standardise", True),
        WeightDifference(1, 0, 1, 2.5),
        WeightDifference(2, 0, None, -1.0),
        NoDifference(),
    ],
    ids=str,
)
def test_a_fork_that_was_adopted_is_done_again(difference: Difference):
    learner = Learner()
    learner.train(7)
    other = (2, SettingDifference("learning_rate", 0.05))
    learner.session.do(SetForks(((1, difference), other), target=learner.target("Compare")))
    learner.train(9)
    learner.session.do(SetEntry(1, 1, 1, 0.75, learner.target("Set")))
    learner.train(9)
    learner.session.do(AdoptFork(1, learner.target("Go on")))
    learner.train(20)
    checked = check_hand_in(learner.handed_in())
    assert checked.problem == ""
    assert checked.steps[0].is_passed


@pytest.mark.parametrize("ratio", [0.3, 3.0])
def test_a_fork_by_time_that_was_adopted_is_done_again_also_where_it_takes_another_time(
    ratio: float, monkeypatch: pytest.MonkeyPatch
):
    learner = Learner()
    fork = 1, SettingDifference("hidden_units", (30, 30))
    learner.session.do(SetForks((fork,), by_time=True, target=learner.target("Compare")))
    learner.train(60)
    learner.session.do(AdoptFork(1, learner.target("Go on")))
    learner.train(40)
    assert learner.session.trainer.iteration != 100
    monkeypatch.setattr("core.training.comparison.costs_of", lambda trainers: (1.0, 1.0 / ratio))
    assert check_hand_in(learner.handed_in()).problem == ""


def test_a_fork_of_a_hand_in_with_a_setting_that_is_not_known_differs_in_nothing():
    learner = Learner()
    learner.session.do(SetForks(((1, SettingDifference("nonsense", "x")),), target=learner.target("Compare")))
    learner.train(40)
    assert check_hand_in(learner.handed_in()).steps[0].is_passed
