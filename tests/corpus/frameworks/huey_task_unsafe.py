"""Unsafe: a task's argument becomes a command."""

import os

from huey import SqliteHuey

huey = SqliteHuey(filename="queue.db")
MODES = ("full", "quick")


@huey.task()
def scan_disk(mode):
    if mode == "":
        return
    os.system("scan-disk --mode " + mode)  # finding: CSP-D003
