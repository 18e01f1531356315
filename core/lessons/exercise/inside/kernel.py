"""The fence of the Linux kernel, which no program can lift again and for which no rights are needed.

Landlock (Linux 5.13 and newer) says which folders may be read and written. seccomp refuses system calls: new processes
and threads, sockets, signals, changes of other processes, and whatever changes the machine. Both answer "not
permitted"; nothing is killed by them.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

_SET_NO_NEW_PRIVILEGES = 38
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446  # the same number on every machine
_SECCOMP_SET_FILTER, _ALL_THREADS = 1, 1
_SYSTEM_FOLDERS = ("/usr/lib", "/usr/lib64", "/usr/local/lib", "/lib", "/lib64", "/nix/store")
_SYSTEM_FILES = ("/dev/null", "/dev/urandom", "/etc/ld.so.cache")

# Landlock's rights, by the version that brought them
_EXECUTE, _WRITE, _READ, _LIST, _REMOVE_FOLDER, _REMOVE_FILE = (1 << bit for bit in range(6))
_MAKE_FOLDER, _MAKE_FILE, _TRUNCATE = 1 << 7, 1 << 8, 1 << 14
_RIGHTS_OF_VERSION = {1: 13, 2: 14, 3: 15, 5: 16}
_READING = _EXECUTE | _READ | _LIST
_OWN = _READ | _WRITE | _LIST | _REMOVE_FOLDER | _REMOVE_FILE | _MAKE_FOLDER | _MAKE_FILE | _TRUNCATE

# x86-64 and 64-bit ARM number the same calls differently
_ARCHITECTURES = {"x86_64": (0xC000003E, 317, 0), "aarch64": (0xC00000B7, 277, 1)}
_REFUSED_CALLS = {
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "bind": (49, 200),
    "clone": (56, 220),
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "kill": (62, 129),
    "ptrace": (101, 117),
    "setpgid": (109, 154),
    "setpriority": (141, 140),
    "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119),
    "sched_setaffinity": (203, 122),
    "sched_setattr": (314, 274),
    "ioprio_set": (251, 30),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
    "process_madvise": (440, 440),
    "setsid": (112, 157),
    "chroot": (161, 51),
    "mount": (165, 40),
    "umount2": (166, 39),
    "reboot": (169, 142),
    "sethostname": (170, 161),
    "setrlimit": (160, 164),
    "settimeofday": (164, 170),
    "init_module": (175, 105),
    "shmget": (29, 194),
    "msgget": (68, 186),
    "semget": (64, 190),
    "pivot_root": (155, 41),
    "swapon": (167, 224),
    "tkill": (200, 130),
    "tgkill": (234, 131),
    "clock_settime": (227, 112),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "mq_open": (240, 180),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "unshare": (272, 97),
    "perf_event_open": (298, 241),
    "prlimit64": (302, 261),
    "setns": (308, 268),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "finit_module": (313, 273),
    "bpf": (321, 280),
    "execveat": (322, 281),
    "pidfd_send_signal": (424, 424),
    "io_uring_setup": (425, 425),
    "pidfd_open": (434, 434),
    "clone3": (435, 435),
    "pidfd_getfd": (438, 438),
}


class _System:
    """The C library, with errors as OSError."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None, use_errno=True)

    def call(self, number: int, *arguments: int | bytes | None) -> int:
        """A system call."""
        typed = [ctypes.c_long(entry) if isinstance(entry, int) else entry for entry in arguments]
        return self._checked(self._library.syscall(ctypes.c_long(number), *typed))

    def give_up_privileges(self) -> None:
        """No program started from here gets more rights; without this the two others need root."""
        self._checked(self._library.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0))

    def _checked(self, result: int) -> int:
        if result < 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
        return result


def restrict_files(folder: str, libraries: tuple[str, ...]) -> bool:
    """Only ``folder`` can be written, and it and ``libraries`` read, by this thread and those it starts.

    Returns
    -------
    bool
        Whether the kernel does so.
    """
    if not sys.platform.startswith("linux"):
        return False
    system = _System()
    try:
        version = system.call(_LANDLOCK_CREATE, None, 0, 1)
        all_rights = (1 << max(n for since, n in _RIGHTS_OF_VERSION.items() if since <= version)) - 1
        attributes = struct.pack("<Q", all_rights)
        rules = system.call(_LANDLOCK_CREATE, attributes, len(attributes), 0)
        for path in (*_SYSTEM_FOLDERS, *libraries):
            _allow(system, rules, path, _READING & all_rights)
        for path in _SYSTEM_FILES:
            _allow(system, rules, path, _READ)
        _allow(system, rules, folder, _OWN & all_rights)
        system.give_up_privileges()
        system.call(_LANDLOCK_RESTRICT, rules, 0)
        os.close(rules)
    except OSError:  # an older kernel, or one without Landlock
        return False
    return True


def _allow(system: _System, rules: int, path: str, rights: int) -> None:
    """Where the path exists."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        system.call(_LANDLOCK_ADD, rules, 1, struct.pack("<Qi", rights, place), 0)
    finally:
        os.close(place)


def restrict_calls() -> bool:
    """Refuse new processes, sockets, signals and the like, to all threads of this process.

    Returns
    -------
    bool
        Whether the kernel does so.
    """
    known = _ARCHITECTURES.get(platform.machine()) if sys.platform.startswith("linux") else None
    if known is None or sys.maxsize < 2**32:
        return False
    architecture, seccomp, column = known
    program = _filter(architecture, [number for row in _REFUSED_CALLS.values() if (number := row[column]) is not None])
    memory = ctypes.create_string_buffer(program)
    description = struct.pack("@HP", len(program) // 8, ctypes.addressof(memory))
    system = _System()
    try:
        system.give_up_privileges()
        system.call(seccomp, _SECCOMP_SET_FILTER, _ALL_THREADS, description)
    except OSError:
        return False
    return True


def _filter(architecture: int, refused: list[int]) -> bytes:
    """A program of the kernel's packet filter (BPF): what it answers to the number of a call."""
    load, jump_equal, jump_at_least, answer = 0x20, 0x15, 0x35, 0x06
    allow, not_permitted, kill = 0x7FFF0000, 0x00050001, 0x80000000
    lines = [(load, 0, 0, 4), (jump_equal, 1, 0, architecture), (answer, 0, 0, kill), (load, 0, 0, 0)]
    tests = [(jump_at_least, 0x40000000), *((jump_equal, number) for number in refused)]  # from there on: 32-bit calls
    lines += [(test, len(tests) - place, 0, number) for place, (test, number) in enumerate(tests)]
    lines += [(answer, 0, 0, allow), (answer, 0, 0, not_permitted)]
    return b"".join(struct.pack("=HBBI", *line) for line in lines)
