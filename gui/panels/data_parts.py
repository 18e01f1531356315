"""Parts of the data panel: the gallery of data sets, a card for each with a small picture of its points, and the switch
for standardised inputs, with the formula and its four numbers in plain sight while it is on.
"""

from __future__ import annotations

from functools import cache, partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.data.dataset import Dataset
from core.data.generators import DATASETS, DatasetKind, DataSettings, generate
from core.data.region import region_of
from core.data.standardisation import FORMULA
from core.data.value_scale import value_scale
from core.experiment.experiment import Experiment
from core.experiment.inputs import standardisation_for
from core.experiment.plane_axes import usual_axes
from core.experiment.spec import FIELD_INFO
from gui.base.class_looks import class_colour, draw_shape
from gui.base.data_words import shortened
from gui.base.formatting import feature_text
from gui.base.language import core_text
from gui.base.painting import device_ratio
from gui.base.pixels import ink_image
from gui.base.theme import Theme
from gui.base.value_marks import N_SHADES, value_colours
from gui.base.widgets import describe, push_button, quiet_label, row_of
from gui.panels.card import Card, CardKeys

COLUMNS = 4
_THUMBNAIL = {"n_samples": 44, "noise": 0.04, "seed": 5, "turns": 1.25, "margin": 0.6}
_PICTURE_HEIGHT = 44
_DIGIT_SHOWN = 3
_MOST_FORMULAS = 6
"""Of standardised columns; in the settings of the checks all have theirs."""


@cache
def _thumbnail_data(name: str) -> Dataset:
    return generate(DataSettings(name=name, **_THUMBNAIL))  # type: ignore[arg-type]


class DataCard(Card):
    """One kind of data: its points and its name."""

    def __init__(self, kind: DatasetKind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(kind.name, theme, parent)
        self.setObjectName(f"data_{kind.name}")
        self.setText(core_text(kind.short_label or kind.label))
        self.setAccessibleName(core_text(kind.label))
        help_text = " ".join(filter(None, map(core_text, (kind.help, kind.source))))
        self.setAccessibleDescription(help_text)
        keeps = self.tr("Click to use this data set. The weights are kept.")
        self.setToolTip(f"<b>{core_text(kind.label)}</b><br>{help_text}<br>{keeps}")
        theme.dress(self, 0.85)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._data = _thumbnail_data(kind.name)
        self._pixmap: QPixmap | None = None
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            max(_PICTURE_HEIGHT + 4, metrics.horizontalAdvance(self.text()) + 2), _PICTURE_HEIGHT + metrics.height() + 4
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def frame(self) -> QRectF:
        return QRectF(0, 0, self.width(), _PICTURE_HEIGHT + 4)

    def paint_content(self, painter: QPainter) -> None:
        frame = self.frame()
        pixmap = self._picture(device_ratio(painter))
        side = _PICTURE_HEIGHT - 6
        painter.drawPixmap(QPointF((frame.width() - side) / 2, (frame.height() - side) / 2), pixmap)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text" if self.isChecked() else "quiet"))
        below = QRectF(0, frame.bottom(), self.width(), self.height() - frame.bottom())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())

    def _picture(self, ratio: float) -> QPixmap:
        if self._pixmap is None or self._pixmap.devicePixelRatio() != ratio:
            side = _PICTURE_HEIGHT - 6
            self._pixmap = QPixmap(round(side * ratio), round(side * ratio))
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(self._pixmap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_points(painter, side)
        return self._pixmap

    def _paint_points(self, painter: QPainter, side: float) -> None:
        if self._data.n_examples == 0:
            _paint_plus(painter, side, self._theme)
            return
        kind = DATASETS[self.name]
        if kind.is_picture:
            example = self._data.points[:, int((self._data.labels == _DIGIT_SHOWN).argmax())]
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(QRectF(0.0, 0.0, side, side), ink_image(example, (0.0, 1.0), self._theme))
            return
        places = usual_axes(self._data, kind.axes).places(self._data)
        half_width, size = kind.picture
        has_units = kind.names.has_own_columns
        shares = region_of(places, is_table=True).to_unit(places) if has_units else places / half_width
        pixels = (shares * np.array([[1.0], [-1.0]]) + 1.0) * (side / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._data.targets is not None:
            colours = value_colours(self._theme)
            levels = value_scale(self._data.targets).levels(self._data.targets).tolist()
            for (x, y), level in zip(pixels.T.tolist(), levels, strict=True):
                painter.setBrush(colours[level * N_SHADES // 256])
                painter.drawEllipse(QPointF(x, y), size, size)
            return
        for (x, y), label in zip(pixels.T, self._data.labels, strict=True):
            painter.setBrush(class_colour(self._theme, int(label)))
            draw_shape(painter, QPointF(float(x), float(y)), size, int(label))

    def _on_theme_changed(self) -> None:
        self._pixmap = None
        self.update()


class DataGallery(QWidget):
    """All kinds of data, one group of them at a time.

    Emits
    -----
    picked(name)
        The learner picked a kind, also the one that was chosen already.
    import_requested
        Points from a file are wanted.
    """

    picked = Signal(str)
    import_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data_gallery")
        self._theme = theme
        self._shown: str | None = None
        self._pages: dict[str, _Page] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(row_of([*self._group_buttons(), None]))
        self.show_group("classes")

    def show_name(self, name: str | None) -> None:
        """Show which kind is chosen; None for points of no kind."""
        if name is not None and name != self._shown:
            self.show_group(DATASETS[name].group)
        self._shown = name
        for page in self._pages.values():
            page.keys.show_chosen(name)

    def show_group(self, group: str) -> None:
        """Show the cards of a group; they are made when they are first shown, for measured data has to be read."""
        self._buttons[group].setChecked(True)
        if group not in self._pages:
            page = self._pages[group] = _Page(group, self._theme, self)
            page.keys.picked.connect(self.picked)
            page.keys.show_chosen(self._shown)
            self._column.addWidget(page)
            if group == "table":
                page.add_button(self._import_button())
        for name, page in self._pages.items():
            page.setVisible(name == group)

    def _group_buttons(self) -> list[QPushButton]:
        texts = {
            "classes": (self.tr("Classes"), self.tr("Points to tell apart.")),
            "numbers": (self.tr("Numbers"), self.tr("Numbers to predict: regression.")),
            "table": (
                self.tr("Tables"),
                self.tr("Measured and generated data with more columns than the plane has axes."),
            ),
        }
        groups = {kind.group for kind in DATASETS.values()}
        self._buttons = {
            group: push_button(f"data_group_{group}", text, self, is_checkable=True)
            for group, (text, _) in texts.items()
            if group in groups
        }
        together = QButtonGroup(self)
        for group, button in self._buttons.items():
            self._theme.dress(button, 0.85)
            describe(button, texts[group][1], texts[group][0])
            together.addButton(button)
            button.clicked.connect(partial(self.show_group, group))
        return list(self._buttons.values())

    def _import_button(self) -> QPushButton:
        button = push_button("import_table_button", self.tr("Import a Table…"), self)
        help_text = self.tr(
            "Points of your own from a file: CSV, Excel and many more (Ctrl+I). A table can be pasted, too."
        )
        describe(button, help_text, self.tr("Import a Table"))
        button.clicked.connect(self.import_requested)
        return button


class _Page(QWidget):
    """The cards of one group."""

    def __init__(self, group: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        cards = [DataCard(kind, theme, self) for kind in DATASETS.values() if kind.group == group]
        self.keys = CardKeys(cards, COLUMNS, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        for index, card in enumerate(cards):
            grid.addWidget(card, index // COLUMNS, index % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self._grid = grid

    def add_button(self, button: QPushButton) -> None:
        """Put a button below the cards."""
        self._grid.addWidget(button, self._grid.rowCount(), 0, 1, COLUMNS)


class StandardiseSwitch(QWidget):
    """A check box, and below it what is done to x1 and to x2.

    Emits
    -----
    switched(on)
        The learner's choice, not what was shown from outside.
    """

    switched = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        info = FIELD_INFO["standardise"]
        name, help_text = core_text(info.label), core_text(info.help)
        self._box = QCheckBox(name, self)
        self._box.setObjectName("standardise_box")
        describe(self._box, help_text, name)
        self._box.setToolTip(f"<b>{name}</b><br>{help_text}")
        self._box.clicked.connect(self.switched)
        self._formula = quiet_label("standardise_formula", self)
        theme.dress(self._formula, 0.92)
        self._formula.setWordWrap(True)
        self._formula.setToolTip(self.tr("{formula}, of the training points").format(formula=core_text(FORMULA)))
        self._formula.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._box)
        column.addWidget(self._formula)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show whether it is on, and with which numbers. Emits nothing."""
        standardisation = standardisation_for(experiment.spec, experiment.data)
        self._box.setChecked(standardisation is not None)
        if standardisation is not None:
            lines = shortened([feature_text(text) for text in standardisation.formula_texts()], _MOST_FORMULAS)
            self._formula.setText("\n".join(lines))
        self._formula.setVisible(standardisation is not None)


def _paint_plus(painter: QPainter, side: float, theme: Theme) -> None:
    """A plus sign for the data set without points."""
    painter.setPen(QPen(theme.colour("strong_line"), 1.5))
    middle, reach = side / 2, 5.0
    painter.drawLine(QPointF(middle - reach, middle), QPointF(middle + reach, middle))
    painter.drawLine(QPointF(middle, middle - reach), QPointF(middle, middle + reach))
