"""Safe: functions whose business it is to run what they are given, one that nobody outside is to call, and a number."""

import os
import subprocess


def run(what: str) -> int:
    return os.system(what)  # ok: CSP-D003


def total(command: str) -> bytes:
    return subprocess.check_output(f"nice {command}", shell=True)  # ok: CSP-D003


def _measure(path: str) -> int:
    return os.system(f"wc -l {path}")  # ok: CSP-D003


def wait(seconds: int) -> int:
    return os.system(f"sleep {seconds}")  # ok: CSP-D003
