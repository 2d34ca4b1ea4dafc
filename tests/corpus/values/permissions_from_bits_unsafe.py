"""Permissions are put together from named bits; one of them lets everybody write."""

import os
import stat

PARTS = (stat.S_IRUSR, stat.S_IWUSR, stat.S_IWOTH)


def open_to(path):
    mode = 0
    for part in PARTS:
        mode |= part
    os.chmod(path, mode)  # finding: CSP-D505
