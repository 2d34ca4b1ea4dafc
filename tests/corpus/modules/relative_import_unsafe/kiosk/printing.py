"""Talking to the printer."""

import subprocess


def print_lines(queue: str, text: str) -> int:
    done = subprocess.run(f"lpr -P {queue}", shell=True, input=text.encode(), check=False)  # finding: CSP-D003
    return done.returncode
