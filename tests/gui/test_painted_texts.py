"""The helper that reads painted texts finds what is cut, shortened, pushed out and painted one over the other."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.tools.painted_texts import painted_texts, problems


class Canvas(QWidget):
    """Paints texts where it is said."""

    def __init__(self, *texts: tuple[int, int, str]) -> None:
        super().__init__()
        self._texts = texts
        self.resize(200, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for x, y, text in self._texts:
                painter.drawText(x, y, text)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_texts_of_labels_buttons_and_painters_are_found_where_they_are(qtbot: QtBot) -> None:
    canvas = shown(qtbot, Canvas((10, 20, "painted")))
    QLabel("a label", canvas).setGeometry(QRect(20, 50, 100, 20))
    QPushButton("press", canvas).setGeometry(QRect(100, 60, 90, 30))
    for child in canvas.findChildren(QWidget):
        child.show()
    found = {text.text: text.box for text in painted_texts(canvas)}
    assert set(found) == {"painted", "a label", "press"}
    assert 10 <= found["painted"].left() < 13
    assert found["press"].left() > 100
    assert not problems(canvas)


def test_a_text_over_another_or_beyond_the_edge_is_found(qtbot: QtBot) -> None:
    assert "overlap" in problems(shown(qtbot, Canvas((10, 20, "−4"), (20, 20, "−3.5"))))[0]
    assert "cut" in problems(shown(qtbot, Canvas((170, 50, "too long for it"))))[0]
    assert not problems(shown(qtbot, Canvas((10, 20, "−4"), (60, 20, "−3.5"))))


def test_shortened_texts_and_widgets_out_of_sight_are_found(qtbot: QtBot) -> None:
    assert "shortened" in problems(shown(qtbot, Canvas((10, 20, "nearly all…"))))[0]
    window = shown(qtbot, Canvas())
    QLabel("out", window).setGeometry(QRect(180, 10, 60, 20))
    window.findChild(QLabel).show()
    assert any("pushed out" in problem for problem in problems(window))
