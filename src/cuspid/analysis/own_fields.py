"""What a library's method may know of an object of the project's class: not the private attributes that this one has.

>>> class Journal(list):
...     def __init__(self, path):
...         self._path = path        # no element of the list, whatever iterates over it
"""

from __future__ import annotations

from cuspid.analysis.machine import Machine
from cuspid.analysis.taint import Labels, merge_labels
from cuspid.analysis.values import InstanceObject, Value


def labels_for_library(machine: Machine, value: Value) -> Labels:
    """Return the labels that come out of an object where a library's method gives something of it."""
    content = machine.object(value)
    if not isinstance(content, InstanceObject) or content.info is None:
        return machine.labels_of(value)
    labels = merge_labels(value.labels, content.labels)
    parts = [part for name, part in content.fields.items() if not name.startswith("_")]
    for part in [*parts, *([] if content.rest is None else [content.rest])]:
        labels = merge_labels(labels, machine.labels_of(part))
    return labels
