"""Bytes to tree: decoding, parsing, comments, notebooks.

    source = decode(path.read_bytes())
    parsed = parse_module(source, "app.py")
    parsed.module.body      # statements, as in `nodes`
    parsed.module.comments
    parsed.troubles         # what the engine turns into diagnostics

Invariants: nothing here imports or runs what it reads; every input gives a module and troubles, never an exception;
positions are lines from 1 and columns from 0 in characters, in the file's own lines.
"""
