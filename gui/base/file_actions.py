"""The actions of the File menu: experiments, imports, exports and pictures."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.base.action_info import ActionInfo


class FileActions(QObject):
    """Their texts, in the user's language."""

    def rows(self) -> tuple[ActionInfo, ...]:
        """Every action of the File menu, and Copy Picture."""
        return (
            ActionInfo("file.new", self.tr("New"), self.tr("Start again with the starter experiment."), ("Ctrl+N",)),
            ActionInfo(
                "file.open", self.tr("Open…"), self.tr("Open an experiment from a file and continue it."), ("Ctrl+O",)
            ),
            ActionInfo(
                "file.save", self.tr("Save"), self.tr("Save the experiment and its run to its file."), ("Ctrl+S",)
            ),
            ActionInfo(
                "file.save_as",
                self.tr("Save As…"),
                self.tr("Save the experiment and its run to a new file."),
                ("Ctrl+Shift+S",),
            ),
            *self._exchange(),
            *self._pictures(),
            ActionInfo("file.quit", self.tr("Quit"), self.tr("Close Glassbox."), ("Ctrl+Q",)),
        )

    def _exchange(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "file.import_points",
                self.tr("Import Points…"),
                self.tr("Import points from a table: a CSV or TSV file from a spreadsheet, for example."),
                ("Ctrl+I",),
            ),
            ActionInfo(
                "file.import_parameters",
                self.tr("Import Weights and Biases…"),
                self.tr("Continue with weights and biases from a file, for a network of this shape."),
            ),
            ActionInfo("file.export_points", self.tr("Points as a Table…"), self.tr("Save all points as a table.")),
            ActionInfo(
                "file.export_parameters",
                self.tr("Weights and Biases…"),
                self.tr("Save W and b of each layer, for NumPy or as a table."),
            ),
            ActionInfo(
                "file.export_loss", self.tr("Loss History…"), self.tr("Save the loss of each iteration as a table.")
            ),
            ActionInfo(
                "file.export_numpy",
                self.tr("NumPy Script…"),
                self.tr("Save this run as a NumPy script in the lecture's symbols. It trains to the same loss."),
            ),
            ActionInfo(
                "file.export_pytorch",
                self.tr("PyTorch Script…"),
                self.tr("Save this run as a PyTorch script. It trains to the same loss."),
            ),
            ActionInfo(
                "file.export_sklearn",
                self.tr("scikit-learn Script…"),
                self.tr("Save this run as a scikit-learn script, if scikit-learn supports this network."),
            ),
            ActionInfo(
                "file.export_onnx",
                self.tr("ONNX Model…"),
                self.tr(
                    "Save the trained network for other programs. Its input is points, its output the predictions."
                ),
            ),
        )

    def _pictures(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "file.picture",
                self.tr("Picture…"),
                self.tr("Save or copy the window or one of its views: PNG, SVG or PDF."),
                ("Ctrl+P",),
            ),
            ActionInfo("file.animation", self.tr("Animation…"), self.tr("Save the run as an animation: GIF or WebP.")),
            ActionInfo(
                "edit.copy_picture",
                self.tr("Copy Picture"),
                self.tr("Copy a picture of the view with the keyboard focus, or of the whole window."),
            ),
        )
