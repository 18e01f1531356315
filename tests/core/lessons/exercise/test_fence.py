"""The fence: what the learner's code may not do, each tried for real. Whatever it does, the next call is answered."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.lessons.exercise.fence import CodeError, Fence, Limits
from core.lessons.exercise.process import FencedProcess, remove_forgotten_folders

LIMITS = Limits(call_s=10.0, memory=256 << 20)
HASTY = replace(LIMITS, call_s=0.3)
"""For what does not end. Everything else has time, because the machine may be busy."""

IS_PACKED = "GLASSBOX_FOLDER" in os.environ
"""Whether the packed program is tried, as in `tools.package.try_out`. It has no sqlite3 that could be refused."""

REFUSALS = ("Refused", "PermissionError", *(("ModuleNotFoundError",) if IS_PACKED else ()))

of_python = pytest.mark.skipif(IS_PACKED, reason="the test changes how Python is started")

REFUSED = {
    "delete_a_file_outside": "import os; os.remove({outside!r})",
    "move_a_file_outside": "import os; os.rename({outside!r}, 'mine')",
    "delete_a_folder_outside": "import shutil; shutil.rmtree({folder!r})",
    "delete_by_an_open_folder": "import os; os.remove('secret', dir_fd=os.open('/', os.O_RDONLY))",
    "write_outside": "open({outside!r}, 'w')",
    "append_outside": "open({outside!r}, 'a')",
    "write_with_numpy": "np.save({outside!r}, np.ones(3))",
    "read_outside": "return open({outside!r}).read()",
    "read_a_folder_outside": "import os; os.listdir({folder!r})",
    "read_through_the_parent": "return open('../../etc/passwd').read()",
    "leave_by_a_link": "import os; os.symlink({outside!r}, 'link')",
    "go_elsewhere": "import os; os.chdir('/')",
    "start_a_program": "import subprocess; subprocess.run(['true'])",
    "start_a_shell": "import os; os.system('true')",
    "fork": "import os; os.fork()",
    "replace_itself": "import os; os.execv('/bin/true', ['true'])",
    "kill": "import os, signal; os.kill(os.getppid(), 0)",
    "slow_the_window_down": "import os; os.setpriority(os.PRIO_PROCESS, os.getppid(), 1)",
    "slow_it_down_below": "import posix; posix.setpriority(0, posix.getppid(), 1)",
    "take_back_what_was_taken": "import sys; del sys.modules['_posixsubprocess']; import _posixsubprocess",
    "connect": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "connect_below": "import _socket; _socket.socket()",
    "load_a_page": "import http.client; http.client.HTTPConnection('127.0.0.1', 9).connect()",
    "call_the_system": "import ctypes; ctypes.CDLL(None).getpid()",
    "call_the_system_by_numpy": "import numpy.ctypeslib; np.ctypeslib.ctypes.CDLL(None)",
    "read_memory": "import sys; sys.modules['ctypes'].string_at(1)",
    "start_below_subprocess": "import _posixsubprocess; _posixsubprocess.fork_exec()",
    "write_a_database": "import sqlite3; sqlite3.connect({outside!r})",
    "map_a_file": "np.memmap({outside!r}, mode='w+', shape=3)",
    "open_a_window": "import tkinter; tkinter.Tk()",
    "start_a_thread": "import threading; threading.Thread(target=print).start()",
    "start_processes": "import multiprocessing; multiprocessing.Process(target=print).start()",
    "lift_its_limits": "import resource; resource.setrlimit(resource.RLIMIT_AS, (-1, -1))",
}
"""What is refused with a sentence while the process lives on."""

ENDED = {
    "never_end": ("while True: pass", "Time"),
    "print_for_ever": ("while True: print('again' * 1000)", "Time"),
    "sleep": ("import time; time.sleep(60)", "Time"),
    "catch_everything": ("while True:\n        try: raise SystemExit\n        except BaseException: pass", "Time"),
    "compute_in_one_call": ("return pow(7, 10**9)", "Time"),
    "fill_the_disk_with_files": (
        "import itertools\n    for n in itertools.count(): open(str(n), 'wb').write(bytes(2**22))",
        "Disk",
    ),
    "leave_at_once": ("import os; os._exit(0)", "Ended"),
    "crash": (
        "import sys; sys.setrecursionlimit(10**9); f = lambda n: list(map(f, [n])); f(0)",
        "Ended RecursionError",  # from Python 3.12 on, it counts
    ),
    "close_the_pipes": ("import os; os.closerange(0, 64)", "Ended"),
    "write_on_the_pipes": (
        "import os\n    for n in range(3, 20):\n"
        "        try: os.write(n, b'nonsense' * 99)\n        except OSError: pass",
        "Unreadable",
    ),
    "answer_itself": (
        "import gc\n    for f in gc.get_objects():\n"
        "        if getattr(f, '__name__', '') == 'send' and callable(f): f(b'\\x02\\0\\0\\0\\0\\0\\0\\0{{}}')",
        "Unreadable",
    ),
}
"""What ends the process, and how that is found."""

RAISED = {
    "leave": ("exit()", "SystemExit"),
    "leave_by_sys": ("import sys; sys.exit(3)", "SystemExit"),
    "wait_for_typing": ("input('a number? ')", "EOFError"),
    "take_ten_gigabytes": ("return np.ones(10 * 2**30 // 8)", "MemoryError"),
    "take_memory_piece_by_piece": ("keep = []\n    while True: keep.append(bytearray(2**22))", "MemoryError"),
    "recurse": ("return {name}()", "RecursionError"),
    "return_too_much": ("return [np.ones(2**20)] * 9", "TooLarge"),
    "return_too_many": ("return [1] * 100_000", "TooLarge"),
    "return_itself": ("a = []; a.append(a); return a", ""),
    "fill_the_disk": ("open('mine', 'wb').write(b'x' * 2**24)", "OSError"),
    "raise_strangely": ("class E(BaseException):\n        def __str__(self): raise E\n    raise E", "E"),
}
"""What comes back as an exception, or ("") as an answer."""


def code_of(programs: dict[str, str]) -> str:
    return "import numpy as np\n" + "\n".join(f"def {name}():\n    {body}" for name, body in programs.items())


@pytest.fixture
def fresh() -> Iterator[Fence]:
    """Unlike ``fence``, with another process for each code."""
    with Fence(LIMITS) as fence:
        yield fence


def test_what_leads_outside_is_refused_with_a_sentence_and_changes_nothing(fresh: Fence, tmp_path: Path) -> None:
    outside = tmp_path / "secret"
    outside.write_text("kept", encoding="utf-8")
    where = {"outside": str(outside), "folder": str(tmp_path)}
    fresh.load(code_of({name: body.format(**where) for name, body in REFUSED.items()}))
    for name in REFUSED:
        with pytest.raises(CodeError) as caught:
            fresh.call(name, {})
        assert caught.value.kind in REFUSALS, (name, caught.value)
        assert caught.value.line is not None
    assert outside.read_text(encoding="utf-8") == "kept"
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


def test_the_usual_modules_can_be_imported() -> None:
    modules = (
        "math random time statistics itertools functools dataclasses typing collections copy json csv decimal "
        "fractions operator string re textwrap datetime pprint inspect io pathlib tempfile timeit unittest doctest "
        "numpy.random numpy.linalg numpy.fft numpy.polynomial numpy.ma numpy.testing numpy.lib.stride_tricks"
    )
    with Fence(LIMITS) as fence:
        fence.load("".join(f"import {module}\n" for module in modules.split()))


@of_python
def test_where_python_does_not_start_its_own_words_are_in_the_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "start.py"
    broken.write_text("raise SystemExit('no library')", encoding="utf-8")
    monkeypatch.setattr("core.lessons.exercise.process._START", broken)
    with Fence() as fence, pytest.raises(CodeError) as caught:
        fence.load("")
    assert caught.value.sentence("Your code") == (
        "Your code could not be run, because its process did not start. no library"
    )


def test_nothing_more_of_the_program_is_found_by_the_code() -> None:
    with Fence(LIMITS) as fence, pytest.raises(CodeError) as caught:
        fence.load("from core.model.network import forward\n")
    assert caught.value.kind == "ModuleNotFoundError"


@of_python
@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the program")
def test_in_the_packed_program_its_own_program_is_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    started = tmp_path / "glassbox-exercise"
    started.write_text("#!/bin/sh\necho packed: $# arguments >&2\n", encoding="utf-8")
    started.chmod(0o755)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("core.lessons.exercise.process._CORE", tmp_path / "core")
    with Fence() as fence, pytest.raises(CodeError, match="packed: 4 arguments"):
        fence.load("")


@of_python
def test_where_the_system_starts_no_process_that_is_said_and_no_folder_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    with Fence() as fence, pytest.raises(CodeError) as caught:
        fence.load("")
    sentence = caught.value.sentence("Your code")
    assert sentence.startswith("Your code could not be run, because its process did not start. ")
    assert not list(tmp_path.iterdir())


def test_what_is_stopped_while_its_process_starts_is_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(limits: Limits) -> FencedProcess:
        fence.stop()
        return FencedProcess(limits)

    monkeypatch.setattr("core.lessons.exercise.fence.FencedProcess", start)
    with Fence(HASTY) as fence, pytest.raises(CodeError) as caught:
        fence.load("while True: pass")
    assert caught.value.kind == "Stopped"


def test_its_own_folder_can_be_used_and_is_removed_at_the_end() -> None:
    with Fence(LIMITS) as fence:
        body = "import os\n    np.save('mine.npy', np.ones(2))\n    os.rename('mine.npy', 'other.npy')\n"
        body += "    print(os.getcwd(), os.listdir('.'))\n    return np.load('other.npy')"
        fence.load(code_of({"use": body}))
        answer = fence.call("use", {})
        assert answer.value.tolist() == [1.0, 1.0]
        folder, _, names = answer.printed.partition(" ")
        assert names == "['other.npy']\n"
        assert Path(folder).exists()
    assert not Path(folder).exists()


def test_what_ends_the_process_is_found_in_time() -> None:
    def ending_of(name: str) -> tuple[str, float]:
        body, kind = ENDED[name]
        with Fence(HASTY if kind == "Time" else LIMITS) as fence:
            fence.load(code_of({name: body.format()}))
            began = time.monotonic()
            with pytest.raises(CodeError) as caught:
                fence.call(name, {})
            return caught.value.kind, time.monotonic() - began

    with ThreadPoolExecutor(len(ENDED)) as pool:  # most of them wait for the end of their time
        endings = dict(zip(ENDED, pool.map(ending_of, ENDED), strict=True))
    for name, (kind, duration_s) in endings.items():
        assert kind in ENDED[name][1].split(), name
        assert duration_s < 5.0, name


@pytest.mark.parametrize("name", ["never_end", "leave_at_once"])
def test_the_next_call_is_answered_by_a_fresh_process_with_the_same_code(name: str) -> None:
    with Fence(HASTY) as fence:
        fence.load(code_of({name: ENDED[name][0], "good": "return 1.5"}))
        with pytest.raises(CodeError):
            fence.call(name, {})
        fence.limits = LIMITS
        assert fence.call("good", {}).value == 1.5


def test_what_it_raises_comes_back_and_the_process_lives_on() -> None:
    programs = {name: body.replace("{name}", name) for name, (body, _) in RAISED.items()}
    with Fence(LIMITS) as fence:
        fence.load(code_of({**programs, "good": "return 2"}))
        for name, (_, kind) in RAISED.items():
            if kind:
                with pytest.raises(CodeError) as caught:
                    fence.call(name, {})
                assert caught.value.kind == kind, (name, caught.value)
            else:
                fence.call(name, {})
            assert fence.call("good", {}).value == 2, name
        assert fence.generation == 1


def test_what_the_code_does_to_numpy_and_the_builtins_stays_in_its_process(fresh: Fence) -> None:
    fresh.load(
        "import builtins, numpy as np, json\n"
        "def forward():\n"
        "    np.add = np.dot = np.asarray = np.ascontiguousarray = None\n"
        "    builtins.len = builtins.isinstance = lambda *a: True\n"
        "    return 1.0\n"
    )
    with suppress(CodeError):  # it can break its own process, and nothing else
        fresh.call("forward", {})
    assert isinstance(np.asarray([1.0]), np.ndarray)
    assert len(fresh.load("def forward(): return 1")) == 1
    assert fresh.call("forward", {}).value == 1


def test_other_code_gets_a_fresh_process(fresh: Fence) -> None:
    fresh.load("import numpy as np\nnp.pi = 3")
    fresh.load("import numpy as np\ndef cost(): return np.pi")
    assert fresh.call("cost", {}).value == pytest.approx(np.pi)


def test_code_that_is_not_python_is_named_with_its_line(fence: Fence) -> None:
    with pytest.raises(CodeError) as caught:
        fence.load("def f():\n    return (1\n")
    assert (caught.value.kind, caught.value.line) == ("SyntaxError", 2)
    with pytest.raises(CodeError) as caught:
        fence.load("x = 1\n1 / 0\n")
    assert (caught.value.kind, caught.value.line) == ("ZeroDivisionError", 2)


def test_nested_code_too_deep_for_the_parser_harms_only_its_process(fresh: Fence) -> None:
    with pytest.raises(CodeError):
        fresh.load("x = " + "(" * 90_000 + ")" * 90_000)
    with pytest.raises(CodeError):
        fresh.load("x = " + "-" * 150_000 + "1")
    assert fresh.load("def cost(): return 1") == ("cost",)


def test_arguments_that_are_changed_are_named_and_the_line_is_found_in_a_strict_call(fence: Fence) -> None:
    fence.load(
        "def update(parameters, rate):\n    parameters['W1'] -= rate\n"
        "    parameters['new'] = 1\n    return parameters\n"
    )
    arguments = {"parameters": {"W1": np.ones((2, 2)), "b1": np.ones((2, 1))}, "rate": 0.5}
    answer = fence.call("update", arguments)
    assert answer.changed == ("parameters['W1']", "parameters")
    assert answer.value["W1"].tolist() == [[0.5, 0.5], [0.5, 0.5]]
    assert arguments["parameters"]["W1"].tolist() == [[1.0, 1.0], [1.0, 1.0]]  # type: ignore[index]
    with pytest.raises(CodeError) as caught:
        fence.call("update", arguments, strict=True)
    assert caught.value.line == 2


FORGING = """
import json, os, struct
def forward():
    text = json.dumps({head}).encode()
    for number in range(3, 64):
        try: os.write(number, struct.pack("<II", len(text), 0) + text)
        except OSError: pass
    while True: pass
"""


def forged(fence: Fence, **head: object) -> CodeError:
    """What is made of an answer that the code itself wrote on the pipe, in place of the real one."""
    fence.load(FORGING.replace("{head}", repr({"number": 2, "value": {"type": "None"}, **head})))
    with pytest.raises(CodeError) as caught:
        fence.call("forward", {})
    return caught.value


def test_a_forged_error_is_no_larger_than_what_the_window_can_show(fresh: Fence) -> None:
    shapes = {"X" * 1000: [2, 3], "Y": [10**300], **{f"Z{n}": [n] for n in range(1000)}}
    error = forged(fresh, error="E", message="m" * 100_000, line=10**30, shapes=shapes)
    assert error.line is None
    assert len(error.reason) < 20_000
    assert error.shapes["X" * 80] == (2, 3)
    assert "Y" not in error.shapes
    assert len(error.shapes) <= 500
    assert forged(fresh, error="E", message="m", line=3).line == 3


def test_half_a_character_of_what_is_printed_raised_or_returned_reaches_no_label_and_no_file(fresh: Fence) -> None:
    fresh.load(
        "def cost():\n    print('\\ud800')\n    return {'\\ud800': 1}\ndef train():\n    raise ValueError('\\udfff')"
    )
    answer = fresh.call("cost", {})
    assert (answer.printed, answer.value) == ("?\n", {"?": 1})
    with pytest.raises(CodeError, match=r"^ValueError: \?$"):
        fresh.call("train", {})
    assert forged(fresh, error="\ud800", message="m").kind == "Unreadable"


def test_it_can_be_stopped_from_another_thread() -> None:
    with Fence(Limits(call_s=30.0)) as fence:
        fence.load("def train():\n    while True: pass")
        threading.Timer(0.05, fence.stop).start()
        with pytest.raises(CodeError) as caught:
            fence.call("train", {})
        assert caught.value.kind == "Stopped"


def test_of_the_program_the_process_loads_only_what_runs_in_it(fence: Fence) -> None:
    fence.load("def cost():\n    import sys\n    print([name for name in sys.modules if name.startswith('core')])")
    fence.call("cost", {})
    loaded = [name for name in ast.literal_eval(fence.printed) if not name.startswith("core.lessons.exercise.inside")]
    assert loaded == ["core", "core.lessons", "core.lessons.exercise"]


def test_only_the_beginning_of_what_is_printed_is_kept(fence: Fence) -> None:
    fence.load("def cost():\n    for _ in range(1000): print('x' * 1000)\n    return 1")
    assert len(fence.call("cost", {}).printed) == 10_000


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="where other systems keep their processes is not known"
)
def test_no_process_stays_behind_even_if_the_program_is_killed(tmp_path: Path) -> None:
    program = """
import os, threading
from core.lessons.exercise.fence import Fence
fence = Fence()
fence.load("def cost():\\n    while True: pass")
print(fence._process._popen.pid, flush=True)
threading.Timer(0.2, os.kill, [os.getpid(), 9]).start()
fence.call("cost", {})
"""
    root = Path(__file__).parents[4]
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=root,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    pid = int(done.stdout)
    deadline = time.monotonic() + 5.0
    while _lives(pid):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_folders_that_were_left_behind_are_removed_a_day_later(tmp_path: Path) -> None:
    for name, age_s in (("glassbox-exercise-old", 90_000), ("glassbox-exercise-new", 60), ("something-old", 90_000)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").touch()
        os.utime(tmp_path / name, (time.time() - age_s,) * 2)
    remove_forgotten_folders(str(tmp_path))
    assert {path.name for path in tmp_path.iterdir()} == {"glassbox-exercise-new", "something-old"}


def _lives(pid: int) -> bool:
    """A process that has ended and is not yet collected does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").split()[2] != "Z"
    except OSError:
        return False
