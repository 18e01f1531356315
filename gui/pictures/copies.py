"""A second view of the same kind that nobody sees, which draws moments while the one in the window shows another, and
the frames of an animation made with it. All frames of one maker have the same size. Used in the GUI thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol, cast, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QMainWindow, QWidget

from core.training.snapshot import Snapshot
from gui.base.linked_view import LinkedView
from gui.base.theme import Colours, Theme
from gui.pictures.animation_plan import AnimationPlan
from gui.pictures.caption import CaptionStrip, caption_text
from gui.pictures.encoding import image_of

SMALLEST = QSize(160, 120)


class _Renders(Protocol):
    def render(self, snapshot: Snapshot) -> None: ...


@runtime_checkable
class _LooksAs(Protocol):
    """A view in which the learner chooses what is to be seen, and how."""

    def look_as(self, live: Any) -> None:
        """Show what another view of the same kind shows."""


class ViewCopy:
    """A view off the screen.

    Parameters
    ----------
    live : QWidget
        The view in the window: a subclass of QWidget with a constructor that takes a theme, and ``render(snapshot)``.
        Where something is chosen in it, ``look_as(live)`` takes that over.
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
        if isinstance(self.widget, _LooksAs):
            self.widget.look_as(live)
        self.widget.resize(size.expandedTo(self.widget.minimumSizeHint()).expandedTo(SMALLEST))
        with self.theme.temporary_palette(self.widget, colours):
            # Not before it is shown does a view draw anything.
            self.widget.show()

    @contextmanager
    def showing(self, snapshot: Snapshot) -> Iterator[QWidget]:
        """The view in its look with this moment in it, ready to be painted; not to be kept for longer."""
        cast(_Renders, self.widget).render(snapshot)
        # What would be laid out anew some milliseconds later has to be in its place now.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        with self.theme.temporary_palette(self.widget, self.theme.colours):
            yield self.widget

    def close(self) -> None:
        """Take it away; it cannot be used any more."""
        self.widget.hide()
        self.widget.deleteLater()


_GROWTH = "\u2009000\u2009000"
"""What a caption may become longer by while a run goes on."""


class FrameMaker:
    """Makes the frames of a plan.

    Parameters
    ----------
    plan : AnimationPlan
    live : QWidget
        What is shown: the window, which has to show each moment by itself, or the view in it whose kind is shown.
    theme : Theme
        The window's.
    """

    def __init__(self, plan: AnimationPlan, live: QWidget, theme: Theme) -> None:
        self._plan = plan
        self._live = live
        self._theme = theme
        self._colours = plan.look.colours(theme.colours)
        self._strip_theme = Theme(self._colours)
        self._strip_height: int | None = None
        size = QSize(plan.width, plan.height)
        # A window cannot be had twice; a view can, and is then of any size.
        self._copy = None if isinstance(live, QMainWindow) else ViewCopy(live, self._colours, size)
        self.size = size if self._copy is not None else live.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)

    def frame(self, snapshot: Snapshot) -> QImage:
        """The frame of a moment."""
        picture = self._picture(snapshot)
        if not self._plan.has_caption:
            return picture
        strip = CaptionStrip(caption_text(snapshot), self._strip_theme)
        if self._strip_height is None:
            self._strip_height = CaptionStrip(strip.text + _GROWTH, self._strip_theme).height(self.size.width())
        frame = QImage(self.size.width(), self.size.height() + self._strip_height, QImage.Format.Format_RGB32)
        with QPainter(frame) as painter:
            painter.drawImage(0, 0, picture)
            strip.paint(painter, QRect(0, self.size.height(), self.size.width(), self._strip_height))
        return frame

    def way_frame(self, snapshot: Snapshot, share: float) -> QImage:
        """The frame of a moment at a share of the view's own way."""
        if self._copy is not None and isinstance(self._copy.widget, LinkedView):
            self._copy.widget.show_way(share)
        return self.frame(snapshot)

    def close(self) -> None:
        """Nothing more is made."""
        if self._copy is not None:
            self._copy.close()

    def _picture(self, snapshot: Snapshot) -> QImage:
        if self._copy is not None:
            with self._copy.showing(snapshot) as widget:
                return self._fitted(widget)
        if self._colours is self._theme.colours:
            return self._fitted(self._live)
        with self._theme.temporary_palette(self._live, self._colours):
            return self._fitted(self._live)

    def _fitted(self, widget: QWidget) -> QImage:
        """Of the size that all frames have, made smaller only where the widget needs more room."""
        ratio = max(self.size.width() / widget.width(), 1.0)
        image = image_of(widget, ratio)
        image.setDevicePixelRatio(1.0)
        if image.size() == self.size:
            return image
        smooth = Qt.TransformationMode.SmoothTransformation
        return image.scaled(self.size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
