"""What is not done twice: a run that would find in the base what it found before leaves there what it left before.

Roots run again: in a file's second round, behind escapes, and as those whose escapes others read. So are constructors
of the objects that stand for a class, in each file that comes across one. Of each such run it is recorded what it read
of the base and what it changed there. Before it is repeated the reads are compared: where each finds the very same
value, the changes are made without running anything.

Invariant: what a run does depends on its key, on the base, and on attributes of classes that roots have set; nothing
else that one root leaves is seen by another.
"""

from __future__ import annotations

from typing import TypeAlias

from cuspid.analysis.events import Events
from cuspid.analysis.frames import ClassRecord, Files, Interest
from cuspid.analysis.join import join_values
from cuspid.analysis.machine import Machine
from cuspid.analysis.relations import Relations
from cuspid.analysis.state import Layer, Reads, find_object, look_up
from cuspid.analysis.values import ClassValue, FunctionValue, HeapObject, MethodValue, Ref, Value
from cuspid.knowledge.items import FunctionItem
from cuspid.knowledge.library import Library
from cuspid.semantics.project import Project
from cuspid.semantics.scopes import ClassInfo, FunctionInfo

RunKey: TypeAlias = tuple[FunctionValue, ClassInfo | None, int, str, str]
"""A function, its receiver (a class, or the address of an object), and the signature and route with which it is run."""

ClassWrite: TypeAlias = tuple[ClassRecord, str, Value | None]


class Record:
    """What one run read and left."""

    def __init__(self, outer: Record | None, before: list[ClassWrite]) -> None:
        self.outer = outer
        """What was being recorded when it began."""
        self.before = before
        """The attributes of classes that roots of the same file had set when it began."""
        self.reads = Reads()
        self.classes: set[ClassRecord] = set()
        """Classes at whose names it looked."""
        self.bodies: set[FunctionInfo] = set()
        self.reaches: set[FunctionInfo] = set()
        self.selves: list[ClassInfo] = []
        """Classes whose objects it came across: they are made if they are not there yet."""
        self.variables: list[tuple[int, str, Value | None]] = []
        self.objects: list[tuple[int, HeapObject]] = []
        self.attributes: list[ClassWrite] = []
        self.starts = (0, 0, 0, 0)
        """How many events of each sort there were when it began."""
        self.events = Events()
        self.escaped: set[tuple[str, str, str]] = set()
        self.touched: set[str] = set()
        self.entries = 0
        self.steps = 0
        self.tainted = False
        self.is_whole = True
        """All that it read and left is told here."""


class Apart:
    """What is remembered of a root beside its state, while a constructor is run that has nothing to do with it."""

    def __init__(self, machine: Machine) -> None:
        self.relations = machine.relations
        self.files = machine.files
        self.pages = machine.answers.pages
        self.raised_value = machine.raised_value


class Beneath:
    """What the roots of several files stand on, while those of one of them are run."""

    def __init__(self, machine: Recall) -> None:
        self.base = machine.base
        self.selves = machine.selves
        self.class_writes = len(machine.class_writes)


class Recall(Machine):
    """The machine, and what it remembers of runs."""

    def __init__(self, project: Project, library: Library, interest: Interest) -> None:
        super().__init__(project, library, interest)
        self.modules_base = self.base
        """What all modules' bodies left; while a file's roots run, the base is a layer above it."""
        self.selves: dict[ClassInfo, Ref] = {}
        """By class: the object that stands for all that were made out of sight."""
        self.record: Record | None = None
        self.root_records: dict[RunKey, Record] = {}
        self.self_records: dict[ClassInfo, Record] = {}
        self.class_writes: list[ClassWrite] = []
        """Attributes of classes that the file's roots have set, with what was there before."""
        self.escaped: set[tuple[str, str, str]] = set()
        """The modules and library variables that untrusted data was left in, each with the function that left it and
        with the data's category.
        """
        self.touched: set[str] = set()
        """The library variables that the file's roots used."""
        self.file_steps = 0
        """Statements run for the roots of the file at hand."""
        self.steps_of_root = 0

    # --- files

    def begin_file(self) -> Beneath:
        """Start the roots of one file on what the modules' bodies left, or on what was left since another file was
        begun; what these roots leave goes with `end_file`.
        """
        if self.base is self.modules_base:
            self.selves, self.class_writes = {}, []
        beneath = Beneath(self)
        self.base = Layer(self.base, True)
        self.selves = dict(self.selves)
        self.is_shallow = False  # a mistake of ours in the file before may have left it on
        self.escaped = set()
        self.touched = set()
        self.watch.bodies, self.watch.reaches = set(), set()
        self.record = None
        return beneath

    def end_file(self, beneath: Beneath) -> None:
        self.base.variables, self.base.heap = {}, {}  # it refers to itself, and nobody looks for rings of garbage
        self.base = beneath.base
        self.selves = beneath.selves
        self._undo_writes(beneath.class_writes)

    def _undo_writes(self, start: int) -> None:
        for record, name, old in reversed(self.class_writes[start:]):
            if old is None:
                record.namespace.pop(name, None)
            else:
                record.namespace[name] = old
        del self.class_writes[start:]

    # --- apart

    def set_apart(self) -> Apart:
        """Begin something that does not depend on what is going on; `come_back` goes on with that."""
        apart = Apart(self)
        self.relations = Relations()
        self.files = Files()
        self.answers.pages = {}
        self.raised_value = None
        return apart

    def come_back(self, apart: Apart) -> None:
        self.relations = apart.relations
        self.files = apart.files
        self.answers.pages = apart.pages
        self.raised_value = apart.raised_value

    # --- what a run leaves

    def keep_variable(self, frame: int, name: str, value: Value | None) -> None:
        """Write a variable into the base."""
        self.base.variables.setdefault(frame, {})[name] = value
        self.base.newest = max(self.base.newest, frame)
        if self.record is not None:
            self.record.variables.append((frame, name, value))

    def keep_object(self, address: int, content: HeapObject) -> None:
        """Write an object into the base."""
        self.base.heap[address] = content
        self.base.newest = max(self.base.newest, address)
        if self.record is not None:
            self.record.objects.append((address, content))

    def write_class(self, record: ClassRecord, name: str, value: Value) -> None:
        """Set an attribute of a class, until the file's roots are done."""
        old = record.namespace.get(name)
        if self.root_info is None:
            record.namespace[name] = value  # a module's body runs once, in order
            return
        self.class_writes.append((record, name, old))
        record.namespace[name] = value if old is None else join_values(old, value)

    # --- recording

    def begin_record(self) -> Record:
        """Take note from now on of what is read and left."""
        record = Record(self.record, self._attributes_now(0))
        events = self.events
        record.starts = (len(events.calls), len(events.flows), len(events.assigns), len(events.ended))
        record.entries = len(self.entries)
        record.escaped, self.escaped = self.escaped, record.escaped
        record.touched, self.touched = self.touched, record.touched
        record.classes, self.watch.classes = self.watch.classes, record.classes
        record.bodies, self.watch.bodies = self.watch.bodies, record.bodies
        record.reaches, self.watch.reaches = self.watch.reaches, record.reaches
        self.record = record
        self.base.reads = record.reads
        return record

    def end_record(self, record: Record) -> None:
        """Go on with what was being recorded before."""
        calls, flows, assigns, ended = record.starts
        record.events = self.events.part_since(calls, flows, assigns, ended)
        record.escaped, self.escaped = self.escaped, record.escaped | self.escaped
        record.touched, self.touched = self.touched, record.touched | self.touched
        record.classes, self.watch.classes = self.watch.classes, record.classes
        record.bodies, self.watch.bodies = self.watch.bodies, record.bodies | self.watch.bodies
        record.reaches, self.watch.reaches = self.watch.reaches, record.reaches | self.watch.reaches
        record.attributes = self._attributes_now(len(record.before))
        record.is_whole = record.is_whole and record.entries == len(self.entries)
        self.record, record.outer = record.outer, None
        self.base.reads = self.record.reads if self.record is not None else None

    def _attributes_now(self, start: int) -> list[ClassWrite]:
        return [(record, name, record.names.get(name)) for record, name, _ in self.class_writes[start:]]

    # --- recalling

    def recall(self, record: Record | None) -> bool:
        """Leave what a run left, if it would find what it found then; say whether it would."""
        if record is None or not record.is_whole or self.making:
            return False
        for info in record.selves:
            self.self_object(info)
        if not self._finds_the_same(record):
            return False
        for frame, name, value in record.variables:
            self.base.variables.setdefault(frame, {})[name] = value
            self.base.newest = max(self.base.newest, frame)
        for address, content in record.objects:
            self.base.heap[address] = content
            self.base.newest = max(self.base.newest, address)
        for owner, name, value in record.attributes:
            self.class_writes.append((owner, name, owner.names.get(name)))
            if value is not None:
                owner.names[name] = value
        self.events.take_part(record.events)
        self.escaped |= record.escaped
        self.touched |= record.touched
        self.watch.bodies |= record.bodies
        self.watch.reaches |= record.reaches
        return True

    def _finds_the_same(self, record: Record) -> bool:
        now = [write for write in self._attributes_now(0) if write[0] in record.classes]
        then = [write for write in record.before if write[0] in record.classes]
        if len(now) != len(then):
            return False
        for (owner, name, value), (old_owner, old_name, old_value) in zip(now, then, strict=True):
            if owner is not old_owner or name != old_name or value is not old_value:
                return False
        base = self.base
        reads, base.reads = base.reads, None
        same = _are_same(base, record.reads)
        base.reads = reads
        return same


def _are_same(base: Layer, reads: Reads) -> bool:
    for frame, names in reads.variables.items():
        for name, value in names.items():
            if look_up(base, frame, name) is not value:
                return False
    return all([find_object(base, address) is content for address, content in reads.heap.items()])


def run_key(function: Value, signature: FunctionItem | None, path: str | None) -> RunKey | None:
    """Return what tells one root's run from others'; None where it cannot be told."""
    kind = signature.qualname if signature is not None else ""
    route = path if path is not None else "-"
    if isinstance(function, FunctionValue):
        return (function, None, 0, kind, route)
    if isinstance(function, MethodValue) and isinstance(function.receiver, ClassValue):
        return (function.function, function.receiver.info, 0, kind, route)
    if isinstance(function, MethodValue) and isinstance(function.receiver, Ref):
        return (function.function, None, function.receiver.address, kind, route)
    return None


__all__ = ["Recall", "Record", "RunKey", "run_key"]
