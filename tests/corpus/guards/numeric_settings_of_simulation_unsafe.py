"""A simulation is started with numbers of a form; what is no number is refused."""

import subprocess
from dataclasses import dataclass, fields

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Settings:
    cells: int = 10
    speed: float = 1.0
    label: str = "run"

    @classmethod
    def from_form(cls, form):
        values = {}
        for each in fields(cls):
            if each.name in form:
                values[each.name] = form[each.name]
        return cls(**values)


@app.post("/simulate")
def simulate():
    settings = Settings.from_form(request.form)
    line = f"simulate --cells {settings.cells} --speed {settings.speed} --label {settings.label}"
    return {"code": subprocess.call(line, shell=True)}  # finding: CSP-D003
