"""Unsafe: the path that the settings were read from goes into the command, and so does that of the journal."""

import subprocess

from looms.settings import Journal, Settings


def weave(path: str) -> None:
    settings = Settings(path)
    settings.load()
    subprocess.run("weave " + settings.origin, shell=True)  # finding: CSP-D003
    subprocess.run("weave " + Journal(path).where(), shell=True)  # finding: CSP-D003
