"""A tree of objects; the path to the root is a command."""

import os

from flask import Flask, request

app = Flask(__name__)


class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent
        self.note = ""

    def path(self):
        parts, node = [], self
        while node is not None:
            parts.insert(0, node.name)
            node = node.parent
        return "/".join(parts)


@app.get("/size")
def size():
    root = Node("/srv")
    leaf = Node(request.args["folder"], Node("data", root))
    leaf.note = request.args["folder"]
    return {"code": os.system("du -s " + leaf.path())}  # finding: CSP-D003
