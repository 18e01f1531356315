"""The glossary of the Help menu: a list of words and marks that a search narrows, and the meaning of the chosen one."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from gui.base.formatting import wrapped
from gui.base.theme import Theme
from gui.shell.help.entries import GlossaryEntry, glossary_entries
from gui.shell.help.marks import HEIGHT, WIDTH, mark_picture
from gui.shell.help.pages import SearchDialog

_MOVING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class GlossaryDialog(SearchDialog):
    """Search above, the terms at the left, the meaning at the right. Arrows move through the terms from the search."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "glossary", "glossary_list")
        self.setWindowTitle(self.tr("Glossary"))
        self._entries = glossary_entries()
        self._found: list[GlossaryEntry] = []
        self._search.setPlaceholderText(self.tr("Search, for example: gradient, hollow, α"))
        self._search.installEventFilter(self)
        self._explain(
            (
                self.tr("Search the glossary"),
                self.tr("Show only entries with all words you type. Up and Down choose one."),
            ),
            (self.tr("Words and marks"), self.tr("Choose a word or mark to read what it means.")),
            (self.tr("Meaning"), self.tr("What the chosen word or mark means.")),
        )
        self._list.setUniformItemSizes(True)
        self._body.setStretch(0, 4)
        self._body.setStretch(1, 5)
        self._list.currentRowChanged.connect(self._show_entry)
        self._begin(QSize(760, 560))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The arrows in the search field move through what was found.
        if watched is self._search and isinstance(event, QKeyEvent) and event.key() in _MOVING:
            if event.type() == QEvent.Type.KeyPress:
                self._list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, text: str) -> bool:
        words = text.casefold().split()
        found = [entry for entry in self._entries if all(word in _searched(entry) for word in words)]
        self._found = sorted(found, key=lambda entry: _rank(entry, words))
        self._list.setIconSize(QSize(round(WIDTH * self._theme.zoom), round(HEIGHT * self._theme.zoom)))
        for entry in self._found:
            item = QListWidgetItem(entry.term, self._list)
            item.setToolTip(wrapped(entry.meaning))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, entry.meaning)
            if entry.mark:
                item.setIcon(QIcon(mark_picture(self._theme, entry.mark, 2.0)))
        self._list.setCurrentRow(0)
        if self._found:
            self._show_entry(0)
        return bool(self._found)

    def _write(self) -> None:
        row = max(self._list.currentRow(), 0)
        super()._write()
        self._list.setCurrentRow(row)

    def _show_entry(self, row: int) -> None:
        entry = self._found[row]
        quiet = self._theme.colours.quiet
        symbols = f' <span style="color: {quiet}">{escape(entry.symbols)}</span>' if entry.symbols else ""
        self._page.setHtml(
            f'<p style="font-size: large"><b>{escape(entry.term)}</b>{symbols}</p><p>{escape(entry.meaning)}</p>'
        )


def _searched(entry: GlossaryEntry) -> str:
    return f"{entry.term} {entry.symbols} {entry.meaning}".casefold()


def _rank(entry: GlossaryEntry, words: list[str]) -> int:
    """Terms that begin with what is searched come first, then terms that contain it, then the others."""
    term = entry.term.casefold()
    if term.startswith(" ".join(words)):
        return 0
    return 1 if all(word in term for word in words) else 2
