"""Safe: the factory builds the class that only remembers the text."""

import os

from flask import Flask, request

app = Flask(__name__)


class Notifier:
    def send(self, text: str) -> None:
        raise NotImplementedError


class DeskNotifier(Notifier):
    def send(self, text):
        os.system("notify-send " + text)  # ok: CSP-D003


class MemoryNotifier(Notifier):
    sent = []

    def send(self, text):
        self.sent.append(text)


def build(name: str) -> Notifier:
    classes = {cls.__name__: cls for cls in (DeskNotifier, MemoryNotifier)}
    return classes[name]()


@app.post("/notify")
def notify():
    build("MemoryNotifier").send(request.form["text"])
    return {"sent": True}
