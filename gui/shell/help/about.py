"""About Glassbox: its icon, version and licence, and the licences of all that is inside, to be read in full."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from gui import VERSION
from gui.base.icons import application_icon
from gui.base.language import core_text
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.shell.help.licences import QT_NOTE, Part, parts_inside
from gui.shell.help.pages import HelpDialog, SearchDialog

_ICON = 64


class AboutDialog(HelpDialog):
    """Name, version and purpose, and a button for the licences."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Glassbox"))
        side = theme.px(_ICON)
        picture = QLabel(self)
        picture.setPixmap(application_icon().pixmap(QSize(side, side), self.devicePixelRatio()))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        picture.setAccessibleName(self.tr("The icon of Glassbox"))
        self._text = QLabel(self)
        self._text.setObjectName("about_text")
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setFixedWidth(theme.px(360))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture)
        row.addWidget(self._text)
        self._column.addLayout(row)
        buttons = self._add_close_button()
        licences = QPushButton(self.tr("Licences…"), self)
        licences.setObjectName("about_licences")
        describe(licences, self.tr("What Glassbox is made with, and the licence of each part."))
        licences.setAutoDefault(False)
        licences.clicked.connect(self._show_licences)
        buttons.addButton(licences, buttons.ButtonRole.ActionRole)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._write()

    def _write(self) -> None:
        version = self.tr("Version {version}").format(version=VERSION)
        purpose = self.tr(
            "See a neural network while it learns: the forward pass, the loss, back propagation and the update, with"
            " points you set yourself."
        )
        licence = self.tr("Free to use, to change and to pass on, under the MIT licence.")
        quiet = self._theme.colours.quiet
        self._text.setText(
            f'<p style="font-size: x-large; font-weight: 600; margin: 0">Glassbox</p>'
            f'<p style="color: {quiet}; margin: 2px 0 14px 0">{version}</p><p>{purpose}</p>'
            f'<p style="color: {quiet}">{licence}</p>'
        )

    def _show_licences(self) -> None:
        LicencesDialog(self._theme, self).open()


class LicencesDialog(SearchDialog):
    """Search above, the parts of the program at the left, the licence of the chosen one at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "licences", "licences_list")
        self.setWindowTitle(self.tr("Licences"))
        self._parts = parts_inside()
        self._found: list[Part] = []
        self._search.setPlaceholderText(self.tr("Search, for example: MIT, Qt, NumPy"))
        self._explain(
            (
                self.tr("Search the licences"),
                self.tr("Show only the parts whose name or licence contains what you type."),
            ),
            (self.tr("Parts of the program"), self.tr("Choose a part to read its licence.")),
            (self.tr("Licence"), self.tr("The whole text of the licence. The arrow keys scroll.")),
        )
        self._body.setStretch(0, 1)
        self._body.setStretch(1, 4)
        self._list.currentRowChanged.connect(self._show_part)
        self._begin(QSize(960, 640))

    def _fill(self, text: str) -> bool:
        words = text.casefold().split()
        self._found = [part for part in self._parts if all(word in _searched(part) for word in words)]
        for part in self._found:
            item = QListWidgetItem(_titled(part), self._list)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, core_text(part.purpose))
        self._list.setCurrentRow(0)
        if self._found:
            self._show_part(0)
        return bool(self._found)

    def _show_part(self, row: int) -> None:
        part = self._found[row]
        quiet = self._theme.colours.quiet
        sentences = [core_text(part.purpose), *([core_text(QT_NOTE)] if part.name.startswith("Qt") else [])]
        said = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
        self._page.setHtml(
            f'<p style="font-size: large"><b>{escape(_titled(part))}</b>'
            f' <span style="color: {quiet}">{escape(part.licence)}</span></p>{said}'
            f'<pre style="white-space: pre-wrap">{escape(part.text())}</pre>'
        )


def _titled(part: Part) -> str:
    name = core_text(part.name)
    return f"{name} {part.version}" if part.version else name


def _searched(part: Part) -> str:
    return f"{core_text(part.name)} {part.licence}".casefold()
