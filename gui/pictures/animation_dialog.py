"""The dialog for an animation of the run: which view, how large, from where to where, how fast; and how far it is.

It says what is wanted and shows what it is told. The frames are made elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gui.base.controls import NumberBox, ThemedProgressBar, choose, show_state, state_label
from gui.base.formatting import count, plain
from gui.base.language import counted_text
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.pictures.animation import AnimationFormat
from gui.pictures.animation_plan import LEAST_PIXELS, MOST_FRAMES, MOST_PIXELS, RATES, AnimationPlan, good_step
from gui.pictures.encoding import Look
from gui.pictures.options import Options

_LONGEST_RUN = 2**31 - 1
_LEAST_FRAMES = 2


class AnimationDialog(QDialog):
    """Asks for an animation, and shows its making.

    Parameters
    ----------
    theme : Theme
    subjects : mapping of str to (str, QSize)
        What can be animated, in order: its name for the learner, and its size now.
    oldest, latest : int
        The iterations that can be gone back to.
    ways : mapping of str to float
        The views that can also move at one iteration, and the seconds that takes.
    plan : AnimationPlan, optional
        What was chosen the last time; its iterations are not used.

    Emits
    -----
    save_wanted(AnimationPlan)
        The learner wants it made. The dialog stays open; `show_progress` and the endings tell it how that goes.
    cancel_wanted
        The learner does not want it any more: the button, Esc, or the dialog closed while it was made.
    """

    save_wanted = Signal(object)
    cancel_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        subjects: Mapping[str, tuple[str, QSize]],
        oldest: int,
        latest: int,
        plan: AnimationPlan | None = None,
        parent: QWidget | None = None,
        ways: Mapping[str, float] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._subjects = subjects
        self._ways = ways
        self._is_making = False
        self._ends = oldest, latest
        self.setObjectName("animation_dialog")
        self.setWindowTitle(self.tr("Save an Animation of the Run"))
        self._options = Options(theme, self)
        self._add_picture_options()
        self._add_time_options(oldest, latest)
        self._state = state_label(self, "animation_state")
        self._progress = ThemedProgressBar(theme, self, "animation_progress")
        self._progress.setAccessibleName(self.tr("Frames written"))
        self._progress.setFormat(self.tr("%v of %m frames"))
        self._progress.setVisible(False)
        self._build()
        self._show_plan(plan)
        self._options.changed.connect(self._on_options_changed)
        self._subject.activated.connect(self._on_subject_activated)
        self._width.valueChanged.connect(self._on_width_changed)

    # What is chosen

    @property
    def plan(self) -> AnimationPlan:
        """What is chosen now."""
        has_way, rate = self._has_way(), self._rate.currentData()
        n_frames = round(self._ways.get(self._subject.currentData(), 0.0) * rate)
        return AnimationPlan(
            subject=self._subject.currentData(),
            width=self._width.value(),
            height=self._height.value(),
            first=0 if has_way else self._first.value(),
            last=n_frames if has_way else self._last.value(),
            every=1 if has_way else self._every.value(),
            frames_per_s=rate,
            format=self._format.currentData(),
            look=self._look.currentData(),
            has_caption=self._has_caption.isChecked(),
            has_way=has_way,
        )

    def _has_way(self) -> bool:
        return bool(self._moves.currentData()) and self._subject.currentData() in self._ways

    # What comes in

    def show_progress(self, done: int, of: int) -> None:
        """It is being made, and so far."""
        self._set_making(True)
        self._progress.setMaximum(of)
        self._progress.setValue(done)

    def show_finished(self, text: str) -> None:
        """The file is there."""
        self._set_making(False)
        show_state(self._state, text)

    def show_failed(self, sentence: str) -> None:
        """There is no file, and why."""
        self._set_making(False)
        show_state(self._state, sentence, is_problem=True)

    def show_cancelled(self) -> None:
        """There is no file, as was wanted."""
        self._set_making(False)
        show_state(self._state, self.tr("Cancelled. No file was written."))

    # Building

    def _add_picture_options(self) -> None:
        add, tr = self._options.add_choice, self.tr
        self._subject = add(
            "animation_subject",
            tr("Animation of"),
            tr("The whole window, or one of its views."),
            ((label, name) for name, (label, _) in self._subjects.items()),
        )
        pixels = tr("In pixels. The view is drawn at this size; a caption is added below.")
        ends, unit = (LEAST_PIXELS, MOST_PIXELS), tr("pixels")
        self._width = self._options.add_number("animation_width", tr("Width"), pixels, ends, unit)
        self._height = self._options.add_number("animation_height", tr("Height"), pixels, ends, unit)
        self._look = add(
            "animation_look",
            tr("Appearance"),
            tr("Use light for paper and dark for dark slides. The window does not change."),
            ((tr("as in the window"), Look.AS_NOW), (tr("light"), Look.LIGHT), (tr("dark"), Look.DARK)),
        )
        self._format = add(
            "animation_format",
            tr("File"),
            tr("GIF can be shown everywhere, with 256 colours. WebP has all colours, for browsers and newer programs."),
            ((tr("GIF, 256 colours"), AnimationFormat.GIF), (tr("WebP, all colours"), AnimationFormat.WEBP)),
        )

    def _add_time_options(self, oldest: int, latest: int) -> None:
        add, tr = self._options.add_number, self.tr
        self._moves = self._options.add_choice(
            "animation_moves",
            tr("What moves"),
            tr("The run, from iteration to iteration; or, of the folded plane, the points on their way from x to a."),
            ((tr("the run"), False), (tr("the points on their way"), True)),
        )
        shown = tr("Iterations {oldest} to {latest} can be shown.").format(oldest=count(oldest), latest=count(latest))
        self._first = add("animation_first", tr("From iteration"), shown, (oldest, latest))
        self._last = add("animation_last", tr("To iteration"), shown, (oldest, latest))
        every = tr("The number of iterations from one frame to the next. The last iteration is always shown.")
        self._every = add("animation_every", tr("A frame every"), every, (1, _LONGEST_RUN))
        self._rate = self._options.add_choice(
            "animation_rate",
            tr("Speed"),
            tr("Frames a second. The last frame is shown for longer before the animation starts again."),
            ((counted_text("{n} frame a second", "{n} frames a second", rate), rate) for rate in RATES),
        )
        self._has_caption = self._options.add_check(
            "animation_has_caption",
            tr("Caption below"),
            tr("A line below each frame with the run, its iteration and its loss."),
        )

    def _build(self) -> None:
        self._buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self._save = self._button("animation_save", self.tr("&Save…"), role.AcceptRole)
        describe(self._save, self.tr("Choose where to save the animation, and make it (Enter)."))
        self._cancel = self._button("animation_cancel", self.tr("Close"), role.RejectRole)
        describe(self._cancel, self.tr("Stop making the animation, or close this dialog (Esc)."))
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save_clicked)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        for part in (self._options, self._state, self._progress):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._buttons)

    def _button(self, name: str, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = self._buttons.addButton(text, role)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setAccessibleName(text.replace("&", ""))
        return button

    def _show_plan(self, plan: AnimationPlan | None) -> None:
        oldest, latest = self._ends
        first_subject = next(iter(self._subjects))
        wanted = plan or AnimationPlan(first_subject, 0, 0, oldest, latest)
        for combo, data in (
            (self._subject, wanted.subject),
            (self._look, wanted.look),
            (self._format, wanted.format),
            (self._rate, wanted.frames_per_s),
        ):
            choose(combo, data)
        self._has_caption.setChecked(wanted.has_caption)
        self._set_numbers((self._first, oldest), (self._last, latest), (self._every, good_step(oldest, latest)))
        size = QSize(wanted.width, wanted.height) if plan is not None else self._own_size()
        self._set_numbers((self._width, size.width()), (self._height, size.height()))
        self._follow()

    def _set_numbers(self, *pairs: tuple[NumberBox, int]) -> None:
        for box, value in pairs:
            with QSignalBlocker(box):
                box.setValue(value)

    def _own_size(self) -> QSize:
        return self._subjects[self._subject.currentData()][1]

    # Reactions

    def _on_subject_activated(self) -> None:
        size = self._own_size()
        self._set_numbers((self._width, size.width()), (self._height, size.height()))
        self._follow()

    def _on_width_changed(self, width: int) -> None:
        if self._keeps_shape():
            own = self._own_size()
            self._set_numbers((self._height, round(width * own.height() / max(own.width(), 1))))
            self._follow()

    def _on_options_changed(self) -> None:
        self._follow()

    def _keeps_shape(self) -> bool:
        """A window cannot be painted at another size than it has, only finer or coarser."""
        return bool(self._subject.currentData() == "window")

    def _follow(self) -> None:
        """Say what comes out, and let nothing begin that cannot end well."""
        self._height.setEnabled(not self._keeps_shape())
        self._moves.setEnabled(self._subject.currentData() in self._ways)
        for box in (self._first, self._last, self._every):
            box.setEnabled(not self._has_way())
        self._every.setSuffix(f" {counted_text('iteration', 'iterations', self._every.value())}")
        plan = self.plan
        problem = self._problem(plan)
        self._save.setEnabled(not problem)
        show_state(self._state, problem or self._summary(plan), is_problem=bool(problem))

    def _problem(self, plan: AnimationPlan) -> str:
        if plan.n_frames < _LEAST_FRAMES:
            return self.tr("An animation needs a last iteration that is later than the first.")
        if plan.n_frames > MOST_FRAMES:
            step = good_step(plan.first, plan.last, MOST_FRAMES)
            sentence = self.tr("{n} frames are too many. Make a frame every {step} iterations or more.")
            return sentence.format(n=count(plan.n_frames), step=count(step))
        return ""

    def _summary(self, plan: AnimationPlan) -> str:
        return counted_text(
            "{n} frame, {seconds} s, about {size} MB",
            "{n} frames, {seconds} s, about {size} MB",
            plan.n_frames,
            seconds=plain(plan.n_frames / plan.frames_per_s, 1),
            size=plain(max(plan.estimated_bytes / 1e6, 0.1), 1),
        )

    def _on_save_clicked(self) -> None:
        self.save_wanted.emit(self.plan)

    def _set_making(self, is_making: bool) -> None:
        if is_making == self._is_making:
            return
        self._is_making = is_making
        self._progress.setVisible(is_making)
        self._options.setEnabled(not is_making)
        self._save.setEnabled(not is_making)
        self._cancel.setText(self.tr("Cancel") if is_making else self.tr("Close"))
        self._cancel.setAccessibleName(self._cancel.text())
        if is_making:
            self._cancel.setFocus()

    def reject(self) -> None:
        """Cancel what is being made; close where nothing is. Esc and the window's own button come here, too."""
        if self._is_making:
            self.cancel_wanted.emit()
        else:
            super().reject()
