"""What a root leaves: what it changed of modules' variables, of their objects and of those of libraries is joined into
the base, where the roots that run after it find it.
"""

from __future__ import annotations

from cuspid.analysis.interpreter import Interpreter
from cuspid.analysis.join import equal_objects, equal_values, join_objects, join_values, proven_value
from cuspid.analysis.machine import parts_of
from cuspid.analysis.state import State, find_object, look_up
from cuspid.analysis.values import NO_FACTS, Facts, HeapObject, Ref, Union, Value


def keep_escapes(machine: Interpreter) -> bool:
    """Join what the root changed of the base into it; say whether that brought untrusted data in."""
    state = machine.state
    if state is None:
        return False
    tainted = False
    proofs = state.proofs()  # what was checked before it was left stays checked
    for variable, changed in _changed_variables(machine, state):
        frame, name = variable
        value = proven_value(changed, proofs)
        old = look_up(machine.base, frame, name)
        if old is None or not equal_values(old, value):
            machine.keep_variable(frame, name, value if old is None else join_values(old, value))
            machine.notes.writes = True
            _copy_objects(machine, state, value, proofs)
            labels = machine.labels_of(value)
            if labels:
                tainted = True
                note_escape(machine, machine.module_of_frame(frame), {label.category for label in labels})
    for address, content in _changed_objects(machine, state):
        old_content = find_object(machine.base, address)
        if old_content is None or equal_objects(old_content, content):
            continue
        before = bool(_categories_in(machine, old_content))
        machine.notes.writes = True
        machine.keep_object(address, join_objects(old_content, content, NO_FACTS, proofs))
        for part in parts_of(content):
            _copy_objects(machine, state, part, proofs)
        categories = _categories_in(machine, content)
        if categories:
            tainted = tainted or not before
            note_escape(machine, machine.owner_of(address), categories)
    return tainted


def note_escape(machine: Interpreter, owner: str, categories: set[str]) -> None:
    """The root at hand left data of these categories in a module or a library's object."""
    machine.notes.escapes = True
    if machine.root_info is not None:
        machine.escaped.update([(owner, machine.root_info.qualname, category) for category in categories])


def _categories_in(machine: Interpreter, content: HeapObject) -> set[str]:
    found = {label.category for label in content.labels}
    for part in parts_of(content):
        found.update([label.category for label in machine.labels_of(part)])
    return found


def _changed_variables(machine: Interpreter, state: State) -> list[tuple[tuple[int, str], Value]]:
    found: dict[tuple[int, str], Value] = {}
    for layer in state.layers_on(machine.base):
        for frame, names in layer.variables.items():
            if machine.is_module_frame(frame):
                found.update({(frame, name): value for name, value in names.items() if value is not None})
    return list(found.items())


def _changed_objects(machine: Interpreter, state: State) -> list[tuple[int, HeapObject]]:
    found: dict[int, HeapObject] = {}
    for layer in state.layers_on(machine.base):
        for address, content in layer.heap.items():
            if find_object(machine.base, address) is not None:
                found[address] = content
    return list(found.items())


def _copy_objects(machine: Interpreter, state: State, value: Value, proofs: Facts) -> None:
    """Copy the objects that a value reaches from the root's heap into the base."""
    pending = [value]
    while pending:
        current = pending.pop()
        if isinstance(current, Union):
            pending += current.options
        elif isinstance(current, Ref) and find_object(machine.base, current.address) is None:
            content = state.object(current.address)
            if content is not None:
                machine.keep_object(current.address, join_objects(content, content, proofs, proofs))
                pending += parts_of(content)
