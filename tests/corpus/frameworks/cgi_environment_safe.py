#!/usr/bin/env python3
"""Safe: the pager in the environment is chosen by whoever starts the program."""

import os

pager = os.environ.get("PAGER", "less")
print("Content-Type: text/plain\n", flush=True)
os.system(pager + " notes")  # ok: CSP-D003
