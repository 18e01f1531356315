"""The log of what was done: what is noted, and what goes on with the edit before."""

from __future__ import annotations

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.training.action_log import Divergence
from core.training.messages import GoTo, Load, Note, NoteActions, Reconfigure, Reset, SetEntry, TargetNode
from core.training.training_session import TrainingSession


def session_that_notes() -> TrainingSession:
    settings = DataSettings(name="circle", n_samples=20, noise=0.0, seed=1)
    experiment = Experiment.generated(ExperimentSpec(hidden_units=(2,), seed=3), settings)
    session = TrainingSession(experiment, lambda record: None)
    session.note(NoteActions(True))
    return session


def train(session: TrainingSession, iterations: int) -> None:
    end = session.trainer.iteration + iterations
    session.trainer.run(session.recorder.on_record, lambda: session.trainer.iteration >= end)


def test_edits_and_notes_are_noted_with_the_iteration_at_which_they_were_made():
    session = session_that_notes()
    train(session, 5)
    session.do(SetEntry(1, 0, 0, 0.5, TargetNode(1, "Weight")))
    session.note(Note("seen"))
    train(session, 2)
    session.do(Reset(TargetNode(2, "Reset")))
    assert [(one.iteration, type(one.what)) for one in session.actions.actions] == [
        (5, SetEntry),
        (5, Note),
        (7, Reset),
    ]


def test_nothing_is_noted_before_and_after():
    session = session_that_notes()
    session.note(NoteActions(False))
    session.do(Reset(TargetNode(1)))
    assert session.actions.actions == ()


def test_a_drag_keeps_its_first_and_its_last_value():
    session = session_that_notes()
    for rate in (0.1, 0.2, 0.3, 0.4, 0.5):
        session.do(Reconfigure(session.experiment.with_spec(learning_rate=rate), TargetNode(1)))
    rates = [one.what.experiment.spec.learning_rate for one in session.actions.actions]
    assert rates == [0.1, 0.5]


def test_each_change_of_the_networks_shape_is_kept_since_it_draws_random_numbers():
    session = session_that_notes()
    for units in (3, 4, 5, 4):
        session.do(Reconfigure(session.experiment.with_spec(hidden_units=(units,)), TargetNode(1)))
    assert len(session.actions.actions) == 4


def test_a_jump_is_noted_with_where_it_led():
    session = session_that_notes()
    train(session, 10)
    session.trainer.gives_up = lambda begin, iteration, target: iteration >= 2
    session.do(GoTo(6))
    assert session.actions.actions[0].what.iteration == session.trainer.iteration < 6


def test_divergence_is_noted():
    session = session_that_notes()
    session.note_divergence()
    assert session.actions.actions[0].what == Divergence()


def test_another_run_from_a_file_ends_the_log_where_the_run_stood():
    session = session_that_notes()
    session.do(Reset(TargetNode(1)))
    train(session, 4)
    run = session.capture()
    train(session, 3)
    session.do(Load(run, node=5))
    session.do(Reset(TargetNode(6)))
    assert [type(one.what) for one in session.actions.actions] == [Reset]
    assert session.actions.iteration == 7
