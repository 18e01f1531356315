"""The sheet of settings says of every kind of data what is learnt, and from what."""

from __future__ import annotations

import pytest

from core.training.trainer import Trainer
from gui.views.checks.settings_texts import fixed_rows
from tests.core.lessons.test_recording import snapshot_of
from tests.tools.kinds import KINDS

LEARNT = {
    "two classes": "y = 0: class 0, y = 1: class 1",
    "three classes": "y = 0: class 0, y = 1: class 1, y = 2: class 2",
    "numbers": "y: y, from −",
    "sixteen columns": "y = 0: kind 0, y = 1: kind 1, y = 2: kind 2",
    "sixteen columns, numbers": "y: price, from 2",
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_sheet_says_what_is_learnt_and_with_which_output(kind: str) -> None:
    experiment = KINDS[kind]()
    trainer = Trainer(experiment.spec, experiment.data, context=experiment)
    rows = {row.term: row for row in fixed_rows(snapshot_of(trainer))}
    assert LEARNT.get(kind, "y") in rows["Data"].value
    data, n_outputs = experiment.data, trainer.parameters.layer_sizes[-1]
    is_softmax = not data.is_regression and n_outputs > 1 and experiment.spec.loss == "cross_entropy"
    expected = "(linear)" if data.is_regression else "(softmax)" if is_softmax else "(sigmoid)"
    assert expected in rows["Output"].value
    if experiment.spec.standardise and data.n_columns == 16:
        assert "x₁₆′ = (x₁₆ − " in rows["Inputs x"].value
