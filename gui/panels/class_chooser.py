"""The classes one can draw with: a button for each, and one that begins a new class."""

from __future__ import annotations

from html import escape
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from core.data.dataset import CLASSES_ON_SCREEN
from core.data.names import MAX_NAME_LENGTH, PLAIN_NAMES, DataNames
from gui.base.class_looks import class_icon, class_order, look_text
from gui.base.data_words import class_title
from gui.base.language import counted_text
from gui.base.theme import Theme
from gui.panels.panel import ElidedButton

_COLUMNS = 2


class ClassChooser(QWidget):
    """Buttons in two columns.

    Emits
    -----
    class_chosen(label)
        The learner's choice, not what was shown from outside.
    """

    class_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("class_chooser")
        self._theme = theme
        self._names = PLAIN_NAMES
        self._n_classes, self._label = 2, 1
        self._order: tuple[int, ...] = ()
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._buttons = [self._button(label) for label in range(CLASSES_ON_SCREEN)]
        self._new_button = self._build_new_button()
        self._group.idClicked.connect(self.class_chosen)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._arrange()

    def show_classes(self, names: DataNames, n_classes: int) -> None:
        """Offer the classes that there are. Emits nothing."""
        if (names, n_classes) != (self._names, self._n_classes):
            self._names, self._n_classes = names, n_classes
            self._arrange()

    def set_class(self, label: int) -> None:
        """Show which class is chosen; beyond the last one it is a new class. Emits nothing."""
        self._label = label
        self._arrange()

    def _button(self, label: int) -> ElidedButton:
        button = ElidedButton(self)
        button.setObjectName(f"class_{label}_button")
        button.setCheckable(True)
        button.hide()
        self._group.addButton(button, label)
        return button

    def _build_new_button(self) -> QPushButton:
        button = QPushButton("+", self)
        button.setObjectName("new_class_button")
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setStyleSheet("QPushButton { padding: 4px 7px; } QPushButton:focus { padding: 3px 6px; }")
        button.clicked.connect(lambda: self.class_chosen.emit(self._n_classes))
        return button

    def _arrange(self) -> None:
        """The buttons of what is there, and of a new class once it is chosen."""
        n_offered = min(max(self._n_classes, self._label + 1), CLASSES_ON_SCREEN)
        order = class_order(n_offered)
        if order != self._order:
            self._order = order
            for label, button in enumerate(self._buttons):
                self._grid.removeWidget(button)
                button.setVisible(label < n_offered)
            for place, label in enumerate(order):
                self._grid.addWidget(self._buttons[label], *divmod(place, _COLUMNS))
            after_last = divmod(n_offered - 1, _COLUMNS)
            self._grid.addWidget(self._new_button, after_last[0], after_last[1] + 1, Qt.AlignmentFlag.AlignLeft)
            for before, after in pairwise(order):
                QWidget.setTabOrder(self._buttons[before], self._buttons[after])
            QWidget.setTabOrder(self._buttons[order[-1]], self._new_button)
        self._buttons[min(self._label, CLASSES_ON_SCREEN - 1)].setChecked(True)
        self._new_button.setEnabled(n_offered == self._n_classes < CLASSES_ON_SCREEN)
        self._teach(self._new_button, self.tr("New Class"), self._new_help())
        for label in order:
            button = self._buttons[label]
            button.show_name(class_title(self._names, label, MAX_NAME_LENGTH))
            self._teach(button, button.name, self._help(label))

    def _help(self, label: int) -> str:
        looks = self.tr("Shown as {look}.").format(look=look_text(label))
        key = self.tr("Key {key} on the plane.").format(key=label)
        if label < self._n_classes:
            return f"{self.tr('The class of the points you add.')} {looks} {key}"
        new = self.tr("A new class: with its first point the network gets an output for each class.")
        return f"{new} {looks} {key}"

    def _new_help(self) -> str:
        if self._n_classes >= CLASSES_ON_SCREEN:
            return counted_text(
                "There is {n} class, which is the most.", "There are {n} classes, which is the most.", CLASSES_ON_SCREEN
            )
        return self.tr("Add points of one more class. Key {key} on the plane.").format(key=self._n_classes)

    @staticmethod
    def _teach(button: QPushButton, name: str, help_text: str) -> None:
        button.setAccessibleName(name)
        button.setAccessibleDescription(help_text)
        button.setToolTip(f"<b>{escape(name)}</b><br>{escape(help_text)}")

    def _on_theme_changed(self) -> None:
        for label, button in enumerate(self._buttons):
            button.setIcon(class_icon(self._theme, label))
