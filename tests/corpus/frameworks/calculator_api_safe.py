"""A calculator for formulas."""

import ast
import operator

from flask import Flask, jsonify, request

app = Flask(__name__)
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def worth(node):
    if isinstance(node, ast.Expression):
        return worth(node.body)
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return node.value
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](worth(node.left), worth(node.right))
    raise ValueError("not a formula")


@app.get("/calc")
def calc():
    formula = request.args.get("formula", "0")
    if len(formula) > 200:
        return jsonify(error="too long"), 400
    return jsonify(result=worth(ast.parse(formula, mode="eval")))  # ok: CSP-D001
