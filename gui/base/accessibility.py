"""What a screen reader gets beside names and descriptions: what a painted view is, and what is said aloud.

Qt gives every widget that paints itself the same role, one that screen readers pass over. A role that was given to a
widget with `give_role` is the one they get. What is said here is an answer to a key, or was let through by
`gui.control.announcements`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "accessible_role"


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is that paints itself: a chart, a canvas, or a group of controls. Once, when it is built."""
    widget.setProperty(_ROLE, role.value)


def install_roles() -> None:
    """Have Qt take the roles that were given. Once in the program, before its first window."""
    if not _Installed.is_done:
        _Installed.is_done = True
        QAccessible.installFactory(_interface_of)


class _Installed:
    is_done = False


def _interface_of(_key: str, watched: QObject | None) -> QAccessibleInterface | None:
    """What Qt asks for each class of each object; None leaves it to Qt."""
    if not isinstance(watched, QWidget):
        return None
    role = watched.property(_ROLE)
    return None if role is None else QAccessibleWidget(watched, QAccessible.Role(role))


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say a text now; an urgent one at once, in the middle of another one."""
    if text:
        event = QAccessibleAnnouncementEvent(widget, text)
        if is_urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def read_out(widget: QWidget, text: str) -> None:
    """Describe a painted view by the part of it that a key went to, and say that where the view has the keyboard."""
    if text != widget.accessibleDescription():
        widget.setAccessibleDescription(text)
        if widget.hasFocus():
            announce(widget, text)
