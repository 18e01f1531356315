"""Small faults to put into a module on purpose: each one is a change of one expression or statement.

`mutants_of` reads the source and lists them; nothing is changed here. Texts, annotations, decorators and what stands in
f-strings are left alone.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One fault.

    Attributes
    ----------
    place : str
        The function or class that it is in, with dots; empty for the module itself.
    line : int
    lines : range
        The lines of the statement: a test that runs none of them cannot notice.
    scope : range
        The lines of the function, or of the module where the statement is run by the import.
    old, new : str
        The code before and after, on one line.
    source : str
        The whole module with the fault.
    """

    place: str
    line: int
    lines: range
    scope: range
    old: str
    new: str
    source: str


def mutants_of(source: str) -> list[Mutant]:
    """Every fault that can be put into a module, in the order of its lines."""
    found = _Mutator(source)
    found.visit(ast.parse(source))
    return sorted(found.mutants, key=lambda mutant: (mutant.line, mutant.old, mutant.new))


def bodies_of(source: str) -> dict[str, range]:
    """The lines of each function's statements, by its name."""
    functions = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    return {node.name: range(node.body[0].lineno, (node.end_lineno or node.lineno) + 1) for node in functions}


class _Mutator(ast.NodeVisitor):
    def __init__(self, source: str) -> None:
        self.mutants: list[Mutant] = []
        self._source = source.encode()
        self._starts = [0]
        for line in self._source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))
        self._names: list[str] = []
        self._scope = self._lines = range(1, len(self._starts))
        self._is_in_function = False

    def visit(self, node: ast.AST) -> None:
        if isinstance(node, ast.expr):
            for new in _changed(node):
                self._add(node, ast.unparse(new))
        elif isinstance(node, ast.stmt):
            self._visit_statement(node)
            return
        super().visit(node)

    def _visit_statement(self, node: ast.stmt) -> None:
        lines_before = self._lines
        body = getattr(node, "body", None)
        end = body[0].lineno - 1 if body else node.end_lineno or node.lineno
        self._lines = range(node.lineno, max(node.lineno, end) + 1)
        match node:
            case ast.FunctionDef() | ast.ClassDef():
                self._visit_named(node)
            case ast.AnnAssign():
                if node.value is not None:
                    self.visit(node.value)
            case ast.Import() | ast.ImportFrom() | ast.Raise() | ast.Assert():
                pass
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                pass
            case _:
                self._add_statement(node)
                self.generic_visit(node)
        self._lines = lines_before

    def _visit_named(self, node: ast.FunctionDef | ast.ClassDef) -> None:
        before = self._scope, self._is_in_function
        self._names.append(node.name)
        if isinstance(node, ast.FunctionDef):
            if not self._is_in_function:
                self._scope = range(node.lineno, (node.end_lineno or node.lineno) + 1)
            self._is_in_function = True
            for default in (*node.args.defaults, *(one for one in node.args.kw_defaults if one is not None)):
                self.visit(default)
        for statement in node.body:
            self.visit(statement)
        self._names.pop()
        self._scope, self._is_in_function = before

    def _add_statement(self, node: ast.stmt) -> None:
        """A call or a change of an attribute that does not happen, a result that is none, a condition negated."""
        match node:
            case ast.Expr(value=ast.Call()):
                self._add(node, "pass")
            case ast.Assign(targets=[ast.Attribute()]) | ast.AugAssign() if self._names[-1:] != ["__init__"]:
                self._add(node, "pass")
            case ast.Return(value=ast.expr() as value) if not (isinstance(value, ast.Constant) and value.value is None):
                self._add(node, "return None")
            case ast.If() | ast.While():
                self._add_negated(node.test)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._add_negated(node.test)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for condition in node.ifs:
            self._add_negated(condition)
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Python 3.11 does not know the places of what is in it."""

    def _add_negated(self, test: ast.expr) -> None:
        # A single comparison is turned round by its operator.
        if not (isinstance(test, ast.Compare) and len(test.ops) == 1):
            self._add(test, f"not ({ast.unparse(test)})" if not isinstance(test, ast.UnaryOp) else "True")

    def _add(self, node: ast.expr | ast.stmt, new: str) -> None:
        start = self._starts[node.lineno - 1] + node.col_offset
        end = self._starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        changed = self._source[:start] + new.encode() + self._source[end:]
        old = ast.unparse(node)
        place, scope = ".".join(self._names), self._scope
        self.mutants.append(Mutant(place, node.lineno, self._lines, scope, old, new, changed.decode()))


def _changed(node: ast.expr) -> Iterator[ast.expr]:
    """The expression with another operator, constant or function."""
    new = copy.copy(node)
    match node, new:
        case ast.Compare(ops=[op]), ast.Compare():
            for other in _COMPARISONS[type(op)]:
                new.ops = [other()]
                yield new
        case ast.BinOp(), ast.BinOp() if type(node.op) in _OPERATORS:
            new.op = _OPERATORS[type(node.op)]()
            yield new
        case ast.BoolOp(), ast.BoolOp():
            new.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield new
        case ast.UnaryOp(op=ast.Not() | ast.USub()), _:
            yield node.operand
        case ast.Constant(value=bool() as value), ast.Constant():
            new.value = not value
            yield new
        case ast.Constant(value=int() | float() as value), ast.Constant():
            for step in (1, -1):
                new.value = value + step
                yield new
        case ast.Name(id=name), ast.Name() if name in _NAMES and isinstance(node.ctx, ast.Load):
            new.id = _NAMES[name]
            yield new
