"""The run as code for elsewhere: scripts for NumPy, PyTorch and scikit-learn, and the network as an ONNX model.

It asks the training thread for the run and has the script made beside the window's work, for how far it can be repeated
elsewhere has to be tried. Then it asks where to put it; where it cannot be done that is said before. What writes code
is loaded when code is wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import GlassboxError, InvalidInputError
from core.experiment.inputs import standardisation_for
from core.model.network import Parameters
from core.model.workspace import parameters_of
from core.training.batches import Examples
from core.training.checkpoint import Checkpoint
from core.training.resize import layer_sizes
from core.training.run_state import RunState
from gui.base.language import counted_text
from gui.control.files.exchange import Exchange
from gui.session.document import Document
from gui.session.file_dialog import Format
from gui.session.worker import Task

if TYPE_CHECKING:
    from core.io.export import Agreement

Script = Callable[[Checkpoint, int, float, "Agreement | None"], str]


def parameters_at(state: Checkpoint) -> Parameters:
    """The weights and biases of a state."""
    sizes = layer_sizes(state.spec, Examples(state.spec, state.data).n_outputs)
    return parameters_of(state.memory[0], sizes)


def start_of(run: RunState) -> Checkpoint:
    """Where the training that led to the present state began: at iteration 0, or after the last change of anything."""
    led_here = [state for state in run.states if state.is_root and state.iteration <= run.now.iteration]
    return led_here[-1] if led_here else run.now


def script_text(write: Script, run: RunState, should_stop: Callable[[], bool]) -> str:
    """The run as a script, from its start to where it stands; takes about as long as training it did.

    Raises
    ------
    InvalidInputError
        If it cannot be exported.
    """
    from core.io.export import agreement

    start, now = start_of(run), run.now
    iterations = now.iteration - start.iteration
    final_loss = agreement(now, 0).loss
    return write(start, iterations, final_loss, agreement(start, iterations, should_stop))


class CodeExport(QObject):
    """Makes code of the run."""

    def __init__(self, exchange: Exchange, document: Document) -> None:
        super().__init__(exchange)
        self._exchange = exchange
        self._document = document
        scripts = {
            "numpy": (self.tr("Export NumPy Script"), self.tr("network_numpy")),
            "pytorch": (self.tr("Export PyTorch Script"), self.tr("network_pytorch")),
            "sklearn": (self.tr("Export scikit-learn Script"), self.tr("network_sklearn")),
        }
        actions = exchange.window.actions_by_id
        for library, (title, file_name) in scripts.items():
            actions[f"file.export_{library}"].triggered.connect(partial(self._export_script, library, title, file_name))
        ask_for_run = exchange.serializer.ask_for_run
        actions["file.export_onnx"].triggered.connect(lambda: ask_for_run(self._export_onnx))

    def _export_script(self, library: str, title: str, name: str, _checked: bool = False) -> None:
        from core.io.export import numpy_script, pytorch_script, sklearn_script, why_not_sklearn

        experiment = self._document.experiment
        write: Script = {"numpy": numpy_script, "pytorch": pytorch_script, "sklearn": sklearn_script}[library]
        reason = why_not_sklearn(experiment.spec, experiment.data) if library == "sklearn" else None
        if reason is not None:
            self._on_failed(InvalidInputError("network", reason))
            return
        formats = [Format(self.tr("Python scripts"), (".py",))]

        def on_run(run: RunState) -> None:
            iterations = run.now.iteration - start_of(run).iteration
            text = counted_text(
                "Checking how exactly {n} iteration can be repeated",
                "Checking how exactly {n} iterations can be repeated",
                iterations,
            )
            self._exchange.background.start(
                text,
                lambda task: script_text(write, run, task.is_cancelled),
                lambda text: self._exchange.save(title, name, formats, lambda path, chosen: text),
                self._on_failed,
            )

        self._exchange.serializer.ask_for_run(on_run)

    def _export_onnx(self, run: RunState) -> None:
        from core.io.export import onnx_model

        def work(task: Task) -> bytes:
            spec, names = run.now.spec, run.experiment.names
            return onnx_model(parameters_at(run.now), spec, standardisation_for(spec, run.now.data), names)

        def done(model: bytes) -> None:
            formats = [Format(self.tr("ONNX models"), (".onnx",))]
            title = self.tr("Export ONNX Model")
            self._exchange.save(title, self.tr("network"), formats, lambda path, chosen: model)

        self._exchange.background.start(self.tr("Writing the network as a model"), work, done, self._on_failed)

    def _on_failed(self, error: GlassboxError) -> None:
        self._exchange.show_problem(self.tr("This cannot be exported."), error)
