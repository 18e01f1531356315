"""The dialogs of the Help menu about the program itself: all keys and mouse actions, and what the program is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gui.base.formatting import wrapped
from gui.base.theme import Theme
from gui.base.version import VERSION
from gui.shell.help.texts import HelpSection, HelpTexts

_MARGINS = (20, 18, 20, 16)
_GAP = 12
_PAGE_SIZE = QSize(820, 640)
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

    def _add_close_button(self) -> None:
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("help_close")
        close.setAccessibleName(close.text())
        close.setToolTip(wrapped(self.tr("Close this window (Esc).")))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(buttons)

    def _write(self) -> None:
        """Write the text in the colours of the window."""
        raise NotImplementedError


class ShortcutsDialog(HelpDialog):
    """All keys and mouse actions, in sections, with a search field and a list of the sections beside them."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("shortcuts_dialog")
        self.setWindowTitle(self.tr("Keyboard and Mouse"))
        self._sections = HelpTexts().sections(actions)
        self._search = self._make_search()
        self._list = self._make_list()
        self._page = self._make_page()
        body = QHBoxLayout()
        body.setSpacing(_GAP)
        body.addWidget(self._list)
        body.addWidget(self._page, 1)
        self._column.addWidget(self._search)
        self._column.addLayout(body, 1)
        self._add_close_button()
        self._write()
        around = QSize(_ROOM_AROUND, _ROOM_AROUND)
        self.resize((_PAGE_SIZE * theme.zoom).boundedTo(self.screen().availableSize() - around))

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setObjectName("shortcuts_search")
        search.setAccessibleName(self.tr("Search keys and mouse actions"))
        search.setPlaceholderText(self.tr("Search, for example: step, weight, drag"))
        search.setToolTip(wrapped(self.tr("Show only the lines that contain all words you type.")))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._write)
        return search

    def _make_list(self) -> QListWidget:
        sections = QListWidget(self)
        sections.setObjectName("shortcuts_sections")
        sections.setAccessibleName(self.tr("Sections"))
        sections.setToolTip(wrapped(self.tr("Choose a section to scroll to it.")))
        sections.setFrameShape(QListWidget.Shape.NoFrame)
        sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sections.currentTextChanged.connect(self._on_section_chosen)
        sections.itemClicked.connect(lambda item: self._on_section_chosen(item.text()))
        return sections

    def _make_page(self) -> QTextBrowser:
        page = QTextBrowser(self)
        page.setObjectName("shortcuts_page")
        page.setAccessibleName(self.tr("Keys and mouse actions"))
        page.setToolTip(wrapped(self.tr("What to press or do, and what it does. The arrow keys scroll.")))
        page.setOpenLinks(False)
        page.document().setDocumentMargin(_GAP)
        return page

    def _write(self) -> None:
        self._list.setStyleSheet(list_style(self._theme))
        self._page.setStyleSheet(page_style(self._theme))
        words = self._search.text().split()
        found = [section for section in (one.matching(words) for one in self._sections) if section.rows]
        self._fill_list([section.title for section in found])
        if found:
            self._page.setHtml(_page_html(found, self._theme))
        else:
            nothing = self.tr("Nothing found for “{text}”.").format(text=self._search.text().strip())
            self._page.setHtml(f"<p>{escape(nothing)}</p>")

    def _fill_list(self, titles: list[str]) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems(titles)
        self._list.blockSignals(False)
        width = max((self._list.fontMetrics().horizontalAdvance(one.title) for one in self._sections), default=0)
        self._list.setFixedWidth(width + 3 * _GAP)

    def _on_section_chosen(self, title: str) -> None:
        self._page.scrollToAnchor(title)


class AboutDialog(HelpDialog):
    """Name, version and purpose."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Glassbox"))
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setFixedWidth(theme.px(360))
        self._column.addWidget(self._text)
        self._add_close_button()
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._write()

    def _write(self) -> None:
        version = self.tr("Version {version}").format(version=VERSION)
        purpose = self.tr(
            "See a neural network while it learns: the forward pass, the loss, back propagation and the update, with"
            " points you set yourself."
        )
        licence = self.tr("MIT licence")
        quiet = self._theme.colours.quiet
        self._text.setText(
            f'<p style="font-size: x-large; font-weight: 600; margin: 0">Glassbox</p>'
            f'<p style="color: {quiet}; margin: 2px 0 14px 0">{version}</p><p>{purpose}</p>'
            f'<p style="color: {quiet}">{licence}</p>'
        )


def list_style(theme: Theme, widget: str = "QListWidget") -> str:
    c = theme.colours
    return f"""
    {widget} {{ background: transparent; border: 1px solid transparent; border-radius: 4px; outline: none; }}
    {widget}:focus {{ border-color: {c.accent}; }}
    {widget}::item {{ padding: 4px 8px; border-radius: 4px; color: {c.text}; }}
    {widget}::item:hover, {widget}::item:selected {{ background: {c.accent_soft}; }}
    """


def page_style(theme: Theme) -> str:
    c = theme.colours
    return f"""
    QTextBrowser {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: 4px; }}
    QTextBrowser:focus {{ border-color: {c.accent}; }}
    """


def _page_html(sections: Iterable[HelpSection], theme: Theme) -> str:
    """One table for each section; all have the same two columns."""
    colours = theme.colours
    parts: list[str] = []
    for section in sections:
        top = 18 if parts else 0
        title = escape(section.title)
        rows = "".join(
            f'<tr><td width="38%" style="padding: 3px 12px 3px 0">{escape(what)}</td>'
            f'<td width="62%" style="padding: 3px 0; color: {colours.quiet}">{escape(does)}</td></tr>'
            for what, does in section.rows
        )
        parts.append(
            f'<p style="margin: {top}px 0 4px 0"><a name="{title}"></a>'
            f'<b style="color: {colours.accent}">{title}</b></p><table width="100%" cellspacing="0">{rows}</table>'
        )
    return "".join(parts)
