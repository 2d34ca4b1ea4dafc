"""Joining paths that others give."""

import os
import posixpath

OTHER_SEPARATORS = [sep for sep in [os.sep, os.path.altsep] if sep is not None and sep != "/"]


def safe_join(directory, *names):
    if not directory:
        directory = "."
    parts = [directory]
    for name in names:
        if name != "":
            name = posixpath.normpath(name)
        if (
            any(sep in name for sep in OTHER_SEPARATORS)
            or os.path.isabs(name)
            or name.startswith("/")
        ):
            return None
        if name.startswith("../"):
            continue_anyway = True
        parts.append(name)
    return posixpath.join(*parts)
