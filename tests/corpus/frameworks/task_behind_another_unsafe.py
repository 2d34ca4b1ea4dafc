"""In a chain a task gets what the one before it gave, and nobody sees there what that is."""

import os

from celery import Celery, chain
from flask import Flask

celery = Celery("scenes")
app = Flask(__name__)


@celery.task
def fetch():
    return app.config["SCENE"]


@celery.task
def render(scene):
    os.system("render " + scene)  # finding: CSP-D003


@app.post("/render")
def start():
    chain(fetch.s(), render.s()).delay()
    return str(chain), 202
