"""The tree's expressions; see `nodes`."""

from __future__ import annotations

from typing import Final, TypeAlias

ConstantValue: TypeAlias = str | bytes | int | float | complex | bool | None

POSITIONAL: Final = 0
OPTIONAL: Final = 1
STAR: Final = 2
KEYWORD_ONLY: Final = 3
DOUBLE_STAR: Final = 4
KEYWORD_ONLY_OPTIONAL: Final = 5


class Node:
    """Anything with a span."""

    def __init__(self, line: int, column: int, end_line: int, end_column: int) -> None:
        self.line = line
        self.column = column
        self.end_line = end_line
        self.end_column = end_column


class Expression(Node):
    pass


class Statement(Node):
    pass


class Pattern(Node):
    pass


class Name(Expression):
    """A name. An empty `id` stands where the source has no expression, or none that can be told (broken code)."""

    def __init__(self, line: int, column: int, end_line: int, end_column: int, id: str) -> None:
        super().__init__(line, column, end_line, end_column)
        self.id = id


class Constant(Expression):
    """A literal. Ellipsis is marked by `is_ellipsis`, with None as its value."""

    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, value: ConstantValue, is_ellipsis: bool = False
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.value = value
        self.is_ellipsis = is_ellipsis


class Attribute(Expression):
    def __init__(self, line: int, column: int, end_line: int, end_column: int, value: Expression, attr: str) -> None:
        super().__init__(line, column, end_line, end_column)
        self.value = value
        self.attr = attr


class Argument:
    """One argument of a call or keyword of a class: `value`, `name=value`, `*value` or `**value`."""

    def __init__(self, value: Expression, name: str | None, star: int) -> None:
        self.value = value
        self.name = name
        self.star = star  # 0, 1 for `*`, 2 for `**`


class Call(Expression):
    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, func: Expression, arguments: list[Argument]
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.func = func
        self.arguments = arguments


class FormattedValue(Expression):
    """`{value!conversion:spec}` in an f-string; `conversion` is `r`, `s`, `a` or empty."""

    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        value: Expression,
        conversion: str,
        spec: Expression | None,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.value = value
        self.conversion = conversion
        self.spec = spec


class JoinedStr(Expression):
    """An f-string (or a t-string, `is_template`), also one put together from adjacent literals."""

    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, parts: list[Expression], is_template: bool = False
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.parts = parts
        self.is_template = is_template


class BinOp(Expression):
    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, op: str, left: Expression, right: Expression
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.op = op
        self.left = left
        self.right = right


class BoolOp(Expression):
    """`op` is `and` or `or`; two values or more."""

    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, op: str, values: list[Expression]
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.op = op
        self.values = values


class UnaryOp(Expression):
    """`op` is `not`, `-`, `+` or `~`."""

    def __init__(self, line: int, column: int, end_line: int, end_column: int, op: str, operand: Expression) -> None:
        super().__init__(line, column, end_line, end_column)
        self.op = op
        self.operand = operand


class Compare(Expression):
    """`left ops[0] comparators[0] ops[1] comparators[1] …`"""

    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        left: Expression,
        ops: list[str],
        comparators: list[Expression],
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.left = left
        self.ops = ops
        self.comparators = comparators


class IfExp(Expression):
    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        test: Expression,
        body: Expression,
        orelse: Expression,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.test = test
        self.body = body
        self.orelse = orelse


class Subscript(Expression):
    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, value: Expression, index: Expression
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.value = value
        self.index = index


class Slice(Expression):
    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        lower: Expression | None,
        upper: Expression | None,
        step: Expression | None,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.lower = lower
        self.upper = upper
        self.step = step


class Sequence(Expression):
    """A list, tuple or set display: `kind` is `list`, `tuple` or `set`."""

    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, kind: str, items: list[Expression]
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.kind = kind
        self.items = items


class Dict(Expression):
    """A key of None stands for `**value`."""

    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        keys: list[Expression | None],
        values: list[Expression],
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.keys = keys
        self.values = values


class Clause:
    """`for target in iterable if condition …` of a comprehension."""

    def __init__(self, target: Expression, iterable: Expression, conditions: list[Expression], is_async: bool) -> None:
        self.target = target
        self.iterable = iterable
        self.conditions = conditions
        self.is_async = is_async


class Comprehension(Expression):
    """`kind` is `list`, `set`, `generator` or `dict`; `key` is set for a dict only (None there for `**element`)."""

    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        kind: str,
        key: Expression | None,
        element: Expression,
        clauses: list[Clause],
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.kind = kind
        self.key = key
        self.element = element
        self.clauses = clauses


class Parameter(Node):
    """`kind` is one of the constants above; `is_positional_only` for those before `/`."""

    def __init__(  # noqa: PLR0913 (a field each)
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        name: str,
        kind: int,
        annotation: Expression | None,
        default: Expression | None,
        is_positional_only: bool,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.name = name
        self.kind = kind
        self.annotation = annotation
        self.default = default
        self.is_positional_only = is_positional_only


class Lambda(Expression):
    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, parameters: list[Parameter], body: Expression
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.parameters = parameters
        self.body = body


class Starred(Expression):
    def __init__(self, line: int, column: int, end_line: int, end_column: int, value: Expression) -> None:
        super().__init__(line, column, end_line, end_column)
        self.value = value


class Await(Expression):
    def __init__(self, line: int, column: int, end_line: int, end_column: int, value: Expression) -> None:
        super().__init__(line, column, end_line, end_column)
        self.value = value


class Yield(Expression):
    """`yield value`, or `yield from value`."""

    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, value: Expression | None, is_from: bool
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.value = value
        self.is_from = is_from


class NamedExpr(Expression):
    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, target: Expression, value: Expression
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.target = target
        self.value = value
