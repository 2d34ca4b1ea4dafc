"""Reads annotations, which the format keeps as types, back into the expressions that they were.

What a type record says without loss (names, subscripts, `|`, literals) becomes nodes directly; for anything else
(calls in `Annotated[…]`, parentheses, trailing commas) the slice of source is parsed again as an expression.

Invariants: an annotation that cannot be told becomes `Name("")`, never a wrong expression.
"""

from __future__ import annotations

from cuspid.syntax import tags
from cuspid.syntax.cursor import FormatError, Place
from cuspid.syntax.expressions import SINGLETONS
from cuspid.syntax.literals import bytes_value, plain_string
from cuspid.syntax.nodes import (
    Attribute,
    BinOp,
    Constant,
    ConstantValue,
    Expression,
    Name,
    Sequence,
    Starred,
    Subscript,
)
from cuspid.syntax.strings import LOST, StringReader


class TypeRecord:
    """One type as the format gives it; `value` for literals, `text` for what the source wrote as a string."""

    def __init__(self, tag: int, name: str, items: list[TypeRecord]) -> None:
        self.tag = tag
        self.name = name
        self.items = items
        self.value: ConstantValue = None
        self.text: str | None = None
        self.is_exact = True
        self.place: Place = (0, 0, 0, 0)


class TypeReader(StringReader):
    def parse_again(self, place: Place) -> Expression | None:
        """The expression that a slice of the source holds."""
        raise NotImplementedError

    def annotation(self) -> Expression:
        record = self.type_record()
        line, column, end_line, end_column = record.place
        if self.is_recording:
            return Name(line, column, end_line, end_column, "")
        node = self.node(record)
        if node is None:
            node = self.parse_again(record.place)
        return Name(line, column, end_line, end_column, "") if node is None else node

    # --- records

    def type_record(self) -> TypeRecord:
        tag = self.data[self.pos]
        self.pos += 1
        self.deepen(1)
        if tag == tags.UNBOUND_TYPE:
            record = TypeRecord(tag, self.tagged_str(), self.type_records())
            record.is_exact = not self.flag()
            record.text = self.optional_str()
            self.optional_str()
        elif tag == tags.UNION_TYPE:
            record = TypeRecord(tag, "", self.type_records())
            record.is_exact = self.flag()
            record.text = self.optional_str()
            self.optional_str()
            self.flag()
        elif tag == tags.LIST_TYPE:
            record = TypeRecord(tag, "", self.type_records())
        elif tag == tags.TUPLE_TYPE:
            record = TypeRecord(tag, "", self.type_records())
            self.flag()
            record.is_exact = False
        elif tag == tags.ELLIPSIS_TYPE:
            record = TypeRecord(tag, "", [])
        elif tag == tags.UNPACK_TYPE:
            record = TypeRecord(tag, "", [self.type_record()])
            record.is_exact = self.flag()
        else:
            record = self.rare_record(tag)
        self.location()
        self.end()
        self.depth -= 1
        record.place = (self.line, self.column, self.end_line, self.end_column)
        return record

    def type_records(self) -> list[TypeRecord]:
        records: list[TypeRecord] = []
        for _ in range(self.list_size()):
            records.append(self.type_record())
        return records

    def rare_record(self, tag: int) -> TypeRecord:
        record = TypeRecord(tag, "", [])
        if tag == tags.RAW_EXPRESSION_TYPE:
            record.name = self.tagged_str()
            self.raw_value(record)
            return record
        record.is_exact = False
        if tag == tags.TYPED_DICT_TYPE:
            for _ in range(self.list_size()):
                self.optional_str()
            self.type_records()
        elif tag == tags.CALL_TYPE:
            self.type_record()
            self.type_records()
            for _ in range(self.list_size()):
                self.optional_str()
                self.type_record()
        else:
            raise FormatError(f"tag {tag} where a type was expected")
        return record

    def raw_value(self, record: TypeRecord) -> None:
        if record.name == "builtins.bool":
            record.value = self.flag()
        elif record.name == "builtins.int":
            value = self.tagged_int()
            record.value = value
            # A sign is an operator of its own.
            record.is_exact = value >= 0
        elif record.name == "builtins.str":
            text = self.tagged_str()
            record.value = text
            record.is_exact = LOST not in text
        elif record.name == "builtins.bytes":
            record.value = bytes_value(self.tagged_str())
        else:
            self.optional_str()
            self.optional_str()
            record.is_exact = False

    # --- nodes

    def node(self, record: TypeRecord) -> Expression | None:
        """The expression that a record stands for; None where only the source can tell."""
        line, column, end_line, end_column = record.place
        if record.text is not None:
            written = self.source.slice(line, column, end_line, end_column)
            if plain_string(written) and written[1:-1] == record.text:
                return Constant(line, column, end_line, end_column, record.text)
            return None
        if not record.is_exact:
            return None
        if record.tag == tags.UNBOUND_TYPE:
            return self.named_type(record)
        if record.tag == tags.RAW_EXPRESSION_TYPE:
            return Constant(line, column, end_line, end_column, record.value)
        if record.tag == tags.ELLIPSIS_TYPE:
            return Constant(line, column, end_line, end_column, None, True)
        items: list[Expression] = []
        for item in record.items:
            node = self.node(item)
            if node is None:
                return None
            items.append(node)
        if record.tag == tags.LIST_TYPE:
            return Sequence(line, column, end_line, end_column, "list", items)
        if record.tag == tags.UNPACK_TYPE:
            return Starred(line, column, end_line, end_column, items[0])
        if len(items) != 2:
            return None
        return BinOp(line, column, end_line, end_column, "|", items[0], items[1])

    def named_type(self, record: TypeRecord) -> Expression | None:
        line, column, end_line, end_column = record.place
        name = record.name
        name_end = column + len(name)
        text = self.source.line(line)
        # Only a name written in one piece is exact; a normalised or broken one is not found there.
        if text[column:name_end] != name:
            return None
        base = self.dotted(line, column, name)
        if not record.items:
            if line == end_line and name_end == end_column:
                return base
            return None
        first, last = record.items[0].place, record.items[-1].place
        if self.source.code_between(line, name_end, first[0], first[1]).strip() != "[":
            return None
        if self.source.code_between(last[2], last[3], end_line, end_column).strip() != "]":
            return None
        items: list[Expression] = []
        for item in record.items:
            node = self.node(item)
            if node is None:
                return None
            items.append(node)
        index = items[0]
        if len(items) > 1 or isinstance(index, Starred):
            index = Sequence(first[0], first[1], last[2], last[3], "tuple", items)
        return Subscript(line, column, end_line, end_column, base, index)

    def dotted(self, line: int, column: int, name: str) -> Expression:
        pieces = name.split(".")
        end = column + len(pieces[0])
        if len(pieces) == 1 and name in SINGLETONS:
            return Constant(line, column, line, end, SINGLETONS[name])
        node: Expression = Name(line, column, line, end, pieces[0])
        for piece in pieces[1:]:
            end += len(piece) + 1
            node = Attribute(line, column, line, end, node, piece)
        return node
