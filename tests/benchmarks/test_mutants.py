"""The faults that are put in on purpose: each is a valid module that differs, and the table names what there is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.benchmarks.mutants import mutants_of
from tests.benchmarks.mutation import NOTICED_BY, ROOT, Tree, key_of, known_survivors

SOURCE = '''
"""A module."""
LIMIT = 3


class Counter:
    def __init__(self) -> None:
        self.n = 0

    def count(self, by: int = 1) -> int | None:
        if by < LIMIT and not self.is_full:
            self.n += by
            self.report(f"{by + 1}")
        return self.n
'''


def test_operators_constants_conditions_calls_and_results_are_changed_and_texts_are_not() -> None:
    changes = {(mutant.place, mutant.old, mutant.new) for mutant in mutants_of(SOURCE)}
    count = "Counter.count"
    assert changes == {
        ("", "3", "4"),
        ("", "3", "2"),
        ("Counter.__init__", "0", "1"),
        ("Counter.__init__", "0", "-1"),
        (count, "1", "2"),
        (count, "1", "0"),
        (count, "by < LIMIT", "by <= LIMIT"),
        (count, "by < LIMIT", "by >= LIMIT"),
        (count, "not self.is_full", "self.is_full"),
        (count, "by < LIMIT and (not self.is_full)", "by < LIMIT or not self.is_full"),
        (count, "by < LIMIT and (not self.is_full)", "not (by < LIMIT and (not self.is_full))"),
        (count, "self.n += by", "pass"),
        (count, "self.report(f'{by + 1}')", "pass"),
        (count, "return self.n", "return None"),
    }


@pytest.mark.parametrize("module", NOTICED_BY)
def test_each_fault_is_a_valid_module_and_the_tests_that_are_to_notice_are_there(module: str) -> None:
    tree = Tree(ROOT)
    source = tree.module(module).read_text(encoding="utf-8")
    mutants = mutants_of(source)
    assert mutants
    for mutant in mutants[::7]:
        assert mutant.source != source
        ast.parse(mutant.source)
        assert mutant.line in mutant.scope
    assert all((ROOT / test).is_file() for test in tree.tests(module))


def test_each_survivor_that_is_listed_is_a_fault_that_there_is() -> None:
    tree = Tree(ROOT)
    there = {
        key_of(module, mutant)
        for module in NOTICED_BY
        for mutant in mutants_of(Path(tree.module(module)).read_text(encoding="utf-8"))
    }
    assert known_survivors() <= there
