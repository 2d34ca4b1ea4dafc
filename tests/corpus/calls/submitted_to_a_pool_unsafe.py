"""Unsafe: the pool calls the function with the client's text."""

import os
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

app = Flask(__name__)
pool = ThreadPoolExecutor(max_workers=2)


def render(frame, quality):
    os.system(f"blender -b /srv/scene.blend -f {frame} -- {quality}")  # finding: CSP-D003


@app.post("/render")
def render_view():
    pool.submit(render, request.form["frame"], quality="high")
    return "", 202
