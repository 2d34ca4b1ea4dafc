"""Safe: a job is given a number."""

import os

from apscheduler.schedulers.background import BackgroundScheduler
from flask import Flask, request

app = Flask(__name__)
scheduler = BackgroundScheduler()


def water(bed):
    os.system(f"water --bed {bed}")  # ok: CSP-D003


@app.post("/water")
def plan():
    scheduler.add_job(water, "date", args=[int(request.form["bed"])])
    return "planned"
