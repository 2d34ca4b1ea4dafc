"""An array of the client's may hold objects, or not."""

from flask import Flask, request
import numpy

app = Flask(__name__)


@app.post("/mean")
def mean():
    plain = numpy.load(request.files["array"].stream)  # ok
    objects = numpy.load(request.files["array"].stream, allow_pickle=True)  # finding: CSP-D201
    return {"mean": plain.mean() + objects.mean()}
