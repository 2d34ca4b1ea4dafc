"""Exports."""

import subprocess


def to_pdf(name):
    return subprocess.call(f"html2pdf {name}", shell=True)  # ok: CSP-D003
