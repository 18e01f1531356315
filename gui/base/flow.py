"""Widgets side by side, in as many rows as the width asks for: buttons whose texts are of any length or size."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """In the direction of reading, then on in the next row. Hidden widgets take no room.

    Parameters
    ----------
    gap : int
        Pixels between two widgets, and between two rows.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget at a place among the others."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arranged(width)[1]

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        across = sum(size.width() for size in shown) + self._gap * max(len(shown) - 1, 0)
        return QSize(across, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._items if not item.isEmpty()), default=0), 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item, place in self._arranged(rect.width())[0]:
            item.setGeometry(QStyle.visualRect(direction, rect, place.translated(rect.topLeft())))

    def _arranged(self, width: int) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        """Every shown item with its place, and the height of all rows."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            across = min(size.width(), max(width, 1))
            if rows[-1] and used + across > width:
                rows.append([])
                used = 0
            rows[-1].append((item, QSize(across, size.height())))
            used += across + self._gap
        placed, top = [], 0
        for row in rows:
            left, height = 0, max((size.height() for _, size in row), default=0)
            for item, size in row:
                corner = QPoint(left, top + (height - size.height()) // 2)
                placed.append((item, QRect(corner, size)))
                left += size.width() + self._gap
            top += height + self._gap
        return placed, max(top - self._gap, 0)
