"""Reads statements from the tree format into nodes.

Invariants: the order of statements, arguments and bases is that of the source; an `elif` starts at its keyword, a
function or class at `def`, `async` or `class`, as in `ast`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from cuspid.syntax import tags
from cuspid.syntax.cursor import FormatError
from cuspid.syntax.limits import MAX_TREE_DEPTH
from cuspid.syntax.nodes import (
    Assert,
    Assign,
    AugAssign,
    Break,
    Continue,
    Delete,
    Expression,
    ExprStmt,
    For,
    Global,
    Handler,
    If,
    Import,
    ImportedName,
    ImportFrom,
    Match,
    MatchCase,
    Pass,
    Raise,
    Return,
    Sequence,
    Statement,
    Try,
    While,
    With,
    WithItem,
)
from cuspid.syntax.patterns import PatternReader


class StatementReader(PatternReader):
    def definition(self, tag: int, decorators: list[Expression]) -> Statement:
        raise NotImplementedError

    def statement(self) -> Statement:
        tag = self.data[self.pos]
        self.pos += 1
        read = _READERS.get(tag)
        if read is not None:
            return read(self)
        if tag == tags.FUNC_DEF_STMT or tag == tags.CLASS_DEF or tag == tags.DECORATOR or tag == tags.TYPE_ALIAS_STMT:
            return self.definition(tag, [])
        raise FormatError(f"tag {tag} where a statement was expected")

    def block(self) -> list[Statement]:
        self.expect(tags.BLOCK)
        count = self.list_size()
        self.flag()  # whether mypy would reach it: that is for the analysis to say
        body: list[Statement] = []
        self.deepen(1)
        for _ in range(count):
            body.append(self.statement())
        self.depth -= 1
        if self.data[self.pos] == tags.LOCATION:
            self.location()
        self.end()
        return body

    # --- simple statements

    def expression_statement(self) -> Statement:
        value = self.expression()
        self.end()
        return ExprStmt(value.line, value.column, value.end_line, value.end_column, value)

    def assignment(self) -> Statement:
        targets = self.expressions()
        has_value = self.data[self.pos] != tags.TEMP_NODE
        value = self.expression()
        annotation = self.annotation() if self.flag() else None
        is_annotated = self.flag()
        self.location()
        self.end()
        return Assign(
            self.line,
            self.column,
            self.end_line,
            self.end_column,
            targets,
            value if has_value else None,
            annotation if is_annotated else None,
        )

    def augmented_assignment(self) -> Statement:
        op = self.tagged_str()
        target = self.expression()
        value = self.expression()
        self.location()
        self.end()
        return AugAssign(self.line, self.column, self.end_line, self.end_column, op.rstrip("="), target, value)

    def return_(self) -> Statement:
        value = self.expression() if self.flag() else None
        self.location()
        self.end()
        return Return(self.line, self.column, self.end_line, self.end_column, value)

    def raise_(self) -> Statement:
        exc = self.expression() if self.flag() else None
        cause = self.expression() if self.flag() else None
        self.location()
        self.end()
        return Raise(self.line, self.column, self.end_line, self.end_column, exc, cause)

    def assert_(self) -> Statement:
        test = self.expression()
        message = self.expression() if self.flag() else None
        self.location()
        self.end()
        return Assert(self.line, self.column, self.end_line, self.end_column, test, message)

    def delete(self) -> Statement:
        target = self.expression()
        self.location()
        self.end()
        targets = [target]
        # Several targets come as a tuple that starts at `del`.
        is_list = target.line == self.line and target.column == self.column
        if is_list and isinstance(target, Sequence):
            targets = target.items
        return Delete(self.line, self.column, self.end_line, self.end_column, targets)

    def pass_(self) -> Statement:
        self.location()
        self.end()
        return Pass(self.line, self.column, self.end_line, self.end_column)

    def break_(self) -> Statement:
        self.location()
        self.end()
        return Break(self.line, self.column, self.end_line, self.end_column)

    def continue_(self) -> Statement:
        self.location()
        self.end()
        return Continue(self.line, self.column, self.end_line, self.end_column)

    def global_(self) -> Statement:
        return self.scope_declaration(False)

    def nonlocal_(self) -> Statement:
        return self.scope_declaration(True)

    def scope_declaration(self, is_nonlocal: bool) -> Statement:
        names: list[str] = []
        for _ in range(self.tagged_int()):
            names.append(self.tagged_str())
        self.location()
        self.end()
        return Global(self.line, self.column, self.end_line, self.end_column, names, is_nonlocal)

    # --- imports

    def imported_names(self) -> list[ImportedName]:
        names: list[ImportedName] = []
        for _ in range(self.tagged_int()):
            name = self.tagged_str()
            names.append(ImportedName(name, self.tagged_str() if self.flag() else None))
        return names

    def import_(self) -> Statement:
        names = self.imported_names()
        self.location()
        self.tagged_int()
        self.end()
        return Import(self.line, self.column, self.end_line, self.end_column, names)

    def import_from(self) -> Statement:
        level = self.tagged_int()
        module = self.tagged_str()
        names = self.imported_names()
        return self.finished_import(module, level, names)

    def import_all(self) -> Statement:
        module = self.tagged_str()
        level = self.tagged_int()
        return self.finished_import(module, level, [ImportedName("*", None)])

    def finished_import(self, module: str, level: int, names: list[ImportedName]) -> Statement:
        self.location()
        self.tagged_int()
        self.end()
        return ImportFrom(self.line, self.column, self.end_line, self.end_column, module, level, names)

    # --- compound statements

    def if_(self) -> Statement:
        test = self.expression()
        body = self.block()
        tests: list[Expression] = []
        bodies: list[list[Statement]] = []
        for _ in range(self.tagged_int()):
            tests.append(self.expression())
            bodies.append(self.block())
        orelse = self.block() if self.flag() else []
        self.location()
        self.end()
        line, column, end_line, end_column = self.line, self.column, self.end_line, self.end_column
        room = MAX_TREE_DEPTH - self.depth
        if len(tests) > room:
            self.short_ladders.append(tests[room].line)
            del tests[room:], bodies[room:]
        for index in range(len(tests) - 1, -1, -1):
            inner = tests[index]
            before = body if index == 0 else bodies[index - 1]
            start = None
            if before:
                start = self.source.keyword_line("elif", before[-1].end_line, inner.line)
            if start is None:
                start = (inner.line, inner.column)
            orelse = [If(start[0], start[1], end_line, end_column, inner, bodies[index], orelse)]
        return If(line, column, end_line, end_column, test, body, orelse)

    def while_(self) -> Statement:
        test = self.expression()
        body = self.block()
        orelse = self.block()
        self.location()
        self.end()
        return While(self.line, self.column, self.end_line, self.end_column, test, body, orelse)

    def for_(self) -> Statement:
        target = self.expression()
        iterable = self.expression()
        body = self.block()
        orelse = self.block()
        is_async = self.flag()
        self.location()
        self.end()
        return For(self.line, self.column, self.end_line, self.end_column, target, iterable, body, orelse, is_async)

    def with_(self) -> Statement:
        items: list[WithItem] = []
        for _ in range(self.tagged_int()):
            context = self.expression()
            items.append(WithItem(context, self.expression() if self.flag() else None))
        body = self.block()
        is_async = self.flag()
        self.location()
        self.end()
        return With(self.line, self.column, self.end_line, self.end_column, items, body, is_async)

    def try_(self) -> Statement:
        body = self.block()
        count = self.tagged_int()
        types = [self.expression() if self.flag() else None for _ in range(count)]
        names = [self.captured_name() for _ in range(count)]
        handlers = [Handler(types[i], names[i], self.block()) for i in range(count)]
        orelse = self.block() if self.flag() else []
        finalbody = self.block() if self.flag() else []
        self.flag()  # `except*`
        self.location()
        self.end()
        return Try(self.line, self.column, self.end_line, self.end_column, body, handlers, orelse, finalbody)

    def match(self) -> Statement:
        subject = self.expression()
        cases: list[MatchCase] = []
        for _ in range(self.tagged_int()):
            pattern = self.pattern()
            guard = self.expression() if self.flag() else None
            cases.append(MatchCase(pattern, guard, self.block()))
        self.location()
        self.end()
        return Match(self.line, self.column, self.end_line, self.end_column, subject, cases)


_READERS: Final[dict[int, Callable[[StatementReader], Statement]]] = {
    tags.EXPR_STMT: StatementReader.expression_statement,
    tags.ASSIGNMENT_STMT: StatementReader.assignment,
    tags.OPERATOR_ASSIGNMENT_STMT: StatementReader.augmented_assignment,
    tags.RETURN_STMT: StatementReader.return_,
    tags.RAISE_STMT: StatementReader.raise_,
    tags.ASSERT_STMT: StatementReader.assert_,
    tags.DEL_STMT: StatementReader.delete,
    tags.PASS_STMT: StatementReader.pass_,
    tags.BREAK_STMT: StatementReader.break_,
    tags.CONTINUE_STMT: StatementReader.continue_,
    tags.GLOBAL_DECL: StatementReader.global_,
    tags.NONLOCAL_DECL: StatementReader.nonlocal_,
    tags.IMPORT: StatementReader.import_,
    tags.IMPORT_FROM: StatementReader.import_from,
    tags.IMPORT_ALL: StatementReader.import_all,
    tags.IF_STMT: StatementReader.if_,
    tags.WHILE_STMT: StatementReader.while_,
    tags.FOR_STMT: StatementReader.for_,
    tags.WITH_STMT: StatementReader.with_,
    tags.TRY_STMT: StatementReader.try_,
    tags.MATCH_STMT: StatementReader.match,
}
