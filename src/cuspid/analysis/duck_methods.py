"""Methods of receivers that nobody knows, told by their names and by what they are given.

A connection comes in as a parameter without a type, or from a module that is not there. `x.execute("SELECT … '" + n)`
is a statement all the same: the name is one that databases have, and the text reads as SQL. Which names count, and what
their arguments must read as, stands in the stub `_shapes`.
"""

from __future__ import annotations

from cuspid.analysis.languages import reads_as
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.sinks import report
from cuspid.analysis.values import BoundValue, Unknown, Value
from cuspid.knowledge.items import FunctionItem
from cuspid.syntax import nodes


def call_by_name(
    machine: Machine, receiver: Value | None, name: str, arguments: Arguments, node: nodes.Node
) -> Value | None:
    """Do what a method of this name does; return nothing where the name alone says nothing of the result."""
    for item in machine.library.told_by_name(name):
        if item.reads_as:
            _check_texts(machine, item, arguments, node)
        elif receiver is not None:
            own = machine.labels_of(receiver)
            return machine.call(BoundValue(receiver, name, item, own), arguments, node)
        else:
            return machine.call(BoundValue(Unknown(), name, item), arguments, node)
    return None


def _check_texts(machine: Machine, item: FunctionItem, arguments: Arguments, node: nodes.Node) -> None:
    """Judge every argument that reads as the language: which parameter it is for is not known."""
    for value in arguments.all_values():
        if machine.labels_of(value) and reads_as(machine, item.reads_as, value):
            for parameter in item.parameters:
                for sink in parameter.sinks:
                    if sink.kind in machine.interest.kinds:
                        report(machine, sink.kind, value, item.qualname, node, 1)
