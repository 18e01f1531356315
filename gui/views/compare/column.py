"""One run of a comparison: what it differs in, how it stands, its pictures, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.explain.compared import ComparedRun
from gui.base.painting import ScreenPainter
from gui.base.run_looks import PRESENT_LOOK, RunLook
from gui.base.theme import Theme
from gui.base.widgets import ElidedLabel, describe
from gui.views.compare.pictures import RunPictures
from gui.views.compare.texts import RunTexts

_SAMPLE = 26
"""Pixels of a line's sample."""


class _Sample(QWidget):
    """A piece of the line by which the loss plot shows a run."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.look = PRESENT_LOOK
        self.setFixedWidth(_SAMPLE)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            self.look.draw_sample(painter, self._theme, QPointF(0.0, self.height() / 2.0), _SAMPLE)


class RunColumn(QWidget):
    """A run beside others.

    Emits
    -----
    adopt_requested(int), save_requested(int), remove_requested(int)
        The key of the fork that is to become the run, to be saved, or to be given up.
    """

    adopt_requested = Signal(int)
    save_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, place: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"run_column_{place}")
        self._texts = RunTexts(self)
        self.key: int | None = None
        self._is_for_file = False
        self._heading = ElidedLabel(f"run_heading_{place}", theme, self, role="text", scale=1.0)
        theme.dress(self._heading, bold=True)
        self._sample = _Sample(theme, self)
        self._facts = ElidedLabel(f"run_facts_{place}", theme, self)
        self.pictures = RunPictures(theme, self)
        self.pictures.setObjectName(f"run_pictures_{place}")
        self._menu_button = QToolButton(self)
        self._menu_button.setObjectName(f"run_menu_{place}")
        self._menu_button.setText("⋯")
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu_button.setStyleSheet(
            "QToolButton { padding: 0 5px; } QToolButton::menu-indicator { image: none; width: 0; }"
        )
        policy = self._menu_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the pictures of all runs begin at one height
        self._menu_button.setSizePolicy(policy)
        describe(
            self._menu_button,
            self.tr("Go on with this run, save it as an experiment, or remove it."),
            self.tr("Compared run"),
        )
        self._menu_button.setMenu(self._build_menu())
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._sample)
        head.addWidget(self._heading, 1)
        head.addWidget(self._menu_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._facts)
        layout.addWidget(self.pictures, 1)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        entries = (
            ("adopt", self.tr("Go On With This Run"), self.adopt_requested),
            ("save", self.tr("Save This Run As…"), self.save_requested),
            ("remove", self.tr("Remove From Comparison"), self.remove_requested),
        )
        helps = (
            self.tr("This run becomes the run of the window, to be exported too. Undo brings all runs back."),
            self.tr("Save this run as an experiment of its own. The run of the window stays."),
            self.tr("Do not train this run any longer. Undo brings it back."),
        )
        for (name, text, signal), help_text in zip(entries, helps, strict=True):
            action = QAction(text, menu)
            action.setObjectName(f"run_{name}")
            action.setToolTip(help_text)
            action.triggered.connect(lambda _checked=False, signal=signal: self._request(signal))
            menu.addAction(action)
        return menu

    def _request(self, signal: object) -> None:
        if self.key is not None:
            signal.emit(self.key)  # type: ignore[attr-defined]  # a bound signal

    def hide_menu(self) -> None:
        """Offer nothing to do, on a picture for a file."""
        self._is_for_file = True
        self._menu_button.hide()

    def show_run(self, run: ComparedRun, difference: str, look: RunLook, present: int) -> None:
        """Say what the run is and how it stands; ``present`` is the iteration of the present run."""
        self.key = run.key
        if look is not self._sample.look:
            self._sample.look = look
            self._sample.update()
        self._menu_button.setVisible(run.key is not None and not self._is_for_file)
        heading = self._texts.heading(run, difference)
        if heading != self._heading.text():
            self._heading.setText(heading)
            self.pictures.setAccessibleName(self.tr("Plane and network of the run: {name}").format(name=heading))
            self._menu_button.setAccessibleName(self.tr("What to do with the run: {name}").format(name=heading))
        facts = self._texts.facts(run, present)
        if facts != self._facts.text():
            self._facts.setText(facts)
            self.pictures.setAccessibleDescription(self._texts.sentence(run, difference))
