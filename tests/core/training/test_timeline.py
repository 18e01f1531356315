"""Marks, and the states of a kept run: few, in order, and nothing that was set by hand is lost."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import ExperimentSpec, Trainer, make_dataset
from core.training.run_state import Mark
from core.training.timeline import MAX_CHANGE_MARKS, Marks, evenly_thinned

SPEC = ExperimentSpec(hidden_units=(2,))
STATE = Trainer(SPEC, make_dataset("circle", n_samples=10, seed=0)).capture()


@given(st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["own", "change", "divergence"])), max_size=30))
def test_marks_are_in_order_and_at_most_one_of_a_kind_at_an_iteration(noted: list[tuple[int, str]]) -> None:
    marks = Marks()
    for iteration, kind in noted:
        if kind == "own":
            marks.set_own(iteration, "mine")
        elif kind == "change":
            marks.note_change(iteration, str(iteration))
        else:
            marks.note_divergence(iteration)
    places = [(mark.iteration, mark.kind) for mark in marks.all]
    assert places == sorted(places, key=lambda place: place[0])
    assert len(set(places)) == len(places)
    assert {iteration for iteration, kind in noted if kind == "own"} == set(marks.iterations)


def test_a_slider_dragged_while_training_leaves_one_mark() -> None:
    marks = Marks()
    for iteration in range(100, 115):
        marks.note_change(iteration, "Change Learning rate")
    assert marks.all == (Mark(100, "change", "Change Learning rate"),)


def test_marks_of_changes_are_bounded_and_those_set_by_hand_stay() -> None:
    marks = Marks()
    marks.set_own(5, "start")
    for number in range(MAX_CHANGE_MARKS + 50):
        marks.note_change(10 + 30 * number, f"change {number}")
    assert len(marks.all) == MAX_CHANGE_MARKS + 1
    assert marks.all[0] == Mark(5, "own", "start")


def test_what_lies_after_a_fork_is_forgotten() -> None:
    marks = Marks([Mark(3, "own", "a"), Mark(9, "own", "b")])
    marks.forget_after(5)
    assert [mark.name for mark in marks.all] == ["a"]


@pytest.mark.parametrize("most", [10, 100])
def test_thinned_states_keep_the_ends_the_beginnings_and_what_is_pinned(most: int) -> None:
    states = [replace(STATE, iteration=iteration, is_root=iteration == 777) for iteration in range(2000)]
    kept = [state.iteration for state in evenly_thinned(states, frozenset({1234}), most)]
    assert {0, 777, 1234, 1999} <= set(kept)
    assert len(kept) <= most + 2
    assert np.diff(kept).max() <= 2.1 * 2000 / most
