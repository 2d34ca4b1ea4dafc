"""Permissions are put together from named bits; none of them lets others write."""

import os
import stat

PARTS = (stat.S_IRUSR, stat.S_IWUSR, stat.S_IROTH)


def open_to(path):
    mode = 0
    for part in PARTS:
        mode |= part
    os.chmod(path, mode)  # ok: CSP-D505
