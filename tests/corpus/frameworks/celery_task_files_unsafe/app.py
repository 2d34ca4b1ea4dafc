from flask import Flask, request

from tasks import render

app = Flask(__name__)


@app.post("/render")
def start():
    render.apply_async(args=[request.form["scene"]], countdown=5)
    return "queued", 202
