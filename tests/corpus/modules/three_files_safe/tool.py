"""The only place that starts programs."""

import os


def copy(folder, *, label):
    goal = "manual" if label == "manual" else "auto"
    return os.system("rsync -a %s /backup/%s/" % (folder, goal))  # ok: CSP-D003
