"""The window of Glassbox and what is drawn without one."""

VERSION = "0.1.0"
