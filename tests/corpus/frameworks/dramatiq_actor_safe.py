"""Safe: an actor's argument is a number."""

import subprocess

import dramatiq


@dramatiq.actor(queue_name="images")
def shrink(width):
    subprocess.run(f"shrink --width {int(width)} picture.png", shell=True)  # ok: CSP-D003
