"""What a function or class is, and which names belong to it.

`FunctionInfo` and `ClassInfo` are made once for each definition of a module; the analysis keys what it learns by them.
"""

from __future__ import annotations

from cuspid.semantics.walk import expressions_below, header_expressions, statements_below
from cuspid.syntax import nodes

PROPERTY = frozenset(("property", "cached_property", "functools.cached_property", "abc.abstractproperty"))


class ClassInfo:
    """A class definition of the project."""

    def __init__(self, node: nodes.ClassDef, module: str, path: str, qualname: str) -> None:
        self.node = node
        self.name = node.name
        self.module = module
        self.path = path
        self.qualname = qualname


class FunctionInfo:
    """A function, method or lambda of the project, with the names that are bound in it."""

    def __init__(
        self,
        name: str,
        qualname: str,
        module: str,
        path: str,
        parameters: list[nodes.Parameter],
        body: list[nodes.Statement],
        node: nodes.Node,
        owner: ClassInfo | None,
    ) -> None:
        self.name = name
        self.qualname = qualname
        self.module = module
        self.path = path
        self.parameters = parameters
        self.body = body
        self.node = node
        self.owner = owner
        self.decorators: list[nodes.Expression] = node.decorators if isinstance(node, nodes.FunctionDef) else []
        self.is_async = isinstance(node, nodes.FunctionDef) and node.is_async
        self.is_local = "<locals>" in qualname
        """It is defined in another function, and closes over its variables."""
        self.is_property = any([is_property(decorator_name(d)) for d in self.decorators])
        """It is run where an attribute is read."""
        self.is_generator = False
        self.has_closures = False
        """Functions or classes are defined inside, which may outlive a call."""
        self.locals: set[str] = {p.name for p in parameters}
        self.globals: set[str] = set()
        self.nonlocals: set[str] = set()
        if isinstance(node, nodes.Lambda):
            self.expression: nodes.Expression | None = node.body
        else:
            self.expression = None
        self._bind()

    def _bind(self) -> None:
        roots = [self.expression] if self.expression is not None else []
        bound: set[str] = set()
        for statement in statements_below(self.body):
            bound |= bound_names(statement)
            if isinstance(statement, (nodes.FunctionDef, nodes.ClassDef)):
                self.has_closures = True
            if isinstance(statement, nodes.Global):
                (self.nonlocals if statement.is_nonlocal else self.globals).update(statement.names)
            roots += header_expressions(statement)
        for expression in expressions_below(roots):
            if isinstance(expression, nodes.Yield):
                self.is_generator = True
            elif isinstance(expression, nodes.Lambda):
                self.has_closures = True
            elif isinstance(expression, nodes.NamedExpr) and isinstance(expression.target, nodes.Name):
                bound.add(expression.target.id)
        self.locals |= bound - self.globals - self.nonlocals


def decorator_name(expression: nodes.Expression) -> str:
    """Return the dotted name of a decorator as it is written, without a call's arguments."""
    if isinstance(expression, nodes.Call):
        expression = expression.func
    if isinstance(expression, nodes.Name):
        return expression.id
    if isinstance(expression, nodes.Attribute):
        inner = decorator_name(expression.value)
        return f"{inner}.{expression.attr}" if inner else expression.attr
    return ""


def is_property(decorator: str) -> bool:
    """Say whether a decorator of this name makes an attribute of a method."""
    return decorator in PROPERTY or decorator.endswith("property")


def bound_names(statement: nodes.Statement) -> set[str]:
    """Return the names that a statement itself binds in its scope."""
    names: set[str] = set()
    if isinstance(statement, nodes.Assign):
        for target in statement.targets:
            target_names(target, names)
    elif isinstance(statement, (nodes.AugAssign, nodes.For)):
        target_names(statement.target, names)
    elif isinstance(statement, nodes.With):
        for item in statement.items:
            if item.target is not None:
                target_names(item.target, names)
    elif isinstance(statement, (nodes.FunctionDef, nodes.ClassDef)):
        names.add(statement.name)
    elif isinstance(statement, nodes.Import):
        names.update(n.asname or n.name.partition(".")[0] for n in statement.names)
    elif isinstance(statement, nodes.ImportFrom):
        names.update(n.asname or n.name for n in statement.names)
    elif isinstance(statement, nodes.Try):
        names.update(h.name for h in statement.handlers if h.name is not None)
    elif isinstance(statement, nodes.Match):
        for case in statement.cases:
            _pattern_names(case.pattern, names)
    elif isinstance(statement, nodes.Delete):
        for target in statement.targets:
            target_names(target, names)
    return names


def target_names(target: nodes.Expression, names: set[str]) -> None:
    """Add the names that assigning to a target binds."""
    pending = [target]
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.Name):
            names.add(node.id)
        elif isinstance(node, nodes.Sequence):
            pending.extend(node.items)
        elif isinstance(node, nodes.Starred):
            pending.append(node.value)


def _pattern_names(pattern: nodes.Pattern, names: set[str]) -> None:
    pending = [pattern]
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.MatchAs):
            if node.name is not None:
                names.add(node.name)
            if node.pattern is not None:
                pending.append(node.pattern)
        elif isinstance(node, nodes.MatchStar):
            if node.name is not None:
                names.add(node.name)
        elif isinstance(node, (nodes.MatchSequence, nodes.MatchOr)):
            pending.extend(node.patterns)
        elif isinstance(node, nodes.MatchMapping):
            pending.extend(node.patterns)
            if node.rest is not None:
                names.add(node.rest)
        elif isinstance(node, nodes.MatchClass):
            pending.extend(node.patterns)
            pending.extend(node.keyword_patterns)
