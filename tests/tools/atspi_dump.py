"""What a screen reader of this desktop sees of Glassbox: its tree and what it announces, through AT-SPI.

A program of its own, for the Python of the system that has `gi`; it imports nothing of Glassbox. It waits for the
window of a Glassbox that runs, presses Run, Pause and Step through AT-SPI, and writes the tree and what was said as
JSON.

Usage: python3 atspi_dump.py SECONDS
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = ("FOCUSABLE", "CHECKED", "ENABLED")
MOST_CHILDREN = 200


def main() -> None:
    deadline = time.monotonic() + float(sys.argv[1])
    said: list[str] = []
    listener = Atspi.EventListener.new(lambda event: said.append(str(event.any_data)))
    listener.register("object:announcement")
    frame = _wait_for(_frame, deadline)
    nodes: list[dict[str, object]] = []
    _collect(frame, nodes)
    for button in ("Run", "Pause", "Step"):
        found = _wait_for(lambda button=button: _button(frame, button), deadline)
        n_said = len(said)
        found.do_action(0)
        _wait_for(lambda n_said=n_said: len(said) > n_said, deadline)
    json.dump({"nodes": nodes, "said": said}, sys.stdout)


def _wait_for(look, deadline):
    """Handle events until there is something."""
    context = GLib.MainContext.default()
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            sys.exit("It did not come in time.")
        while context.pending():
            context.iteration(False)
        time.sleep(0.02)


def _children(node):
    count = min(node.get_child_count(), MOST_CHILDREN)
    return [child for child in (node.get_child_at_index(place) for place in range(count)) if child is not None]


def _frame():
    """The main window, once it is shown."""
    for program in _children(Atspi.get_desktop(0)):
        for window in _children(program):
            is_ours = window.get_role_name() == "frame" and "Glassbox" in (window.get_name() or "")
            if is_ours and _has(window, "SHOWING"):
                return window
    return None


def _has(node, state):
    return node.get_state_set().contains(getattr(Atspi.StateType, state))


def _collect(node, nodes):
    """All that is seen, from the outside in."""
    if not _has(node, "SHOWING"):
        return
    path = node.get_accessible_id() or ""
    nodes.append(
        {
            "id": path.rpartition(".")[2],
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "description": node.get_description() or "",
            "states": [state.lower() for state in STATES if _has(node, state)],
            "labels": [
                relation.get_target(0).get_name() or ""
                for relation in node.get_relation_set()
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
            ],
        }
    )
    for child in _children(node):
        _collect(child, nodes)


def _button(node, name):
    if node.get_role_name() in ("push button", "button") and node.get_name() == name and _has(node, "SHOWING"):
        return node
    return next((found for found in (_button(child, name) for child in _children(node)) if found), None)


if __name__ == "__main__":
    main()
