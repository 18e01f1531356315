"""Is there a screen to open a window on? Qt aborts the process when there is none, so it is found out beforehand."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

import PySide6

_WINDOWLESS_PLATFORMS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")


def display_problem() -> str | None:
    """Why no window can be opened here, as a sentence; None where one can.

    Where only Wayland answers and nobody chose a platform, Wayland is chosen: Qt would try X first.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.startswith(_WINDOWLESS_PLATFORMS):
        return f"No window: QT_QPA_PLATFORM is {platform}."
    if sys.platform in ("win32", "darwin"):
        return None
    problem = None if platform.startswith("wayland") else _x_problem()
    if problem is None and not platform.startswith("wayland"):
        return None
    if not platform.startswith("xcb") and _wayland_answers():
        os.environ.setdefault("QT_QPA_PLATFORM", "wayland")
        return None
    return problem or f"No window: QT_QPA_PLATFORM is {platform}, and no Wayland display answers."


def _x_problem() -> str | None:
    if not os.environ.get("DISPLAY"):
        return "No window: there is no display (DISPLAY and WAYLAND_DISPLAY are not set)."
    if missing := _missing_x_library():
        is_checkout = Path(__file__).parents[1].joinpath("bootstrap.py").is_file()
        what = "Run `python3 bootstrap.py` to see what to install." if is_checkout else "Install its package."
        return f"No window: Qt's X11 plugin cannot be loaded ({missing}). {what}"
    if not _x_server_answers():
        return f"No window: the display {os.environ['DISPLAY']} does not answer."
    return None


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


def _missing_x_library() -> str | None:
    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error).split(":")[0]
    return None


def _x_server_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
