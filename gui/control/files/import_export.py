"""Import and export in the window: builds the parts that do it, and knows which of them a dropped file is for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings

from core.io.experiment.experiment_file import looks_like_experiment
from gui.control.files.code import CodeExport
from gui.control.files.exchange import Exchange
from gui.control.files.experiment_file import FileController
from gui.control.files.points import PointsExchange
from gui.control.files.runs import NPZ, RunExchange
from gui.session.document import Document
from gui.session.run_serializer import RunSerializer
from gui.shell.main_window import MainWindow


class ImportExportController(QObject):
    """Owns everything that takes something over from elsewhere or hands it on."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        serializer: RunSerializer,
        files: FileController,
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        exchange = Exchange(window, serializer, files, settings)
        self._points = PointsExchange(exchange, document)
        self._run = RunExchange(exchange, document)
        CodeExport(exchange, document)  # a child of the exchange; nothing else needs it
        window.file_dropped.connect(self._on_file_dropped)

    def _on_file_dropped(self, path: str) -> None:
        if path.lower().endswith(NPZ):
            self._run.read_file(path)
        elif not looks_like_experiment(path):
            # Tables have many suffixes: .data, .dat, .asc, none. What is no table is refused with a sentence.
            self._points.read_file(path)
