"""Rewrites the lists of expected findings from a new scan; what is new waits for a verdict."""

from __future__ import annotations

import contextlib
import sys

from bench.packages import unpacked
from tests.ecosystem.expected import FOLDER, NEW, package_of, read, scanned


def main() -> int:
    for path in sorted(FOLDER.glob("*.txt")):
        known = read(path)
        with contextlib.chdir(unpacked(package_of(path))):
            lines = sorted(scanned())
        path.write_text("".join(f"{line} | {known.get(line, NEW)}\n" for line in lines), "utf-8")
        sys.stdout.write(f"{path.name}: {len(lines)} findings, {sum(line not in known for line in lines)} new\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
