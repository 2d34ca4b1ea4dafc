"""The state of the program at one point: variables, heap and proofs.

States are layered: `fork` puts a new empty layer on a shared one, so that a branch costs what it changes. A shared
layer is never written again, but for `forget`, which takes the variables of a function that has returned out of all
layers. `join` of states looks only at what their layers above the common ancestor changed; it is commutative up to the
order of a union's options, and idempotent.
"""

from __future__ import annotations

from cuspid.analysis.join import equal_objects, equal_values, join_objects, join_values, proven_value
from cuspid.analysis.limits import MAX_LAYERS
from cuspid.analysis.values import NO_FACTS, Const, Facts, HeapObject, Truth, Union, Unknown, Value

Variable = tuple[int, str]
"""A frame's number and a name."""


class Reads:
    """What was looked up in the base and what was found first; None for nothing."""

    def __init__(self) -> None:
        self.variables: dict[int, dict[str, Value | None]] = {}
        self.heap: dict[int, HeapObject | None] = {}

    def variable(self, frame: int, name: str, found: Value | None) -> None:
        names = self.variables.get(frame)
        if names is None:
            self.variables[frame] = {name: found}
        elif name not in names:
            names[name] = found

    def object(self, address: int, found: HeapObject | None) -> None:
        if address not in self.heap:
            self.heap[address] = found


class Layer:
    """What one stretch of the program changed. `newest` bounds the numbers of frames and addresses in this layer and
    those below.
    """

    def __init__(self, below: Layer | None, is_base: bool = False) -> None:
        self.below = below
        self.depth: int = 0 if below is None else below.depth + 1
        self.newest: int = 0 if below is None else below.newest
        self.bottom: Layer = self if below is None or is_base else below.bottom
        """The base, which alone may grow while layers stand on it: a module is run when it is first imported."""
        self.variables: dict[int, dict[str, Value | None]] = {}
        self.heap: dict[int, HeapObject] = {}
        self.proofs: Facts = NO_FACTS if below is None else below.proofs
        self.reads: Reads | None = None
        """In a base: takes note of what is looked up there and below."""

    def is_empty(self) -> bool:
        """Say whether nothing changed since the layer below."""
        below = self.below
        return below is not None and not self.heap and not self.variables and self.proofs is below.proofs

    def size(self) -> int:
        return len(self.heap) + sum([len(names) for names in self.variables.values()])


class State:
    """A view of a stack of layers; the top one is this state's own."""

    def __init__(self, top: Layer, floor: int = 0) -> None:
        self.top = top
        self.floor = floor
        """Layers up to this depth belong to whoever made the state, and are never copied."""

    def fork(self) -> State:
        """Return a state that starts out equal; from now on both write into layers of their own."""
        shared = self.top
        below = shared.below
        if below is not None and shared.depth > self.floor + 1 and shared.is_empty():
            return State(Layer(below), self.floor)
        if shared.depth - self.floor > MAX_LAYERS:
            self.flatten()
            shared = self.top
        self.top = Layer(shared)
        return State(Layer(shared), self.floor)

    def flatten(self) -> None:
        """Put the upper layers into one: as many as are small beside what lies on them.

        The large ones below stay shared with other states, so that joins need not look at what they hold.
        """
        top = self.top
        layers: list[Layer] = []
        size = 0
        layer: Layer | None = top
        while layer is not None and layer.depth > self.floor:
            own = layer.size()
            if len(layers) > 1 and own > 2 * size:
                break
            layers.append(layer)
            size += own
            layer = layer.below
        flat = Layer(layer)
        for part in reversed(layers):
            for frame, names in part.variables.items():
                known = flat.variables.get(frame)
                if known is None:
                    flat.variables[frame] = dict(names)
                else:
                    known.update(names)
            flat.heap.update(part.heap)
        flat.newest = top.newest
        flat.proofs = top.proofs
        self.top = flat

    def get(self, variable: Variable) -> Value | None:
        """Return the value of a variable; None while it is unbound."""
        return look_up(self.top, variable[0], variable[1])

    def set(self, variable: Variable, value: Value | None) -> None:
        frame, name = variable
        top = self.top
        names = top.variables.get(frame)
        if names is None:
            top.variables[frame] = {name: value}
            if frame > top.newest:
                top.newest = frame
        else:
            names[name] = value

    def object(self, address: int) -> HeapObject | None:
        return find_object(self.top, address)

    def put(self, address: int, value: HeapObject) -> None:
        self.top.heap[address] = value
        if address > self.top.newest:
            self.top.newest = address

    def layers_on(self, ground: Layer) -> list[Layer]:
        """Return the layers above one that the state stands on, the lowest first."""
        layers: list[Layer] = []
        layer: Layer | None = self.top
        while layer is not None and layer is not ground:
            layers.append(layer)
            layer = layer.below
        layers.reverse()
        return layers

    def forget(self, frame: int) -> None:
        """Drop the variables of a function that has returned."""
        layer: Layer | None = self.top
        while layer is not None and layer.newest >= frame:
            layer.variables.pop(frame, None)
            layer = layer.below

    def prove(self, facts: Facts) -> None:
        if facts:
            self.top.proofs = self.top.proofs | facts

    def proofs(self) -> Facts:
        return self.top.proofs


def look_up(top: Layer, frame: int, name: str) -> Value | None:
    """Return a variable's value in a stack of layers."""
    bottom = top.bottom
    layer: Layer | None = top
    while layer is not None and layer is not bottom:
        if layer.newest < frame:
            break
        names = layer.variables.get(frame)
        if names is not None and name in names:
            return names[name]
        layer = layer.below
    if bottom.newest < frame:
        return None
    found = _variable_in_base(bottom, frame, name)
    if bottom.reads is not None:
        bottom.reads.variable(frame, name, found)
    return found


def _variable_in_base(base: Layer, frame: int, name: str) -> Value | None:
    layer: Layer | None = base
    while layer is not None:
        names = layer.variables.get(frame)
        if names is not None and name in names:
            return names[name]
        layer = layer.below
    return None


def find_object(top: Layer, address: int) -> HeapObject | None:
    """Return the object at an address in a stack of layers."""
    bottom = top.bottom
    layer: Layer | None = top
    while layer is not None and layer is not bottom:
        if layer.newest < address:
            break
        found = layer.heap.get(address)
        if found is not None:
            return found
        layer = layer.below
    if bottom.newest < address:
        return None
    known = _object_in_base(bottom, address)
    if bottom.reads is not None:
        bottom.reads.object(address, known)
    return known


def _object_in_base(base: Layer, address: int) -> HeapObject | None:
    layer: Layer | None = base
    while layer is not None:
        found = layer.heap.get(address)
        if found is not None:
            return found
        layer = layer.below
    return None


def _common(first: Layer, second: Layer) -> Layer | None:
    a: Layer | None = first
    b: Layer | None = second
    while a is not b:
        if a is None or b is None:
            return None
        if a.depth >= b.depth:
            a = a.below
        else:
            b = b.below
    return a


class Changes:
    """What the layers above an ancestor hold, newest first; and what is proven on this side of a join alone."""

    def __init__(self, top: Layer, ancestor: Layer | None, own: Facts = NO_FACTS) -> None:
        self.own = own
        if top is not ancestor and top.below is ancestor:
            self.variables: dict[int, dict[str, Value | None]] = top.variables
            self.heap: dict[int, HeapObject] = top.heap
            return
        self.variables = {}
        self.heap = {}
        layers: list[Layer] = []
        layer: Layer | None = top
        while layer is not None and layer is not ancestor:
            layers.append(layer)
            layer = layer.below
        for part in reversed(layers):
            for frame, names in part.variables.items():
                known = self.variables.get(frame)
                if known is None:
                    self.variables[frame] = dict(names)
                else:
                    known.update(names)
            self.heap.update(part.heap)


def join_states(first: State | None, second: State | None) -> State | None:
    """Return the state after either of two; None stands for a point that is not reached."""
    if first is None:
        return second
    if second is None or first is second:
        return first
    ancestor = _common(first.top, second.top)
    shared = first.proofs() & second.proofs()
    one = Changes(first.top, ancestor, first.proofs() - shared)
    two = Changes(second.top, ancestor, second.proofs() - shared)
    joined = State(Layer(ancestor), min(first.floor, second.floor))
    top = joined.top
    for frame, names in one.variables.items():
        top.variables[frame] = _joined_names(ancestor, frame, names, two.variables.get(frame), one.own, two.own)
    for frame, names in two.variables.items():
        if frame not in one.variables:
            top.variables[frame] = _joined_names(ancestor, frame, None, names, one.own, two.own)
    for address, content in one.heap.items():
        other = two.heap.get(address)
        top.heap[address] = (
            content if other is content else _joined_object(ancestor, address, content, other, one.own, two.own)
        )
    for address, content in two.heap.items():
        if address not in one.heap:
            top.heap[address] = _joined_object(ancestor, address, None, content, one.own, two.own)
    top.newest = max(first.top.newest, second.top.newest)
    top.proofs = shared
    if top.depth - joined.floor > MAX_LAYERS:
        joined.flatten()
    return joined


def _joined_names(
    ancestor: Layer | None,
    frame: int,
    first: dict[str, Value | None] | None,
    second: dict[str, Value | None] | None,
    first_own: Facts,
    second_own: Facts,
) -> dict[str, Value | None]:
    """Join the variables of a frame."""
    result: dict[str, Value | None] = {}
    if first is not None:
        for name, a in first.items():
            b = _value_in(second, ancestor, frame, name)
            result[name] = a if a is b else _joined_value(a, b, first_own, second_own)
    if second is not None:
        for name, b in second.items():
            if first is None or name not in first:
                a = look_up(ancestor, frame, name) if ancestor is not None else None
                result[name] = b if a is b else _joined_value(a, b, first_own, second_own)
    return result


def _joined_value(a: Value | None, b: Value | None, first_own: Facts, second_own: Facts) -> Value | None:
    if a is None:
        return proven_value(b, second_own) if b is not None else None
    if b is None:
        return proven_value(a, first_own)
    flag = _flag(a, b, first_own, second_own)
    return join_values(proven_value(a, first_own), proven_value(b, second_own)) if flag is None else flag


def _value_in(changed: dict[str, Value | None] | None, ancestor: Layer | None, frame: int, name: str) -> Value | None:
    if changed is not None and name in changed:
        return changed[name]
    return look_up(ancestor, frame, name) if ancestor is not None else None


def _joined_object(
    ancestor: Layer | None,
    address: int,
    a: HeapObject | None,
    b: HeapObject | None,
    first_own: Facts,
    second_own: Facts,
) -> HeapObject:
    """Join the versions of an object; a side that did not change it has the ancestor's, or none."""
    if ancestor is not None and (a is None or b is None) and address <= ancestor.newest:
        before = find_object(ancestor, address)
        a = before if a is None else a
        b = before if b is None else b
    if a is None:
        assert b is not None
        return join_objects(b, b, second_own, second_own) if second_own else b
    if a is b:
        return a
    if b is None:
        return join_objects(a, a, first_own, first_own) if first_own else a
    return join_objects(a, b, first_own, second_own)


def _flag(a: Value, b: Value, first_own: Facts, second_own: Facts) -> Value | None:
    """A variable that is true on one side and false on the other tells later which side was taken, and so what was
    proven there.
    """
    if not first_own and not second_own:
        return None
    if not isinstance(a, (Const, Truth)) or not isinstance(b, (Const, Truth)):
        return None
    sides: list[tuple[Facts | None, Facts | None]] = []
    for value, own in ((a, first_own), (b, second_own)):
        if isinstance(value, Truth):
            if value.types != ("bool",):
                return None
            sides.append((value.when_true | own, value.when_false | own))
        elif isinstance(value.value, bool):
            sides.append((own, None) if value.value else (None, own))
        else:
            return None
    when_true = [t for t, _ in sides if t is not None]
    when_false = [f for _, f in sides if f is not None]
    if not when_true or not when_false:
        return None
    return Truth(frozenset.intersection(*when_true), frozenset.intersection(*when_false))


def join_all(states: list[State]) -> State | None:
    """Join any number of states."""
    result: State | None = None
    for state in states:
        result = join_states(result, state)
    return result


def widen_numbers(before: State, after: State) -> bool:
    """Forget what is known of numbers that a loop's body goes on changing; say whether there were any.

    A counter takes one more value in each round: the rounds that are not run must not count as impossible.
    """
    ancestor = _common(before.top, after.top)
    widened = False
    for frame, names in Changes(after.top, ancestor).variables.items():
        for name, new in names.items():
            old = look_up(before.top, frame, name)
            if new is None or old is new or (old is not None and equal_values(old, new)):
                continue
            options = new.options if isinstance(new, Union) else (new,)
            kinds = {type(o.value) for o in options if isinstance(o, Const)}
            if len(kinds) == 1 and kinds <= {int, float} and all([isinstance(o, Const) for o in options]):
                after.set((frame, name), Unknown((), ("int",) if kinds == {int} else ("float",)))
                widened = True
    return widened


def is_settled(before: State, after: State) -> bool:
    """Say whether `after`, which came from `before` by a loop's body, knows nothing new."""
    ancestor = _common(before.top, after.top)
    changes = Changes(after.top, ancestor)
    for frame, names in changes.variables.items():
        for name, new in names.items():
            old = look_up(before.top, frame, name)
            if old is not new and (old is None or new is None or not equal_values(old, new)):
                return False
    for address, content in changes.heap.items():
        known = before.object(address)
        if known is not content and (known is None or not equal_objects(known, content)):
            return False
    return True
