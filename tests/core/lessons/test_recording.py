"""A lesson made from what was done: it starts with what was on the screen, and its goals are true when it is saved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.data.generators import DATASETS, DataSettings
from core.errors import FileError, InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.one_difference import SettingDifference
from core.experiment.spec import ExperimentSpec
from core.lessons.course import Course
from core.lessons.goal_quantities import MomentFacts
from core.lessons.goals import parse_goal
from core.lessons.lesson_file import decode_lesson, encode_lesson
from core.lessons.moment import Happened, Moment
from core.lessons.recording import DraftStep, Recording, id_of, offers, question_of, start_of
from core.lessons.setup import setup_of
from core.training.boundary import UnitMapper
from core.training.snapshot import NO_HISTORY, ForkSnapshot, RunFacts, Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer


def snapshot_of(trainer: Trainer) -> Snapshot:
    return build_snapshot(trainer, UnitMapper(), NO_HISTORY, trainer.context)


def trained(experiment: Experiment, iterations: int):
    trainer = Trainer(experiment.spec, experiment.data, context=experiment)
    begun = snapshot_of(trainer)
    for _ in range(iterations):
        trainer.step()
    return begun, snapshot_of(trainer)


def circle(**spec: object) -> Experiment:
    settings = DataSettings(name="circle", n_samples=60, noise=0.05, seed=4)
    return Experiment.generated(ExperimentSpec(learning_rate=1.0, seed=3, **spec), settings)


@pytest.mark.parametrize("kind", DATASETS)
def test_a_start_sets_up_what_was_on_the_screen(kind):
    experiment = Experiment.generated(
        ExperimentSpec(hidden_units=(3, 2), activation=("relu", "tanh"), batch_size=7, seed=5),
        DataSettings(name=kind, n_samples=20, seed=9, formula="abs(x) - 1", margin=0.5),
    )
    begun, _ = trained(experiment, 0)
    setup = setup_of(start_of(begun))
    assert (setup.experiment.spec, setup.experiment.data) == (experiment.spec, experiment.data)
    assert setup.parameters is None


def test_a_start_in_the_middle_of_a_run_has_its_weights_and_points_by_hand():
    experiment = circle()
    experiment = experiment.with_data(experiment.data.with_points_added([[0.5], [0.25]], [1]))
    _, now = trained(experiment, 5)
    setup = setup_of(start_of(now))
    assert setup.experiment.data.points.tolist() == experiment.data.points.tolist()
    assert [W.tolist() for W in setup.parameters.weights] == [W.tolist() for W in now.parameters.weights]


def test_what_is_offered_is_true_now_and_what_changed_comes_first():
    begun, now = trained(circle(), 300)
    made = offers(begun, now, Happened(opened=frozenset({"equations"})))
    facts = MomentFacts(Moment(now, Happened(opened=frozenset({"equations"}))), Moment(begun, Happened()))
    assert [offer.text for offer in made if not parse_goal(offer.text).holds(facts)] == []
    texts = [offer.text for offer in made]
    assert "accuracy >= 100%" in texts or "accuracy >= 95%" in texts
    assert "iteration >= 300" in texts
    assert 'opened("equations")' in texts
    assert 'activation = "tanh"' in texts
    likely = [offer.is_likely for offer in made]
    assert likely == sorted(likely, reverse=True)
    assert not made[texts.index('activation = "tanh"')].is_likely


def test_a_run_that_was_put_beside_this_one_is_offered():
    alone = trained(circle(), 3)[-1]
    difference = SettingDifference("activation", "relu")
    fork = ForkSnapshot(1, difference, alone, RunFacts())
    beside = replace(alone, forks=(fork,))
    (offered,) = [offer.text for offer in offers(alone, beside, Happened()) if "forks" in offer.text]
    assert offered == "forks >= 1"
    assert not any("forks" in offer.text for offer in offers(alone, alone, Happened()))


def test_a_recorded_lesson_can_be_played():
    begun, now = trained(circle(), 100)
    recording = Recording(begun, title="Learn the circle!")
    recording.steps.append(DraftStep(begun, now, text="Watch it learn.", do="Press Run.", goal="iteration >= 100"))
    lesson = decode_lesson(encode_lesson(recording.lesson()), "file")
    assert lesson.id == "learn-the-circle"
    setup = setup_of(lesson.start)
    again_begun, again = trained(setup.experiment, 100)
    course = Course(lesson)
    course.begin_step(again_begun)
    assert not course.observe(again_begun)
    assert course.observe(again)
    assert course.can_go_on


def test_what_was_changed_in_a_step_may_be_changed_by_the_learner():
    begun, _ = trained(circle(), 0)
    _, now = trained(circle(hidden_units=(6,), activation="relu"), 2)
    assert DraftStep(begun, now).may_change == ["hidden_units", "activation"]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"title": ""}, "title"),
        ({"steps": []}, "steps"),
    ],
)
def test_what_is_missing_is_said_with_its_place(change, place):
    begun, now = trained(circle(), 1)
    recording = Recording(begun, title="A", steps=[DraftStep(begun, now, text="Read.")])
    for name, value in change.items():
        setattr(recording, name, value)
    with pytest.raises(FileError) as refused:
        recording.lesson()
    assert place in refused.value.place


def test_a_goal_that_cannot_be_read_is_said_with_its_step():
    begun, now = trained(circle(), 1)
    recording = Recording(begun, title="A", steps=[DraftStep(begun, now, text="Read.", goal="acuracy > 1")])
    with pytest.raises(FileError) as refused:
        recording.lesson()
    assert refused.value.place.startswith("steps[0].goal")


def test_a_title_in_any_letters_gives_an_id():
    assert id_of("Größe: XOR, 2 Lagen") == "gr-e-xor-2-lagen"
    assert id_of("神经网络") == "lesson"


@pytest.mark.parametrize(
    ("kind", "answer", "sentence"),
    [
        ("choice", "one\n*", "Write at least two answers"),
        ("number", "", "weight(1, 2, 1). Character 1: the name of a quantity is expected"),
        ("number", "weight(1,2", "weight(1, 2, 1). Character 11: "),
    ],
)
def test_an_answer_that_cannot_be_read_is_one_sentence_with_its_place(kind, answer, sentence):
    with pytest.raises(InvalidInputError) as refused:
        question_of(kind, "Which?", answer, "")
    assert sentence in refused.value.reason
