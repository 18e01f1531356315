"""What the tests of fields and panels share: recorded intents, drags and wheels as real events, sample experiments."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from gui.base.fields import Slider


class Recorder(QObject):
    """Everything some signals said, in order, as ``(name, argument)``."""

    def __init__(self, source: Any, *names: str) -> None:
        super().__init__(source)
        self.events: list[tuple[str, Any]] = []
        for name in names:
            getattr(source, name).connect(lambda *arguments, name=name: self.events.append((name, *arguments)))

    @property
    def edits(self) -> list[Any]:
        """The arguments of all events that have one and are no gesture."""
        return [event[1] for event in self.events if len(event) > 1 and not event[0].startswith("gesture")]

    @property
    def names(self) -> list[str]:
        return [event[0] for event in self.events]


def experiment(data: DataSettings | None = None, **spec: Any) -> Experiment:
    """The starter experiment with some fields changed."""
    return Experiment.generated(ExperimentSpec(**spec), data or DataSettings())


def show(qtbot: QtBot, widget: QWidget) -> None:
    """Show a widget and give it the keyboard."""
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def type_text(widget: QWidget, text: str, *, accept: bool = True) -> None:
    """Replace the text of an editor as a learner does."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)
    if accept:
        QTest.keyClick(widget, Qt.Key.Key_Return)


def drag(slider: Slider, xs: list[int]) -> None:
    """Press at the handle, move through ``xs`` and release."""
    y = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.handle_centre().toPoint())
    for x in xs:
        QTest.mouseMove(slider, QPoint(x, y))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(xs[-1], y))


def turn_wheel(widget: QWidget) -> None:
    """One notch of the wheel over a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def focusable_controls(panel: QWidget) -> list[QWidget]:
    """Every visible widget of a panel that can have the keyboard."""
    return [
        child
        for child in panel.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and child.isVisibleTo(panel) and child.window() is panel
    ]


def assert_taught(panel: QWidget) -> None:
    """The law for every control: a name, an accessible name, a tooltip that says more than the name."""
    controls = focusable_controls(panel)
    assert controls
    for control in controls:
        described = control.objectName() or type(control).__name__
        assert control.accessibleName(), f"{described} has no accessible name"
        assert len(control.toolTip()) > len(control.accessibleName()), f"{described} has no tooltip that teaches"


def tab_way(panel: QWidget) -> list[str]:
    """Object names in the order in which Tab visits them, once around."""
    names = []
    widget = panel.nextInFocusChain()
    while widget is not None and widget is not panel:
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if by_tab and widget.isVisibleTo(panel) and widget.isEnabled() and widget.focusProxy() is None:
            names.append(widget.objectName())
        widget = widget.nextInFocusChain()
    return names


def whole_texts_fit(panel: QWidget) -> None:
    """No visible child stands out of its parent at the right."""
    for child in panel.findChildren(QWidget):
        parent = child.parentWidget()
        if child.isVisibleTo(panel) and child.window() is panel and parent is not None:
            assert child.geometry().right() <= parent.rect().right() + 1, f"{child.objectName() or child} is cut"
