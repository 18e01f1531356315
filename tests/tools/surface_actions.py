"""What a learner does on the loss surface, for the sessions of `test_user_actions`."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from gui.views.surface.picture import SurfacePicture
from gui.views.surface.view import SurfaceView
from tests.tools.learner import Session
from tests.tools.window import Glassbox

SHARES = st.floats(0.0, 0.999)
KEYS = [getattr(Qt.Key, f"Key_{name}") for name in ("Right", "Up", "Plus", "Minus", "Home", "X", "Y", "Escape")]


class SurfaceActions:
    """Directions, places and zoom of the loss surface."""

    program: Glassbox
    session: Session

    @rule(field=st.sampled_from(["surface_kind", "surface_x", "surface_y"]), place=st.integers(0, 10**6))
    def look_at_the_loss_surface(self, field: str, place: int) -> None:
        dock = self.program.window.actions_by_id["view.surface"]
        if not dock.isChecked():
            dock.trigger()
        box = self.program.window.findChild(QComboBox, field)
        assert isinstance(box, QComboBox)
        if box.isVisible() and box.count():
            box.setCurrentIndex(place % box.count())
            box.activated.emit(place % box.count())

    @rule(x=SHARES, y=SHARES)
    def continue_from_a_place_of_the_surface(self, x: float, y: float) -> None:
        picture, stack = self._picture(), self.program.document.undo_stack
        if picture is None:
            return
        before = stack.index()
        QTest.mouseClick(
            picture, Qt.MouseButton.LeftButton, pos=QPoint(int(x * picture.width()), int(y * picture.height()))
        )
        assert stack.index() - before in (0, 1)
        assert stack.index() == before or stack.undoText() == "Move on the Loss Surface"

    @rule(keys=st.lists(st.sampled_from(KEYS), min_size=1, max_size=5))
    def press_keys_on_the_surface(self, keys: list[Qt.Key]) -> None:
        picture = self._picture()
        for key in keys if picture is not None else ():
            QTest.keyClick(picture, key)

    def _picture(self) -> SurfacePicture | None:
        """Where the surface is, once it is seen."""
        view = self.program.window.findChild(SurfaceView)
        return view.findChild(SurfacePicture) if view is not None and view.isVisible() else None
