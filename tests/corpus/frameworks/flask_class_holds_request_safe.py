"""Safe: the value is made a number."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


class Page:
    def __init__(self):
        self.request = request

    def value(self, name):
        return self.request.values.get(name, "")


class PingPage(Page):
    def answer(self):
        count = str(int(self.value("count")))
        subprocess.call("ping -c " + count + " gateway", shell=True)  # ok: CSP-D003
        return "sent"


@app.get("/ping")
def ping():
    return PingPage().answer()
