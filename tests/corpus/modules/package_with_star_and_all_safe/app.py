"""The interface."""

from flask import Flask, request

import tools

app = Flask(__name__)


@app.post("/say")
def say():
    word = request.form["word"]
    return {"code": tools.run("say", tools.clean(word))}
