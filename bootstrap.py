"""From a fresh machine to the running program: `python3 bootstrap.py`, standard library only.

Makes `.venv`, installs the locked versions, sees that Qt finds its shared libraries, and hands over to the program or
a tool. It knows nothing of the program but its file names; an old Python must be able to read it far enough to refuse.
"""

import contextlib
import ctypes
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys

OLDEST_PYTHON = (3, 11)


def refusal(major: int, minor: int) -> str:
    """Return the sentence for a Python that is too old, or nothing."""
    if (major, minor) >= OLDEST_PYTHON:
        return ""
    return "Glassbox needs Python {}.{} or newer, and this is Python {}.{}.".format(*OLDEST_PYTHON, major, minor)


# Before anything below: its annotations are errors on an old Python, and the sentence must come first.
if refusal(*sys.version_info[:2]):
    print(refusal(*sys.version_info[:2]), file=sys.stderr)
    sys.exit(2)

from collections.abc import Callable, Iterator, Mapping, Sequence  # noqa: E402 - not before the refusal

USAGE = """\
python3 bootstrap.py [arguments]        set up on first use, then open the window (arguments go to main.py)
python3 bootstrap.py test [arguments]   run the test suite (arguments go to pytest)
python3 bootstrap.py bench [arguments]  measure the speed
python3 bootstrap.py check              format, lint, types, imports and unused code
python3 bootstrap.py package            build what opens without Python, for this system, into dist
python3 bootstrap.py -- --help          what main.py understands

Everything is installed into .venv beside this file; delete that folder to start afresh.
"""

RUNTIME_LOCK = "requirements.lock"
DEVELOPMENT_LOCK = "requirements-dev.lock"  # contains all of the runtime lock
PACKAGE_LOCK = "requirements-package.lock"  # contains it too
LOCK_OF_VERB = {
    "open": RUNTIME_LOCK,
    "test": DEVELOPMENT_LOCK,
    "bench": DEVELOPMENT_LOCK,
    "check": DEVELOPMENT_LOCK,
    "package": PACKAGE_LOCK,
}
DOWNLOAD = {RUNTIME_LOCK: "about 100 MB", DEVELOPMENT_LOCK: "about 170 MB", PACKAGE_LOCK: "about 105 MB"}

MANAGERS = ("apt", "dnf", "pacman", "zypper")
MANAGER_OF_FAMILY = {
    "debian": "apt", "ubuntu": "apt",
    "fedora": "dnf", "rhel": "dnf", "centos": "dnf",
    "arch": "pacman",
    "suse": "zypper", "opensuse": "zypper",
}  # fmt: skip
INSTALL_LINE = {
    "apt": "apt-get install -y",
    "dnf": "dnf install -y",
    "pacman": "pacman -S --needed",
    "zypper": "zypper install -y",
}

# What Qt loads and does not bring along: the library, and its package for each of MANAGERS.
QT_LIBRARIES = """
libstdc++.so.6         libstdc++6          libstdc++            gcc-libs            libstdc++6
libzstd.so.1           libzstd1            libzstd              zstd                libzstd1
libGL.so.1             libgl1              libglvnd-glx         libglvnd            Mesa-libGL1
libEGL.so.1            libegl1             libglvnd-egl         libglvnd            Mesa-libEGL1
libX11.so.6            libx11-6            libX11               libx11              libX11-6
libglib-2.0.so.0       libglib2.0-0        glib2                glib2               libglib-2_0-0
libgthread-2.0.so.0    libglib2.0-0        glib2                glib2               libgthread-2_0-0
libfontconfig.so.1     libfontconfig1      fontconfig           fontconfig          libfontconfig1
libfreetype.so.6       libfreetype6        freetype             freetype2           libfreetype6
libxkbcommon.so.0      libxkbcommon0       libxkbcommon         libxkbcommon        libxkbcommon0
libdbus-1.so.3         libdbus-1-3         dbus-libs            dbus                libdbus-1-3
"""
XCB_LIBRARIES = """
libxcb-cursor.so.0     libxcb-cursor0      xcb-util-cursor      xcb-util-cursor     libxcb-cursor0
libxcb-icccm.so.4      libxcb-icccm4       xcb-util-wm          xcb-util-wm         libxcb-icccm4
libxcb-keysyms.so.1    libxcb-keysyms1     xcb-util-keysyms     xcb-util-keysyms    libxcb-keysyms1
libxcb-image.so.0      libxcb-image0       xcb-util-image       xcb-util-image      libxcb-image0
libxcb-render-util.so.0 libxcb-render-util0 xcb-util-renderutil xcb-util-renderutil libxcb-render-util0
libxcb-util.so.1       libxcb-util1        xcb-util             xcb-util            libxcb-util1
libxcb-shape.so.0      libxcb-shape0       libxcb               libxcb              libxcb-shape0
libxcb-randr.so.0      libxcb-randr0       libxcb               libxcb              libxcb-randr0
libxcb-render.so.0     libxcb-render0      libxcb               libxcb              libxcb-render0
libxcb-shm.so.0        libxcb-shm0         libxcb               libxcb              libxcb-shm0
libxcb-sync.so.1       libxcb-sync1        libxcb               libxcb              libxcb-sync1
libxcb-xfixes.so.0     libxcb-xfixes0      libxcb               libxcb              libxcb-xfixes0
libxcb-xkb.so.1        libxcb-xkb1         libxcb               libxcb              libxcb-xkb1
libX11-xcb.so.1        libx11-xcb1         libX11-xcb           libx11              libX11-xcb1
libxkbcommon-x11.so.0  libxkbcommon-x11-0  libxkbcommon-x11     libxkbcommon-x11    libxkbcommon-x11-0
"""
WAYLAND_LIBRARIES = """
libwayland-client.so.0 libwayland-client0  libwayland-client    wayland             libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0  libwayland-cursor    wayland             libwayland-cursor0
"""
LIBRARIES_OF_PLATFORM = {"": "", "xcb": QT_LIBRARIES + XCB_LIBRARIES, "wayland": QT_LIBRARIES + WAYLAND_LIBRARIES}
VENV_PACKAGES = ["venv and ensurepip", f"python3.{sys.version_info[1]}-venv", "python3-libs", "python", "python3-base"]

# Run by the environment's own Python. Ends with 1 and the loader's words when something cannot be loaded.
QT_PROBE = """
import ctypes, os, sys
import PySide6
from PySide6 import QtPrintSupport, QtSvg, QtTest, QtWidgets
folder = os.path.join(PySide6.__path__[0], "Qt", "plugins", "platforms")
plugin = os.path.join(folder, "libq" + sys.argv[1] + ".so")
if os.path.exists(plugin):
    ctypes.CDLL(plugin)
"""


class SetupError(Exception):
    """What stands in the way, as text for the person at the keyboard."""


def say(sentence: str) -> None:
    """Report progress apart from the program's own output, which may be piped."""
    print(sentence, file=sys.stderr, flush=True)


class Checkout:
    """The places of one working copy: its environment, what was installed into it, and its locks."""

    def __init__(self, root: str) -> None:
        self.root = os.path.realpath(root)
        self.environment = os.path.join(self.root, ".venv")
        program = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        self.python = os.path.join(self.environment, *program)
        self.stamp = os.path.join(self.environment, "glassbox-stamp.json")
        self.unfinished = os.path.join(self.environment, "glassbox-unfinished")
        self.gate = os.path.join(self.root, ".bootstrap.lock")

    def digest(self, lock: str) -> str:
        """Return the fingerprint of a lock file."""
        with open(os.path.join(self.root, lock), "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()

    def read_stamp(self) -> dict[str, str]:
        """Return what is known to be installed; nothing if unfinished, made elsewhere or by another Python."""
        try:
            with open(self.stamp, encoding="utf-8") as file:
                stamp = json.load(file)
        except (OSError, ValueError):
            return {}
        whole = not os.path.exists(self.unfinished) and os.path.exists(self.python) and self._base_exists()
        same = isinstance(stamp, dict) and stamp.items() >= self._identity().items()
        return stamp if whole and same else {}

    def write_stamp(self, facts: Mapping[str, str]) -> None:
        """Add to what is known to be installed, in one move so that no half stamp is ever read."""
        stamp = {**self.read_stamp(), **self._identity(), **facts}
        with open(self.stamp + ".new", "w", encoding="utf-8") as file:
            json.dump(stamp, file, indent=1)
        os.replace(self.stamp + ".new", self.stamp)

    def _identity(self) -> dict[str, str]:
        return {"python": str(sys.implementation.cache_tag), "place": self.environment}

    def _base_exists(self) -> bool:
        """Tell whether the Python that the environment was made from is still there."""
        with contextlib.suppress(OSError), open(os.path.join(self.environment, "pyvenv.cfg"), encoding="utf-8") as file:
            homes = [line.partition("=")[2].strip() for line in file if line.startswith("home")]
            return all(os.path.isdir(home) for home in homes)
        return False


# --- system packages ---------------------------------------------------------------------------------------------


def read_os_release(path: str = "/etc/os-release") -> dict[str, str]:
    """Return the fields by which a Linux distribution names itself."""
    try:
        with open(path, encoding="utf-8") as file:
            pairs = [line.strip().partition("=") for line in file]
    except OSError:
        return {}
    return {name: value.strip("\"'") for name, _, value in pairs}


def package_manager(os_release: Mapping[str, str]) -> str:
    """Return which of MANAGERS this distribution uses, or nothing."""
    families = [os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split()]
    return next((MANAGER_OF_FAMILY[name] for name in families if name in MANAGER_OF_FAMILY), "")


def line_to_type(manager: str, packages: Sequence[str], root: bool) -> str:
    """Return the one line that installs the packages."""
    sudo = "" if root else "sudo "
    update = f"{sudo}apt-get update && " if manager == "apt" else ""
    return f"{update}{sudo}{INSTALL_LINE[manager]} {' '.join(packages)}"


def is_root() -> bool:
    """Tell whether system packages may be installed."""
    return os.name == "posix" and os.geteuid() == 0


def apt_install(packages: Sequence[str]) -> bool:
    """Install Debian packages without a question; tell whether it worked, and show what apt-get said if not."""
    say(f"Installing system packages: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    get = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    # A failed update is not the end: the lists that are there may do, and one broken source fails all of it.
    for command in ([*get, "update"], [*get, "install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
    if done.returncode:
        say(done.stdout.decode(errors="replace").rstrip())
    return done.returncode == 0


def provide(missing: Sequence[Sequence[str]]) -> None:
    """Install system packages where that is ours to do, else say what is to be typed.

    Parameters
    ----------
    missing
        Rows of what is missing: its name, and its package for each of MANAGERS.

    Raises
    ------
    SetupError
        When this is not root on Debian or Ubuntu, or apt-get failed. Carries the one line to type.
    """
    lack = f"Missing on this machine: {', '.join(row[0] for row in missing)}."
    manager = package_manager(read_os_release())
    if not manager:
        raise SetupError(f"{lack} Please install it with your system's package manager, then start again.")
    packages = list(dict.fromkeys(row[1 + MANAGERS.index(manager)] for row in missing))
    if not (manager == "apt" and is_root() and apt_install(packages)):
        raise SetupError(f"{lack} Type this line, then start again:\n{line_to_type(manager, packages, is_root())}")


# --- Qt's shared libraries ---------------------------------------------------------------------------------------


def qt_platform(verb: str, environ: Mapping[str, str], system: str = sys.platform) -> str:
    """Return the Qt platform plugin that a verb will load: the one asked for, else by the display.

    Empty where nothing needs testing: without Qt, and elsewhere than on Linux, where the wheels bring everything.
    """
    if verb == "check" or not system.startswith("linux"):
        return ""
    if verb == "package":
        return "xcb"  # its libraries are packed, whatever display there is
    if environ.get("QT_QPA_PLATFORM"):
        return re.split("[:;]", environ["QT_QPA_PLATFORM"])[0]
    if environ.get("DISPLAY"):
        return "xcb"
    return "wayland" if environ.get("WAYLAND_DISPLAY") else "offscreen"


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(platform: str, present: Callable[[str], bool] = loads) -> list[list[str]]:
    """Return the rows, library and packages, of what a Qt platform needs and the system lacks."""
    rows = [row.split() for row in LIBRARIES_OF_PLATFORM.get(platform, QT_LIBRARIES).splitlines() if row]
    return [row for row in rows if not present(row[0])]


def qt_failure(python: str, platform: str) -> str:
    """Return the loader's complaint when Qt or its platform plugin cannot be loaded, or nothing."""
    probe = subprocess.run([python, "-c", QT_PROBE, platform], capture_output=True)
    if probe.returncode == 0:
        return ""
    return (probe.stderr.decode(errors="replace").strip().splitlines() or ["Qt cannot be loaded"])[-1]


def provide_libraries(checkout: Checkout, platform: str) -> None:
    """See that Qt can be loaded, installing what it lacks where possible.

    The truth is Qt itself, loaded in the environment's Python; the table only names what is to be installed.

    Raises
    ------
    SetupError
        When something stays missing.
    """
    if qt_failure(checkout.python, platform):
        missing = missing_libraries(platform)
        if missing:
            provide(missing)
        complaint = qt_failure(checkout.python, platform)
        if complaint:
            raise SetupError(f"Qt cannot be loaded on this machine: {complaint}")
    checkout.write_stamp({f"qt {platform}": "loads"})


# --- the environment ---------------------------------------------------------------------------------------------


@contextlib.contextmanager
def one_at_a_time(path: str) -> Iterator[None]:
    """Hold the set-up for this process alone; the system lets go of it even when we are killed."""
    with open(path, "a", encoding="utf-8") as file:
        if not _take(file.fileno(), wait=False):
            say("Another bootstrap.py is setting up; waiting for it.")
            while not _take(file.fileno(), wait=True):
                pass
        yield


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int, wait: bool) -> bool:
        """Take the lock; with `wait` Windows itself tries for ten seconds."""
        try:
            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(descriptor: int, wait: bool) -> bool:
        """Take the lock; with `wait` until it is free."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a file system without locks: then without
        return True


def is_usable(checkout: Checkout) -> bool:
    """Tell whether `.venv` can be installed into: finished, in its place, this Python's, and with a pip."""
    if os.path.exists(checkout.unfinished) or (os.path.exists(checkout.stamp) and not checkout.read_stamp()):
        return False
    probe = [
        checkout.python,
        "-c",
        "import sys, pip; print(sys.implementation.cache_tag, sys.prefix != sys.base_prefix)",
    ]
    try:
        answer = subprocess.run(probe, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except OSError:
        return False
    return answer.stdout.decode().split() == [sys.implementation.cache_tag, "True"]


def make_environment(checkout: Checkout, platform: str) -> None:
    """Make `.venv`, in place of an unusable one.

    Raises
    ------
    SetupError
        When this Python cannot make one.
    """
    if is_usable(checkout):
        return
    if not can_make_environments():
        # Qt's libraries too, so that it is one line to type and not one after the other.
        provide([VENV_PACKAGES, *missing_libraries(platform)])
    if os.path.islink(checkout.environment) or os.path.isfile(checkout.environment):
        os.unlink(checkout.environment)
    shutil.rmtree(checkout.environment, ignore_errors=True)
    mark_unfinished(checkout)
    # Not sys.executable: that may be the very environment just removed.
    base = getattr(sys, "_base_executable", None) or sys.executable
    made = subprocess.run([base, "-m", "venv", checkout.environment], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if made.returncode:
        raise SetupError(f"{made.stdout.decode(errors='replace').rstrip()}\nThe environment .venv could not be made.")


def can_make_environments() -> bool:
    """Tell whether venv and ensurepip are there; Debian packs them apart from Python."""
    try:
        import ensurepip
        import venv
    except ImportError:
        return False
    return bool(ensurepip.version() and venv)


def mark_unfinished(checkout: Checkout) -> None:
    """Leave word, until the end of the set-up, that `.venv` is not to be trusted."""
    os.makedirs(checkout.environment, exist_ok=True)
    with open(checkout.unfinished, "w", encoding="utf-8"):
        pass


def install(checkout: Checkout, lock: str) -> None:
    """Install the versions of a lock file, each checked against its hash.

    Raises
    ------
    SetupError
        When pip fails; what it said is on the screen by then.
    """
    mark_unfinished(checkout)
    say(f"Installing {lock} into .venv (downloads {DOWNLOAD[lock]}, only this once) ...")
    command = [checkout.python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input", "--no-user"]
    # Wheels only: building NumPy from source on an odd machine would take half an hour and then fail.
    command += ["--only-binary", ":all:", "--require-hashes", "--no-deps", "-r", os.path.join(checkout.root, lock)]
    if subprocess.run(command, stdin=subprocess.DEVNULL).returncode:
        raise SetupError(f"pip could not install {lock}. With a working network, start again.")
    held = [lock] if lock == RUNTIME_LOCK else [RUNTIME_LOCK, lock]
    os.unlink(checkout.unfinished)
    checkout.write_stamp({name: checkout.digest(name) for name in held})


def make_ready(checkout: Checkout, lock: str, platform: str) -> None:
    """Do what is left of the set-up; on a second start that is nothing, and costs a few file reads.

    Parameters
    ----------
    checkout
        The working copy.
    lock
        The lock file whose packages are wanted.
    platform
        The Qt platform that must be loadable, or nothing.

    Raises
    ------
    SetupError
        When the set-up cannot be finished.
    """

    def installed() -> bool:
        return checkout.read_stamp().get(lock) == checkout.digest(lock)

    def loadable() -> bool:
        return not platform or f"qt {platform}" in checkout.read_stamp()

    if installed() and loadable():
        return
    with one_at_a_time(checkout.gate):
        if not installed():  # asked again: another bootstrap may have done it while we waited
            make_environment(checkout, platform)
            install(checkout, lock)
        if not loadable():
            provide_libraries(checkout, platform)


# --- handing over ------------------------------------------------------------------------------------------------


def split_arguments(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Return the verb and what follows it; without a verb, everything is for main.py."""
    if arguments and arguments[0] in ("-h", "--help"):
        return "help", []
    if arguments and arguments[0] in LOCK_OF_VERB and arguments[0] != "open":
        return arguments[0], list(arguments[1:])
    return "open", list(arguments[1:] if arguments and arguments[0] == "--" else arguments)


def environment_for(verb: str, environ: Mapping[str, str]) -> dict[str, str]:
    """Return the variables for a verb: tests and measurements draw offscreen unless told otherwise."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen"} if verb in ("test", "bench") else {}
    # Qt warns about any other locale than a UTF-8 one. Python mends LANG=C by itself, but leaves LC_ALL alone.
    plain = sys.platform.startswith("linux") and environ.get("LC_ALL") in ("C", "POSIX")
    return {**offscreen, **environ, **({"LC_ALL": "C.UTF-8"} if plain else {})}


def command_for(checkout: Checkout, verb: str, rest: Sequence[str]) -> list[str]:
    """Return the command line that a verb ends in."""
    if verb == "open":
        return [checkout.python, os.path.join(checkout.root, "main.py"), *rest]
    if verb == "test":
        # The whole suite on all cores; what is asked for by name as it was asked for. One more than there are cores:
        # much of the time of a test goes into waiting, for a picture or for a process.
        everything = ["-n", str(min(4, (os.cpu_count() or 1) + 1)), "--dist=worksteal"]
        return [checkout.python, "-m", "pytest", *(rest or everything)]
    module = {"bench": "tests.benchmarks", "package": "tools.package"}[verb]
    return [checkout.python, "-m", module, *rest]


def check_commands(checkout: Checkout) -> dict[str, list[str]]:
    """Return the tools of `check` by what they look at."""
    tools = {
        "format": ["ruff", "format", "--check", "."],
        "lint": ["ruff", "check", "."],
        "types": ["mypy"],
        "imports": ["lint-imports"],
        "unused code": ["vulture"],
    }
    scripts = os.path.dirname(checkout.python)  # where pip puts them; not every tool can be run by `python -m`
    commands = {name: [os.path.join(scripts, tool[0]), *tool[1:]] for name, tool in tools.items()}
    return {**commands, "translations": [checkout.python, "-m", "tools.translations", "check"]}


def check(commands: Mapping[str, Sequence[str]], root: str, call: Callable[..., int] = subprocess.call) -> int:
    """Run every tool, so that one round shows all there is to mend; 1 if any is not content."""
    verdicts = {}
    for name, command in commands.items():
        print(f"-- {name}: {' '.join([os.path.basename(command[0]), *command[1:]])}", flush=True)
        verdicts[name] = "failed" if call(list(command), cwd=root) else "passed"
    print("check: " + ", ".join(f"{name} {verdict}" for name, verdict in verdicts.items()), flush=True)
    return int("failed" in verdicts.values())


def hand_over(command: Sequence[str], environ: Mapping[str, str]) -> int:
    """Become the program; on Windows, which cannot, wait for it and return its exit code."""
    if os.name == "posix":
        os.execve(command[0], list(command), dict(environ))
    program = subprocess.Popen(list(command), env=dict(environ))
    while True:
        try:
            return program.wait()
        except KeyboardInterrupt:
            continue  # the program has received it too, and answers it in its own way


def main(arguments: Sequence[str]) -> int:
    """Set up as far as needed, then do what was asked; return the exit code, 2 when the set-up is in the way."""
    verb, rest = split_arguments(arguments)
    if verb == "help":
        print(USAGE, end="")
        return 0
    if verb == "check" and rest:
        say(f"check takes no arguments, and was given {' '.join(rest)}.")
        return 2
    checkout = Checkout(os.path.dirname(os.path.abspath(__file__)))
    environ = environment_for(verb, os.environ)
    try:
        make_ready(checkout, LOCK_OF_VERB[verb], qt_platform(verb, environ))
    except SetupError as obstacle:
        say(str(obstacle))
        return 2
    except OSError as fault:
        say(f"The set-up could not be finished: {fault}.")
        return 2
    except KeyboardInterrupt:
        say("\nInterrupted. The next start takes the set-up up again.")
        return 130
    if verb == "check":
        return check(check_commands(checkout), checkout.root)
    if verb != "open":
        os.chdir(checkout.root)  # main.py keeps the caller's folder: its arguments may be file names
    return hand_over(command_for(checkout, verb, rest), environ)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
