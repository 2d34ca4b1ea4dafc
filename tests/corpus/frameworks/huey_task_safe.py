"""Safe: a task's argument has to be known."""

import os

from huey import SqliteHuey

huey = SqliteHuey(filename="queue.db")
MODES = ("full", "quick")


@huey.task()
def scan_disk(mode):
    if mode not in MODES:
        return
    os.system("scan-disk --mode " + mode)  # ok: CSP-D003
