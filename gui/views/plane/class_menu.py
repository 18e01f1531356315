"""The menu that a right click opens where there are more than two classes: of which class the new point is to be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from core.data.dataset import CLASSES_ON_SCREEN
from core.data.names import DataNames
from gui.base.class_looks import class_icon
from gui.base.data_words import class_title
from gui.base.language import tr
from gui.base.theme import Theme


def class_menu(theme: Theme, names: DataNames, n_classes: int, parent: QWidget) -> QMenu:
    """An action for each class, and one for a new class as long as there is room; each has its label as data."""
    menu = QMenu(parent)
    menu.setObjectName("class_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for label in range(min(n_classes + 1, CLASSES_ON_SCREEN)):
        title = class_title(names, label) if label < n_classes else tr("New class")
        action = menu.addAction(class_icon(theme, label), title.replace("&", "&&"))
        action.setData(label)
    return menu
