"""The fenced process: it takes the learner's code, calls its functions, and sends back what they return.

It is started by `core.lessons.exercise.fence` and knows of nothing but a folder of its own and two pipes. Whoever reads
its answers must not trust them: the learner's code runs in the same process.
"""

from __future__ import annotations

import ast
import contextlib
import io
import os
import select
import sys
import threading
import types
import warnings
from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Any, Literal

import numpy as np

from core.lessons.exercise.inside import kernel, walls, wire

CODE_NAME = "<your code>"
"""The file that the learner's code is said to stand in."""

MAX_PRINTED = 10_000
"""Characters of what the code prints that are kept."""

_MAX_MESSAGE = 500
MAX_NAME, _MAX_NAMES = 60, 500

Work = Callable[[dict[str, Any], Any], tuple[dict[str, Any], Any]]
"""From header and value of a request to those of its answer."""


class _Printed(io.TextIOBase):
    """Keeps the beginning of what is printed."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._room = MAX_PRINTED

    def write(self, text: str) -> int:
        if self._room > 0:
            self._pieces.append(text[: self._room])
            self._room -= len(text)
        return len(text)

    def take(self) -> str:
        """What was printed since the last time."""
        text = "".join(self._pieces)
        self._pieces, self._room = [], MAX_PRINTED
        return text


class Runner:
    """Answers requests, one after the other.

    Parameters
    ----------
    read, write : callable
        From and to the pipes.
    """

    def __init__(self, read: Callable[[int], bytes], write: Callable[[bytes], object]) -> None:
        self._read, self._write = read, write
        self._printed = _Printed()
        self._names: dict[str, Any] = {}
        self._examples: dict[str, Any] = {}
        self._wanted: list[str] = []

    def serve(self, hello: dict[str, Any]) -> None:
        """Answer until nothing more comes."""
        sys.stdout = sys.stderr = self._printed
        self._write(wire.frame(hello))
        does: dict[str, Work] = {
            "load": self._load,
            "call": self._call,
            "examples": self._keep,
            "iterate": self._iterate,
        }
        while (request := wire.read_frame(self._read)) is not None:
            header, value = request
            self._write(self._answer(does[header["do"]], header, value))

    def _answer(self, does: Work, header: dict[str, Any], value: Any) -> bytes:
        number = header["number"]
        sys.stdin = io.StringIO()  # exit() closes it
        try:
            back, result = does(header, value)
            return wire.frame({**back, "number": number, "printed": self._printed.take()}, result)
        except wire.WireError as error:
            back = {"error": "TooLarge", "message": str(error)}
        except BaseException as error:  # the learner's code may raise anything
            back = self._described(error)
        return wire.frame({**back, "number": number, "printed": self._printed.take()})

    def _load(self, header: dict[str, Any], value: Any) -> tuple[dict[str, Any], object]:
        module = types.ModuleType("exercise")
        sys.modules["exercise"] = module
        self._names = module.__dict__
        tree = compile(header["code"], CODE_NAME, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
        lines = _lines_of(tree)
        exec(compile(header["code"], CODE_NAME, "exec", dont_inherit=True), self._names)
        self._wanted = header["wanted"]
        defined = [name for name in self._wanted if callable(self._names.get(name))]
        return {"defined": defined, "lines": lines}, None

    def _call(self, header: dict[str, Any], arguments: Any) -> tuple[dict[str, Any], object]:
        arrays = dict(_arrays(arguments, header["names"]))
        before = {name: array.tobytes() for name, array in arrays.items()}
        shapes = {name: array.shape for name, array in arrays.items()}
        keys = [set(argument) if isinstance(argument, dict) else None for argument in arguments]
        if header["strict"]:
            for array in arrays.values():
                array.flags.writeable = False
        errors: Literal["raise", "ignore"] = "raise" if header["strict"] else "ignore"
        with np.errstate(all=errors, under="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = self._names[header["function"]](*arguments)
        after = dict(_arrays(arguments, header["names"]))
        changed = [
            name
            for name, was in before.items()
            if name not in after or after[name].shape != shapes[name] or after[name].tobytes() != was
        ]
        for name, argument, had in zip(header["names"], arguments, keys, strict=True):
            if had is not None and set(argument) != had:
                changed.append(name)
        return {"changed": changed}, result

    def _keep(self, header: dict[str, Any], value: Any) -> tuple[dict[str, Any], object]:
        self._examples = value
        return {}, None

    def _iterate(self, header: dict[str, Any], value: Any) -> tuple[dict[str, Any], object]:
        """Iterations by the learner's four functions, from given parameters, until the time is used up.

        The parameters after each of them and the costs before their updates go back, one row an iteration.
        """
        parameters, orders = value
        names = sorted(parameters)
        shapes = {name: array.shape for name, array in parameters.items()}
        X, Y = self._examples["X"], self._examples["Y"]
        deadline = perf_counter() + header["budget_s"]
        kept: dict[str, list[Any]] = {name: [] for name in names}
        costs: list[float] = []
        header_back: dict[str, Any] = {}
        call, output, rate = self._names.__getitem__, header["output"], header["learning_rate"]
        try:
            with np.errstate(all="ignore"), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                for order in orders:
                    columns = order.astype(np.int64)
                    X_batch, Y_batch = (X[:, columns], Y[:, columns]) if columns.size else (X.copy(), Y.copy())
                    cache = call("forward")(X_batch, parameters)
                    cost = float(np.asarray(call("cost")(cache[output], Y_batch)).reshape(()))
                    grads = call("backward")(X_batch, Y_batch, parameters, cache)
                    parameters = call("update")(parameters, grads, rate)
                    now = {name: np.array(parameters[name], dtype=np.float64) for name in names}
                    for name, array in now.items():
                        if array.shape != shapes[name]:
                            raise ValueError(f"{name} has shape {array.shape} now; it was {shapes[name]}.")
                        kept[name].append(array)
                    costs.append(cost)
                    if perf_counter() >= deadline:
                        break
        except BaseException as error:
            header_back = self._described(error)
        stacked = {name: np.array(arrays).reshape(len(costs), *shapes[name]) for name, arrays in kept.items()}
        return header_back, {"costs": np.array(costs), **stacked}

    def _described(self, error: BaseException) -> dict[str, Any]:
        """What an exception was, in which line of the learner's code, and in which of the wanted functions."""
        line = error.lineno if isinstance(error, SyntaxError) and error.filename == CODE_NAME else None
        function, shapes = "", {}
        trace = error.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            if code.co_filename == CODE_NAME:
                line = trace.tb_lineno
                if code.co_name in self._wanted:
                    function, shapes = code.co_name, _shapes_in(trace.tb_frame.f_locals)
            trace = trace.tb_next
        kind = type(error).__name__
        if isinstance(error, walls.RefusedError | walls.RefusedImportError):
            kind = "Refused"
        elif isinstance(error, MemoryError):  # NumPy has one of its own
            kind = "MemoryError"
        message = error.msg if isinstance(error, SyntaxError) else _text_of(error)
        found = {"line": line, "function": function, "shapes": shapes}
        return {"error": kind[:80], "message": str(message)[:_MAX_MESSAGE], **found}


def _lines_of(tree: Any) -> dict[str, int]:
    """Where each function begins ("forward") and a name in it is last assigned ("forward.Z1")."""
    lines: dict[str, int] = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef):
            lines[function.name] = function.lineno
            for node in ast.walk(function):
                if not isinstance(node, ast.Name | ast.Subscript) or not isinstance(node.ctx, ast.Store):
                    continue
                assigned = node.id if isinstance(node, ast.Name) else getattr(node.slice, "value", "")
                name = f"{function.name}.{assigned}"
                lines[name] = max(node.lineno, lines.get(name, 0))
    return {name: line for name, line in lines.items() if len(name) <= MAX_NAME}


def _arrays(arguments: list[Any], names: list[str]) -> Iterator[tuple[str, Any]]:
    """The arrays among arguments and their entries, by name."""
    for name, argument in zip(names, arguments, strict=True):
        if isinstance(argument, np.ndarray) and argument.ndim:
            yield name, argument
        elif isinstance(argument, dict):
            for key, entry in argument.items():
                if isinstance(entry, np.ndarray):
                    yield f"{name}[{key!r}]", entry


def _shapes_in(names: dict[str, Any]) -> dict[str, list[int]]:
    """The shapes of a function's arrays where it failed, those in its dictionaries included."""
    arrays: dict[str, Any] = {}
    for value in names.values():
        if isinstance(value, dict):
            arrays.update({key: entry for key, entry in value.items() if isinstance(key, str)})
    arrays.update(names)
    shapes = [(name, list(array.shape)) for name, array in arrays.items() if isinstance(array, np.ndarray)]
    return {name: shape for name, shape in shapes[:_MAX_NAMES] if len(name) <= MAX_NAME}


def _text_of(error: BaseException) -> str:
    try:
        return str(error)
    except BaseException:  # the learner's own class of exceptions
        return ""


def _end_with_parent(pipe: int) -> None:
    """End this process when the one that started it does, whatever the learner's code is doing."""
    watched = select.poll()
    watched.register(pipe, 0)
    while not watched.poll():
        pass
    os._exit(0)


def main() -> None:
    """Fence this process in, then serve. Arguments: the folder, bytes of memory, seconds of computing."""
    folder, memory, cpu_s = sys.argv[-3], int(sys.argv[-2]), int(sys.argv[-1])
    requests, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    os.chdir(folder)
    libraries, used = walls.library_folders(), walls.address_space()
    held = ["files"] if kernel.restrict_files(folder, libraries) else []
    if hasattr(select, "poll"):
        threading.Thread(target=_end_with_parent, args=(requests,), daemon=True).start()
    walls.disarm()
    held += walls.set_limits(used, memory, cpu_s)
    if kernel.restrict_calls():
        held.append("calls")
    reader, writer = os.fdopen(requests, "rb"), os.fdopen(answers, "wb")
    walls.add_audit_hook(folder, libraries)

    def send(data: bytes) -> None:
        writer.write(data)
        writer.flush()

    with contextlib.suppress(BrokenPipeError):
        Runner(reader.read, send).serve({"hello": held})
