"""The children of a node, without recursion on the Python stack.

>>> [type(e).__name__ for e in expressions_below(tree)]
"""

from __future__ import annotations

from cuspid.syntax import nodes


def child_blocks(statement: nodes.Statement) -> list[list[nodes.Statement]]:
    """Return the blocks of a compound statement that belong to the same scope."""
    if isinstance(statement, (nodes.If, nodes.While, nodes.For)):
        return [statement.body, statement.orelse]
    if isinstance(statement, nodes.With):
        return [statement.body]
    if isinstance(statement, nodes.Try):
        return [statement.body, *[h.body for h in statement.handlers], statement.orelse, statement.finalbody]
    if isinstance(statement, nodes.Match):
        return [case.body for case in statement.cases]
    return []


def between_imports(body: list[nodes.Statement]) -> list[list[nodes.Statement]]:
    """Return a body in stretches, each of which but the first begins with an import."""
    stretches: list[list[nodes.Statement]] = [[]]
    for statement in body:
        if isinstance(statement, (nodes.Import, nodes.ImportFrom)):
            stretches.append([])
        stretches[-1].append(statement)
    return stretches


def header_expressions(statement: nodes.Statement) -> list[nodes.Expression]:  # noqa: PLR0911 - one case a statement
    """Return the expressions that stand in the statement itself, not in its blocks; of definitions, what runs when they
    are made.
    """
    if isinstance(statement, nodes.ExprStmt):
        return [statement.value]
    if isinstance(statement, nodes.Assign):
        return [*statement.targets, *([statement.value] if statement.value is not None else [])]
    if isinstance(statement, nodes.AugAssign):
        return [statement.target, statement.value]
    if isinstance(statement, (nodes.If, nodes.While)):
        return [statement.test]
    if isinstance(statement, nodes.For):
        return [statement.target, statement.iterable]
    if isinstance(statement, nodes.With):
        return [e for item in statement.items for e in (item.context, item.target) if e is not None]
    if isinstance(statement, nodes.Try):
        return [h.type for h in statement.handlers if h.type is not None]
    if isinstance(statement, nodes.Return):
        return [statement.value] if statement.value is not None else []
    if isinstance(statement, nodes.Raise):
        return [e for e in (statement.exc, statement.cause) if e is not None]
    if isinstance(statement, nodes.Assert):
        return [e for e in (statement.test, statement.message) if e is not None]
    if isinstance(statement, nodes.Delete):
        return statement.targets
    if isinstance(statement, nodes.Match):
        return [statement.subject, *[c.guard for c in statement.cases if c.guard is not None]]
    if isinstance(statement, nodes.FunctionDef):
        return [*statement.decorators, *[p.default for p in statement.parameters if p.default is not None]]
    if isinstance(statement, nodes.ClassDef):
        return [*statement.decorators, *[a.value for a in statement.arguments]]
    return []


def child_expressions(expression: nodes.Expression) -> list[nodes.Expression]:  # noqa: C901, PLR0911, PLR0912 - one case an expression
    """Return the expressions directly below, without entering a lambda's body."""
    if isinstance(expression, nodes.Attribute):
        return [expression.value]
    if isinstance(expression, nodes.Call):
        return [expression.func, *[a.value for a in expression.arguments]]
    if isinstance(expression, nodes.BinOp):
        return [expression.left, expression.right]
    if isinstance(expression, nodes.BoolOp):
        return expression.values
    if isinstance(expression, nodes.UnaryOp):
        return [expression.operand]
    if isinstance(expression, nodes.Compare):
        return [expression.left, *expression.comparators]
    if isinstance(expression, nodes.IfExp):
        return [expression.test, expression.body, expression.orelse]
    if isinstance(expression, nodes.Subscript):
        return [expression.value, expression.index]
    if isinstance(expression, nodes.Slice):
        return [e for e in (expression.lower, expression.upper, expression.step) if e is not None]
    if isinstance(expression, nodes.Sequence):
        return expression.items
    if isinstance(expression, nodes.Dict):
        return [*[k for k in expression.keys if k is not None], *expression.values]
    if isinstance(expression, nodes.JoinedStr):
        return expression.parts
    if isinstance(expression, nodes.FormattedValue):
        return [expression.value, *([expression.spec] if expression.spec is not None else [])]
    if isinstance(expression, nodes.Comprehension):
        return _comprehension_children(expression)
    if isinstance(expression, (nodes.Starred, nodes.Await)):
        return [expression.value]
    if isinstance(expression, nodes.Yield):
        return [expression.value] if expression.value is not None else []
    if isinstance(expression, nodes.NamedExpr):
        return [expression.target, expression.value]
    if isinstance(expression, nodes.Lambda):
        return [p.default for p in expression.parameters if p.default is not None]
    return []


def _comprehension_children(expression: nodes.Comprehension) -> list[nodes.Expression]:
    children: list[nodes.Expression] = []
    for clause in expression.clauses:
        children += [clause.target, clause.iterable, *clause.conditions]
    if expression.key is not None:
        children.append(expression.key)
    children.append(expression.element)
    return children


def expressions_below(roots: list[nodes.Expression]) -> list[nodes.Expression]:
    """Return the roots and all expressions below them, parents first, lambdas' bodies left out."""
    found: list[nodes.Expression] = []
    pending = list(reversed(roots))
    while pending:
        expression = pending.pop()
        found.append(expression)
        children = child_expressions(expression)
        children_reversed = list(reversed(children))
        pending.extend(children_reversed)
    return found


def statements_below(body: list[nodes.Statement]) -> list[nodes.Statement]:
    """Return all statements of a scope in order, those of nested functions and classes left out."""
    found: list[nodes.Statement] = []
    pending = list(reversed(body))
    while pending:
        statement = pending.pop()
        found.append(statement)
        for block in reversed(child_blocks(statement)):
            pending.extend(reversed(block))
    return found
