"""Unsafe: the object that is handed over runs a shell."""

from flask import Flask, request

from gateway import Gateway as Output
from control import move

app = Flask(__name__)
output = Output()


@app.post("/gate")
def gate():
    return {"code": move(output, request.form["position"])}
