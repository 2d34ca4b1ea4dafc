"""Parameters of hug's functions are converted to their annotations."""

import os

import hug


@hug.get("/turn")
def turn(degrees: int, axis):
    os.system(f"turn {degrees}")  # ok
    os.system(f"turn --axis {axis}")  # finding: CSP-D003
