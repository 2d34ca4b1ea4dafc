"""Safe: what the settings hold was read from the file, and is not the file's path; neither are the journal's lines."""

import subprocess

from looms.settings import Journal, Settings


def weave(path: str) -> None:
    settings = Settings(path)
    settings.load()
    subprocess.run("weave " + settings.get("loom", "pattern"), shell=True)  # ok: CSP-D003
    for line in Journal(path):
        subprocess.run("weave " + line, shell=True)  # ok: CSP-D003
