"""The syntax tree: small native classes with exact spans.

Lines count from 1, columns from 0 in characters; ends are exclusive. The names follow the standard `ast` where the
shape is the same; where analysis is served better, the shape is ours: `Call` holds one list of `Argument`, a function
one list of `Parameter`, every comprehension is a `Comprehension`. `True`, `False`, `None` and `...` are `Constant`.

Invariants: a node is never changed once the tree is built, and side tables key nodes by identity.
"""

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


# --- expressions


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

    def __init__(
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


# --- statements


class ExprStmt(Statement):
    def __init__(self, line: int, column: int, end_line: int, end_column: int, value: Expression) -> None:
        super().__init__(line, column, end_line, end_column)
        self.value = value


class Assign(Statement):
    """`targets[0] = targets[1] = … = value`; `annotation` for `target: annotation = value`, maybe without value."""

    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        targets: list[Expression],
        value: Expression | None,
        annotation: Expression | None,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.targets = targets
        self.value = value
        self.annotation = annotation


class AugAssign(Statement):
    """`target op= value`; `op` without the `=`."""

    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, op: str, target: Expression, value: Expression
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.op = op
        self.target = target
        self.value = value


class If(Statement):
    """`elif` is an `If` alone in `orelse`, as in `ast`."""

    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        test: Expression,
        body: list[Statement],
        orelse: list[Statement],
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.test = test
        self.body = body
        self.orelse = orelse


class While(Statement):
    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        test: Expression,
        body: list[Statement],
        orelse: list[Statement],
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.test = test
        self.body = body
        self.orelse = orelse


class For(Statement):
    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        target: Expression,
        iterable: Expression,
        body: list[Statement],
        orelse: list[Statement],
        is_async: bool,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.target = target
        self.iterable = iterable
        self.body = body
        self.orelse = orelse
        self.is_async = is_async


class Handler:
    """`except type as name:`"""

    def __init__(self, type: Expression | None, name: str | None, body: list[Statement]) -> None:
        self.type = type
        self.name = name
        self.body = body


class Try(Statement):
    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        body: list[Statement],
        handlers: list[Handler],
        orelse: list[Statement],
        finalbody: list[Statement],
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.body = body
        self.handlers = handlers
        self.orelse = orelse
        self.finalbody = finalbody


class WithItem:
    def __init__(self, context: Expression, target: Expression | None) -> None:
        self.context = context
        self.target = target


class With(Statement):
    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        items: list[WithItem],
        body: list[Statement],
        is_async: bool,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.items = items
        self.body = body
        self.is_async = is_async


class TypeParameter:
    """`T`, `T: bound`, `T: (constraints…)`, `*T` (`kind` 2) or `**T` (`kind` 1), and `= default`."""

    def __init__(
        self,
        name: str,
        kind: int,
        bound: Expression | None,
        constraints: list[Expression],
        default: Expression | None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.bound = bound
        self.constraints = constraints
        self.default = default


class FunctionDef(Statement):
    """Starts at `def` (or `async`), as in `ast`; its decorators stand above."""

    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        name: str,
        parameters: list[Parameter],
        body: list[Statement],
        decorators: list[Expression],
        returns: Expression | None,
        is_async: bool,
        type_parameters: list[TypeParameter] | None = None,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.type_parameters: list[TypeParameter] = type_parameters or []
        self.name = name
        self.parameters = parameters
        self.body = body
        self.decorators = decorators
        self.returns = returns
        self.is_async = is_async


class ClassDef(Statement):
    """`bases` and `keywords` in the order written; starred ones are marked by `Argument.star`."""

    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        name: str,
        arguments: list[Argument],
        body: list[Statement],
        decorators: list[Expression],
        type_parameters: list[TypeParameter] | None = None,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.type_parameters: list[TypeParameter] = type_parameters or []
        self.name = name
        self.arguments = arguments
        self.body = body
        self.decorators = decorators


class Return(Statement):
    def __init__(self, line: int, column: int, end_line: int, end_column: int, value: Expression | None) -> None:
        super().__init__(line, column, end_line, end_column)
        self.value = value


class Raise(Statement):
    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, exc: Expression | None, cause: Expression | None
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.exc = exc
        self.cause = cause


class Assert(Statement):
    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, test: Expression, message: Expression | None
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.test = test
        self.message = message


class Delete(Statement):
    def __init__(self, line: int, column: int, end_line: int, end_column: int, targets: list[Expression]) -> None:
        super().__init__(line, column, end_line, end_column)
        self.targets = targets


class ImportedName:
    def __init__(self, name: str, asname: str | None) -> None:
        self.name = name
        self.asname = asname


class Import(Statement):
    def __init__(self, line: int, column: int, end_line: int, end_column: int, names: list[ImportedName]) -> None:
        super().__init__(line, column, end_line, end_column)
        self.names = names


class ImportFrom(Statement):
    """`from ..module import names`: `level` dots; the single name `*` for a star import."""

    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, module: str, level: int, names: list[ImportedName]
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.module = module
        self.level = level
        self.names = names


class Global(Statement):
    """`global names`, or `nonlocal names`."""

    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, names: list[str], is_nonlocal: bool
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.names = names
        self.is_nonlocal = is_nonlocal


class Pass(Statement):
    pass


class Break(Statement):
    pass


class Continue(Statement):
    pass


class MatchCase:
    def __init__(self, pattern: Pattern, guard: Expression | None, body: list[Statement]) -> None:
        self.pattern = pattern
        self.guard = guard
        self.body = body


class Match(Statement):
    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, subject: Expression, cases: list[MatchCase]
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.subject = subject
        self.cases = cases


class TypeAliasStmt(Statement):
    """`type name = value`"""

    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        name: Expression,
        value: Expression,
        type_parameters: list[TypeParameter] | None = None,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.type_parameters: list[TypeParameter] = type_parameters or []
        self.name = name
        self.value = value


# --- patterns


class MatchValue(Pattern):
    """A literal, a dotted name, or None, True, False."""

    def __init__(self, line: int, column: int, end_line: int, end_column: int, value: Expression) -> None:
        super().__init__(line, column, end_line, end_column)
        self.value = value


class MatchSequence(Pattern):
    def __init__(self, line: int, column: int, end_line: int, end_column: int, patterns: list[Pattern]) -> None:
        super().__init__(line, column, end_line, end_column)
        self.patterns = patterns


class MatchStar(Pattern):
    """`*name`; no name for `*_`."""

    def __init__(self, line: int, column: int, end_line: int, end_column: int, name: str | None) -> None:
        super().__init__(line, column, end_line, end_column)
        self.name = name


class MatchMapping(Pattern):
    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        keys: list[Expression],
        patterns: list[Pattern],
        rest: str | None,
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.keys = keys
        self.patterns = patterns
        self.rest = rest


class MatchClass(Pattern):
    """`cls(patterns…, names[i]=keyword_patterns[i]…)`"""

    def __init__(
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        cls: Expression,
        patterns: list[Pattern],
        names: list[str],
        keyword_patterns: list[Pattern],
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.cls = cls
        self.patterns = patterns
        self.names = names
        self.keyword_patterns = keyword_patterns


class MatchAs(Pattern):
    """`pattern as name`, a bare capture (no pattern) or `_` (neither)."""

    def __init__(
        self, line: int, column: int, end_line: int, end_column: int, pattern: Pattern | None, name: str | None
    ) -> None:
        super().__init__(line, column, end_line, end_column)
        self.pattern = pattern
        self.name = name


class MatchOr(Pattern):
    def __init__(self, line: int, column: int, end_line: int, end_column: int, patterns: list[Pattern]) -> None:
        super().__init__(line, column, end_line, end_column)
        self.patterns = patterns


# --- the file


class Comment:
    """`text` from the `#` on; `is_alone` when nothing but white space stands before it on its line."""

    def __init__(self, line: int, column: int, text: str, is_alone: bool) -> None:
        self.line = line
        self.column = column
        self.text = text
        self.is_alone = is_alone


class Module(Node):
    """A parsed file: its statements, and its comments in order."""

    def __init__(self, body: list[Statement], comments: list[Comment], end_line: int) -> None:
        super().__init__(1, 0, end_line, 0)
        self.body = body
        self.comments = comments
