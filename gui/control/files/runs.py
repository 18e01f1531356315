"""Weights and biases in and out, and the loss history out.

Imported parameters are a step of undo; their shape is compared with that of the network as the trainer has it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.errors import GlassboxError
from core.io.loss_table import losses_to_csv
from core.io.parameters_file import (
    parameters_from_csv,
    parameters_from_npz,
    parameters_to_csv,
    parameters_to_npz,
)
from core.io.reading import read_limited
from core.model.network import Parameters
from core.model.workspace import parameters_of
from core.training.batches import Examples
from core.training.resize import layer_sizes
from core.training.rewind import Checkpoint
from core.training.run_state import RunState
from gui.control.files.exchange import Exchange, Format
from gui.session.document import Document

NPZ = ".npz"


def parameters_at(state: Checkpoint) -> Parameters:
    """The weights and biases of a state."""
    sizes = layer_sizes(state.spec, Examples(state.spec, state.data).n_outputs)
    return parameters_of(state.memory[0], sizes)


class RunExchange(QObject):
    """Takes parameters from files, and makes files of parameters and losses."""

    def __init__(self, exchange: Exchange, document: Document) -> None:
        super().__init__(exchange)
        self._exchange = exchange
        self._document = document
        actions = exchange.window.actions_by_id
        actions["file.import_parameters"].triggered.connect(self._on_import_triggered)
        actions["file.export_parameters"].triggered.connect(self._on_export_triggered)
        actions["file.export_loss"].triggered.connect(self._on_export_loss_triggered)

    @property
    def _formats(self) -> list[Format]:
        return [Format(self.tr("NumPy arrays"), (NPZ,)), Format(self.tr("Tables"), (".csv",))]

    def _on_import_triggered(self) -> None:
        self._exchange.ask_for_file(self.tr("Import Weights and Biases"), self._formats, self.read_file)

    def read_file(self, path: str) -> None:
        """Go on from the weights and biases in a file."""
        self._exchange.serializer.ask_for_run(lambda run: self._take_over(path, run))

    def _take_over(self, path: str, run: RunState) -> None:
        old = parameters_at(run.now)
        read = parameters_from_npz if path.lower().endswith(NPZ) else parameters_from_csv
        try:
            new = read(read_limited(path), old.layer_sizes, path)
        except GlassboxError as error:
            self._exchange.say(self.tr("The weights and biases cannot be imported."), error)
            return
        self._document.set_parameters(self.tr("Import Weights and Biases"), new)

    def _on_export_triggered(self) -> None:
        self._exchange.serializer.ask_for_run(self._export)

    def _export(self, run: RunState) -> None:
        parameters = parameters_at(run.now)

        def content(path: str, chosen: Format) -> str | bytes:
            is_table = NPZ not in chosen.suffixes and not path.lower().endswith(NPZ)
            return parameters_to_csv(parameters) if is_table else parameters_to_npz(parameters)

        self._exchange.save(self.tr("Export Weights and Biases"), self.tr("parameters"), self._formats, content)

    def _on_export_loss_triggered(self) -> None:
        latest = self._exchange.window.snapshot
        if latest is not None:
            tables = Format(self.tr("Tables"), (".csv",))
            text = losses_to_csv(latest.history)
            self._exchange.save(self.tr("Export Loss History"), self.tr("loss"), [tables], lambda path, chosen: text)
