"""Safe: the pool calls the function with a number."""

import os
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

app = Flask(__name__)
pool = ThreadPoolExecutor(max_workers=2)


def render(frame, quality):
    os.system(f"blender -b /srv/scene.blend -f {frame} -- {quality}")  # ok: CSP-D003


@app.post("/render")
def render_view():
    pool.submit(render, int(request.form["frame"]), quality="high")
    return "", 202
