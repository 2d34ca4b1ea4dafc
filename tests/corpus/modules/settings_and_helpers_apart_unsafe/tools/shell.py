import subprocess

from settings import USE_SHELL


def run(command, name):
    if USE_SHELL:
        return subprocess.call(f"{command} {name}", shell=True)  # finding: CSP-D003
    return subprocess.call([command, "--", name])
