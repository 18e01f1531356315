"""Every view of a run whose data are numbers: each shows a picture in both looks, and says nothing of classes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.explain.compared import compared_runs
from core.explain.microscope_reading import Reader, Subject
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer
from gui.base.theme import DARK, LIGHT, Theme
from gui.base.value_marks import N_SHADES
from gui.views.compare.texts import RunTexts
from gui.views.compare.view import CompareView
from gui.views.folded.view import FoldedView
from gui.views.microscope.picture import dot_looks
from gui.views.microscope.view import MicroscopeView
from gui.views.network.view import NetworkView
from gui.views.plane.view import PlaneView
from gui.views.run_bar.counters import ScoreCounter
from gui.views.surface.view import SurfaceView
from gui.views.weights.view import WeightsView

VIEWS = (CompareView, FoldedView, MicroscopeView, NetworkView, PlaneView, SurfaceView, WeightsView)


def moment_of(name: str, hidden: tuple[int, ...] = (4,), iterations: int = 20, **spec: Any) -> Snapshot:
    """A real picture of a run that has begun to learn."""
    settings = DataSettings(name=name, n_samples=40)
    experiment = Experiment.generated(ExperimentSpec(hidden_units=hidden, learning_rate=0.1, **spec), settings)
    trainer = Trainer(experiment.spec, experiment.data)
    trainer.run(lambda record: None, lambda: trainer.iteration >= iterations)
    return build_snapshot(trainer, UnitMapper(), History().curves(), experiment)


@pytest.mark.parametrize(("name", "colours"), [("hills", DARK), ("curve", LIGHT)])
@pytest.mark.parametrize("view_type", VIEWS)
def test_each_view_paints_numbers_and_speaks_of_no_class(
    qtbot: QtBot, view_type: Callable[..., Any], name: str, colours: Any
) -> None:
    view = view_type(Theme(colours))
    qtbot.addWidget(view)
    view.resize(700, 500)
    snapshot = moment_of(name)
    view.show()
    view.render(snapshot)
    picture = view.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, 700, 7) for y in range(0, 500, 7)}) > 3
    assert "class 0" not in view.accessibleDescription()
    assert "class 1" not in view.accessibleDescription()


@pytest.mark.parametrize("hidden", [(), (1,), (3,), (4, 2)])
def test_the_folded_plane_has_the_line_where_the_output_is_0(qtbot: QtBot, hidden: tuple[int, ...]) -> None:
    view = FoldedView(Theme())
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    view.render(moment_of("ridge", hidden))
    scene = view._plot.scene
    assert scene is not None
    assert scene.points.shades is not None
    view.grab()


def test_dots_of_the_microscope_have_the_colours_of_the_numbers() -> None:
    snapshot = moment_of("hills")
    reading = Reader().read(snapshot, Subject(1))
    assert reading is not None
    dots = reading.dots(100)
    targets, scale = snapshot.experiment.data.targets, snapshot.experiment.value_scale
    assert targets is not None
    assert scale is not None
    shades = scale.levels(targets[dots.examples]).astype(int) * N_SHADES // 256
    looks = dot_looks(dots)
    np.testing.assert_array_equal(looks - looks.min(), shades - shades.min())


def test_a_comparison_says_r_squared(qtbot: QtBot) -> None:
    (run,) = compared_runs(moment_of("tilted_plane"))
    texts = RunTexts()
    assert run.has_numbers
    assert "R² 0." in texts.sentence(run, "this run")
    assert "R² 0.95 at" in [heading for heading, _ in texts.columns(has_numbers=True)]


def test_the_score_has_the_rmse_in_its_title_and_both_in_its_help(qtbot: QtBot) -> None:
    snapshot = moment_of("tilted_plane", train_fraction=0.5)
    counter = ScoreCounter(Theme(), None)  # type: ignore[arg-type]
    qtbot.addWidget(counter)
    counter.set_density(1.0, 10)
    counter.show_score(snapshot)
    targets, trains = snapshot.experiment.data.targets, snapshot.experiment.data.train_mask(0.5)
    assert targets is not None
    errors = snapshot.outputs[0] - targets
    for chosen, fit in ((trains, snapshot.train_fit), (~trains, snapshot.test_fit)):
        assert fit is not None
        rmse = float(np.sqrt((errors[chosen] ** 2).mean()))
        assert fit.rmse == pytest.approx(rmse, rel=1e-12)
        assert f"{rmse:.4f}" in counter.toolTip()
        spread = ((targets[chosen] - targets[chosen].mean()) ** 2).sum()
        assert fit.r_squared == pytest.approx(1 - (errors[chosen] ** 2).sum() / spread, rel=1e-12)
    assert snapshot.train_accuracy is None
    assert counter.accessibleName().startswith("R², RMSE")
