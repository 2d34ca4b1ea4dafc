"""Files of the cache folder: read if they are the user's own and whole, written whole or not at all.

    write_whole(folder, "1f.recording", data)
    read_own(os.path.join(folder, "1f.recording"))

Runs side by side only replace each other's files. This module imports only what Python has loaded anyway, and
`binascii`: it is part of every start.
"""

from __future__ import annotations

import binascii
import os


def read_own(path: str) -> bytes:
    """Return what `write_whole` wrote; nothing if that is not there, not whole, or another user's."""
    try:
        if hasattr(os, "getuid") and os.stat(path).st_uid != os.getuid():
            return b""
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError:
        return b""
    checksum, _, content = data.partition(b"\n")
    return content if checksum == b"%d" % binascii.crc32(content) else b""


def write_whole(folder: str, name: str, content: bytes, most: int) -> None:
    """Write a file; of those with its ending the newest `most` are kept. A folder that cannot be written keeps none."""
    path = os.path.join(folder, name)
    partial = f"{path}.{os.getpid()}"
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(partial, "wb") as stream:
            stream.write(b"%d\n%s" % (binascii.crc32(content), content))
        os.replace(partial, path)
        _drop_oldest(folder, os.path.splitext(name)[1], most)
    except OSError:
        return


def name_of(text: str, ending: str) -> str:
    """Return the name of the file for a text. The text stands in the file: names only keep most of them apart."""
    data = text.encode("utf-8", "surrogatepass")
    return f"{binascii.crc32(data):08x}{binascii.crc32(data[::-1]):08x}{ending}"


def _drop_oldest(folder: str, ending: str, most: int) -> None:
    names = [name for name in os.listdir(folder) if name.endswith(ending)]
    if len(names) <= most:
        return
    paths = sorted((os.path.join(folder, name) for name in names), key=os.path.getmtime)
    for path in paths[: len(paths) - most]:
        os.unlink(path)
