"""The data panel at the left: which points are generated, and with what tool the learner draws points.

It mirrors the experiment and reports what the learner did; it generates nothing but the pictures of its gallery.
"""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.data.above_curve import first_undefined
from core.data.dataset import CLASSES_ON_SCREEN
from core.data.formula import parse_formula
from core.data.generators import DATASETS, DataSettings
from core.data.names import MAX_NAME_LENGTH
from core.data.point_sets import RADIUS
from core.data.split import share_reason, split_remark
from core.experiment.experiment import Experiment
from core.experiment.plane_axes import TARGET
from core.experiment.spec import FIELD_INFO
from gui.base.actions import icon_names
from gui.base.data_words import data_text, symbols_text
from gui.base.fields import FormulaField, NumberField, PercentField, SliderField, WholeNumberField, parse_whole_number
from gui.base.fields.base import number_text
from gui.base.formatting import count
from gui.base.icons import icon
from gui.base.language import core_text
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import ElidedLabel, row_of
from gui.panels.class_chooser import ClassChooser
from gui.panels.data_fields import (
    CLASS_STOPS,
    DATA_FIELD_INFO,
    DATA_KEYS,
    EXAMPLE_CURVES,
    MARGIN_STOPS,
    NOISE_STOPS,
    SAMPLE_STOPS,
    SHARE_STOPS,
    TURN_STOPS,
    VALUE_INFO,
)
from gui.panels.data_parts import DataGallery, StandardiseSwitch
from gui.panels.panel import FoldArrow, Panel, show_alone

_MARGIN = 16


class DataPanel(Panel):
    """Gallery, settings of the data, and drawing tools.

    Emits
    -----
    data_settings_edited(dict)
        The learner gave the data other settings.
    new_data_requested, clear_requested, import_requested
        New points from another seed are wanted; no points are wanted; points from a file are wanted.
    fold_requested
        The panel shall make room for the others.
    tool_chosen(name), class_chosen(label), value_chosen(number)
        What a click on the plane shall do from now on.
    """

    data_settings_edited = Signal(object)
    new_data_requested = Signal()
    clear_requested = Signal()
    import_requested = Signal()
    fold_requested = Signal()
    tool_chosen = Signal(str)
    class_chosen = Signal(int)
    value_chosen = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._settings = DataSettings()
        self.setObjectName("data_panel")
        self.setAccessibleName(self.tr("Data"))
        self._build_data()
        self._build_tools()
        self._build_classes()
        self._build_layout()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.set_tool("add")
        self.set_class(1)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the settings and the numbers of points that are wanted."""
        settings, data, spec = experiment.data_settings, experiment.data, experiment.spec
        # Of imported and of own points no kind is the chosen one.
        self._gallery.show_name(None if experiment.names.title else settings.name)
        self._show_names(experiment)
        self._settings = settings
        for key in ("noise", "n_samples", "n_classes", "turns", "formula", "margin", "seed"):
            self._fields[key].show_value(getattr(settings, key))
        self._show_whether_generated(experiment)
        self._show_what_is_added(experiment)
        self._fields["train_fraction"].show_value(spec.train_fraction)
        self._fields["train_fraction"].show_disabled_reason(core_text(share_reason(data)))
        remark = core_text(split_remark(data, spec.train_fraction, experiment.names))
        self._split_remark.setText(remark)
        self._split_remark.setVisible(bool(remark))
        self._standardise.show_experiment(experiment)
        n_train = int(data.train_mask(spec.train_fraction).sum())
        counts = self.tr("{train} train · {test} test")
        self._counts.setText(counts.format(train=count(n_train), test=count(data.n_examples - n_train)))
        self._clear_button.setEnabled(data.n_examples > 0)

    def _show_whether_generated(self, experiment: Experiment) -> None:
        """The settings of a generator do nothing for points from elsewhere but replace them: they are greyed out."""
        kind = DATASETS[experiment.data_settings.name]
        is_own = bool(experiment.names.title) and experiment.data.n_examples > 0
        own = self.tr("These points are not generated. Click a data set above to generate points.") if is_own else ""
        fixed = self.tr("This data set is always the same.")
        for key, is_used in (("noise", kind.uses_noise), ("n_samples", kind.uses_samples), ("seed", True)):
            self._fields[key].show_disabled_reason(own or ("" if is_used else fixed))
        used = {
            "turns": kind.uses_turns,
            "n_classes": kind.uses_classes,
            "formula": kind.uses_formula,
            "margin": kind.uses_margin,
        }
        for key, is_used in used.items():
            self._fields[key].setVisible(is_used and not is_own)
        self._show_undefined(kind.uses_formula and not is_own)
        self._new_button.setEnabled(not is_own)

    def _show_undefined(self, is_used: bool) -> None:
        """Say where a curve has no value."""
        place = first_undefined(parse_formula(self._settings.formula), RADIUS) if is_used else None
        if place is not None:
            text = self.tr("The formula has no value at some x, such as {x}: no points are there.")
            self._formula_remark.setText(text.format(x=number_text(round(place, 1))))
        self._formula_remark.setVisible(place is not None)

    def _check_formula(self, text: str) -> None:
        replace(self._settings, formula=text)

    def show_card(self, card: QWidget) -> None:
        """Put a card above the panel; it shows and hides itself."""
        self._outer.insertWidget(0, card)

    def set_tool(self, tool: str) -> None:
        """Show which tool is chosen. Emits nothing."""
        self._tool_buttons[tool].setChecked(True)

    def set_value(self, value: float) -> None:
        """Show which number the points have that are added. Emits nothing."""
        self._fields["point_value"].show_value(value)

    def set_class(self, label: int) -> None:
        """Show which class is chosen. Emits nothing."""
        self._classes.set_class(label)

    def sizeHint(self) -> QSize:
        return QSize(max(235, self.minimumSizeHint().width()), 560)

    def minimumSizeHint(self) -> QSize:
        # With the room for the scroll bar, so that it covers nothing when it comes.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, 200)

    def _build_data(self) -> None:
        theme, infos = self._theme, DATA_FIELD_INFO
        self._state = ElidedLabel("data_state", self._theme, self)
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._columns = ElidedLabel("data_columns", self._theme, self)
        self._gallery = DataGallery(theme, self)
        self._gallery.picked.connect(self._on_gallery_picked)
        self._gallery.import_requested.connect(self.import_requested)
        self._adopt(PercentField("noise", infos["noise"], theme, NOISE_STOPS, self))
        self._adopt(SliderField("n_samples", infos["n_samples"], theme, SAMPLE_STOPS, self, parse=parse_whole_number))
        self._adopt(SliderField("n_classes", infos["n_classes"], theme, CLASS_STOPS, self, parse=parse_whole_number))
        self._adopt(SliderField("turns", infos["turns"], theme, TURN_STOPS, self))
        self._adopt(FormulaField("formula", infos["formula"], theme, EXAMPLE_CURVES, self._check_formula, self))
        self._formula_remark = self._quiet("formula_remark")
        self._formula_remark.setWordWrap(True)
        self._adopt(SliderField("margin", infos["margin"], theme, MARGIN_STOPS, self))
        share = FIELD_INFO["train_fraction"]
        self._adopt(PercentField("train_fraction", share, theme, SHARE_STOPS, self))
        self._split_remark = self._quiet("split_remark")
        self._split_remark.setWordWrap(True)
        self._standardise = StandardiseSwitch(theme, self)
        self._standardise.switched.connect(self._on_standardise_switched)
        # The training panel has a seed too: the names in the window stay apart.
        self._adopt(WholeNumberField("data_seed", infos["seed"], theme, self, inline=True), "seed")
        self._new_button = QPushButton(self.tr("New"), self)
        self._new_button.setObjectName("new_data_button")
        self._teach(self._new_button, self.tr("New Points"), self.tr("Generate the data set again with another seed."))
        self._new_button.clicked.connect(self.new_data_requested)

    def _build_tools(self) -> None:
        texts = {
            "add": (self.tr("Add"), self.tr("Click the plane to add a point of the chosen class.")),
            "move": (self.tr("Move"), self.tr("Drag a point to another place.")),
            "erase": (self.tr("Erase"), self.tr("Drag over points to remove them.")),
            "spray": (self.tr("Spray"), self.tr("Drag on the plane to add many points of the chosen class.")),
        }
        self._tools = QButtonGroup(self)
        self._tool_buttons: dict[str, QToolButton] = {}
        for tool, (name, help_text) in texts.items():
            button = QToolButton(self)
            button.setObjectName(f"tool_{tool}_button")
            button.setText(name)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(18, 18))
            self._theme.dress(button, 0.85)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setProperty("tool", tool)
            # Four of them side by side: the wide padding of the window's style would cut their names.
            button.setStyleSheet("QToolButton { padding: 3px 0; } QToolButton:focus { padding: 2px 0; }")
            self._teach(button, name, help_text)
            self._tools.addButton(button)
            self._tool_buttons[tool] = button
        self._tools.buttonClicked.connect(self._on_tool_clicked)

    def _build_classes(self) -> None:
        self._classes = ClassChooser(self._theme, self)
        self._classes.class_chosen.connect(self.class_chosen)
        self._adopt(NumberField("point_value", VALUE_INFO, self._theme, self, inline=True))
        self._hint = self._quiet("draw_hint", self.tr("Right click or Shift adds the other class."))
        self._hint.setWordWrap(True)
        self._counts = self._quiet("data_counts")
        self._clear_button = QPushButton(self.tr("Clear"), self)
        self._clear_button.setObjectName("clear_button")
        self._teach(self._clear_button, self.tr("Clear Points"), self.tr("Remove all points. Undo brings them back."))
        self._clear_button.clicked.connect(self.clear_requested)

    def _build_layout(self) -> None:
        self._content = QWidget(self)
        scroll = QScrollArea(self)
        scroll.setWidget(self._content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        make_slim(scroll)
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._scroll = scroll
        column = QVBoxLayout(self._content)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        column.setSpacing(6)
        fold_button = FoldArrow(self._theme, self)
        fold_button.setObjectName("fold_data_button")
        self._teach(fold_button, self.tr("Fold"), self.tr("Hide this panel to give its room to the others (F9)."))
        fold_button.clicked.connect(self.fold_requested)
        column.addLayout(row_of([self._title(self.tr("DATA")), self._state, fold_button]))
        column.addWidget(self._columns)
        column.addWidget(self._gallery)
        column.addWidget(self._fields["formula"])
        column.addWidget(self._formula_remark)
        for key in ("margin", "noise", "n_samples", "n_classes", "turns", "train_fraction"):
            column.addWidget(self._fields[key])
        column.addWidget(self._split_remark)
        seed_row = row_of([self._fields["seed"], self._new_button])
        seed_row.setAlignment(self._new_button, Qt.AlignmentFlag.AlignTop)
        column.addLayout(seed_row)
        column.addWidget(self._standardise)
        column.addSpacing(6)
        column.addWidget(self._title(self.tr("DRAW")))
        column.addLayout(row_of(list(self._tool_buttons.values())))
        column.addWidget(self._classes)
        column.addWidget(self._fields["point_value"])
        column.addWidget(self._hint)
        column.addLayout(row_of([self._counts, None, self._clear_button]))
        column.addStretch(1)

    def _teach(self, button: QToolButton | QPushButton, name: str, help_text: str) -> None:
        button.setAccessibleName(name)
        button.setAccessibleDescription(help_text)
        button.setToolTip(f"<b>{escape(name)}</b><br>{escape(help_text)}")

    def _show_names(self, experiment: Experiment) -> None:
        """What the data, its columns and its classes are called."""
        names = experiment.names
        has_points = experiment.data.n_examples > 0
        self._state.setText(data_text(experiment, MAX_NAME_LENGTH) if has_points else self.tr("no points"))
        self._columns.setText(symbols_text(names, MAX_NAME_LENGTH))
        self._columns.setVisible(names.has_own_columns)
        n_classes = min(experiment.data.n_classes, CLASSES_ON_SCREEN)
        self._classes.show_classes(names, n_classes)

    def _show_what_is_added(self, experiment: Experiment) -> None:
        """The classes of added points, or the field for their number where no axis of the plane shows it."""
        has_numbers, is_curve = experiment.data.is_regression, experiment.plane.second == TARGET
        self._classes.setVisible(not has_numbers)
        self._fields["point_value"].setVisible(has_numbers and not is_curve)
        if not has_numbers:
            other = self.tr("Right click or Shift adds the other class.")
            hint = other if experiment.data.n_classes == 2 else self.tr("Right click: choose the class.")
        elif is_curve:
            hint = self.tr("Click at the height of the number. Right click removes a point.")
        else:
            hint = self.tr("The wheel over the plane changes the number, digits type it. Right click removes a point.")
        self._hint.setText(hint)

    def _emit_edit(self, key: str, value: Any) -> None:
        if key == "point_value":
            self.value_chosen.emit(value)
        elif key in DATA_KEYS:
            self.data_settings_edited.emit({key: value})
        else:
            super()._emit_edit(key, value)

    def _on_gallery_picked(self, name: str) -> None:
        self.data_settings_edited.emit({"name": name})

    def _on_standardise_switched(self, is_on: bool) -> None:
        self.spec_edited.emit({"standardise": is_on})

    def _on_tool_clicked(self, button: QToolButton) -> None:
        self.tool_chosen.emit(str(button.property("tool")))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self._new_button.setFixedHeight(self._fields["seed"].sizeHint().height())
        names = icon_names()
        for tool, button in self._tool_buttons.items():
            button.setIcon(icon(names[f"tool.{tool}"], self._theme))


if __name__ == "__main__":
    show_alone(DataPanel, 240, 640)
