"""The table of losses: every value of the history in the row of its iteration, and nothing made up."""

from __future__ import annotations

import csv
import io
import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.io.loss_table import losses_to_csv
from core.training.history import History
from tests.tools.runs import small_run


def rows_of(history: History) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(losses_to_csv(history.curves()))))


def test_a_run_gives_a_row_for_each_iteration() -> None:
    run = small_run()
    rows = rows_of(run.history)
    assert list(rows[0]) == ["iteration", "train", "test", "batch_low", "batch_high"]
    assert [int(row["iteration"]) for row in rows] == list(range(1, 26))
    assert float(rows[-1]["train"]) == run.trainer.train_loss
    assert float(rows[-1]["test"]) == run.trainer.test_loss
    # The loss of a full batch before an update is the training loss after the one before.
    assert [row["batch_low"] for row in rows[1:]] == [row["train"] for row in rows[:-1]]


@given(st.lists(st.tuples(st.sampled_from(["batch", "train", "test"]), st.integers(0, 3), st.floats(0, 1e300))))
def test_every_value_is_there_exactly_once_and_the_rows_ascend(entries: list[tuple[str, int, float]]) -> None:
    history, last = History(), dict.fromkeys(("batch", "train", "test"), 0)
    for name, further, loss in entries:
        last[name] += further
        getattr(history, name).append(last[name], loss)
    rows = rows_of(history)
    assert [int(row["iteration"]) for row in rows] == sorted(int(row["iteration"]) for row in rows)
    for column, curve in (("train", history.train), ("test", history.test), ("batch_low", history.batch)):
        found = [(float(row["iteration"]), float(row[column])) for row in rows if row[column]]
        assert found == list(zip(curve.curve().iterations.tolist(), curve.curve().lows.tolist(), strict=True))


def test_a_long_run_gives_its_extremes_under_names_that_say_so() -> None:
    history, random = History(), np.random.default_rng(0)
    for iteration, loss in enumerate(random.random(20_000).tolist()):
        history.train.append(iteration, loss)
    history.batch.append(3, 0.5)
    rows = rows_of(history)
    assert list(rows[0]) == [
        *("iteration", "train_low", "train_high", "test_low", "test_high", "batch_low", "batch_high")
    ]
    curve = history.train.curve()
    assert max(float(row["train_high"] or -math.inf) for row in rows) == curve.highs.max()
    assert min(float(row["train_low"] or math.inf) for row in rows) == curve.lows.min()
    assert [row["iteration"] for row in rows if row["batch_low"]] == ["3"]


def test_nothing_yet_is_a_header() -> None:
    assert losses_to_csv(History().curves()) == "iteration,train,test,batch_low,batch_high\n"
