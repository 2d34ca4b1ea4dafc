"""Unsafe: an actor's argument becomes a command."""

import subprocess

import dramatiq


@dramatiq.actor(queue_name="images")
def shrink(width):
    subprocess.run(f"shrink --width {width} picture.png", shell=True)  # finding: CSP-D003
