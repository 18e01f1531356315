"""What will happen when a run with one difference is put beside the present one, in a few sentences."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.experiment.one_difference import Difference, SettingDifference, WeightDifference
from core.experiment.spec import FIELD_INFO, Effect
from core.model.initializers import INITIALIZERS
from core.training.snapshot import Snapshot
from gui.base.difference_words import difference_text
from gui.base.formatting import count
from gui.base.language import core_text


class OutcomeTexts(QObject):
    """The sentences, in the user's language."""

    def text(self, snapshot: Snapshot, difference: Difference) -> str:
        """What the other run will be; without the number of an iteration while the run goes on."""
        if isinstance(difference, WeightDifference):
            return self._start(snapshot, "weight").format(
                n=count(snapshot.iteration), what=difference_text(difference, snapshot.experiment)
            )
        if not isinstance(difference, SettingDifference):
            return self.tr("Both runs stay the same, to the last digit: a test that nothing else differs.")
        parts = [self._course(snapshot, difference), self._remark(snapshot, difference)]
        return " ".join(part for part in parts if part)

    def _course(self, snapshot: Snapshot, difference: SettingDifference) -> str:
        if getattr(snapshot.experiment.spec, difference.field) == difference.value:
            return self.tr("This is the value of the present run: both stay the same.")
        effect = FIELD_INFO[difference.field].effect
        begins_again, changes_shape = effect is Effect.RESTART, effect is Effect.RESTRUCTURE
        kind = "restart" if begins_again else "restructure" if changes_shape else "live"
        what = difference_text(difference, snapshot.experiment)
        return self._start(snapshot, kind).format(what=what, n=count(snapshot.iteration))

    def _start(self, snapshot: Snapshot, kind: str) -> str:
        """Where the other run begins, for each kind of difference."""
        if snapshot.is_running:
            return {
                "weight": self.tr("The other run goes on with {what}; all its other weights are the same."),
                "restart": self.tr("The other run, with {what}, begins at iteration 0 and catches up."),
                "restructure": self.tr(
                    "The other run goes on as {what}. Weights that have a place in it are kept, the others are drawn."
                ),
                "live": self.tr("The other run goes on from the same weights, with {what}."),
            }[kind]
        if kind == "restart" and not snapshot.iteration:
            return self.tr("The other run, with {what}, begins at iteration 0 as this one.")
        return {
            "weight": self.tr(
                "The other run goes on from iteration {n} with {what}; all its other weights are the same."
            ),
            "restart": self.tr("The other run, with {what}, begins at iteration 0 and catches up to iteration {n}."),
            "restructure": self.tr(
                "The other run goes on from iteration {n} as {what}. Weights that have a place in it are kept, the"
                " others are drawn."
            ),
            "live": self.tr("The other run goes on from iteration {n}, from the same weights, with {what}."),
        }[kind]

    def _remark(self, snapshot: Snapshot, difference: SettingDifference) -> str:
        """What is to be known about a field."""
        spec, field = snapshot.experiment.spec, difference.field
        if field == "activation":
            meant = INITIALIZERS[spec.initializer].meant_for
            same = self.tr("The start weights do not depend on the activation: they are exactly the same numbers.")
            return f"{same} {self._meant(spec.initializer)}" if meant else same
        if field == "initializer":
            return self._meant(difference.value)
        if field == "leak" and not spec.uses_leak:
            return self.tr("No layer uses the leak, so it changes nothing.")
        if field == "penalty_rate" and not spec.has_penalty:
            return self.tr("There is no penalty, so its rate changes nothing.")
        if field == "init_scale" and not INITIALIZERS[spec.initializer].uses_scale:
            return self.tr("This start does not use the scale, so it changes nothing.")
        if field == "loss":
            return self.tr("The losses of the two are measured differently, and cannot be compared with each other.")
        return ""

    def _meant(self, initializer: str) -> str:
        record = INITIALIZERS[initializer]
        if not record.meant_for:
            return ""
        return self.tr("{name} is meant for {activations}.").format(
            name=core_text(record.label), activations=core_text(record.meant_for)
        )
