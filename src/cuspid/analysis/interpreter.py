"""The interpreter: runs statements and evaluates expressions on abstract values, and tells the matchers what happens.

One object for one process: it puts together what the modules of the analysis know.
"""

from __future__ import annotations

from cuspid.analysis import control, definitions, expressions
from cuspid.analysis.attributes import attribute_value, read_attribute, write_attribute
from cuspid.analysis.builtin_methods import get_item, store_item
from cuspid.analysis.builtin_names import BUILTIN_NAMES
from cuspid.analysis.calls import call as call_value
from cuspid.analysis.entries import entry_arguments
from cuspid.analysis.ground import Ground
from cuspid.analysis.limits import MAX_EXPRESSION_DEPTH
from cuspid.analysis.machine import Arguments, Frame, OutOfSteps
from cuspid.analysis.matching import run_match
from cuspid.analysis.values import (
    Const,
    Symbol,
    Unknown,
    Value,
)
from cuspid.syntax import nodes


class Interpreter(Ground):
    """Puts together what the modules of the analysis know."""

    # --- statements

    def run_block(self, body: list[nodes.Statement]) -> None:
        frame, depth, calls, handlers = self.frame, self.depth, len(self.stack), len(self.handlers)
        for statement in body:
            if self.state is None:
                return
            self.tick()
            self.events.ran.add((frame.module.path, statement.line))
            self.begin_at(statement)
            try:
                self._run(statement)
            except (OutOfSteps, RecursionError):
                raise
            except Exception as error:  # a mistake of ours costs the statement that shows it, not the file
                self.frame, self.depth = frame, depth
                del self.stack[calls:]
                del self.handlers[handlers:]
                self.events.failed.add((frame.module.path, statement.line, f"{type(error).__name__}: {error}"))

    def _run(self, node: nodes.Statement) -> None:  # noqa: C901, PLR0912 - one case a statement
        if isinstance(node, nodes.ExprStmt):
            self.evaluate(node.value)
        elif isinstance(node, nodes.Assign):
            definitions.run_assign(self, node)
        elif isinstance(node, nodes.If):
            control.run_if(self, node)
        elif isinstance(node, nodes.Return):
            self._return(node)
        elif isinstance(node, nodes.FunctionDef):
            definitions.define_function(self, node)
        elif isinstance(node, nodes.ClassDef):
            definitions.define_class(self, node)
        elif isinstance(node, nodes.ImportFrom):
            definitions.run_import_from(self, node)
        elif isinstance(node, nodes.Import):
            definitions.run_import(self, node)
        elif isinstance(node, nodes.For):
            control.run_for(self, node)
        elif isinstance(node, nodes.AugAssign):
            definitions.run_aug_assign(self, node)
        elif isinstance(node, nodes.Try):
            control.run_try(self, node)
        elif isinstance(node, nodes.With):
            control.run_with(self, node)
        elif isinstance(node, nodes.Raise):
            control.run_raise(self, node)
        elif isinstance(node, nodes.While):
            control.run_while(self, node)
        elif isinstance(node, nodes.Assert):
            control.run_assert(self, node)
        else:
            self._run_rare(node)

    def _run_rare(self, node: nodes.Statement) -> None:
        if isinstance(node, nodes.Delete):
            definitions.run_delete(self, node)
        elif isinstance(node, nodes.Match):
            run_match(self, node)
        elif isinstance(node, nodes.Break):
            if self.state is not None:
                self.frame.breaks.append(self.state)
            self.state = None
        elif isinstance(node, nodes.Continue):
            if self.state is not None:
                self.frame.continues.append(self.state)
            self.state = None
        # pass, global, nonlocal and type aliases do nothing when they run

    def _return(self, node: nodes.Return) -> None:
        control.run_return(self, node)
        if self.depth == 1 and self.frame.info is self.root_info and self.frame.returns:
            self.returned.append((self.frame.returns[-1][0], node))

    # --- expressions

    def evaluate(self, expression: nodes.Expression) -> Value:
        if self.state is None:
            return Unknown()
        if isinstance(expression, nodes.Constant):
            return Unknown((), ("ellipsis",)) if expression.is_ellipsis else Const(expression.value)
        if isinstance(expression, nodes.Name):
            return self._name(expression)
        if self._expression_depth > MAX_EXPRESSION_DEPTH:
            self.give_up("expressions nested deeper than the analysis follows")
            return Unknown()
        self._expression_depth += 1
        try:
            return self._evaluate(expression)
        finally:
            self._expression_depth -= 1

    def _evaluate(self, node: nodes.Expression) -> Value:  # noqa: C901, PLR0911, PLR0912 - one case an expression
        if isinstance(node, nodes.Attribute):
            return attribute_value(self, read_attribute(self, self.evaluate(node.value), node.attr, node))
        if isinstance(node, nodes.Call):
            return self._call(node)
        if isinstance(node, nodes.BinOp):
            return expressions.binary_operation(self, node)
        if isinstance(node, nodes.Subscript):
            return expressions.subscript(self, node)
        if isinstance(node, nodes.Sequence):
            return expressions.display(self, node)
        if isinstance(node, nodes.JoinedStr):
            return expressions.joined_string(self, node)
        if isinstance(node, nodes.Compare):
            return expressions.comparison(self, node)
        if isinstance(node, nodes.BoolOp):
            return expressions.boolean_operation(self, node)
        if isinstance(node, nodes.UnaryOp):
            return expressions.unary_operation(self, node)
        if isinstance(node, nodes.Dict):
            return expressions.mapping(self, node)
        if isinstance(node, nodes.IfExp):
            return expressions.conditional(self, node)
        if isinstance(node, nodes.Comprehension):
            return expressions.comprehension(self, node)
        if isinstance(node, nodes.Lambda):
            return expressions.lambda_value(self, node)
        if isinstance(node, nodes.Await):
            return expressions.awaited(self, node)
        if isinstance(node, nodes.NamedExpr):
            value = self.evaluate(node.value)
            definitions.assign(self, node.target, value)
            return value
        if isinstance(node, nodes.Yield):
            return expressions.yielded(self, node)
        if isinstance(node, nodes.Starred):
            return self.evaluate(node.value)
        if isinstance(node, nodes.FormattedValue):
            return self.evaluate(node.value)
        return Unknown()

    def _call(self, node: nodes.Call) -> Value:
        called = node.func
        if isinstance(called, nodes.Attribute):
            function = read_attribute(self, self.evaluate(called.value), called.attr, called)
        else:
            function = self.evaluate(called)
        arguments = expressions.collect_arguments(self, node.arguments)
        self.begin_at(node)
        return self.call(function, arguments, node)

    def _name(self, node: nodes.Name) -> Value:
        name = node.id
        state = self.state
        assert state is not None
        frame: Frame | None = self.frame
        info = self.frame.info
        if info is None or name not in info.globals:
            value = state.get((self.frame.number, name))
            if value is not None:
                return value
            frame = self.frames.get(self.frame.parent)
            while frame is not None:
                if not frame.is_class_body:
                    value = state.get((frame.number, name))
                    if value is not None:
                        return value
                frame = self.frames.get(frame.parent)
        module = self._module_frames.get(self.frame.module.name)
        if module is not None:
            value = state.get((module.number, name))
            if value is not None:
                return value
        return self._builtin(name)

    def _builtin(self, name: str) -> Value:
        if name == "__name__":
            return Unknown((), ("str",))
        if name == "__file__":
            return Unknown((), ("str",))
        return Symbol(f"builtins.{name}") if name in BUILTIN_NAMES else Unknown()

    # --- calls, attributes, items

    def call(self, function: Value, arguments: Arguments, node: nodes.Node) -> Value:
        return call_value(self, function, arguments, node)

    def call_entry(self, function: Value, signature: str, node: nodes.Node) -> Value:
        item = self.library.signature(signature)
        if item is None:
            return self.call(function, Arguments([]), node)
        return self.call(function, entry_arguments(self, function, item, None, node), node)

    def attribute(self, value: Value, name: str, node: nodes.Node) -> Value:
        return read_attribute(self, value, name, node)

    def set_attribute(self, receiver: Value, name: str, value: Value, node: nodes.Node) -> None:
        write_attribute(self, receiver, name, value, node)

    def item(self, container: Value, index: Value, node: nodes.Node) -> Value:
        return get_item(self, container, index, node)

    def set_item(self, container: Value, index: Value, value: Value, node: nodes.Node) -> None:
        store_item(self, container, index, value, node)

    def assign(self, target: nodes.Expression, value: Value) -> None:
        definitions.assign(self, target, value)
