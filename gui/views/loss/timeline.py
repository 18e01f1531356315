"""The timeline under the loss curve: where the run stands, how far it has come, its marks, and the runs that were left.

It stands in the loss plot's iterations, and reports where the learner wants to be; what then happens others know.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from core.training.run_state import Mark
from core.training.snapshot import BranchCurve, Snapshot
from gui.base.formatting import count, wrapped
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.views.loss.earlier_runs import EarlierRuns

_REACH = 7.0
_HANDLE = 6.0
_SIGN = 4.5


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the strip shows of a run."""

    iteration: int = 0
    oldest: int = 0
    latest: int = 0
    marks: tuple[Mark, ...] = ()
    branches: tuple[BranchCurve, ...] = ()


class TimelineStrip(QWidget):
    """A handle on a line, and what is marked on it.

    Emits
    -----
    iteration_chosen(int)
        In the GUI thread, for each iteration that the learner moves the handle to.
    gesture_started(str), gesture_finished()
        Around a drag, which is one step of undo.
    mark_requested(int), mark_removed(int)
        The iteration that is to be marked or named anew, or whose mark is to go.
    """

    iteration_chosen = Signal(int)
    gesture_started = Signal(str)
    gesture_finished = Signal()
    mark_requested = Signal(int)
    mark_removed = Signal(int)

    def __init__(self, theme: Theme, earlier_runs: EarlierRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._runs = earlier_runs
        self._shown = Timeline()
        self._area = (0.0, 1.0)
        self._range = (0.0, 1.0)
        self._dragged_to: int | None = None
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self._help = self.tr(
            "Drag to an earlier iteration: the whole window then shows it, and Run continues from there. Keys: the "
            "arrow keys, Page Up, Page Down, Home and End move, M sets a mark."
        )
        self.setToolTip(wrapped(self._help))
        self.setAccessibleDescription(self._help)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_run(self, snapshot: Snapshot) -> None:
        """Show where the run of this picture stands; a drag under way keeps the handle under the pointer."""
        shown = Timeline(
            snapshot.iteration,
            snapshot.oldest_iteration,
            snapshot.latest_iteration,
            snapshot.marks,
            self._runs.shown,
        )
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleName(
                self.tr("Timeline, iteration {now} of {latest}").format(
                    now=count(shown.iteration), latest=count(shown.latest)
                )
            )
            self.update()

    def stand_at(self, left: float, right: float, first: float, last: float) -> None:
        """Line up with the plot: its left and right end in this widget's pixels, and the iterations shown there."""
        if ((left, right), (first, last)) != (self._area, self._range):
            self._area, self._range = (left, right), (first, last)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, round(max(2 * _HANDLE + 6, QFontMetricsF(self.font()).height())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # Places

    def x_of(self, iteration: float) -> float:
        """Where an iteration is, in pixels."""
        (left, right), (first, last) = self._area, self._range
        return left + (iteration - first) / (last - first) * (right - left)

    def _iteration_at(self, x: float) -> int:
        (left, right), (first, last) = self._area, self._range
        iteration = round(first + (x - left) / (right - left) * (last - first))
        return min(max(iteration, self._shown.oldest), self._shown.latest)

    def _mark_at(self, x: float) -> Mark | None:
        near = [mark for mark in self._shown.marks if abs(self.x_of(mark.iteration) - x) <= _REACH]
        return min(near, key=lambda mark: abs(self.x_of(mark.iteration) - x), default=None)

    def _branches_at(self, x: float) -> list[BranchCurve]:
        """The runs that were left there, the newest first."""
        return [one for one in reversed(self._shown.branches) if abs(self.x_of(one.fork) - x) <= _REACH]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(
                QRectF(self._area[0] - _HANDLE - 1, 0.0, self._area[1] - self._area[0] + 14, self.height())
            )
            shown, middle = self._shown, self.height() / 2
            now = self.x_of(self._dragged_to if self._dragged_to is not None else shown.iteration)
            for colour, start, end in (
                ("line", self.x_of(shown.oldest), self.x_of(shown.latest)),
                ("accent", self.x_of(shown.oldest), now),
            ):
                painter.setPen(QPen(self._theme.colour(colour), 3.0, c=Qt.PenCapStyle.RoundCap))
                painter.drawLine(QPointF(start, middle), QPointF(end, middle))
            for branch in shown.branches:
                paint_branch(painter, self._theme, QPointF(self.x_of(branch.fork), middle))
            for mark in shown.marks:
                paint_mark(painter, self._theme, mark.kind, QPointF(self.x_of(mark.iteration), middle))
            painter.setPen(QPen(self._theme.colour("text" if self.hasFocus() else "surface"), 2.0))
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(QPointF(now, middle), _HANDLE, _HANDLE)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self._shown.latest:
            event.ignore()
            return
        x = event.position().x()
        mark = self._mark_at(x)
        self.gesture_started.emit(self.tr("Go to Iteration"))
        self._drag_to(mark.iteration if mark is not None else self._iteration_at(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_to is not None:
            self._drag_to(self._iteration_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged_to is not None and event.button() is Qt.MouseButton.LeftButton:
            self._dragged_to = None
            self.gesture_finished.emit()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Return to the run that was left there; where several were, a menu asks which."""
        near = self._branches_at(event.position().x())
        if len(near) == 1:
            self._runs.return_requested.emit(near[0].key)
        elif near:
            menu = QMenu(self)
            for branch in near:
                text = self.tr("Return to the earlier run: {name}").format(name=self._runs.name(branch))
                text = text.replace("&", "&&")
                menu.addAction(text, lambda branch=branch: self._runs.return_requested.emit(branch.key))  # type: ignore[misc]
            self._popup(menu, event.globalPosition().toPoint())

    def _drag_to(self, iteration: int) -> None:
        if iteration != self._dragged_to:
            self._dragged_to = iteration
            self.iteration_chosen.emit(iteration)
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu, x = QMenu(self), event.pos().x()
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        iteration = self._shown.iteration if by_keyboard else self._iteration_at(x)
        mark, near = self._mark_at(x), self._branches_at(self.x_of(iteration) if by_keyboard else x)
        if mark is not None and mark.kind == "own":
            menu.addAction(self.tr("Rename Mark…"), lambda: self.mark_requested.emit(mark.iteration))
            menu.addAction(self.tr("Remove Mark"), lambda: self.mark_removed.emit(mark.iteration))
        else:
            text = self.tr("Mark Iteration {iteration}…").format(iteration=count(iteration))
            menu.addAction(text, lambda: self.mark_requested.emit(iteration))
        if near:
            menu.addSeparator()
        for branch in near:
            self._runs.fill(menu.addMenu(self._runs.name(branch).replace("&", "&&")), branch)
        self._popup(menu, event.globalPos())

    def _popup(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._text_at(event.pos()), self)
            return True
        return super().event(event)

    def _text_at(self, place: QPoint) -> str:
        mark, near = self._mark_at(place.x()), self._branches_at(place.x())
        texts = [
            self.tr("Earlier run, double click to return to it: {name}").format(name=self._runs.name(one))
            for one in near
        ]
        if mark is not None:
            what = {
                "own": self.tr("Mark at iteration {iteration}: {name}"),
                "change": self.tr("Changed after iteration {iteration}: {name}"),
                "divergence": self.tr("Training diverged after iteration {iteration}."),
            }[mark.kind]
            texts.append(what.format(iteration=count(mark.iteration), name=mark.name or self.tr("without a name")))
        return "".join(wrapped(text) for text in texts) or wrapped(self._help)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._shown
        page = max(1, (shown.latest - shown.oldest) // 10)
        moves = {
            Qt.Key.Key_Left: shown.iteration - 1,
            Qt.Key.Key_Right: shown.iteration + 1,
            Qt.Key.Key_PageUp: shown.iteration + page,
            Qt.Key.Key_PageDown: shown.iteration - page,
            Qt.Key.Key_Home: shown.oldest,
            Qt.Key.Key_End: shown.latest,
        }
        wanted = moves.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_M:
            self.mark_requested.emit(shown.iteration)
        elif wanted is None:
            super().keyPressEvent(event)
        else:
            wanted = min(max(wanted, shown.oldest), shown.latest)
            if wanted != shown.iteration:
                self.iteration_chosen.emit(wanted)


def paint_branch(painter: QPainter, theme: Theme, at: QPointF) -> None:
    """A ring where an earlier run was left; wider than a mark, for there mostly is one."""
    painter.setPen(QPen(theme.colour("strong_line"), 1.5))
    painter.setBrush(theme.colour("chrome"))
    painter.drawEllipse(at, _SIGN + 2.5, _SIGN + 2.5)


def paint_mark(painter: QPainter, theme: Theme, kind: str, at: QPointF) -> None:
    """A flag for the learner's own, a diamond for a change, a cross where training diverged."""
    size = _SIGN
    if kind == "divergence":
        painter.setPen(QPen(theme.colour("warning"), 2.0))
        painter.drawLine(at + QPointF(-size, -size), at + QPointF(size, size))
        painter.drawLine(at + QPointF(-size, size), at + QPointF(size, -size))
        return
    painter.setPen(QPen(theme.colour("text"), 1.2))
    if kind == "own":
        painter.setBrush(theme.colour("text"))
        flag = (QPointF(0, size + 3), QPointF(0, -size - 3), QPointF(2 * size, -size), QPointF(0, -size + 3))
        painter.drawPolygon(QPolygonF([at + place for place in flag]))
        return
    painter.setBrush(theme.colour("surface"))
    corners = (QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0))
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
