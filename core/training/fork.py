"""A fork: a run beside the present one that differs from it in one thing, and goes where the present one goes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from contextlib import suppress

from core.errors import GlassboxError, InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference
from core.experiment.spec import Effect
from core.model.network import Parameters
from core.training.recorder import Recorder
from core.training.run import OwnIteration
from core.training.run_state import ForkState, Pace, RunState
from core.training.run_watch import Watch
from core.training.timeline import evenly_thinned
from core.training.trainer import Trainer

_LONG_WAY = 2000
"""From so many iterations on, training that catches up can be stopped."""


class Fork:
    """A run that differs in one thing.

    Parameters
    ----------
    key : int
    difference : Difference
    present : RunState
        The run that it begins as.
    reached : int or None
        When that one reached the goal.
    gives_up : callable
        As `Trainer.gives_up`.

    Attributes
    ----------
    trainer, recorder
    key, difference, begun_at, diverged_at, paces
        As in `ForkState`.
    """

    def __init__(
        self,
        key: int,
        difference: Difference,
        present: RunState,
        reached: int | None,
        gives_up: Callable[[int, int, int], bool],
    ) -> None:
        self.key, self.difference = key, difference
        self._gives_up = gives_up
        self.begun_at = present.now.iteration
        self.diverged_at: int | None = None
        self.paces: tuple[Pace, ...] = ()
        self._go_on(present, reached)
        self._make_different(present.experiment)
        self.recorder.look_again()

    @classmethod
    def resumed(cls, state: ForkState, gives_up: Callable[[int, int, int], bool]) -> Fork:
        """A fork as it was."""
        fork = cls.__new__(cls)
        fork.key, fork.difference = state.key, state.difference
        fork._gives_up = gives_up
        fork.begun_at, fork.diverged_at, fork.paces = state.begun_at, state.diverged_at, state.paces
        fork._go_on(state.run, state.reached)
        return fork

    def _go_on(self, run: RunState, reached: int | None) -> None:
        experiment = run.experiment
        self.trainer = trainer = Trainer(experiment.spec, experiment.data, context=experiment)
        trainer.gives_up = self._gives_up
        trainer.resume(run.now, run.states, run.latest_iteration)
        trainer.own = run.own
        self.recorder = Recorder(trainer, None)
        self.recorder.restore(run)
        self._watch = Watch(trainer, self.recorder.on_record, reached)

    @property
    def experiment(self) -> Experiment:
        """What it trains."""
        assert isinstance(self.trainer.context, Experiment)
        return self.trainer.context

    @property
    def state(self) -> ForkState:
        """As it is now."""
        self.recorder.curves()  # takes in the losses of this moment
        trainer = self.trainer
        batch, train, test = self.recorder.history.state
        run = RunState(
            experiment=self.experiment,
            now=trainer.capture(),
            states=evenly_thinned(trainer.states, frozenset()),
            latest_iteration=trainer.latest_iteration,
            batch=batch,
            train=train,
            test=test,
            own=trainer.own,
        )
        facts = self._watch.reached, self.diverged_at
        return ForkState(self.key, self.difference, self.begun_at, run, *facts, self.paces)

    @property
    def reached(self) -> int | None:
        """When it reached the goal, as `Watch` notes it."""
        return self._watch.reached

    # Where the present run goes

    def at_the_time_of(self, iteration: int) -> int:
        """Where it stands by time when the present run stands at an iteration; before a change where that one does."""
        place = bisect_right(self.paces, iteration, key=lambda pace: pace.present)
        if place == 0:
            return iteration
        pace, following = self.paces[place - 1], self.paces[place : place + 1]
        own = pace.own + round((iteration - pace.present) * pace.ratio)
        return max(pace.own, min([own, *(one.own - 1 for one in following)]))

    def forget_paces(self, iteration: int) -> None:
        """From an iteration on the present run goes another way."""
        self.paces = tuple(pace for pace in self.paces if pace.present < iteration)

    def follow(self, iteration: int) -> bool:
        """Go to an iteration; where it was not there yet, train up to it, unless the numbers overflow before.

        Returns
        -------
        bool
            False if the way over iterations that were there already was given up.
        """
        trainer = self.trainer
        known = max(min(iteration, trainer.latest_iteration), trainer.oldest_iteration)
        if known != trainer.iteration:
            trainer.go_to(known)
            self.recorder.refresh()
        if trainer.iteration < known:
            return False
        if iteration > trainer.iteration and self.diverged_at is None and trainer.can_train:
            self._train_to(iteration)
        return True

    def leave_way(self, iteration: int | None, present: Experiment) -> None:
        """The present run came again to an iteration at which something was changed, and that is not changed again.
        None is the next iteration at which something was changed in this run, where the two count differently."""
        trainer = self.trainer
        if iteration is None:
            later = (state.iteration for state in trainer.beginnings if state.iteration > trainer.iteration)
            iteration = next(later, None)
        if iteration is None or iteration > trainer.latest_iteration:
            return
        self.follow(max(iteration - 1, trainer.oldest_iteration))
        self._train_to(iteration)
        self._cut_way()
        if iteration <= self.begun_at:
            self._make_different(present)

    def _train_to(self, iteration: int) -> None:
        trainer, first = self.trainer, self.trainer.iteration

        def is_there() -> bool:
            return trainer.iteration >= iteration

        def is_enough() -> bool:
            return is_there() or self._gives_up(first, trainer.iteration, iteration)

        try:
            self._watch.run(is_there if iteration - first < _LONG_WAY else is_enough)
        except GlassboxError:  # the numbers overflow, or code that is not ours refuses to go on
            self.diverged_at = trainer.iteration

    # What the present run changes

    def reset(self, present: Experiment, *, draws_weights: bool) -> None:
        """Begin again as the present run does, and differ in the same thing."""
        self.trainer.reset(draws_weights=draws_weights)
        self._begin_again()
        self._make_different(present)

    def reconfigure(self, present: Experiment, *, restart: bool, start_weights: Parameters | None) -> None:
        """The present run goes on with another experiment, or begins with it again."""
        if restart:
            self._start_with(present, start_weights)
        else:
            self._make_different(present)

    def rename(self, present: Experiment) -> None:
        """The present experiment is another one in what is not trained, as the names of its columns."""
        is_different = self.trainer.iteration >= self.begun_at
        self.trainer.context = self.difference.experiment(present) if is_different else present

    def set_parameters(self, change: Callable[[Parameters], Parameters], present: Experiment) -> None:
        """Go on from other weights; where there are no such in this network, from its own ones."""
        with suppress(InvalidInputError):
            self.trainer.set_parameters(change(self.trainer.parameters))
        self._go_another_way()
        self._make_different(present)

    def train_with(self, own: OwnIteration | None, present: Experiment) -> None:
        """Let other code make the iterations from here on, or the network's own update again."""
        self.trainer.train_with(own)
        self._go_another_way()
        self._make_different(present)

    def _start_with(self, present: Experiment, start_weights: Parameters | None) -> None:
        wanted = self.difference.experiment(present)
        self.trainer.context = wanted
        try:
            self.trainer.reconfigure(wanted.spec, wanted.data, restart=True, start_weights=start_weights)
        except InvalidInputError:  # start weights for a network of another shape
            self.trainer.reconfigure(wanted.spec, wanted.data, restart=True)
        self._begin_again()
        self._set_weight()

    def _make_different(self, present: Experiment) -> None:
        """From here on train the present experiment with the one difference."""
        wanted, trainer = self.difference.experiment(present), self.trainer
        trainer.context = wanted
        try:
            effect = trainer.reconfigure(wanted.spec, wanted.data)
        except InvalidInputError:  # a weight that follows from its own ones overflows
            effect = trainer.reconfigure(wanted.spec, wanted.data, restart=True)
        if effect is Effect.RESTART:
            self._begin_again()
        else:
            self._cut_way()
        self.recorder.refresh()
        if trainer.iteration <= self.begun_at:
            self.begun_at = trainer.iteration
            self._set_weight()

    def _set_weight(self) -> None:
        trainer = self.trainer
        changed = self.difference.parameters(trainer.parameters)
        if not changed.equals(trainer.parameters):
            trainer.set_parameters(changed)
            self._go_another_way()

    def _begin_again(self) -> None:
        self.begun_at, self.diverged_at = 0, None
        self.recorder.clear()
        self._watch.begin_again()

    def _cut_way(self) -> None:
        """What lay ahead was another way, also where nothing is changed here that was changed in the present run."""
        if self.trainer.latest_iteration > self.trainer.iteration:
            self.trainer.set_parameters(self.trainer.parameters)
        self._go_another_way()

    def _go_another_way(self) -> None:
        iteration = self.trainer.iteration
        self.diverged_at = None
        self.recorder.go_another_way(iteration)
        self._watch.forget_after(iteration)
