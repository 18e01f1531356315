"""Import and export in the window: builds the parts that do it, and knows which of them a dropped file is for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.errors import GlassboxError
from core.io.experiment.experiment_file import looks_like_experiment
from core.io.reading import read_limited
from core.lessons.lesson import SUFFIX as LESSON_SUFFIX
from core.training.run_state import RunState
from gui.control.files.code import CodeExport, parameters_at
from gui.control.files.exchange import PYTHON, Exchange
from gui.control.files.points import PointsExchange
from gui.session.document import Document
from gui.session.file_dialog import Format


class ImportExportController(QObject):
    """Owns everything that takes something over from elsewhere or hands it on."""

    def __init__(self, exchange: Exchange, document: Document) -> None:
        super().__init__(exchange.window)
        self._points = PointsExchange(exchange, document)
        self._run = RunExchange(exchange, document)
        CodeExport(exchange, document)  # a child of the exchange; nothing else needs it
        exchange.window.file_dropped.connect(self._on_file_dropped)

    def _on_file_dropped(self, path: str) -> None:
        if path.lower().endswith(NPZ):
            self._run.read_file(path)
        elif not looks_like_experiment(path) and not path.lower().endswith((LESSON_SUFFIX, PYTHON)):
            # Tables have many suffixes: .data, .dat, .asc, none. What is no table is refused with a sentence. Lessons
            # and code are opened by `gui.control.late_lessons` and `gui.control.late_views`.
            self._points.read_file(path)


NPZ = ".npz"


class RunExchange(QObject):
    """Takes weights and biases from files, as a step of undo, and makes files of them and of the losses."""

    def __init__(self, exchange: Exchange, document: Document) -> None:
        super().__init__(exchange)
        self._exchange = exchange
        self._document = document
        actions = exchange.window.actions_by_id
        actions["file.import_parameters"].triggered.connect(self._on_import_triggered)
        actions["file.export_parameters"].triggered.connect(lambda: exchange.serializer.ask_for_run(self._export))
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
        from core.io.parameters_file import parameters_from_csv, parameters_from_npz

        old = parameters_at(run.now)
        read = parameters_from_npz if path.lower().endswith(NPZ) else parameters_from_csv
        try:
            new = read(read_limited(path), old.layer_sizes, path)
        except GlassboxError as error:
            self._exchange.show_problem(self.tr("The weights and biases cannot be imported."), error)
            return
        self._document.set_parameters(self.tr("Import Weights and Biases"), new)

    def _export(self, run: RunState) -> None:
        from core.io.parameters_file import parameters_to_csv, parameters_to_npz

        parameters = parameters_at(run.now)

        def content(path: str, chosen: Format) -> str | bytes:
            is_table = NPZ not in chosen.suffixes and not path.lower().endswith(NPZ)
            return parameters_to_csv(parameters) if is_table else parameters_to_npz(parameters)

        self._exchange.save(self.tr("Export Weights and Biases"), self.tr("parameters"), self._formats, content)

    def _on_export_loss_triggered(self) -> None:
        from core.io.loss_table import losses_to_csv

        latest = self._exchange.window.snapshot
        if latest is not None:
            tables = Format(self.tr("Tables"), (".csv",))
            text = losses_to_csv(latest.history)
            self._exchange.save(self.tr("Export Loss History"), self.tr("loss"), [tables], lambda path, chosen: text)
