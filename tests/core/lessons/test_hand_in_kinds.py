"""A hand-in of a lesson on any kind of data is done again to the same end, and its cells are judged again."""

from __future__ import annotations

import pytest

from core.experiment.one_difference import SettingDifference
from core.lessons.hand_in.packing import decode_hand_in, encode_hand_in
from core.lessons.hand_in.replay import check_hand_in
from core.lessons.lesson import Lesson, Step
from core.lessons.recording import start_of
from core.training.messages import AdoptFork, Reconfigure, SetForks
from tests.core.lessons.test_recording import trained
from tests.tools.hand_ins import Learner
from tests.tools.kinds import KINDS


def lesson_of(kind: str) -> Lesson:
    begun, _ = trained(KINDS[kind](), 0)
    steps = [
        Step(text="Train.", goal="iteration >= 5"),
        Step(text="Add a unit.", goal="units >= 8"),
    ]
    return Lesson(format="glassbox-lesson", version=1, id="own", title="Own", start=start_of(begun), steps=steps)


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_done_on_any_kind_of_data_is_done_again(kind: str) -> None:
    learner = Learner(lesson_of(kind))
    learner.train(6)
    learner.next_step()
    session = learner.session
    experiment = session.experiment
    session.do(Reconfigure(experiment.with_spec(hidden_units=(5, 3)), learner.target()))
    learner.train(3)
    data = session.experiment.data.with_points_removed([1, 2])
    session.do(Reconfigure(session.experiment.with_data(data), learner.target()))
    learner.train(4)
    session.do(SetForks(((1, SettingDifference("learning_rate", 0.01)),), target=learner.target()))
    learner.train(3)
    session.do(AdoptFork(1, learner.target()))
    learner.train(2)
    hand_in = decode_hand_in(encode_hand_in(learner.hand_in()), "own.json")
    checked = check_hand_in(hand_in)
    assert checked.problem == ""
    assert [(step.is_claimed, step.is_passed) for step in checked.steps] == [(True, True), (True, True)]
    assert hand_in.sittings[0].loss == session.trainer.train_loss
