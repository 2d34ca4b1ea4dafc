"""A console for tests: it remembers lines and runs nothing."""

_lines: list[str] = []


def system(line: str) -> int:
    _lines.append(line)
    return len(_lines)
