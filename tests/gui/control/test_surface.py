"""The loss surface in the whole program: it lives while training, a click is an edit, and hidden it costs nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

import gui.control.surface as control
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.views.surface.picture import SurfacePicture
from gui.views.surface.profile import StepPlot
from gui.views.surface.view import SurfaceView
from tests.tools.window import Glassbox

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


def opened(glassbox: Glassbox) -> tuple[SurfaceView, SurfacePicture]:
    glassbox.trigger("view.surface")
    view = glassbox.window.findChild(SurfaceView)
    assert view is not None
    picture = view.findChild(SurfacePicture)
    assert picture is not None
    glassbox.wait_until(lambda: is_exact(view, glassbox.window.snapshot))
    return view, picture


def is_exact(view: SurfaceView, snapshot: Snapshot | None) -> bool:
    """Whether the whole surface of this moment is shown."""
    request = None if view.surface is None else view.surface.request
    return (
        request is not None
        and snapshot is not None
        and request.is_exact
        and request.theta[0] == snapshot.parameters.weights[0][0, 0]
    )


def click(picture: SurfacePicture, u: float, v: float) -> tuple[float, float]:
    frame = picture.frame()
    assert frame is not None
    at = QPointF(*frame.to_pixels(np.array([[u, v]]))[0].tolist()).toPoint()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at)
    return frame.to_place(at.x(), at.y())


def test_a_click_continues_from_there_and_undo_goes_back(glassbox: Glassbox) -> None:
    before = glassbox.train(5)
    view, picture = opened(glassbox)
    u, v = click(picture, 1.0, -0.5)
    wanted = before.parameters.with_weight(1, 0, 0, u).with_weight(1, 0, 1, v)
    snapshot = glassbox.wait_for(lambda snapshot: snapshot.parameters.equals(wanted))
    assert snapshot.iteration == 5
    assert glassbox.window.undo_stack.undoText() == "Move on the Loss Surface"
    glassbox.wait_until(lambda: is_exact(view, snapshot))
    assert glassbox.train(1).iteration == 6  # and training goes on from there
    glassbox.trigger("edit.undo")
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: snapshot.parameters.equals(before.parameters))


def test_it_follows_a_weight_that_is_typed_in_the_network(glassbox: Glassbox) -> None:
    view, _ = opened(glassbox)
    glassbox.window.network_view.weight_edited.emit(2, 0, 1, 1.75)
    snapshot = glassbox.wait_for(lambda snapshot: snapshot.parameters.weights[1][0, 1] == 1.75)
    glassbox.wait_until(
        lambda: (
            view.surface is not None and (view.surface.request.theta == 1.75).any() and view.surface.request.is_exact
        )
    )
    assert view.surface is not None
    u, v = view.sight.here
    assert (u, v) == tuple(snapshot.parameters.weights[0][0])


def test_it_is_drawn_anew_while_training_runs_and_is_exact_when_it_is_paused(glassbox: Glassbox) -> None:
    view, picture = opened(glassbox)
    thetas = set()

    def is_seen() -> bool:
        if view.surface is not None:
            thetas.add(float(view.surface.request.theta[0]))
        return len(thetas) > 3

    glassbox.trigger("run.toggle")
    glassbox.wait_until(is_seen)
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: not snapshot.is_running)
    glassbox.wait_until(lambda: is_exact(view, glassbox.window.snapshot))
    content = picture.content
    assert content is not None
    assert content.path is not None
    assert len(content.path.places) > 3


def test_the_path_of_the_run_is_there_when_the_dock_is_opened(glassbox: Glassbox) -> None:
    glassbox.train(30)
    view, picture = opened(glassbox)
    glassbox.wait_until(lambda: picture.content is not None and len(picture.content.path.places) > 1)
    start = glassbox.window.snapshot
    assert start is not None
    assert view.sight.places[0].tolist() != view.sight.places[-1].tolist()


def test_hidden_it_computes_nothing(glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch) -> None:
    view, _ = opened(glassbox)
    computed: list[Any] = []
    compute = control.compute_surface
    monkeypatch.setattr(control, "compute_surface", lambda *of: computed.append(of) or compute(*of))
    glassbox.trigger("view.surface")
    glassbox.train(5)
    assert not computed
    assert not view.isVisible()
    glassbox.trigger("view.surface")
    glassbox.wait_until(lambda: is_exact(view, glassbox.window.snapshot))
    assert computed


def test_of_many_wishes_only_the_last_is_computed(glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch) -> None:
    view, picture = opened(glassbox)
    may_go_on, windows = threading.Event(), []
    compute = control.compute_surface

    def slow(request: Any, is_cancelled: Callable[[], bool]) -> Any:
        windows.append(request.window)
        may_go_on.wait(10)
        return compute(request, is_cancelled)

    monkeypatch.setattr(control, "compute_surface", slow)
    QTest.keyClicks(picture, "+++++")
    may_go_on.set()
    glassbox.wait_until(
        lambda: (
            view.surface is not None
            and view.surface.request.window == view.sight.window
            and view.surface.request.is_exact
        )
    )
    assert len(windows) == 3  # the first, the last, and that one exactly
    assert windows[1] == windows[2] == view.sight.window


def test_pointing_at_an_axis_lights_its_weight_up_in_the_network_and_back(glassbox: Glassbox) -> None:
    view, picture = opened(glassbox)
    frame = picture.frame()
    assert frame is not None
    left, top, _, height = frame.box
    before = glassbox.window.network_view.grab().toImage()
    QTest.mouseMove(picture, QPointF(left + 30, top + height + 6).toPoint())
    assert glassbox.window.network_view.grab().toImage() != before
    glassbox.window.network_view.pointed.emit(Target("weight", 2, 0, 1))
    QTest.keyClick(picture, Qt.Key.Key_Y)
    assert view.sight.choice.targets[1] == Target("weight", 2, 0, 1)


def test_while_questions_are_asked_first_the_next_update_is_not_given_away(glassbox: Glassbox) -> None:
    view, _ = opened(glassbox)
    profile = view.findChild(StepPlot)
    assert profile is not None
    glassbox.wait_until(lambda: profile.profile is not None)
    glassbox.trigger("view.surface")
    glassbox.trigger("run.ask_first")
    glassbox.trigger("view.surface")
    glassbox.wait_until(lambda: profile.profile is None)
    view.grab()


def test_the_window_closes_while_a_surface_is_computed(glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch) -> None:
    _, picture = opened(glassbox)
    begun, compute = threading.Event(), control.compute_surface

    def noted(request: Any, is_cancelled: Callable[[], bool]) -> Any:
        begun.set()
        return compute(request, is_cancelled)

    monkeypatch.setattr(control, "compute_surface", noted)
    QTest.keyClicks(picture, "+")
    glassbox.wait_until(begun.is_set)
    # the fixture closes the window and looks for what is left behind


def test_closing_the_window_waits_for_the_end_of_what_is_being_computed(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = threading.Event(), threading.Event()

    def compute(_request: object, is_cancelled: Callable[[], bool]) -> None:
        begun.set()
        while not is_cancelled():
            ended.wait(0.001)
        ended.wait(0.1)  # on its way out
        ended.set()

    monkeypatch.setattr(control, "compute_surface", compute)
    glassbox.trigger("view.surface")
    glassbox.wait_until(begun.is_set)
    glassbox.window.close()
    assert ended.is_set()
