"""The trainer: a run, its way back, and what a change of the experiment costs it.

It makes one iteration at a time, goes to any iteration that was there, and takes changes without losing more than they
cost. It knows nothing of threads, pace or pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from core.data.dataset import Dataset
from core.errors import GlassboxError, InvalidInputError, NonFiniteError
from core.experiment.spec import Effect, ExperimentSpec
from core.model.network import Parameters
from core.sentences import phrase, sentence
from core.training.batches import Examples
from core.training.changes import changed_state, effect_of, starting_state
from core.training.checkpoint import Checkpoint
from core.training.checkpoint_history import CheckpointHistory
from core.training.run import IterationRecord, OwnIteration, Run

__all__ = ["NOTHING_TO_TRAIN_ON", "IterationRecord", "Trainer"]

NOTHING_TO_TRAIN_ON = phrase("There are no training points yet. Add some.")


class Trainer(Run):
    """A network in training.

    Parameters
    ----------
    spec : ExperimentSpec
        The network and how it is trained.
    data : Dataset
        The points. They may be none at all: then there is a network, and `step` has nothing to learn from.
    parameters : Parameters, optional
        Start weights; by default drawn as the spec says. `reset` goes back to them.
    context : object, optional
        Whatever the owner wants to have back, as the attribute of that name, when the trainer goes back to a moment.

    Raises
    ------
    InvalidInputError
        If ``parameters`` are for a network of another shape.

    Notes
    -----
    One random generator, from the spec's seed, draws the start weights and then the batch orders: the same spec and
    data give the same run, bit for bit.

    Where the trainer stands is always where `go_to` of that iteration leads: going there changes nothing.

    Attributes
    ----------
    gives_up : callable
        Asked before each iteration that is made again on the way to a moment: where that began, where it stands and
        where it goes. Where it says yes the trainer stays on the way. A large run takes seconds for thousands of them.
    on_way_left : callable
        Called when training comes again to an iteration at which something was changed, and does not change it again;
        right after it, what lies ahead can no longer be gone to.
    own : OwnIteration or None
        What makes the iterations of `step` and `run` instead of the spec's own update. It is never called for an
        iteration that was made before: each of its states is kept.
    """

    def __init__(
        self, spec: ExperimentSpec, data: Dataset, parameters: Parameters | None = None, context: object = None
    ) -> None:
        self.gives_up: Callable[[int, int, int], bool] = lambda begin, iteration, target: False
        self.on_way_left: Callable[[], None] = lambda: None
        self.own: OwnIteration | None = None
        examples = Examples(spec, data)
        super().__init__(starting_state(spec, examples, parameters, context), examples, begins_epoch=True)
        self._history = CheckpointHistory()
        self._history.begin(self.capture(is_root=True))

    def reset(self, *, draws_weights: bool = False) -> None:
        """Back to the same start weights, the same batch order and iteration 0; with ``draws_weights`` to the weights
        that the seed draws, also where others were given."""
        self._start(self.spec, self.examples, None if draws_weights else self._initial_parameters)

    def _start(self, spec: ExperimentSpec, examples: Examples, start_weights: Parameters | None) -> None:
        self._stand_at(starting_state(spec, examples, start_weights, self.context), examples, begins_epoch=True)
        self._history.begin(self.capture(is_root=True))

    # Training

    def step(self) -> IterationRecord:
        """Make one iteration: forward pass, loss, back propagation, update.

        Raises
        ------
        InvalidInputError
            If there is no training example.
        NonFiniteError
            If the loss, a parameter or what the optimizer remembers is no finite number afterwards. The iteration is
            not counted, everything stays as it was before it, and further steps raise again until something is changed.
        """
        records: list[IterationRecord] = []
        self.run(records.append, lambda: bool(records))
        return records[0]

    def run(self, on_iteration: Callable[[IterationRecord], object], stop: Callable[[], bool]) -> None:
        """Make iterations until ``stop()`` says so, asked before each; ``on_iteration`` gets every record.

        Saves the cost of setting NumPy's error state for every iteration. Raises what `step` raises.
        """
        self.check_trainable()
        if self.own is not None:
            self._run_own(self.own, on_iteration, stop)
            return
        history = self._history
        history.begin_timing(self.iteration)
        try:
            with np.errstate(all="ignore"):
                while not stop():
                    record = self._iterate()
                    if record.iteration >= history.due:
                        if history.is_left_at(record.iteration):
                            self.on_way_left()
                        history.keep(self.capture())
                    on_iteration(record)
        except NonFiniteError:
            self.go_to(self.iteration)  # to know again what the last iteration started from
            raise

    def _run_own(
        self, own: OwnIteration, on_iteration: Callable[[IterationRecord], object], stop: Callable[[], bool]
    ) -> None:
        """As `run`. Nothing but ``own`` leads to its states, and it need not lead there again: each one is kept. Where
        it made the next iteration already that is gone to."""
        history = self._history
        try:
            with np.errstate(all="ignore"):
                while not stop():
                    following = history.at(self.iteration + 1)
                    if following is not None and following.made_by is own:
                        loss = self._batch_loss()
                        self._restore(following)
                        on_iteration(IterationRecord(self.iteration, self.epoch, loss))
                        continue
                    record = self._iterate_with(own)
                    if history.furthest >= record.iteration:
                        self.on_way_left()
                    history.keep(self.capture(is_root=True, made_by=own))
                    on_iteration(record)
        except GlassboxError:
            self.go_to(self.iteration)  # to know again what the last iteration started from
            raise

    def check_trainable(self) -> None:
        """Raise InvalidInputError if there is nothing to train on."""
        if not self.can_train:
            raise InvalidInputError("data", NOTHING_TO_TRAIN_ON)

    # The way back

    @property
    def oldest_iteration(self) -> int:
        """How far back one can go; 0 unless memory was short."""
        return self._history.oldest

    @property
    def latest_iteration(self) -> int:
        """How far the run has come; it may stand at an earlier iteration now."""
        return max(self._history.furthest, self.iteration)

    @property
    def last_change(self) -> int:
        """The iteration at which anything but training last changed something; 0 if nothing did."""
        return self._history.last_change(self.iteration)

    def step_back(self) -> None:
        """Go exactly one iteration back: parameters, optimizer, batch order and random generator are as they were, and
        so are spec and data, should they have changed since.

        Raises
        ------
        InvalidInputError
            If there is nothing to go back to.
        """
        if self.iteration <= self.oldest_iteration:
            raise InvalidInputError(
                "iteration",
                sentence("{iteration} is the first iteration kept; there is none before it.", iteration=self.iteration),
            )
        self.go_to(self.iteration - 1)

    def go_to(self, iteration: int) -> None:
        """Go to an iteration that was there, back or forth; everything is as it was then, bit for bit.

        Raises
        ------
        InvalidInputError
            If it lies outside `oldest_iteration` to `latest_iteration`.
        """
        state = self._history.leading_to(iteration, self.iteration)
        if not state.iteration <= self.iteration < iteration:
            self._restore(state)
        self._repeat_to(iteration)

    @property
    def states(self) -> tuple[Checkpoint, ...]:
        """The kept states, ascending; from them every iteration from the oldest to the latest can be reached."""
        return self._history.states

    @property
    def beginnings(self) -> tuple[Checkpoint, ...]:
        """The kept states at which something was changed, and the first of all."""
        return self._history.roots

    def resume(self, now: Checkpoint, states: Sequence[Checkpoint], latest: int) -> None:
        """Go on with a run as it was, instead of this one.

        Parameters
        ----------
        now : Checkpoint
            Where it stood.
        states : sequence of Checkpoint
            Its kept states, ascending.
        latest : int
            How far it had come.
        """
        self._go_to_state(now)
        self._history.resume(states, now, latest)

    def protect(self, iterations: frozenset[int]) -> None:
        """Keep the states of these iterations however old they grow."""
        self._history.protected = iterations

    def clone_at(self, iteration: int) -> Trainer:
        """Another trainer, as this one was at an iteration that was there. Neither knows of the other, and the other
        one's way back begins there or shortly before.

        Raises
        ------
        InvalidInputError
            If there is no such iteration.
        """
        state = self._history.leading_to(iteration, self.iteration)
        clone = Trainer(state.spec, state.data, state.initial_parameters)
        clone.gives_up = self.gives_up
        clone._restore(state)
        clone._history.begin(state)
        clone._repeat_to(iteration)
        return clone

    def _repeat_to(self, iteration: int) -> None:
        """Make iterations that were made before."""
        begin = self.iteration
        with np.errstate(all="ignore"):
            while self.iteration < iteration and not self.gives_up(begin, self.iteration, iteration):
                self._iterate()

    def _restore(self, state: Checkpoint) -> None:
        """Go back to a state of this run."""
        self._history.left_for(state, self.iteration)
        self._go_to_state(state)

    def _go_to_state(self, state: Checkpoint) -> None:
        self._stand_at(state, self.examples.changed(state.spec, state.data))

    # Changes under way

    def set_parameters(self, parameters: Parameters) -> None:
        """Go on from other weights and biases. Counters and optimizer state stay.

        Raises
        ------
        InvalidInputError
            If they are for a network of another shape.
        """
        self._load(parameters)
        self._history.keep(self.capture(is_root=True))

    def train_with(self, own: OwnIteration | None) -> None:
        """From here on let the iterations be made by something else than the spec's own update, or by that again."""
        self.own = own
        self._has_previous = False
        self._history.keep(self.capture(is_root=True))

    def reconfigure(
        self, spec: ExperimentSpec, data: Dataset, *, restart: bool = False, start_weights: Parameters | None = None
    ) -> Effect:
        """Go on with another experiment, at the cost that the spec's fields name.

        LIVE keeps weights and counters, and the optimizer's state unless the optimizer changed; other data, another
        batch size, split or loss begin a new epoch's batches. RESTRUCTURE keeps the weights that still have a place
        (`resized`) and the counters; the optimizer begins anew. RESTART is `reset` with the new spec.

        Parameters
        ----------
        spec, data
            What is wanted from now on.
        restart : bool, optional
            Begin again also where the change alone would keep the weights.
        start_weights : Parameters, optional
            Begin again from these, instead of drawn ones.

        Returns
        -------
        Effect
            What the change did cost.

        Raises
        ------
        InvalidInputError
            If the change leads to a weight that is no finite number, or the start weights are for another shape. Then
            nothing has changed.
        """
        examples = self.examples.changed(spec, data)
        if start_weights is not None:
            self._start(spec, examples, start_weights)
            return Effect.RESTART
        if spec == self.spec and examples is self.examples:
            return Effect.LIVE
        effect = Effect.RESTART if restart else effect_of(self, spec, examples)
        if effect is Effect.RESTART:
            self._start(spec, examples, None)
            return effect
        begins_epoch = not self.has_batches_of(spec, examples)
        self._stand_at(changed_state(self, spec, examples, effect), examples, begins_epoch)
        self._history.keep(self.capture(is_root=True))
        return effect
