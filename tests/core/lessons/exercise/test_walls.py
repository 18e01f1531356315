"""The walls one by one, without the audit hook before them: what the kernel and the limits hold by themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.lessons.exercise.facts import fence_facts
from core.lessons.exercise.fence import CodeError, Fence, Limits
from core.lessons.exercise.usage import resident_bytes

ROOT = Path(__file__).parents[4]

KERNEL = """
import os, socket, signal, threading
from core.lessons.exercise.inside import kernel, walls
folder = {folder!r}
held = kernel.restrict_files(folder, walls.library_folders()), kernel.restrict_calls()
if not all(held):
    print(held)
    raise SystemExit
tries = dict(
    read=lambda: open("/etc/passwd"),
    write=lambda: open(folder + "/../beside", "w"),
    remove=lambda: os.remove({outside!r}),
    listed=lambda: os.listdir("/"),
    link=lambda: os.symlink("/etc", folder + "/link"),
    socket=lambda: socket.socket(),
    pair=lambda: socket.socketpair(),
    fork=lambda: os.fork(),
    execute=lambda: os.execv("/bin/true", ["true"]),
    signal=lambda: os.kill(os.getppid(), 0),
    session=lambda: os.setsid(),
    priority=lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), os.getpriority(os.PRIO_PROCESS, os.getppid())),
    processor=lambda: os.sched_setaffinity(os.getppid(), os.sched_getaffinity(os.getppid())),
    thread=lambda: threading.Thread(target=print).start(),
)
went = []
for name, attempt in tries.items():
    try:
        attempt()
    except (PermissionError, RuntimeError):
        continue
    went.append(name)
open(folder + "/mine", "w").write("x")
os.remove(folder + "/mine")
import fractions
print(held, went)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock and seccomp are of Linux")
def test_the_kernel_alone_refuses_what_leads_outside(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    outside = tmp_path / "secret"
    outside.write_text("kept", encoding="utf-8")
    program = KERNEL.format(folder=str(tmp_path / "own"), outside=str(outside))
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    if "False" in done.stdout:
        pytest.skip(f"of files and calls, this kernel holds {done.stdout}")
    assert done.stdout == "(True, True) []\n", done.stdout + done.stderr
    assert outside.exists()


def test_where_the_system_sets_no_limit_the_memory_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    with Fence(Limits(memory=128 << 20)) as fence:
        fence.load("def cost():\n    while True: pass")
        monkeypatch.setattr("core.lessons.exercise.process.resident_bytes", lambda pid: 600 << 20)
        with pytest.raises(CodeError, match="asked for more than 128 MB of memory and was stopped") as caught:
            fence.call("cost", {})
    assert caught.value.kind == "Memory"


@pytest.mark.skipif(sys.platform == "win32", reason="there a job object bounds it")
def test_the_memory_of_a_process_is_found() -> None:
    assert 8 << 20 < resident_bytes(os.getpid()) < 8 << 30
    assert resident_bytes(2**22 + 1) == 0  # no such process


def test_the_facts_say_what_holds_here_and_what_does_not() -> None:
    with Fence() as fence:
        here = fence_facts(fence.look())
    assert any("process of its own" in fact for fact in here)
    strong = fence_facts({"files", "calls", "AS"}, system="linux")
    weak = fence_facts(set(), system="darwin")
    windows = fence_facts({"job"}, system="win32")
    assert "whatever the code tries" in strong[-1]
    for facts in (weak, windows):
        assert "does not stop code that was written to get around Python itself" in facts[-1]
    assert "macOS sets no limit" in weak[2]
    assert "macOS" not in fence_facts(set(), system="linux")[2]
    assert "Windows refuses more" in windows[2]
    assert fence_facts(set(), system="win32")[2] == "Its memory is not limited on this system."
