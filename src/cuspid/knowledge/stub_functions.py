"""Functions of a stub: their parameters, results and decorators, as `FunctionItem`.

Invariants: a decorator that ARCHITECTURE.md does not list is an error; so is one that names a parameter which the
function does not have, and a source on a parameter that no library fills.
"""

from __future__ import annotations

import ast

from cuspid.knowledge.items import (
    CONSTANT_DEFAULT,
    NAME_DEFAULT,
    OPAQUE_DEFAULT,
    FunctionItem,
    GuardItem,
    ParameterItem,
    StateChange,
    TypeItem,
)
from cuspid.knowledge.stub_annotations import PARAMETER, RESULT, AnnotationReader
from cuspid.knowledge.stub_scope import StubScope, constant_of, is_constant
from cuspid.knowledge.vocabulary import BEHAVIOURS, LANGUAGES
from cuspid.syntax.nodes import DOUBLE_STAR, KEYWORD_ONLY, KEYWORD_ONLY_OPTIONAL, OPTIONAL, POSITIONAL, STAR

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


class FunctionReader:
    """Reads the functions of one stub."""

    def __init__(self, scope: StubScope) -> None:
        self.scope = scope
        self.annotations = AnnotationReader(scope)

    def read(self, node: FunctionNode, owner: str, is_method: bool) -> FunctionItem:
        """Read one function or method of the module or class `owner`."""
        item = FunctionItem(node.name, f"{owner}.{node.name}")
        item.is_method = is_method
        item.is_async = isinstance(node, ast.AsyncFunctionDef)
        self._require_empty(node)
        self._parameters(node.args, item)
        item.result = self.annotations.read(node.returns, RESULT).type
        for decorator in node.decorator_list:
            self._decorator(decorator, item)
        self._check(node, item)
        return item

    def _require_empty(self, node: FunctionNode) -> None:
        for statement in node.body:
            if not isinstance(statement, ast.Expr) or not isinstance(statement.value, ast.Constant):
                self.scope.fail(statement, "the body of a function in a stub is `...`")

    # --- parameters

    def _parameters(self, arguments: ast.arguments, item: FunctionItem) -> None:
        positional = arguments.posonlyargs + arguments.args
        first_default = len(positional) - len(arguments.defaults)
        for index, argument in enumerate(positional):
            default = arguments.defaults[index - first_default] if index >= first_default else None
            parameter = self._parameter(argument, POSITIONAL if default is None else OPTIONAL, default, item)
            parameter.positional_only = index < len(arguments.posonlyargs)
        if arguments.vararg is not None:
            self._parameter(arguments.vararg, STAR, None, item)
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
            self._parameter(argument, KEYWORD_ONLY if default is None else KEYWORD_ONLY_OPTIONAL, default, item)
        if arguments.kwarg is not None:
            self._parameter(arguments.kwarg, DOUBLE_STAR, None, item)

    def _parameter(self, node: ast.arg, kind: int, default: ast.expr | None, item: FunctionItem) -> ParameterItem:
        parameter = ParameterItem(node.arg, kind)
        reading = self.annotations.read(node.annotation, PARAMETER)
        parameter.type = reading.type
        parameter.sinks = reading.sinks
        parameter.switch = reading.switch
        parameter.callback = reading.callback
        parameter.passed = reading.passed
        if default is not None:
            self._default(default, parameter)
        item.parameters.append(parameter)
        return parameter

    def _default(self, node: ast.expr, parameter: ParameterItem) -> None:
        if is_constant(node):
            parameter.default_kind = CONSTANT_DEFAULT
            parameter.default = constant_of(node)
        elif isinstance(node, ast.Constant):
            parameter.default_kind = OPAQUE_DEFAULT
        elif isinstance(node, ast.Name | ast.Attribute):
            parameter.default_kind = NAME_DEFAULT
            parameter.default_name = self.scope.resolve(node)
        else:
            self.scope.fail(node, "a default is a constant, a name or `...`")

    # --- decorators

    def _decorator(self, node: ast.expr, item: FunctionItem) -> None:
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            self._call(node, name, item)
        else:
            self._mark(node, item)

    def _mark(self, node: ast.expr, item: FunctionItem) -> None:
        name = node.id if isinstance(node, ast.Name) else ""
        if name == "staticmethod":
            item.is_static = True
        elif name == "classmethod":
            item.is_classmethod = True
        elif name == "property":
            item.is_property = True
        elif name == "entry" and item.is_method:
            item.is_entry = True
        elif name == "signature":
            item.is_signature = True
        elif name == "noreturn":
            item.noreturn = True
        else:
            self.scope.fail(node, f"unknown decorator {ast.unparse(node)}")

    def _call(self, node: ast.Call, name: str, item: FunctionItem) -> None:
        if name == "trait":
            item.traits.extend(self.annotations.label(argument) for argument in node.args)
        elif name == "sets":
            item.changes.append(self._change(node, item))
        elif name in ("guard", "proves"):
            item.guards.append(self._guard(node, name, item))
        elif name == "decorates":
            self._decorates(node, item)
        elif name == "path":
            item.path_parameter = self.scope.text(self._single(node))
            self._require_parameter(node, item.path_parameter, item)
        elif name == "shape":
            self._shape(node, item)
        elif name == "reads_as":
            item.reads_as = self.scope.word(self._single(node), LANGUAGES, "language")
        elif name == "like":
            item.like = self.scope.word(self._single(node), BEHAVIOURS, "behaviour")
        elif name == "through":
            item.through = [self.scope.text(argument) for argument in node.args]
            if not item.through or not item.is_method:
                self.scope.fail(node, "a method goes through another one of its object")
        elif name == "mutates":
            item.mutates = self.scope.text(self._single(node))
            self._require_parameter(node, item.mutates, item)
        else:
            self.scope.fail(node, f"unknown decorator {ast.unparse(node.func)}")

    def _single(self, node: ast.Call) -> ast.expr:
        if len(node.args) != 1:
            self.scope.fail(node, "the decorator takes one word")
        return node.args[0]

    def _decorates(self, node: ast.Call, item: FunctionItem) -> None:
        """Read `@decorates("view", path="rule")`; further keywords make it hold only for calls with these arguments."""
        signature = self.annotations.signature(self._single(node))
        conditions = StateChange(signature, "")
        for keyword in node.keywords:
            if keyword.arg == "path":
                item.path_parameter = self.scope.text(keyword.value)
                self._require_parameter(node, item.path_parameter, item)
            else:
                self._condition(node, keyword, conditions, item)
        if conditions.conditions:
            item.decorates_when.append((signature, conditions))
        else:
            item.decorates = signature

    def _shape(self, node: ast.Call, item: FunctionItem) -> None:
        item.is_signature = True
        self._single(node)
        for keyword in node.keywords:
            text = self.scope.text(keyword.value)
            if keyword.arg == "first":
                item.shape_first = text
            elif keyword.arg == "then":
                item.shape_then = text
            elif keyword.arg == "named":
                item.shape_named = text
            elif keyword.arg == "attribute":
                item.shape_attribute = text
            else:
                self.scope.fail(node, f"unknown keyword {keyword.arg!r}")

    def _condition(self, node: ast.Call, keyword: ast.keyword, change: StateChange, item: FunctionItem) -> None:
        name = keyword.arg or ""
        self._require_parameter(node, name, item)
        value = keyword.value
        constants, names = self.scope.values(value.elts if isinstance(value, ast.Tuple) else [value])
        change.conditions.append((name, constants, names))

    def _change(self, node: ast.Call, item: FunctionItem) -> StateChange:
        if len(node.args) != 2:
            self.scope.fail(node, "a state and its value are needed")
        change = StateChange(self.annotations.label(node.args[0]), self.annotations.label(node.args[1]))
        for keyword in node.keywords:
            self._condition(node, keyword, change, item)
        return change

    def _guard(self, node: ast.Call, name: str, item: FunctionItem) -> GuardItem:
        kinds = tuple(self.annotations.kinds(node.args))
        of = ""
        when: bool | None = True if name == "guard" else None
        for keyword in node.keywords:
            if keyword.arg == "of":
                of = self.scope.text(keyword.value)
            elif keyword.arg == "when" and name == "guard" and isinstance(keyword.value, ast.Constant):
                when = bool(keyword.value.value)
            else:
                self.scope.fail(node, f"unknown keyword {keyword.arg!r}")
        if not kinds or not of:
            self.scope.fail(node, "kinds and `of` are needed")
        self._require_parameter(node, of, item)
        return GuardItem(kinds, of, when)

    def _require_parameter(self, node: ast.AST, name: str, item: FunctionItem) -> None:
        if name and name != "self" and not any(parameter.name == name for parameter in item.parameters):
            self.scope.fail(node, f"{item.name!r} has no parameter {name!r}")

    # --- the whole

    def _check(self, node: FunctionNode, item: FunctionItem) -> None:
        """Require that the parts agree: parameters that are named exist, and parts mean something where they stand."""
        filled = item.is_signature or item.is_entry
        if item.result.sinks and not filled:
            self.scope.fail(node, "only the result of a signature or an entry point goes to a sink")
        for parameter in item.parameters:
            if parameter.type.sources and not filled:
                self.scope.fail(
                    node, f"the library does not fill the parameter {parameter.name!r}: no source can be there"
                )
            for sink in parameter.sinks:
                if sink.mode != "override":
                    self._require_parameter(node, sink.parameter, item)
        self._check_names(node, item.result, item)

    def _check_names(self, node: FunctionNode, type_item: TypeItem, item: FunctionItem) -> None:
        for name in [*(type_item.origins or []), type_item.parameter]:
            self._require_parameter(node, name, item)
        for element in type_item.elements:
            self._check_names(node, element, item)
