"""The import dialog: what it tells of a table, what is chosen in it, and that nothing happens without a yes."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.data.generators import make_dataset
from core.data.names import names_of_table
from core.io.tables.choice import PointsImport
from core.io.tables.points import read_points, read_table
from core.io.tables.table import PointsTable
from core.io.tables.writing import points_to_csv
from gui.base.theme import DARK, LIGHT, Theme
from gui.views.import_dialog.preview import RowsPreview
from gui.views.import_dialog.sketch import PointsSketch
from gui.views.import_dialog.view import ImportDialog
from tests.tools.panels import assert_taught, show, tab_way

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

TWO = "länge;breite;art\n1,5;2;rot\n2,5;-3;blau\n-3,5;1;rot\n"
WORDS = "länge;breite;gewicht;art\n1,5;20;7,5;rot\n2,5;30;8;blau\n3,5;90;9,5;rot\n"


class Shown:
    """A dialog on the screen, what it emitted, and short ways to its parts."""

    def __init__(self, qtbot: QtBot, table: PointsTable, present: Dataset, **options: object) -> None:
        self.theme = Theme()
        self.dialog = ImportDialog(table, present, 0.8, self.theme, **options)  # type: ignore[arg-type]
        self.accepted: list[PointsImport] = []
        self.dialog.import_accepted.connect(self.accepted.append)
        show(qtbot, self.dialog)

    def button(self, name: str) -> QAbstractButton:
        found = self.dialog.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton)
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def text(self, name: str) -> str:
        found = self.dialog.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    def box(self, name: str) -> QComboBox:
        found = self.dialog.findChild(QComboBox, name)
        assert isinstance(found, QComboBox)
        return found

    def choice(self, name: str) -> str:
        return self.box(name).currentText()

    def choose(self, name: str, text: str) -> None:
        """With the keyboard alone, as somebody without a mouse would."""
        box = self.box(name)
        box.setFocus()
        for _ in range(box.count()):
            QTest.keyClick(box, Qt.Key.Key_Up)
        while box.currentText() != text:
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down)
            assert box.currentIndex() != before, f"{text} is not in the list"

    def inputs(self) -> list[str]:
        """The names of the columns that are ticked, in the order of the table."""
        return [item.text().split(":")[0] for item in self.items() if item.checkState() == Qt.CheckState.Checked]

    def items(self) -> list[QListWidgetItem]:
        found = self.dialog.findChild(QListWidget, "import_inputs")
        assert isinstance(found, QListWidget)
        return [found.item(row) for row in range(found.count())]

    def tick(self, name: str) -> None:
        """Tick a column or take its tick away, with the keyboard alone."""
        found = self.dialog.findChild(QListWidget, "import_inputs")
        assert isinstance(found, QListWidget)
        found.setFocus()
        QTest.keyClick(found, Qt.Key.Key_Home)
        for _ in range(found.count()):
            if found.currentItem().text().split(":")[0] == name:
                QTest.keyClick(found, Qt.Key.Key_Space)
                return
            QTest.keyClick(found, Qt.Key.Key_Down)
        raise AssertionError(f"{name} is not in the list")

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.dialog.focusWidget() or self.dialog, key)


Open = Callable[..., Shown]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_dialog(
        text: str, present: Dataset | None = None, source: str = "/home/ada/a.csv", **options: bool
    ) -> Shown:
        return Shown(qtbot, read_table(text, source), present or make_dataset("circle", 250), **options)

    return open_dialog


def spiral(n_rows: int) -> str:
    header, rows = points_to_csv(make_dataset("spiral", min(n_rows, 10_000))).split("\n", 1)
    return f"{header}\n{rows * (n_rows // 10_000 or 1)}"


def test_what_was_found_is_said(opened: Open) -> None:
    shown = opened(WORDS)
    assert shown.text("import_source") == "a.csv"
    found = shown.text("import_found")
    assert found == "3 points · semicolons between the columns · with a header · decimal comma"
    assert shown.inputs() == ["länge", "breite", "gewicht"]
    assert shown.choice("import_target") == "art"
    assert shown.text("import_class_1") == "“blau” is class 1: 1"
    assert shown.text("import_class_0") == "“rot” is class 0: 2"


def test_the_first_rows_are_told_to_those_who_do_not_see_them(opened: Open) -> None:
    shown = opened(WORDS)
    preview = shown.dialog.findChild(RowsPreview)
    assert preview is not None
    assert preview.accessibleDescription() == "1.5, 20, 7.5, rot; 2.5, 30, 8, blau; 3.5, 90, 9.5, rot"


def test_nothing_happens_without_a_yes(opened: Open) -> None:
    shown = opened(WORDS)
    for name in ("import_swap", "import_add", "import_standardise"):
        shown.click(name)
    shown.press(Qt.Key.Key_Escape)
    assert shown.accepted == []
    assert shown.dialog.result() == QDialog.DialogCode.Rejected


def test_enter_imports_what_is_shown(opened: Open) -> None:
    shown = opened(WORDS)
    assert shown.button("import_accept").text() == "Import 3 Points"
    shown.press(Qt.Key.Key_Return)
    (outcome,) = shown.accepted
    assert outcome.data == read_points(WORDS, "").dataset()
    assert outcome.is_standardised, "lengths of 20 to 90 are far from 0"
    assert not outcome.is_added


def test_swapped_classes_are_shown_and_imported(opened: Open) -> None:
    shown = opened(WORDS)
    shown.click("import_swap")
    assert shown.text("import_class_1") == "“rot” is class 1: 2"
    shown.click("import_accept")
    assert shown.accepted[0].data.labels.tolist() == [1, 0, 1]


def test_added_points_come_after_those_that_are_there(opened: Open) -> None:
    present = make_dataset("moons", 100)
    shown = opened(TWO, present)
    assert shown.button("import_replace").text() == "Replace the 100 Points"
    shown.click("import_add")
    assert "103 points" in shown.button("import_accept").toolTip()
    shown.click("import_accept")
    (outcome,) = shown.accepted
    assert outcome.is_added
    assert outcome.n_imported == 3
    assert np.array_equal(outcome.data.points[:, :100], present.points)


def test_on_an_empty_plane_nothing_is_replaced(opened: Open) -> None:
    shown = opened(WORDS, make_dataset("empty"))
    assert not shown.button("import_replace").isVisible()
    assert not shown.button("import_add").isVisible()
    assert shown.text("import_no_points")


def test_a_table_without_classes_asks_for_one(opened: Open) -> None:
    shown = opened("1\t2\n3\t4\n", source="the clipboard")
    assert shown.text("import_source") == "the clipboard"
    assert shown.button("import_all_1").isChecked()
    assert shown.dialog.outcome.data.labels.tolist() == [1, 1]
    shown.click("import_all_0")
    assert shown.dialog.outcome.data.labels.tolist() == [0, 0]
    assert not shown.button("import_swap").isVisible()


def test_the_formula_has_the_numbers_of_the_training_points(opened: Open) -> None:
    shown = opened("1,4,0\n3,4,1\n")
    data = shown.dialog.outcome.data
    formula = shown.text("import_formula")
    assert f"of the training points ({data.train_mask(0.8).sum()})" in formula
    assert "x₁′ = (x₁ − 2) / 1     x₂′ = (x₂ − 4) / 1" in formula
    assert "Off: the network gets the coordinates as they are." in formula
    shown.click("import_standardise")
    assert "On: the network gets x′." in shown.text("import_formula")
    shown.click("import_accept")
    (outcome,) = shown.accepted
    assert outcome.is_standardised
    assert outcome.standardisation.means == (2.0, 4.0)
    assert outcome.data.points.tolist() == [[1.0, 3.0], [4.0, 4.0]], "points are never scaled"


def test_a_standardised_experiment_stays_so_unless_it_is_switched_off(opened: Open) -> None:
    shown = opened(TWO, is_standardised=True)
    assert shown.dialog.outcome.is_standardised
    shown.click("import_standardise")
    assert not shown.dialog.outcome.is_standardised


def test_of_too_many_points_a_sample_can_be_taken_or_none(opened: Open) -> None:
    shown = opened(spiral(30_000))
    assert "The table has 30\u2009000 points, but at most 10\u2009000 can be added" in shown.text("import_too_many")
    assert shown.button("import_accept").text() == "Take a Sample of 10\u2009000"
    shown.click("import_add")
    assert shown.button("import_accept").text() == "Take a Sample of 9\u2009750"
    shown.click("import_accept")
    assert shown.accepted[0].data.n_examples == 10_000
    assert shown.accepted[0].n_imported == 9_750


def test_as_many_as_fit_are_no_sample(opened: Open) -> None:
    shown = opened(spiral(10_000))
    assert not shown.text("import_too_many")
    shown.click("import_add")
    assert shown.text("import_too_many")


def test_where_nothing_has_room_nothing_can_be_added(opened: Open) -> None:
    shown = opened(WORDS, make_dataset("circle", 10_000))
    assert not shown.button("import_add").isEnabled()


def test_every_choice_is_quick_however_large_the_table(opened: Open) -> None:
    shown = opened(spiral(200_000))
    start = time.process_time()
    for name in ("import_add", "import_swap", "import_standardise", "import_replace"):
        shown.click(name)
        shown.dialog.grab()
    assert time.process_time() - start < 2.0


def test_the_sketch_tells_what_the_plane_will_show(opened: Open) -> None:
    shown = opened("0,0,0\n100,50,1\n")
    sketch = shown.dialog.findChild(PointsSketch)
    assert sketch is not None
    assert sketch.accessibleDescription() == "The plane shows x1 from −10 to 110 and x2 from −5 to 55."


def test_the_sketch_has_the_points_in_their_colours(opened: Open) -> None:
    shown = opened("-5,5,0\n5,-5,1\n")
    sketch = shown.dialog.findChild(PointsSketch)
    assert sketch is not None
    image = sketch.grab().toImage()
    left, right = set(), set()
    for y in range(image.height()):
        for x in range(image.width()):
            (left if x < image.width() // 2 else right).add(image.pixelColor(x, y).name())
    assert LIGHT.negative in left
    assert LIGHT.positive in right
    assert LIGHT.positive not in left


def test_every_control_is_taught_and_tab_reaches_them_in_reading_order(opened: Open) -> None:
    shown = opened(WORDS)
    assert_taught(shown.dialog)
    way = [name for name in tab_way(shown.dialog) if name.startswith("import_")]
    start = way.index("import_inputs")
    assert (way[start:] + way[:start])[:3] == ["import_inputs", "import_target", "import_swap"]
    assert (way[start:] + way[:start])[-1] == "import_cancel"
    assert set(way) >= {"import_swap", "import_replace", "import_standardise", "import_accept", "import_cancel"}


def test_arrows_and_space_choose(opened: Open) -> None:
    shown = opened(TWO)
    shown.button("import_replace").setFocus()
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_Space)
    assert shown.button("import_add").isChecked()
    assert shown.dialog.outcome.is_added


def test_another_look_leaves_the_choices(opened: Open) -> None:
    shown = opened(TWO)
    shown.click("import_add")
    shown.theme.switch(DARK)
    shown.dialog.grab()
    assert shown.dialog.outcome.is_added
    shown.theme.switch(LIGHT)


def test_long_names_do_not_widen_the_dialog(opened: Open) -> None:
    long = "n" * 500
    shown = opened(f"x1,x2,{long},{long},c\n1,2,3.5,4,{long}\n1,2,3.5,5,b\n1,2,3.5,6,b\n", source=f"/tmp/{long}.csv")
    assert shown.dialog.width() < 900
    shown.dialog.grab()


TREES = "nr,height,girth,age,kind\n" + "\n".join(
    f"{row},{row}.5,{row}.25,{row * 7}.5,{('fir', 'oak', 'yew')[row % 3]}" for row in range(1, 10)
)


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def faults(shown: Shown) -> list[str]:
    found = shown.dialog.findChild(QPlainTextEdit, "import_faults")
    assert isinstance(found, QPlainTextEdit)
    return found.toPlainText().splitlines() if found.isVisible() else []


def test_the_columns_are_proposed_without_the_one_that_counts(opened: Open) -> None:
    shown = opened(TREES)
    assert shown.inputs() == ["height", "girth", "age"]
    assert shown.choice("import_target") == "kind"
    assert [item.text() for item in shown.items()] == [
        "nr: counts or names the rows",
        "height: x₁, with 1.5, 2.5, 3.5",
        "girth: x₂, with 1.25, 2.25, 3.25",
        "age: x₃, with 7.5, 14.5, 21.5",
        "kind: to be learnt",
    ]
    shown.press(Qt.Key.Key_Return)
    assert shown.accepted[0].names.columns == ("height", "girth", "age")
    assert shown.accepted[0].names.title == "a.csv"


def test_other_columns_are_chosen_with_the_keyboard_and_shown_at_once(opened: Open) -> None:
    shown = opened(TREES)
    focus = shown.dialog.focusWidget()
    assert focus is not None
    assert focus.objectName() == "import_inputs", "the first choice has the keyboard"
    shown.tick("girth")
    preview = shown.dialog.findChild(RowsPreview)
    assert preview is not None
    assert preview.accessibleDescription().startswith("1.5, 7.5, oak; 2.5, 14.5, yew; 3.5, 21.5, fir")
    assert shown.accepted == [], "nothing is taken before the last word"
    shown.press(Qt.Key.Key_Return)
    assert shown.accepted[0].names.columns == ("height", "age")
    assert shown.accepted[0].data.points[:, 0].tolist() == [1.5, 7.5]


def test_what_is_ticked_last_comes_last(opened: Open) -> None:
    shown = opened(TREES)
    shown.tick("height")
    shown.tick("height")
    assert shown.dialog.outcome.names.columns == ("girth", "age", "height")


def test_what_is_learnt_is_no_input_and_can_be_a_number(opened: Open) -> None:
    shown = opened(TREES)
    shown.choose("import_target", "age")
    assert shown.inputs() == ["height", "girth"]
    assert shown.button("import_as_numbers").isChecked()
    assert shown.dialog.outcome.data.is_regression
    assert shown.dialog.outcome.names.target == "age (standardised)"
    assert shown.text("import_class_0") == ""
    shown.click("import_as_classes")
    assert not shown.dialog.outcome.data.is_regression
    assert shown.text("import_n_classes") == "9 classes, of which 8 can be shown:"
    shown.choose("import_target", "kind")
    assert not shown.button("import_as_numbers").isVisible(), "words are no numbers"
    assert shown.inputs() == ["height", "girth", "age"], "on the way through the list no tick was lost"


def test_far_numbers_are_learnt_standardised_unless_the_box_is_unticked(opened: Open) -> None:
    shown = opened("rooms,area,price\n2,50.5,200\n3,80.5,300\n1,30.5,100\n5,120.5,640\n")
    scaled = shown.dialog.outcome
    assert scaled.data.targets is not None
    assert scaled.target_scale is not None
    assert "y = (price − 310) / " in shown.text("import_target_numbers")
    assert abs(scaled.data.targets.mean()) < 1e-12
    shown.click("import_standardise_target")
    shown.press(Qt.Key.Key_Return)
    assert shown.accepted[0].data.targets is not None
    assert shown.accepted[0].data.targets.tolist() == [200.0, 300.0, 100.0, 640.0]


def test_gaps_are_counted_by_column_and_can_be_filled(opened: Open) -> None:
    shown = opened("a,b,c\n1,2,0\n,4,1\n3,NA,1\n5,6,0\n7,8,1\n")
    assert shown.text("import_gaps") == "2 lines lack a value: a 1, b 1."
    assert shown.button("import_leave_out").isChecked()
    preview = shown.dialog.findChild(RowsPreview)
    assert preview is not None
    model = preview.model()
    rows = range(model.rowCount())
    assert [model.data(model.index(row, 1)) for row in rows] == ["1", "", "3", "5", "7"]
    left_out = [model.data(model.index(row, 1), Qt.ItemDataRole.FontRole) is not None for row in rows]
    assert left_out == [False, True, True, False, False]
    tip = model.data(model.index(1, 1), Qt.ItemDataRole.ToolTipRole)
    assert "Line 3 is left out: “a” is missing" in tip
    shown.click("import_fill")
    assert shown.button("import_accept").text() == "Import 5 Points"
    assert [model.data(model.index(row, 1)) for row in rows] == ["1", "(4)", "3", "5", "7"]
    assert "Gaps filled with the median: “a” (1, with 4), “b” (1, with 5)." in shown.text("import_notes")
    shown.press(Qt.Key.Key_Return)
    assert shown.accepted[0].data.points.T.tolist() == [[1, 2], [4, 4], [3, 5], [5, 6], [7, 8]]


def test_a_table_of_other_columns_cannot_be_added_and_the_reason_is_said(opened: Open) -> None:
    shown = opened(WORDS)
    assert not shown.button("import_add").isEnabled()
    assert "The points there are have 2 input columns, those of the table 3." in shown.button("import_add").toolTip()
    shown.tick("gewicht")
    assert shown.button("import_add").isEnabled()


def test_added_classes_keep_the_words_of_the_present_ones(opened: Open, qtbot: QtBot) -> None:
    present = Dataset([[0.0, 1.0], [0.0, 1.0]], [0, 1])
    names = names_of_table("trees.csv", ("a", "b"), ("fir", "oak"))
    table = read_table("a,b,kind\n1,2,oak\n3,4,yew\n5,6,fir\n", "more.csv")
    shown = Shown(qtbot, table, present, present_names=names)
    shown.click("import_add")
    shown.press(Qt.Key.Key_Return)
    assert shown.accepted[0].data.labels.tolist() == [0, 1, 1, 2, 0]
    assert shown.accepted[0].names.classes == ("fir", "oak", "yew")


def test_more_than_sixteen_inputs_are_said_and_taken_back_with_a_tick(opened: Open) -> None:
    header = ",".join(f"m{place}" for place in range(17))
    rows = "\n".join(",".join(str(row * place + 0.5) for place in range(17)) + f",{row % 2}" for row in range(5))
    shown = opened(f"{header},kind\n{rows}")
    assert len(shown.inputs()) == 16
    shown.tick("m16")
    assert shown.text("import_problem") == "17 input columns are chosen; choose 1 to 16."
    assert not shown.button("import_accept").isEnabled()
    shown.tick("m0")
    assert shown.button("import_accept").isEnabled()
    assert shown.dialog.outcome.names.columns == tuple(f"m{place}" for place in range(1, 17))


def test_without_a_header_columns_are_called_by_number_and_content(opened: Open) -> None:
    shown = opened("3.5,1.5,0\n4.5,2.5,1\n")
    assert shown.items()[0].text() == "Column 1: 3.5, 4.5: x₁, with 3.5, 4.5"
    assert shown.choice("import_target") == "Column 3: 0, 1"


def test_a_choice_that_gives_no_points_says_why_and_can_be_changed(opened: Open) -> None:
    shown = opened(TREES)
    shown.choose("import_target", "age")
    shown.tick("kind")
    assert shown.text("import_problem") == (
        "No points with this choice. Line 2, column 5: “oak” is not a number; use for example 12.3."
    )
    assert not shown.button("import_accept").isEnabled()
    sketch = shown.dialog.findChild(PointsSketch)
    assert sketch is not None
    assert colours(sketch).isdisjoint({LIGHT.positive, LIGHT.negative}), "points of another choice are not shown"
    shown.press(Qt.Key.Key_Return)
    assert shown.accepted == []
    shown.tick("kind")
    assert not shown.text("import_problem")
    shown.press(Qt.Key.Key_Return)
    assert shown.accepted[0].data.points[0, 0] == 1.5


def test_a_column_of_measurements_is_not_taken_for_classes(opened: Open) -> None:
    rows = "\n".join(f"{row},{row * 2},{row * 0.3},{row % 2}" for row in range(99, 160))
    shown = opened(f"x1,x2,w,class\n{rows}\n")
    shown.choose("import_target", "w")
    assert shown.dialog.outcome.data.is_regression
    shown.click("import_as_classes")
    assert "61 different values; a class column has few" in shown.text("import_problem")
    shown.choose("import_target", "Nothing: only points")
    assert shown.button("import_all_1").isVisible()
    assert shown.button("import_accept").isEnabled()


def test_of_three_classes_all_are_taken_or_one_is_set_against_the_rest(opened: Open) -> None:
    shown = opened(TREES)
    assert shown.text("import_n_classes") == "3 classes:"
    assert shown.choice("import_class_mode") == "All of them"
    assert [shown.text(f"import_class_{label}") for label in range(4)] == [
        "“fir” is class 0: 3",
        "“oak” is class 1: 3",
        "“yew” is class 2: 3",
        "",
    ]
    shown.choose("import_class_mode", "One against the rest")
    shown.choose("import_class_first", "yew (3)")
    assert shown.text("import_class_1") == "“yew” is class 1: 3"
    assert shown.text("import_class_0") == "“not yew” is class 0: 6"
    shown.press(Qt.Key.Key_Return)
    (outcome,) = shown.accepted
    assert outcome.data.labels.tolist() == [0, 1, 0] * 3
    assert outcome.names.classes == ("not yew", "yew")


def test_two_of_three_classes_are_taken_and_the_lines_of_the_third_are_said(opened: Open) -> None:
    shown = opened(TREES)
    shown.choose("import_class_mode", "Two of them")
    assert shown.box("import_class_second").isVisible()
    shown.choose("import_class_second", "yew (3)")
    assert "3 lines of other classes are left out." in shown.text("import_notes")
    assert shown.button("import_accept").text() == "Import 6 Points"
    shown.choose("import_class_first", "yew (3)")
    assert shown.choice("import_class_second") != shown.choice("import_class_first"), "two different ones"
    shown.press(Qt.Key.Key_Return)
    assert shown.accepted[0].data.n_examples == 6


def test_another_column_of_classes_has_its_own_classes(opened: Open) -> None:
    shown = opened("x1,x2,sex,kind\n" + "1.5,2,f,fir\n2.5,3,m,oak\n3.5,4,m,yew\n4.5,4,f,yew\n" * 2)
    shown.choose("import_class_mode", "One against the rest")
    shown.choose("import_class_first", "oak (2)")
    shown.choose("import_target", "sex")
    assert not shown.box("import_class_mode").isVisible()
    assert shown.text("import_class_1") == "“m” is class 1: 4"
    shown.choose("import_target", "kind")
    assert shown.choice("import_class_mode") == "All of them"


def test_lines_that_cannot_be_used_are_counted_listed_and_skipped_by_name(opened: Open) -> None:
    shown = opened("a,b,c\n1,2,0\n#N/A,2,1\n3,x,1\n5,6,1\n")
    assert shown.text("import_n_faults") == "2 lines cannot be used and will be skipped:"
    assert faults(shown) == [
        "Line 3, column 1: “a” is missing (“#N/A” means no value); use for example 12.3.",
        "Line 4, column 2: “x” is not a number; use for example 12.3.",
    ]
    assert shown.button("import_accept").text() == "Skip 2 Lines, Import 2"
    shown.click("import_accept")
    assert shown.accepted[0].data.n_examples == 2


def test_without_such_lines_there_is_no_list(opened: Open) -> None:
    shown = opened(TREES)
    assert not shown.text("import_n_faults")
    assert faults(shown) == []


def test_a_number_that_may_be_read_in_two_ways_asks_for_one(opened: Open) -> None:
    shown = opened("a\tb\tc\n1,234\t5,678\t0\n2,345\t6,789\t1\n")
    assert shown.button("import_decimal_comma").text() == "“1,234” is 1.234"
    assert shown.button("import_decimal_comma").isChecked()
    shown.click("import_decimal_point")
    assert "decimal point" in shown.text("import_found")
    assert shown.dialog.outcome.data.points[0].tolist() == [1234.0, 2345.0]
    shown.click("import_decimal_comma")
    assert shown.dialog.outcome.data.points[0].tolist() == [1.234, 2.345]
    assert not opened("1.5,2,0\n3,4,1").button("import_decimal_comma").isVisible()


def test_another_column_may_have_unclear_numbers_too(opened: Open) -> None:
    shown = opened("a\tb\tbig\tc\n1.5\t5.5\t1,234\t0\n2.5\t6.5\t2,345\t1\n")
    assert not shown.button("import_decimal_comma").isVisible()
    shown.tick("big")
    assert shown.dialog.outcome.data.points[2].tolist() == [1234.0, 2345.0], "1.5 shows what the comma is"
    shown.tick("a")
    shown.tick("b")
    assert shown.button("import_decimal_comma").isVisible()


def test_coordinates_far_from_0_are_standardised_unless_the_box_is_unticked(opened: Open) -> None:
    shown = opened("1000,55,0\n3200,100,1\n")
    assert shown.dialog.outcome.is_standardised
    assert "On: the network gets x′." in shown.text("import_formula")
    QApplication.processEvents()
    size = shown.dialog.size()
    shown.click("import_standardise")
    assert "the network learns faster" in shown.text("import_formula")
    QApplication.processEvents()
    assert shown.dialog.size() == size, "the button that comes next stays under the pointer"
    shown.press(Qt.Key.Key_Return)
    assert not shown.accepted[0].is_standardised


def test_every_control_is_taught_for_gaps_and_three_classes_too(opened: Open) -> None:
    shown = opened(f"{TREES}\nlost,x,2,3,oak\n1,234,2,3,4,oak")
    shown.choose("import_class_mode", "Two of them")
    assert_taught(shown.dialog)
    way = tab_way(shown.dialog)
    assert {"import_faults", "import_class_mode", "import_class_first", "import_class_second"} <= set(way)
