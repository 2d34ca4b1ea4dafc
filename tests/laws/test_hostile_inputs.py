"""Whatever the bytes, a scan ends: with diagnostics, never with a traceback, a hang or an allocation bomb."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cuspid.engine.files import ParsedFile, parse_bytes
from cuspid.engine.scan import scan_sources
from cuspid.model.finding import Diagnostic, Trouble
from cuspid.model.result import ScanResult
from cuspid.rules import load_rules
from tests.laws.growing import GROWING
from tests.laws.programs import PROGRAMS

if sys.platform != "win32":
    import resource

RULES = load_rules()
SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ENOUGH = 20
"""Seconds within which each of the programs below must be done: ten times what a slow machine takes."""
MORE_MEMORY = 1 << 30
"""Bytes that a scan of a few lines may take at the very most."""


def scan(code: str) -> ScanResult:
    return scan_sources({"app.py": code}, RULES, audit=True)


@contextmanager
def limited(seconds: int) -> Iterator[None]:
    """Fail after some seconds, and where more memory is asked for than a small file can need."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"not done after {seconds} s")

    with open("/proc/self/statm") as stream:
        size = int(stream.read().split()[0]) * resource.getpagesize()
    limits = resource.getrlimit(resource.RLIMIT_AS)
    before = signal.signal(signal.SIGALRM, stop)
    resource.setrlimit(resource.RLIMIT_AS, (size + MORE_MEMORY, limits[1]))
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        resource.setrlimit(resource.RLIMIT_AS, limits)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.skipif(sys.platform != "linux", reason="memory and time are limited in Linux's way")
@pytest.mark.parametrize("name", sorted(GROWING))
def test_a_small_program_ends(name: str) -> None:
    with limited(ENOUGH):
        result = scan(GROWING[name])
    assert result.stats.files == 1
    assert not [d for d in result.diagnostics if d.trouble is Trouble.INTERNAL]


def _is_fair(read: ParsedFile | Diagnostic, data: bytes) -> bool:
    if isinstance(read, Diagnostic):
        return read.blocking and bool(read.message)
    return all(0 <= d.line <= data.count(b"\n") + data.count(b"\r") + 2 for d in read.diagnostics)


@given(st.binary(max_size=300), st.sampled_from(["a.py", "a.pyi", "a.ipynb"]))
@example(b"", "a.py")
@example(b"", "a.ipynb")
@example(b"\x00", "a.py")
@example(b"\xff\xfe\x00\x00", "a.py")
@example(b"\xef\xbb\xbfx = 1", "a.py")
@example(b"# coding: utf-7\n+AHg- = 1", "a.py")
@example(b"# coding: no-such\nx = 1", "a.py")
@example(b"[" * 100_000, "a.ipynb")
@example(b'{"cells": 1}', "a.ipynb")
@example(b"9" * 50_000, "a.py")
@example(b"x = '''" + b"\\\n" * 5000, "a.py")
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_parsed_or_explained(data: bytes, path: str) -> None:
    assert _is_fair(parse_bytes(data, path), data)


KEYWORDS = """
def class if else elif for while try except finally with as match case lambda return yield await async import from
global nonlocal del assert raise pass in is not and or None True type
"""
SIGNS = """
a b f( ) ( [ ] { } : , . = := -> == + - * ** / % @ 'a' "b" \'\'\'c\'\'\' f'{a}' f'{ f" b'd' 1 0x 1e9 1_ ... ; \\ #
"""
WORDS = st.sampled_from([*KEYWORDS.split(), *SIGNS.split(), "\n", "\n  ", "\n    ", "\t"])


@given(st.lists(WORDS, max_size=60).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_any_words_are_scanned(code: str) -> None:
    assert scan(code).stats.files == 1


@given(PROGRAMS, st.data())
@SLOW
def test_a_file_that_was_cut_off_is_scanned(code: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(code)))
    assert scan(code[:cut]).stats.files == 1
    assert scan(code[cut:]).stats.files == 1


@given(PROGRAMS, st.text(max_size=3), st.data())
@SLOW
def test_a_file_with_a_hole_is_scanned(code: str, patch: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(code)))
    length = data.draw(st.integers(0, 12))
    assert scan(code[:start] + patch + code[start + length :]).stats.files == 1


KEYS = st.sampled_from(["cells", "cell_type", "source", "metadata", "nbformat", "code"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_any_json_is_a_notebook_or_is_explained(content: object) -> None:
    data = json.dumps(content).encode()
    assert _is_fair(parse_bytes(data, "a.ipynb"), data)


def test_an_object_whose_call_is_an_object_ends() -> None:
    code = "class A:\n    pass\n\nA.__call__ = A()\na = A()\na()\n\ndef f():\n    return a()\n"
    assert scan_sources({"ring.py": code}, ()).findings == ()


def test_a_format_that_python_refuses_is_no_trouble() -> None:
    code = "x = '%c' % 99999999\ny = '%c' % -1\nz = '%d' % 'a'\n"
    assert scan_sources({"refused.py": code}, ()).diagnostics == ()
