"""Programs for the laws: random ones out of statements that matter to the analysis, with flows in and out.

Every statement of the vocabulary parses by itself, so that any mix of them does; names are few, so that they meet.
"""

from __future__ import annotations

from hypothesis import strategies as st

HEADER = """\
import os
import sqlite3
import subprocess
from flask import Flask, request
app = Flask(__name__)
"""

SIMPLE = (
    "a = request.args['a']",
    "b = request.args.get('b', '')",
    "a = b",
    "b = a + 'x'",
    "c = [a, b]",
    "b = c[0] if c else ''",
    "a = int(a)",
    "a, b = b, a",
    "c = {'k': a, 'j': 'fixed'}",
    "b = f'ls {a}'",
    "os.system(a)",
    "os.system(b)",
    "os.system(f'echo {a}')",
    "subprocess.run(a, shell=True)",
    "subprocess.run(['ls', b])",
    "sqlite3.connect('x').execute('select ' + a)",
    "sqlite3.connect('x').execute('select ?', (a,))",
    "eval(b)",
    "open('/srv/' + a)",
    "a = helper(a)",
    "helper(b)",
    "del c",
    "assert a.isalnum()",
    "print(a)",
    "return a",
    "raise ValueError(b)",
    "pass",
)
COMPOUND = (
    "if a.isalnum():",
    "if a in ('x', 'y'):",
    "if b is None:",
    "if not c:",
    "for a in c:",
    "for b in request.args.values():",
    "while b:",
    "try:",
    "with open('fixed') as c:",
)
_simple = st.sampled_from(SIMPLE).map(lambda line: [line])


def _compound(block: st.SearchStrategy[list[str]]) -> st.SearchStrategy[list[str]]:
    def build(head: str, body: list[list[str]], other: list[list[str]]) -> list[str]:
        lines = [head, *["    " + line for part in body for line in part]]
        if head == "try:":
            lines += ["except Exception:", *["    " + line for part in other or [["pass"]] for line in part]]
        elif head.startswith("if") and other:
            lines += ["else:", *["    " + line for part in other for line in part]]
        return lines

    return st.builds(
        build, st.sampled_from(COMPOUND), st.lists(block, min_size=1, max_size=3), st.lists(block, max_size=2)
    )


BODIES = st.lists(st.recursive(_simple, _compound, max_leaves=6), min_size=1, max_size=5).map(
    lambda parts: [line for part in parts for line in part]
)


def _program(view: list[str], helper: list[str]) -> str:
    lines = [HEADER + "@app.route('/')", "def view():", "    a = b = c = ''", *["    " + line for line in view]]
    return "\n".join([*lines, "", "def helper(a):", "    b = c = ''", *["    " + line for line in helper], ""])


PROGRAMS = st.builds(_program, BODIES, BODIES)
"""A view and a helper that it may call: they parse, and often have findings."""


def statement_lines(code: str) -> list[int]:
    """The lines, counted from 1, before which a comment or blank line may stand: each line of these programs."""
    return list(range(1, code.count("\n") + 1))
