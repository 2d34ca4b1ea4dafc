"""A report is written under a fixed name in a folder that is the program's own."""

import os

FOLDER = "/srv/spool"


def path_of(name):
    return os.path.join(FOLDER, name + ".csv")


def write(rows):
    with open(path_of("report"), "w", encoding="utf-8") as file:  # ok: CSP-D507
        file.writelines(rows)
