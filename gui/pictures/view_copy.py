"""A second view of the same kind that nobody sees: it draws moments while the one in the window shows another.

It has its own size and look, and looks at a moment as the view in the window does: the same unit, scale or example.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QWidget

from core.training.snapshot import Snapshot
from gui.base.theme import Colours, Theme
from gui.views.equations.view import EquationsView
from gui.views.loss.view import LossView
from gui.views.microscope.view import MicroscopeView
from gui.views.plane.view import PlaneView

SMALLEST = QSize(160, 120)


class _Renders(Protocol):
    def render(self, snapshot: Snapshot) -> None: ...


class ViewCopy:
    """A view off the screen.

    Parameters
    ----------
    live : QWidget
        The view in the window: a subclass of QWidget with a constructor that takes a theme, and ``render(snapshot)``.
    colours : Colours
        Its look, whatever the window's is.
    size : QSize
        It is made larger where the view needs more room.
    """

    def __init__(self, live: QWidget, colours: Colours, size: QSize) -> None:
        self.theme = Theme(colours)
        self.widget = type(live)(self.theme)  # type: ignore[arg-type]  # of a view the first argument is the theme
        self.widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setEnabled(live.isEnabled())
        _look_as(self.widget, live)
        self.widget.resize(size.expandedTo(self.widget.minimumSizeHint()).expandedTo(SMALLEST))
        with self.theme.worn_by(self.widget, colours):
            # Not before it is shown does a view draw anything.
            self.widget.show()

    @contextmanager
    def showing(self, snapshot: Snapshot) -> Iterator[QWidget]:
        """The view in its look with this moment in it, ready to be painted; not to be kept for longer."""
        cast(_Renders, self.widget).render(snapshot)
        # What would be laid out anew some milliseconds later has to be in its place now.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        with self.theme.worn_by(self.widget, self.theme.colours):
            yield self.widget

    def close(self) -> None:
        """Take it away; it cannot be used any more."""
        self.widget.hide()
        self.widget.deleteLater()


def _look_as(copy: QWidget, live: QWidget) -> None:
    """Look at things as the other view does."""
    if isinstance(copy, LossView) and isinstance(live, LossView):
        copy.set_logarithmic(live.is_logarithmic)
    elif isinstance(copy, EquationsView) and isinstance(live, EquationsView):
        copy.show_view(live.scope, live.form)
    elif isinstance(copy, MicroscopeView) and isinstance(live, MicroscopeView):
        copy.look_at(live.subject)
    elif isinstance(copy, PlaneView) and isinstance(live, PlaneView):
        copy.look_as(live)
