"""From intents to the document: what cannot be is said where it was asked for, what is wanted is shown everywhere."""

from __future__ import annotations

import pytest

from core.data.features import available_features
from core.experiment.edits import LAYERS_ON_SCREEN, UNITS_ON_SCREEN
from core.explain.advice import Advice
from gui.base.fields import Field
from gui.views.microscope.view import MicroscopeView
from tests.tools.window import Glassbox


def problems(program: Glassbox) -> dict[str, str]:
    """What fields complain about."""
    window = program.window
    panels = (window.data_panel, window.network_panel, window.training_panel)
    fields = [field for panel in panels for field in panel.findChildren(Field)]
    return {field.objectName(): field.problem for field in fields if field.problem}


def test_what_cannot_be_is_said_at_its_field_alone_and_changes_nothing(glassbox: Glassbox) -> None:
    before = glassbox.experiment
    training, data = glassbox.window.training_panel, glassbox.window.data_panel
    for signal, bad, good, field in (
        (
            training.spec_edited,
            {"learning_rate": -1.0},
            {"learning_rate": before.spec.learning_rate},
            "learning_rate_field",
        ),
        (training.spec_edited, {"batch_size": 0}, {"batch_size": None}, "batch_size_field"),
        (training.spec_edited, {"seed": -1}, {"seed": before.spec.seed}, "seed_field"),
        (data.data_settings_edited, {"noise": 9.0}, {"noise": 0.05}, "noise_field"),
        (data.data_settings_edited, {"seed": -1}, {"seed": 42}, "data_seed_field"),
    ):
        signal.emit(bad)
        assert glassbox.experiment == before
        told = problems(glassbox)
        assert list(told) == [field]
        assert glassbox.window.statusBar().currentMessage() == told[field]
        signal.emit(good)
        assert not problems(glassbox)
    assert glassbox.document.undo_stack.count() == 0


def test_a_good_value_takes_the_sentence_away(glassbox: Glassbox) -> None:
    glassbox.window.training_panel.spec_edited.emit({"learning_rate": -1.0})
    glassbox.window.training_panel.spec_edited.emit({"learning_rate": 0.5})
    assert not problems(glassbox)
    assert not glassbox.window.statusBar().currentMessage()


def test_what_the_microscope_and_an_advice_ask_for_is_one_step_each(glassbox: Glassbox) -> None:
    before = glassbox.experiment
    glassbox.trigger("view.microscope")
    glassbox.view(MicroscopeView).activation_chosen.emit("sigmoid", 1)
    sigmoid = glassbox.experiment
    assert sigmoid.spec.activations == ("sigmoid", *before.spec.activations[1:])
    advice = Advice("Standardise Inputs", "", (("standardise", not before.spec.standardise),), restarts=True)
    glassbox.window.network_view.advice_chosen.emit(advice)
    assert glassbox.experiment == sigmoid.with_spec(standardise=not before.spec.standardise)
    assert glassbox.document.undo_stack.undoText() == "Standardise Inputs"
    glassbox.document.undo()
    assert glassbox.experiment == sigmoid
    glassbox.document.undo()
    assert glassbox.experiment == before
    glassbox.settle()


def test_the_network_stops_at_its_limits_with_a_sentence(glassbox: Glassbox) -> None:
    view = glassbox.window.network_view
    for _ in range(UNITS_ON_SCREEN + 3):
        view.unit_added.emit(1)
    for _ in range(LAYERS_ON_SCREEN + 3):
        view.layer_added.emit()
    assert glassbox.experiment.spec.hidden_units == (UNITS_ON_SCREEN,) * LAYERS_ON_SCREEN
    assert "8" in glassbox.window.statusBar().currentMessage()
    for _ in range(LAYERS_ON_SCREEN + 3):
        view.layer_removed.emit()
    for name in available_features(2):
        view.feature_toggled.emit(name, False)
    assert glassbox.experiment.spec.hidden_units == ()
    assert len(glassbox.experiment.spec.features) == 1
    assert "feature" in glassbox.window.statusBar().currentMessage()
    assert glassbox.settle().parameters.layer_sizes == (1, 1)


def test_every_mirror_shows_what_undo_brings_back(glassbox: Glassbox) -> None:
    shown: list[tuple[str, object]] = []
    with pytest.MonkeyPatch.context() as watched:
        for mirror in glassbox.window.mirrors:
            name = mirror.objectName()
            watched.setattr(mirror, "show_experiment", lambda experiment, n=name: shown.append((n, experiment)))
        before = glassbox.experiment
        glassbox.window.training_panel.spec_edited.emit({"learning_rate": 0.5})
        shown.clear()
        glassbox.trigger("edit.undo")
    assert shown == [(mirror.objectName(), before) for mirror in glassbox.window.mirrors]


def test_showing_an_experiment_is_no_edit(glassbox: Glassbox) -> None:
    glassbox.document.change("", glassbox.experiment.with_spec(activation="relu", batch_size=7, penalty="l1"))
    glassbox.document.change("", glassbox.experiment.with_data_settings(name="spiral", noise=0.2))
    glassbox.settle()
    assert glassbox.document.undo_stack.count() == 2


def test_the_lowest_rate_cannot_be_lowered(glassbox: Glassbox) -> None:
    for _ in range(12):
        glassbox.trigger("run.lower_rate")
    assert glassbox.experiment.spec.learning_rate == 1e-6
    assert not problems(glassbox)
    assert not glassbox.window.actions_by_id["run.lower_rate"].isEnabled()
    glassbox.trigger("edit.undo")
    assert glassbox.window.actions_by_id["run.lower_rate"].isEnabled()


def test_new_weights_and_new_points_come_round_at_the_largest_seed(glassbox: Glassbox) -> None:
    glassbox.window.training_panel.spec_edited.emit({"seed": 2**31 - 1})
    glassbox.window.data_panel.data_settings_edited.emit({"seed": 2**31 - 1})
    glassbox.trigger("run.new_weights")
    glassbox.trigger("data.new")
    assert glassbox.experiment.spec.seed == glassbox.experiment.data_settings.seed == 0


def test_the_largest_seeds_of_the_fields_are_taken(glassbox: Glassbox) -> None:
    glassbox.window.data_panel.data_settings_edited.emit({"seed": 2**31 - 1})
    assert not problems(glassbox)
    assert glassbox.settle().experiment.data_settings.seed == 2**31 - 1
