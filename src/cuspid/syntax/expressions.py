"""Reads expressions from the tree format into nodes.

Chains (`a.b(c)[d] + e`) are records nested to the left without a limit; they are read with a loop, so that depth on
the stack comes from real nesting only. Operators carry no location of their own: it is that of the operands with
their parentheses, which are looked up in the text.

Invariants: `depth` is the depth of the tree at the node being read, and never passes `MAX_TREE_DEPTH`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from cuspid.syntax import tags
from cuspid.syntax.cursor import Cursor, FormatError
from cuspid.syntax.limits import MAX_CHAIN, MAX_LINKS, MAX_TREE_DEPTH
from cuspid.syntax.literals import bytes_value, string_value
from cuspid.syntax.nodes import (
    Argument,
    Attribute,
    Await,
    BinOp,
    BoolOp,
    Call,
    Clause,
    Compare,
    Comprehension,
    Constant,
    Dict,
    Expression,
    IfExp,
    Lambda,
    Name,
    NamedExpr,
    Parameter,
    Sequence,
    Slice,
    Starred,
    Subscript,
    UnaryOp,
    Yield,
)
from cuspid.syntax.text import SourceText

BINARY: Final = ("+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//")
BOOLEAN: Final = ("and", "or")
COMPARISON: Final = ("==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in")
UNARY: Final = ("~", "not", "+", "-")
ASSOCIATIVE: Final = frozenset("+|&^*")

SINGLETONS: Final[dict[str, bool | None]] = {"None": None, "True": True, "False": False}

STAR_KINDS: Final = (0, 0, 1, 0, 2, 0)


class TooDeepError(ValueError):
    """The tree nests deeper than readers and analyses follow."""


class ExpressionReader(Cursor):
    """`source` answers what the format leaves out."""

    def __init__(self, data: bytes, source: SourceText) -> None:
        super().__init__(data)
        self.source = source
        self.depth = 0
        self.cuts: list[int] = []
        self.short_ladders: list[int] = []

    def parameters(self) -> list[Parameter]:
        raise NotImplementedError

    def joined(self, is_template: bool) -> Expression:
        raise NotImplementedError

    def formatted(self) -> Expression:
        return self.joined(False)

    def template(self) -> Expression:
        return self.joined(True)

    def expression(self) -> Expression:
        tag = self.data[self.pos]
        self.pos += 1
        if tag == tags.NAME_EXPR:
            return self.name()
        if tag == tags.MEMBER_EXPR or tag == tags.CALL_EXPR or tag == tags.INDEX_EXPR or tag == tags.OP_EXPR:
            return self.chain(tag)
        return self.operand(tag)

    def operand(self, tag: int) -> Expression:
        if tag == tags.NAME_EXPR:
            return self.name()
        if tag == tags.STR_EXPR:
            return self.string()
        read = _READERS.get(tag)
        if read is None:
            raise FormatError(f"tag {tag} where an expression was expected")
        self.deepen(1)
        node = read(self)
        self.depth -= 1
        return node

    def deepen(self, levels: int) -> None:
        self.depth += levels
        if self.depth > MAX_TREE_DEPTH:
            raise TooDeepError(f"nests more than {MAX_TREE_DEPTH} levels deep")

    def expressions(self) -> list[Expression]:
        items: list[Expression] = []
        for _ in range(self.list_size()):
            items.append(self.expression())
        return items

    # --- chains

    def chain(self, tag: int) -> Expression:
        links: list[int] = []
        data = self.data
        while True:
            if tag == tags.OP_EXPR:
                links.append(self.tagged_int())
            elif tag == tags.MEMBER_EXPR or tag == tags.CALL_EXPR or tag == tags.INDEX_EXPR:
                links.append(-tag)
            else:
                break
            tag = data[self.pos]
            self.pos += 1
        before = self.depth
        self.sink(before, len(links))
        node = self.operand(tag)
        height = 0
        while links:
            link = links.pop()
            self.sink(before, len(links))
            if height == MAX_LINKS:
                # The far end of so long a chain is given up, so that the rest stays shallow.
                self.cuts.append(node.line)
                node = Name(node.line, node.column, node.end_line, node.end_column, "")
                height = 0
            height += 1
            if link < 0:
                node = self.link(-link, node)
                continue
            if BINARY[link] in ASSOCIATIVE and links[-MAX_CHAIN:] == [link] * MAX_CHAIN:
                node = self.long_run(link, node, links)
                continue
            right = self.expression()
            self.end()
            node = self.binary(BINARY[link], node, right)
        self.depth = before
        return node

    def sink(self, before: int, links: int) -> None:
        """Stand as deep as the end of a chain with so many links left does."""
        self.depth = before
        self.deepen(min(links, MAX_LINKS) + 1)

    def link(self, tag: int, node: Expression) -> Expression:
        if tag == tags.MEMBER_EXPR:
            attr = self.tagged_str()
            self.location()
            self.end()
            return Attribute(self.line, self.column, self.end_line, self.end_column, node, attr)
        if tag == tags.CALL_EXPR:
            return self.call(node)
        index = self.expression()
        self.location()
        self.end()
        return Subscript(self.line, self.column, self.end_line, self.end_column, node, index)

    def long_run(self, link: int, first: Expression, links: list[int]) -> Expression:
        """`a + b + c + …`, balanced: concatenations that a program wrote."""
        operands = [first, self.expression()]
        self.end()
        while links and links[-1] == link:
            links.pop()
            operands.append(self.expression())
            self.end()
        while len(operands) > 1:
            paired: list[Expression] = []
            for index in range(0, len(operands) - 1, 2):
                paired.append(self.binary(BINARY[link], operands[index], operands[index + 1]))
            if len(operands) % 2:
                paired.append(operands[-1])
            operands = paired
        return operands[0]

    def binary(self, op: str, left: Expression, right: Expression) -> BinOp:
        line, column = left.line, left.column
        end_line, end_column = right.end_line, right.end_column
        between = self.source.code_between(left.end_line, left.end_column, right.line, right.column)
        if ")" in between:
            line, column = self.source.before_opening(line, column, between.count(")"))
        if "(" in between:
            end_line, end_column = self.source.after_closing(end_line, end_column, between.count("("))
        return BinOp(line, column, end_line, end_column, op, left, right)

    def call(self, func: Expression) -> Call:
        values = self.expressions()
        stars = [STAR_KINDS[self.bare_int()] for _ in range(self.list_size(tags.LIST_INT))]
        names = [self.optional_str() for _ in range(self.list_size())]
        self.location()
        self.end()
        line, column, end_line, end_column = self.line, self.column, self.end_line, self.end_column
        arguments = [Argument(value, names[i], stars[i]) for i, value in enumerate(values)]
        return Call(line, column, end_line, end_column, func, in_order(arguments))

    # --- atoms

    def name(self) -> Expression:
        text = self.tagged_str()
        self.location()
        self.end()
        if text in SINGLETONS:
            return Constant(self.line, self.column, self.end_line, self.end_column, SINGLETONS[text])
        return Name(self.line, self.column, self.end_line, self.end_column, text)

    def string(self) -> Constant:
        value = self.tagged_str()
        is_lossy = self.flag()
        self.location()
        self.end()
        if is_lossy:
            written = self.source.slice(self.line, self.column, self.end_line, self.end_column)
            exact = string_value(written)
            value = value if exact is None else exact
        return Constant(self.line, self.column, self.end_line, self.end_column, value)

    def number(self) -> Constant:
        value = self.tagged_int()
        self.location()
        self.end()
        return Constant(self.line, self.column, self.end_line, self.end_column, value)

    def big_number(self) -> Expression:
        text = self.tagged_str()
        self.location()
        self.end()
        try:
            return Constant(self.line, self.column, self.end_line, self.end_column, int(text, base=0))
        except ValueError:
            # Python refuses so many decimal digits: as a constant the text has no value.
            return Name(self.line, self.column, self.end_line, self.end_column, "")

    def floating(self) -> Constant:
        value = self.tagged_float()
        self.location()
        self.end()
        return Constant(self.line, self.column, self.end_line, self.end_column, value)

    def imaginary(self) -> Constant:
        real = self.tagged_float()
        value = complex(real, self.tagged_float())
        self.location()
        self.end()
        return Constant(self.line, self.column, self.end_line, self.end_column, value)

    def byte_string(self) -> Constant:
        value = bytes_value(self.tagged_str())
        self.location()
        self.end()
        return Constant(self.line, self.column, self.end_line, self.end_column, value)

    def ellipsis(self) -> Constant:
        self.location()
        self.end()
        return Constant(self.line, self.column, self.end_line, self.end_column, None, True)

    def missing(self) -> Expression:
        """The value of a bare annotation: the caller drops it."""
        self.end()
        return Name(0, 0, 0, 0, "")

    # --- operators

    def boolean(self) -> BoolOp:
        op = BOOLEAN[self.tagged_int()]
        values = self.expressions()
        self.location()
        self.end()
        return BoolOp(self.line, self.column, self.end_line, self.end_column, op, values)

    def unary(self) -> UnaryOp:
        op = UNARY[self.tagged_int()]
        operand = self.expression()
        self.location()
        self.end()
        return UnaryOp(self.line, self.column, self.end_line, self.end_column, op, operand)

    def comparison(self) -> Compare:
        left = self.expression()
        ops = [COMPARISON[self.bare_int()] for _ in range(self.list_size(tags.LIST_INT))]
        comparators = self.expressions()
        self.location()
        self.end()
        return Compare(self.line, self.column, self.end_line, self.end_column, left, ops, comparators)

    def conditional(self) -> IfExp:
        body = self.expression()
        test = self.expression()
        orelse = self.expression()
        self.location()
        self.end()
        return IfExp(self.line, self.column, self.end_line, self.end_column, test, body, orelse)

    def slice_(self) -> Slice:
        lower = self.expression() if self.flag() else None
        upper = self.expression() if self.flag() else None
        step = self.expression() if self.flag() else None
        self.location()
        self.end()
        return Slice(self.line, self.column, self.end_line, self.end_column, lower, upper, step)

    def named(self) -> NamedExpr:
        target = self.expression()
        value = self.expression()
        self.location()
        self.end()
        return NamedExpr(self.line, self.column, self.end_line, self.end_column, target, value)

    def starred(self) -> Starred:
        value = self.expression()
        self.location()
        self.end()
        return Starred(self.line, self.column, self.end_line, self.end_column, value)

    def awaited(self) -> Await:
        value = self.expression()
        self.location()
        self.end()
        return Await(self.line, self.column, self.end_line, self.end_column, value)

    def yielded(self) -> Yield:
        value = self.expression() if self.flag() else None
        self.location()
        self.end()
        return Yield(self.line, self.column, self.end_line, self.end_column, value, False)

    def yielded_from(self) -> Yield:
        value = self.expression()
        self.location()
        self.end()
        return Yield(self.line, self.column, self.end_line, self.end_column, value, True)

    # --- displays

    def list_display(self) -> Sequence:
        return self.sequence("list")

    def tuple_display(self) -> Sequence:
        node = self.sequence("tuple")
        # A list as a target comes as a tuple.
        if self.source.line(node.line)[node.column : node.column + 1] == "[":
            first = node.items[0] if node.items else None
            if first is None or first.line != node.line or first.column != node.column:
                node.kind = "list"
        return node

    def set_display(self) -> Sequence:
        return self.sequence("set")

    def sequence(self, kind: str) -> Sequence:
        items = self.expressions()
        self.location()
        self.end()
        return Sequence(self.line, self.column, self.end_line, self.end_column, kind, items)

    def dict_(self) -> Dict:
        keys = [self.expression() if self.flag() else None for _ in range(self.list_size())]
        values = self.expressions()
        self.location()
        self.end()
        return Dict(self.line, self.column, self.end_line, self.end_column, keys, values)

    def clauses(self) -> list[Clause]:
        count = self.tagged_int()
        targets = [self.expression() for _ in range(count)]
        iterables = [self.expression() for _ in range(count)]
        conditions = [self.expressions() for _ in range(count)]
        return [Clause(targets[i], iterables[i], conditions[i], self.flag()) for i in range(count)]

    def generator(self) -> Comprehension:
        return self.comprehension("generator")

    def list_comprehension(self) -> Comprehension:
        return self.comprehension("list")

    def set_comprehension(self) -> Comprehension:
        return self.comprehension("set")

    def comprehension(self, kind: str) -> Comprehension:
        element = self.expression()
        clauses = self.clauses()
        self.location()
        self.end()
        return Comprehension(self.line, self.column, self.end_line, self.end_column, kind, None, element, clauses)

    def dict_comprehension(self) -> Comprehension:
        key = self.expression() if self.flag() else None
        element = self.expression()
        clauses = self.clauses()
        self.location()
        self.end()
        return Comprehension(self.line, self.column, self.end_line, self.end_column, "dict", key, element, clauses)

    def lambda_(self) -> Lambda:
        parameters = self.parameters()
        # The body is a block with one `return`.
        self.expect(tags.BLOCK)
        self.list_size()
        self.flag()
        self.expect(tags.RETURN_STMT)
        self.flag()
        body = self.expression()
        self.location()
        self.end()
        self.end()
        self.location()
        self.end()
        return Lambda(self.line, self.column, self.end_line, self.end_column, parameters, body)


def in_order(arguments: list[Argument]) -> list[Argument]:
    """The arguments in the order in which they are written: the format puts keywords last."""
    line, column = 0, 0
    for argument in arguments:
        value = argument.value
        if value.line < line or (value.line == line and value.column < column):
            return sorted(arguments, key=_position)
        line, column = value.line, value.column
    return arguments


def _position(argument: Argument) -> tuple[int, int]:
    return argument.value.line, argument.value.column


_READERS: Final[dict[int, Callable[[ExpressionReader], Expression]]] = {
    tags.INT_EXPR: ExpressionReader.number,
    tags.BIG_INT_EXPR: ExpressionReader.big_number,
    tags.FLOAT_EXPR: ExpressionReader.floating,
    tags.COMPLEX_EXPR: ExpressionReader.imaginary,
    tags.BYTES_EXPR: ExpressionReader.byte_string,
    tags.ELLIPSIS_EXPR: ExpressionReader.ellipsis,
    tags.TEMP_NODE: ExpressionReader.missing,
    tags.FSTRING_EXPR: ExpressionReader.formatted,
    tags.TSTRING_EXPR: ExpressionReader.template,
    tags.BOOL_OP_EXPR: ExpressionReader.boolean,
    tags.UNARY_EXPR: ExpressionReader.unary,
    tags.COMPARISON_EXPR: ExpressionReader.comparison,
    tags.CONDITIONAL_EXPR: ExpressionReader.conditional,
    tags.SLICE_EXPR: ExpressionReader.slice_,
    tags.ASSIGNMENT_EXPR: ExpressionReader.named,
    tags.STAR_EXPR: ExpressionReader.starred,
    tags.AWAIT_EXPR: ExpressionReader.awaited,
    tags.YIELD_EXPR: ExpressionReader.yielded,
    tags.YIELD_FROM_EXPR: ExpressionReader.yielded_from,
    tags.LIST_EXPR: ExpressionReader.list_display,
    tags.TUPLE_EXPR: ExpressionReader.tuple_display,
    tags.SET_EXPR: ExpressionReader.set_display,
    tags.DICT_EXPR: ExpressionReader.dict_,
    tags.GENERATOR_EXPR: ExpressionReader.generator,
    tags.LIST_COMPREHENSION: ExpressionReader.list_comprehension,
    tags.SET_COMPREHENSION: ExpressionReader.set_comprehension,
    tags.DICT_COMPREHENSION: ExpressionReader.dict_comprehension,
    tags.LAMBDA_EXPR: ExpressionReader.lambda_,
}
