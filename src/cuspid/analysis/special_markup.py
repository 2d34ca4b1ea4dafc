"""Markup that is taken back in the same breath: `Markup(text).unescape()` is a text again, and nobody was shown it.

What was declared to be safe then is not believed any more, either: where the text is sent as a page, it is untrusted.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.special_library import undone
from cuspid.analysis.special_tools import Special
from cuspid.analysis.values import Value
from cuspid.syntax import nodes

_DECODED: Final = undone(frozenset(("html", "xml")), ("str",))


def _taken_back(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if receiver is None:
        return None
    if isinstance(node, nodes.Call) and isinstance(node.func, nodes.Attribute):
        declared = node.func.value
        # an object that has a name may be shown as well
        if isinstance(declared, nodes.Call):
            place = machine.site(declared).key()
            machine.events.flows = [
                flow for flow in machine.events.flows if flow.kind != "html.markup" or flow.site.key() != place
            ]
    return _DECODED(machine, Arguments([receiver]), node, None)


MARKUP_SPECIALS: Final[dict[str, Special]] = {"markup.taken-back": _taken_back}
