"""A calculator that walks the tree of an expression instead of evaluating it."""

import ast
import operator

from flask import Flask, jsonify, request

app = Flask(__name__)
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


class Calculator(ast.NodeVisitor):
    def visit_Expression(self, node):
        return self.visit(node.body)

    def visit_BinOp(self, node):
        return OPERATORS[type(node.op)](self.visit(node.left), self.visit(node.right))

    def visit_Constant(self, node):
        return node.value

    def generic_visit(self, node):
        raise ValueError(type(node).__name__)


@app.post("/calculate")
def calculate():
    text = request.form["expression"]
    tree = ast.parse(text, mode="eval")
    try:
        result = Calculator().visit(tree)  # ok: CSP-D002
    except (ValueError, KeyError, ZeroDivisionError) as error:
        return jsonify(error=type(error).__name__), 400
    return jsonify(result=result)
