"""The signs of the diagnosis in the network diagram: which there are, what they look like, and the card behind them.

It gets the findings of each picture and decides how long a sign stays; what is found, and where, others know. What is
no warning shares its layer's sign with the warnings, and stands there as a quiet one where there are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import get_args

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from core.explain.findings import Finding, FindingKind
from core.training.snapshot import Snapshot
from gui.base.diagram.parts import Part
from gui.base.formatting import wrapped
from gui.base.health_signs import sign_image, sign_name
from gui.base.painting import device_ratio, seen_rect
from gui.base.theme import Theme
from gui.views.network.diagnosis_card import DiagnosisCard
from gui.views.network.geometry import Diagram
from gui.views.network.places import sign_box, sign_part

_STAYS_S = 0.5
"""While running a sign goes only after it was out of place for so long: at 60 pictures a second it would flicker."""

_FLAT_OUT_STAYS_S = 1.5
"""Flat out a few iterations of many are looked at: what is true of most of them shall not flicker."""

_STEP_STAYS_S = 3.0
"""And a sign about a single step stays so long: at a rate of 30 one step in three overshoots, and between two of them
are up to 26 others."""

_OF_A_STEP = frozenset({"overshooting"})

_GRAVITY = get_args(FindingKind)
_REACH = 2.0

FindingKey = tuple[FindingKind, int | None, int | None]


class NetworkSigns(QObject):
    """Signs on the diagram: one for each unit, layer or network that there is something to say about.

    Emits
    -----
    advice_chosen(object)
        The `Advice` that was pressed in the card of a sign.
    """

    advice_chosen = Signal(object)

    def __init__(self, theme: Theme, diagram: Diagram, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._diagram = diagram
        self._view = view
        self._card: DiagnosisCard | None = None  # made when it is first needed
        self._now = perf_counter
        self._shown: dict[FindingKey, Finding] = {}
        self._absent_since: dict[FindingKey, float] = {}
        self._present: frozenset[FindingKey] = frozenset()
        self._was_running = False
        self._rest: tuple[object, ...] = ()
        self._places: dict[Part, tuple[Finding, ...]] = {}
        self._open: Part | None = None
        self._images: dict[tuple[str, float, float], QImage] = {}
        theme.changed.connect(self._images.clear)

    @property
    def parts(self) -> tuple[Part, ...]:
        """All signs in the order in which the keyboard walks them: warnings, of the whole network and then from left to
        right, and after them the quiet ones."""
        return tuple(self._places)

    def take_findings(self, findings: Sequence[Finding]) -> bool:
        """Show what was found on the diagram's snapshot; says whether any sign looks different now."""
        snapshot = self._diagram.snapshot
        if snapshot is not None:
            if self._was_running and not snapshot.is_running:
                # Who sees a sign and pauses to read it shall find it there.
                self._rest = _moment(snapshot)
            self._was_running = snapshot.is_running
        if not findings and not self._shown:
            return False
        present = {_key(f): f for f in findings}
        kept = self._still_shown(present, snapshot)
        self._absent_since = {key: since for key, since in self._absent_since.items() if key in kept}
        self._shown, self._present = present | kept, frozenset(present)
        before = [(part, _kinds(found)) for part, found in self._places.items()]
        places: dict[Part, list[Finding]] = {}
        for finding in sorted(self._shown.values(), key=_gravity):
            places.setdefault(_part(finding), []).append(finding)
        in_order = sorted(places, key=lambda part: (_is_quiet(places[part]), part.layer, part.row))
        self._places = {part: tuple(places[part]) for part in in_order}
        if self._open is not None and self._card is not None:
            own = (f for f in present.values() if _part(f) == self._open)
            self._card.update_findings(sorted(own, key=_gravity))
        return before != [(part, _kinds(found)) for part, found in self._places.items()]

    def take_layout(self) -> None:
        """Drop the signs of what is gone, and take the card along."""
        structure = self._diagram.layout.structure
        self._shown = {key: one for key, one in self._shown.items() if _part(one).is_in(structure)}
        self._places = {part: found for part, found in self._places.items() if part.is_in(structure)}
        if self._open is not None and not self._open.is_in(structure):
            self.close()
        elif self._open is not None and self._card is not None:
            self._card.place(self._box(self._open).center(), seen_rect(self._view))

    def sign_at(self, place: QPointF) -> Part | None:
        """The sign at a place of the diagram."""
        reach = QMarginsF(_REACH, _REACH, _REACH, _REACH)
        return next((part for part in self._places if (self._box(part) + reach).contains(place)), None)

    def next_after(self, part: Part) -> Part | None:
        """Where the key leads: the sign of a unit that is focused, else the next one, else the first."""
        if part.kind == "unit" and sign_part(part.layer, part.row) in self._places:
            return sign_part(part.layer, part.row)
        parts = self.parts
        after = parts.index(part) + 1 if part in parts else 0
        return parts[after % len(parts)] if parts else None

    def text(self, part: Part) -> str:
        """What a sign says, for a screen reader."""
        found = self._places.get(part, ())
        return " ".join(f"{sign_name(f.kind)}: {f.message}" for f in found) or self.tr("Not the case any more.")

    def tooltip(self, part: Part) -> str:
        """What a sign says while the pointer rests on it."""
        how = self.tr("Click, or press Enter, for the numbers and what to try.")
        return f"{wrapped(self.text(part))}{wrapped(how)}"

    def open(self, part: Part) -> None:
        """Open the card of a sign."""
        found = self._places.get(part, ())
        if found:
            # The card that is open closes first, and forgets which it was.
            self.close()
            if self._card is None:
                self._card = DiagnosisCard(self._theme, self._view)
                self._card.closed.connect(self._on_card_closed)
                self._card.advice_chosen.connect(self.advice_chosen)
            self._open = part
            is_over = not any(_key(finding) in self._present for finding in found)
            self._card.show_findings(found, self._box(part).center(), seen_rect(self._view), is_over=is_over)

    def close(self) -> None:
        """Close the card."""
        if self._card is not None:
            self._card.close_card()

    def paint(self, painter: QPainter, focused: Part | None) -> None:
        """Draw the signs, each with the gravest of its findings and how many warnings there are, and a ring at the
        focus."""
        ratio = device_ratio(painter)
        for part, found in self._places.items():
            box = self._box(part)
            painter.drawImage(box.topLeft(), self._image(found[0].kind, box.width(), ratio))
            n_warnings = sum(finding.severity == "warning" for finding in found)
            if n_warnings > 1:
                self._paint_count(painter, box, n_warnings)
            if part == focused:
                painter.setPen(QPen(self._theme.colour("accent"), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 5.0, 5.0)

    def _paint_count(self, painter: QPainter, box: QRectF, n_findings: int) -> None:
        font = self._theme.font(0.7, bold=True)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(str(n_findings)) + 3.0
        plate = QRectF(box.right() + 1.0, box.center().y() - 0.5 * metrics.ascent(), width, metrics.ascent())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chrome", 225))
        painter.drawRoundedRect(plate, 2.0, 2.0)
        painter.setFont(font)
        painter.setPen(self._theme.colour("warning"))
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), str(n_findings))

    def _box(self, part: Part) -> QRectF:
        return QRectF(*sign_box(self._diagram.layout, part))

    def _image(self, kind: str, size: float, ratio: float) -> QImage:
        image = self._images.get((kind, size, ratio))
        if image is None:
            image = self._images[kind, size, ratio] = sign_image(self._theme, kind, size, ratio)
        return image

    def _still_shown(self, present: dict[FindingKey, Finding], snapshot: Snapshot | None) -> dict[FindingKey, Finding]:
        """Those that are not there on this picture, and have not been away for long."""
        absent = {key: finding for key, finding in self._shown.items() if key not in present}
        if snapshot is None or not snapshot.is_running:
            is_paused = snapshot is not None and _moment(snapshot) == self._rest
            return {key: finding for key, finding in absent.items() if is_paused and finding.kind in _OF_A_STEP}
        now = self._now()
        return {
            key: finding
            for key, finding in absent.items()
            if now - self._absent_since.setdefault(key, now) < _stays_s(finding, snapshot)
        }

    def _on_card_closed(self) -> None:
        self._open = None


def _part(finding: Finding) -> Part:
    return sign_part(finding.layer, finding.unit)


def _key(finding: Finding) -> FindingKey:
    return finding.kind, finding.layer, finding.unit


def _gravity(finding: Finding) -> tuple[bool, int]:
    return finding.severity == "info", _GRAVITY.index(finding.kind)


def _is_quiet(findings: Sequence[Finding]) -> bool:
    return all(finding.severity == "info" for finding in findings)


def _stays_s(finding: Finding, snapshot: Snapshot) -> float:
    """How long the sign of a finding stays that is not found any more."""
    if finding.kind in _OF_A_STEP:
        return _STEP_STAYS_S
    return _FLAT_OUT_STAYS_S if snapshot.is_flat_out else _STAYS_S


def _moment(snapshot: Snapshot) -> tuple[object, ...]:
    return snapshot.run_id, snapshot.iteration, snapshot.position.phase, snapshot.experiment


def _kinds(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    return tuple(finding.kind for finding in findings)
