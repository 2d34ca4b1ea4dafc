"""The tree's patterns, statements and modules; see `nodes`."""

from __future__ import annotations

from cuspid.syntax.expression_nodes import Argument, Expression, Node, Parameter, Pattern, Statement

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
    def __init__(  # noqa: PLR0913 (a field each)
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

    def __init__(  # noqa: PLR0913 (a field each)
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

    def __init__(  # noqa: PLR0913 (a field each)
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
