"""A function is mapped over words."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/job/<path:q>")
def job(q):
    words = [request.view_args["q"]]
    chosen = list(map(lambda word: word.lower(), words))[0]
    return {"value": str(eval(chosen))}  # finding: CSP-D001
