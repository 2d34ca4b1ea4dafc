"""Files that are hard on whoever reads them, made by code: deep nesting, huge literals, endless branches, long lines.

    write_hostile(folder)               eight files, about ten megabytes
    write_hostile(folder, scale=0.01)   the same small, for a test

Invariants: the same scale gives the same bytes; every file is Python that compiles, or would if Python had no limits;
nothing of it is ever run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

BLOCKS: Final = 95
"""Python takes 100 levels of indentation; what is deeper is no program."""


def deep_brackets(size: int) -> str:
    """Expressions in expressions, in each of the ways that grammar has."""
    return (
        f"lists = {'[' * size}{']' * size}\n"
        f"calls = f{'(f' * size}{')' * size}\n"
        f"added = 1{' + 1' * (size * 2)}\n"
        f"joined = 'a'{' + name' * (size * 2)}\n"
        f"dotted = a{'.b' * size}\n"
        f"called = a{'()' * size}\n"
        f"negated = {'not ' * size}a\n"
        f"chosen = {'0 if a else ' * size}1\n"
    )


def deep_blocks(size: int) -> str:
    """Blocks in blocks, many times over."""
    parts: list[str] = []
    for number in range(max(1, size // BLOCKS)):
        heads = ("if a:", "for b in a:", "while b:", "with a as b:", f"def inner{number}(b):")
        parts += [" " * depth + heads[depth % len(heads)] for depth in range(BLOCKS)]
        parts.append(" " * BLOCKS + f"run(a, {number})")
    return "\n".join(parts) + "\n"


def huge_literals(size: int) -> str:
    """Tables that somebody generated: a mapping, a list, a text and bytes."""
    entries = "".join([f"    'key{i}': ({i}, 'value {i}', [{i}, None]),\n" for i in range(size)])
    numbers = ", ".join([str(i * 7919 % 65_521) for i in range(size * 4)])
    text = "".join([f"    'line {i} of a text that goes on and on '\n" for i in range(size // 4)])
    octets = "".join([f"\\x{i * 31 % 256:02x}" for i in range(size * 4)])
    return f"TABLE = {{\n{entries}}}\nNUMBERS = [{numbers}]\nTEXT = (\n{text or '    None'})\nOCTETS = b'{octets}'\n"


def many_cases(size: int) -> str:
    """One `match` with a branch for everything, and what it chooses used behind it."""
    kinds = (
        ("['set{i}', name, *rest] if name", "name + '{i}'"),
        ("{{'kind': {i}, 'data': data}}", "data"),
        ("'word{i}' | {i}", "{i}"),
    )
    branches: list[str] = []
    for number in range(size):
        pattern, result = kinds[number % len(kinds)]
        branches += [f"        case {pattern}:\n            result = {result}\n".format(i=number)]
    head = "import os\n\n\ndef choose(command):\n    result = None\n    match command:\n"
    return f"{head}{''.join(branches)}    os.system(result)\n"


def long_lines(size: int) -> str:
    """Lines that no editor likes."""
    words = ", ".join([f"a{i}" for i in range(size)])
    calls = "; ".join([f"x{i} = f(x{i - 1}, {i})" for i in range(1, size)])
    function = f"def f({words}):\n    return ({words})\n"
    return f"{function}\n\nx0 = 0; {calls}\nname = '{'long ' * size}'\n# {'noise ' * size}\n"


def long_ladder(size: int) -> str:
    """`elif` after `elif`, and branches that leave ever more to be told apart."""
    ladder = "".join([f"    elif kind == 'k{i}':\n        value = [value, {i}]\n" for i in range(size)])
    branches = "".join([f"    if flags & {i}:\n        value = value or kind\n" for i in range(size // 2)])
    return f"def climb(kind, value, flags):\n    if kind is None:\n        pass\n{ladder}{branches}    return value\n"


_RULE: Final = """\
    def p_rule_{i}(self, p):
        'rule{i} : rule{next} TOKEN{token}'
        p[0] = ('rule{i}', p[1], p[2])
        self.depth += 1
        return self.reduce({i}, p)

"""
_STATE: Final = """\
            elif state == {i}:
                state = self.shift({i}) if token == 'TOKEN{token}' else self.action.get({i})
"""
_PARSER: Final = """\
ACTION = {{{table}}}


class Parser:
    depth = 0
    action = ACTION

{rules}    def parse(self, tokens):
        state = 0
        for token in tokens:
            if state is None:
                return eval(token)
{steps}        return state
"""


def generated_parser(size: int) -> str:
    """What parser generators write: a table of states, a function for each rule, and one loop that drives them."""
    rules = "".join([_RULE.format(i=i, next=i + 1, token=i % 90) for i in range(size)])
    steps = "".join([_STATE.format(i=i, token=i % 90) for i in range(size)])
    table = ",".join([f"{i}:{{{i % 90}:{i * 13 % size},{i * 7 % 90}:-{i}}}" for i in range(size)])
    return _PARSER.format(table=table, rules=rules, steps=steps)


def crowded_calls(size: int) -> str:
    """Functions that call each other in long chains, and data on its way through all of them."""
    first = "import os\n\n\ndef step0(x, y):\n    os.system(x)\n    return y\n\n\n"
    steps = [f"def step{i}(x, y):\n    return step{i - 1}(y, [x, {i}])\n\n\n" for i in range(1, size)]
    return f"{first}{''.join(steps)}step{size - 1}(input(), input())\n"


FILES: Final[Mapping[str, tuple[Callable[[int], str], int]]] = {
    "deep_brackets.py": (deep_brackets, 4_000),
    "deep_blocks.py": (deep_blocks, 9_500),
    "huge_literals.py": (huge_literals, 60_000),
    "many_cases.py": (many_cases, 10_000),
    "long_lines.py": (long_lines, 20_000),
    "long_ladder.py": (long_ladder, 4_000),
    "generated_parser.py": (generated_parser, 2_000),
    "crowded_calls.py": (crowded_calls, 3_000),
}
"""By file: what makes it, and how large."""


def write_hostile(folder: Path, names: Iterable[str] = FILES, scale: float = 1) -> None:
    """Write files anew."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        make, size = FILES[name]
        (folder / name).write_text(make(max(2, int(size * scale))), "utf-8")
