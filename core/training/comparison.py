"""Runs side by side: the present run and up to three forks that differ from it in one thing each.

What is done to the present run is done to all of them, so that nothing else comes to differ; after each iteration, or
each slice of them, the forks go where the present run went. By iteration all of them stand at the same one; by time
each stands where it comes to within the time that the present run took; what is changed is changed in each where it
stands then, and the time counts on from there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.data.region import PlaneRegion
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference, WeightDifference
from core.model.network import Parameters
from core.sentences import phrase, sentence
from core.training.boundary import UnitMapper
from core.training.fork import Fork
from core.training.messages import SetEntry
from core.training.run import OwnIteration
from core.training.run_state import ComparisonState, Costs, ForkState, Pace, RunState
from core.training.run_watch import Watch, costs_of
from core.training.snapshot import NO_HISTORY, ForkSnapshot, RunFacts
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import IterationRecord, Trainer

MAX_FORKS = 3


class Comparison:
    """The forks of a run.

    Parameters
    ----------
    trainer : Trainer
        Of the present run.
    on_record : callable
        Gets each record of the present run.
    gives_up : callable
        As `Trainer.gives_up`.
    state : ComparisonState, optional
        To go on with.
    """

    def __init__(
        self,
        trainer: Trainer,
        on_record: Callable[[IterationRecord], object],
        gives_up: Callable[[int, int, int], bool],
        state: ComparisonState | None = None,
    ) -> None:
        self._trainer = trainer
        self._gives_up = gives_up
        self._watch = Watch(trainer, on_record) if state is None else Watch(trainer, on_record, state.reached)
        self._forks = [] if state is None else [Fork.resumed(fork, gives_up) for fork in state.forks]
        self._mappers: dict[int, UnitMapper] = {}
        self.by_time = state is not None and state.by_time
        self._left_at: int | None = None
        self._costs = Costs() if state is None else state.costs

    @property
    def state(self) -> ComparisonState:
        """As it is now."""
        return ComparisonState(
            tuple(fork.state for fork in self._forks), self.by_time, self._watch.reached, self._costs
        )

    @property
    def facts(self) -> RunFacts:
        """Of the present run."""
        return RunFacts(self._watch.reached, self._seconds[0])

    @property
    def differences(self) -> tuple[tuple[int, Difference], ...]:
        """The key of each fork and what it differs in."""
        return tuple((fork.key, fork.difference) for fork in self._forks)

    @property
    def turn_share(self) -> float:
        """Of the time for training, what the present run may take so that the forks have the rest."""
        seconds = self._seconds
        known = [one for one in seconds if one is not None]
        if self.by_time or seconds[0] is None or len(known) < len(seconds):
            return 1.0 / len(seconds)
        return seconds[0] / sum(known)

    @property
    def _seconds(self) -> tuple[float | None, ...]:
        """What an iteration of each run costs; measured again when something is changed that it depends on."""
        trainers = [self._trainer, *(fork.trainer for fork in self._forks)]
        measured_for = tuple(map(_cost_depends_on, trainers))
        if measured_for != self._costs.measured_for:
            self._costs = Costs(measured_for, costs_of(trainers))
        return self._costs.seconds

    def fork_of(self, key: int, iteration: int | None = None) -> ForkState:
        """A fork as it is, or as it is at an iteration.

        Raises
        ------
        InvalidInputError
            If there is none of that key.
        """
        for fork in self._forks:
            if fork.key == key:
                if iteration is not None:
                    fork.follow(iteration)
                return fork.state
        raise InvalidInputError("fork", phrase("This run is no longer compared."))

    def set(self, wanted: tuple[tuple[int, Difference], ...], by_time: bool, present: RunState) -> None:
        """Keep the forks that are wanted and there, begin those that are not there, give up the others.

        Raises
        ------
        InvalidInputError
            If there are too many. Nothing has changed then.
        """
        if len(wanted) > MAX_FORKS:
            raise InvalidInputError(
                "forks",
                sentence(
                    "{n_wanted} runs beside the present one; at most {most}.",
                    n_wanted=len(wanted),
                    most=MAX_FORKS,
                ),
            )
        kept = {fork.key: fork for fork in self._forks if (fork.key, fork.difference) in wanted}
        self._forks = [
            kept.get(key) or Fork(key, difference, present, self._watch.reached, self._gives_up)
            for key, difference in wanted
        ]
        self._mappers = {key: mapper for key, mapper in self._mappers.items() if key in kept}
        self.by_time = by_time
        self.follow()

    # Moving

    def on_record(self, record: IterationRecord) -> None:
        """Take in one iteration of the present run that was not made by `run`."""
        self._watch.on_record(record)

    def run(self, stop: Callable[[], bool]) -> None:
        """Train the present run as `Trainer.run`; the forks come after it, also where it cannot go on."""
        try:
            self._watch.run(stop)
        finally:
            self.follow()

    def leave_way(self, iteration: int) -> None:
        """The present run came again to where something was changed, and goes another way from there."""
        self._left_at = iteration
        self._watch.forget_after(iteration - 1)

    @property
    def _experiment(self) -> Experiment:
        assert isinstance(self._trainer.context, Experiment)
        return self._trainer.context

    def follow(self) -> None:
        """Take the forks to where the present run stands."""
        iteration, left_at = self._trainer.iteration, self._left_at
        self._left_at = None
        for fork in self._forks if left_at is not None else ():
            fork.forget_paces(left_at or 0)
            fork.leave_way(None if self.by_time else left_at, self._experiment)
        on_their_way = []
        for number, fork in enumerate(self._forks, start=1):
            if self.by_time and not fork.paces:  # as long as all runs were changed at the same iterations
                begin = max(fork.begun_at, self._trainer.last_change)
                fork.paces = (Pace(begin, begin, self._ratio(number)),)
            if not fork.follow(fork.at_the_time_of(iteration) if self.by_time else iteration):
                on_their_way.append(fork.trainer.iteration)
        if on_their_way and not self.by_time:
            self._meet_at(max(min(on_their_way), self._trainer.oldest_iteration))

    def _meet_at(self, iteration: int) -> None:
        """A long way was given up: all runs go to where the one stands that came least far."""
        self._trainer.go_to(iteration)
        for fork in self._forks:
            fork.follow(self._trainer.iteration)

    def _change_paces(self) -> None:
        """Something was changed in all runs, each where it stands: from there on an iteration may cost another time."""
        iteration = self._trainer.iteration
        for number, fork in enumerate(self._forks, start=1):
            if not self.by_time:
                fork.paces = ()  # no cost is measured for it: in the middle of a drag that would be felt
                continue
            fork.forget_paces(iteration)
            fork.paces = (*fork.paces, Pace(iteration, fork.trainer.iteration, self._ratio(number)))

    def _ratio(self, number: int) -> float:
        """Iterations of a fork, counted from 1, in the time of one of the present run; 1 where that is not known."""
        own, other = self._seconds[0], self._seconds[number]
        return own / other if own and other else 1.0

    # What the present run changes

    def reset(self, present: Experiment, *, draws_weights: bool) -> None:
        """The present run began again."""
        self._watch.begin_again()
        for fork in self._forks:
            fork.reset(present, draws_weights=draws_weights)
        self._change_paces()

    def reconfigure(self, present: Experiment, *, restart: bool, start_weights: Parameters | None) -> None:
        """The present run goes on with another experiment, or began with it again."""
        if restart:
            self._watch.begin_again()
        else:
            self._watch.forget_after(self._trainer.iteration)
        for fork in self._forks:
            fork.reconfigure(present, restart=restart, start_weights=start_weights)
        self._change_paces()

    def rename(self, present: Experiment) -> None:
        """The present experiment is another one in what is not trained."""
        for fork in self._forks:
            fork.rename(present)

    def set_parameters(self, parameters: Parameters, present: Experiment) -> None:
        """The present run goes on from other weights."""
        self._watch.forget_after(self._trainer.iteration)
        for fork in self._forks:
            fork.set_parameters(lambda own: parameters, present)
        self._change_paces()

    def set_entry(self, edit: SetEntry, present: Experiment) -> None:
        """One weight of the present run has another value. A fork that differs in just this weight keeps its own."""
        self._watch.forget_after(self._trainer.iteration)
        for fork in self._forks:
            difference = fork.difference
            is_its_own = isinstance(difference, WeightDifference) and (
                (difference.layer, difference.row, difference.column) == (edit.layer, edit.row, edit.column)
            )
            fork.set_parameters((lambda own: own) if is_its_own else edit.parameters, present)
        self._change_paces()

    def train_with(self, own: OwnIteration | None, present: Experiment) -> None:
        """Other code makes the iterations of the present run, or the network's own update again."""
        self._watch.forget_after(self._trainer.iteration)
        for fork in self._forks:
            fork.train_with(own, present)
        self._change_paces()

    # Pictures

    def pictures(self, region: PlaneRegion | None) -> tuple[ForkSnapshot, ...]:
        """Each fork's present moment, over this region of the plane."""
        _, *seconds = self._seconds
        pairs = zip(self._forks, seconds, strict=True)
        return tuple(self._picture(fork, region, cost) for fork, cost in pairs)

    def _picture(self, fork: Fork, region: PlaneRegion | None, cost: float | None) -> ForkSnapshot:
        mapper = self._mappers.setdefault(fork.key, UnitMapper())
        snapshot = build_snapshot(fork.trainer, mapper, NO_HISTORY, fork.experiment, region=region)
        snapshot = replace(snapshot, history=fork.recorder.curves((snapshot.train_loss, snapshot.test_loss)))
        facts = RunFacts(fork.reached, cost, fork.diverged_at, fork.begun_at)
        return ForkSnapshot(fork.key, fork.difference, snapshot, facts)


def _cost_depends_on(trainer: Trainer) -> object:
    """What of a run the cost of an iteration depends on."""
    spec, m = trainer.spec, trainer.examples.is_train.size
    layers = spec.features, spec.hidden_units, spec.activations, spec.loss, trainer.examples.n_outputs
    return layers, spec.optimizer, spec.penalty, spec.batch_size, m, trainer.own is None
