"""The state of the program at one point: variables, heap and proofs.

States are layered: `fork` puts a new empty layer on a shared one, so that a branch costs what it changes. A shared layer is never written again.
`join` of states looks only at what their layers above the common ancestor changed. Joining is commutative up to the order of a union's
options, and idempotent.
"""

from __future__ import annotations

from cuspid.analysis.join import equal_objects, equal_values, join_objects, join_values, proven_value
from cuspid.analysis.limits import MAX_LAYERS
from cuspid.analysis.values import NO_FACTS, Const, Facts, HeapObject, Truth, Value

Variable = tuple[int, str]
"""A frame's number and a name."""


class Layer:
    def __init__(self, below: Layer | None) -> None:
        self.below = below
        self.depth: int = 0 if below is None else below.depth + 1
        self.variables: dict[Variable, Value | None] = {}
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
            self._flatten()
        shared = self.top
        self.top = Layer(shared)
        return State(Layer(shared), self.floor)

    def _flatten(self) -> None:
        layers: list[Layer] = []
        layer: Layer | None = self.top
        while layer is not None and layer.depth > self.floor:
            layers.append(layer)
            layer = layer.below
        flat = Layer(layer)
        for part in reversed(layers):
            flat.variables.update(part.variables)
            flat.heap.update(part.heap)
        flat.proofs = self.top.proofs
        self.top = flat

    def get(self, variable: Variable) -> Value | None:
        """Return the value of a variable; None while it is unbound."""
        layer: Layer | None = self.top
        while layer is not None:
            if variable in layer.variables:
                return layer.variables[variable]
            layer = layer.below
        return None

    def set(self, variable: Variable, value: Value | None) -> None:
        self.top.variables[variable] = value

    def object(self, address: int) -> HeapObject | None:
        layer: Layer | None = self.top
        while layer is not None:
            found = layer.heap.get(address)
            if found is not None:
                return found
            layer = layer.below
        return None

    def put(self, address: int, value: HeapObject) -> None:
        self.top.heap[address] = value

    def prove(self, facts: Facts) -> None:
        if facts:
            self.top.proofs = self.top.proofs | facts

    def proofs(self) -> Facts:
        return self.top.proofs


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


def _changes(top: Layer, ancestor: Layer | None) -> tuple[set[Variable], set[int]]:
    variables: set[Variable] = set()
    heap: set[int] = set()
    layer: Layer | None = top
    while layer is not None and layer is not ancestor:
        variables.update(layer.variables)
        heap.update(layer.heap)
        layer = layer.below
    return variables, heap


def join_states(first: State | None, second: State | None) -> State | None:
    """Return the state after either of two; None stands for a point that is not reached."""
    if first is None:
        return second
    if second is None or first is second:
        return first
    ancestor = _common(first.top, second.top)
    variables, heap = _changes(first.top, ancestor)
    more_variables, more_heap = _changes(second.top, ancestor)
    shared = first.proofs() & second.proofs()
    first_own = first.proofs() - shared
    second_own = second.proofs() - shared
    joined = State(Layer(ancestor), min(first.floor, second.floor))
    for variable in variables | more_variables:
        a = first.get(variable)
        b = second.get(variable)
        if a is b:
            joined.top.variables[variable] = a
        elif a is None or b is None:
            if a is not None:
                joined.top.variables[variable] = proven_value(a, first_own)
            elif b is not None:
                joined.top.variables[variable] = proven_value(b, second_own)
        else:
            flag = _flag(a, b, first_own, second_own)
            if flag is None:
                flag = join_values(proven_value(a, first_own), proven_value(b, second_own))
            joined.top.variables[variable] = flag
    for address in heap | more_heap:
        one = first.object(address)
        two = second.object(address)
        if one is two and one is not None:
            joined.top.heap[address] = one
        elif two is None and one is not None:
            joined.top.heap[address] = join_objects(one, one, first_own, first_own) if first_own else one
        elif one is None and two is not None:
            joined.top.heap[address] = join_objects(two, two, second_own, second_own) if second_own else two
        elif one is not None and two is not None:
            joined.top.heap[address] = join_objects(one, two, first_own, second_own)
    joined.top.proofs = shared
    if joined.top.depth - joined.floor > MAX_LAYERS:
        joined._flatten()
    return joined


def _flag(a: Value, b: Value, first_own: Facts, second_own: Facts) -> Value | None:
    """A variable that is true on one side and false on the other tells later which side was taken, and so what was proven there."""
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


def is_settled(before: State, after: State) -> bool:
    """Say whether `after`, which came from `before` by a loop's body, knows nothing new."""
    ancestor = _common(before.top, after.top)
    variables, heap = _changes(after.top, ancestor)
    for variable in variables:
        old, new = before.get(variable), after.get(variable)
        if old is not new and (old is None or new is None or not equal_values(old, new)):
            return False
    for address in heap:
        one, two = before.object(address), after.object(address)
        if one is not two and (one is None or two is None or not equal_objects(one, two)):
            return False
    return True
