"""The dialog for a picture: what is on it, as which file, how large, in which look, what is said below.

It shows a preview that it is handed and says what is wanted. Painting, the clipboard and files are others' business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.base.controls import choose, show_state, state_label
from gui.base.formatting import count
from gui.base.language import counted_text
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.pictures.encoding import SCALES, Look, PictureFormat, PictureOptions
from gui.pictures.options import Options

_TYPING_MS = 200
"""The preview follows this long after the last letter of a caption."""


class PictureDialog(QDialog):
    """Asks for a picture.

    Parameters
    ----------
    theme : Theme
    subjects : mapping of str to str
        What can be on a picture, in order, with its name for the learner.
    caption : str
        What is proposed below the picture.
    options : PictureOptions
        What is chosen at first; its caption is not used.
    has_caption : bool
        Whether a caption is wanted at first.

    Emits
    -----
    preview_wanted(PictureOptions)
        Another preview is needed; `show_preview` takes it.
    copy_wanted(PictureOptions), save_wanted(PictureOptions)
        The learner pressed the button. The dialog stays open.
    """

    preview_wanted = Signal(object)
    copy_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        subjects: Mapping[str, str],
        caption: str,
        options: PictureOptions,
        *,
        has_caption: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = QSize()
        self._previewed: PictureOptions | None = None
        self.setObjectName("picture_dialog")
        self.setWindowTitle(self.tr("Save or Copy a Picture"))
        self._preview = Preview(theme, self)
        self._state = state_label(self, "picture_state")
        self._options = Options(theme, self)
        self._add_options(subjects)
        self._add_caption(caption, has_caption)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._ask_for_preview)
        self._build()
        self._show_options(options)
        self._options.changed.connect(self._on_options_changed)
        self._has_caption.toggled.connect(self._on_options_changed)
        self._caption.textEdited.connect(self._on_caption_edited)

    # What is chosen

    @property
    def options(self) -> PictureOptions:
        """What is chosen now."""
        return PictureOptions(
            subject=self._subject.currentData(),
            format=self._format.currentData(),
            scale=self._scale.currentData(),
            look=self._look.currentData(),
            caption=self._caption.text().strip() if self._has_caption.isChecked() else "",
        )

    @property
    def has_caption(self) -> bool:
        """Whether a caption is wanted, for the next time."""
        return self._has_caption.isChecked()

    # What comes in

    def show_preview(self, picture: QImage, size: QSize) -> None:
        """Show how it will look, and how large it is in pixels of the window."""
        self._size = size
        self._preview.show_picture(picture)
        self._show_size()

    def show_done(self, text: str) -> None:
        """Say that something was done, until the next choice."""
        show_state(self._state, text)

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong, until the next choice."""
        show_state(self._state, sentence, is_problem=True)

    # Building

    def _add_options(self, subjects: Mapping[str, str]) -> None:
        add, tr = self._options.add_choice, self.tr
        self._subject = add(
            "picture_subject",
            tr("Picture of"),
            tr("The whole window, or one of its views as it looks now."),
            ((label, name) for name, label in subjects.items()),
        )
        self._format = add(
            "picture_format",
            tr("File"),
            tr(
                "PNG consists of pixels and can be shown everywhere. SVG and PDF keep lines and texts: they stay sharp "
                "at any size and can be edited. Heat maps are always pixels."
            ),
            (
                (tr("PNG, pixels"), PictureFormat.PNG),
                (tr("SVG, lines and texts"), PictureFormat.SVG),
                (tr("PDF, lines and texts"), PictureFormat.PDF),
            ),
        )
        self._scale = add(
            "picture_scale",
            tr("Resolution"),
            tr("Pixels of the picture for each pixel of the window: use 2 for slides and 4 for print."),
            ((counted_text("{n} time", "{n} times", scale), scale) for scale in SCALES),
        )
        self._look = add(
            "picture_look",
            tr("Appearance"),
            tr("Use light for paper and dark for dark slides. The window does not change."),
            ((tr("as in the window"), Look.AS_NOW), (tr("light"), Look.LIGHT), (tr("dark"), Look.DARK)),
        )

    def _add_caption(self, caption: str, has_caption: bool) -> None:
        tr = self.tr
        self._has_caption = QCheckBox(tr("Caption below"), self)
        self._has_caption.setObjectName("picture_has_caption")
        self._has_caption.setAccessibleName(tr("Caption below"))
        help_text = tr("A line below the picture that describes the run, so that it can be repeated.")
        describe(self._has_caption, help_text)
        self._has_caption.setChecked(has_caption)
        self._caption = QLineEdit(caption, self)
        self._caption.setObjectName("picture_caption")
        self._caption.setAccessibleName(tr("Caption"))
        help_text = tr("The text below the picture. You can change it.")
        describe(self._caption, help_text)
        self._caption.setCursorPosition(0)

    def _build(self) -> None:
        buttons = QDialogButtonBox(self)
        self._save = buttons.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._name(self._save, "picture_save", self.tr("Choose where to save the picture (Enter)."))
        self._name(self._copy, "picture_copy", self.tr("Copy the picture to the clipboard, as pixels and as SVG."))
        self._name(close, "picture_close", self.tr("Close this dialog (Esc)."))
        self._save.setDefault(True)
        self._save.clicked.connect(lambda: self.save_wanted.emit(self.options))
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self.options))
        buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._options)
        left.addWidget(self._state)
        left.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(20)
        upper.addLayout(left, 2)
        upper.addWidget(self._preview, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(16)
        column.addLayout(upper, 1)
        below = QHBoxLayout()
        below.addWidget(self._has_caption)
        below.addWidget(self._caption, 1)
        column.addLayout(below)
        column.addWidget(buttons)

    def _name(self, button: QPushButton, name: str, help_text: str) -> None:
        button.setObjectName(name)
        button.setAutoDefault(False)
        describe(button, help_text, button.text().replace("&", ""))

    def _show_options(self, options: PictureOptions) -> None:
        pairs = (
            (self._subject, options.subject),
            (self._format, options.format),
            (self._scale, options.scale),
            (self._look, options.look),
        )
        for combo, data in pairs:
            choose(combo, data)
        self._follow()

    def _follow(self) -> None:
        """Only what means something can be chosen."""
        self._scale.setEnabled(self._format.currentData() is PictureFormat.PNG)
        self._caption.setEnabled(self._has_caption.isChecked())
        self._show_size()

    def _show_size(self) -> None:
        size, options = self._size, self.options
        if size.isEmpty():
            show_state(self._state, "")
            return
        if options.format is PictureFormat.PNG:
            text = self.tr("{width} × {height} pixels")
            size = size * options.scale
        else:
            text = self.tr("{width} × {height}, sharp at any size")
        show_state(self._state, text.format(width=count(size.width()), height=count(size.height())))

    # Reactions

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._previewed = None
        self._ask_for_preview()

    def _on_options_changed(self) -> None:
        self._follow()
        self._ask_for_preview()

    def _on_caption_edited(self) -> None:
        self._typing.start()

    def _ask_for_preview(self) -> None:
        self._typing.stop()
        # The preview is as fine as the screen; what the file is like does not change it.
        options = replace(self.options, format=PictureFormat.PNG, scale=1)
        if options != self._previewed:
            self._previewed = options
            self.preview_wanted.emit(options)


class Preview(QWidget):
    """A picture, made smaller until it fits, never larger."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QImage()
        self._fitted = QImage()
        self.setObjectName("picture_preview")
        self.setAccessibleName(self.tr("Preview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_picture(self, picture: QImage) -> None:
        """Show it."""
        self._picture, self._fitted = picture, QImage()
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(26 * line, 19 * line)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        with QPainter(self) as painter:
            ratio = self.devicePixelRatioF()
            room = (self.size() - QSize(2, 2)) * ratio
            size = self._picture.size()
            if size.width() > room.width() or size.height() > room.height():
                size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            if self._fitted.size() != size:
                smooth = Qt.TransformationMode.SmoothTransformation
                self._fitted = self._picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
                self._fitted.setDevicePixelRatio(ratio)
            shown = QRect(0, 0, round(size.width() / ratio), round(size.height() / ratio))
            shown.moveCenter(self.rect().center())
            painter.drawImage(shown.topLeft(), self._fitted)
            painter.setPen(QPen(self._theme.colour("line"), 1.0))
            painter.drawRect(shown.adjusted(-1, -1, 0, 0))
