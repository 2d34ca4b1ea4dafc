"""A report is written under a fixed name in a folder that everybody may write to."""

import os

FOLDER = "/tmp"


def path_of(name):
    return os.path.join(FOLDER, name + ".csv")


def write(rows):
    with open(path_of("report"), "w", encoding="utf-8") as file:  # finding: CSP-D507
        file.writelines(rows)
