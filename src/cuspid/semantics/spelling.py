"""How an expression is written, short enough for a message: `request.args`, `os.environ["HOME"]`, `conn.recv()`."""

from __future__ import annotations

from typing import Final

from cuspid.syntax import nodes

MAX_LINKS: Final = 4
"""Links of a chain that are spelled out: what is before them is `…`."""
MAX_KEY: Final = 20
"""Characters of a key: longer ones are `…`."""
GAP: Final = "…"


def spelled(node: nodes.Node) -> str:
    """Return how a name, attribute, item or call is written; empty for anything else."""
    if isinstance(node, (nodes.Name, nodes.Attribute, nodes.Subscript, nodes.Call, nodes.Await)):
        return _spelled(node, MAX_LINKS)
    return ""


def _spelled(node: nodes.Expression, links: int) -> str:
    if isinstance(node, nodes.Name):
        return node.id
    if links:
        if isinstance(node, nodes.Attribute):
            return f"{_spelled(node.value, links - 1)}.{node.attr}"
        if isinstance(node, nodes.Call):
            # a method's name and its call are one link; calls of what calls return are not
            return f"{_spelled(node.func, links if isinstance(node.func, nodes.Attribute) else links - 1)}()"
        if isinstance(node, nodes.Subscript):
            return f"{_spelled(node.value, links - 1)}[{_key(node.index)}]"
        if isinstance(node, nodes.Await):
            return _spelled(node.value, links - 1)
    return GAP


def _key(index: nodes.Expression) -> str:
    if isinstance(index, nodes.Constant) and isinstance(index.value, (str, int)) and not isinstance(index.value, bool):
        text = f'"{index.value}"' if isinstance(index.value, str) else str(index.value)
        return text if len(text) <= MAX_KEY and text.isprintable() and "`" not in text else GAP
    return GAP
