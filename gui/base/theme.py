"""Palette and type: the colours of the looks, the fonts, and the style sheet of the window.

Qt's own colour scheme does nothing on plain X or offscreen, so both palettes are ours, on the Fusion style.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gui.base.colour import diverging_table, rgb
from gui.base.language import is_mirrored
from gui.base.style_sheet import letter_spacing, palette_of, style_sheet_of

HEAT_MAP_STRENGTH = 0.55
"""The heat map is pale, so that points of the same colour stand out on it."""

_WEARS = "glassbox_look"
"""The application's property that says which look it wears."""

SMALLEST_POINTS = 8.5
"""No text is smaller, however small it is meant to be beside the window's font; below, it cannot be read."""

ZOOMS = (0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
"""The text sizes one can choose, relative to the desktop's."""

_OF_ITS_OWN = "glassbox_own_theme"
"""The property of a window with a theme of its own: the application's fonts are not for it."""

_PROJECTED_HEIGHT, _PROJECTED_TEXT, _SMALLEST_PROJECTED = 768, 20.0, 18.0
"""On a projector of this height, how many pixels normal text and the smallest text take; on others accordingly."""

_SCRIPT = 0.7
"""Of the size of typeset letters, that of the letters above and below them."""

_PROJECTED_STROKES = 1.7
"""How much thicker strokes are there."""

_BASE = "glassbox_base_points"
"""The application's property that keeps the size of the desktop's font, before any zoom."""

_TEXT = "glassbox_text"
"""The property of a widget with a font of its own: scale and boldness, to make it anew in another text size."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one look, as ``#rrggbb``."""

    is_dark: bool
    chrome: str
    surface: str
    line: str
    strong_line: str
    text: str
    quiet: str
    accent: str
    accent_soft: str
    on_accent: str
    positive: str
    negative: str
    zero: str
    outline: str
    warning: str
    fork_1: str
    fork_2: str
    fork_3: str
    more_classes: tuple[str, ...]
    """Of the third class and on; those of the first two are ``negative`` and ``positive``."""

    @property
    def has_high_contrast(self) -> bool:
        """Whether nothing is pale: the ground is one everywhere, black or white."""
        return self.chrome == self.surface


LIGHT = Colours(
    is_dark=False,
    chrome="#f6f6f5",
    surface="#ffffff",
    line="#d7d9dd",
    strong_line="#7f858d",
    text="#2b2d31",
    quiet="#656a71",
    accent="#2f5f8f",
    accent_soft="#e4ebf3",
    on_accent="#ffffff",
    positive="#0072b2",
    negative="#d55e00",
    zero="#f4f4f2",
    outline="#ffffff",
    warning="#a8321f",
    fork_1="#00765a",
    fork_2="#a33a8c",
    fork_3="#8a6200",
    more_classes=("#1e5a42", "#b47d99", "#654d00", "#b3194c", "#946eff", "#7a8d56"),
)

DARK = Colours(
    is_dark=True,
    chrome="#1e2023",
    surface="#26292d",
    line="#3c4046",
    strong_line="#787e88",
    text="#f0f1f3",
    quiet="#a6abb3",
    accent="#7db4e8",
    accent_soft="#2d3f52",
    on_accent="#10151b",
    positive="#3fa0dd",
    negative="#f0843a",
    zero="#303338",
    outline="#14161a",
    warning="#ff8f7a",
    fork_1="#35c49a",
    fork_2="#dc8fd0",
    fork_3="#d8b23c",
    more_classes=("#008d61", "#bf7da4", "#9c7516", "#ff2164", "#8769ff", "#b8b576"),
)

PROJECTOR = Colours(
    is_dark=False,
    chrome="#f0f0ee",
    surface="#ffffff",
    line="#8a8f97",
    strong_line="#4a4f57",
    text="#000000",
    quiet="#33373d",
    accent="#0a3f7a",
    accent_soft="#d3e2f4",
    on_accent="#ffffff",
    positive="#00569c",
    negative="#c44400",
    zero="#f0f0ee",
    outline="#ffffff",
    warning="#8a1500",
    fork_1="#00664d",
    fork_2="#8c2077",
    fork_3="#725000",
    more_classes=("#23403c", "#a7286e", "#776945", "#5c2717", "#0413dd", "#271034"),
)
"""For a room that is not dark: black on white, and nothing pale."""

CONTRAST_LIGHT = replace(
    PROJECTOR,
    chrome="#ffffff",
    line="#767676",
    strong_line="#333333",
    quiet="#1f1f1f",
    accent="#00338f",
    accent_soft="#cfe0ff",
    positive="#00366e",
    negative="#d05a00",
    zero="#f4f4f2",
    more_classes=("#8c2ec0", "#3e440c", "#08755b", "#2c0b0b", "#6680a8", "#ad2338"),
)
"""Black on white with dark lines. Here and in the next one, positive and negative differ in lightness, too: they can be
told apart without any colour."""

CONTRAST_DARK = Colours(
    is_dark=True,
    chrome="#000000",
    surface="#000000",
    line="#858585",
    strong_line="#d0d0d0",
    text="#ffffff",
    quiet="#e4e4e4",
    accent="#ffd83d",
    accent_soft="#4a3f00",
    on_accent="#000000",
    positive="#9ad2ff",
    negative="#f07a1a",
    zero="#262626",
    outline="#000000",
    warning="#ffab9c",
    fork_1="#4fe3b5",
    fork_2="#f5b0ee",
    fork_3="#f0d060",
    more_classes=("#d1fcba", "#7177c3", "#64a268", "#ebdddc", "#f2cf2c", "#cf8ca8"),
)
"""White on black, for eyes that are dazzled by light; what is chosen or has the keyboard is yellow."""

LOOKS = {"light": LIGHT, "dark": DARK, "contrast_light": CONTRAST_LIGHT, "contrast_dark": CONTRAST_DARK}
"""The looks that can be chosen."""


class Theme(QObject):
    """The look in force. Whoever paints asks it for colours and fonts when painting.

    Emits
    -----
    changed
        In the GUI thread, after the look or the size of the text was switched.
    """

    changed = Signal()

    def __init__(self, colours: Colours = LIGHT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._zoom = 1.0
        self._projection = 0.0
        self._window: QWidget | None = None

    @classmethod
    def of_window(cls, window: QWidget, colours: Colours, projection: float) -> Theme:
        """A theme of this window alone, for a projector. What stands in the window is dressed by ``apply``."""
        theme = cls(colours, window)
        theme._window, theme._projection = window, projection
        window.setProperty(_OF_ITS_OWN, True)
        theme.apply()
        return theme

    @property
    def colours(self) -> Colours:
        return self._colours

    @property
    def zoom(self) -> float:
        """The size of the text relative to the desktop's, one of ``ZOOMS``."""
        return self._zoom

    @property
    def is_projected(self) -> bool:
        """Whether texts and strokes have the sizes for a projector."""
        return self._projection > 0.0

    @property
    def projection(self) -> float:
        """How many times larger things are than on a projector of 1024 x 768 pixels; 0 where there is none."""
        return self._projection

    def colour(self, role: str, alpha: int = 255) -> QColor:
        """The colour of a role such as ``"accent"``."""
        colour = QColor(getattr(self._colours, role))
        colour.setAlpha(alpha)
        return colour

    def heat_table(self, strength: float = HEAT_MAP_STRENGTH) -> list[int]:
        """256 ``0xffrrggbb`` values for an indexed QImage, negative to positive."""
        return _heat_table(self._colours, strength)

    def font(self, scale: float = 1.0, *, bold: bool = False) -> QFont:
        """The window's font, ``scale`` times its normal size but never too small to be read."""
        font = QFont(QGuiApplication.font())
        size = font.pointSizeF() if self._window is None else self._points
        smallest = _points_of(_SMALLEST_PROJECTED * self._projection) if self.is_projected else SMALLEST_POINTS
        font.setPointSizeF(max(size * scale, min(size, smallest)))
        font.setBold(bold)
        return font

    def title_font(self) -> QFont:
        """Of the painted titles in capitals, with some room between the letters; joined letters stay joined."""
        font = self.font(bold=True)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letter_spacing())
        return font

    def dress(self, widget: QWidget, scale: float = 1.0, *, bold: bool = False) -> None:
        """Give a widget a font of its own, which follows the size of the text from now on."""
        widget.setProperty(_TEXT, [scale, bold])
        widget.setFont(self.font(scale, bold=bold))

    def px(self, pixels: float) -> int:
        """A length that belongs to texts, such as the side of a check box, in the present size of the text."""
        return round(pixels * self._enlargement)

    def stroke(self, pixels: float) -> float:
        """The width of a stroke, or the size of a mark, that is seen from the last row where there is a projector."""
        return pixels * _PROJECTED_STROKES * self._projection if self.is_projected else pixels

    def letters(self, size: float) -> float:
        """The size of typeset letters, or a larger one where their superscripts could not be read on a projector."""
        return max(size, _SMALLEST_PROJECTED / _SCRIPT * self._projection)

    def gutter(self) -> int:
        """Room left of a plot for the numbers of its axis; the same for all, so that plots stand on one line."""
        metrics = QFontMetricsF(self.font(0.85))
        return round(metrics.horizontalAdvance("0.000") + max(8.0, 0.35 * metrics.height()))

    def switch(self, colours: Colours) -> None:
        """Take another look and tell everyone."""
        if colours is not self._colours:
            self._colours = colours
            self.apply()
            self.changed.emit()

    def set_zoom(self, zoom: float) -> None:
        """Write everything larger or smaller; the nearest of ``ZOOMS`` is taken."""
        self._take(self._colours, min(ZOOMS, key=lambda one: abs(one - zoom)), self._projection)

    def project(self, colours: Colours, screen_height: float, zoom: float = 1.0) -> None:
        """Take the look and the sizes for a projector of this height in pixels, or end that with a height of 0."""
        projection = max(screen_height / _PROJECTED_HEIGHT, 1.0) if screen_height else 0.0
        self._take(colours, zoom, projection)

    def _take(self, colours: Colours, zoom: float, projection: float) -> None:
        before = self._colours, self._zoom, self._projection
        self._colours, self._zoom, self._projection = colours, zoom, projection
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(self._points)
        if before == (colours, zoom, projection) and font == QGuiApplication.font():
            return
        if self._window is None:
            _application().setFont(font)
        self.apply()
        self.changed.emit()

    @property
    def _points(self) -> float:
        """The size of normal text."""
        if self.is_projected:
            return _points_of(_PROJECTED_TEXT * self._projection) * self._zoom
        return _desktop_points() * self._zoom

    @property
    def _enlargement(self) -> float:
        """How many times larger than the desktop's normal text is."""
        return self._points / _desktop_points() if self.is_projected else self._zoom

    def apply(self) -> None:
        """Give the application, or the window of this theme, this look's palette and style sheet, and widgets their
        fonts."""
        if self._window is not None:
            self._dress_window(self._window)
            return
        application = _application()
        worn = f"{self._colours} {self._enlargement} {QGuiApplication.font().pointSizeF()} {is_mirrored()}"
        # Each of these polishes every widget there is, also where nothing changes.
        if application.property(_WEARS) != worn:
            if application.property(_WEARS) is None:
                application.setStyle("Fusion")
            application.setPalette(palette_of(self._colours))
            # From one style sheet to another Qt polishes a widget once for each widget it lies in; from none, once.
            application.setStyleSheet("")
            application.setStyleSheet(style_sheet_of(self._colours, self._enlargement))
            application.setProperty(_WEARS, worn)
            # A new style sheet gives widgets the fonts back that they had under the one before.
            for widget in application.allWidgets():
                text = widget.property(_TEXT)
                if text is not None and not widget.window().property(_OF_ITS_OWN):
                    widget.setFont(self.font(float(text[0]), bold=bool(text[1])))

    def _dress_window(self, window: QWidget) -> None:
        palette = palette_of(self._colours)
        window.setStyleSheet(style_sheet_of(self._colours, self._enlargement))
        # Palette and font of a window do not reach what stands in it under a style sheet of the application.
        for widget in (window, *window.findChildren(QWidget)):
            widget.setPalette(palette)
            scale, bold = widget.property(_TEXT) or (1.0, widget.font().bold())
            widget.setFont(self.font(float(scale), bold=bool(bold)))

    @contextmanager
    def temporary_palette(self, widget: QWidget, colours: Colours) -> Iterator[None]:
        """Dress one widget in a look for as long as it takes to paint it elsewhere; all is as before afterwards.

        Nothing on the screen changes as long as no event is handled in between. A tenth of the cost of a switch: the
        style sheet is that of the widget alone.
        """
        application = _application()
        before = self._colours, application.palette(), widget.styleSheet()
        self._wear(application, widget, colours, palette_of(colours), style_sheet_of(colours, self._enlargement))
        try:
            yield
        finally:
            self._wear(application, widget, *before)

    def _wear(
        self, application: QApplication, widget: QWidget, colours: Colours, palette: QPalette, style_sheet: str
    ) -> None:
        # A palette of the widget's own does not reach its children under a style sheet of the application.
        application.setPalette(palette)
        if colours is not self._colours:
            self._colours = colours
            self.changed.emit()
        widget.setStyleSheet(style_sheet)


def projected_height(screen: QSize) -> float:
    """The height that sizes on a screen go by: less than its own where it is narrow."""
    return min(screen.height(), 0.75 * screen.width())


def _desktop_points() -> float:
    """The size of the desktop's font."""
    application = _application()
    if application.property(_BASE) is None:
        application.setProperty(_BASE, QGuiApplication.font().pointSizeF())
    return float(application.property(_BASE))


def _points_of(pixels: float) -> float:
    """The size in points of text that takes so many pixels."""
    return pixels * 72.0 / QGuiApplication.primaryScreen().logicalDotsPerInchY()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


@lru_cache(maxsize=8)
def _heat_table(colours: Colours, strength: float) -> list[int]:
    table = diverging_table(rgb(colours.negative), rgb(colours.zero), rgb(colours.positive), strength)
    return [0xFF000000 | r << 16 | g << 8 | b for r, g, b in table.tolist()]


def system_colours() -> Colours:
    """The look the desktop asks for."""
    hints = QGuiApplication.styleHints()
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
    return DARK if is_dark else LIGHT
