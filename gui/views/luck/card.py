"""One run enlarged: the final plane of what is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.data.region import PlaneRegion
from core.explain.luck import Luck
from gui.base.field_picture import Field
from gui.base.formatting import percent
from gui.base.painting import ScreenPainter, device_ratio
from gui.base.plane_coordinates import PlaneFrame
from gui.base.theme import Theme
from gui.base.true_border import TrueBorder
from gui.base.widgets import describe
from gui.views.luck import paint, texts

_LETTERS = 27
"""Of a line of text below the picture, which is as wide."""

_LINES = 4.2
_POINTS = 300


class RunCard(QWidget):
    """The plane of a run, as large as there is room, and below it what the run came to."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._luck: Luck | None = None
        self._place = 0
        self._image = QImage()
        self._made_with: tuple[object, ...] = ()
        self._border = TrueBorder()
        self.setObjectName("luck_card")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        describe(self, self.tr("The final plane of the run that is pointed at."), self.tr("Run, enlarged"))

    def show_run(self, luck: Luck | None, place: int) -> None:
        """Show a run."""
        self._luck, self._place = luck, place
        if luck is not None and luck.n_runs:
            self._border.take(luck.experiments[place])
        self.update()

    @property
    def is_border_shown(self) -> bool:
        """Whether the true border is to be drawn."""
        return self._border.is_shown

    def set_border_shown(self, is_shown: bool) -> None:
        """Draw the true border, where there is one, or leave it out."""
        self._border.is_shown = is_shown
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font(paint.SMALL))
        return QSize(round(metrics.averageCharWidth() * _LETTERS), round(10 * metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        luck = self._luck
        if luck is None or not luck.n_runs:
            return
        with ScreenPainter(self) as painter:
            painter.setFont(self._theme.font(paint.SMALL))
            line = QFontMetricsF(painter.font()).height()
            side = min(self.width() - 2.0, self.height() - _LINES * line)
            if side < line:
                return
            square = QRectF(1.0, 1.0, side, side)
            frame = PlaneFrame(1.0, 1.0, side, luck.experiments[self._place].region)
            painter.drawImage(square, self._picture(luck, round(side * device_ratio(painter))))
            if self._border.is_drawn:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._border.draw(painter, self._theme, frame)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(self._theme.colour("line"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(square)
            below = QRectF(0.0, side + 4, self.width(), self.height() - side - 4)
            painter.setPen(self._theme.colour("text"))
            text = self._text(luck, frame.region)
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, text)

    def _text(self, luck: Luck, region: PlaneRegion) -> str:
        """What the run came to, and on how much of the plane it is right while the true border is drawn."""
        sentence = texts.run_sentence(luck, self._place)
        field = Field(luck.plane(self._place), None, paint.MIDDLE)
        share = self._border.agreement(field, region) if self._border.is_drawn else None
        if share is None:
            return sentence
        return self.tr("{run} Plane: {share} right.").format(run=sentence, share=percent(share).replace(" ", "\u00a0"))

    def _picture(self, luck: Luck, n_pixels: int) -> QImage:
        made_with = (luck, self._place, n_pixels, self._theme.colours)
        if made_with != self._made_with:
            self._made_with = made_with
            self._image = paint.plane_image(self._theme, luck, self._place, n_pixels, _POINTS)
        return self._image
