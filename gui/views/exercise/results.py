"""What a check found, as a list: a line for each function with its matrices, and below it what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from core.lessons.exercise.fence import FUNCTIONS
from core.lessons.exercise.results import CheckEntry, CheckResult, Verdict
from gui.base.language import core_text, listed
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe

SIGNS = {
    Verdict.RIGHT: "✓",
    Verdict.NOTE: "✓",
    Verdict.WRONG: "✗",
    Verdict.NOT_WRITTEN: "…",
    Verdict.NOT_REACHED: "–",
}
_ROLES = {Verdict.WRONG: "warning", Verdict.NOT_WRITTEN: "quiet", Verdict.NOT_REACHED: "quiet"}
_WORST_FIRST = (Verdict.WRONG, Verdict.NOT_WRITTEN, Verdict.NOT_REACHED, Verdict.NOTE, Verdict.RIGHT)
_PLACE = Qt.ItemDataRole.UserRole


class _Row(NamedTuple):
    text: str
    spoken: str
    verdict: Verdict
    entry: CheckEntry | None = None


class ResultList(QListWidget):
    """The lines of a result.

    Emits
    -----
    entry_chosen(CheckEntry)
        The learner wants to see what a sentence speaks of.
    """

    entry_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_results")
        self.setProperty("role", "results")
        self._theme = theme
        self._result: CheckResult | None = None
        self._facts: tuple[str, ...] = ()
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_slim(self)
        describe(
            self,
            self.tr("What the check found. Click a sentence, or press Enter on it, to go to its line in your code."),
            self.tr("Results"),
        )
        self.itemClicked.connect(self._on_item_activated)
        self.itemActivated.connect(self._on_item_activated)
        theme.changed.connect(self._fill)

    def show_result(self, result: CheckResult | None) -> None:
        """Show what a check found; None for what is fenced."""
        self._result = result
        self._fill()

    def set_facts(self, facts: Sequence[str]) -> None:
        """What is fenced: it is seen as long as there is no result."""
        self._facts = tuple(facts)
        if self._result is None:
            self._fill()

    def _fill(self) -> None:
        self.clear()
        first: QListWidgetItem | None = None
        facts = (_Row(fact, fact, Verdict.NOTE) for fact in self._facts)
        for row in facts if self._result is None else self._rows(self._result):
            item = QListWidgetItem(row.text)
            item.setForeground(self._theme.colour(_ROLES.get(row.verdict, "text")))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
            item.setData(_PLACE, row.entry)
            self.addItem(item)
            if first is None and row.entry is not None and row.verdict in (Verdict.WRONG, Verdict.NOT_WRITTEN):
                first = item
        if first is not None:
            self.scrollToItem(first)

    def _rows(self, result: CheckResult) -> Iterator[_Row]:
        for function in ("", *FUNCTIONS):
            entries = result.of_function(function)
            if entries and function:
                yield self._function_row(function, entries)
            for entry in entries:
                is_said_above = entry.verdict is Verdict.NOT_WRITTEN and entry.name
                if entry.sentence and not is_said_above:
                    said = core_text(entry.sentence)
                    yield _Row(said, said, entry.verdict, entry)
        for remark in map(core_text, result.remarks):
            yield _Row(remark, remark, Verdict.NOT_REACHED)
        if result.printed:
            printed = self.tr("Printed: {text}").format(text=result.printed.strip())
            yield _Row(printed, printed, Verdict.NOT_REACHED)

    def _function_row(self, function: str, entries: Sequence[CheckEntry]) -> _Row:
        verdict = next(one for one in _WORST_FIRST if any(entry.verdict is one for entry in entries))
        matrices = [entry for entry in entries if entry.name]
        signs = "   ".join(f"{SIGNS[entry.verdict]}\N{NO-BREAK SPACE}{entry.name}" for entry in matrices)
        said = listed(f"{entry.name} {self._said(entry.verdict)}" for entry in matrices)
        spoken = self.tr("{function}: {verdict}. {matrices}") if matrices else self.tr("{function}: {verdict}")
        return _Row(
            f"{SIGNS[verdict]}  {function}    {signs}".rstrip(),
            spoken.format(function=function, verdict=self._said(verdict), matrices=said),
            verdict,
        )

    def _said(self, verdict: Verdict) -> str:
        return {
            Verdict.RIGHT: self.tr("right"),
            Verdict.NOTE: self.tr("right"),
            Verdict.WRONG: self.tr("wrong"),
            Verdict.NOT_WRITTEN: self.tr("not written yet"),
            Verdict.NOT_REACHED: self.tr("not reached"),
        }[verdict]

    def _on_item_activated(self, item: QListWidgetItem) -> None:
        entry = item.data(_PLACE)
        if isinstance(entry, CheckEntry):
            self.entry_chosen.emit(entry)
