"""Unsafe: the factory builds the class that puts the text into the command."""

import os

from flask import Flask, request

app = Flask(__name__)


class Notifier:
    def send(self, text: str) -> None:
        raise NotImplementedError


class DeskNotifier(Notifier):
    def send(self, text):
        os.system("notify-send " + text)  # finding: CSP-D003


class MemoryNotifier(Notifier):
    sent = []

    def send(self, text):
        self.sent.append(text)


def build(name: str) -> Notifier:
    classes = {cls.__name__: cls for cls in (DeskNotifier, MemoryNotifier)}
    return classes[name]()


@app.post("/notify")
def notify():
    build("DeskNotifier").send(request.form["text"])
    return {"sent": True}
