"""A table keeps its identity: its file, columns and classes are called by their names wherever the learner looks, they
follow undo and files, and a table with any words in it harms nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton

from core.data.names import PLAIN_NAMES, DataNames
from core.io.tables.points import read_points
from gui.base.diagram.parts import Part
from gui.pictures.caption import caption_text
from gui.views.checks.settings_texts import fixed_rows
from gui.views.equations.content import content_of
from gui.views.import_dialog.view import ImportDialog
from gui.views.network.texts import part_text
from tests.tools.window import TIMEOUT_MS, Glassbox

IRIS = """petal length,petal width,species
1.4,0.2,setosa
1.3,0.3,setosa
4.7,1.4,versicolor
4.5,1.5,versicolor
"""
HOSTILE = """"<b>size</b> {0}\u202e","50 % & {x}","kind"
1.4,0.2,"<img src=x> {1} %s"
4.7,1.4,"“a” \\ ""b"" '&"
"""


def wait_for_dialog(glassbox: Glassbox, kind: type[QDialog], name: str) -> QDialog:
    def found() -> QDialog | None:
        return next((dialog for dialog in glassbox.window.findChildren(kind, name) if dialog.isVisible()), None)

    glassbox.qtbot.waitUntil(lambda: found() is not None, timeout=TIMEOUT_MS)
    dialog = found()
    assert dialog is not None
    return dialog


def import_table(glassbox: Glassbox, path: Path, content: str) -> None:
    """Drop a table on the window and agree to its import."""
    path.write_text(content, encoding="utf-8")
    before = glassbox.experiment
    glassbox.window.file_dropped.emit(str(path))
    dialog = wait_for_dialog(glassbox, ImportDialog, "import_dialog")
    button = dialog.findChild(QPushButton, "import_accept")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    glassbox.qtbot.waitUntil(lambda: glassbox.experiment is not before, timeout=TIMEOUT_MS)
    glassbox.wait_for(lambda snapshot: snapshot.experiment == glassbox.experiment)


def test_a_table_is_added_to_the_classes_with_its_words(glassbox: Glassbox, tmp_path: Path) -> None:
    import_table(glassbox, tmp_path / "iris.csv", IRIS)
    path = tmp_path / "more.csv"
    path.write_text("petal length,petal width,species\n4.6,1.3,Versicolor\n5.5,2.0,virginica\n")
    glassbox.window.file_dropped.emit(str(path))
    dialog = wait_for_dialog(glassbox, ImportDialog, "import_dialog")
    assert class_lines(dialog) == ["“virginica” is class 1: 1", "“Versicolor” is class 0: 1"]
    QTest.mouseClick(dialog.findChild(QPushButton, "import_add"), Qt.MouseButton.LeftButton)
    assert class_lines(dialog) == ["“Versicolor” is class 1: 1", "“virginica” is added to “setosa”: 1"]
    QTest.mouseClick(dialog.findChild(QPushButton, "import_accept"), Qt.MouseButton.LeftButton)
    glassbox.qtbot.waitUntil(lambda: glassbox.experiment.data.n_examples == 6, timeout=TIMEOUT_MS)
    assert glassbox.experiment.data.labels.tolist() == [0, 0, 1, 1, 1, 0]
    assert label_text(glassbox, "data_state") == "iris.csv, edited"
    assert glassbox.experiment.names.classes == ("setosa", "versicolor")


def class_lines(dialog: QDialog) -> list[str]:
    return [dialog.findChild(QLabel, f"import_class_{label}").text() for label in (1, 0)]


def label_text(glassbox: Glassbox, name: str) -> str:
    label = glassbox.window.findChild(QLabel, name)
    assert label is not None
    return label.text()


def output_card(glassbox: Glassbox) -> str:
    view, snapshot = glassbox.window.network_view, glassbox.window.snapshot
    assert snapshot is not None
    part = Part("unit", len(snapshot.parameters.weights), 0)
    return str(part_text(part, view._diagram))


def test_a_table_is_called_by_its_names_everywhere(glassbox: Glassbox, tmp_path: Path) -> None:
    import_table(glassbox, tmp_path / "iris.csv", IRIS)
    assert glassbox.experiment.names == DataNames("iris.csv", ("petal length", "petal width"), ("setosa", "versicolor"))
    window = glassbox.window
    assert window.windowTitle() == "Untitled (iris.csv)[*] – Glassbox"
    assert label_text(glassbox, "data_state") == "iris.csv"
    assert "of versicolor" in label_text(glassbox, "hint")
    class_0 = window.findChild(QAbstractButton, "class_0_button")
    QTest.mouseClick(class_0, Qt.MouseButton.LeftButton)
    assert class_0.text() == "setosa"
    assert "of setosa" in label_text(glassbox, "hint")
    assert "P(versicolor)" in output_card(glassbox)
    plane = window.boundary_view
    assert "2 of versicolor, 2 of setosa. x₁ = petal length, x₂ = petal width." in plane.accessibleDescription()
    QTest.mouseMove(plane, plane.plane_to_widget(1.4, 0.2).toPoint())
    glassbox.qtbot.waitUntil(lambda: label_text(glassbox, "read_out").endswith("setosa"), timeout=TIMEOUT_MS)
    snapshot = glassbox.window.snapshot
    assert snapshot is not None
    assert caption_text(snapshot).startswith("iris.csv · ")
    glassbox.trigger("view.equations")
    product = content_of(snapshot, "batch", "mean", None).equations[0]
    assert product.note.endswith("x₁ = petal length, x₂ = petal width.")
    data_row = next(row for row in fixed_rows(snapshot) if row.term == "Data")
    assert data_row.value.splitlines() == [
        "iris.csv: 4 points",
        "x₁ = petal length, x₂ = petal width",
        "y = 0: setosa, y = 1: versicolor",
    ]
    glassbox.trigger("edit.undo")
    assert glassbox.experiment.names == PLAIN_NAMES
    assert label_text(glassbox, "data_state") == "Circle"
    assert window.windowTitle() == "Untitled[*] – Glassbox"


def test_edits_by_hand_keep_the_names_and_other_data_has_plain_ones(glassbox: Glassbox, tmp_path: Path) -> None:
    import_table(glassbox, tmp_path / "iris.csv", IRIS)
    glassbox.drag((3.0, 0.8), (3.0, 0.8))
    glassbox.qtbot.waitUntil(lambda: glassbox.experiment.data.n_examples == 5, timeout=TIMEOUT_MS)
    assert label_text(glassbox, "data_state") == "iris.csv, edited"
    QTest.mouseClick(glassbox.window.findChild(QAbstractButton, "data_moons"), Qt.MouseButton.LeftButton)
    assert label_text(glassbox, "data_state") == "Moons"
    assert glassbox.experiment.names == PLAIN_NAMES
    glassbox.trigger("data.clear")
    glassbox.settle()
    glassbox.drag((1.0, 1.0), (1.0, 1.0))
    glassbox.qtbot.waitUntil(lambda: glassbox.experiment.data.n_examples == 1, timeout=TIMEOUT_MS)
    assert label_text(glassbox, "data_state") == "Own points"


def test_what_was_imported_is_exported_with_the_same_words(glassbox: Glassbox, tmp_path: Path) -> None:
    import_table(glassbox, tmp_path / "iris.csv", IRIS)
    glassbox.trigger("data.copy")
    again = read_points(QGuiApplication.clipboard().text(), "iris.csv")
    assert again.names == glassbox.experiment.names
    path = tmp_path / "again.csv"
    glassbox.trigger("file.export_points")
    dialog = wait_for_dialog(glassbox, QFileDialog, "exchange_dialog")
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    glassbox.qtbot.waitUntil(path.exists, timeout=TIMEOUT_MS)
    assert path.read_text().splitlines()[0] == "petal length,petal width,label"
    assert path.read_text().splitlines()[-1].endswith(",versicolor")


def test_words_of_any_kind_are_only_words(glassbox: Glassbox, tmp_path: Path) -> None:
    import_table(glassbox, tmp_path / "<i>{a}.csv", HOSTILE)
    names = glassbox.experiment.names
    assert names.columns == ("<b>size</b> {0}", "50 % & {x}")
    assert names.classes == ("<img src=x> {1} %s", '“a” \\ "b" \'&')
    assert label_text(glassbox, "data_state") == "<i>{a}.csv"
    tip = glassbox.window.findChild(QLabel, "data_columns").toolTip()
    assert "<b>size</b> {0}" in QTextDocumentFragment.fromHtml(tip).toPlainText()
    assert '"b" \'&' in label_text(glassbox, "hint")
    assert '"b" \'&' in output_card(glassbox)
    plane = glassbox.window.boundary_view
    QTest.mouseMove(plane, plane.plane_to_widget(3.0, 0.8).toPoint())
    glassbox.qtbot.waitUntil(lambda: "50 % & {x} = " in label_text(glassbox, "read_out"), timeout=TIMEOUT_MS)
    assert "<b>size</b> {0}" in label_text(glassbox, "read_out")
    for name in ("view.equations", "view.microscope", "view.checks"):
        glassbox.trigger(name)
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
