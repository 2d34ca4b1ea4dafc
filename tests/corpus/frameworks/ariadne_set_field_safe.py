"""Safe: the resolver's argument has to be known."""

import os

from ariadne import MutationType

KNOWN = {"sweep", "polish"}
mutation = MutationType()


def resolve_run(obj, info, task):
    if task not in KNOWN:
        return False
    os.system("robot " + task)  # ok: CSP-D003
    return True


mutation.set_field("run", resolve_run)
