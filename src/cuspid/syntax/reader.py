"""Reads a parsed file: definitions, and the file as a whole.

    reader = TreeReader(data, SourceText(lines, comments), parse)
    body = reader.file()

`parse` gives the format for a text; it is asked again for the slices of source that the format does not hold.
"""

from __future__ import annotations

from collections.abc import Callable

from cuspid.syntax import tags
from cuspid.syntax.cursor import FormatError, Place
from cuspid.syntax.expressions import in_order
from cuspid.syntax.nodes import (
    Argument,
    Call,
    ClassDef,
    Expression,
    ExprStmt,
    FunctionDef,
    Node,
    Parameter,
    Starred,
    Statement,
    TypeAliasStmt,
    TypeParameter,
)
from cuspid.syntax.slices import class_header
from cuspid.syntax.statements import StatementReader
from cuspid.syntax.text import SourceText


class TreeReader(StatementReader):
    def __init__(
        self, data: bytes, source: SourceText, reparse: Callable[[SourceText, Place], Expression | None]
    ) -> None:
        super().__init__(data, source)
        self.reparse = reparse

    def file(self, body: list[Statement]) -> None:
        """Read the statements of the file into `body`, which holds those before an error too."""
        for _ in range(self.tagged_int()):
            body.append(self.statement())

    def parse_again(self, place: Place) -> Expression | None:
        return self.reparse(self.source, place)

    def parameters(self) -> list[Parameter]:
        parameters: list[Parameter] = []
        for _ in range(self.list_size()):
            name = self.tagged_str()
            kind = self.tagged_int()
            annotation = self.annotation() if self.flag() else None
            default = self.expression() if self.flag() else None
            is_positional_only = self.flag()
            self.location()
            parameters.append(
                Parameter(
                    self.line,
                    self.column,
                    self.end_line,
                    self.end_column,
                    name,
                    kind,
                    annotation,
                    default,
                    is_positional_only,
                )
            )
        self.unmark_private(parameters)
        return parameters

    def unmark_private(self, parameters: list[Parameter]) -> None:
        """Let only a `/` make parameters positional-only: the format marks those with two leading underscores too."""
        for index in range(len(parameters) - 1, -1, -1):
            parameter = parameters[index]
            if not parameter.is_positional_only:
                continue
            # A mark on another name is from a `/`, and so are those before it.
            if not parameter.name.startswith("__") or self.is_recording:
                return
            end: Node = parameter if parameter.default is None else parameter.default
            if self.source.has_slash_after(end.end_line, end.end_column):
                return
            parameter.is_positional_only = False

    def definition(self, tag: int, decorators: list[Expression]) -> Statement:
        if tag == tags.FUNC_DEF_STMT:
            return self.function(decorators)
        if tag == tags.CLASS_DEF:
            return self.class_()
        if tag == tags.TYPE_ALIAS_STMT:
            return self.type_alias()
        decorators = self.expressions()
        self.tagged_int()
        self.tagged_int()
        inner = self.data[self.pos]
        self.pos += 1
        if inner != tags.FUNC_DEF_STMT:
            raise FormatError(f"tag {inner} under a decorator")
        node = self.function(decorators)
        self.end()
        return node

    def function(self, decorators: list[Expression]) -> FunctionDef:
        name = self.tagged_str()
        parameters = self.parameters()
        body = self.block()
        is_async = self.flag()
        type_parameters = self.type_parameters(self.bare_int()) if self.flag() else []
        returns = self.annotation() if self.flag() else None
        self.location()
        self.end()
        return FunctionDef(
            self.line,
            self.column,
            self.end_line,
            self.end_column,
            name,
            parameters,
            body,
            decorators,
            returns,
            is_async,
            type_parameters,
        )

    def class_(self) -> ClassDef:
        name = self.tagged_str()
        body = self.block()
        bases = self.expressions()
        decorators = self.expressions()
        type_parameters = self.type_parameters(self.bare_int()) if self.flag() else []
        arguments: list[Argument] = []
        for base in bases:
            if isinstance(base, Starred):
                arguments.append(Argument(base.value, None, 1))
            else:
                arguments.append(Argument(base, None, 0))
        for _ in range(self.list_size(tags.DICT_STR_GEN)):
            keyword = self.tagged_str()
            arguments.append(Argument(self.expression(), keyword, 0))
        self.location()
        self.end()
        line, column, end_line, end_column = self.line, self.column, self.end_line, self.end_column
        arguments = self.with_double_stars(line, column, in_order(arguments))
        return ClassDef(line, column, end_line, end_column, name, arguments, body, decorators, type_parameters)

    def with_double_stars(self, line: int, column: int, arguments: list[Argument]) -> list[Argument]:
        """The arguments of a class with `**keywords`, which the format drops."""
        if self.is_recording:
            return arguments
        place = class_header(self.source, line, column)
        if place is None:
            return arguments
        call = self.parse_again(place)
        return call.arguments if isinstance(call, Call) else arguments

    def type_parameters(self, count: int) -> list[TypeParameter]:
        parameters: list[TypeParameter] = []
        for _ in range(count):
            kind = self.tagged_int()
            name = self.tagged_str()
            bound = self.annotation() if self.flag() else None
            constraints: list[Expression] = []
            for _ in range(self.list_size()):
                constraints.append(self.annotation())
            default = self.annotation() if self.flag() else None
            parameters.append(TypeParameter(name, kind, bound, constraints, default))
        return parameters

    def type_alias(self) -> TypeAliasStmt:
        name = self.expression()
        type_parameters = self.type_parameters(self.bare_int())
        value = self.expression()
        self.location()
        self.end()
        return TypeAliasStmt(self.line, self.column, self.end_line, self.end_column, name, value, type_parameters)


def only_expression(body: list[Statement]) -> Expression | None:
    """The expression that a file consists of."""
    if len(body) == 1 and isinstance(body[0], ExprStmt):
        return body[0].value
    return None
