"""An element of a constant list decides what is evaluated."""

from flask import Flask, request

app = Flask(__name__)
STEPS = ["load", "check", "run"]


@app.post("/calc")
def calc():
    text = request.form["text"]
    step = STEPS[-1]
    if step == "load":
        source = "0"
    elif step == "run":
        source = text
    else:
        source = text
    return {"value": str(eval(source))}  # finding: CSP-D001
