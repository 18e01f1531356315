"""Runs of numbers in the luck view: judged by R², shown in the colours of numbers or as curves."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.explain.luck import csv_text
from core.model.losses import LOSSES
from core.training.trainer import Trainer
from gui.base.theme import Theme
from gui.views.luck import texts
from gui.views.luck.paint import plane_image
from gui.views.luck.settings import LuckSettings, _options
from tests.tools.luck import sample_luck


@pytest.mark.parametrize("name", ["tilted_plane", "curve"])
def test_runs_of_numbers_are_judged_by_r_squared_and_drawn(qtbot: QtBot, name: str) -> None:
    spec = ExperimentSpec(hidden_units=(3,), learning_rate=0.1)
    luck = sample_luck(Experiment.generated(spec, DataSettings(name=name, n_samples=30)), n_runs=3, iterations=60)
    for outcome, experiment in zip(luck.outcomes, luck.experiments, strict=True):
        trainer = Trainer(experiment.spec, experiment.data)
        trainer.run(lambda record: None, lambda: trainer.iteration >= outcome.iteration)  # noqa: B023 - used up at once
        assert outcome.score == trainer.train_score
    assert "R² of 0.95 on the training points" in texts.result_sentences(luck)
    assert "R²" in texts.run_sentence(luck, 0)
    header, *rows = csv_text([("A", luck)]).splitlines()
    assert header.endswith(",loss,r2")
    assert len(rows) == 3
    images = [plane_image(Theme(), luck, place, 60, 30) for place in range(3)]
    assert images[0] != images[2]


def test_the_goal_is_of_r_squared_and_only_losses_that_fit_are_offered(qtbot: QtBot) -> None:
    settings = LuckSettings(Theme(), None)  # type: ignore[arg-type]
    qtbot.addWidget(settings)
    for loss in ("huber", "cross_entropy"):
        settings.show_spec(ExperimentSpec(loss=loss), can_vary_data=True)
        is_for_numbers = LOSSES[loss].is_for_numbers
        assert settings._goal.text().startswith("R²") == is_for_numbers
        offered = {name for name, _ in _options("loss", loss)}
        assert offered == {name for name, one in LOSSES.items() if one.is_for_numbers == is_for_numbers} - {loss}
