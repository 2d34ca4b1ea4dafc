"""A class below an abstract base does the work."""

from abc import ABC, abstractmethod
import logging

from flask import Flask, request

app = Flask(__name__)


class Step(ABC):
    @abstractmethod
    def apply(self, text): ...


class Keep(Step):
    def apply(self, text):
        return text


class Fix(Step):
    def apply(self, text):
        return "fixed"


def step_for(kind):
    if kind == "keep":
        return Keep()
    return Fix()


@app.get("/job")
def job():
    chosen = step_for("fix").apply(request.headers.get("X-Query", ""))
    logging.getLogger("jobs").info("job: %s", chosen)  # ok: CSP-D108
    return {"ok": True}
