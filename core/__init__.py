"""Glassbox's core: networks, data and training on NumPy alone, usable without a window."""
