"""Whether pictures move on the way to where they end up. It is asked here by whatever moves, at the moment it begins.

What the system wants Qt says in its style alone, as the time that an animation takes; a learner may want less motion
than that. Training is no animation: it goes on as it does.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle, QWidget

_REDUCED = "glassbox_reduced_motion"
"""The application's property that says that nothing shall move by itself."""

_OF_SYSTEM = "glassbox_effects_of_system"
"""The application's property with those of `_EFFECTS` that the system had on."""

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
"""What Qt moves or fades itself, where the system has it so."""


def has_motion(widget: QWidget) -> bool:
    """Whether something in the widget may move by itself; else it is shown where it ends up."""
    duration = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return duration > 0 and not _application().property(_REDUCED)


def reduce_motion(reduced: bool, window: QMainWindow) -> None:
    """Let nothing move by itself, or what the system lets move."""
    application = _application()
    application.setProperty(_REDUCED, reduced)
    window.setAnimated(not reduced)
    if application.property(_OF_SYSTEM) is None:
        application.setProperty(_OF_SYSTEM, [effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)])
    for effect in application.property(_OF_SYSTEM):
        QApplication.setEffectEnabled(effect, not reduced)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
