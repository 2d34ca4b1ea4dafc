"""A visitor finds its method by the node's class name."""

import os

from flask import Flask, request

app = Flask(__name__)


class Visitor:
    def visit(self, node):
        method = getattr(self, f"visit_{type(node).__name__}", self.generic_visit)
        return method(node)

    def generic_visit(self, node):
        return ""


class File:
    def __init__(self, name):
        self.name = name


class Folder:
    def __init__(self, children):
        self.children = children


class Deleter(Visitor):
    def visit_File(self, node):
        return os.system(f"rm -f /srv/share/{node.name}")  # finding: CSP-D003

    def visit_Folder(self, node):
        return [self.visit(child) for child in node.children]


@app.delete("/files")
def delete():
    tree = Folder([File(name) for name in request.args.getlist("name")])
    return {"deleted": len(Deleter().visit(tree))}
