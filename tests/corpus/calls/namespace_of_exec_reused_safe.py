"""Source is compiled once; names are handed in, not text."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/eval")
def evaluate():
    x = request.args["x"]
    code = compile("result = x * 2", "<formula>", "exec")  # ok: CSP-D002
    names = {"x": float(x) if x.replace(".", "").isdigit() else 0.0}
    exec(code, names)
    return {"result": names["result"]}
