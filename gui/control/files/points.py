"""Points in and out: files of tables, what is dropped on the window, and the clipboard.

A table is read beside the window's work, then a dialog asks what is to become of it. Nothing changes before its answer,
and then in one step of undo. What reads and writes tables is loaded when a table is read or written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication

from core.data.names import DataNames
from core.errors import GlassboxError
from core.io.reading import read_limited
from gui.base.language import counted_text
from gui.control.files.exchange import Exchange
from gui.session.document import Document
from gui.session.file_dialog import Format
from gui.session.worker import Task

if TYPE_CHECKING:
    from core.io.tables.choice import PointsImport
    from core.io.tables.table import PointsTable
    from gui.views.import_dialog.view import ImportDialog


class PointsExchange(QObject):
    """Takes points from tables and makes tables of points."""

    def __init__(self, exchange: Exchange, document: Document) -> None:
        super().__init__(exchange)
        self._exchange = exchange
        self._document = document
        self._dialog: ImportDialog | None = None
        actions = exchange.window.actions_by_id
        actions["file.import_points"].triggered.connect(self._on_import_triggered)
        exchange.window.data_panel.import_requested.connect(self._on_import_triggered)
        actions["file.export_points"].triggered.connect(self._on_export_triggered)
        actions["data.copy"].triggered.connect(self._on_copy_triggered)
        actions["data.paste"].triggered.connect(self._on_paste_triggered)

    # In

    def _on_import_triggered(self) -> None:
        from core.io.tables.text import TABLE_SUFFIXES

        tables = Format(self.tr("Tables"), TABLE_SUFFIXES)
        self._exchange.ask_for_file(self.tr("Import Points"), [tables], self.read_file)

    def read_file(self, path: str) -> None:
        """Read the table in a file and ask what is to become of it."""
        from core.io.tables.text import MAX_BYTES

        self._read(path, lambda: read_limited(path, MAX_BYTES))

    def _on_paste_triggered(self) -> None:
        text = QGuiApplication.clipboard().text()
        self._read(self.tr("the clipboard"), lambda: text)

    def _read(self, source: str, content: Callable[[], str | bytes]) -> None:
        from core.io.tables.points import read_table

        def work(task: Task) -> PointsTable:
            return read_table(content(), source, on_progress=task.report, should_stop=task.is_cancelled)

        self._exchange.background.start(
            self.tr("Reading the points of {source}").format(source=PurePath(source).name),
            work,
            self._ask,
            self._on_failed,
        )

    def _on_failed(self, error: GlassboxError) -> None:
        self._exchange.show_problem(self.tr("The points cannot be imported."), error)

    def _ask(self, table: PointsTable) -> None:
        from gui.views.import_dialog.view import ImportDialog

        experiment, window = self._document.experiment, self._exchange.window
        if self._dialog is not None:
            self._dialog.reject()
        dialog = self._dialog = ImportDialog(
            table,
            experiment.data,
            experiment.spec.train_fraction,
            window.theme,
            window,
            is_standardised=experiment.spec.standardise,
            present_names=experiment.names,
        )
        dialog.import_accepted.connect(self._on_import_accepted)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _on_import_accepted(self, imported: PointsImport) -> None:
        experiment = self._document.experiment.with_spec(standardise=imported.is_standardised)
        joins_others = imported.is_added and experiment.data.n_examples > 0
        text = self.tr("Import Points")
        if joins_others:
            experiment = replace(experiment.with_data(imported.data), names=imported.names.edited())
            self._document.change(text, experiment)
        else:
            experiment = experiment.with_imported(imported.data, self._titled(imported.names))
            self._document.replace_data(text, experiment, restarts=True)

    def _titled(self, names: DataNames) -> DataNames:
        """Points from the clipboard have no file's name."""
        return replace(names, title=self.tr("Pasted points")) if names.title == self.tr("the clipboard") else names

    # Out

    def _on_copy_triggered(self) -> None:
        from core.io.tables.writing import points_to_tsv

        data, names = self._document.experiment.data, self._document.experiment.names
        QGuiApplication.clipboard().setText(points_to_tsv(data, names, decimal_comma=_has_decimal_comma()))
        self._exchange.show_status(counted_text("{n} point was copied.", "{n} points were copied.", data.n_examples))

    def _on_export_triggered(self) -> None:
        from core.io.tables.writing import points_to_csv

        comma = Format(self.tr("Commas between columns"), (".csv",))
        semicolon = Format(self.tr("Semicolons, and decimal commas"), (".csv",))
        tab = Format(self.tr("Tabs"), (".tsv",))
        with_split = Format(self.tr("Commas, with which points train and which test"), (".csv",))
        first, second = (semicolon, comma) if _has_decimal_comma() else (comma, semicolon)

        def content(path: str, chosen: Format) -> str:
            experiment = self._document.experiment
            return points_to_csv(
                experiment.data,
                experiment.names,
                separator={semicolon: ";", tab: "\t"}.get(chosen, ","),
                decimal_comma=chosen == semicolon,
                with_split_keys=chosen == with_split,
            )

        self._exchange.save(self.tr("Export Points"), self.tr("points"), [first, second, tab, with_split], content)


def _has_decimal_comma() -> bool:
    """Whether spreadsheets of this desktop expect 12,3: there they would take 1.5 for the first of May."""
    return QLocale.system().decimalPoint() == ","
