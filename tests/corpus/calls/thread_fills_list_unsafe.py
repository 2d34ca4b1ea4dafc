"""A thread fills a list."""

import threading

from flask import Flask, request, session

app = Flask(__name__)


def fill(target, text):
    target.append(text)


@app.post("/job")
def job():
    box = []
    worker = threading.Thread(target=fill, args=(box, next(iter(request.form), "")))
    worker.start()
    worker.join()
    chosen = box[0]
    session["choice"] = chosen  # finding: CSP-D802
    return {"ok": True}
