"""Strategies are objects picked by a configured name and applied in turn."""

import html
import re

from flask import Flask, request

app = Flask(__name__)


class Strip:
    def apply(self, text):
        return text.strip()


class Escape:
    def apply(self, text):
        return html.escape(text)


class Links:
    pattern = re.compile(r"https?://\S+")

    def apply(self, text):
        return self.pattern.sub(lambda match: f"<a>{match.group(0)}</a>", text)


STEPS = {"strip": Strip(), "escape": Escape(), "links": Links()}


class Pipeline:
    def __init__(self, names):
        self.steps = [STEPS[name] for name in names]

    def run(self, text):
        for step in self.steps:
            text = step.apply(text)
        return text


comments = Pipeline(["strip", "links"])


@app.post("/comment")
def comment():
    return "<blockquote>" + comments.run(request.form["text"]) + "</blockquote>"  # finding: CSP-X001
