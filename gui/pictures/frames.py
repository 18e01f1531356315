"""One frame of an animation from one moment of the run: a view off the screen, or the window as it is, and a caption.

All frames of one maker have the same size. It is used in the GUI thread.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QMainWindow, QWidget

from core.training.snapshot import Snapshot
from gui.base.theme import Theme
from gui.pictures.animation_plan import AnimationPlan
from gui.pictures.caption import CaptionStrip, caption_text
from gui.pictures.picture import image_of
from gui.pictures.view_copy import ViewCopy

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
        with self._theme.worn_by(self._live, self._colours):
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
