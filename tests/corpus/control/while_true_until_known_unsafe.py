"""The loop ends as soon as something is typed, known or not."""

import os

KNOWN = {"alpha", "beta"}


def ask() -> str:
    while True:
        name = input("Machine: ").strip()
        if name:
            break
        print("Again, please.")
    return name


os.system("wakeup " + ask())  # finding: CSP-D003
