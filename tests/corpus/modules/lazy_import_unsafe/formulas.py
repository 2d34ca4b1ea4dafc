"""Curves."""

import math

KNOWN = {"x": lambda x: x, "sin": math.sin, "square": lambda x: x * x}


def looked_up(name):
    function = KNOWN.get(name, KNOWN["x"])
    return [function(x / 10) for x in range(10)]


def evaluated(text):
    return [eval(text, {"x": x / 10, "math": math}) for x in range(10)]  # finding: CSP-D001
