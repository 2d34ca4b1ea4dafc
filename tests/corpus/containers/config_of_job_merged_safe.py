"""Defaults, a profile, and what a request may change are merged; the program is not among it, or is."""

import subprocess
from collections import ChainMap

from fastapi import Body, FastAPI

app = FastAPI()
DEFAULTS = {"program": "ffprobe", "timeout": 20, "format": "json"}
CHANGEABLE = ("format", "timeout")


def settings_for(wanted: dict):
    allowed = {name: wanted[name] for name in CHANGEABLE if name in wanted}
    return ChainMap(allowed, DEFAULTS)


@app.post("/probe")
def probe(wanted: dict = Body(...)):
    settings = settings_for(wanted)
    command = [settings["program"], "-of", "json", "/srv/media/sample.mp4"]
    done = subprocess.run(command, capture_output=True, timeout=int(settings["timeout"]))  # ok: CSP-D113
    return {"code": done.returncode}
