"""What every test shares: one BLAS thread, no screen, settings of its own, and no thread or window left behind."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

# Where Python is told to write no byte code, each of the programs that tests start would compile all of this one again:
# half a second. What is compiled goes where nobody looks, and goes away with this run.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    _compiled = TemporaryDirectory(prefix="glassbox_compiled_")
    os.environ["PYTHONPYCACHEPREFIX"] = _compiled.name

for _variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_variable, "1")
# Qt's offscreen screen has 800 x 800 pixels, which is less than anyone's. Its settings are parted by colons, so that no
# path of Windows can be one.
_SCREENS = Path(__file__).with_name("offscreen_screens.json")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.environ["QT_QPA_PLATFORM"] == "offscreen" and sys.platform != "win32":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREENS}"

import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402 (NumPy must not be imported before the variables are set)

# Shared machines are noisy: no deadline on a single example, and the same examples in every run. GLASSBOX_EXAMPLES=1000
# looks further, for a night.
settings.register_profile(
    "glassbox",
    deadline=None,
    derandomize=True,
    max_examples=int(os.environ.get("GLASSBOX_EXAMPLES", "50")),
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.load_profile("glassbox")

# Thousands of tests leave caches behind; the collector would walk through them after every few hundred new objects.
gc.set_threshold(20_000, 20, 50)

_begun_again: set[str] = set()


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(crashitem: str, report: pytest.TestReport, sched: Any) -> None:
    """A test whose process ended, as one that hung, is made once more in another process. The summary counts it as
    "rerun", and what each thread was doing is printed."""
    if crashitem not in _begun_again:
        _begun_again.add(crashitem)
        sched.mark_test_pending(crashitem)
        report.outcome = "rerun"  # type: ignore[assignment]
