"""Import and export in the window: what comes in can be taken back, what goes out works elsewhere, and what is wrong
with a file is said in one sentence that leaves everything as it was."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.errors import FileError, InvalidInputError
from core.io.tables.rows import ReadingStoppedError
from core.model.network import Parameters
from gui.control.files.experiment_file import FileController
from gui.session.background import Background
from gui.session.worker import Task
from gui.views.import_dialog.view import ImportDialog
from tests.core.io.tables.test_formats import book
from tests.tools.window import TIMEOUT_MS, Glassbox


def shown(glassbox: Glassbox, kind: type[QDialog], name: str) -> QDialog | None:
    """The dialog on the screen; earlier ones may still wait for being deleted."""
    return next((dialog for dialog in glassbox.window.findChildren(kind, name) if dialog.isVisible()), None)


def awaited(glassbox: Glassbox, kind: type[QDialog], name: str) -> QDialog:
    glassbox.wait_until(lambda: shown(glassbox, kind, name) is not None)
    dialog = shown(glassbox, kind, name)
    assert dialog is not None
    return dialog


def choose(glassbox: Glassbox, path: Path, name_filter: str = "") -> None:
    """Through the file dialog, as a learner would."""
    dialog = awaited(glassbox, QFileDialog, "exchange_dialog")
    assert isinstance(dialog, QFileDialog)
    if name_filter:
        (chosen,) = [text for text in dialog.nameFilters() if text.startswith(name_filter)]
        box = next(box for box in dialog.findChildren(QComboBox) if box.findText(chosen) >= 0)
        while box.currentText() != chosen:
            QTest.keyClick(box, Qt.Key.Key_Down)
    glassbox.name_file(dialog, path)


def exported(glassbox: Glassbox, action: str, path: Path, name_filter: str = "") -> Path:
    glassbox.trigger(action)
    choose(glassbox, path, name_filter)
    glassbox.wait_until(path.exists)
    return path


def agree(glassbox: Glassbox) -> None:
    dialog = awaited(glassbox, ImportDialog, "import_dialog")
    button = dialog.findChild(QPushButton, "import_accept")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    glassbox.wait_until(lambda: shown(glassbox, ImportDialog, "import_dialog") is None)
    glassbox.settle()


def import_points(glassbox: Glassbox, path: Path) -> None:
    glassbox.trigger("file.import_points")
    choose(glassbox, path)


def problem(glassbox: Glassbox) -> str:
    dialog = awaited(glassbox, QMessageBox, "file_problem")
    assert isinstance(dialog, QMessageBox)
    text = f"{dialog.text()} {dialog.informativeText()}"
    dialog.close()
    glassbox.wait_until(lambda: shown(glassbox, QMessageBox, "file_problem") is None)
    return text


def flat(parameters: Parameters) -> list[float]:
    return [number for array in (*parameters.weights, *parameters.biases) for number in array.ravel().tolist()]


def drop(glassbox: Glassbox, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(glassbox.window, QDragEnterEvent(QPoint(50, 50), *how))
    QApplication.sendEvent(glassbox.window, QDropEvent(QPointF(50, 50), *how))


# Points


def test_the_next_dialog_opens_in_the_folder_that_was_used_last(glassbox: Glassbox, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    folder.mkdir()
    exported(glassbox, "file.export_points", folder / "points.csv")
    glassbox.trigger("file.import_points")
    dialog = awaited(glassbox, QFileDialog, "exchange_dialog")
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().absolutePath()) == folder
    dialog.reject()


def test_a_table_is_imported_from_the_button_below_the_tables(glassbox: Glassbox, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("width,height,kind\n1,2,a\n2,1,b\n3,5,c\n4,4,c\n")
    glassbox.press("data_group_table")
    glassbox.press("import_table_button")
    choose(glassbox, path)
    agree(glassbox)
    assert glassbox.experiment.names.classes == ("a", "b", "c")


@pytest.mark.parametrize(("n_points", "sentence"), [(1, "1 point was copied."), (2, "2 points were copied.")])
def test_how_many_points_were_copied_is_said(glassbox: Glassbox, n_points: int, sentence: str) -> None:
    data = glassbox.experiment.data
    rest = data.with_points_removed(range(n_points, data.n_examples))
    glassbox.document.change("Fewer", glassbox.experiment.with_data(rest))
    glassbox.settle()
    glassbox.trigger("data.copy")
    assert glassbox.window.statusBar().currentMessage() == sentence


def test_a_table_of_a_spreadsheet_with_decimal_commas_becomes_the_points_and_undo_brings_the_old_ones(
    glassbox: Glassbox, tmp_path: Path
) -> None:
    before = glassbox.experiment
    path = tmp_path / "table.csv"
    path.write_bytes("\ufeffx1;x2;label\r\n1,5;-2,25;1\r\n0,5;3;0\r\n".encode())
    import_points(glassbox, path)
    agree(glassbox)
    assert glassbox.experiment.data.points.tolist() == [[1.5, 0.5], [-2.25, 3.0]]
    assert glassbox.experiment.data.labels.tolist() == [1, 0]
    assert glassbox.document.undo_stack.undoText() == "Import Points"
    glassbox.trigger("edit.undo")
    assert glassbox.experiment == before
    glassbox.trigger("edit.redo")
    assert glassbox.settle().experiment.data.n_examples == 2


def test_a_bad_table_is_format_of_name_line_and_column_and_the_points_stay(glassbox: Glassbox, tmp_path: Path) -> None:
    before = glassbox.experiment
    path = tmp_path / "bad.csv"
    path.write_text("x1,x2,label\n1,what,1\n")
    import_points(glassbox, path)
    sentence = problem(glassbox)
    assert "bad.csv" in sentence
    assert "line 2, column 2: “what” is not a number; use for example 12.3." in sentence
    assert glassbox.experiment == before
    assert glassbox.document.undo_stack.count() == 0


def test_lines_that_cannot_be_used_are_listed_and_skipped_only_after_a_yes(glassbox: Glassbox, tmp_path: Path) -> None:
    path = tmp_path / "gaps.csv"
    path.write_text("x1,x2,label\n1,2,0\nNA,3,1\n4,5,\n6,7,1\n")
    import_points(glassbox, path)
    dialog = awaited(glassbox, ImportDialog, "import_dialog")
    listed = dialog.findChild(QPlainTextEdit, "import_faults")
    assert isinstance(listed, QPlainTextEdit)
    assert listed.toPlainText().splitlines() == [
        "Line 3, column 1: “x1” is missing (“NA” means no value); use for example 12.3.",
        "Line 4, column 3: the class is missing; use for example 0, 1 or a word.",
    ]
    assert glassbox.experiment.data.n_examples == 250
    agree(glassbox)
    assert glassbox.experiment.data.points.tolist() == [[1.0, 6.0], [2.0, 7.0]]


@pytest.mark.parametrize("suffix", [".data", ".dat", ".DAT", ".asc", ""])
def test_a_table_with_another_suffix_is_imported_when_it_is_dropped(
    glassbox: Glassbox, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"flowers{suffix}"
    path.write_text("1.5,2.5,rose\n3.5,4.5,tulip\n")
    drop(glassbox, path)
    agree(glassbox)
    assert glassbox.experiment.data.points.tolist() == [[1.5, 3.5], [2.5, 4.5]]


def test_a_table_that_is_opened_is_imported(glassbox: Glassbox, tmp_path: Path) -> None:
    path = tmp_path / "flowers.data"
    path.write_text("1.5,2.5,rose\n3.5,4.5,tulip\n")
    files = glassbox.window.findChild(FileController)
    assert files is not None
    files.open(str(path))
    agree(glassbox)
    assert glassbox.experiment.names.title == "flowers.data"
    assert glassbox.experiment.data.points.tolist() == [[1.5, 3.5], [2.5, 4.5]]


def test_a_file_that_is_no_text_is_refused_when_it_is_dropped(glassbox: Glassbox, tmp_path: Path) -> None:
    path = tmp_path / "flowers.xlsx"
    path.write_bytes(b"PK\x03\x04\x14\x00")
    drop(glassbox, path)
    assert "is a ZIP file without a workbook of Excel in it and not text" in problem(glassbox)


def test_an_own_table_with_identifiers_gaps_and_three_classes_is_learnt_after_five_actions(
    glassbox: Glassbox, tmp_path: Path
) -> None:
    rng = np.random.default_rng(5)
    centres = {"fig": (40, 1500), "lime": (60, 2200), "plum": (80, 2900)}
    lines = [
        f"{3 * row + place},{rng.normal(x, 3):.1f},{rng.normal(y, 60):.0f},{kind}"
        for row in range(25)
        for place, (kind, (x, y)) in enumerate(centres.items(), start=1)
    ]
    lines[6], lines[20], lines[33] = "7,,1500,fig", "21,80,#N/A,plum", "34,40,1500,?"
    path = tmp_path / "fruit.csv"
    path.write_text("Fruit, spring\nid,size,price,kind\n" + "\n".join(lines) + "\n")
    window = glassbox.window
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)  # 1
    choose(glassbox, path)  # 2: its name, 3: Enter
    dialog = awaited(glassbox, ImportDialog, "import_dialog")
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # 4: columns, classes and scale are as they are proposed
    glassbox.wait_until(lambda: shown(glassbox, ImportDialog, "import_dialog") is None)
    with glassbox.qtbot.waitActive(window):
        window.activateWindow()  # a window manager gives the keyboard back by itself
    assert glassbox.experiment.data.n_examples == 72
    assert glassbox.experiment.names.classes == ("fig", "lime", "plum")
    assert glassbox.experiment.names.columns == ("size", "price")
    assert glassbox.experiment.spec.standardise
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)  # 5
    glassbox.wait_for(lambda snapshot: (snapshot.train_accuracy or 0.0) >= 0.95)
    glassbox.trigger("run.toggle")


def flowers() -> str:
    """Flowers with four measures, three kinds and gaps, as such tables are found."""
    rng = np.random.default_rng(8)
    centres = {"alba": (50, 34, 14, 2), "rosea": (60, 28, 43, 13), "viola": (66, 30, 55, 20)}
    lines = ["number,length,width,petal,stem,kind"]
    for row in range(60):
        kind, centre = list(centres.items())[row % 3]
        lines.append(f"{row + 1},{','.join(f'{value / 10:.1f}' for value in rng.normal(centre, 2.5))},{kind}")
    lines[7], lines[22] = "7,NA,3.4,1.4,0.2,alba", "22,,,,,alba"
    return "\n".join(lines)


def scores() -> str:
    """Exam scores with gaps, decimal commas and a remark."""
    rng = np.random.default_rng(4)
    hours, sleep = rng.uniform(0, 9, 50), rng.uniform(4, 9, 50)
    score = np.round(25 + 6 * hours + 2 * sleep + rng.normal(0, 2, 50))
    rows = [f"P{row};{hours[row]:.1f};{sleep[row]:.1f};{score[row]:.0f};".replace(".", ",") for row in range(50)]
    rows[4], rows[9] = "P4;;7,5;60;", "P9;3,5;-;51;was ill"
    return "name;hours;sleep;score;comment\n" + "\n".join(rows)


@pytest.mark.parametrize(("text", "n_columns", "n_points", "goal"), [(flowers(), 4, 58, 0.9), (scores(), 2, 48, 0.8)])
def test_a_table_as_it_comes_is_learnt_after_three_actions(
    glassbox: Glassbox, tmp_path: Path, text: str, n_columns: int, n_points: int, goal: float
) -> None:
    path = tmp_path / "table.csv"
    path.write_text(text)
    drop(glassbox, path)  # 1
    QTest.keyClick(awaited(glassbox, ImportDialog, "import_dialog"), Qt.Key.Key_Return)  # 2
    glassbox.wait_until(lambda: shown(glassbox, ImportDialog, "import_dialog") is None)
    with glassbox.qtbot.waitActive(glassbox.window):
        glassbox.window.activateWindow()
    data = glassbox.experiment.data
    assert (data.n_columns, data.n_examples) == (n_columns, n_points)
    QTest.keyClick(glassbox.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)  # 3
    glassbox.wait_for(lambda snapshot: (snapshot.train_score or 0.0) >= goal)
    glassbox.trigger("run.toggle")


def test_a_workbook_of_excel_is_imported_when_it_is_dropped(glassbox: Glassbox, tmp_path: Path) -> None:
    path = tmp_path / "beach.xlsx"
    path.write_bytes(book("<row><c><v>1.5</v></c><c><v>2</v></c><c><v>0</v></c></row>" * 2))
    drop(glassbox, path)
    agree(glassbox)
    assert glassbox.experiment.names.title == "beach.xlsx"
    assert glassbox.experiment.data.points.tolist() == [[1.5, 1.5], [2.0, 2.0]]


def test_rows_in_brackets_and_records_are_pasted_and_json_is_not_taken_for_an_experiment(
    glassbox: Glassbox, tmp_path: Path
) -> None:
    QGuiApplication.clipboard().setText("[[1.5, 2, 'hat'], [3.5, 4, 'cap'], [5.5, 1, 'bow']]")
    QTest.keyClick(glassbox.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    agree(glassbox)
    assert glassbox.experiment.names.classes == ("bow", "cap", "hat")
    assert glassbox.experiment.data.labels.tolist() == [2, 1, 0]
    path = tmp_path / "points.json"
    path.write_text('{"a": [1.5, 3.5], "b": [2, 4], "kind": ["hat", "cap"]}')
    drop(glassbox, path)
    agree(glassbox)
    assert glassbox.experiment.data.points.tolist() == [[1.5, 3.5], [2.0, 4.0]]


def test_cancelling_the_import_leaves_everything_as_it_is(glassbox: Glassbox, tmp_path: Path) -> None:
    before = glassbox.experiment
    path = tmp_path / "table.csv"
    path.write_text("1,2,0\n3,4,1\n")
    import_points(glassbox, path)
    QTest.keyClick(awaited(glassbox, ImportDialog, "import_dialog"), Qt.Key.Key_Escape)
    glassbox.wait_until(lambda: shown(glassbox, ImportDialog, "import_dialog") is None)
    assert glassbox.experiment == before
    assert glassbox.document.undo_stack.count() == 0


def test_cells_copied_in_a_spreadsheet_are_pasted_as_points(glassbox: Glassbox) -> None:
    QGuiApplication.clipboard().setText("1,5\t2\tyes\n-1,25\t0,5\tno\n")
    QTest.keyClick(glassbox.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    agree(glassbox)
    assert glassbox.experiment.data.points.tolist() == [[1.5, -1.25], [2.0, 0.5]]
    glassbox.trigger("edit.undo")
    assert glassbox.settle().experiment.data.n_examples == 250


def test_standardising_that_is_chosen_with_the_points_is_one_step_of_undo_with_them(glassbox: Glassbox) -> None:
    before = glassbox.experiment
    QGuiApplication.clipboard().setText("x1\tx2\tlabel\n100\t2\t1\n-300\t0.5\t0\n")
    glassbox.trigger("data.paste")
    box = awaited(glassbox, ImportDialog, "import_dialog").findChild(QCheckBox, "import_standardise")
    assert isinstance(box, QCheckBox)
    assert box.isChecked(), "coordinates of 300 are learnt slowly as they are"
    agree(glassbox)
    assert glassbox.experiment.spec.standardise
    assert glassbox.experiment.data.points[0].tolist() == [100.0, -300.0]
    glassbox.trigger("edit.undo")
    assert glassbox.experiment == before


def test_a_clipboard_without_points_is_told(glassbox: Glassbox) -> None:
    QGuiApplication.clipboard().setText("Dear Sir or Madam\nthank you")
    glassbox.trigger("data.paste")
    assert "the clipboard" in problem(glassbox)
    assert glassbox.document.undo_stack.count() == 0


def test_the_keys_of_paste_still_paste_text_into_a_field(glassbox: Glassbox) -> None:
    QGuiApplication.clipboard().setText("17")
    field = glassbox.window.data_panel.findChildren(QLineEdit)[0]
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "17"
    assert shown(glassbox, ImportDialog, "import_dialog") is None


def test_copied_points_can_be_pasted_as_the_same_points(glassbox: Glassbox) -> None:
    before = glassbox.experiment.data
    QTest.keyClick(
        glassbox.window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert "\t" in QGuiApplication.clipboard().text().splitlines()[0]
    glassbox.trigger("data.clear")
    glassbox.trigger("data.paste")
    agree(glassbox)
    assert np.array_equal(glassbox.experiment.data.points, before.points)
    assert np.array_equal(glassbox.experiment.data.labels, before.labels)


@pytest.mark.parametrize(
    ("name_filter", "suffix", "sign"),
    [("Semicolons", "csv", ";"), ("Tabs", "tsv", "\t")],
)
def test_exported_points_come_back_by_dropping_their_file_on_the_window(
    glassbox: Glassbox, tmp_path: Path, name_filter: str, suffix: str, sign: str
) -> None:
    before = glassbox.experiment.data
    glassbox.trigger("file.export_points")
    choose(glassbox, tmp_path / "points", name_filter)  # the format gives the suffix
    path = tmp_path / f"points.{suffix}"
    glassbox.wait_until(path.exists)
    first = path.read_text().splitlines()[1]
    assert sign in first
    assert ("." in first) == (sign != ";")
    glassbox.trigger("data.clear")
    drop(glassbox, path)
    agree(glassbox)
    assert np.array_equal(glassbox.experiment.data.points, before.points)


def test_the_split_comes_back_where_it_was_exported(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.trigger("data.new")
    before = glassbox.settle().experiment.data
    path = exported(glassbox, "file.export_points", tmp_path / "points.csv", "Commas, with")
    import_points(glassbox, path)
    agree(glassbox)
    assert glassbox.experiment.data == before


def test_where_a_file_cannot_be_written_that_is_said(
    glassbox: Glassbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str, data: bytes) -> None:
        raise FileError(path, "", "cannot be written: no room.")

    monkeypatch.setattr("gui.control.files.exchange.write_atomically", refuse)
    glassbox.trigger("file.export_points")
    choose(glassbox, tmp_path / "points.csv")
    sentence = problem(glassbox)
    assert "was not written" in sentence
    assert "no room" in sentence


# Parameters and losses


@pytest.mark.parametrize("suffix", ["npz", "csv"])
def test_parameters_come_back_as_they_were_and_undo_takes_them_back(
    glassbox: Glassbox, tmp_path: Path, suffix: str
) -> None:
    glassbox.train(2)
    kept = flat(glassbox.settle().parameters)
    path = exported(
        glassbox, "file.export_parameters", tmp_path / f"p.{suffix}", "NumPy arrays" if suffix == "npz" else "Tables"
    )
    glassbox.train(3)
    later = flat(glassbox.settle().parameters)
    assert later != kept
    glassbox.trigger("file.import_parameters")
    choose(glassbox, path)
    glassbox.wait_for(lambda snapshot: flat(snapshot.parameters) == kept)
    assert glassbox.document.undo_stack.undoText() == "Import Weights and Biases"
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: flat(snapshot.parameters) == later)
    glassbox.trigger("edit.redo")
    assert glassbox.wait_for(lambda snapshot: flat(snapshot.parameters) == kept).iteration == 5


def test_parameters_imported_at_an_earlier_moment_leave_a_run_that_undo_returns_to(
    glassbox: Glassbox, tmp_path: Path
) -> None:
    glassbox.train(3)
    path = exported(glassbox, "file.export_parameters", tmp_path / "p.npz")
    glassbox.trigger("run.step_back")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 2)
    drop(glassbox, path)
    glassbox.wait_for(lambda snapshot: snapshot.latest_iteration == 2)
    glassbox.trigger("edit.undo")
    assert glassbox.wait_for(lambda snapshot: snapshot.latest_iteration == 3).iteration == 2


def test_parameters_of_another_network_are_refused_with_both_shapes(glassbox: Glassbox, tmp_path: Path) -> None:
    path = exported(glassbox, "file.export_parameters", tmp_path / "p.npz")
    glassbox.change(hidden_units=(5,))
    before = flat(glassbox.settle().parameters)
    drop(glassbox, path)
    sentence = problem(glassbox)
    assert "(4, 2)" in sentence
    assert "(5, 2)" in sentence
    assert flat(glassbox.settle().parameters) == before
    assert glassbox.document.undo_stack.count() == 1


def test_the_loss_history_has_a_line_for_each_iteration(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.train(3)
    lines = exported(glassbox, "file.export_loss", tmp_path / "loss.csv").read_text().splitlines()
    assert lines[0].startswith("iteration,train,test")
    assert [line.split(",")[0] for line in lines[1:]] == ["0", "1", "2", "3"]
    assert float(lines[-1].split(",")[1]) == pytest.approx(glassbox.settle().train_loss, rel=1e-12)


# Code


def run_alone(script: Path) -> subprocess.CompletedProcess[str]:
    """In a fresh interpreter that does not know Glassbox."""
    how = [sys.executable, "-I", str(script)]
    return subprocess.run(how, cwd=script.parent, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("kind", ["numpy", pytest.param("sklearn", marks=pytest.mark.nightly)])
def test_an_exported_script_gets_to_the_loss_of_the_window_after_a_change_on_the_way(
    glassbox: Glassbox, tmp_path: Path, kind: str
) -> None:
    if kind == "sklearn":
        pytest.importorskip("sklearn")
    glassbox.train(2)
    glassbox.change(optimizer="adam", batch_size=20)
    glassbox.train(12)
    done = run_alone(exported(glassbox, f"file.export_{kind}", tmp_path / "network.py"))
    assert done.returncode == 0, done.stderr
    loss = glassbox.settle().train_loss
    assert loss is not None
    assert f"{loss:.6f}" in done.stdout or f"{loss:.4f}" in done.stdout, done.stdout


def test_a_script_is_of_the_moment_that_is_looked_at_not_of_the_latest(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.train(4)
    glassbox.trigger("run.step_back")
    now = glassbox.wait_for(lambda snapshot: snapshot.iteration == 3)
    script = exported(glassbox, "file.export_numpy", tmp_path / "network.py")
    (loss,) = re.findall(r"^FINAL_LOSS = (\S+)", script.read_text(), re.MULTILINE)
    assert float(loss) == pytest.approx(now.train_loss, rel=1e-12)
    assert run_alone(script).returncode == 0


def test_a_pytorch_script_is_python(glassbox: Glassbox, tmp_path: Path) -> None:
    text = exported(glassbox, "file.export_pytorch", tmp_path / "network.py").read_text()
    compile(text, "network.py", "exec")
    assert "import torch" in text


def test_what_scikit_learn_cannot_do_is_said_before_a_place_is_asked_for(glassbox: Glassbox) -> None:
    glassbox.change(activation="leaky_relu")
    glassbox.trigger("file.export_sklearn")
    assert "This cannot be exported." in problem(glassbox)
    assert shown(glassbox, QFileDialog, "exchange_dialog") is None


def test_without_training_points_there_is_no_script_but_a_sentence(glassbox: Glassbox) -> None:
    glassbox.trigger("data.clear")
    glassbox.trigger("file.export_numpy")
    assert "no training points" in problem(glassbox)


def test_onnx_is_written_where_its_package_is_and_else_there_is_a_sentence(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.change(standardise=True)
    try:
        import onnx
    except ImportError:
        glassbox.trigger("file.export_onnx")
        assert "onnx" in problem(glassbox)
    else:
        path = exported(glassbox, "file.export_onnx", tmp_path / "network.onnx")
        onnx.checker.check_model(onnx.load(str(path)))


# What takes long


@pytest.fixture
def background(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Background]:
    monkeypatch.setattr("gui.session.background.PATIENCE_MS", 0)
    window = QWidget()
    qtbot.addWidget(window)
    made = Background(window)
    yield made
    made.finish()  # what was stopped still has its end to say


def until_stopped(task: Task) -> str:
    task.report(0.5)
    while not task.is_cancelled():
        pass
    raise ReadingStoppedError("stopped")


def test_what_takes_long_can_be_cancelled_and_then_nothing_comes_of_it(background: Background, qtbot: QtBot) -> None:
    results: list[object] = []
    background.start("Working", until_stopped, results.append, results.append)
    window = background.parent()
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "waiting_cancel") is not None, timeout=TIMEOUT_MS)
    cancel = window.findChild(QPushButton, "waiting_cancel")
    assert isinstance(cancel, QPushButton)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert background._task is None
    background.finish()
    QApplication.processEvents()
    assert not results


def test_what_is_begun_anew_takes_the_place_of_what_was_going_on(background: Background, qtbot: QtBot) -> None:
    results: list[object] = []
    background.start("First", until_stopped, results.append, results.append)
    background.start("Second", lambda task: "second", results.append, results.append)
    qtbot.waitUntil(lambda: results == ["second"], timeout=TIMEOUT_MS)
    assert background._task is None


def test_an_error_is_handed_over_as_one(background: Background, qtbot: QtBot) -> None:
    errors: list[object] = []

    def work(task: Task) -> str:
        raise InvalidInputError("data", "There are none.")

    background.start("Working", work, lambda result: None, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1, timeout=TIMEOUT_MS)
