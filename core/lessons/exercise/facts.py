"""What the fence holds back on this system and what it does not, in plain sentences."""

from __future__ import annotations

import sys
from collections.abc import Collection

from core.lessons.exercise.fence import Limits
from core.sentences import phrase, sentence


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
        phrase(
            "Your code runs only when you press Check or Train, in a process of its own. Only numbers "
            "come back from it."
        ),
        sentence(
            "A function may take {call_s:g} s, and write {disk} MB; then the process is ended and started again.",
            call_s=limits.call_s,
            disk=limits.disk >> 20,
        ),
        _of_memory(held, limits, system),
        *_of_the_rest(held),
    )


def _of_memory(held: Collection[str], limits: Limits, system: str) -> str:
    size = f"{limits.memory >> 20} MB"
    if "AS" in held:
        return sentence("It may take {size} of memory; the system refuses more.", size=size)
    if "job" in held:
        return sentence("It may take {size} of memory; Windows refuses more (a job object).", size=size)
    if system == "darwin" or system.startswith("linux"):
        name = "macOS" if system == "darwin" else phrase("the system")
        return sentence(
            "It may take {size} of memory; what takes more is ended a moment later, because {name} sets no limit.",
            size=size,
            name=name,
        )
    return phrase("Its memory is not limited on this system.")


def _of_the_rest(held: Collection[str]) -> tuple[str, ...]:
    if "files" in held and "calls" in held:
        return (
            phrase(
                "It can write in its own temporary folder only, and read there and where Python and its "
                "packages are. The folder is deleted afterwards."
            ),
            phrase(
                "It cannot use the network, start programs, processes or threads, or send signals. The Linux "
                "kernel refuses all this, whatever the code tries."
            ),
        )
    kernel = {
        "files": phrase("The Linux kernel keeps it to its own temporary folder and to Python’s own files."),
        "calls": phrase("The Linux kernel refuses it the network, other programs and signals."),
    }
    return (
        *(fact for name, fact in kernel.items() if name in held),
        phrase(
            "Python refuses it files outside its own temporary folder, the network, other programs, "
            "processes and threads."
        ),
        phrase(
            "That stops mistakes and pranks. It does not stop code that was written to get around Python "
            "itself: here, run only code that you or people you know have written."
        ),
    )
