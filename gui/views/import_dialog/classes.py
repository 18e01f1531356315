"""Which class is which, in the import dialog: for two classes, for more of them, and for a table without classes.

It holds the choices that concern the classes and shows what they mean for a table; the dialog carries them out.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QIcon
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.data.dataset import CLASSES_ON_SCREEN
from core.data.names import DataNames
from core.io.tables.choice import as_joining
from core.io.tables.classes import ClassChoice
from core.io.tables.table import PointsTable
from gui.base.fields.choice import ComboBox
from gui.base.theme import Theme
from gui.base.widgets import push_button, quiet_label, row_of
from gui.views.import_dialog.parts import marker, teach, teach_button
from gui.views.import_dialog.texts import class_item_text, class_text, n_classes_text

_CHARACTERS = 14
_ALL, _ONE, _PAIR = "all", "one", "pair"
_IN_A_ROW = 3
_SEVERAL = ("import_class_mode", "import_class_first", "import_class_second")


class ClassesRow(QWidget):
    """The classes of a table and the choices about them.

    Emits
    -----
    classes_edited(ClassChoice or None)
        All classes are to be taken, one against the rest, or a pair.
    meaning_edited()
        The classes were swapped, or the points of a table without classes get another one.
    """

    classes_edited = Signal(object)
    meaning_edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_swapped = False
        self._present: DataNames | None = None
        self._names: tuple[str, ...] = ()
        self._modes: tuple[str, ...] = ()
        self._build_several()
        self._build_two()
        self._build_none()
        self._build_layout()
        theme.changed.connect(self._show_icons)
        self._show_icons()

    def as_chosen(self, table: PointsTable) -> PointsTable:
        """A table with its classes swapped, given or those of the present points, as it was chosen."""
        if table.targets is not None:
            return table
        if table.labels is None:
            return table.labelled(self._one_class.checkedId())
        fitted = table if self._present is None else as_joining(table, self._present)
        return fitted.swapped() if self._is_swapped and len(fitted.class_names) == 2 else fitted

    def join(self, present: DataNames | None) -> None:
        """The points are added to others with these names, and each word means the class it means there; None where
        they replace the others."""
        self._present = present

    def show_table(self, table: PointsTable) -> None:
        """Show the classes of a table; nothing is emitted."""
        self.setVisible(table.targets is None)
        has_classes, has_several = table.labels is not None, len(table.classes) > 2
        if has_several:
            self._show_several(table)
        is_some = has_several and table.choice.classes is not None
        for box, is_shown in (
            (self._n_classes, has_several),
            (self._mode, has_several),
            (self._first, is_some),
            (self._second, is_some and self._modes[self._mode.currentIndex()] == _PAIR),
        ):
            box.setVisible(is_shown)
        self._none.setVisible(not has_classes)
        for button in self._one_class_buttons.values():
            button.setVisible(not has_classes)
        chosen = self.as_chosen(table)
        labels = range(len(chosen.class_names)) if has_classes else range(0)
        for label, (icon, line) in enumerate(zip(self._class_icons, self._class_lines, strict=True)):
            # Of more than two classes, those that only the present points have are not listed.
            is_shown = label in labels and (len(labels) == 2 or bool(chosen.class_names[label]))
            icon.setVisible(is_shown)
            line.setVisible(is_shown)
            line.setText(class_text(chosen, label, self._present) if is_shown else "")
        self._swap_button.setVisible(has_classes and len(labels) == 2)

    def _build_several(self) -> None:
        self._n_classes = quiet_label("import_n_classes", self)
        self._mode, self._first, self._second = (self._box(name) for name in _SEVERAL)
        teach(
            self._mode,
            self.tr("How three or more classes are used"),
            self.tr(
                "Take all classes, of which 8 can be shown, set one against all others, or take two and leave out the"
                " lines of the others."
            ),
        )
        teach(self._first, self.tr("First class"), self.tr("The network learns to separate this class from the other."))
        teach(self._second, self.tr("Second class"), self.tr("The lines of all other classes are left out."))

    def _build_two(self) -> None:
        self._class_lines = [QLabel(self) for _ in range(CLASSES_ON_SCREEN)]
        self._class_icons = [QLabel(self) for _ in range(CLASSES_ON_SCREEN)]
        for label, line in enumerate(self._class_lines):
            line.setObjectName(f"import_class_{label}")
            line.setTextFormat(Qt.TextFormat.PlainText)
        self._swap_button = push_button("import_swap", self.tr("Swap Classes"), self)
        teach_button(self._swap_button, self.tr("Class 0 of the table becomes class 1, and class 1 becomes class 0."))
        self._swap_button.clicked.connect(self._on_swap_clicked)

    def _build_none(self) -> None:
        """For a table without classes: which one all its points get."""
        self._none = quiet_label(
            "import_no_classes", self, self.tr("The table has no class column. All its points get")
        )
        self._one_class = QButtonGroup(self)
        self._one_class_buttons: dict[int, QPushButton] = {}
        for label in (1, 0):
            text = self.tr("Class {label}").format(label=label)
            button = push_button(f"import_all_{label}", text, self, is_checkable=True)
            button.setChecked(label == 1)
            teach_button(
                button,
                self.tr(
                    "The table has no class column, so all points get this class. Single points can be changed later."
                ),
            )
            self._one_class_buttons[label] = button
            self._one_class.addButton(button, label)
        self._one_class.idClicked.connect(lambda _: self.meaning_edited.emit())

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row_of([self._n_classes, self._mode, self._first, self._second, None]))
        row = row_of([self._none, *self._one_class_buttons.values()])
        lines = QGridLayout()
        lines.setHorizontalSpacing(6)
        lines.setVerticalSpacing(4)
        for label, parts in enumerate(zip(self._class_icons, self._class_lines, strict=True)):
            for place, part in enumerate(parts):
                lines.addWidget(part, label // _IN_A_ROW, label % _IN_A_ROW * 2 + place)
        for place in range(_IN_A_ROW):
            lines.setColumnStretch(place * 2 + 1, 1)
        row.addLayout(lines, 1)
        row.addWidget(self._swap_button)
        column.addLayout(row)

    def _box(self, name: str) -> ComboBox:
        box = ComboBox(self._theme, self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_CHARACTERS)
        box.activated.connect(self._on_several_activated)
        return box

    def _show_several(self, table: PointsTable) -> None:
        names = tuple(found.name for found in table.classes)
        choice = table.choice.classes
        self._n_classes.setText(n_classes_text(len(names)))
        modes = (_ALL, _ONE, _PAIR) if len(names) <= CLASSES_ON_SCREEN else (_ONE, _PAIR)
        with QSignalBlocker(self._mode), QSignalBlocker(self._first), QSignalBlocker(self._second):
            if modes != self._modes:
                texts = {
                    _ALL: self.tr("All of them"),
                    _ONE: self.tr("One against the rest"),
                    _PAIR: self.tr("Two of them"),
                }
                self._mode.clear()
                self._mode.addItems([texts[mode] for mode in modes])
            if names != self._names:
                for place, box in enumerate((self._first, self._second)):
                    box.clear()
                    for found in table.classes:
                        box.addItem(class_item_text(found), found.name)
                    box.setCurrentIndex(place)
            mode = _ALL if choice is None else _PAIR if choice.second else _ONE
            self._mode.setCurrentIndex(modes.index(mode))
            if choice is not None:
                self._first.setCurrentIndex(names.index(choice.first))
                if choice.second:
                    self._second.setCurrentIndex(names.index(choice.second))
        self._names, self._modes = names, modes

    def _on_several_activated(self) -> None:
        mode = self._modes[self._mode.currentIndex()]
        first, second = self._first.currentIndex(), self._second.currentIndex()
        if mode != _PAIR:
            self.classes_edited.emit(None if mode == _ALL else ClassChoice(self._names[first]))
            return
        if first == second:
            second = 0 if first else 1
            if self.sender() is self._second:
                first, second = second, first
        self.classes_edited.emit(ClassChoice(self._names[first], self._names[second]))

    def _on_swap_clicked(self) -> None:
        self._is_swapped = not self._is_swapped
        self.meaning_edited.emit()

    def _show_icons(self) -> None:
        ratio, side = self.devicePixelRatioF(), round(QFontMetricsF(self.font()).height())
        for label, icon in enumerate(self._class_icons):
            shape = marker(label, side, ratio, self._theme)
            icon.setPixmap(shape)
            if label in self._one_class_buttons:
                self._one_class_buttons[label].setIcon(QIcon(shape))
