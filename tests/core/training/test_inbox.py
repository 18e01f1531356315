"""The inbox of the training loop: messages in order, and waiting that ends."""

from __future__ import annotations

import threading
import time

from core.training.messages import Advance, Inbox, Pause


def test_a_wait_ends_at_its_time_however_short_it_is() -> None:
    inbox, done = Inbox(), threading.Event()

    def look_again_and_again() -> None:
        for _ in range(25_000):
            inbox.put(Pause())
            assert inbox.get(None) == Pause()
            inbox.get(1e-9)
        done.set()

    thread = threading.Thread(target=look_again_and_again, daemon=True)
    thread.start()
    assert done.wait(30.0)
    thread.join()


def test_a_message_ends_the_wait_and_none_is_lost_between_two_threads() -> None:
    inbox, n_messages = Inbox(), 5000
    found: list[object] = []

    def take() -> None:
        while len(found) < n_messages:
            found.extend(inbox.get_all(None))

    thread = threading.Thread(target=take, daemon=True)
    thread.start()
    for number in range(1, n_messages + 1):
        inbox.put(Advance(number))
    thread.join(60.0)
    assert found == [Advance(number) for number in range(1, n_messages + 1)]


def test_what_does_not_come_is_not_waited_for_any_longer() -> None:
    inbox, begun = Inbox(), time.perf_counter()
    assert inbox.get(0.0) is None
    assert inbox.get(0.02) is None
    assert time.perf_counter() - begun >= 0.02
    assert inbox.empty()
