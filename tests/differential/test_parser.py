"""Our trees equal those of the standard `ast`, with every span, over whole real packages.

The standard library of the running Python by default: a sample of it, and all of it under the mark `slow`. Of the
packages that are installed beside it, each one that is there is compared under the same mark."""

from __future__ import annotations

import ast
import sysconfig
import warnings
from collections import Counter
from pathlib import Path

import pytest

from cuspid.syntax.parse import parse_module
from cuspid.syntax.source import decode
from tests.differential.flatten import Entry, has_long_run, our_entries, standard_entries, without_operators

LIBRARY = Path(sysconfig.get_path("stdlib"))
PACKAGES = Path(sysconfig.get_path("purelib"))

UNLIKE = ("tokenizedata",)
"""Folders of files that are wrong on purpose."""

INSTALLED = ("site-packages", "dist-packages")
"""Folders below the standard library that are no part of it."""

SAMPLE_STEP = 40
LARGEST_SAMPLED = 200_000


def python_files(folder: Path) -> list[Path]:
    return sorted(
        path for path in folder.rglob("*.py") if not {*UNLIKE, *INSTALLED} & set(path.relative_to(folder).parts)
    )


def readable(path: Path) -> str | None:
    """The text of a file that the running `ast` can parse."""
    data = path.read_bytes()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return decode(data).text


def differences(path: Path) -> list[str]:
    """What either tree has that the other has not."""
    text = readable(path)
    if text is None:
        return []
    parsed = parse_module(decode(path.read_bytes()), str(path))
    troubles = [f"{path}:{trouble.line}: {trouble.message}" for trouble in parsed.troubles]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = standard_entries(text)
        found = our_entries(parsed.module)
        if has_long_run(text):
            expected, found = without_operators(expected), without_operators(found)
    if expected == found:
        return troubles
    return [*troubles, *_listed(path, "ast", expected, found), *_listed(path, "ours", found, expected)]


def _listed(path: Path, whose: str, some: list[Entry], others: list[Entry]) -> list[str]:
    return [f"{path}: only {whose}: {entry}" for entry in sorted((Counter(some) - Counter(others)).elements())[:3]]


def test_a_sample_of_the_standard_library() -> None:
    files = python_files(LIBRARY)
    sample = [path for path in files[::SAMPLE_STEP] if path.stat().st_size < LARGEST_SAMPLED]
    assert sum(readable(path) is not None for path in sample) >= 20
    assert [line for path in sample for line in differences(path)] == []


@pytest.mark.slow
def test_the_whole_standard_library() -> None:
    files = python_files(LIBRARY)
    assert [line for path in files for line in differences(path)] == []


@pytest.mark.slow
@pytest.mark.parametrize("package", ["mypy", "pip", "rich", "setuptools", "hypothesis", "pytest", "jsonschema", "ruff"])
def test_an_installed_package(package: str) -> None:
    folder = PACKAGES / package
    if not folder.is_dir():
        pytest.skip(f"{package} is not installed beside this Python")
    assert [line for path in python_files(folder) for line in differences(path)] == []


NON_ASCII = [
    'é = "a"; y = f"héy {é!r:>{w}}"; z.é(é=1)\n',
    '𠀀 = "𝄞𝄞"; call(x, "世界", y)  # 世界\nnext_line = 1\n',
    'def ñandú(é: "ü" = "ö", *, 变量=1) -> List[变量]: return é.ü\n',
    'x = """é\nü"""; y = z + é\n',
    'class É(Ä, metaclass=Ö, **ß): ü: Annotated[int, Foo("é"), ö] = 1\n',
    's = "é" "ü" f"{ß}ö" + (a)  + "x"\n',
    "import ünder.é as ä, b; from é import ü as ö\n",
    'f"{x:é{y}ü}{z}" ; w\n',
    "b = 'é\\\n' ; c\n",
    "𝐱ﬁ = ﬀ.𝐲(ﬃ=1); z\n",
]


@pytest.mark.parametrize("text", NON_ASCII)
def test_columns_after_other_characters_than_ascii(text: str) -> None:
    parsed = parse_module(decode(text.encode()), "a.py")
    assert parsed.troubles == []
    assert our_entries(parsed.module) == standard_entries(text)


SHAPES = [
    "f(a, *b, c=1, *d, **e, g=2)\nclass A(B, x=1, *c, **kw): pass\nclass C[T: (int, str)](D[T], **kw):\n    pass\n",
    "(a) + (b)\n((a) # (\n + # )\n ( # (\n b ) )\n(\n(a)\n*\n(b))\nx = (a + b) * (c - d) + (((e)))\n",
    (
        "x: (int)\n"
        "y: A[(B, C), (D)]\n"
        "z: A[B,]\n"
        "w: A[()]\n"
        "v: (a.b).c[d]\n"
        "u: a().c[d]\n"
        "t: A[1:2, ::3]\n"
        "s: -1\n"
        "r: A[B][C]\n"
        "q: A  [B]\n"
    ),
    (
        "p: 'a' 'b'\n"
        "o: 'a\\n'\n"
        "n: Literal['a', 1, True, b'x', -1, None, ...]\n"
        "m: A | (B | C) | None\n"
        "l: {'a': 1}\n"
        "k: f(a, b=c)\n"
    ),
    "j: Callable[[int, 'x'], (yield_)]\ni: Annotated[\n  int, # comment\n  Foo(1, 'x')(2),\n]\n",
    (
        "def f(a, /, b: 'T' = 1, *c: int, d, e=2, **g) -> a.b[c]: pass\n"
        "def g(*args: *Ts, __x, __y=(1)): pass\n"
        "def h(__x, /, __y): pass\n"
    ),
    "if a: pass\nelif (b): pass\nelif (\n c): pass\nelse:\n if d: pass\n elif e: pass\n",
    "del a, b\ndel (a, b)\ndel (a), b\ndel [a, b]\ndel a\n[a, b] = c\n[a], b = c\nfor [x] in y: pass\n() = []\n",
    (
        "a = '\\ud800'\n"
        'b = \'\\ud800\' r\'\\n\' """x"""\n'
        "c = b'\\x00\\'\\\\\\n\\101' b'c'\n"
        "d = f'{a}\\ud800' '\\udfff{{'\n"
    ),
    "assert sys.platform == 'win32', MYPY\nafter = 1\nassert (\n  TYPE_CHECKING and PY2)\nend = 1\n",
    (
        "# mypy: ignore-errors\n"
        "# type: ignore\n"
        "def f(a, # type: int\n"
        "  b):\n"
        "  # type: (...) -> str\n"
        "  x = 1 # type: int\n"
        "  return x\n"
    ),
    (
        "x = 0xffffffffffffffffffffffffffffffffffffffffffffffffff\n"
        "y = 1e400j\n"
        "z = 123456789012345678901234567890\n"
        "w = 1_000\n"
        "v = 0o17\n"
        "u = 9223372036854775807\n"
    ),
    (
        "match x:\n"
        " case A(1, b=[*_, c]) | {'k': v, **r} if q: pass\n"
        " case None | True | a.b | -1+2j: pass\n"
        " case (y as z): pass\n"
    ),
    (
        "try: pass\n"
        "except* (A, B) as c: d\n"
        "else: e\n"
        "finally: g\n"
        "with (a as b, c): pass\n"
        "async def f():\n"
        " async with a: await b\n"
    ),
    (
        "[x async for x in y if a if b for z in w]\n"
        "{**a, 1: 2, **b}\n"
        "{k: v for k, v in x}\n"
        "(y := f(x))\n"
        "lambda *a, b=1, **c: (yield)\n"
    ),
]


@pytest.mark.parametrize("text", SHAPES)
def test_shapes(text: str) -> None:
    if "C[T:" in text or "*Ts" in text:
        text = text if can_parse(text) else text.replace("C[T: (int, str)](D[T]", "C(D[T]")
    parsed = parse_module(decode(text.encode()), "a.py")
    assert [trouble.message for trouble in parsed.troubles] == []
    assert our_entries(parsed.module) == standard_entries(text)


def can_parse(text: str) -> bool:
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return True
