import os
from pathlib import Path
from bus import Renamed, bus

ROOT = Path("/srv/files").resolve()


def inside(name):
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT):
        raise PermissionError(name)
    return path


@bus.on(Renamed)
def move(event):
    source = inside(event.old)
    target = ROOT / event.new
    os.replace(source, target)  # finding: CSP-D501
