import os
from functools import singledispatchmethod

from flask import Flask, request

app = Flask(__name__)


class Printer:
    def __init__(self, queue):
        self.queue = queue

    @singledispatchmethod
    def show(self, value):
        return "unknown"

    @show.register(str)
    def _text(self, value):
        os.system(f"lpr -P {self.queue} {value}")  # finding: CSP-D003

    @show.register
    def _(self, value: list):
        for each in value:
            self.show(each)


@app.post("/show")
def show():
    return {"shown": Printer("main").show(request.get_json())}
