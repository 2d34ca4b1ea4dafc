"""Subclasses register themselves and are made by name."""

import html

from flask import Flask, request

app = Flask(__name__)


class Widget:
    registry = {}

    def __init_subclass__(cls, kind=None, **rest):
        super().__init_subclass__(**rest)
        if kind:
            Widget.registry[kind] = cls

    @classmethod
    def create(cls, kind, text):
        return cls.registry[kind](text)

    def __init__(self, text):
        self.text = text


class Label(Widget, kind="label"):
    def render(self):
        return f"<span>{self.text}</span>"


class SafeLabel(Widget, kind="safe"):
    def render(self):
        return f"<span>{html.escape(self.text)}</span>"


@app.get("/widget")
def widget():
    made = Widget.create("safe", request.args.get("text", ""))
    return made.render()  # ok: CSP-X001
