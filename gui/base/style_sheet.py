"""The palette and the style sheet of a look, for Qt's own widgets on the Fusion style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from gui.base.language import is_mirrored
from gui.base.resources import resource_path
from gui.base.scroll import SLIM_BARS

if TYPE_CHECKING:
    from gui.base.theme import Colours


def palette_of(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, name in {
        role.Window: colours.chrome,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.chrome,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.quiet,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.Mid: colours.line,
        role.Dark: colours.strong_line,
    }.items():
        palette.setColor(target, QColor(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.strong_line))
    return palette


# Our own classes, by their names. A little less padding makes room for the network in small windows.
_FIELDS = """
    Field QLineEdit { padding: 2px 6px; }
    Field QLabel:disabled { color: palette(dark); }
    Field QLineEdit:disabled, Field QComboBox:disabled { color: palette(dark); background: palette(window); }
    ComboBox { padding: 2px 6px; }
    ComboBox::drop-down { border: none; width: 18px; }
    ComboBox::down-arrow { image: none; }
    ComboBox QAbstractItemView { border: 1px solid palette(mid); outline: none; }
    ComboBox QAbstractItemView::item { min-height: 22px; padding: 0 6px; }
    ComboBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
"""


def style_sheet_of(c: Colours, zoom: float) -> str:
    parts = _text_styles(c), _button_styles(c), _entry_styles(c), _check_styles(c, zoom), _menu_styles(c, zoom)
    # The style's own bars could not be seen on black.
    bars = SLIM_BARS.replace("SlimBar", "QScrollBar") if c.has_high_contrast else SLIM_BARS
    return "".join((*parts, _dock_styles(c), bars, _FIELDS))


def letter_spacing() -> float:
    """Between the letters of a title. Arabic letters are joined, and would be torn apart."""
    return 0.0 if is_mirrored() else 1.0


def _text_styles(c: Colours) -> str:
    return f"""
    QToolTip {{ color: {c.text}; background: {c.surface}; border: 1px solid {c.strong_line}; padding: 5px 7px; }}
    QLabel[role="title"] {{ font-weight: 600; letter-spacing: {letter_spacing():g}px; }}
    QLabel[role="quiet"] {{ color: {c.quiet}; }}
    QLabel[role="hint"] {{ color: {c.warning}; }}
    QStatusBar {{ border-top: 1px solid {c.line}; }}
    QStatusBar::item {{ border: none; }}
    """


def _button_styles(c: Colours) -> str:
    return f"""
    QPushButton, QToolButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 4px; padding: 4px 8px; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {c.strong_line}; }}
    QPushButton:checked, QToolButton:checked {{ background: {c.accent_soft}; border: 1px solid {c.accent}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {c.accent_soft}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.accent}; padding: 3px 7px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {c.strong_line}; background: {c.chrome}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QToolButton[role="small"] {{ padding: 0px 6px; border-radius: 3px; }}
    QToolButton[role="small"]:focus {{ border: 2px solid {c.accent}; padding: 0px 5px; }}
    QDialogButtonBox QPushButton {{ min-width: 5em; }}
    QStatusBar QToolButton {{ padding: 0px 9px; border-radius: 3px; }}
    QMenuBar QToolButton {{ padding: 0px 9px; border-radius: 3px; }}
    QMenuBar QToolButton:focus {{ border: 2px solid {c.accent}; padding: 0px 8px; }}
    QStatusBar QToolButton:focus {{ border: 2px solid {c.accent}; padding: 0px 8px; }}
    """


def _entry_styles(c: Colours) -> str:
    return f"""
    QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox {{ background: {c.surface}; color: {c.text};
        border: 1px solid {c.line}; border-radius: 4px; padding: 3px 6px; min-height: 1.4em; }}
    QLineEdit {{ placeholder-text-color: {c.quiet}; }}
    QLineEdit:hover:enabled:!focus, QComboBox:hover:enabled:!focus {{ border-color: {c.strong_line}; }}
    QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {{ border-color: {c.accent}; }}
    QPlainTextEdit[role="code"], QListWidget[role="results"] {{ background: {c.surface}; color: {c.text};
        border: 1px solid {c.line}; border-radius: 4px; selection-background-color: {c.accent_soft};
        selection-color: {c.text}; }}
    QPlainTextEdit[role="code"]:focus, QListWidget[role="results"]:focus {{ border-color: {c.accent}; }}
    QListWidget[role="results"] {{ padding: 2px 6px; }}
    QListWidget[role="results"]::item {{ padding: 2px 0px; }}
    QListWidget[role="results"]::item:hover, QListWidget[role="results"]::item:selected {{
        background: {c.accent_soft}; }}
    QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.strong_line};
        selection-background-color: {c.accent_soft}; selection-color: {c.text}; }}
    """


def _check_styles(c: Colours, zoom: float) -> str:
    """Fusion draws the frame of an empty box darker than the window: on a dark window it cannot be seen."""
    check = resource_path("style", "check_dark.svg" if c.is_dark else "check_light.svg").as_posix()
    box, menu_box = "QCheckBox::indicator", "QMenu::indicator:non-exclusive"
    in_list = "QListView::indicator"
    dot = f"qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, stop: 0.5 {c.accent}, stop: 0.6 transparent)"
    side, dot_side = round(13 * zoom), round(15 * zoom)
    return f"""
    QCheckBox {{ spacing: 6px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }}
    QCheckBox:focus {{ border-color: {c.accent}; }}
    {box}, {in_list}, {menu_box} {{ width: {side}px; height: {side}px; border: 1px solid {c.strong_line};
        border-radius: 3px; background: {c.surface}; }}
    {box}:hover {{ border-color: {c.accent}; }}
    QRadioButton::indicator {{ width: {side}px; height: {side}px; border: 1px solid {c.strong_line};
        border-radius: {side // 2 + 1}px; background: {c.surface}; }}
    QRadioButton::indicator:hover, QRadioButton::indicator:checked {{ border-color: {c.accent}; }}
    QRadioButton::indicator:checked {{ background: {dot}; }}
    {box}:checked, {in_list}:checked, {menu_box}:checked {{ background: {c.accent}; border-color: {c.accent};
        image: url("{check}"); }}
    QMenu::indicator:exclusive {{ width: {dot_side}px; height: {dot_side}px; background: transparent; }}
    QMenu::indicator:exclusive:checked {{ background: {dot}; }}
    """


def _menu_styles(c: Colours, zoom: float) -> str:
    left = round(18 + 14 * zoom)
    return f"""
    QMenuBar {{ background: {c.chrome}; color: {c.text}; }}
    QMenuBar::item {{ background: transparent; padding: 3px 9px; }}
    QMenuBar::item:selected {{ background: {c.accent_soft}; }}
    QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.strong_line}; padding: 4px 0; }}
    QMenu::item {{ padding: 4px 28px 4px {left}px; min-height: {round(16 * zoom)}px; }}
    QMenu::item:selected {{ background: {c.accent_soft}; }}
    QMenu::item:disabled {{ color: {c.strong_line}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 0; }}
    QMenu::indicator {{ left: 10px; }}
    """


def _dock_styles(c: Colours) -> str:
    """Of a thin frame, with a grip on what parts them, and with tabs that look like the other switches."""
    across, down = (resource_path("style", f"grip_{way}.svg").as_posix() for way in ("across", "down"))
    ground = "dark" if c.is_dark else "light"
    close, free = (resource_path("style", f"{sign}_{ground}.svg").as_posix() for sign in ("close", "float"))
    return f"""
    QDockWidget {{ color: {c.text}; font-weight: 600; titlebar-close-icon: url("{close}");
        titlebar-normal-icon: url("{free}"); }}
    QDockWidget::title {{ background: {c.chrome}; border-top: 1px solid {c.line}; padding: 3px 12px; }}
    QMainWindow::separator {{ background: {c.chrome}; width: 5px; height: 5px; }}
    QMainWindow::separator:horizontal {{ image: url("{across}"); border-top: 1px solid {c.line}; }}
    QMainWindow::separator:vertical {{ image: url("{down}"); border-left: 1px solid {c.line}; }}
    QMainWindow::separator:hover {{ background: {c.accent}; }}
    QMainWindow > QTabBar::tab {{ background: {c.chrome}; color: {c.quiet}; border: none; padding: 4px 12px; }}
    QMainWindow > QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
    """
