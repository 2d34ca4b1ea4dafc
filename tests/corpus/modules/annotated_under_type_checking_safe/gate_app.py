"""Safe: the object that is handed over only records the lines."""

from flask import Flask, request

from gateway import Recorder as Output
from control import move

app = Flask(__name__)
output = Output()


@app.post("/gate")
def gate():
    return {"code": move(output, request.form["position"])}
