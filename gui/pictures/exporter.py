"""Takes pictures of the window and its views: for a preview, the clipboard or a file, in the look that is wished for.

What the window shows is painted as it is. A view that is not shown, in a closed dock for example, is painted by one of
its kind off the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from core.io.writing import write_atomically
from core.training.snapshot import Snapshot
from gui.base.theme import Theme
from gui.pictures.caption import CaptionStrip
from gui.pictures.copies import ViewCopy
from gui.pictures.encoding import PictureFormat, PictureOptions, encoded, image_of, size_with

SVG_MIME = "image/svg+xml"

_HIDDEN_SIZE = QSize(640, 420)
"""Of a view that was not shown yet, unless it needs more."""


class PictureExporter:
    """Takes pictures in the GUI thread.

    Parameters
    ----------
    subjects : mapping of str to QWidget
        The window as ``"window"``, and its views by name.
    theme : Theme
        The window's.
    latest : callable
        The moment on the screen, or None.
    """

    def __init__(self, subjects: Mapping[str, QWidget], theme: Theme, latest: Callable[[], Snapshot | None]) -> None:
        self._subjects = dict(subjects)
        self._theme = theme
        self._latest = latest

    def add(self, name: str, view: QWidget) -> None:
        """Take pictures of one more view."""
        self._subjects[name] = view

    def preview(self, options: PictureOptions, ratio: float = 1.0) -> tuple[QImage, QSize]:
        """How a picture will look, and its size in pixels of the window."""
        with self._posed(options) as (widget, caption):
            return image_of(widget, ratio, caption), size_with(caption, widget)

    def content(self, options: PictureOptions) -> bytes:
        """The whole file."""
        with self._posed(options) as (widget, caption):
            return encoded(widget, options, caption, self._title(options))

    def save(self, options: PictureOptions, path: Path | str) -> None:
        """Put the picture into a file.

        Raises
        ------
        FileError
            If it cannot be written; what was there is still there.
        """
        write_atomically(path, self.content(options))

    def copy(self, options: PictureOptions) -> None:
        """Put the picture into the clipboard, as pixels and as SVG: who pastes takes what he can use."""
        data = QMimeData()
        with self._posed(options) as (widget, caption):
            data.setImageData(image_of(widget, options.scale, caption))
            svg = encoded(widget, replace(options, format=PictureFormat.SVG), caption, self._title(options))
        data.setData(SVG_MIME, QByteArray(svg))
        QGuiApplication.clipboard().setMimeData(data)

    def _title(self, options: PictureOptions) -> str:
        name = self._subjects[options.subject].accessibleName() or self._subjects[options.subject].windowTitle()
        return f"Glassbox: {name}" if name and name != "Glassbox" else "Glassbox"

    @contextmanager
    def _posed(self, options: PictureOptions) -> Iterator[tuple[QWidget, CaptionStrip | None]]:
        """The widget in its look, and the caption, for as long as it takes to paint them."""
        colours = options.look.colours(self._theme.colours)
        caption = CaptionStrip(options.caption, Theme(colours)) if options.caption else None
        live, snapshot = self._subjects[options.subject], self._latest()
        if not live.isVisible() and snapshot is not None:
            copy = ViewCopy(live, colours, live.sizeHint().expandedTo(_HIDDEN_SIZE))
            try:
                with copy.showing(snapshot) as widget:
                    yield widget, caption
            finally:
                copy.close()
        elif colours is self._theme.colours:
            yield live, caption
        else:
            with self._theme.temporary_palette(live, colours):
                yield live, caption
