"""Unsafe: a view hands an argument to a task of another file."""

import subprocess

from celery import Celery

celery = Celery("tasks")


@celery.task(name="render")
def render(scene):
    subprocess.check_call(f"render {scene}", shell=True)  # finding: CSP-D003
