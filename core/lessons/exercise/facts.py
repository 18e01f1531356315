"""What the fence holds back on this system and what it does not, in plain sentences."""

from __future__ import annotations

import sys
from collections.abc import Collection

from core.lessons.exercise.fence import Limits


def fence_facts(held: Collection[str], limits: Limits | None = None, system: str = sys.platform) -> tuple[str, ...]:
    """Sentences for who lets code run here.

    Parameters
    ----------
    held : collection of str
        `Fence.look`: what the system was found to hold.
    limits : Limits, optional
    system : str
        As `sys.platform` names it.
    """
    limits = limits or Limits()
    return (
        "Your code runs only when you press Check or Train, in a process of its own. Only numbers come back from it.",
        f"A function may take {limits.call_s:g} s, and write {limits.disk >> 20} MB; then the process is ended and "
        "started again.",
        _of_memory(held, limits, system),
        *_of_the_rest(held),
    )


def _of_memory(held: Collection[str], limits: Limits, system: str) -> str:
    size = f"{limits.memory >> 20} MB"
    if "AS" in held:
        return f"It may take {size} of memory; the system refuses more."
    if "job" in held:
        return f"It may take {size} of memory; Windows refuses more (a job object)."
    if system == "darwin" or system.startswith("linux"):
        name = "macOS" if system == "darwin" else "the system"
        return f"It may take {size} of memory; what takes more is ended a moment later, because {name} sets no limit."
    return "Its memory is not limited on this system."


def _of_the_rest(held: Collection[str]) -> tuple[str, ...]:
    if "files" in held and "calls" in held:
        return (
            "It can write in its own temporary folder only, and read there and where Python and its packages are. The "
            "folder is deleted afterwards.",
            "It cannot use the network, start programs, processes or threads, or send signals. The Linux kernel "
            "refuses all this, whatever the code tries.",
        )
    kernel = {
        "files": "The Linux kernel keeps it to its own temporary folder and to Python’s own files.",
        "calls": "The Linux kernel refuses it the network, other programs and signals.",
    }
    return (
        *(sentence for name, sentence in kernel.items() if name in held),
        "Python refuses it files outside its own temporary folder, the network, other programs, processes and threads.",
        "That stops mistakes and pranks. It does not stop code that was written to get around Python itself: here, run "
        "only code that you or people you know have written.",
    )
