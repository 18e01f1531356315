"""The screens that `tests.benchmarks.screens` draws, in groups; each group opens windows of its own.

It knows the program by what stays: `create_application`, `begin_session`, the ids of actions and the names of widgets.
A picture is taken when the screen has come to rest: nothing here waits for a fixed time.
"""

from __future__ import annotations

import logging
import shutil
import time
import traceback
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, QStandardPaths, Qt
from PySide6.QtGui import QCursor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QInputDialog, QLineEdit, QMenu, QWidget

TIMEOUT_S = 30.0
_QUIET_MS, _EQUAL_PICTURES = 30, 3
_DIVERGED = 3
_FAR = QPoint(100_000, 100_000)

Key = Qt.Key
SIZES = {"1024": (1024, 640), "1280": (1280, 800), "1440": (1440, 900)}
DATA = ("circle", "xor", "gauss", "spiral", "moons", "flower", "above_curve", "xor4", "empty")

TRAINED = {
    "circle": "circle --iterations 300 --set hidden_units=4+2",
    "six_layers": "spiral --turns 1 --iterations 200 --set hidden_units=8+8+8+8+8+8 --set batch_size=10",
    "eight_layers": "moons --iterations 30 --set hidden_units=16+16+16+16+16+16+16+16",
    "sigmoids": "circle --iterations 200 --set hidden_units=4+4+4+4+4+4 --set activation=sigmoid",
    "large": "circle --samples 10000 --noise 0.2 --iterations 20 --set hidden_units=8+8",
    "rich": "flower --iterations 50 --set hidden_units=5+3 --set optimizer=adam --set penalty=l2 --set activation="
    "leaky_relu --set features=x1+x2+x1_squared+x2_squared+x1x2+sin_x1+sin_x2 --set standardise=true",
    "diverging": "xor --iterations 1 --set hidden_units=4 --set activation=relu --set learning_rate=1000",
    "far_away": "{samples}/far_away.csv --iterations 2 --set hidden_units=3 --set learning_rate=1e-6",
    "named": "{samples}/named.csv --iterations 40 --set hidden_units=3 --set standardise=true",
}
"""Files that the window opens, and how the command line makes them."""

TABLES = {
    "far_away": "x,y,class\n"
    + "".join(f"{312345.5 * (i % 7) - 9e5:.1f},{(i * 7919) % 1800000 - 900000},{i % 2}\n" for i in range(60)),
    "named": "flower,petal length in cm,petal width in cm\n"
    + "".join(
        f"{'setosa' if i % 2 else 'virginica'},{1 + i % 9 / 10 + 4 * (i % 2)},{0.2 + i % 7 / 10}\n" for i in range(80)
    ),
    "three_classes": "length;width;kind\n" + "".join(f"{i % 11},{i % 5};{i % 7},5;{'abc'[i % 3]}\n" for i in range(45)),
    "faulty": "1 2 0\n2 3 1\n3 x 0\n4 5\n5 6 1\nnan 2 1\n7 8 0\n",
    "no_table": "no table at all\n",
}
"""Tables that are imported."""


def write_samples(folder: Path) -> None:
    """Make the files that the screens show."""
    from main import main

    for name, text in TABLES.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    for name, words in TRAINED.items():
        source, *options = words.format(samples=folder).split()
        arguments = ["train", "--data", source, *options, "--save", str(folder / f"{name}.glassbox")]
        said = StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            code = main(arguments)
        assert code in (0, _DIVERGED), f"{arguments}: {said.getvalue()}"


class Camera:
    """Opens windows, works in them as a user does, and takes pictures.

    Attributes
    ----------
    window : MainWindow
        The one that is open.
    """

    def __init__(self, folder: Path, samples: Path, scale: int) -> None:
        self.folder, self.samples, self.scale = folder, samples, scale
        self.group = ""
        self.window: Any = None
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)

    def open(self, sample: str = "", size: str = "1280", *actions: str) -> None:
        """A new window without a past, with a trained file or with the starter."""
        from gui.app import create_application

        self.close()
        path = self.samples / f"{sample}.glassbox"
        application, self.window = create_application(["glassbox", str(path)] if sample else ["glassbox"])
        application.setCursorFlashTime(0)
        QCursor.setPos(_FAR)
        self.window.resize(*SIZES[size])
        self.window.show()
        self.until(lambda: self.window.snapshot is not None and (not sample or self.window.snapshot.iteration > 0))
        self.do("view.light", *actions)

    def close(self) -> None:
        """Close the window and forget its settings."""
        if self.window is None:
            return
        self.close_dialogs()
        self.window.may_close = lambda: True
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)
        self.window = None
        QSettings().clear()

    # What a user does

    def do(self, *actions: str) -> None:
        for action in actions:
            self.window.actions_by_id[action].trigger()
            QApplication.processEvents()

    def step(self, action: str = "run.step", times: int = 1) -> None:
        """Trigger an action that takes the run elsewhere, and wait until it is there."""
        for _ in range(times):
            before = self.window.snapshot
            self.do(action)
            self.until(lambda before=before: self.window.snapshot is not before)
            self.rest(self.window.run_bar)

    def find(self, name: str) -> QWidget:
        """The widget of this name that is to be seen."""
        found = [one for top in QApplication.topLevelWidgets() for one in [top, *top.findChildren(QWidget)]]
        return next(one for one in found if one.objectName() == name and one.isVisible())

    def dialog(self) -> QWidget:
        """Wait for a dialog beside the window."""

        def others() -> list[QWidget]:
            return [top for top in QApplication.topLevelWidgets() if top is not self.window and top.isVisible()]

        self.until(lambda: any(others()))
        return others()[0]

    def press(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        button.click()
        QApplication.processEvents()

    def type_in(self, name: str, text: str, *keys: Key) -> None:
        field = self.find(name)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()
        QTest.keyClicks(field, text)
        self.keys(name, *keys)

    def keys(self, name: str, *keys: Key) -> None:
        view = self.find(name)
        view.setFocus(Qt.FocusReason.TabFocusReason)
        for key in keys:
            QTest.keyClick(view, key)
            QApplication.processEvents()

    def close_dialogs(self) -> None:
        for top in QApplication.topLevelWidgets():
            if top is not self.window and top.isVisible():
                top.close()
        QApplication.processEvents()

    # Waiting and looking

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.perf_counter() + TIMEOUT_S
        while not condition():
            assert time.perf_counter() < deadline, f"{self.group}: nothing came"
            _run_events()

    def rest(self, widget: QWidget) -> QImage:
        """The picture of a widget once it has stopped changing."""
        deadline = time.perf_counter() + TIMEOUT_S
        image, n_equal = QImage(), 1
        while n_equal < _EQUAL_PICTURES:
            assert time.perf_counter() < deadline, f"{self.group}: {widget.objectName()} never comes to rest"
            loop_end = time.perf_counter() + _QUIET_MS / 1000
            while time.perf_counter() < loop_end:
                _run_events()
            before, image = image, widget.grab().toImage()
            n_equal = n_equal + 1 if image == before else 1
        return image

    def take(self, name: str, widget: QWidget | str | None = None) -> None:
        """Take a picture of the window, or of a widget in it or beside it."""
        subject = self.find(widget) if isinstance(widget, str) else widget or self.window
        scale = "" if self.scale == 100 else f"-{self.scale}"
        image = self.rest(subject)
        image.setDevicePixelRatio(1.0)
        image.save(str(self.folder / f"{self.group}-{name}{scale}.png"))


def _run_events() -> None:
    QApplication.processEvents()
    time.sleep(0.002)  # for the training thread


def windows(camera: Camera) -> None:
    for size in SIZES:
        for look in ("light", "dark"):
            camera.open("", size, f"view.{look}")
            camera.take(f"start-{size}-{look}")
            camera.open("circle", size, f"view.{look}")
            camera.take(f"trained-{size}-{look}")


def layouts(camera: Camera) -> None:
    for size in SIZES:
        for layout in ("lecture", "inside", "all"):
            camera.open("circle", size, f"view.layout_{layout}")
            camera.take(f"{layout}-{size}")
    for layout in ("inside", "all"):
        camera.open("circle", "1440", "view.dark", f"view.layout_{layout}")
        camera.take(f"{layout}-1440-dark")


def docks(camera: Camera) -> None:
    for dock in ("equations", "microscope", "folded"):
        for sample in ("circle", "rich", "six_layers"):
            camera.open(sample, "1440", f"view.{dock}")
            camera.take(f"{dock}-{sample}")
    camera.open("circle", "1440", "view.equations", "view.microscope")
    camera.keys("equations_canvas", Key.Key_Down, Key.Key_Right)
    camera.take("equation-pointed")
    camera.keys("microscope_plot", Key.Key_Right, Key.Key_Down)
    camera.take("microscope-pointed")
    camera.open("circle", "1440", "view.folded")
    camera.keys("folded_slider", Key.Key_Home, Key.Key_Right)
    camera.keys("folded_plot", Key.Key_Right, Key.Key_Down)
    camera.take("folded-pointed")


def checks(camera: Camera) -> None:
    camera.open("rich", "1440", "view.checks")
    for section in ("gradient", "vectorisation", "nothing_hidden"):
        camera.press(f"{section}_section")
        camera.take(section)
        camera.take(f"{section}-whole", f"{'gradient_check' if section == 'gradient' else section}_view")
    camera.press("gradient_section")
    camera.press("check_all_button")
    camera.until(lambda: camera.window.findChild(QWidget, "worst_button").isVisible())
    camera.take("gradient-all")
    camera.open("circle", "1024", "view.dark", "view.checks")
    camera.take("dark-1024")


def weights(camera: Camera) -> None:
    for sample, size, look in (("circle", "1440", "light"), ("sigmoids", "1024", "dark")):
        camera.open(sample, size, f"view.{look}", "view.weights")
        caption, plots = camera.find("weights_caption"), camera.find("weights_plots")
        camera.until(lambda caption=caption: bool(caption.text()))
        camera.take(f"unit-{sample}")
        for page in ("layer", "histogram"):
            camera.keys("weights_page", Key.Key_Down)
            if page == "layer":
                camera.keys("weights_quantity", Key.Key_End)
                camera.keys("weights_plots", Key.Key_Right, Key.Key_Right)
                QTest.keyClick(plots, Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
            camera.take(f"{page}-{sample}")


def surface(camera: Camera) -> None:
    for sample, size, look in (("circle", "1440", "light"), ("rich", "1024", "dark")):
        camera.open(sample, size, f"view.{look}", "view.surface")
        view = camera.find("surface_view")
        camera.until(lambda view=view: view.surface is not None and view.surface.request.is_exact)
        camera.take(f"weights-{sample}")
        camera.keys("surface_picture", Key.Key_Right, Key.Key_Right, Key.Key_Up)
        camera.take(f"cursor-{sample}")


def folded(camera: Camera) -> None:
    for stop, look in (("", "light"), ("start", "dark")):
        camera.open("circle", "1024", f"view.{look}", "view.folded")
        if stop:
            camera.keys("folded_slider", Key.Key_Home, Key.Key_Right)
        camera.take(f"folded-{look}")


def luck(camera: Camera) -> None:
    for look, size in (("light", "1440"), ("dark", "1024")):
        camera.open("circle", size, f"view.{look}", "view.luck")
        camera.take(f"asked-{look}")
        camera.press("luck_start")
        camera.until(lambda: camera.window.findChild(QWidget, "luck_keep").isVisible())
        camera.keys("luck_gallery", Key.Key_Right, Key.Key_Down)
        camera.take(f"found-{look}")


def compare(camera: Camera) -> None:
    for look, size in (("light", "1440"), ("dark", "1024")):
        camera.open("circle", size, f"view.{look}", "view.compare")
        camera.take(f"empty-{look}")
        camera.do("run.compare")
        camera.take(f"dialog-{look}", camera.dialog())
        camera.close_dialogs()
        camera.do("run.activations")
        camera.step(times=40)
        camera.keys("run_pictures_2", Key.Key_Right, Key.Key_Right)
        camera.take(f"planes-{look}")  # and not the table, which has measured times


def exercise(camera: Camera) -> None:
    for look, size in (("light", "1440"), ("dark", "1024")):
        camera.open("circle", size, f"view.{look}", "view.exercise")
        camera.press("check_code_button")
        camera.until(lambda: "Next" in camera.window.findChild(QWidget, "exercise_view").summary)
        camera.take(f"exercise-{look}")


def lessons(camera: Camera) -> None:
    for look, size in (("light", "1440"), ("dark", "1024")):
        camera.open("", size, f"view.{look}", "help.lessons")
        camera.take(f"list-{look}")
        camera.keys("lesson_list", Key.Key_Return)
        camera.press("lesson_hint")
        camera.take(f"first-{look}")
        camera.press("lesson_next")
        camera.press("lesson_answer")
        camera.take(f"answer-{look}")
        camera.do("run.new_weights")
        camera.take(f"left-{look}")
        while camera.window.findChild(QWidget, "lesson_view").step_page.isVisible():
            camera.press("lesson_next")
        camera.take(f"end-{look}")


def phases(camera: Camera) -> None:
    camera.open("", "1440", "view.equations", "run.size_phase")
    for phase in range(1, 11):
        camera.step()
        camera.take(f"phase-{phase:02}")
    camera.open("circle", "1280", "run.size_example")
    camera.step(times=2)
    camera.take("example")
    camera.open("six_layers", "1280", "view.dark", "run.size_phase")
    camera.step(times=5)
    camera.take("deep-dark")


def predictions(camera: Camera) -> None:
    for place, kind in enumerate(("loss", "weight", "sketch", "cells")):
        camera.open("circle", "1280", "view.dark" if kind == "cells" else "view.light", "run.ask_first")
        camera.keys("prediction_kind", Key.Key_Home, *[Key.Key_Down] * place)
        camera.do("run.step")
        camera.take(f"{kind}-asked")
    camera.type_in("equations_answer", "0.5", Key.Key_Tab)
    camera.press("prediction_check")
    camera.take("cells-judged")
    camera.open("circle", "1024", "run.ask_first")
    camera.keys("prediction_kind", Key.Key_Home)
    camera.do("run.step")
    camera.press("prediction_answer_rises")
    camera.take("loss-judged")


def timeline(camera: Camera) -> None:
    camera.open("circle")
    camera.step("run.step_back", 3)
    camera.take("behind")
    camera.do("run.mark")
    camera.take("mark-dialog", camera.dialog())
    dialog = camera.dialog()
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("here")
    dialog.accept()
    camera.take("marked")
    camera.step("run.new_weights")
    camera.step("run.step_epoch", 4)
    camera.take("earlier-runs")
    camera.do("view.log_loss")
    camera.take("log-loss")
    camera.step("edit.undo")
    camera.take("undone")
    camera.keys("timeline", Key.Key_Home)
    camera.take("at-start")


def data(camera: Camera) -> None:
    camera.open()
    for kind in DATA:
        camera.press(f"data_{kind}")
        camera.take(kind, "data_panel")
    camera.take("no-points")
    for tool in ("move", "erase", "spray"):
        camera.do(f"tool.{tool}")
        camera.take(f"tool-{tool}")
    camera.open("rich")
    camera.take("rich")
    camera.do("view.test_data", "view.discretise", "plane.zoom_in")
    camera.take("plane-switches")


def settings(camera: Camera) -> None:
    camera.open("rich", "1440")
    for activation in ("sigmoid", "tanh", "relu", "leaky_relu"):
        camera.press(f"activation_{activation}")
        camera.take(activation, "settings_fold")
    camera.press("settings_fold_button")
    camera.take("settings-folded")
    camera.do("view.data_panel")
    camera.take("data-folded")
    camera.open()
    camera.type_in("learning_rate", "-3", Key.Key_Return)
    camera.take("wrong-number")
    camera.keys("loss_view", Key.Key_Tab)
    camera.take("focus")


def network(camera: Camera) -> None:
    camera.open("circle")
    camera.keys("network_view", Key.Key_Right, Key.Key_Right, Key.Key_Down)
    camera.take("bias-pointed")
    camera.keys("network_view", Key.Key_Return)
    camera.take("weight-editor")
    camera.keys("weight_editor_field", Key.Key_Escape)
    camera.keys("network_view", Key.Key_Right)
    for part in ("unit", "edge"):
        camera.keys("network_view", Key.Key_Right)
        camera.take(f"{part}-pointed")
    camera.open("circle", "1280", "view.dark", "run.size_iteration", "view.signs")
    camera.press("units.add.1")
    camera.press("layers.add")
    camera.take("grown")
    for sample in ("six_layers", "eight_layers"):
        for look in ("light", "dark"):
            camera.open(sample, "1440", f"view.{look}")
            camera.take(f"{sample}-{look}")


def cases(camera: Camera) -> None:
    for sample in ("large", "far_away", "named"):
        camera.open(sample, "1280", "view.layout_inside")
        camera.take(sample)
    camera.open("", "1280", "data.clear", "view.layout_all")
    camera.take("no-points")
    camera.open("circle", "1440", "view.full_screen")
    camera.take("full-screen")


def messages(camera: Camera) -> None:
    camera.open("diverging")
    camera.do("run.toggle")
    bar = camera.window.message_bar
    camera.until(bar.isVisible)
    camera.take("diverged", "message_bar")
    camera.open("circle", "1024")
    camera.do("data.new")
    camera.take("new-points")
    camera.open("circle", "1024", "view.dark", "data.clear")
    camera.do("run.step")
    camera.take("nothing-to-train")
    camera.window.problems.report("Traceback (most recent call last):\n  a mistake")
    camera.take("error", camera.dialog())


def questions(camera: Camera) -> None:
    from gui.app import begin_session

    camera.open()
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    left = Path(place) / "recovery" / "left.glassbox"
    left.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(camera.samples / "circle.glassbox", left)
    begin_session(camera.window)
    camera.take("recovery", camera.dialog())
    shutil.rmtree(left.parent, ignore_errors=True)
    own = camera.samples / f"own-{camera.scale}.glassbox"
    shutil.copy(camera.samples / "circle.glassbox", own)
    camera.open(own.stem)
    camera.step()
    camera.press("data_moons")
    camera.do("file.new")
    camera.take("save", camera.dialog())
    camera.close_dialogs()
    shutil.copy(camera.samples / "rich.glassbox", own)
    camera.do("file.save")
    camera.take("changed", camera.dialog())
    camera.open()
    camera.window.file_dropped.emit(str(camera.samples / "missing.npz"))
    camera.take("problem", camera.dialog())


def imports(camera: Camera) -> None:
    for table in ("named", "three_classes", "faulty", "no_table", "far_away"):
        camera.open("", "1280", "view.dark" if table == "far_away" else "view.light")
        camera.window.file_dropped.emit(str(camera.samples / f"{table}.csv"))
        camera.take(table, camera.dialog())


def exports(camera: Camera) -> None:
    camera.open("circle")
    camera.do("file.picture")
    camera.take("picture", camera.dialog())
    camera.press("picture_has_caption")
    camera.take("picture-without-caption", "picture_dialog")
    camera.close_dialogs()
    camera.do("file.animation")
    camera.take("animation", camera.dialog())


def guides(camera: Camera) -> None:
    from gui.app import begin_session

    for look in ("light", "dark"):
        camera.open("", "1280", f"view.{look}")
        begin_session(camera.window)
        camera.take(f"welcome-{look}", camera.dialog())
        camera.close_dialogs()
        for action in ("shortcuts", "glossary", "about"):
            camera.do(f"help.{action}")
            camera.take(f"{action}-{look}", camera.dialog())
            camera.close_dialogs()
    camera.do("help.glossary")
    camera.type_in("glossary_search", "gradient")
    camera.take("glossary-search", "glossary_dialog")
    camera.keys("glossary_list", Key.Key_Down)
    camera.take("glossary-entry", "glossary_dialog")


def demonstrations(camera: Camera) -> None:
    camera.open()
    names = [one for one in camera.window.actions_by_id if one.startswith("help.demonstration_")]
    for name in names:
        camera.do(name)
        camera.until(lambda: camera.window.snapshot.iteration == 0)
        camera.take(name.removeprefix("help.demonstration_"))
    camera.do("view.data_panel")
    camera.take("strip")
    camera.do("view.data_panel", "help.demonstration_dead_relu")
    camera.step("run.step_epoch", 3)
    camera.take("signs")
    QTest.keyClicks(camera.find("network_view"), "d")
    camera.take("diagnosis")
    camera.do("view.dark")
    camera.take("diagnosis-dark")


def menus(camera: Camera) -> None:
    camera.open("circle")
    camera.step("run.new_weights")
    camera.step()
    for look in ("light", "dark"):
        camera.do(f"view.{look}")
        for number, menu in enumerate(_menus_of(camera.window.menuBar().actions())):
            if look == "light" or number < 2:
                menu.popup(camera.window.mapToGlobal(QPoint(60, 60)))
                camera.take(f"{number:02}-{menu.title().replace('&', '').lower().replace(' ', '-')}-{look}", menu)
                menu.close()


def _menus_of(actions: Sequence[Any]) -> list[QMenu]:
    """Menus and the menus within them."""
    found = [menu for action in actions if (menu := action.menu()) is not None]
    return [one for menu in found for one in (menu, *_menus_of(menu.actions()))]


def zooms(camera: Camera) -> None:
    for zoom, steps in ((75, -2), (150, 3), (250, 6)):
        for size in ("1024", "1440"):
            camera.open("circle", size, *["view.zoom_in" if steps > 0 else "view.zoom_out"] * abs(steps))
            camera.take(f"{zoom}-{size}")
            camera.do("view.layout_all")
            camera.take(f"{zoom}-{size}-all")


GROUPS: dict[Callable[[Camera], None], tuple[int, ...]] = {
    windows: (100, 200),
    layouts: (100,),
    docks: (100,),
    checks: (100, 200),
    weights: (100, 200),
    surface: (100, 200),
    folded: (100, 200),
    luck: (100, 200),
    compare: (100, 200),
    exercise: (100, 200),
    lessons: (100, 200),
    phases: (100,),
    predictions: (100, 200),
    timeline: (100,),
    data: (100,),
    settings: (100,),
    network: (100, 200),
    cases: (100,),
    messages: (100, 200),
    questions: (100,),
    imports: (100, 200),
    exports: (100,),
    guides: (100,),
    demonstrations: (100,),
    menus: (100,),
    zooms: (100,),
}
"""What draws each group of screens, and at which scales in per cent."""


def draw(folder: Path, samples: Path, scale: int, only: str) -> int:
    """Draw the groups of one scale; the exit code is 1 if one could not be drawn to its end."""
    logging.getLogger("glassbox").setLevel(logging.CRITICAL + 1)  # the mistake on the error dialog is no mistake
    from core.explain.microscope import EvaluationTimes

    # Measured times are never the same twice.
    EvaluationTimes.__init__.__defaults__ = (count(0.0, 1e-6).__next__,)
    camera = Camera(folder, samples, scale)
    n_failed = 0
    for group, scales in GROUPS.items():
        if scale in scales and only in group.__name__:
            camera.group = group.__name__
            begun = time.perf_counter()
            try:
                group(camera)
            except (AssertionError, LookupError, StopIteration):
                n_failed += 1
                traceback.print_exc()
            camera.close()
            print(f"{scale} % {camera.group}: {time.perf_counter() - begun:.1f} s", flush=True)
    return int(n_failed > 0)
