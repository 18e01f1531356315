"""What the dialogs of the Help menu have in common, and the one of all keys and mouse actions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gui.base.language import is_mirrored
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.shell.help.texts import HelpSection, HelpTexts

_MARGINS = (20, 18, 20, 16)
_GAP = 12
_ROOM_AROUND = 80
"""Of the screen, for the title bar and what else stands on the desktop."""


class HelpDialog(QDialog):
    """A window that is read and closed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*_MARGINS)
        self._column.setSpacing(_GAP)
        theme.changed.connect(self._write)

    def _add_close_button(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("help_close")
        close.setAccessibleName(close.text())
        describe(close, self.tr("Close this window (Esc)."))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(buttons)
        return buttons

    def _write(self) -> None:
        """Write the text in the colours of the window."""
        raise NotImplementedError


class SearchDialog(HelpDialog):
    """A search field above, the list of what was found at the left and a text at the right.

    Parameters
    ----------
    name : str
        Names the dialog, the search field and the page.
    list_name : str
        Names the list.
    """

    def __init__(self, theme: Theme, parent: QWidget, name: str, list_name: str) -> None:
        super().__init__(theme, parent)
        self.setObjectName(f"{name}_dialog")
        self._search = QLineEdit(self, clearButtonEnabled=True)
        self._search.setObjectName(f"{name}_search")
        self._search.textChanged.connect(self._show_found)
        self._list = QListWidget(self)
        self._list.setObjectName(list_name)
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_slim(self._list)
        self._page = QTextBrowser(self, openLinks=False)
        self._page.setObjectName(f"{name}_page")
        self._page.document().setDocumentMargin(_GAP)
        make_slim(self._page)
        self._body = QHBoxLayout()
        self._body.setSpacing(_GAP)
        self._body.addWidget(self._list)
        self._body.addWidget(self._page, 1)
        self._column.addWidget(self._search)
        self._column.addLayout(self._body, 1)
        self._add_close_button()

    def _explain(self, *texts: tuple[str, str]) -> None:
        """Accessible name and tooltip of the search field, the list and the page."""
        for widget, (name, tooltip) in zip((self._search, self._list, self._page), texts, strict=True):
            widget.setAccessibleName(name)
            describe(widget, tooltip)

    def _begin(self, size: QSize) -> None:
        """Write for the first time, in a window of this size at normal text size, within the screen."""
        self._write()
        around = QSize(_ROOM_AROUND, _ROOM_AROUND)
        self.resize((size * self._theme.zoom).boundedTo(self.screen().availableSize() - around))

    def _write(self) -> None:
        c = self._theme.colours
        self._list.setStyleSheet(f"""
            QListView {{ background: transparent; border: 1px solid transparent; border-radius: 4px; outline: none; }}
            QListView:focus {{ border-color: {c.accent}; }}
            QListView::item {{ padding: 4px 8px; border-radius: 4px; color: {c.text}; }}
            QListView::item:hover, QListView::item:selected {{ background: {c.accent_soft}; }}
        """)
        self._page.setStyleSheet(f"""
            QTextBrowser {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: 4px; }}
            QTextBrowser:focus {{ border-color: {c.accent}; }}
        """)
        self._show_found()

    def _show_found(self) -> None:
        """List what has all words of the search."""
        text = self._search.text().strip()
        self._list.blockSignals(True)
        self._list.clear()
        if not self._fill(text):
            nothing = self.tr("Nothing found for “{text}”.").format(text=text)
            self._page.setHtml(f"<p>{escape(nothing)}</p>")
        self._list.blockSignals(False)

    def _fill(self, text: str) -> bool:
        """Put what was found into the empty list, and say whether there is any."""
        raise NotImplementedError


class ShortcutsDialog(SearchDialog):
    """All keys and mouse actions, in sections, with a search field and a list of the sections beside them."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(theme, parent, "shortcuts", "shortcuts_sections")
        self.setWindowTitle(self.tr("Keyboard and Mouse"))
        self._sections = HelpTexts().sections(actions)
        self._search.setPlaceholderText(self.tr("Search, for example: step, weight, drag"))
        self._explain(
            (self.tr("Search keys and mouse actions"), self.tr("Show only the lines that contain all words you type.")),
            (self.tr("Sections"), self.tr("Choose a section to scroll to it.")),
            (
                self.tr("Keys and mouse actions"),
                self.tr("What to press or do, and what it does. The arrow keys scroll."),
            ),
        )
        self._list.currentTextChanged.connect(self._page.scrollToAnchor)
        self._list.itemClicked.connect(lambda item: self._page.scrollToAnchor(item.text()))
        self._begin(QSize(820, 640))

    def _fill(self, text: str) -> bool:
        found = [section for section in (one.matching(text.split()) for one in self._sections) if section.rows]
        self._list.addItems([section.title for section in found])
        width = max(self._list.fontMetrics().horizontalAdvance(one.title) for one in self._sections)
        self._list.setFixedWidth(width + 3 * _GAP)
        self._page.setHtml(_page_html(found, self._theme))
        return bool(found)


def _page_html(sections: Iterable[HelpSection], theme: Theme) -> str:
    """One table for each section; all have the same two columns."""
    colours = theme.colours
    parts: list[str] = []
    for section in sections:
        top, start = 18 if parts else 0, "right" if is_mirrored() else "left"
        title = escape(section.title)
        rows = "".join(
            _row(
                f'<td width="38%" align="{start}" style="padding: 3px 12px 3px 0">{escape(what)}</td>',
                f'<td width="62%" style="padding: 3px 0; color: {colours.quiet}">{escape(does)}</td>',
            )
            for what, does in section.rows
        )
        parts.append(
            f'<p style="margin: {top}px 0 4px 0"><a name="{title}"></a>'
            f'<b style="color: {colours.accent}">{title}</b></p><table width="100%" cellspacing="0">{rows}</table>'
        )
    return "".join(parts)


def _row(first: str, second: str) -> str:
    """Two cells in the order of reading, which Qt's tables do not know."""
    return f"<tr>{second}{first}</tr>" if is_mirrored() else f"<tr>{first}{second}</tr>"
