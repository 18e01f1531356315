"""The glossary of the Help menu: a list of words and marks that a search narrows, and the meaning of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QTextBrowser, QWidget

from gui.base.formatting import wrapped
from gui.base.scroll import SLIM_BARS
from gui.base.theme import Theme
from gui.shell.help.entries import GlossaryEntry, GlossaryTexts
from gui.shell.help.marks import HEIGHT, WIDTH, mark_picture
from gui.shell.help.pages import HelpDialog, list_style, page_style

_SIZE = QSize(760, 560)
_ROOM_AROUND = 80
_GAP = 12
_MOVING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)

_Index = QModelIndex | QPersistentModelIndex


class GlossaryModel(QAbstractListModel):
    """The entries, for a list that shows their terms with their pictures."""

    def __init__(self, entries: Sequence[GlossaryEntry], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = list(entries)
        self._theme = theme

    def entry(self, row: int) -> GlossaryEntry:
        """The entry of a row."""
        return self._entries[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.term
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped(entry.meaning)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return entry.meaning
        if role == Qt.ItemDataRole.DecorationRole and entry.mark:
            return QIcon(mark_picture(self._theme, entry.mark, 2.0))
        return None

    def look_changed(self) -> None:
        """The pictures have other colours now."""
        last = self.index(len(self._entries) - 1)
        self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.DecorationRole])


class GlossaryFilter(QSortFilterProxyModel):
    """Only entries that have all words of a search, in their term, their symbols or their meaning."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()

    def search(self, text: str) -> None:
        """Look for these words."""
        self._words = tuple(text.casefold().split())
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, _source_parent: _Index) -> bool:
        model = self.sourceModel()
        if not isinstance(model, GlossaryModel):
            return False
        entry = model.entry(source_row)
        text = " ".join((entry.term, entry.symbols, entry.meaning)).casefold()
        return all(word in text for word in self._words)


class GlossaryDialog(HelpDialog):
    """Search above, the terms at the left, the meaning at the right. Arrows move through the terms from the search."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("glossary_dialog")
        self.setWindowTitle(self.tr("Glossary"))
        self._model = GlossaryModel(GlossaryTexts().entries(), theme, self)
        self._filter = GlossaryFilter(self)
        self._filter.setSourceModel(self._model)
        self._search = self._make_search()
        self._list = self._make_list()
        self._page = self._make_page()
        body = QHBoxLayout()
        body.setSpacing(_GAP)
        body.addWidget(self._list, 4)
        body.addWidget(self._page, 5)
        self._column.addWidget(self._search)
        self._column.addLayout(body, 1)
        self._add_close_button()
        self._list.selectionModel().currentChanged.connect(self._write_entry)
        self._choose_first()
        self._write()
        around = QSize(_ROOM_AROUND, _ROOM_AROUND)
        self.resize((_SIZE * theme.zoom).boundedTo(self.screen().availableSize() - around))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The arrows in the search field move through what was found.
        if watched is self._search and isinstance(event, QKeyEvent) and event.key() in _MOVING:
            if event.type() == QEvent.Type.KeyPress:
                self._list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setObjectName("glossary_search")
        search.setAccessibleName(self.tr("Search the glossary"))
        search.setPlaceholderText(self.tr("Search, for example: gradient, hollow, α"))
        search.setToolTip(wrapped(self.tr("Show only entries with all words you type. Up and Down choose one.")))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._on_search_changed)
        search.installEventFilter(self)
        return search

    def _make_list(self) -> QListView:
        terms = QListView(self)
        terms.setObjectName("glossary_list")
        terms.setAccessibleName(self.tr("Words and marks"))
        terms.setToolTip(wrapped(self.tr("Choose a word or mark to read what it means.")))
        terms.setModel(self._filter)
        terms.setUniformItemSizes(True)
        terms.verticalScrollBar().setStyleSheet(SLIM_BARS)
        terms.setFrameShape(QFrame.Shape.NoFrame)
        terms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return terms

    def _make_page(self) -> QTextBrowser:
        page = QTextBrowser(self)
        page.setObjectName("glossary_page")
        page.setAccessibleName(self.tr("Meaning"))
        page.setToolTip(wrapped(self.tr("What the chosen word or mark means.")))
        page.setOpenLinks(False)
        page.document().setDocumentMargin(_GAP)
        return page

    def _on_search_changed(self, text: str) -> None:
        self._filter.search(text.strip())
        self._choose_first()

    def _choose_first(self) -> None:
        self._list.setCurrentIndex(self._filter.index(0, 0))
        self._write_entry()

    def _write(self) -> None:
        size = QSize(round(WIDTH * self._theme.zoom), round(HEIGHT * self._theme.zoom))
        self._list.setIconSize(size)
        self._list.setStyleSheet(list_style(self._theme, "QListView"))
        self._page.setStyleSheet(page_style(self._theme))
        self._model.look_changed()
        self._write_entry()

    def _write_entry(self, *_: object) -> None:
        index = self._list.currentIndex()
        if not index.isValid():
            nothing = self.tr("Nothing found for “{text}”.").format(text=self._search.text().strip())
            self._page.setHtml(f"<p>{escape(nothing)}</p>")
            return
        entry = self._model.entry(self._filter.mapToSource(index).row())
        quiet = self._theme.colours.quiet
        symbols = f' <span style="color: {quiet}">{escape(entry.symbols)}</span>' if entry.symbols else ""
        self._page.setHtml(
            f'<p style="font-size: large"><b>{escape(entry.term)}</b>{symbols}</p><p>{escape(entry.meaning)}</p>'
        )
