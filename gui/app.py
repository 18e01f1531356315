"""The composition root: builds every part once and wires them. Nothing else constructs a thread or a document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from core.demonstrations.catalogue import starter_experiment
from core.training.messages import Pause
from gui.base.accessibility import install_roles
from gui.base.icons import application_icon
from gui.base.language import use_language
from gui.base.theme import Theme
from gui.control.announcements import AnnouncementController
from gui.control.appearance import AppearanceController, ZoomController, restore_zoom
from gui.control.demonstrations import DemonstrationController
from gui.control.description import DescriptionController
from gui.control.edit import EditController
from gui.control.files.exchange import Exchange
from gui.control.files.experiment_file import FileController
from gui.control.files.import_export import ImportExportController
from gui.control.files.recovery import Recovery
from gui.control.files.session_end import SessionEnd
from gui.control.key_read_out import KeyReadOut
from gui.control.language import LanguageController, chosen_language
from gui.control.late_lessons import LateLessons
from gui.control.late_views import LateViews, Parts
from gui.control.layout import LayoutController
from gui.control.loss_sound import LossSound
from gui.control.new_points import NewPointsOffer
from gui.control.pictures import PictureController
from gui.control.predictions import PredictionController
from gui.control.projector import ProjectorController
from gui.control.run import ReplayController, RunController
from gui.control.second_screen import SecondScreenController
from gui.control.timeline import TimelineController
from gui.control.tools import ToolController
from gui.control.view_linker import ViewLinker
from gui.control.window_parts import WindowPartController
from gui.session.garbage import GarbageCollector
from gui.session.open_work import OpenWork
from gui.session.presenter import Presenter
from gui.session.run_serializer import RunSerializer
from gui.session.worker import Worker
from gui.shell.main_window import MainWindow

Part = TypeVar("Part", bound=QObject)

ORGANISATION = "Glassbox"
DESKTOP_FILE = "io.github.glassbox.Glassbox"
"""By this name a Linux desktop finds the program's icon and entry, in ``resources/desktop``."""


def create_application(argv: Sequence[str]) -> tuple[QApplication, MainWindow]:
    """The whole program, shown by nobody yet and without its event loop running.

    Parameters
    ----------
    argv : sequence of str
        The program's name, and an experiment file to open if there is one.

    Returns
    -------
    QApplication, MainWindow
        The training thread runs and ends when the window closes.
    """
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["glassbox"])
    application.setApplicationName("Glassbox")
    install_roles()
    application.setOrganizationName(ORGANISATION)
    application.setDesktopFileName(DESKTOP_FILE)
    application.setWindowIcon(application_icon())
    settings = QSettings()
    work = OpenWork(starter_experiment())
    window = _build(work, settings)
    if len(argv) > 1:
        _part(window, FileController).open(argv[1])
    return application, window


def _build(work: OpenWork, settings: QSettings) -> MainWindow:
    """A window around the work, in the language that is chosen."""
    use_language(chosen_language(settings))
    theme = Theme()
    restore_zoom(theme, settings)
    theme.apply()
    window = MainWindow(theme, settings)
    work.belong_to(window)
    _wire(window, work, settings)
    language = LanguageController(window, settings)
    # When the menu that it was chosen in is closed: the window goes.
    language.chosen.connect(lambda: QTimer.singleShot(0, window, lambda: _build_anew(window, work, settings)))
    return window


def _build_anew(window: MainWindow, work: OpenWork, settings: QSettings) -> None:
    """Another window in the place of one, around the same work: what is built speaks the language chosen by then."""
    is_session, lesson = _part(window, Recovery).is_on, _part(window, LateLessons).open_lesson
    step_size, _ = _part(window, RunController).pace
    work.stays = True
    window.may_close = lambda: True
    quits = QApplication.quitOnLastWindowClosed()
    QApplication.setQuitOnLastWindowClosed(False)
    window.close()
    work.belong_to(None)
    work.stays = False
    window.deleteLater()
    # At once: none of its parts may hear what the next window does.
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    work.document.undo_stack.blockSignals(False)
    following = _build(work, settings)
    _part(following, RunController).set_step_size(step_size)
    if lesson is not None:
        _part(following, LateLessons).lessons.take_up(lesson)
    following.problems.install()
    following.show()
    QApplication.setQuitOnLastWindowClosed(quits)
    work.thread.send(Pause())  # the answer is a picture of where the run stands
    if is_session:
        begin_session(following)


def begin_session(window: MainWindow, lesson: str = "") -> None:
    """What belongs to a learner's session and not to a look at the window: unsaved work is asked about, kept from time
    to time, and offered again after a crash. Then the lesson of a file is opened, if one is named."""
    _part(window, FileController).ask_before_closing()
    _part(window, SessionEnd).listen()
    recovery = _part(window, Recovery)
    if lesson:
        recovery.nothing_restored.connect(lambda: _part(window, LateLessons).lessons.open(lesson))
    elif not _part(window, FileController).path:
        recovery.nothing_restored.connect(_part(window, DemonstrationController).welcome_once)
    recovery.start()


def _part(window: MainWindow, kind: type[Part]) -> Part:
    part = window.findChild(kind)
    assert part is not None
    return part


def _open_worksheets(window: MainWindow, settings: QSettings) -> None:
    """Loaded when it is first wanted: with it the start of the program takes a tenth of a second longer."""
    from gui.control.worksheets import WorksheetController

    (window.findChild(WorksheetController) or WorksheetController(window, settings)).open()


def _wire(window: MainWindow, work: OpenWork, settings: QSettings) -> None:
    thread, document = work.thread, work.document

    def cancel_everything() -> None:
        if not work.stays:
            thread.cancel()
        for worker in window.findChildren(Worker):
            worker.cancel()

    window.closing.connect(cancel_everything)  # before anything else that closes waits for its own part
    presenter = Presenter(thread, window.views, window)
    # Now, so that the first picture is there when the window is: its arrival loads what draws curves.
    thread.start()

    window.undo_stack = document.undo_stack
    run_control = RunController(window, thread, settings)
    appearance = AppearanceController(window, presenter, settings)
    ZoomController(window, settings)
    tools = ToolController(window)
    LayoutController(window)
    projector = ProjectorController(window, appearance.chosen_colours)
    edit = EditController(window, document, thread)
    view_linker = ViewLinker(window, settings)
    NewPointsOffer(window, document)
    timeline = TimelineController(window, document, thread)
    ReplayController(window, thread)
    serializer = RunSerializer(thread, window, lambda: document.code)
    files = FileController(window, work, serializer, settings, starter_experiment)
    SessionEnd(window, thread, files, Recovery(window, document, files, serializer))
    demonstrations = DemonstrationController(window, document, run_control, view_linker, files, settings)
    exchange = Exchange(window, serializer, files, settings)
    ImportExportController(exchange, document)
    pictures = PictureController(window, thread, settings)
    window.actions_by_id["teach.worksheet"].triggered.connect(lambda: _open_worksheets(window, settings))
    predictions = PredictionController(window, document, run_control, settings)
    parts = Parts(
        window,
        document,
        thread,
        presenter,
        edit,
        run_control,
        view_linker,
        pictures,
        serializer,
        exchange,
        settings,
    )
    announcements = AnnouncementController(window, document.undo_stack, settings)
    view_linker.diagnosed.connect(announcements.on_diagnosed)
    KeyReadOut(window)
    DescriptionController(window)
    WindowPartController(window)
    sound = LossSound(window, settings)
    views = LateViews(parts)
    second_screen = SecondScreenController(parts, views, projector)
    LateLessons(parts, files, tools, demonstrations, views, predictions)
    for part in (files, timeline, view_linker, run_control, appearance, tools, pictures, predictions, second_screen):
        presenter.presented.connect(part.on_presented)
    for ear in (announcements, sound):
        presenter.presented.connect(ear.on_presented)
    for follow in (document.agree, run_control.on_agreed, timeline.on_agreed):
        presenter.agreed.connect(follow)
    thread.failed.connect(window.problems.report)
    for end in (thread.failed, window.problems.reported, window.closing):
        end.connect(run_control.pause)
    window.closing.connect(work.end)
    window.closing.connect(GarbageCollector(window).stop)
