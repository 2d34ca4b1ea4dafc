"""Unsafe: the registry yields the class that unpickles."""

from flask import Flask, request

import exporters
import exporters.kinds

app = Flask(__name__)


@app.post("/restore")
def restore():
    state = exporters.exporter("pickle").restore(request.get_data())
    return {"entries": len(state)}
