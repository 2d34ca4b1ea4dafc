"""A function is mapped over words."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/job/<path:q>")
def job(q):
    words = [request.view_args["q"]]
    chosen = list(map(lambda word: str(len(word)), words))[0]
    return {"value": str(eval(chosen))}  # ok: CSP-D001
