"""Reads f-strings and t-strings.

The format gives no location to a replacement field: its braces are looked up in the text. Text whose lone surrogates
the parser lost is read again from the source.
"""

from __future__ import annotations

from cuspid.syntax import tags
from cuspid.syntax.cursor import FormatError
from cuspid.syntax.expressions import ExpressionReader
from cuspid.syntax.literals import string_value, unescape
from cuspid.syntax.nodes import Constant, Expression, FormattedValue, JoinedStr

LOST = "\ufffd"
"""What the parser puts in the place of a lone surrogate."""


class StringReader(ExpressionReader):
    def joined(self, is_template: bool) -> Expression:
        parts: list[Expression] = []
        for _ in range(self.tagged_int()):
            if not self.flag():
                parts.append(self.literal(self.tagged_str()))
            elif is_template:
                parts.append(self.template_field())
            else:
                self.fields(parts, self.tagged_int())
        is_lossy = self.flag()
        self.location()
        self.end()
        line, column, end_line, end_column = self.line, self.column, self.end_line, self.end_column
        if is_lossy:
            parts = [self.restored(part, self.is_raw(line, column)) for part in parts]
        return JoinedStr(line, column, end_line, end_column, parts, is_template)

    def literal(self, value: str) -> Constant:
        self.location()
        return Constant(self.line, self.column, self.end_line, self.end_column, value)

    def fields(self, parts: list[Expression], count: int) -> None:
        for _ in range(count):
            tag = self.data[self.pos]
            self.pos += 1
            if tag == tags.STR:
                parts.append(self.literal(self.bare_str()))
            elif tag == tags.FSTRING_INTERPOLATION:
                parts.append(self.field())
                self.end()
            else:
                raise FormatError(f"tag {tag} in an f-string")

    def field(self) -> FormattedValue:
        self.deepen(1)
        value = self.expression()
        conversion = self.tagged_str() if self.flag() else ""
        spec = self.spec() if self.flag() else None
        self.depth -= 1
        return self.spanned(value, conversion.lstrip("!"), spec)

    def template_field(self) -> FormattedValue:
        self.deepen(1)
        value = self.expression()
        self.tagged_str()
        conversion = self.tagged_str() if self.flag() else ""
        spec = self.spec() if self.flag() else None
        self.depth -= 1
        return self.spanned(value, conversion.lstrip("!"), spec)

    def spec(self) -> JoinedStr:
        parts: list[Expression] = []
        self.fields(parts, self.tagged_int())
        self.location()
        return JoinedStr(self.line, self.column, self.end_line, self.end_column, parts)

    def spanned(self, value: Expression, conversion: str, spec: Expression | None) -> FormattedValue:
        line, column = self.source.opening_brace(value.line, value.column)
        last = value if spec is None else spec
        end_line, end_column = self.source.closing_brace(last.end_line, last.end_column)
        return FormattedValue(line, column, end_line, end_column, value, conversion, spec)

    def is_raw(self, line: int, column: int) -> bool:
        start = self.source.line(line)[column : column + 3]
        return "r" in start.split("'")[0].split('"')[0].lower()

    def restored(self, part: Expression, is_raw: bool) -> Expression:
        if not isinstance(part, Constant) or not isinstance(part.value, str) or LOST not in part.value:
            return part
        written = self.source.slice(part.line, part.column, part.end_line, part.end_column)
        value = string_value(written)
        if value is None:
            value = written if is_raw else unescape(written)
            value = value.replace("{{", "{").replace("}}", "}")
        return Constant(part.line, part.column, part.end_line, part.end_column, value)
