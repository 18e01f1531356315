"""What a screen reader gets beside names and descriptions: what a painted view is, and what is said aloud.

Qt gives every widget that paints itself the same role, one that screen readers pass over; here they get another one.
What is said here is an answer to a key, or was let through by `gui.control.announcements`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QFrame, QWidget

from core.explain.target import Target
from gui.base.formatting import count
from gui.base.language import tr

_ROLE = "accessible_role"
_PLAIN_CLASSES = (QWidget, QFrame, QAbstractScrollArea)
"""What paints itself comes from one of these; all others have a role of their own in Qt."""


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is where that is not seen from how it takes the keyboard. Once, when it is built."""
    widget.setProperty(_ROLE, role.value)


def install_roles() -> None:
    """Have Qt give the roles of this program. Once in the program, before its first window."""
    if not _Installed.is_done:
        _Installed.is_done = True
        QAccessible.installFactory(_interface_of)


class _Installed:
    is_done = False


def _interface_of(_key: str, watched: QObject | None) -> QAccessibleInterface | None:
    """What Qt asks for each class of each object; None leaves it to Qt."""
    role = _role_of(watched) if isinstance(watched, QWidget) else None
    return None if role is None or not isinstance(watched, QWidget) else QAccessibleWidget(watched, role)


def _role_of(widget: QWidget) -> QAccessible.Role | None:
    """A canvas is what takes the keyboard and is no control of Qt's; what has a name and takes none is a group."""
    given = widget.property(_ROLE)
    if given is not None:
        return QAccessible.Role(given)
    of_qt = next(one for one in type(widget).__mro__ if one.__module__.startswith("PySide6."))
    if of_qt not in _PLAIN_CLASSES or widget.isWindow():
        return None
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return QAccessible.Role.Canvas
    return QAccessible.Role.Grouping if widget.accessibleName() else None


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say a text now; an urgent one at once, in the middle of another one."""
    if text:
        event = QAccessibleAnnouncementEvent(widget, text)
        if is_urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def target_words(target: Target) -> str:
    """What a part is called in words: a screen reader passes over raised and lowered digits."""
    unit, source = (None if place is None else place + 1 for place in (target.unit, target.source))
    if target.kind == "weight":
        text = tr("Weight of layer {layer}, from unit {source} to unit {unit}")
    elif target.kind == "bias":
        text = tr("Bias of layer {layer}, unit {unit}")
    elif target.kind == "unit" and target.example is None:
        text = tr("Layer {layer}, unit {unit}")
    elif target.kind == "unit":
        text = tr("Layer {layer}, unit {unit}, example {example}")
    elif target.kind == "example":
        text = tr("Example {example}")
    else:
        text = tr("Layer {layer}")
    example = "" if target.example is None else count(target.example + 1)
    return text.format(layer=target.layer, unit=unit, source=source, example=example)
