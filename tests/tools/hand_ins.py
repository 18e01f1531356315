"""A learner who does a small lesson without a window, and hands it in."""

from __future__ import annotations

from dataclasses import replace

from core.lessons.course import Course
from core.lessons.hand_in.packing import SittingStart, decode_hand_in, encode_hand_in, sitting_of
from core.lessons.hand_in.records import Answered, Begun, HandIn, Reached
from core.lessons.lesson import Choice, Lesson, Start, Step
from core.lessons.setup import setup_of
from core.training.boundary import UnitMapper
from core.training.messages import Note, NoteActions, Reconfigure, TargetNode
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.training_session import TrainingSession

LESSON = Lesson(
    format="glassbox-lesson",
    version=1,
    id="two-steps",
    title="Two steps",
    start=Start(network={"hidden_units": [3], "learning_rate": 0.5, "seed": 2}, data={"name": "xor4"}),
    steps=[
        Step(text="Train.", goal="iteration >= 30 and loss < before(loss)"),
        Step(text="Choose.", question=Choice(text="Which?", choices=["one", "two"], answer=2)),
        Step(text="Add a unit.", goal="units >= 4 and accuracy >= 50%"),
    ],
)


class Learner:
    """Does a lesson as the window does, without one."""

    def __init__(self, lesson: Lesson = LESSON) -> None:
        setup = setup_of(lesson.start)
        self.start = SittingStart(0, setup.experiment, setup.parameters)
        self.session = TrainingSession(setup.experiment, lambda record: None)
        self.session.note(NoteActions(True))
        self.course = Course(lesson)
        self.begin_step()
        self._node = 0

    def train(self, iterations: int) -> None:
        end = self.session.trainer.iteration + iterations
        self.session.stepper.rest()
        self.session.train(lambda: self.session.trainer.iteration >= end)
        self.look()

    def target(self, name: str = "") -> TargetNode:
        self._node += 1
        return TargetNode(self._node, name)

    def snapshot(self) -> Snapshot:
        session = self.session
        picture = build_snapshot(session.trainer, UnitMapper(), session.recorder.curves(), session.experiment)
        return replace(picture, marks=session.marks.all)

    def begin_step(self) -> None:
        snapshot = self.snapshot()
        self.course.begin_step(snapshot)
        self.session.note(Note(Begun(step=self.course.number, iteration=snapshot.iteration)))

    def look(self) -> None:
        snapshot = self.snapshot()
        if self.course.observe(snapshot):
            number, happened = self.course.number, self.course.happened
            self.session.note(Note(Reached.of(number, snapshot.iteration, snapshot.position, happened)))

    def answer(self, text: str) -> None:
        snapshot = self.snapshot()
        is_right = self.course.answer(text, snapshot)
        number, iteration = self.course.number, snapshot.iteration
        self.session.note(Note(Answered(step=number, iteration=iteration, text=text, is_right=is_right)))

    def next_step(self) -> None:
        self.course.go_to(self.course.number + 1)
        self.begin_step()

    def hand_in(self) -> HandIn:
        sitting = sitting_of(self.start, self.session.actions)
        return HandIn(learner="Ada", lesson=self.course.lesson, progress=self.course.progress, sittings=[sitting])

    def handed_in(self) -> HandIn:
        """Through the file."""
        return decode_hand_in(encode_hand_in(self.hand_in()), "ada.handin")


def done_lesson() -> Learner:
    learner = Learner()
    learner.train(40)
    learner.next_step()
    learner.answer("1")
    learner.answer("2")
    learner.next_step()
    wider = learner.session.experiment.with_spec(hidden_units=(4,))
    learner.session.do(Reconfigure(wider, learner.target("Add unit")))
    learner.train(5)
    return learner
