"""Small programs that make an analysis grow without end, unless it counts what it does. None is ever run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _chain(count: int, line: str) -> str:
    return "".join([line.format(i=i, j=i - 1) for i in range(1, count)])


def _nested(count: int, line: str, last: str) -> str:
    return "".join([" " * depth + line + "\n" for depth in range(count)]) + " " * count + last + "\n"


_BIG_NUMBERS: Final = """
x = 2 ** 64
x = x ** 99
x = x * x * x * x
x = 1 << 99999999
'a' * 10 ** 9
[0] * 10 ** 9
f'{1:>999999999}'
'{:>999999999}'.format(1)
'%999999999d' % 1
'a'.ljust(10 ** 9)
'a'.zfill(10 ** 9)
bytes(10 ** 10)
list(range(10 ** 12))
"""
_LOOPS: Final = """
for a in range(24):
    for b in range(24):
        for c in range(24):
            for d in range(24):
                print(a)
while True:
    while 1:
        x = [x]
x = 0
while x < 10 ** 9:
    x = x + 1
"""
_REPLACED: Final = """
x = 'a' * 9999
for i in range(20):
    for j in range(20):
        for k in range(20):
            x.replace('a', x)
"""
_CALLS_ITSELF: Final = """
def f(x):
    return f(f(f(x)))
f(1)
def g():
    yield from g()
for x in g():
    pass
def d(f):
    return d(f)
@d
def x():
    pass
x()
"""
_READS_ITSELF: Final = """
class A:
    def __getattr__(self, name):
        return getattr(self, name)
A().x
class P:
    @property
    def x(self):
        return self.x
P().x
"""
_HOLDS_ITSELF: Final = """
import os
x = []
x.append(x)
os.system(x)
y = {}
y['y'] = y
os.system(y)
x + x
x == x
"""
_RINGS: Final = """
import app
from app import *
from app import x
from . import app
app.app.app.x()
class A(A):
    pass
class B(C):
    pass
class C(B):
    pass
B().x
C().y()
"""
_SHORT_PATTERNS: Final = f"""
import re
re.sub({"a?" * 40 + "a" * 40!r}, 'b', {"a" * 40!r})
re.sub({"(a|aa)" * 30 + "b"!r}, 'b', {"a" * 60!r})
re.match('(a+)+$', 'a' * 40 + 'b')
"""
_LAMBDAS: Final = "f0 = lambda x: x\n" + _chain(13, f"f{{i}} = lambda x: [{'f{j}(x), ' * 8}]\n") + "f12(1)\n"
_TABLE: Final = (
    "x = {" + ", ".join([f"'k{i}': {i}" for i in range(20_000)]) + "}\nfor i in range(24):\n    x['a'] = i\n"
)
_CONTAINERS: Final = (
    f"import subprocess\na = [{'1, ' * 60}]\nb = [{'a, ' * 60}]\nc = [{'b, ' * 60}]\nd = [{'c, ' * 60}]\n"
    "for i in range(20):\n    for j in range(20):\n        subprocess.run(d)\n"
)

GROWING: Final[Mapping[str, str]] = {
    "text added to itself": "x = 'a' * 9999\n" + "x = x + x\n" * 40,
    "text joined with itself": "x = 'a' * 9999\n" + "x = ''.join([x, x])\n" * 40,
    "text formatted into itself": "x = 'a' * 9999\n" + "x = f'{x}{x}'\n" * 40 + "x = '%s%s' % (x, x)\n" * 40,
    "text replaced by itself": _REPLACED,
    "lists of themselves": "x = [1]\n" + "x = x + x\n" * 60 + "y = [1]\n" + "y = [y, y]\n" * 60 + "print(y)\n",
    "big numbers": _BIG_NUMBERS,
    "loops": _LOOPS,
    "functions that call twice": "def f0(x): pass\n" + _chain(40, "def f{i}(x):\n    f{j}(x)\n    f{j}(x)\n"),
    "functions that call themselves": _CALLS_ITSELF,
    "attributes of themselves": _READS_ITSELF,
    "objects in themselves": _HOLDS_ITSELF,
    "modules and classes in a ring": _RINGS,
    "many branches": "import random\n" + _chain(2000, "if random.random(): x{i} = {i}\nelse: x{i} = 'a'\n"),
    "a big table": _TABLE,
    "long chains": "x = a" + ".b" * 3000 + "\ny = 1" + " + 1" * 3000 + "\nz = f" + "()" * 3000 + "\n",
    "deep brackets": "x = " + "[" * 5000 + "]" * 5000 + "\ny = " + "(" * 150 + "1" + ")" * 150 + "\n",
    "deep blocks": _nested(99, "if x:", "y"),
    "deep functions": _nested(90, "def f():", "f()"),
    "deep lambdas": "x = " + "lambda: " * 500 + "1\nx()()()\n",
    "a ladder": "if x == 0: pass\n" + _chain(3000, "elif x == {i}: y = {i}\n"),
    "patterns that backtrack": _SHORT_PATTERNS,
    "lambdas that call often": _LAMBDAS,
    "comprehensions": "L = [" + "1, " * 20 + "]\nx = [0" + _chain(8, " for a{i} in L") + "]\n",
    "containers within containers": _CONTAINERS,
}
"""By what grows."""
