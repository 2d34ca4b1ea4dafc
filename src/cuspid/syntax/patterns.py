"""Reads `match` patterns from the tree format into nodes."""

from __future__ import annotations

from cuspid.syntax import tags
from cuspid.syntax.annotations import TypeReader
from cuspid.syntax.cursor import FormatError
from cuspid.syntax.nodes import (
    Constant,
    Expression,
    MatchAs,
    MatchClass,
    MatchMapping,
    MatchOr,
    MatchSequence,
    MatchStar,
    MatchValue,
    Pattern,
)


class PatternReader(TypeReader):
    def pattern(self) -> Pattern:
        tag = self.data[self.pos]
        self.pos += 1
        self.deepen(1)
        if tag == tags.AS_PATTERN:
            node = self.as_pattern()
        elif tag == tags.OR_PATTERN or tag == tags.SEQUENCE_PATTERN:
            node = self.several_patterns(tag)
        elif tag == tags.VALUE_PATTERN:
            value = self.expression()
            self.location()
            node = MatchValue(self.line, self.column, self.end_line, self.end_column, value)
        elif tag == tags.SINGLETON_PATTERN:
            node = self.singleton_pattern()
        elif tag == tags.STARRED_PATTERN:
            name = self.captured_name()
            self.location()
            node = MatchStar(self.line, self.column, self.end_line, self.end_column, name)
        elif tag == tags.MAPPING_PATTERN:
            node = self.mapping_pattern()
        elif tag == tags.CLASS_PATTERN:
            node = self.class_pattern()
        else:
            raise FormatError(f"tag {tag} where a pattern was expected")
        self.end()
        self.depth -= 1
        return node

    def captured_name(self) -> str | None:
        if not self.flag():
            return None
        name = self.tagged_str()
        self.location()
        return name

    def as_pattern(self) -> Pattern:
        pattern = self.pattern() if self.flag() else None
        name = self.captured_name()
        self.location()
        return MatchAs(self.line, self.column, self.end_line, self.end_column, pattern, name)

    def several_patterns(self, tag: int) -> Pattern:
        patterns: list[Pattern] = []
        for _ in range(self.tagged_int()):
            patterns.append(self.pattern())
        self.location()
        if tag == tags.OR_PATTERN:
            return MatchOr(self.line, self.column, self.end_line, self.end_column, patterns)
        return MatchSequence(self.line, self.column, self.end_line, self.end_column, patterns)

    def singleton_pattern(self) -> Pattern:
        tag = self.data[self.pos]
        self.pos += 1
        self.location()
        value = None if tag == tags.NONE else tag == tags.TRUE
        constant = Constant(self.line, self.column, self.end_line, self.end_column, value)
        return MatchValue(self.line, self.column, self.end_line, self.end_column, constant)

    def mapping_pattern(self) -> Pattern:
        keys: list[Expression] = []
        patterns: list[Pattern] = []
        for _ in range(self.tagged_int()):
            keys.append(self.expression())
            patterns.append(self.pattern())
        rest = self.captured_name()
        self.location()
        return MatchMapping(self.line, self.column, self.end_line, self.end_column, keys, patterns, rest)

    def class_pattern(self) -> Pattern:
        cls = self.expression()
        patterns: list[Pattern] = []
        for _ in range(self.tagged_int()):
            patterns.append(self.pattern())
        names: list[str] = []
        keyword_patterns: list[Pattern] = []
        for _ in range(self.tagged_int()):
            names.append(self.tagged_str())
            keyword_patterns.append(self.pattern())
        self.location()
        return MatchClass(
            self.line, self.column, self.end_line, self.end_column, cls, patterns, names, keyword_patterns
        )
