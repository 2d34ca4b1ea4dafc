"""Unsafe: a resolver that is set by name runs a command."""

import os

from ariadne import MutationType

KNOWN = {"sweep", "polish"}
mutation = MutationType()


def resolve_run(obj, info, task):
    if task == "":
        return False
    os.system("robot " + task)  # finding: CSP-D003
    return True


mutation.set_field("run", resolve_run)
