"""The row above the equations: whole batch or one example, with the 1/m or without, which example, which iteration.

A mirror: it shows what it is told and reports what the learner wants.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.base.language import is_mirrored
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.base.widgets import describe

_SCALE = 0.92
_GAP = 10
_MARGIN = 12
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Switch(QWidget):
    """A few buttons side by side, one of which is down.

    Emits
    -----
    chosen(str)
        The name of another one, when the learner presses it.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, name: str, choices: Sequence[tuple[str, str, str]]) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for key, text, help_text in choices:
            button = QToolButton(self)
            button.setObjectName(f"{name}_{key}")
            button.setText(text)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            describe(button, help_text, text)
            group.addButton(button)
            layout.addWidget(button)
            button.clicked.connect(lambda _checked, key=key: self.chosen.emit(key))
            self._buttons[key] = button
        theme.changed.connect(self._dress)
        self._dress()

    def show_choice(self, key: str) -> None:
        """Show which one is down, without saying so."""
        self._buttons[key].setChecked(True)

    def _dress(self) -> None:
        # Side by side without a gap, their frames would be two lines.
        first, *others = self._buttons.values()
        start, end = ("right", "left") if is_mirrored() else ("left", "right")
        padding = "QToolButton { padding: 2px 5px; } QToolButton:focus { padding: 1px 4px; }"
        first.setStyleSheet(padding + f"QToolButton {{ border-top-{end}-radius: 0; border-bottom-{end}-radius: 0; }}")
        for button in others:
            button.setStyleSheet(
                f"{padding} QToolButton {{ margin-{start}: -1px;"
                f" border-top-{start}-radius: 0; border-bottom-{start}-radius: 0; }}"
            )
        for button in self._buttons.values():
            self._theme.dress(button, _SCALE)


class StatusLine(QWidget):
    """Two texts, one at each end, in the longest form for which there is room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._forms: tuple[tuple[str, str], ...] = (("", ""),)
        self.setObjectName("equations_status")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_forms(self, forms: tuple[tuple[str, str], ...]) -> bool:
        """Left and right text, the longest form first. The longest is also what is said and what the tooltip shows.

        Returns
        -------
        bool
            Whether the shortest form is another one now.
        """
        before = self._forms[-1]
        if forms != self._forms:
            self._forms = forms
            said = " · ".join(text for text in forms[0] if text)
            describe(self, said)
            self.setAccessibleName(said)
            self.update()
        return forms[-1] != before

    def width_of(self, form: int) -> int:
        """Room that a form takes."""
        return sum(map(self.width_of_text, self._forms[form])) + 2 * _GAP

    def width_of_text(self, text: str) -> int:
        """Room that a text takes."""
        return round(QFontMetricsF(self._theme.font(_SCALE)).horizontalAdvance(text))

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(0), round(QFontMetricsF(self._theme.font(_SCALE)).height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        form = next((form for form in range(len(self._forms)) if self.width_of(form) <= self.width()), -1)
        with ScreenPainter(self) as painter:
            painter.setFont(self._theme.font(_SCALE))
            middle = Qt.AlignmentFlag.AlignVCenter
            left, right = self._forms[form]
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QRectF(self.rect()), int(middle | Qt.AlignmentFlag.AlignLeft), left)
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(QRectF(self.rect()), int(middle | Qt.AlignmentFlag.AlignRight), right)


class EquationsHeader(QWidget):
    """The two switches, the way to the next example, and the status.

    Emits
    -----
    scope_chosen(str)
        "example" or "batch".
    form_chosen(str)
        "mean" for 1/m over the batch, "alone" for the lecture's single-example form.
    example_stepped(int)
        1 for the next example, −1 for the one before.
    covering_toggled(bool)
        Whether a click covers numbers from now on.
    check_wanted, clear_wanted
        What was typed is to be checked; every number is to be shown again.
    """

    scope_chosen = Signal(str)
    form_chosen = Signal(str)
    example_stepped = Signal(int)
    covering_toggled = Signal(bool)
    check_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scope, self._form = self._switches()
        self._previous = self._step_button("previous_example", "‹", self.tr("The previous example."), -1)
        self._next = self._step_button("next_example", "›", self.tr("The next example."), 1)
        self._cover, self._check, self._clear = self._cover_buttons()
        self.status = StatusLine(theme, self)
        self._row = QBoxLayout(_ACROSS, self)
        self._row.setContentsMargins(_MARGIN, 5, _MARGIN, 5)
        self._row.setSpacing(5)
        self._switch_row, where = QBoxLayout(_ACROSS), QHBoxLayout()
        self._switch_row.setSpacing(_GAP)
        where.setSpacing(3)
        for switch in (self._scope, self._form):
            self._switch_row.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
        self._switch_row.addStretch(1)
        for button in (self._previous, self._next):
            where.addWidget(button)
        where.addSpacing(5)
        where.addWidget(self.status, 1)
        covering = QHBoxLayout()
        covering.setSpacing(3)
        for button in self._covering:
            covering.addWidget(button)
        covering.addStretch(1)
        self._where_row = QBoxLayout(_ACROSS)
        self._where_row.setSpacing(5)
        self._where_row.addLayout(where, 1)
        self._where_row.addLayout(covering)
        self._row.addLayout(self._switch_row)
        self._row.addLayout(self._where_row, 1)
        self._scope.chosen.connect(self.scope_chosen)
        self._form.chosen.connect(self.form_chosen)

    def _switches(self) -> tuple[Switch, Switch]:
        scope = (
            ("example", self.tr("One Example"), self.tr("The numbers of one example.")),
            ("batch", self.tr("Whole Batch"), self.tr("All examples of the batch side by side, one per column.")),
        )
        form = (
            (
                "mean",
                self.tr("In the Batch"),
                self.tr(
                    "The example as one of the m examples of its batch, with 1/m: the gradients are the mean over all "
                    "of them."
                ),
            ),
            (
                "alone",
                self.tr("By Itself"),
                self.tr("The lecture’s form for a single example, without 1/m: as if it were the whole batch."),
            ),
        )
        return Switch(self._theme, self, "scope", scope), Switch(self._theme, self, "form", form)

    def _step_button(self, name: str, text: str, help_text: str, direction: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        self._theme.dress(button, bold=True)
        button.setStyleSheet("QToolButton { padding: 1px 4px; } QToolButton:focus { padding: 0 3px; }")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoRepeat(True)
        button.setAccessibleName(help_text.rstrip("."))
        describe(button, self.tr("{what} You can also click a point on the plane.").format(what=help_text))
        button.clicked.connect(lambda: self.example_stepped.emit(direction))
        return button

    def _cover_buttons(self) -> tuple[QToolButton, QToolButton, QToolButton]:
        rows = (
            (
                "cover",
                self.tr("Cover"),
                self.tr(
                    "Cover numbers and work them out yourself: click a number, the space beside a row, above a column, "
                    "or the name of a matrix. Press Cover again to type. Keys: C covers a number, Shift+C its column, "
                    "M its matrix."
                ),
            ),
            ("check", self.tr("Check"), self.tr("Compare what you typed with what comes out.")),
            ("clear", self.tr("Uncover"), self.tr("Show every number again.")),
        )
        made = []
        for name, text, help_text in rows:
            button = QToolButton(self)
            button.setObjectName(f"equations_{name}")
            button.setText(text)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setStyleSheet("QToolButton { padding: 2px 5px; } QToolButton:focus { padding: 1px 4px; }")
            self._theme.dress(button, _SCALE)
            describe(button, help_text, text)
            made.append(button)
        cover, check, clear = made
        cover.setCheckable(True)
        cover.toggled.connect(self.covering_toggled)
        check.clicked.connect(self.check_wanted)
        clear.clicked.connect(self.clear_wanted)
        for button in (check, clear):
            button.hide()
        return cover, check, clear

    @property
    def _covering(self) -> tuple[QToolButton, ...]:
        return self._cover, self._check, self._clear

    def focus_check(self) -> None:
        """Give the keyboard to Check."""
        self._check.setFocus(Qt.FocusReason.TabFocusReason)

    def show_covers(self, *, has_covers: bool) -> None:
        """Offer to check and to uncover where numbers are covered, and where they are about to be: a row more would
        move the numbers from under the pointer that covers them."""
        is_offered = has_covers or self._cover.isChecked()
        for button in (self._check, self._clear):
            button.setEnabled(has_covers)
        if self._check.isHidden() == is_offered:
            for button in (self._check, self._clear):
                button.setVisible(is_offered)
            self.fit()

    def show_form(self, scope: str, form: str, *, can_step: bool) -> None:
        """Show how the iteration is looked at, without saying so."""
        is_example = scope == "example"
        self._scope.show_choice(scope)
        self._form.show_choice(form)
        self._form.setVisible(is_example)
        for button in (self._previous, self._next):
            button.setVisible(is_example)
            button.setEnabled(can_step)

    def show_status(self, forms: tuple[tuple[str, str], ...]) -> None:
        """Which example and which iteration, the longest form first."""
        has_other_shortest = self.status.show_forms(forms)
        if has_other_shortest:
            self.fit()

    def minimumSizeHint(self) -> QSize:
        across = max(self._scope.sizeHint().width(), self._form.sizeHint().width()) + 2 * _MARGIN
        return QSize(across, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.fit()

    def fit(self) -> None:
        """One row where a short status has room in it, else two or three. Which, no phase and no iteration changes."""
        room = self.width() - 2 * _MARGIN
        switches = self._scope.sizeHint().width() + self._form.sizeHint().width() + _GAP
        shortest = self.status.width_of(-1) + self.status.width_of_text(self.tr("iteration 1000"))
        where = shortest + 2 * self._next.sizeHint().width() + 2 * _GAP
        covering = sum(button.sizeHint().width() + 3 for button in self._covering if not button.isHidden())
        self._row.setDirection(_ACROSS if switches + where + covering <= room else _DOWN)
        self._switch_row.setDirection(_ACROSS if switches <= room else _DOWN)
        self._where_row.setDirection(_ACROSS if where + covering <= room else _DOWN)
