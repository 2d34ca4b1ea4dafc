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


class State:
    """A view of a stack of layers; the top one is this state's own."""

    def __init__(self, top: Layer, floor: int = 0) -> None:
        self.top = top
        self.floor = floor
        """Layers up to this depth belong to whoever made the state, and are never copied."""

    def fork(self) -> State:
        """Return a state that starts out equal; from now on both write into layers of their own."""
        if self.top.depth - self.floor > MAX_LAYERS:
            self.flatten()
        shared = self.top
        self.top = Layer(shared)
        return State(Layer(shared), self.floor)

    def flatten(self) -> None:
        """Put all layers above the floor into one."""
        layers: list[Layer] = []
        layer: Layer | None = self.top
        while layer is not None and layer.depth > self.floor:
            layers.append(layer)
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
        flat.newest = self.top.newest
        flat.proofs = self.top.proofs
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
    layer: Layer | None = top
    while layer is not None:
        if layer.newest < frame:
            layer = layer.bottom
        names = layer.variables.get(frame)
        if names is not None and name in names:
            return names[name]
        layer = layer.below
    return None


def find_object(top: Layer, address: int) -> HeapObject | None:
    """Return the object at an address in a stack of layers."""
    layer: Layer | None = top
    while layer is not None:
        if layer.newest < address:
            layer = layer.bottom
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
    """What the layers above an ancestor hold, newest first."""

    def __init__(self, top: Layer, ancestor: Layer | None) -> None:
        self.variables: dict[int, dict[str, Value | None]] = {}
        self.heap: dict[int, HeapObject] = {}
        layer: Layer | None = top
        while layer is not None and layer is not ancestor:
            for frame, names in layer.variables.items():
                known = self.variables.get(frame)
                if known is None:
                    self.variables[frame] = dict(names)
                else:
                    for name, value in names.items():
                        if name not in known:
                            known[name] = value
            for address, content in layer.heap.items():
                if address not in self.heap:
                    self.heap[address] = content
            layer = layer.below


def join_states(first: State | None, second: State | None) -> State | None:
    """Return the state after either of two; None stands for a point that is not reached."""
    if first is None:
        return second
    if second is None or first is second:
        return first
    ancestor = _common(first.top, second.top)
    shared = first.proofs() & second.proofs()
    one = _Side(first, ancestor, shared)
    two = _Side(second, ancestor, shared)
    joined = State(Layer(ancestor), min(first.floor, second.floor))
    for frame in one.changes.variables.keys() | two.changes.variables.keys():
        _join_frame(joined.top, ancestor, frame, one, two)
    for address in one.changes.heap.keys() | two.changes.heap.keys():
        _join_object(joined.top, ancestor, address, one, two)
    joined.top.newest = max(first.top.newest, second.top.newest)
    joined.top.proofs = shared
    if joined.top.depth - joined.floor > MAX_LAYERS:
        joined.flatten()
    return joined


class _Side:
    """One of two states that are joined: its changes, and what is proven on its side alone."""

    def __init__(self, state: State, ancestor: Layer | None, shared: Facts) -> None:
        self.changes = Changes(state.top, ancestor)
        self.own: Facts = state.proofs() - shared


def _join_frame(joined: Layer, ancestor: Layer | None, frame: int, one: _Side, two: _Side) -> None:
    first = one.changes.variables.get(frame)
    second = two.changes.variables.get(frame)
    names = set(first or ()) | set(second or ())
    result: dict[str, Value | None] = {}
    for name in names:
        a = _value_in(first, ancestor, frame, name)
        b = _value_in(second, ancestor, frame, name)
        if a is b:
            result[name] = a
        elif a is None or b is None:
            result[name] = (
                proven_value(a, one.own) if a is not None else (proven_value(b, two.own) if b is not None else None)
            )
        else:
            flag = _flag(a, b, one.own, two.own)
            result[name] = join_values(proven_value(a, one.own), proven_value(b, two.own)) if flag is None else flag
    joined.variables[frame] = result


def _value_in(changed: dict[str, Value | None] | None, ancestor: Layer | None, frame: int, name: str) -> Value | None:
    if changed is not None and name in changed:
        return changed[name]
    return look_up(ancestor, frame, name) if ancestor is not None else None


def _join_object(joined: Layer, ancestor: Layer | None, address: int, one: _Side, two: _Side) -> None:
    a = one.changes.heap.get(address)
    b = two.changes.heap.get(address)
    if ancestor is not None and (a is None or b is None) and address <= ancestor.newest:
        before = find_object(ancestor, address)
        a = before if a is None else a
        b = before if b is None else b
    if a is b and a is not None:
        joined.heap[address] = a
    elif b is None and a is not None:
        joined.heap[address] = join_objects(a, a, one.own, one.own) if one.own else a
    elif a is None and b is not None:
        joined.heap[address] = join_objects(b, b, two.own, two.own) if two.own else b
    elif a is not None and b is not None:
        joined.heap[address] = join_objects(a, b, one.own, two.own)


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
