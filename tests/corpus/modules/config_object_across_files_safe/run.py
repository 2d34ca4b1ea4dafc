"""Runs the editor."""

import os

from flask import Flask

from admin import admin
from config import settings

app = Flask(__name__)
app.register_blueprint(admin)


@app.post("/edit")
def edit():
    return {"code": os.system(settings.editor + " /srv/notes.txt")}  # ok: CSP-D003
