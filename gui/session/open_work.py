"""What is being worked on, apart from the window that shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.experiment.experiment import Experiment
from gui.session.document import Document
from gui.session.lock import FileLock
from gui.session.saved_work import SavedWork
from gui.session.training_thread import TrainingThread


class OpenWork:
    """Thread, document, and the file they belong to. A window that is built anew, as for another language, goes on with
    them: the run, its past and every step of undo.

    Attributes
    ----------
    thread : TrainingThread
        The first window that is built starts it.
    document : Document
    file : FileLock
        Of the experiment's file; without a path where it has none yet.
    saved : SavedWork
        What of it is in that file.
    stays : bool
        Whether it outlives the window that closes now.
    """

    def __init__(self, experiment: Experiment) -> None:
        self.thread = TrainingThread(experiment)
        self.document = Document(experiment)
        self.document.command_issued.connect(self.thread.send)
        self.file = FileLock()
        self.saved = SavedWork(self.document)
        self.stays = False

    def belong_to(self, window: QObject | None) -> None:
        """Live as long as this window; with None until the next one."""
        self.thread.setParent(window)
        self.document.setParent(window)

    def end(self) -> None:
        """The window closes for good: the thread is stopped and the file released."""
        if not self.stays:
            self.thread.stop()
            self.file.release()
