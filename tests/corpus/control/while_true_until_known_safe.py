"""The loop ends only when a known name was typed."""

import os

KNOWN = {"alpha", "beta"}


def ask() -> str:
    while True:
        name = input("Machine: ").strip()
        if name in KNOWN:
            break
        print("Again, please.")
    return name


os.system("wakeup " + ask())  # ok: CSP-D003
