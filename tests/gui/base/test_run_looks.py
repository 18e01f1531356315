"""The lines of runs that are compared: each keeps its look as long as it is there, and no two look alike."""

from __future__ import annotations

from core.experiment.one_difference import NoDifference
from gui.base.run_looks import FORK_LOOKS, PRESENT_LOOK, looks
from tests.tools.snapshots import sample_fork, sample_snapshot

PRESENT = sample_snapshot()


def test_a_run_keeps_its_look_when_another_one_is_removed() -> None:
    forks = [sample_fork(key, NoDifference(), PRESENT) for key in (1, 2, 3)]
    assert looks(forks) == FORK_LOOKS
    assert looks(forks[1:]) == FORK_LOOKS[1:]
    assert looks([forks[2], forks[0]]) == (FORK_LOOKS[2], FORK_LOOKS[0])


def test_looks_differ_whatever_the_keys_are() -> None:
    forks = [sample_fork(key, NoDifference(), PRESENT) for key in (1, 4, 7)]
    assert len(set(looks(forks))) == 3
    assert len({look.dash for look in (PRESENT_LOOK, *FORK_LOOKS)}) == 4, "colour is never the only sign"
