"""The lecture made visible: its equations with the numbers of one iteration, its checks, and its words for what goes
wrong. Mathematics on the core's records, without a window."""

from core.explain.diagnosis import diagnose
from core.explain.gradient_check import check_gradients

__all__ = ["check_gradients", "diagnose"]
