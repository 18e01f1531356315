"""What is said of runs that are compared: over each of them, in the table, and to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from core.explain.compared import ComparedRun
from gui.base.difference_words import this_run
from gui.base.formatting import NONE, count, loss_text, percent, r_squared_text, time_text
from gui.base.language import listed


class RunTexts(QObject):
    """The sentences, in the user's language."""

    def heading(self, run: ComparedRun, difference: str) -> str:
        """What is written over a run."""
        if run.key is not None:
            return difference
        return self.tr("This run") if difference == this_run() else self.tr("This run: {what}").format(what=difference)

    def facts(self, run: ComparedRun, present: int) -> str:
        """How a run stands, in a line; its iteration where it is another than the present run's."""
        parts = [self.tr("loss {loss}").format(loss=loss_text(run.loss))]
        if run.facts.reached is not None:
            text = self.tr("R² 0.95 at {iteration}") if run.has_numbers else self.tr("95 % at {iteration}")
            parts.append(text.format(iteration=count(run.facts.reached)))
        if run.facts.diverged_at is not None:
            parts.insert(0, self.tr("diverged after iteration {n}").format(n=count(run.facts.diverged_at)))
        elif run.iteration < run.facts.begun_at:
            parts.insert(0, self.tr("differs from iteration {n} on").format(n=count(run.facts.begun_at)))
        elif run.iteration != present:
            parts.insert(0, self.tr("iteration {n}").format(n=count(run.iteration)))
        return listed(parts)

    def sentence(self, run: ComparedRun, difference: str) -> str:
        """How a run stands, for a screen reader."""
        parts = [self.tr("iteration {n}").format(n=count(run.iteration))]
        parts.append(self.tr("loss {loss}").format(loss=loss_text(run.loss)))
        if run.facts.reached is None:
            text = self.tr("R² {score}") if run.has_numbers else self.tr("{score} right")
            parts.append(text.format(score=r_squared_text(run.score) if run.has_numbers else percent(run.score)))
        else:
            text = self.tr("R² 0.95 at iteration {n}") if run.has_numbers else self.tr("95 % at iteration {n}")
            parts.append(text.format(n=count(run.facts.reached)))
        if run.facts.diverged_at is not None:
            parts.append(self.tr("diverged after iteration {n}").format(n=count(run.facts.diverged_at)))
        if run.iteration < run.facts.begun_at:
            parts.append(self.tr("differs from iteration {n} on").format(n=count(run.facts.begun_at)))
        return self.tr("{name}: {facts}.").format(name=self.heading(run, difference), facts=listed(parts))

    def description(self, runs: Sequence[ComparedRun], differences: Sequence[str], by_time: bool) -> str:
        """All of them, and how they keep step."""
        step = self.tr("All runs get the same time.") if by_time else self.tr("All runs stand at the same iteration.")
        return " ".join([*(self.sentence(*one) for one in zip(runs, differences, strict=True)), step])

    def columns(self, has_numbers: bool = False) -> tuple[tuple[str, str], ...]:
        """Heading and help of each column of the table."""
        reached = (
            (self.tr("R² 0.95 at"), self.tr("The iteration at which R² on the training points was first 0.95."))
            if has_numbers
            else (self.tr("95 % at"), self.tr("The iteration at which 95 % of the training points were first right."))
        )
        return (
            (self.tr("Difference"), self.tr("What the run differs in.")),
            (self.tr("Iteration"), self.tr("Where the run stands.")),
            reached,
            (self.tr("Loss"), self.tr("J over all training points at this moment.")),
            (self.tr("Time"), self.tr("Time for one iteration, on average since the runs are compared.")),
            (self.tr("Dead"), self.tr("Share of the hidden units that are 0 for every training point.")),
            (
                self.tr("Saturated"),
                self.tr("Share of the hidden units that lose nearly all of the error signal at a flat slope."),
            ),
        )

    def cells(self, run: ComparedRun, difference: str) -> tuple[str, ...]:
        """The texts of a row of the table."""
        facts, seconds = run.facts, run.facts.seconds_per_iteration
        iteration = count(run.iteration)
        reached = NONE if facts.reached is None else count(facts.reached)
        return (
            self.heading(run, difference),
            iteration if facts.diverged_at is None else self.tr("{n}, diverged").format(n=iteration),
            reached,
            loss_text(run.loss),
            NONE if seconds is None else time_text(seconds),
            percent(run.dead_share),
            percent(run.saturated_share),
        )


def sort_keys(run: ComparedRun, place: int) -> tuple[float, ...]:
    """What a row is sorted by in each column; what is not known comes last."""
    last = float("inf")
    values = (
        float(place),
        float(run.iteration),
        run.facts.reached,
        run.loss,
        run.facts.seconds_per_iteration,
        run.dead_share,
        run.saturated_share,
    )
    return tuple(last if value is None or value != value else float(value) for value in values)
