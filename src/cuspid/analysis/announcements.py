"""Responses whose content type is announced after they were made: what went into them is no page then.

response = make_response(text)
response.headers["Content-Type"] = "text/plain"
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.events import EndedFlow, FlowEvent
from cuspid.analysis.machine import Machine, options_of
from cuspid.analysis.values import Const, InstanceObject, Ref, Unknown, Value
from cuspid.syntax import nodes

ATTRIBUTES: Final = frozenset(("content_type", "mimetype", "media_type"))
"""The names under which frameworks keep the content type of a response."""
PAGES: Final = ("html", "svg", "xml")
"""Parts of the content types that a browser shows as a page."""


def remember_page(machine: Machine, before: int, result: Value, node: nodes.Node) -> Value:
    """Note which flows, of those after `before`, went as HTML into the response that a call gave."""
    flows = [flow for flow in machine.events.flows[before:] if flow.kind == "html"]
    if not flows or machine.state is None:
        return result
    if isinstance(result, Unknown) and result.types and "." in result.types[0]:
        result = machine.allocate(node, InstanceObject(None, result.types, {}, result.labels))
    if isinstance(result, Ref):
        machine.forms.pages[result.address] = flows
    return result


def announce(machine: Machine, target: nodes.Expression, value: Value) -> None:
    """Take an assignment to `response.headers["Content-Type"]`, `response["Content-Type"]` or `response.mimetype`."""
    if not machine.forms.pages or not isinstance(value, Const) or not isinstance(value.value, str):
        return
    if any([part in value.value.lower() for part in PAGES]):
        return
    holder: nodes.Expression | None = None
    if isinstance(target, nodes.Attribute) and target.attr in ATTRIBUTES:
        holder = target.value
    elif isinstance(target, nodes.Subscript) and isinstance(target.index, nodes.Constant):
        name = target.index.value
        if isinstance(name, str) and name.lower() == "content-type":
            holder = target.value
            if isinstance(holder, nodes.Attribute) and holder.attr == "headers":
                holder = holder.value
    if holder is None:
        return
    gone: list[FlowEvent] = []
    for option in options_of(machine.evaluate(holder)):
        if isinstance(option, Ref):
            gone += machine.forms.pages.pop(option.address, [])
    for flow in gone:
        why = f"the response is announced as `{value.value}`"
        machine.events.ended.append(EndedFlow(flow.site, flow.kind, flow.callee, flow.category, flow.steps, why))
    if gone:
        machine.events.flows = [flow for flow in machine.events.flows if not any([flow is other for other in gone])]
