"""Which class is which, in the import dialog: for two classes, for three and more, and for a table without classes.

It holds the choices that concern the classes and shows what they mean for a table; the dialog carries them out.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QIcon
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from core.data.names import DataNames
from core.io.tables.classes import ClassChoice
from core.io.tables.table import PointsTable
from gui.base.fields.choice import ComboBox
from gui.base.theme import Theme
from gui.base.widgets import push_button, quiet_label, row_of
from gui.views.import_dialog.parts import marker, teach, teach_button
from gui.views.import_dialog.texts import class_item_text, class_text, n_classes_text

_CHARACTERS = 14
_SEVERAL = ("import_class_mode", "import_class_first", "import_class_second")


class ClassesRow(QWidget):
    """The classes of a table and the choices about them.

    Emits
    -----
    classes_edited(ClassChoice)
        Another class is to be set against the rest, or another pair is to be taken.
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
        self._build_several()
        self._build_two()
        self._build_none()
        self._build_layout()
        theme.changed.connect(self._show_icons)
        self._show_icons()

    def as_chosen(self, table: PointsTable) -> PointsTable:
        """A table with its classes swapped or given, as it was chosen."""
        if table.labels is None:
            return table.labelled(self._one_class.checkedId())
        return table.swapped() if self._is_swapped != self._is_other_way_round(table) else table

    def join(self, present: DataNames | None) -> None:
        """The points are added to others with these names, and each word means the class it means there; None where
        they replace the others."""
        self._present = present

    def _is_other_way_round(self, table: PointsTable) -> bool:
        """Whether the classes of a table are those of the present points in the other order."""
        if self._present is None:
            return False
        pairs = [(self._present.label_of(word), label) for label, word in enumerate(table.class_names) if word]
        return any(there is not None and there != label for there, label in pairs)

    def show_table(self, table: PointsTable) -> None:
        """Show the classes of a table; nothing is emitted."""
        has_classes, has_several = table.labels is not None, table.choice.classes is not None
        if has_several:
            self._show_several(table)
        for box in (self._n_classes, self._mode, self._first):
            box.setVisible(has_several)
        self._second.setVisible(has_several and self._mode.currentIndex() == 1)
        self._none.setVisible(not has_classes)
        for button in self._one_class_buttons.values():
            button.setVisible(not has_classes)
        for label in (1, 0):
            self._class_icons[label].setVisible(has_classes)
            self._class_lines[label].setVisible(has_classes)
            self._class_lines[label].setText(class_text(self.as_chosen(table), label, self._present))
        self._swap_button.setVisible(has_classes)

    def _build_several(self) -> None:
        self._n_classes = quiet_label("import_n_classes", self)
        self._mode, self._first, self._second = (self._box(name) for name in _SEVERAL)
        self._mode.addItems([self.tr("One against the rest"), self.tr("Two of them")])
        teach(
            self._mode,
            self.tr("How three or more classes are used"),
            self.tr(
                "The plane shows two classes. Set one against all others, or take two and leave out the lines of the"
                " others."
            ),
        )
        teach(self._first, self.tr("First class"), self.tr("The network learns to separate this class from the other."))
        teach(self._second, self.tr("Second class"), self.tr("The lines of all other classes are left out."))

    def _build_two(self) -> None:
        self._class_lines = {label: QLabel(self) for label in (1, 0)}
        self._class_icons = {label: QLabel(self) for label in (1, 0)}
        for label, line in self._class_lines.items():
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
        one, zero = (row_of([self._class_icons[label], self._class_lines[label]]) for label in (1, 0))
        row = row_of([self._none, self._one_class_buttons[1], self._one_class_buttons[0]])
        for part in (one, zero):
            row.addLayout(part)
            row.addSpacing(14)
        row.addStretch(1)
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
        assert choice is not None
        self._n_classes.setText(n_classes_text(len(names)))
        for place, box in enumerate((self._first, self._second)):
            with QSignalBlocker(box):
                if names != self._names:
                    box.clear()
                    for found in table.classes:
                        box.addItem(class_item_text(found), found.name)
                    box.setCurrentIndex(place)
        self._names = names
        with QSignalBlocker(self._mode), QSignalBlocker(self._first), QSignalBlocker(self._second):
            self._mode.setCurrentIndex(1 if choice.second else 0)
            self._first.setCurrentIndex(names.index(choice.first))
            if choice.second:
                self._second.setCurrentIndex(names.index(choice.second))

    def _on_several_activated(self) -> None:
        first, second = self._first.currentIndex(), self._second.currentIndex()
        if self._mode.currentIndex() == 0:
            self.classes_edited.emit(ClassChoice(self._names[first]))
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
        for label in (1, 0):
            shape = marker(label, side, ratio, self._theme)
            self._class_icons[label].setPixmap(shape)
            self._one_class_buttons[label].setIcon(QIcon(shape))
