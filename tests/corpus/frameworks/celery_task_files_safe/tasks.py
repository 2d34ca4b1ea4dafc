"""Safe: a view hands a number to a task of another file."""

import subprocess

from celery import Celery

celery = Celery("tasks")


@celery.task(name="render")
def render(scene):
    subprocess.check_call(["render", scene])  # ok: CSP-D003
