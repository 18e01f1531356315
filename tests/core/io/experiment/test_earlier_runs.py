"""Earlier runs in a file: what can be returned to before Save can be returned to after Open, and files stay small."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.io.experiment.earlier_runs import EARLIER_SHARE, thinned_run
from core.io.experiment.experiment_file import contents_of, decode, encode
from core.io.experiment.schema import MAX_EARLIER_RUNS
from core.io.experiment.thinning import STATES_BYTES
from core.training.messages import GoTo, HideRuns, Load, MoveTo, Reconfigure, Reset, SetEntry, TargetNode
from core.training.run_state import EarlierRun, RunState
from core.training.run_tree import RunTree
from core.training.snapshot import BranchCurve
from core.training.training_session import TrainingSession
from tests.tools.runs import large_state, same_run, same_state

SMALL = Experiment.generated(
    ExperimentSpec(hidden_units=(2,), learning_rate=0.3, optimizer="adam"), DataSettings(n_samples=8, seed=1)
)


def trained(session: TrainingSession, iterations: int) -> None:
    target = session.trainer.iteration + iterations
    session.trainer.run(session.recorder.on_record, lambda: session.trainer.iteration >= target)


def session_of(edits: Sequence[tuple[str, int, int]], experiment: Experiment = SMALL) -> TrainingSession:
    """Edits, each of them a step and followed by some training."""
    session = TrainingSession(experiment, lambda record: None)
    trained(session, 4)
    nodes = count(1)
    for kind, number, iterations in edits:
        others = [branch.key for branch in session.tree.branches]
        if kind in ("return", "hide"):
            if others:
                node = others[number % len(others)]
                session.do(MoveTo(node) if kind == "return" else HideRuns((node,)))
        else:
            step = TargetNode(next(nodes), kind)
            session.do(
                {
                    "rate": Reconfigure(session.experiment.with_spec(learning_rate=0.1 + 0.1 * (number % 5)), step),
                    "units": Reconfigure(session.experiment.with_spec(hidden_units=(1 + number % 3,)), step),
                    "points": Reconfigure(
                        session.experiment.with_data(session.experiment.data.with_point_moved(number % 8, (0.5, 1.0))),
                        step,
                    ),
                    "weight": SetEntry(1, 0, 0, 0.1 * number, step),
                    "reset": Reset(step),
                    "jump": GoTo(number % (session.trainer.latest_iteration + 1), step),
                }[kind]
            )
        trained(session, iterations)
    return session


def opened(run: RunState) -> TrainingSession:
    session = TrainingSession(SMALL, lambda record: None)
    session.do(Load(run, 1000, tuple(range(1001, 1001 + len(run.earlier)))))
    return session


def looks(branches: Sequence[BranchCurve]) -> list[tuple[object, ...]]:
    """What is seen of earlier runs, without their numbers."""
    return [
        (one.fork, one.latest_iteration, *(part.tobytes() for part in curve_of(one)), one.experiments)
        for one in branches
    ]


def curve_of(branch: BranchCurve) -> tuple[np.ndarray[tuple[int], np.dtype[np.float64]], ...]:
    return branch.train.iterations, branch.train.lows, branch.train.highs


KINDS = ["rate", "units", "points", "weight", "reset", "jump", "return", "hide"]
EDITS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 40), st.integers(0, 4)), max_size=9)


@settings(max_examples=60, deadline=None)
@given(EDITS)
def test_what_is_seen_and_can_be_returned_to_is_the_same_after_open(edits: list[tuple[str, int, int]]) -> None:
    before = session_of(edits)
    run = before.capture_all()
    data = contents_of(run)
    again = decode(data, "again.glassbox")
    assert encode(again) == data
    assert same_run(again, decode(encode(again), "again.glassbox"))
    after = opened(again)
    assert looks(after.tree.branches) == looks(before.tree.branches)
    for mine, theirs in zip(before.tree.branches, after.tree.branches, strict=True):
        left, node = before.tree.cursor, theirs.key
        before.do(MoveTo(mine.key))
        after.do(MoveTo(node))
        assert before.experiment == after.experiment
        assert same_state(before.trainer.capture(), after.trainer.capture())
        assert before.trainer.latest_iteration == after.trainer.latest_iteration
        assert sorted(looks(before.tree.branches), key=str) == sorted(looks(after.tree.branches), key=str)
        before.do(MoveTo(left))
        after.do(MoveTo(1000))


@settings(max_examples=40, deadline=None)
@given(EDITS, st.sets(st.integers(1, 8)))
def test_runs_that_are_left_out_change_nothing_of_the_others(
    edits: list[tuple[str, int, int]], left_out: set[int]
) -> None:
    run = session_of(edits).capture_all()
    before = opened(decode(contents_of(run), "all.glassbox"))
    gone = {number for number in left_out if number <= len(run.earlier)}
    infinite = tuple(
        replace(one, run=replace(one.run, now=replace(one.run.now, memory=one.run.now.memory * np.inf)))
        if number in gone
        else one
        for number, one in enumerate(run.earlier, start=1)
    )
    with np.errstate(all="ignore"):
        kept = decode(contents_of(replace(run, earlier=infinite)), "kept.glassbox")
    branches = before.tree.branches
    after = opened(kept)
    assert looks(after.tree.branches) == [
        look for number, look in enumerate(looks(branches), start=1) if number not in gone
    ]
    before.do(HideRuns(tuple(branches[number - 1].key for number in gone)))
    for mine, theirs in zip(before.tree.branches, after.tree.branches, strict=True):
        before.do(MoveTo(mine.key))
        after.do(MoveTo(theirs.key))
        assert sorted(looks(before.tree.branches), key=str) == sorted(looks(after.tree.branches), key=str)
        before.do(MoveTo(1000))
        after.do(MoveTo(1000))


def test_a_state_that_several_runs_have_is_written_once_and_is_one_again() -> None:
    session = session_of([("rate", 1, 5), ("jump", 4, 0), ("rate", 2, 3)])
    again = decode(contents_of(session.capture_all()), "again.glassbox")
    assert again.earlier
    states = [state for run in (again, *(one.run for one in again.earlier)) for state in run.states]
    assert len({id(state) for state in states}) < len(states)
    text = contents_of(session.capture_all()).decode()
    assert text.count('"begins"') == len({id(state) for state in states}) + 1 + len(again.earlier)
    tree = RunTree(0, replace(again, earlier=()))
    alone = tree.n_bytes
    tree.insert(1, again.earlier[0].run)
    assert tree.n_bytes - alone < alone


def beside(present: RunState, runs: Sequence[RunState]) -> RunState:
    return replace(present, earlier=tuple(EarlierRun(0, 0, run) for run in runs))


@pytest.mark.parametrize("states_bytes", [250_000, STATES_BYTES])
def test_earlier_runs_take_half_as_much_of_a_file_as_the_states_of_the_present_one_may(states_bytes: int) -> None:
    runs = [large_state(n_states=8, optimizer="adam") for _ in range(3)]
    present = runs.pop()
    runs = [
        replace(
            run,
            states=tuple(replace(one, data=present.now.data, context=present.now.context) for one in run.states),
            experiment=present.experiment,
            now=replace(run.now, data=present.now.data, context=present.now.context),
        )
        for run in runs
    ]
    without = len(contents_of(present, states_bytes))
    whole = contents_of(beside(present, runs), states_bytes)
    assert len(whole) - without < EARLIER_SHARE * states_bytes
    again = decode(whole, "again.glassbox")
    assert again.earlier
    for mine, theirs in zip(runs[::-1], again.earlier[::-1], strict=False):
        assert same_state(mine.now, theirs.run.now)
        assert len(theirs.run.train.iterations) >= 64
        assert theirs.run.train.lows.min() == mine.train.lows.min()
        assert theirs.run.train.highs.max() == mine.train.highs.max()


def test_where_not_all_fit_the_newest_are_kept_and_never_more_than_a_file_may_hold() -> None:
    session = session_of([("reset", 0, 3)] * 3)
    runs = [replace(one.run, marks=()) for one in session.capture_all().earlier]
    present = session.capture()
    many = beside(present, [replace(runs[number % 3], latest_iteration=100 + number) for number in range(150)])
    kept = decode(contents_of(many), "many.glassbox").earlier
    assert [one.run.latest_iteration for one in kept] == list(range(250 - MAX_EARLIER_RUNS, 250))
    few = thinned_run(many, 60_000).earlier
    assert 2 < len(few) < MAX_EARLIER_RUNS
    assert few[-1].run.latest_iteration == 249
    assert len(contents_of(many, 60_000)) < len(contents_of(present, 60_000)) + 30_000


def test_the_curve_of_an_earlier_run_is_coarser_but_goes_on_being_one() -> None:
    long = large_state(n_states=2)
    odd = replace(
        long,
        train=replace(
            long.train, iterations=long.train.iterations[:-1], lows=long.train.lows[:-1], highs=long.train.highs[:-1]
        ),
    )
    kept = thinned_run(beside(long, [odd]), 200_000).earlier[0].run.train
    assert kept.width > long.train.width
    assert kept.n_partial < kept.width
    assert kept.partial[1] <= kept.partial[2]
    n_values = len(odd.train.iterations) * odd.train.width + odd.train.n_partial
    assert len(kept.iterations) * kept.width + kept.n_partial == n_values
